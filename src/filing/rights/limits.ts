import { matchesIn } from "../../figures/matches.js";
import { Decimal } from "../../figures/decimal.js";
import type { Fact } from "../fact.js";
import type { Filing, Holding } from "../filing.js";
import { instrumentsNamed, mayBeOf, type NamedInstrument } from "./limited-instruments.js";
import { onceTold } from "../once.js";
import { proseOf, sentencesOf } from "../words/prose.js";

/** The percentages at which limits are set: 4.99, 9.99, 19.99. */
const PERCENT = String.raw`(?:4|9|19)\.9+\s*(?:%|per\s?cent)`;
const EACH_PERCENT = /\b((?:4|9|19)\.9+)\s*(?:%|per\s?cent\b)/gi;
const ANY_PERCENT = /\b(?:4|9|19)\.9+\s*(?:%|per\s?cent\b)/i;
/** Any word of a limit: enough to doubt a figure. */
const SPOKEN_OF = new RegExp(
  String.raw`\bblockers?\b|\bbeneficial\s+ownership\s+(?:limitation|cap)\b|\b(?:more\s+than|beyond|exceed(?:s|ing)?|in\s+excess\s+of|above|capped\s+at|limit\w*\s+(?:of|to|at))\s+${PERCENT}|${PERCENT}\s+(?:limit|cap|blocker|beneficial|maximum)`,
  "i",
);
/** What a limit is on … */
const ON_EXERCISE = /\b(?:exercis|conver|blocker|ownership\s+limit|ownership\s+cap|maximum\s+percentage)/i;
/** … and the words that make it one. */
const LIMITS =
  /\b(?:not|cannot|exceed\w*|in\s+excess|more\s+than|above|prohibit\w*|preclud\w*|prevent\w*|limit\w*|cap(?:ped)?|blocker\w*|subject\s+to|maximum)\b/i;
/** When a right may be exercised, not how far. */
const NOT_YET =
  /\b(?:not|cannot)\s+(?:(?:yet|currently|be|been|become)\s+){0,2}(?:exercis|conver|acquir)\w*(?:\s+upon\s+(?:exercise|conversion)(?:\s+of\s+\w+)?)?\s+(?:within|before|prior\s+to)\b(?!\s+(?:\S+\s+){0,5}approv)/gi;
