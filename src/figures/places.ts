import { matchesIn } from "./matches.js";
import { plainName } from "./names.js";
import { PLACE_NAMES } from "./place-names.js";

/** EDGAR's code of a state or country: `DE`, `E9`. */
export type PlaceCode = string;

/** A place named in text that `plainName` has made plain. */
export interface PlaceMention {
  readonly code: PlaceCode;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly name: string;
  readonly within: PlaceCode | null;
}

const PLACES = new Map<PlaceCode, Place>();
const WORDS = new Map<string, PlaceCode>();
for (const line of PLACE_NAMES.trim().split("\n")) {
  const [codes = "", ...names] = line.split("|");
  const [code = "", within = null] = codes.split("<");
  PLACES.set(code, { name: names[0] ?? code, within });
  for (const name of names) WORDS.set(plainName(name), code);
}
/** EDGAR's code of the country of Georgia, which words do not tell from the state. */
const SAME_NAME: ReadonlyMap<string, PlaceCode> = new Map([["2Q", "GA"]]);
const MOST_WORDS = Math.max(...[...WORDS.keys()].map((name) => name.split(" ").length));
/** Plain text has no stops, and "us" is a word of its own. */
const UNITED_STATES = /(?<![A-Za-z])U\.?\s?S\.?(?:\s?A\b\.?)?(?![A-Za-z])/g;

/** Text made plain for `placeMentions`, names alike. */
export function plainPlaces(text: string): string {
  return plainName(text.replace(UNITED_STATES, " United States ").replace(/(?<=[a-z])['’]s\b/gi, " "));
}

/** The places that plain text names, the longest name first where one holds another: New Jersey, Jersey. */
export function placeMentions(plain: string): PlaceMention[] {
  const words = matchesIn(plain, /\S+/g);
  const mentions: PlaceMention[] = [];
  for (let index = 0; index < words.length; index += 1) {
    for (let length = Math.min(MOST_WORDS, words.length - index); length > 0; length -= 1) {
      const [first, last] = [words[index], words[index + length - 1]];
      if (first === undefined || last === undefined) break;
      const end = last.index + last[0].length;
      const code = WORDS.get(plain.slice(first.index, end));
      if (code === undefined) continue;
      mentions.push({ code, start: first.index, end });
      index += length - 1;
      break;
    }
  }
  return mentions;
}

/** The places that an answer names: `DE`, `U.S.A.`, `State of Delaware, United States`; a state stands for its country. */
export function placesIn(answer: string): PlaceCode[] {
  const code = answer.trim().toUpperCase();
  const known = SAME_NAME.get(code) ?? code;
  if (PLACES.has(known)) return [known];
  return narrowed(placeMentions(plainPlaces(answer)).map((mention) => mention.code));
}

/** Each place once, without the countries of the states that are named, too. */
export function narrowed(codes: readonly PlaceCode[]): PlaceCode[] {
  return [...new Set(codes)].filter((code) => !codes.some((other) => PLACES.get(other)?.within === code));
}

/** Whether one of two places lies in the other: Delaware in the United States. */
export function liesIn(inner: PlaceCode, outer: PlaceCode): boolean {
  const within = PLACES.get(inner)?.within ?? null;
  return within === outer || (inner === "GA" && outer === "X1");
}

/** Whether two places are one, or one of them lies in the other. */
export function areOnePlace(one: PlaceCode, other: PlaceCode): boolean {
  return one === other || liesIn(one, other) || liesIn(other, one);
}

/** What a place is called: `Cayman Islands`. */
export function placeName(code: PlaceCode): string {
  return PLACES.get(code)?.name ?? code;
}
