import type { Cell } from "../../document/document.js";

/** What a column of a list of transactions holds. */
export type Role = "quantity" | "price" | "total" | "low" | "high" | "other";

/** Captions may be broken at any word: what opens the next column parts them. */
const WORDS: readonly (readonly [Role | "words", RegExp])[] = [
  [
    "words",
    /\b(?:type|nature|kind|description|security|class|title|exchange|broker|account|name|person|entity)\b/i,
  ],
  [
    "other",
    /\b(?:held|owned|beneficially|following|after|outstanding|balance|cumulative|remaining|percent\w*|commissions?|fees?)\b|%/i,
  ],
  ["low", /\blow(?:est)?\b|\bminimum\b/i],
  ["high", /\bhigh(?:est)?\b|\bmaximum\b/i],
  ["price", /\bprice\b(?!\s+range)|\bper\s+(?:share|unit|ADS|option)\b|\bpremium\b/i],
  ["total", /\b(?:total|aggregate|gross|net|cost|proceeds|consideration|value|principal)\b/i],
  [
    "quantity",
    /\b(?:shares?|quantity|qty|number|no\.|units?|ADSs?|amount|volume|purchased|sold|bought|acquired|disposed)\b/i,
  ],
];

/** The roles of the columns of figures in order, as the captions tell them; each once. */
export function rolesIn(captions: string): Role[] {
  const roles: Role[] = [];
  let before: Role | "words" | null = null;
  for (const caption of captions.split(/\t|\n/)) {
    const role = roleOf(caption);
    if (role === null || role === "words") {
      before = role;
      continue;
    }
    // "Aggregate | Purchase Price": the second line of one caption.
    const goesOn = before === "total" && role === "price" && !/\bper\b/i.test(caption);
    if (!goesOn && !roles.includes(role)) roles.push(role);
    before = role;
  }
  return roles;
}

function roleOf(caption: string): Role | "words" | null {
  if (/\bdates?\b|\bday\b/i.test(caption) && !/\bprice\b/i.test(caption)) return "words";
  const told = WORDS.filter(([, pattern]) => pattern.test(caption)).map(([role]) => role);
  if (told.includes("price") && told.includes("total") && !/\bper\b|\baverage\b/i.test(caption))
    return "total";
  if (
    told.includes("words") &&
    told.includes("quantity") &&
    !/\b(?:shares|number|amount|quantity)\b/i.test(caption)
  )
    return "words";
  return told.find((role) => role !== "words") ?? told[0] ?? null;
}

/** Of two columns of days the one that is not of the settlement: "Trade Date | Settlement Date". */
export function ofTrade(days: readonly Cell[], captions: string): readonly Cell[] {
  const told = captions.split(/\t|\n/).filter((caption) => /\bdates?\b|\bsettle/i.test(caption));
  const traded = days.filter((_, index) => !/\bsettle/i.test(told[index] ?? ""));
  return told.length === days.length && traded.length > 0 ? traded : days;
}
