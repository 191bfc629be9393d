import { matchesIn } from "./matches.js";
import { plainName } from "./names.js";
import { placesIn } from "./places.js";

/** An address within the United States, as far as two statements of it can be told apart. */
export interface PostalAddress {
  /** House number and street in plain words, without abbreviations: `122 east 42nd street`. */
  readonly street: string;
  /** `330` of "Suite 330", or `null` where none is printed. */
  readonly suite: string | null;
  /** `50` of "50th Floor". */
  readonly floor: string | null;
  readonly city: string;
  /** The first five digits. */
  readonly zip: string;
}

/** An address found in text. */
export interface PrintedAddress {
  readonly address: PostalAddress;
  readonly start: number;
  readonly end: number;
}

/** How streets are called, by their abbreviations. */
// prettier-ignore
const STREETS: ReadonlyMap<string, string> = new Map(Object.entries({
  st: "street", ave: "avenue", av: "avenue", blvd: "boulevard", rd: "road", dr: "drive", ln: "lane",
  pkwy: "parkway", pky: "parkway", sq: "square", pl: "place", plz: "plaza", ct: "court", hwy: "highway",
  ctr: "center", centre: "center", cir: "circle", ter: "terrace",
  n: "north", s: "south", e: "east", w: "west", ne: "northeast", nw: "northwest", se: "southeast", sw: "southwest",
  one: "1", two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9", ten: "10",
}));
const NUMBER = String.raw`(?:\d{1,5}[A-Z]?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)`;
const KIND = String.raw`(?:Street|Avenues?|Boulevard|Road|Drive|Lane|Parkway|Square|Place|Plaza|Court|Highway|Center|Centre|Circle|Terrace|Way|Broadway|Park|Yards|Row|Loop|Trail|Turnpike|Americas|Wharf|Pike|Blvd|Ave|St|Rd|Dr|Ln|Pkwy|Sq|Pl|Plz|Ct|Hwy|Ctr|Cir)`;
/** A house number, at most six words, the kind of street, the quarter. */
const STREET = new RegExp(
  String.raw`(?<![\w$.,/-])(?<!\b(?:suite|ste|unit|floor|fl|room|rm|box|no)\.?\s)${NUMBER}\s+(?:(?:(?!\d{3})[\w.'’&-]+\s+){1,6}?${KIND}\b(?:\s+(?:of\s+the\s+)?${KIND}\b)?|Broadway\b)\.?(?:,?\s+(?:[NESW]|NE|NW|SE|SW)\b\.?)?`,
  "gi",
);
const ZIP = /(?<![\d-])(\d{5})(?:-\d{4})?(?!\d|,\d)/;
/** An apartment is a residence, which is another address than an office in the same building. */
const SUITE = /(?:\b(?:suite|ste|room|rm|unit)\b\.?|#)\s*(?:no\.?\s*)?(?:#\s*)?([A-Z]{0,2}-?\d[\w-]{0,6})/i;
const FLOOR = /\b(\d{1,3})\s?(?:st|nd|rd|th)?\s+(?:floor|fl)\b\.?|\b(?:floor|fl)\b\.?\s*(\d{1,3})\b/i;
const SUITE_OR_FLOOR =
  /(?:\b(?:suite|ste|room|rm|unit|apt|apartment)\b\.?|#)\s*(?:no\.?\s*)?(?:#\s*)?[A-Z]{0,2}-?\d[\w-]{0,6}|\b\d{1,3}\s?(?:st|nd|rd|th)?\s+(?:floor|fl)\b\.?|\b(?:floor|fl)\b\.?\s*\d{1,3}\b/gi;
/** Several suites, or a box at the post office, which has a code of its own. */
const SEVERAL = /\bsuites\b|\bfloors\b|\bP\.?\s?O\.?\s*Box\b/i;
const BOX_AHEAD = /\bP\.?\s?O\.?\s*Box\s[\w-]{1,10}[\s,;]{1,4}$/i;
/** From the street to the code. */
const REACH = 130;

/** The addresses with a street, a city and a ZIP code in `text`, in order. */
export function addressesIn(text: string): PrintedAddress[] {
  const streets = matchesIn(text, STREET);
  return streets.flatMap((street, index) => {
    const behind = street.index + street[0].length;
    const next = streets[index + 1]?.index ?? text.length;
    // "Suite 32001" is no code.
    const rest = text.slice(behind, Math.min(behind + REACH, next));
    const masked = rest.replace(SUITE_OR_FLOOR, (unit) => ",".padEnd(unit.length));
    const zip = ZIP.exec(masked);
    if (zip?.[1] === undefined || /;|\bis\b|\bare\b/.test(rest.slice(0, zip.index))) return [];
    const middle = rest.slice(0, zip.index);
    const city = cityIn(middle);
    if (
      city === "" ||
      SEVERAL.test(middle) ||
      BOX_AHEAD.test(text.slice(Math.max(0, street.index - 40), street.index))
    )
      return [];
    const address = {
      street: plainStreet(street[0]),
      suite: suiteIn(middle),
      floor: floorIn(middle),
      city,
      zip: zip[1],
    };
    return [{ address, start: street.index, end: behind + zip.index + zip[0].length }];
  });
}

/** "Roe Building", "Thornbury House" */
const BUILDING = /\b\p{Lu}[\p{L}'’-]{1,30}\s(?:Building|House|Tower|Hall)\b/gu;

/** A text without its streets and buildings, which may bear somebody's name: "44 Roe Street". */
export function withoutStreets(text: string): string {
  return text.replace(STREET, " ").replace(BUILDING, " ");
}

/** What an address names in front of suite and floor. */
export function beforeUnits(printed: string): string {
  return printed.split(SUITE_OR_FLOOR)[0] ?? "";
}

/** A street, or a whole address, in plain words: `122 east 42nd street`. */
export function plainStreet(printed: string): string {
  const joined = printed.replace(/(\d)\s+(st|nd|rd|th)\b/gi, "$1$2");
  return plainName(joined)
    .split(" ")
    .map((word) => STREETS.get(word) ?? word)
    .join(" ");
}

/** The number of the suite that an address names, `330` of "Suite 330"; `null` where it names none or a row of them. */
export function suiteIn(middle: string): string | null {
  const printed = SUITE.exec(middle)?.[1];
  // "400-410" is a row of suites.
  if (printed === undefined || /\d-\d/.test(printed)) return null;
  return printed.replace(/[^A-Z\d]/gi, "").toUpperCase();
}

function floorIn(middle: string): string | null {
  const match = FLOOR.exec(middle);
  return match?.[1] ?? match?.[2] ?? null;
}

/** What stands before the state, suite and floor left out. */
function cityIn(middle: string): string {
  const words = middle.split(SUITE_OR_FLOOR).join(",");
  const parts = words
    .split(",")
    .map((part) => part.replace(/^[\s.]+|(?<![\s.])[\s.]+$/g, ""))
    .filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  // "Las Vegas, NV", "New York New York", "Boston MA"
  const alone = parts.length > 1 && placesIn(last).length > 0;
  const city = alone ? parts.at(-2) : withoutState(last);
  return plainName(city ?? "");
}

function withoutState(part: string): string {
  const words = part.split(/\s+/);
  const two = words.slice(-2).join(" ");
  if (words.length > 2 && placesIn(two).length > 0 && placesIn(words.at(-1) ?? "").length === 0)
    return words.slice(0, -2).join(" ");
  if (words.length > 3 && /^new york new york$/i.test(words.slice(-4).join(" "))) return "new york";
  return words.length > 1 && placesIn(words.at(-1) ?? "").length > 0 ? words.slice(0, -1).join(" ") : part;
}