/** "2,150,300 shares, or 9.9%": the holder's own percentage. */
const BEHIND_COUNT =
  /\d\s+(?:shares|ADSs|units)(?:\s+of\s+(?:[\w'’.]+\s+){0,4}?(?:stock|shares))?\s*(?:,\s*(?:or|representing|being)|\(|\bor|\brepresenting)\s*(?:about\s+|approximately\s+)?$/i;
const LIFTED =
  /\bobtained\s+(?:the\s+)?(?:stockholders?|shareholders?)['’]?\s+approval\b|\b(?:stockholders?|shareholders?)['’]?\s+(?:have\s+|has\s+)?approved\b|\bapproval\b[^.;]{1,60}\b(?:was|has\s+been)\s+(?:obtained|received|given)\b|\b(?:was|were|has\s+been|have\s+been)\s+(?:waived|removed|lifted|terminated)\b|\bno\s+longer\s+(?:applies|apply|subject)\b/i;
const NOT_LIFTED = /\b(?:until|unless|may\s+be|can|cannot|not\s+been|has\s+not|have\s+not|if)\b/i;

/** No limit on what is counted: one that is gone, or of others. */
const NO_LIMIT =
  /\b(?:does|do|did)\s+not\s+(?:contain|apply)\b|\b(?:does|do|did)\s+not\s+(?:have|include)\s+(?:an?|any|such|the|this|these|that)\s+(?:(?!(?:subject|right|upon)\b)[\w.%-]{1,30}\s+){0,4}(?:limit|cap\b|blocker|restriction)|\b(?:contains?|has|have)\s+no\s+(?:such\s+)?(?:limit|cap\b|blocker|restriction)|\b(?:unaffiliated|third[\s-]party)\s+(?:investors?|holders?|purchasers?|buyers?)\b|\bother\s+holders?\b|\b(?:was|were|had)\s+(?:subject|an?\s+\d)|\bformer(?:ly)?\b|\bwithout\s+regard\b|\bwaived\b|\bended\b|\bfell\b|\braised\b|\bno\s+longer\b|\bgreater\s+(?:number|amount)\b/i;

/** "Excludes shares issuable upon exercise of a second warrant, which may not be exercised": the limit is on these, if on no others. */
const LEAVES_OUT =
  /\bexclud(?:es?|ed|ing)\b|\bnot\s+(?:been\s+|be\s+)?(?:includ|count|reflect)\w*\b|\b(?:leaves?|left|leaving)\s+out\b/i;

/** A limit on exercise or conversion, as one sentence tells it. */
export interface Limit {
  readonly place: Fact<string>;
  /** 0-100. */
  readonly percent: Decimal;
  /** What it is on, where the sentence says so. */
  readonly instruments: readonly NamedInstrument[];
  /** Whether the holder may raise the limit as far as this, but no further. */
  readonly ceiling: boolean;
  /** Whether it is told of shares that are left out. */
  readonly ofLeftOut: boolean;
}

/** "The holder may increase the limit to any other percentage not in excess of". */
const RAISES = /\b(?:increas|decreas|rais|adjust|chang|lower)\w*\b(?:[^.;]|\.\d){1,200}$/i;
const UP_TO =
  /\b(?:not|never|up\s+to|no\s+(?:more|higher|greater)\s+than|maximum)\b[^.;]{0,60}$|\b(?:may|can|could)\s+be\s+(?:increas|rais)ed\s+(?:[a-z]+\s+){0,4}?to\s*$/i;
const OPEN = /\b(?:may|can|could|might|would|will|shall|if|unless|until|right\s+to|option\s+to)\b/i;
/** "elected to decrease the limitation from 9.99% to 4.99%": the higher one holds no longer. */
const LOWERED = new RegExp(
  String.raw`\b(?:decreas|lower|reduc)\w*\b[^.;%]{1,80}\bfrom\s+((?:4|9|19)\.9+)\s*(?:%|per\s?cent)[^.;%]{1,40}\bto\s+${PERCENT}`,
  "i",
);

/** "Ridge Blocker Holdings LLC" is a company. */
const BLOCKER_BY_NAME =
  /\bBlocker\s+(?:[A-Z]\w*\s+){0,3}(?:Aggregator|Holdings?|Holdco|Corp|Inc|Fund|Partners|Parent|Feeder|GP|L\.?L\.?C|L\.?P)\b/g;

/** Where the text speaks of any limit on exercise or conversion (a 4.99, 9.99 or 19.99 % blocker), or `null`. */
export const limitSpokenOf = onceTold(
  (filing: Filing): Fact<string> | null =>
    proseOf(filing).find(({ value }) => SPOKEN_OF.test(value.replace(BLOCKER_BY_NAME, " "))) ?? null,
);

/** The limits on exercise or conversion that the text tells with their percentage. */
export const limitsIn = onceTold((filing: Filing): readonly Limit[] => {
  return proseOf(filing).flatMap((place) =>
    sentencesOf(place)
      .filter((sentence) => ON_EXERCISE.test(sentence) && limits(sentence) && !NO_LIMIT.test(sentence))
      .flatMap((sentence) => {
        const instruments = instrumentsNamed(sentence);
        const ofLeftOut = LEAVES_OUT.test(sentence);
        return matchesIn(sentence, EACH_PERCENT).flatMap((match) => {
          const lead = sentence.slice(0, match.index);
          if (BEHIND_COUNT.test(lead.slice(-NEAR)) && !limits(lead)) return [];
          const before = lead.slice(-240);
          const ceiling = RAISES.test(before) && UP_TO.test(before);
          return [{ place, percent: new Decimal(match[1] ?? 0), instruments, ceiling, ofLeftOut }];
        });
      }),
  );
});

/** Whether a sentence has a word of a limit that is not one of time. */
const limits = (sentence: string): boolean => LIMITS.test(sentence.replace(NOT_YET, " "));

/** How far the words ahead of a percentage are looked at. */
const NEAR = 120;

/** The limit that is certain to be passed where any is, and how far it may be raised. */
export interface HighestLimit {
  readonly limit: Limit;
  readonly ceiling: Limit | null;
}

/**
 * The highest of the limits, on all that sentences with its percentage name, and how far it may be raised: a filing may
 * tell two limits, of warrants and of notes, and only the highest is certain to be passed. `null` where none is told.
 */
export function highestLimit(filing: Filing): HighestLimit | null {
  const gone = loweredFrom(filing);
  const told = limitsIn(filing)
    .filter(({ ceiling, percent }) => !ceiling || gone?.eq(percent) !== true)
    .sort((a, b) => b.percent.cmp(a.percent));
  const limit = told.find(({ ceiling }) => !ceiling) ?? told[0];
  if (limit === undefined) return null;
  const ceiling = told.find((each) => each.ceiling && each.percent.gt(limit.percent)) ?? null;
  return { limit: withEquals(limit, told), ceiling };
}

/** One limit with all that is told of those of the same percentage. */
function withEquals(limit: Limit, told: readonly Limit[]): Limit {
  const equals = told.filter(({ percent }) => percent.eq(limit.percent));
  return {
    ...limit,
    instruments: equals.flatMap(({ instruments }) => instruments),
    ofLeftOut: equals.every(({ ofLeftOut }) => ofLeftOut),
  };
}

/** The limit that the holder is told to have lowered, or `null`. */
const loweredFrom = onceTold((filing: Filing): Decimal | null => {
  const told = proseOf(filing)
    .flatMap((place) => sentencesOf(place))
    .filter((sentence) => !OPEN.test(sentence));
  const from = told.map((sentence) => LOWERED.exec(sentence)?.[1]).find((percent) => percent !== undefined);
  return from === undefined ? null : new Decimal(from);
});

const NO_EFFECT =
  /\b(?:not\s+(?:give|giving|take|taking|reflect)|without\s+(?:giving|taking|regard))(?:\s+(?!and\b)[\w(),]+){0,6}?\s+(?:blockers?|limit\w*|caps?)\b/i;

/** Where the text says that its figures do not give effect to such a limit, or `null`. */
export const limitWithoutEffect = onceTold(
  (filing: Filing): Fact<string> | null =>
    proseOf(filing).find((place) => sentencesOf(place).some((sentence) => NO_EFFECT.test(sentence))) ?? null,
);

/** Where the text says that such a limit was lifted, by approval of the stockholders say, or `null`. */
export function limitLifted(filing: Filing): Fact<string> | null {
  return filing.paragraphs.find((place) => sentencesOf(place).some(lifts)) ?? null;
}

const lifts = (sentence: string): boolean =>
  ANY_PERCENT.test(sentence) && LIFTED.test(sentence) && !NOT_LIFTED.test(sentence);

/** "19.9%" and "19.99%" are the same limit. */
const SAME = "0.1";

/**
 * The highest limit of which the text does not say that it was lifted, where it says so of another: an approval of the
 * stockholders ends the cap of an exchange, but no blocker of the contract. `null` where it speaks of none other.
 */
export const limitKept = onceTold((filing: Filing): Limit | null => {
  const gone = filing.paragraphs
    .flatMap((place) => sentencesOf(place))
    .filter(lifts)
    .flatMap((sentence) => matchesIn(sentence, EACH_PERCENT).map((match) => new Decimal(match[1] ?? 0)));
  if (gone.length === 0) return null;
  const kept = limitsIn(filing)
    .filter(({ ceiling, percent }) => !ceiling && gone.every((each) => each.minus(percent).abs().gte(SAME)))
    .sort((a, b) => b.percent.cmp(a.percent));
  const [highest] = kept;
  return highest === undefined ? null : withEquals(highest, kept);
});

/** Whether a limit is on a part of a holding: the part is told to depend on it, or is of the kind that the limit names. */
export function binds({ instruments }: Limit, holding: Holding): boolean {
  return holding.newlyIssued !== false && (holding.conditional || mayBeOf(instruments, holding));
}
