import { matchPercent } from "../../figures/percent-match.js";
import { percentOf } from "../../figures/percent.js";
import { matchesIn } from "../../figures/matches.js";
import { classOutstanding, type Base } from "../base.js";
import type { Filing, Person } from "../filing.js";
import { onceTold } from "../once.js";
import { lettered } from "../share-class.js";

/**
 * Whether a base is told of shares that take in more than the class that the filing reports on: by a definition; or where
 * the filing calls a sum of two classes by the same name, and the person's percentage is right over the count as it stands.
 */
export function countsSeveralClasses(base: Base, filing: Filing, person: Person): boolean {
  if (/\bClass\b/i.test(base.class ?? "") || !/\bClass\b/i.test(filing.securityClass?.value ?? ""))
    return false;
  return isDefinedSo(base, filing) || (isRightAsCounted(base, person) && callsSeveralSo(base, filing));
}

function isDefinedSo({ class: name }: Base, filing: Filing): boolean {
  // A defined name has capitals; "shares of common stock" is none.
  if (name === null || name === name.toLowerCase()) return false;
  return definesSeveral(filing)(name.toLowerCase());
}

function isRightAsCounted(base: Base, { percentOfClass, aggregateAmount }: Person): boolean {
  const outstanding = classOutstanding(base);
  if (percentOfClass === null || aggregateAmount === null || outstanding.isZero()) return false;
  return matchPercent(percentOfClass.value, percentOf(aggregateAmount.value, outstanding)) === "agrees";
}

/** Whether a filing defines a name as of several classes together, by the name in small letters. */
const definesSeveral = onceTold(({ paragraphs }) => {
  const known = new Map<string, boolean>();
  return (name: string): boolean => {
    const found =
      known.get(name) ?? paragraphs.some(({ value }) => CLASSES.test(value) && defines(name).test(value));
    known.set(name, found);
    return found;
  };
});

const CLASSES = /\b(?:together|collectively)\b/i;

/** EDGAR has put question marks in the place of quotation marks. */
const defines = (name: string): RegExp =>
  new RegExp(
    String.raw`\bClass\s+[A-Z]\b.{0,400}\bClass\s+[A-Z]\b.{0,400}\b(?:together|collectively)\b.{0,80}(?:["“‘']|\x60\x60|\?{1,3})(?:the\s+)?${escaped(name)}(?:["”’']|\?{1,3})`,
    "is",
  );

function escaped(words: string): string {
  return words.replace(/[^\w\s]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}

/** "10,000,000 ordinary shares, which consist of (1) 400,000 Class A ordinary shares and (2) 9,600,000 Class B ordinary shares". */
function callsSeveralSo({ class: name }: Base, { paragraphs }: Filing): boolean {
  const called = name === null ? String.raw`(?:(?:ordinary|common)\s+)?shares` : escaped(name);
  const amount = new RegExp(
    String.raw`\d\s+(?:total\s+)?(?:shares\s+of\s+)?${called}\b(?!\s+of\s+Class\b)[^.;\d]{0,80}(?:\d{1,2}\b[^.;\d]{0,20}){0,4}\b(?:consist|compris|includ)\w*`,
    "gi",
  );
  return paragraphs.some(({ value }) =>
    matchesIn(value, amount).some(({ index, 0: told }) => {
      const parts = value.slice(index + told.length, index + told.length + PARTS);
      const classes = matchesIn(parts, PART).map(([part]) => lettered(part));
      return new Set(classes).size > 1 && !CONVERTED.test(parts.slice(0, parts.search(SECOND)));
    }),
  );
}

/** How far the parts of an amount are looked for. */
const PARTS = 300;
const PART = /\d\s+(?:shares\s+of\s+)?class\s+[a-z]\b/gi;
const SECOND = /\bclass\s+[b-z]\b/i;
/** "… of Class A that are issuable upon conversion of": one class, told by what it is had for. */
const CONVERTED = /\b(?:issuable|exchange|conver\w+|exercise)\b/i;
