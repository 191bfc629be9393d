import { isSound } from "../../figures/percent-match.js";
import { sameName } from "../../figures/names.js";
import { spelledNumbersIn } from "../../figures/spelled-number.js";
import { rightsTold } from "../base.js";
import { besideDoubt } from "../percent/beside.js";
import type { Filing } from "../filing.js";
import { accountsOf } from "../parts/accounts.js";
import { countedAmong, rightsAmong } from "../parts/holdings.js";
import { withoutLeftOut } from "../bases/left-out-beside.js";
import { isCalled } from "../persons/naming.js";
import { compare, type PercentCase, type PercentOfClass } from "../percent/percent-case.js";
import { isAbove } from "../percent/percent-reach.js";
import { proseOf, textAround } from "./prose.js";
import type { KnownRights } from "../rights/rights.js";
import { withoutPlainlyAdded } from "../bases/plainly-added.js";
import { isPlainlyTold } from "./plainly-told.js";
import { speaksOfRights } from "../rights/speaks-of-rights.js";
import { hasUnreadCount, printsDenominator } from "./unread-counts.js";

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
const ADDED = /\b(?:is|are|was|were)\s+added\b/i;
/** The same in another sentence of the paragraph. */
const LESSENED =
  /\b(?:decreased|adjusted|reduced|repurchased|bought\s+back|cancell?ed|retired|forfeited|redeem(?:ed|s)?|redemptions?|splits?)\b/i;
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
  const terms = base.plus.length + base.includes.length > 0;
  const around = textAround(filing, base.place);
  const paragraph = withoutLeftOut(subject, around);
  const others = withoutLeftOut(subject, around.replace(base.place.value, " "));
  // Where the base itself tells the own rights, another sentence on what is assumed or left out tells of these.
  const own = terms && subject.rights.known && rightsTold(base).eq(subject.rights.joining);
  const isPrinted = printsDenominator(subject);
  const elsewhere =
    !own &&
    proseOf(filing).some(({ value }) => !value.includes(base.place.value) && OTHER_PERCENTAGE.test(value));
  const sentence = withoutLeftOut(subject, ofTheCount(base));
  const words = (ADDED.test(sentence) ? sentence.replace(BY_THE_RULE, "") : sentence).replace(
    OF_OWN_CLASS,
    "",
  );
  const inSentence = isAbove(subject) ? LESSENS : ADJUSTS;
  const beside = own || isAbove(subject) ? LESSENED : CHANGES;
  const adjusted =
    elsewhere ||
    (!terms && !isPrinted && inSentence.test(withoutPlainlyAdded(subject, words))) ||
    beside.test(others);
  const read = own ? base.place.value : paragraph;
  return hasUnreadCount(subject, read) || [...spelledNumbersIn(read)].length > 0 || adjusted
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
