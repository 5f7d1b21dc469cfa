// Pastes that are meant to break the page.
const MARKUP =
  '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script></script><b>';

function callback(more) {
  const stkCallback = {
    MerchantRequestID: "1",
    CheckoutRequestID: "ws_1",
    ResultCode: 1032,
    ...more,
  };
  return JSON.stringify({ Body: { stkCallback } });
}

function items(count, make) {
  const Item = Array.from({ length: count }, (_, index) => make(index));
  return callback({ CallbackMetadata: { Item } });
}

export const HOSTILE = [
  {
    name: "markup everywhere",
    text: callback({
      ResultCode: MARKUP,
      ResultDesc: MARKUP,
      CheckoutRequestID: MARKUP,
      CallbackMetadata: { Item: [{ Name: MARKUP, Value: MARKUP }] },
    }),
    words: [MARKUP, "Failed"],
  },
  {
    name: "markup that is no JSON",
    text: MARKUP,
    words: ["Unreadable", "no JSON document"],
  },
  {
    name: "an address that runs",
    text: callback({ ResultCode: "javascript:globalThis.pwned=1" }),
    words: ["javascript:globalThis.pwned=1", "not among the codes"],
  },
  {
    name: "lists in lists",
    text: "[".repeat(500_000),
    words: ["nesting of at most 64"],
  },
  {
    name: "objects in objects",
    text: '{"Body":'.repeat(60_000) + "1" + "}".repeat(60_000),
    words: ["nesting of at most 64"],
  },
  {
    name: "five megabytes",
    text: callback({ ResultDesc: "x".repeat(5 << 20) }),
    words: ["at most 1048576 bytes"],
  },
  {
    name: "a long text",
    text: callback({ ResultDesc: "x".repeat(1_000_000) }),
    words: ["(1000000 characters)"],
  },
  {
    name: "many parameters",
    text: items(20_000, (index) => ({ Name: `n${index}`, Value: index })),
    words: ["n0", "… and 19800 more"],
  },
  {
    name: "half a character",
    text: callback({ ResultDesc: "?" }).replace("?", "\ud800"),
    words: ["UTF-8 text"],
  },
  {
    name: "half a character, escaped",
    text: callback({ ResultDesc: "?" }).replace("?", "\\udc00"),
    words: ["no JSON document"],
  },
  {
    name: "names of JavaScript's own",
    text: items(3, (index) => ({
      Name: ["__proto__", "constructor", "toString"][index],
      Value: "polluted",
    })),
    words: ["__proto__", "constructor", "toString"],
  },
  {
    name: "codes of JavaScript's own",
    text: callback({ ResultCode: "__proto__" }),
    words: ["__proto__", "not among the codes"],
  },
  {
    name: "nothing visible",
    text: callback({ ResultDesc: "\u0000\u202e\u200b\u2028\ufeff" }),
    words: ["Failed"],
  },
  {
    name: "braces alone",
    text: "}{".repeat(200_000),
    words: ["no JSON document"],
  },
  {
    name: "quotes and backslashes",
    text: '{"\\'.repeat(100_000) + "}",
    words: ["Unreadable"],
  },
];
