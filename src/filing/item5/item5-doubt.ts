import { matchesIn } from "../../figures/matches.js";
import { datesIn } from "../../figures/date.js";
import type { Decimal } from "../../figures/decimal.js";
import type { Percent } from "../../figures/percent.js";
import { hasPercentOfWhole, isOfPart, isOfWholeAmount } from "../percent/about-percent.js";
import { namesSeveralClasses, speaksOfOtherMeasure } from "../percent/comparable.js";
import type { Fact } from "../fact.js";
import type { Filing, Item5Statement, Person } from "../filing.js";
import { aroundInEntry } from "./item5-entries.js";
import { besidesHeld, isMeantAsWhole, withoutHeldWords } from "./item5-held.js";
import { countsIn, distinctPercents, SMALL } from "./item5-figures.js";
import { around, paragraphOf, tableLead, unbased, withoutDone } from "./item5-sentences.js";
import { POWERS } from "../rows.js";
import { isToldApart, mayBePartOf } from "../words/told-apart.js";
import { differsAmongEqual, mayAddUp, withoutEachOf } from "../totals/told-of-several.js";

export const ANOTHER_TIME = "The sentence in Item 5 may tell of another time, or of a case that is assumed.";
/** Why an amount in Item 5 may rightly be another than the whole. */
export const A_PART = "The sentence in Item 5 may speak of a part of the holding only.";
/** Why an amount above the whole, of which it can be no part, may be right. */
export const MORE_THAN_OWN = "The sentence in Item 5 may count what is not this person's alone, or a limit.";
export const ANOTHER_UNIT = "Item 5 may count another security than the cover page.";
const SEVERAL =
  "The sentence in Item 5 tells the same of several persons, whose cover pages differ from each other.";
const IN_ALL = "What several persons own together may be more than what each of them owns.";

/** What is told is another time's, or what would be. */
export const NOT_NOW =
  /\b(?:if|would|could|will|shall|assum\w+|hypothetical\w*|giving\s+effect|(?:following|after|upon|pending)\s+(?:the\s+|such\s+|its\s+|his\s+|their\s+|that\s+)?(?:\w+\s+)?(?:completion|consummation|closings?|purchases?|sales?|acquisitions?|transactions?|transfers?|distributions?|splits?|merger|offering)|before|prior\s+to|previous\w*|former\w*|original\w*|initial\w*|reported|until|at\s+the\s+time|since|replac\w+|delet\w+|instead|split|pro\s+forma)\b/i;
/** What is told is a part, a limit, or what a group, an account or somebody else has. */
const NOT_ALL =
  /\b(?:exclu\w+|without|aside\s+from|apart\s+from|other\s+than|except|beyond|respectively|each\s+of|every|(?:a|the|such|any)\s+["“]?group|together|agreements?|disclaim\w*|nor?|not|neither|more\s+than|less\s+than|fewer|over|at\s+least|at\s+most|some|up\s+to|further|additional|also|another|others?|separate\w*|trustees?|custodian|executor|spouses?|wife|wife['’]s|husband|child\w*|of\s+record|record\s+(?:owner|holder)|own\s+name|his\s+name|her\s+name|individual\w*|personal\w*|(?:in)?direct(?:ly)?|as\s+to|portion|balance|remain\w+|plus|in\s+addition|as\s+well\s+as)\b/i;
export const NOT_EXACT =
  /\b(?:approximately|about|nearly|almost|around|roughly|some|just\s+(?:over|under)|more\s+than|over)\s+(?:an\s+aggregate\s+of\s+)?$/i;
export const OTHER_PERCENT =
  /\bfully[\s-]+diluted\b|\bvot(?:es?|ing)\b|\bcombined\b|\bequity\s+interest\b|\binterests?\s+in\b|\bcapital\s+stock\b|\ball\s+classes\b|\bincreas\w+|\bdecreas\w+|\bchang\w+/i;
/** Right behind a percentage: it is of the shares outstanding, whatever else the sentence speaks of. */
const OF_OUTSTANDING =
  /^[\s)]*of\s+(?:the\s+)?(?:(?:total|aggregate|issued|and)\s+){0,3}(?:outstanding\s+(?:common\s+|ordinary\s+|voting\s+)?(?:shares|units|stock)\b|(?:\d[\d,]*\s+)?(?:shares|common\s+(?:stock|shares|units)|ordinary\s+shares)\s[^.;,()\d]{0,40}?\boutstanding\b)/i;
/** The powers themselves, and the agreements that give them. */
const OF_POWERS =
  /\bvoting\s+(?:(?:and|or)\s+(?:dispositive|investment)\s+)?power\s+(?:over|with\s+respect|as\s+to|in\s+respect)\b|\bpower\s+to\s+vote\b|\b(?:voting\s+(?:and\s+support\s+)?)?agreements?\b/gi;
/** Words that name another security, unless the class itself is called so. */
const SECURITIES =
  /\b(?:preferred|preference|series|ADSs?|ADRs?|GDRs?|GDSs?|depositary|units?|warrants?|notes?|debentures?|options?|rights|class\s+[a-z])\b/gi;
/** "Owned by" is a participle. */
const PAST = /\b(?:owned|held)\b(?!\s*:|\s+by\b)|\bwas\b|\bwere\b|\bhad\b/i;
/** "12,085,514 shares outstanding at November 4, 1994": the day of the count is none of the holding. */
const COUNTED_ON = /\boutstanding\s+(?:at|on|as\s+(?:of|at))\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2},\s+\d{4}/g;
const TODAY =
  /\b(?:date\s+(?:hereof|of\s+this|of\s+the\s+event)|close\s+of\s+business|current\w*|now|presently|today)\b/i;

