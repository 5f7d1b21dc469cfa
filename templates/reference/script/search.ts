// Finding codes, with slips of the hand forgiven: the same as the tool's own search, by the same cases.

/** What is searched of a code. */
export interface Texts {
  readonly family: string;
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** Texts made ready for searching: every word once, and of each code where in that list its words are. */
export interface Index {
  readonly words: readonly string[];
  readonly codes: readonly Entry[];
}

interface Entry {
  readonly code: string;
  readonly identity: string;
  readonly name: string;
  readonly nameWords: readonly number[];
  /** The words of each field, and what a match there weighs. */
  readonly fields: readonly (readonly [
    words: readonly number[],
    weight: number,
  ])[];
}

/** What a pasted answer has around its code. */
const WRAPPING = ["resultcode", "responsecode", "errorcode"];

/** Makes texts ready. */
export function indexOf(texts: readonly Texts[]): Index {
  const places = new Map<string, number>();
  const place = (word: string): number => {
    const known = places.get(word) ?? places.size;
    places.set(word, known);
    return known;
  };
  const codes = texts.map(({ family, code, name, title, description }) => {
    const nameWords = name.split("_").map(place);
    const unique = (text: string): number[] => [
      ...new Set(split(text).map(place)),
    ];
    const fields = [
      [unique(title), 10],
      [nameWords, 9],
      [unique(description), 3],
    ] as const;
    const identity = `${family}/${code}`.toLowerCase();
    return { code: code.toLowerCase(), identity, name, nameWords, fields };
  });
  return { words: [...places.keys()], codes };
}

/** The words of a query in lower case, without what a pasted answer has around its code. */
export function wordsOf(query: string): string[] {
  const words = split(query);
  const rest = words.filter((word) => !WRAPPING.includes(word));
  return rest.length > 0 ? rest : words;
}

/** The indices of the codes that match every word, the best first, equally good ones in the order of the catalogue. */
export function search(index: Index, words: readonly string[]): number[] {
  const likenesses = likenessesOf(index, words);
  return ranked(index, (entry) => {
    let total = 0;
    for (const [at, word] of words.entries()) {
      const found = score(entry, word, likenesses[at] ?? []);
      if (found === 0) return 0;
      total += found;
    }
    return total && total + covered(entry, likenesses);
  });
}

/** The codes that come nearest where none matches: those that match some words, or whose number is alike. */
export function nearest(index: Index, words: readonly string[]): number[] {
  const likenesses = likenessesOf(index, words);
  const near = ranked(index, (entry) => {
    let total = 0;
    for (const [at, word] of words.entries()) {
      total += score(entry, word, likenesses[at] ?? []) || alike(word, entry);
    }
    return total;
  });
  return near.slice(0, 4);
}

/**
 * How much a word is like another: 10 the same, 8 its beginning, 6 but for a slip, 4 the letter or two that it begins
 * with, 0 not at all.
 */
export function likeness(word: string, other: string): number {
  if (word === other) return 10;
  const { length } = [...word];
  const isNumber = NUMBER.test(word);
  if (other.startsWith(word) && (length >= 3 || !isNumber)) {
    return length >= 3 ? 8 : 4;
  }
  const slips = length <= 3 ? 0 : length <= 5 ? 1 : 2;
  const isNear =
    slips > 0 &&
    !isNumber &&
    Math.abs(length - [...other].length) <= slips &&
    distance(word, other) <= slips;
  return isNear ? 6 : 0;
}

const NUMBER = /[0-9]/;

function likenessesOf(index: Index, words: readonly string[]): number[][] {
  return words.map((word) => index.words.map((other) => likeness(word, other)));
}

/** The places of the codes that score at all, the highest first. */
function ranked(index: Index, total: (entry: Entry) => number): number[] {
  const scores = index.codes.map(total);
  const places = [...scores.keys()].filter((place) => scores[place]);
  return places.sort((one, two) => (scores[two] ?? 0) - (scores[one] ?? 0));
}

/** How well one word matches, and 0 where it does not. */
function score(entry: Entry, word: string, likenesses: number[]): number {
  if (word === entry.identity || word === entry.code) return 10_000;
  if (word === entry.name) return 5_000;
  if ([...word].length >= 2 && entry.code.startsWith(word)) return 3_000;
  let best = 0;
  for (const [words, weight] of entry.fields) {
    for (const place of words) {
      best = Math.max(best, (likenesses[place] ?? 0) * weight);
    }
  }
  return best;
}

/** More where the words make up more of the name. */
function covered({ nameWords }: Entry, likenesses: number[][]): number {
  const meant = nameWords.filter((place) =>
    likenesses.some((likeness) => likeness[place]),
  );
  return Math.floor((20 * meant.length) / nameWords.length);
}

function alike(word: string, { code }: Entry): number {
  const most = Math.max(1, Math.floor([...word].length / 4));
  return NUMBER.test(word) && distance(word, code) <= most ? 100 : 0;
}

function split(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{Alphabetic}\p{N}._/-]+/u);
  return words
    .map((word) => word.replace(/^[._/-]+|[._/-]+$/g, ""))
    .filter((word) => word !== "");
}

/** The letters to add, take away, exchange or swap with their neighbours (optimal string alignment). */
function distance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  let before: number[] = [];
  let above = [...to.keys(), to.length];
  for (const [row, letter] of from.entries()) {
    const line = [row + 1];
    for (const [column, opposite] of to.entries()) {
      const isSwap =
        letter === to[column - 1] && from[row - 1] === opposite && row > 0;
      const at = (costs: number[], place: number): number =>
        costs[place] ?? Infinity;
      line.push(
        Math.min(
          at(above, column) + Number(letter !== opposite),
          at(above, column + 1) + 1,
          at(line, column) + 1,
          isSwap ? at(before, column - 1) + 1 : Infinity,
        ),
      );
    }
    [before, above] = [above, line];
  }
  return above[to.length] ?? 0;
}
