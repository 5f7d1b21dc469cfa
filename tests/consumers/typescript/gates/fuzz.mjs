// A catalogue of random texts, the same on every run, to hold the layout against the real Prettier.

/** Characters of which texts are made: narrow, wide, combined, hidden, and special somewhere. */
const POOLS = [
  "abcdefghij klmnop qrstuv",
  "漢字かなカナ한글、。「」",
  "😀🎉👍🏽❤️🇰🇪1️⃣©®™☎✔⚠",
  "éèüßŁžπΩЖя",
  "हिन्दी नमस्ते ไทย",
  "\"'`\\*/${}[]<>&#@|~_-+=!?%^(). ",
  "\u2028\u2029\u200B\u00A0\u00AD\u200D\u3000\uFEFF\uFE0F\u{E0041}",
  "–—…“”‘’•·×÷°±½ﬁ㎏㊙〰＃Ａ￥₩",
  "\u{1F1E6}\u{1F3FD}\u20E3\u0301\u{20000}\u{1D400}\u{1F9D1}",
].map((pool) => [...pool]);

/** The lengths at which a line is about to break. */
const LENGTHS = [
  1, 12, 30, 33, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 90, 300,
];

export function fuzzCatalogue() {
  let state = 20_260_101;
  const random = (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const pick = (list) => list[random(list.length)];
  const text = (most) => {
    const length = Math.min(pick(LENGTHS), most);
    const pools =
      random(3) === 0 ? [POOLS[0]] : [POOLS[0], pick(POOLS), pick(POOLS)];
    let made = "";
    while ([...made].length < length) made += pick(pick(pools));
    const trimmed = [...made].slice(0, length).join("").replace(/ +/g, " ");
    return JSON.stringify(
      trimmed.replace(/^[\p{Z}\p{C}\uFE0F]+|[\p{Z}\p{C}]+$/gu, "") || "x",
    ).replace(/[\p{Z}\p{C}]/gu, (hidden) =>
      hidden === " " ? " " : [...hidden].map(escape).join(""),
    );
  };
  // A message has no letters that only look like those of its language, and no fullwidth forms.
  const message = () =>
    text(160).replace(/[\p{L}\p{M}\uFF00-\uFFEF]/gu, (letter) =>
      letter < "\u0100" ? letter : "x",
    );
  const escape = (character) =>
    `\\U${character.codePointAt(0).toString(16).padStart(8, "0")}`;
  const name = (prefix, length) =>
    `${prefix}_${"abcdefghijklmnopqrstuvwxyz0123456789".slice(0, length)}`;

  // Ids whose declarations end just before and just after the last column, as some have it: letters,
  // and the underscores among them.
  const sizes = [
    [29, 1],
    [11, 1],
    [11, 2],
    [5, 1],
    [5, 2],
    [7, 1],
    [7, 2],
    [8, 0],
    [13, 0],
    [14, 0],
    [18, 1],
    [21, 0],
    [21, 1],
    [36, 3],
  ];
  const families = sizes.map(([length, underscores], index) => {
    const letters = [
      ..."abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
    ].slice(index, index + length);
    for (let at = 1; at <= underscores; at += 1)
      letters[at] = `${letters[at]}_`;
    return letters.join("");
  });
  const lines = [
    "schema: 1",
    "package:",
    "  name: fuzz-codes",
    "  version: 1.0.0",
    "  title: Fuzz",
    `  description: ${text(600)}`,
    "  license: MIT",
    "  repository: https://example.com/fuzz",
    "sources: [{id: fuzz, title: Fuzz}]",
    "families:",
    ...families.flatMap((id) => [
      `  - id: ${id}`,
      `    title: ${text(120)}`,
      `    description: ${text(600)}`,
      "    pattern: '.+'",
      "    flows: []",
    ]),
    "codes:",
  ];
  for (const [index, family] of families.entries()) {
    for (let code = 0; code < 12; code += 1) {
      lines.push(
        `  - family: ${family}`,
        `    code: "${code}${"x".repeat(random(30))}"`,
        `    name: ${name(`c${code}`, random(36))}`.replace(/_$/, "_x"),
        `    title: ${text(120)}`,
        "    outcome: failure",
        `    description: ${text(600)}`,
        `    action: ${text(600)}`,
        "    fault: customer",
        "    retry:",
        "      when: after_delay",
        ...(random(2)
          ? [
              `      delay_seconds: {min: ${random(60)}, max: ${60 + random(4_000)}}`,
            ]
          : []),
        ...(random(2) ? ["      backoff: exponential"] : []),
        "      confirm_first: true",
        ...(random(2)
          ? [
              "    customer_message:",
              `      en: ${message()}`,
              `      sw: ${message()}`,
            ]
          : []),
        "    since: 1.0.0",
        ...(random(4)
          ? []
          : [
              "    deprecated:",
              "      since: 1.0.0",
              `      note: ${text(600)}`,
            ]),
        "    sources: [fuzz]",
        "    evidence: community",
        ...(index === 0 && code === 0 ? ["    reply: false"] : []),
      );
    }
  }
  return `${lines.join("\n")}\n`;
}