/** Why the amount in Item 5 may differ from Row 11 and still be right, or `null`. */
export function amountDoubtIn5(filing: Filing, person: Person, item5: Item5Statement): string | null {
  const [cover, narrative] = [person.aggregateAmount, item5.aggregateAmount];
  if (cover === null || narrative === null) return null;
  const entry = aroundInEntry(filing, item5, narrative);
  const { before: toldBefore, after, sentence } = entry ?? around(filing, narrative);
  const before = withoutEachOf(filing, narrative, toldBefore);
  if (differsAmongEqual(filing, item5, ({ aggregateAmount }) => aggregateAmount)) return SEVERAL;
  const isAbove = narrative.value.gt(cover.value);
  const notAll = isAbove ? MORE_THAN_OWN : A_PART;
  if (mayBePartOf(filing, cover, narrative)) return notAll;
  if (item5.held !== undefined && !isMeantAsWhole(person, item5)) return notAll;
  if (isAbove && mayAddUp(filing, narrative, toldBefore)) return IN_ALL;
  if (narrative.value.gt(0) && narrative.value.lt(SMALL) && cover.value.gte(SMALL))
    return "So small a figure may be no count of shares.";
  const isSameUnit = statesAsPower(person, item5);
  if ((isMultiple(cover.value, narrative.value) && !isSameUnit) || namesOtherSecurity(filing, after))
    return ANOTHER_UNIT;
  const lead = item5.tabled === true ? tableLead(filing, narrative) : null;
  if (tellsOfOtherTime(filing, sentence, lead ?? before)) return ANOTHER_TIME;
  if (cover.value.isZero() && tellsUntilCeased(filing, before)) return ANOTHER_TIME;
  if (hasPercentOfWhole(filing, person, item5, after)) return null;
  if (lead !== null) return isToldApart(filing, cover, narrative) ? A_PART : null;
  if (NOT_EXACT.test(before)) return "Item 5 states no exact figure.";
  const composed = item5.composition?.total?.value.eq(narrative.value) === true;
  // How shares are held parts a holding; what is more than the whole is none of its parts.
  const words = (text: string): string => (isAbove ? withoutHeldWords(text) : text);
  if (isOfAPart(item5, words(before)) || (!composed && isOfAPart(item5, words(unbased(after)))))
    return notAll;
  if (!composed && countsIn(filing, unbased(after), [narrative.value]).length > 0) return notAll;
  // In a list with the percentage of the whole beside it, what another entry tells is another's.
  const isListed = entry !== null && statesSamePercent(person, item5);
  const besides = isListed ? sentence : paragraphOf(filing, narrative);
  if (!isSameUnit && countsIn(filing, besides, []).includes(cover.value.toFixed()))
    return "The same place in Item 5 states the cover page's figure, too.";
  return isToldApart(filing, cover, narrative) ? A_PART : null;
}

/** Whether Item 5 has the cover page's percentage, no zero. */
export function statesSamePercent(person: Person, item5: Item5Statement): boolean {
  const [cover, told] = [person.percentOfClass, item5.percentOfClass];
  return cover !== null && told !== null && told.value.value.gt(0) && told.value.value.eq(cover.value.value);
}

/** "(consisting of 500,000 shares held directly and …), which represent": right behind the whole amount, its parts in brackets. */
const PARTS_IN_BRACKETS =
  /^(\s+(?:[^\s()\d.;,]+\s+){0,8})\((?:which\s+)?(?:consist|compris|includ|being)\w*\s[^()]{1,600}(?:\([^()]{1,80}\)[^()]{0,300}){0,6}\)(?=,?\s+(?:which|that|or|representing|constituting|being)\b)/i;

function withoutPartsInBrackets(before: string, amount: string): string {
  const end = before.indexOf(amount) + amount.length;
  return before.slice(0, end) + before.slice(end).replace(PARTS_IN_BRACKETS, "$1");
}

/** Why a percentage may be one of something else than the class. */
export const OTHER_MEASURE =
  "The text speaks of voting power or of other stock, which one of the two may be a percentage of.";
