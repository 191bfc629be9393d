import { matchesIn } from "../../figures/matches.js";
import { sum, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { signed, type Base, type BaseTerm } from "../base.js";
import { isWithin, type Fact, type Figure } from "../fact.js";
import type { Filing } from "../filing.js";
import { recitedSumsOfClass } from "./recited-class-sum.js";

/** A number of shares outstanding that the text takes apart into terms, each with a number of its own. */
export interface OutstandingSum {
  readonly total: Figure;
  readonly place: Fact<string>;
  readonly terms: readonly BaseTerm[];
  readonly added: Decimal;
  /** Whether the words may name some of the terms only: "which includes". */
  readonly open: boolean;
}

const OPENS =
  /\b(?:sum\s+of|total\s+of|subtracting|consist(?:s|ing)\s+of|compris(?:es|ed|ing)(?:\s+of)?|made\s+up\s+of|based\s+(?:up)?on|equals|equal\s+to)\s*(?::\s*)?(?=\(\s*[i1ax]\s*\))/i;
/** The same where the terms bear no numerals, the class outstanding first. */
const HOLDS =
  /^[^\d;]{0,80}?(?:\b(?:(?<open>includ(?:es|ing))|consists?\s+of|consisting\s+of|compris(?:es|ing)|comprised\s+of|represent(?:s|ing)|sum\s+of|being|calculated\s+(?:using|by\s+adding))|\b(?:shares|stock|units|outstanding):|\boutstanding\b[^.;()\d]{0,60}\s(?=\())(?:\s+(?:the\s+)?|\()(?=\d)/i;
/** What may stand between a total and the classes that it holds: the day, and in brackets what it leaves out. */
const BETWEEN =
  /\bas\s+of\s+[a-z]{3,9}\s+\d{1,2},\s+\d{4}\b(?=[^.;]{1,400}\bclass\b)|\((?:excluding|which\s+excludes?|not\s+including)\b[^()]{1,400}\)/gi;
/** A numeral of a list; `424(b)(5)` is a rule's. */
const NUMERAL = /(?<=[\s,;:])\(\s*([ivx]{1,4}|[\da-hyz])\s*\)\s/gi;
const SERIES = ["i ii iii iv v vi vii viii", "1 2 3 4 5 6 7 8", "a b c d e f g h", "x y z"].map((series) =>
  series.split(" "),
);
/** What is no exact number. */
const NEARLY =
  /\b(?:approximately|about|up\s+to|estimated|certain|(?:at\s+)?least)\s+(?:an?\s+)?(?:\w+\s+of\s+)?$/i;
const ROUND = /^\s+(?:thousand|million|billion)\b/i;
/** Below it a number is a day's or a form's. */
const SMALL = 100;

/** The sums of which every term states one number, which was read as a term. */
export function outstandingSums(filing: Filing): OutstandingSum[] {
  const ofBases = filing.bases.flatMap((base) => {
    const terms = base.includes;
    if (base.partOfSum || base.given === true || terms.length < 2) return [];
    const numbered = countsByNumeral(base);
    const { counts, open } = numbered === null ? countsBehind(base) : { counts: numbered, open: false };
    const told = counts.every((count, index) => terms[index]?.shares.value.eq(count) === true);
    if (!told || counts.length !== terms.length) return [];
    const inOrder = terms.toSorted((one, other) => Number(one.subtracts) - Number(other.subtracts));
    const { shares: total, place } = base;
    return [{ total, place, terms: inOrder, added: sum(terms.map(signed)), open }];
  });
  const recited = recitedSumsOfClass(filing).filter(
    ({ place }) => !ofBases.some((each) => isWithin(place, each.place) || isWithin(each.place, place)),
  );
  return [...ofBases, ...recited];
}

/** Every number behind the base where the terms bear no numerals: "which includes the 9,000,000 shares outstanding and …". */
function countsBehind({ place, shares }: Base): { counts: Decimal[]; open: boolean } {
  const text = place.value;
  const start = text.indexOf(shares.printed);
  const behind = text.slice(start + shares.printed.length).replace(BETWEEN, " ");
  const holds = HOLDS.exec(behind);
  if (holds === null || NEARLY.test(text.slice(0, start))) return { counts: [], open: false };
  return { counts: countsIn(behind), open: holds.groups?.["open"] !== undefined || holds[0].endsWith("(") };
}

/** The one number of each numbered term behind the base, in order; `null` where a term has none, or more than one. */
function countsByNumeral({ place, shares }: Base): Decimal[] | null {
  const text = place.value;
  const start = text.indexOf(shares.printed);
  const behind = text.slice(start + shares.printed.length);
  const opens = OPENS.exec(behind);
  if (opens === null || NEARLY.test(text.slice(0, start)) || /\d/.test(behind.slice(0, opens.index)))
    return null;
  const counts = termsIn(behind.slice(opens.index + opens[0].length)).map(countsIn);
  return counts.every((each) => each.length === 1) ? counts.flat() : null;
}

/** The terms of a list by the numerals that follow one another as the first begins: (i), (ii), (iii). */
function termsIn(list: string): string[] {
  const numerals = matchesIn(` ${list}`, NUMERAL).map(({ index, 1: numeral = "" }) => ({ index, numeral }));
  const series = SERIES.find(([first]) => first === numerals[0]?.numeral.toLowerCase()) ?? [];
  const starts: number[] = [];
  for (const { index, numeral } of numerals)
    if (numeral.toLowerCase() === series[starts.length]) starts.push(index);
  return starts.map((start, index) => ` ${list}`.slice(start, starts[index + 1]));
}

/** The exact numbers of a term, as shares are counted: grouped by commas or long. */
function countsIn(term: string): Decimal[] {
  return [...numbersIn(term)].flatMap(({ value, start, end }) => {
    const exact = !NEARLY.test(term.slice(0, start)) && !ROUND.test(term.slice(end));
    return exact && /,|\d{5}/.test(term.slice(start, end)) && value.gte(SMALL) ? [value] : [];
  });
}
