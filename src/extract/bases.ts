import type { Paragraph } from "../document/paragraphs.js";
import { datesIn, type PrintedDate } from "../figures/date.js";
import { numbersIn, type PrintedNumber } from "../figures/number.js";
import type { Base } from "../filing/base.js";
import type { Fact } from "../filing/fact.js";
import { lettered } from "../filing/share-class.js";
import type { MappedText } from "../source/mapped-text.js";
import { termsOf, type Stated } from "./base-terms.js";
import { withClasses } from "./class-counts.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { sentencesOf } from "./sentences.js";

/** Behind a count: the class, then the word that makes it a base. */
const OUTSTANDING =
  /^\s*(?:(?:[^\s\d,;.()]+\s+){0,12}?|(?:[^\s\d,;.()]+\s+){1,6}\([^()]{0,200}\),?\s+)(?:(?:issued\s+and\s+)?outstanding|in\s+issue)\b(?!\s+(?:\S+\s+){0,2}(?:warrants?|options?|preferred|notes?|convertible|units?)\b)/i;
const CLASS =
  /^\s*(?:(?:outstanding\s+)?shares?\s+of\s+)?(?:the\s+Issuer['’]s\s+)?((?:Class\s+[A-Z]\s+)?(?:[A-Z][\w-]*\s+){0,3}(?:Stock|Shares?|Units?)|(?:Class\s+[A-Z]\s+)?(?:common|ordinary)\s+(?:stock|shares?))/;
/** The class whose percentage rests on the count: "10.0% of the Common Stock outstanding, based on 10,000,000 shares outstanding". */
const CLASS_BEFORE =
  /%\s+of\s+the\s+(?:Issuer['’]s\s+)?(?:issued\s+and\s+)?(?:outstanding\s+)?(?:shares\s+of\s+)?((?:[A-Z][\w-]*\s+){1,4}(?:Stock|Shares?|Units?)|common\s+stock|ordinary\s+shares),?\s+(?:(?:issued\s+and\s+)?outstanding,?\s+)?\(?(?:based|calculated)\s+(?:up)?on\s+(?:(?:an?|the|aggregate|total|of)\s+)*$/;
const BARE_SHARES = /^\s*shares\s+(?:issued\s+and\s+)?outstanding\b/i;
const RESTS =
  /\bpercent|\d\s?%,?\s+of\s+(?:the\s+)?(?:[a-z]+\s+){0,3}\d{1,3}(?:,\d{3})+|\bbased\s+(?:up)?on\b|\bcalculat(?:ed|ion)\b|\bcomput(?:ed|ation)\b|\bdetermined\s+(?:using|by)\b/i;
/** Straight before a count, it makes it the base whatever the class. */
const BASED_ON =
  /\b(?:(?:based|calculated|computed)\s+(?:(?:under|by|pursuant\s+to|in\s+accordance\s+with)\s+(?:SEC\s+)?Rule\s+13d-3\S{0,16}\s+)?(?:(?:up)?on|over)|(?:calculated|computed|determined)\s+(?:by\s+)?(?:using|assuming)|on\s+the\s+basis\s+of|assum(?:es|ing)(?:\s+that\s+there\s+(?:is|are|were))?)\s+(?:(?:an?|the|aggregate|total|sum|of:?|approximately|number|issued|outstanding|share|capital|shares)\s+)*(?:\(?[i1ax]\)\s*)?$/i;
/** So does a percentage: "9.5% of the 10,000,000 Shares, and 2.1% of the votes, outstanding". */
const PERCENT_OF = /\d\s?(?:%|per\s?cent),?\s+of\s+(?:(?:the|approximately|aggregate|total)\s+)*$/i;
/** Words before a count that make it the class's: "the number of shares outstanding was". */
const TOLD_BEFORE =
  /\boutstanding\b(?:\s+(?:(?:that\s+(?:is|was|are|were)|and)\s+)?(?:used|relied\s+(?:up)?on|taken)\b[^.;%()\d]{1,40}\bper\s?cent\w*)?(?:(?!\b(?:owne?[ds]?|held|holds?|options?|warrants?|preferred|per\s?cent\w*)\b)[^.;%()]){1,100}\b(?:was|were|is|are|numbered|total(?:l?ed|s)?|consist(?:s|ed)?\s+of|aggregated|amounted\s+to)\s+(?:approximately\s+)?$/i;
/** "total outstanding shares of", "the number of shares outstanding:". */
const TOTAL_BEFORE =
  /\b(?:total|number\s+of)\s+(?:[A-Z-]+\s+){0,4}?outstanding(?:\s+(?:shares?|stock|common|ordinary|units?|of|the|issuer|company)){0,6}(?:\s+of|\s+at|:|,)\s+$/i;
/** "the Issuer had outstanding 10,000,000 shares of Common Stock". */
const HAD_OUTSTANDING =
  /\b(?:had|has|having|with)\s+(?:issued\s+and\s+)?outstanding\s+(?:(?:an?|the|aggregate|total|of|approximately)\s+)*$/i;
/** Behind the count of one class, that of the next: "10,000,000 shares of Common Stock and 4,000,000 shares of Class B Common Stock outstanding". */
const NEXT_CLASS =
  /^\s*(?:issued\s+and\s+)?(?:outstanding\s+)?shares?\s+of\s+((?:[a-z][\w'’-]*\s+){0,6}?(?:stock|shares?|units?))(?:\s+and|,(?:\s+and)?)\s+\d{1,3}(?:,\d{3})+(?=\s)/i;
/** Somebody's own shares, whatever is outstanding. */
const OWNED =
  /\b(?:owns?|owned|holds?|held|acquired|purchased|sold|owners?\s+of|ownership\s+of)\s+(?:(?:an?|the|all|of|aggregate|total)\s+)*$/i;
/** "… beneficially own 900,000 shares, which includes (i)": what is outstanding of somebody's own. */
const OF_A_HOLDING =
  /\b(?:owns?|owned|holds?|held|owners?\s+of|ownership\s+of)\b[^.;]{1,200}\b(?:includ(?:es?|ing)|consist(?:s|ing)\s+of|compris(?:es|ing)|represent(?:s|ing))\s+(?:\(?[i1ax]\)\s*)?$/i;
/** "… beneficially owns 2,812,500 shares, or 15.46% of the class: 250,000 shares outstanding": the same behind a colon. */
const LISTS_A_HOLDING =
  /\b(?:owns?|owned|holds?|held|owners?\s+of|ownership\s+of)\s+(?:(?:an?|the|aggregate|total|of)\s+)*\d[\d,]*\s[^;:]{1,160}:\s*(?:\(?[i1ax]\)\s*)?$/i;
/** "Represents 4,866,120 shares outstanding and 212,500 under options": what somebody's shares are; but not "share capital consists of". */
const HOLDING =
  /(?<!\bcapital\s|\bstock\s|\bequity\s)\b(?:represents?|reflects?|includes?|consists?\s+of|consisting\s+of|comprises?|comprising|(?:is|are)\s+comprised\s+of|power\s+to\s+(?:vote|dispose\s+of))\s+(?:up\s+to\s+)?(?:(?:an?|the|of|aggregate|total)\s+)*(?<numeral>\(?[i1ax]\)\s*)?$/i;
/** Counts that are no base: authorised, offered, preferred, or beside the word in another sense. */
const OTHER =
  /\b(?:authori[sz]ed|preferred|options?|warrants?|excluding|issuable|underlying|exercise|conversion|represent\w*)\b/i;
const REPORT =
  /\b(?:(?:Annual|Quarterly|Current|Interim)\s+Report\s+on\s+)?Form\s+(?:10-?[KQ]|8-?K|20-?F|6-?K|S-[1348]|F-[134]|10)(?:\/A)?\b|\b(?:definitive\s+)?proxy\s+statement\b|\bprospectus(?:\s+supplement)?\b|\bregistration\s+statement\b|\b424\(b\)\(\d\)|\b10-?[KQ]\b|\binformation\s+statement\b/i;

/** The counts of outstanding shares that the paragraphs state; those that a percentage is said to rest on first. */
export function readBases(paragraphs: readonly Paragraph[], make: FactMaker): Base[] {
  const bases = paragraphs.flatMap(({ text }) => basesIn(text, make));
  const rank = (base: Base): number => (base.partOfSum ? 2 : base.forPercentages ? 0 : 1);
  return bases
    .map((base, index) => ({ base, index }))
    .sort((a, b) => rank(a.base) - rank(b.base) || a.index - b.index)
    .map(({ base }) => base);
}

function basesIn(text: MappedText, make: FactMaker): Base[] {
  if (!/outstanding|\bin\s+issue\b|\bbased\s+(?:up)?on\b|\bcalculated\b|\bdetermined\b/i.test(text.text))
    return [];
  return sentencesOf(text.text).flatMap(([start, end]) => inSentence(text.slice(start, end), make));
}

function inSentence(sentence: MappedText, make: FactMaker): Base[] {
  const { text } = sentence;
  const place = textFact(make, sentence);
  const counts = [...numbersIn(text)].filter((number) => !isYear(number, text));
  const stated = counts.flatMap((number) => {
    const kind = kindOf(number, text);
    return kind === null ? [] : [{ number, told: kind === "told" }];
  });
  const terms = termsOf(
    sentence,
    counts,
    stated.map(({ number }) => number),
    make,
  );
  const dates = [...datesIn(text)].filter(({ start }) =>
    isAsOf(text.slice(Math.max(0, start - NEAR), start)),
  );
  const chosen = chosenOf(text, stated.length);
  const allClasses = ALL_CLASSES.test(text);
  const bases = stated.map(({ number, told }, index): Base => {
    const after = text.slice(number.end, number.end + NEAR);
    const date = dateOf(text, dates, number, told);
    return {
      shares: { ...make(number.value, sentence, number.start, number.end), marks: [] },
      asOf: date === undefined ? null : make(date.value, sentence, date.start, date.end),
      class: classOf(text.slice(Math.max(0, number.start - NEAR), number.start), after),
      reportedIn: reportIn(sentence, number, make),
      forPercentages: chosen === null ? restsOn(text, number) : chosen === index,
      allClasses,
      ...(terms.get(number) ?? ALONE),
      place,
    };
  });
  const [first] = stated;
  return first === undefined ? [] : withClasses(bases, sentence, first.number, counts, make);
}

/** "20,100,000 at December 31 and 20,398,000 at February 14; the latter is used here": which of two counts the percentages rest on, or `null`. */
function chosenOf(sentence: string, counts: number): number | null {
  const which = counts === 2 ? CHOSEN.exec(sentence)?.[1]?.toLowerCase() : undefined;
  return which === undefined ? null : which === "latter" || which === "second" ? 1 : 0;
}

const CHOSEN =
  /\bthe\s+(former|latter|first|second)\s+(?:of\s+(?:which|these|them)\s+)?(?:(?:number|count|figure|of\s+which)\s+)?(?:is|was|has\s+been)\s+(?:used|relied\s+(?:up)?on|taken)\b/i;

/** Whether the sentence rests a percentage on the count; one of what was "then outstanding" is of another day. */
function restsOn(sentence: string, number: PrintedNumber): boolean {
  const then =
    PERCENT_OF.test(sentence.slice(Math.max(0, number.start - NEAR), number.start)) &&
    THEN.test(sentence.slice(number.end, number.end + NEAR));
  return RESTS.test(sentence) && !then;
}

const THEN = /^\s+(?:[^\s\d,;.()]+\s+){0,6}?then\s+(?:issued\s+and\s+)?outstanding\b/i;

/** "the shares of both classes", "Class A and Class B stock together". */
const ALL_CLASSES =
  /\b(?:both|all|combined|total|together)\b[^.]{1,80}\bclasses\b|\bcombined\b|\bclasses\b[^.]{1,40}\b(?:together|combined)\b|\bClass\s+A\b[^.]{1,80}\band\b[^.]{1,80}\bClass\s+B\b[^.]{1,80}\b(?:together|combined|taken)\b/i;
const ALONE: Stated = { plus: [], includes: [], partOfSum: false };

/** How the sentence makes a count one of the class outstanding: by the words behind it, or told before it; else `null`. */
function kindOf(number: PrintedNumber, sentence: string): "behind" | "told" | null {
  const after = sentence.slice(number.end, number.end + NEAR);
  const before = sentence.slice(Math.max(0, number.start - NEAR), number.start);
  if (OWNED.test(before) || /^\s*(?:%|per\s?cent)/i.test(after)) return null;
  const holding = OF_A_HOLDING.exec(before);
  if (holding !== null && !RESTS.test(holding[0])) return null;
  if (LISTS_A_HOLDING.test(before)) return null;
  if (TOLD_BEFORE.test(before) || TOTAL_BEFORE.test(before)) return "told";
  if (HAD_OUTSTANDING.test(before) && isOfAClass(after)) return "behind";
  const ofPercent = PERCENT_OF.test(before) && /\boutstanding\b/i.test(after);
  const basis = BASED_ON.test(before) || ofPercent;
  if (!basis && isPartOfHolding(before)) return null;
  if (isOneOfClasses(after, before)) return "behind";
  const outstanding = OUTSTANDING.exec(after);
  if (outstanding === null)
    return basis && RESTS.test(sentence) && COUNTS_SHARES.test(after) ? "behind" : null;
  return basis || !OTHER.test(outstanding[0]) ? "behind" : null;
}

/** Whether the words before a count make it a part of what somebody holds; "calculated on a number, which includes (i)" is the class. */
function isPartOfHolding(before: string): boolean {
  const holding = HOLDING.exec(before);
  return holding !== null && (holding.groups?.["numeral"] === undefined || !RESTS.test(before));
}

function classOf(before: string, after: string): string | null {
  const named = CLASS.exec(after) ?? (BARE_SHARES.test(after) ? CLASS_BEFORE.exec(before) : null);
  return named?.[1]?.trim() ?? null;
}

/** Whether the words behind a count are shares, and of a class that is no preferred one. */
function isOfAClass(after: string): boolean {
  const shares = COUNTS_SHARES.exec(after);
  return (
    shares !== null &&
    CLASS.test(after) &&
    !OTHER.test(shares[0]) &&
    !/\bpreferred\b/i.test(after.slice(0, 60))
  );
}

/** Whether counts of other classes follow, the last of them said to be outstanding: so is this one. */
function isOneOfClasses(after: string, before: string): boolean {
  if (!/\b(?:there\s+(?:were|are)|had|has)\s+(?:approximately\s+)?$/i.test(before)) return false;
  const letters: (string | null)[] = [];
  let rest = after;
  for (let more = NEXT_CLASS.exec(rest); more !== null; more = NEXT_CLASS.exec(rest)) {
    letters.push(lettered(more[1] ?? ""));
    rest = rest.slice(more[0].length);
  }
  const last = OUTSTANDING.exec(rest)?.[0];
  if (last === undefined || letters.length === 0) return false;
  letters.push(lettered(last));
  return new Set(letters).size === letters.length && !OTHER.test(last.replace(/\bpreferred\b/i, ""));
}

/** How far the words around a count are looked at. */
const NEAR = 400;
const COUNTS_SHARES = /^\s*(?:[^\s\d,;.()]+\s+){0,5}?(?:shares?|units?|stock|ADSs?|ADRs?)\b/i;

function isAsOf(before: string): boolean {
  return IS_DATED.test(before) && !FILED_ON.test(before);
}

/** "in its Form 10-Q filed with the Securities and Exchange Commission on": when the report was filed. */
const FILED_ON = /\b(?:filed|furnished|submitted)\b[^;\d]{1,100}\bon\s+$/i;
/** "as of", "on" and "at" before a date, but not "filed with the Commission on". */
const IS_DATED =
  /\b(?:as\s+of|at|(?<!\b(?:filed|furnished|dated|reported|published|issued|Commission|SEC|\)|Act)\s)on)\s+(?:the\s+close\s+of\s+business\s+on\s+)?$/i;

/** The date as of which a count stands: behind it, or where the count ends the clause, before it. */
function dateOf(
  sentence: string,
  dated: readonly PrintedDate[],
  number: PrintedNumber,
  told: boolean,
): PrintedDate | undefined {
  const behind = dated.find((date) => date.start >= number.end);
  if (behind !== undefined) return behind;
  const between = dated.findLast((date) => date.end <= number.start);
  const gap = between === undefined ? "" : sentence.slice(between.end, number.start);
  return told || /^,?\s*(?:there\s+were|the\s+\w+\s+had)\s+(?:approximately\s+)?$/i.test(gap)
    ? between
    : undefined;
}

/** The report that a count was taken from, where the sentence names one behind it. */
function reportIn(sentence: MappedText, number: PrintedNumber, make: FactMaker): Fact<string> | null {
  const report = REPORT.exec(sentence.text.slice(number.end, number.end + NEAR));
  if (report === null) return null;
  const start = number.end + report.index;
  return textFact(make, sentence, start, start + report[0].length);
}

/** A year, alone or in a date, is no count; nor is anything below a thousand. */
function isYear(number: PrintedNumber, sentence: string): boolean {
  const bare = !sentence.slice(number.start, number.end).includes(",");
  return number.value.lt(1000) || (bare && number.value.lt(2200));
}
