import { sameName } from "../figures/names.js";
import { spelledNumbersIn } from "../figures/spelled-number.js";
import { rightsTold } from "./base.js";
import { besideDoubt } from "./beside.js";
import type { Filing } from "./filing.js";
import { accountsOf } from "./accounts.js";
import { countedAmong, rightsAmong } from "./holdings.js";
import { withoutLeftOut } from "./left-out-beside.js";
import { isCalled } from "./naming.js";
import { compare, isSound, type PercentCase, type PercentOfClass } from "./percent-case.js";
import { isAbove } from "./percent-reach.js";
import { proseOf, textAround } from "./prose.js";
import { POWERS } from "./rows.js";
import type { KnownRights } from "./rights.js";
import { isPlainlyTold } from "./plainly-told.js";
import { speaksOfRights } from "./speaks-of-rights.js";

/** A count; no amount of money counts the class. */
const COUNT = /(?<![$€£]\s?|[\d,.])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?\b|\d{5,})/g;
/** Words that make a count of the class another one than the class as it stands. */
const ADJUSTS =
  /\b(?:includ\w+|assum\w+|treat\w*|effect|deemed(?!\s+to\s+["“]?(?:(?:be|have)\s+(?:(?:an?|the|indirect|shared|sole)\s+)*)?(?:benef|own|shar|hold|possess|have|vot|power))|convert\w*|exercis\w*|exclud\w*|less|minus|net|adjust\w*|dilut\w*|would|combined|splits?|treasury|repurchas\w*|buyback|cancel\w*|redeem\w*|sold|sale|issuance|subsequent\w*|restricted|voting\s+rights|13d-3|reduc\w*|increas\w*|decreas\w*|since|ADSs?|depositary|believed)\b/i;
/** Those of them that may make it smaller: only these speak for a percentage above what the class gives. */
const LESSENS =
  /\b(?:effect|exclud\w*|less|minus|net|adjust\w*|would|combined|splits?|treasury|repurchas\w*|buyback|cancel\w*|redeem\w*|restricted|voting\s+rights|reduc\w*|decreas\w*|ADSs?|depositary)\b/i;
/**
 * The rule that is recomputed by. Where the rights are said to be added to the count by it, it adjusts nothing further; a bare
 * "calculated in accordance with the rule" may say that the count has them already.
 */
const BY_THE_RULE =
  /\b(?:(?:in\s+accordance|consistent)\s+with|pursuant\s+to|under|by|as\s+(?:required|provided)\s+by)\s+(?:SEC\s+)?Rule\s+13d-3(?:\(d\)(?:\(1\)(?:\(i\))?)?)?/gi;
/** So is the conversion of what the person alone has of another class. */
export const OF_OWN_CLASS =
  /\b(?:(?:adjusted\s+to\s+)?treat(?:s|ing)?\s+(?:(?:the|any|all|only|those)\s+){0,3}|assum(?:es|ing)\s+(?:the\s+)?conversion\s+of\s+(?:(?:the|any|all|only|those)\s+){0,3})(?:shares\s+of\s+)?Class\s+[B-Z]\s+(?:[A-Z]\w*\s+){0,3}(?:beneficially\s+)?(?:held|owned)\s+by\s+(?:(?:such|the|each|that)\s+(?:[Rr]eporting\s+)?(?:[Pp]erson|[Hh]older|[Ss]tockholder)\b|M(?:r|s|rs)\.\s+[A-Z])[^.;]{0,90}/g;
/** Nor does what is plainly added to it without a number: "the sum of (i) 41,220,500 outstanding shares and (ii) the shares issuable upon exercise of the warrants". */
export const OF_THE_SUM =
  /\((?<=\bsum\s+of:?\s+\(\s*[i1ax]\s*\)\s[^;]{1,60}\boutstanding\b[^;()]{0,200}\()\s*(?:ii|[2by])\s*\)\s+(?:the\s+)?shares\s+(?:of\s+(?:[A-Z]\w*\s+){1,4})?(?:issuable|underlying|subject|that\s+may)\b[^.;\d]{0,160}/;
const ADDED = /\b(?:is|are|was|were)\s+added\b/i;
/** The same in another sentence of the paragraph. */
const LESSENED = /\b(?:decreased|adjusted|reduced|repurchased|bought\s+back|cancell?ed)\b/i;
const CHANGES =
  /\b(?:increased|decreased|adjusted|reduced|repurchased|bought\s+back|cancell?ed|(?:was|were|has|have|been)\s+(?:sold|issued|added))\b/i;
/** Anywhere, a percentage that is said to rest on more or less than the class. */
const OTHER_PERCENTAGE = /\bper\s?cent[^.]{1,120}\b(?:assum|treat|exclud|as-converted|dilut)/i;
/** A part of which nothing is told but the class is held. */
const BARE =
  /^\W*(?:(?:and|[ivx]{1,4}|[a-h])\W{1,3}){0,2}(?:(?:common|ordinary|class\s+a)\s+)*(?:shares?|stock|units?)(?:\s+of\s+(?:the\s+)?(?:issuer['’]s\s+)?(?:class\s+a\s+)?(?:common|ordinary)\s+(?:stock|shares))?(?:\s+and)?\W*$/i;
/** Words by which a part is held. */
const HELD =
  /\b(?:held|holds?|owned|owns?|record|(?:in)?direct(?:ly)?|purchased|bought|acquired|outstanding|name\s+of|accounts?)\b/i;

/** Why the class outstanding may be another than the base says, or `null` where a sentence states it plainly. */
export function baseDoubt(subject: PercentOfClass): string | null {
  const { filing, base } = subject;
  if (base.given === true) return null;
  const open = base.plus.find(({ kind }) => kind === "untold");
  if (open !== undefined)
    return `Whether the ${open.shares.printed} shares that the text adds to the count are issued, or only to be acquired, is not told.`;
  const told = accounted(subject);
  const denominator = denominatorOf(subject);
  // "…, assuming the exercise of the options, or 20,767,334 shares": it comes to what is recomputed.
  const isPrinted =
    denominator !== null && (base.place.value.match(COUNT) ?? []).some((each) => bare(each) === denominator);
  if (isPrinted) told.add(denominator);
  const unread = (text: string): boolean => (text.match(COUNT) ?? []).some((count) => !told.has(bare(count)));
  const terms = base.plus.length + base.includes.length > 0;
  const around = textAround(filing, base.place);
  const paragraph = withoutLeftOut(subject, around);
  const others = withoutLeftOut(subject, around.replace(base.place.value, " "));
  // Where the base itself tells the own rights, another sentence on what is assumed tells of these.
  const own = terms && subject.rights.known && rightsTold(base).eq(subject.rights.joining);
  const elsewhere =
    !own &&
    proseOf(filing).some(({ value }) => !value.includes(base.place.value) && OTHER_PERCENTAGE.test(value));
  const sentence = withoutLeftOut(subject, ofTheCount(base));
  const words = (ADDED.test(sentence) ? sentence.replace(BY_THE_RULE, "") : sentence).replace(
    OF_OWN_CLASS,
    "",
  );
  const [inSentence, beside] = isAbove(subject) ? [LESSENS, LESSENED] : [ADJUSTS, CHANGES];
  const adjusted =
    elsewhere ||
    (!terms && !isPrinted && inSentence.test(words.replace(OF_THE_SUM, ""))) ||
    beside.test(others);
  return unread(paragraph) || [...spelledNumbersIn(paragraph)].length > 0 || adjusted
    ? "The text may adjust the number of shares outstanding in a way that is not read."
    : null;
}

/**
 * The words of a base's sentence that may adjust the count. In "…, consisting of 1,000 shares issuable upon exercise of warrants, or
 * 6.8% of the 24,000,000 shares outstanding" those ahead tell of the holding.
 */
function ofTheCount({ place, shares }: PercentOfClass["base"]): string {
  const [ahead = ""] = place.value.split(shares.printed, 1);
  const ofHolding = HAS_HOLDER.test(ahead) && ENDS_WITH_PERCENT.test(ahead) && !SUPPOSES.test(ahead);
  return ofHolding ? place.value.slice(ahead.length) : place.value;
}

const HAS_HOLDER = /\b(?:own|hold|held)/i;
const ENDS_WITH_PERCENT =
  /\d\s?(?:%|per\s?cent),?\s+of\s+(?:(?:the|approximately|aggregate|total)\s+){0,4}$/i;
/** Words ahead of a percentage that say what it is worked out on. */
const SUPPOSES =
  /\b(?:assum|treat|effect|deemed\s(?:to\sbe\s)?outst|adjust|dilut|would|combin|split|bas[ei]|calculat|comput|if\b)/i;

/** The denominator as it is recomputed, where rights are added to the class and known. */
function denominatorOf({ rights, outstanding }: PercentOfClass): string | null {
  return rights.known && rights.joining.gt(0) ? outstanding.plus(rights.joining).toFixed() : null;
}

/** The counts that the reading explains: the base's own, its terms, the persons' figures, what these leave out, and what has a percentage of its own. */
function accounted(subject: PercentOfClass): Set<string> {
  const { filing, base } = subject;
  const { persons, exclusions, conversions, exchanges, toldPercents } = filing;
  const rows = persons.flatMap((person) => [
    person.aggregateAmount,
    ...POWERS.map((power) => person[power]),
    ...person.holdings.map(({ shares }) => shares),
  ]);
  const figures = [
    base.shares,
    // The other classes of the sentence, and beside a figure above what the class gives any count: none makes the class smaller.
    ...filing.bases
      .filter(({ place }) => place.span.start === base.place.span.start || isAbove(subject))
      .map(({ shares }) => shares),
    ...base.plus.map(({ shares }) => shares),
    ...base.includes.map(({ shares }) => shares),
    ...rows,
    // What is converted is no part of the class that it gives.
    ...[...conversions, ...exchanges].map(({ count }) => count),
    ...toldPercents.map(({ shares }) => shares),
  ];
  // What a holding leaves out is none of the class, unless the sentence is the base's own.
  const leftOut = exclusions
    .filter(({ place }) => !base.place.value.includes(place.value))
    .flatMap(({ counts }) => counts);
  const values = [...figures.flatMap((figure) => (figure === null ? [] : [figure.value])), ...leftOut];
  return new Set(values.map((value) => value.toFixed()));
}

function bare(count: string): string {
  return count.replaceAll(",", "").replace(/(?:\.|(\.\d*?[1-9]))0+$/, "$1");
}

/** Why the rights as told may not be all there are, or may be none, or `null`. */
export function rightsDoubt(subject: PercentCase, rights: KnownRights): string | null {
  const { filing } = subject;
  if (rights.given) return null;
  const counted = rights.holdings.filter(({ excluded }) => !excluded);
  const unclear = counted.find((holding) => !isPlainlyTold(holding));
  if (unclear !== undefined)
    return `Whether the ${unclear.shares.printed} shares are held, or only to be acquired, is not plain from the words.`;
  const beside = besideDoubt(rights);
  if (beside !== null) return beside;
  const denominator = subject.outstanding.plus(rights.joining);
  const bare = counted.find(
    ({ kind, words, shares }) =>
      kind === "outstanding" &&
      !HELD.test(words) &&
      !BARE.test(words) &&
      isSound(compare(subject, denominator.plus(shares.value))),
  );
  if (bare !== undefined)
    return `It would be right if the ${bare.shares.printed} shares, which no word tells to be held, were only to be acquired.`;
  return rightsAmong(counted).length === 0 &&
    speaksOfRights(filing) &&
    !tellsRightsElsewhere(filing, subject, rights)
    ? "The text speaks of rights to acquire shares, which may account for the difference."
    : null;
}

/**
 * Whether the filing tells rights person by person, and none of this one: the list is whole and plain, other lists have
 * their rights, and no list names a right of anybody whose shares are counted here.
 */
function tellsRightsElsewhere(
  { persons }: Filing,
  { person }: PercentCase,
  { holdings, certain }: KnownRights,
): boolean {
  const lists = persons.flatMap((each) => accountsOf(each).map((account) => ({ each, account })));
  const rights = lists.flatMap(({ each, account }) =>
    account.addsUp && account.complete
      ? rightsAmong(account.holdings).map(({ holder }) => holder?.value ?? each.name.value)
      : [],
  );
  const owners = [person.name.value, ...countedAmong(holdings).flatMap(({ holder }) => holder?.value ?? [])];
  const isOwner = (name: string): boolean =>
    owners.some((owner) => sameName(owner, name)) || isCalled(person, name);
  return certain && rights.length > 0 && !rights.some(isOwner);
}