/** Why the percentage in Item 5 may differ from Row 13 and still be right, or `null`. */
export function percentDoubtIn5(filing: Filing, person: Person, item5: Item5Statement): string | null {
  const [cover, narrative] = [person.percentOfClass, item5.percentOfClass];
  if (cover === null || narrative === null) return null;
  const amounts = item5.aggregateAmount;
  const agrees = amounts !== null && person.aggregateAmount?.value.eq(amounts.value) === true;
  if (amounts !== null && !agrees) {
    const doubt = amountDoubtIn5(filing, person, item5);
    if (doubt !== null) return doubt;
  }
  // Beside the whole amount an entry of a list tells its own percentage, whatever the others tell.
  const entry = agrees ? aroundInEntry(filing, item5, narrative) : null;
  const { before: toldBefore, after, sentence } = entry ?? around(filing, narrative);
  const before = withoutEachOf(filing, narrative, toldBefore);
  const bare = agrees ? withoutPartsInBrackets(before, amounts.printed) : before;
  if (differsAmongEqual(filing, item5, ({ percentOfClass }) => percentOfClass)) return SEVERAL;
  if (tellsOfOtherTime(filing, sentence, bare) || NOT_NOW.test(withoutDone(before))) return ANOTHER_TIME;
  if (cover.value.value.isZero() && tellsUntilCeased(filing, before)) return ANOTHER_TIME;
  const told = OF_OUTSTANDING.test(after) ? sentence.replace(OF_POWERS, " ") : sentence;
  if (OTHER_PERCENT.test(told) || speaksOfOtherMeasure(filing) || namesSeveralClasses(filing))
    return OTHER_MEASURE;
  // In a table its column tells which percentage it is.
  if (
    item5.tabled !== true &&
    entry === null &&
    (distinctPercents(sentence).length > 1 ||
      distinctPercents(paragraphOf(filing, narrative)).some((each) => states(each, cover)))
  )
    return "Item 5 states several percentages in the same place.";
  // Behind the whole amount a list of its parts may go on: "…, or 6.5% of the class, consisting of … held directly".
  const composed = agrees && item5.composition?.total?.value.eq(amounts.value) === true;
  // Beside the whole amount, with no other count between, an agreement by which shares are voted or tendered tells of no part.
  const [ahead, between] = agrees ? bare.split(amounts.printed) : [];
  const parts = agrees ? countsIn(filing, before.split(amounts.printed)[1] ?? "", []) : [];
  if (agrees && isOfPart(cover.value, amounts.value, narrative.value, parts)) return A_PART;
  const isBeside = ahead !== undefined && between !== undefined && countsIn(filing, between, []).length === 0;
  const words = (text: string): string => (isBeside ? text.replace(OF_POWERS, " ") : text);
  if (!isOfAPart(item5, words(bare)) && (composed || !isOfAPart(item5, words(unbased(after))))) return null;
  return agrees && isOfWholeAmount(filing, person, narrative.value) ? null : A_PART;
}

export function tellsOfOtherTime(filing: Filing, sentence: string, lead: string): boolean {
  const before = withoutDone(lead);
  if (NOT_NOW.test(before) || /\bsplit\b|\bgiving\s+effect\b|\bpro\s+forma\b/i.test(sentence)) return true;
  const event = filing.eventDate?.value;
  const dates = [...datesIn(before.replace(COUNTED_ON, " "))];
  if (dates.some(({ value }) => event === undefined || value < event)) return true;
  return PAST.test(before) && dates.length === 0 && !TODAY.test(before);
}

/** Whether Item 5 says in the past what was owned, and Item 5(e) that it is owned no longer. */
function tellsUntilCeased({ fivePercentCeased }: Filing, before: string): boolean {
  return fivePercentCeased?.value.answer === "ceased" && PAST.test(before);
}

function isOfAPart(item5: Item5Statement, text: string): boolean {
  return NOT_ALL.test(besidesHeld(text, item5));
}

/** Whether Item 5 states the person's sole or shared power over as many shares as the cover page has in all: it counts in the same unit. */
export function statesAsPower(person: Person, item5: Item5Statement): boolean {
  const { aggregateAmount: cover } = person;
  if (cover === null || cover.value.isZero()) return false;
  return POWERS.some((power) =>
    [person[power], item5[power]].every((figure) => figure?.value.eq(cover.value) === true),
  );
}

/** Whether the securities named are not those of the class. */
export function namesOtherSecurity(filing: Filing, text: string): boolean {
  const near = text.slice(0, 80);
  const title = filing.securityClass?.value.toLowerCase() ?? "";
  const named = matchesIn(near, SECURITIES).map(([word]) => word.toLowerCase().replace(/\s+/g, " "));
  if (named.some((word) => word.startsWith("class")) && namesSeveralClasses(filing)) return true;
  return named.some((word) => !title.includes(word.replace(/s$/, "")));
}

/** Depositary receipts, splits and thousands make one figure a round multiple of the other. */
function isMultiple(a: Decimal, b: Decimal): boolean {
  if (a.isZero() || b.isZero()) return false;
  const ratio = a.gt(b) ? a.div(b) : b.div(a);
  return ratio.isInteger() && ratio.lte(1000);
}

function states(value: Decimal, { value: percent }: Fact<Percent>): boolean {
  return value.eq(percent.value);
}
