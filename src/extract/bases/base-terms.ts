import type { PrintedNumber } from "../../figures/number.js";
import type { Base, BaseTerm } from "../../filing/base.js";
import type { MappedText } from "../../source/mapped-text.js";
import { isExactSum, isListed, isNetOf, isPrintedTotal, isWhole } from "./base-sums.js";
import { isPercentBasis } from "./base-kind.js";
import { asTerm, FOR_ONE, isUnusedOption, OF_SO_MANY } from "./base-term.js";
import { sharesFrom } from "./counts-of-base.js";
import type { FactMaker } from "../words/fact-maker.js";

/** What a sentence tells of a base beside its own count. */
export type Stated = Pick<Base, "plus" | "includes" | "partOfSum">;

/** Words that join counts into one base. */
const JOINS =
  /\b(?:plus|increased\s+by|sum\s+of|total\s+of:?|compris(?:ed|ing)\s+of|consisting\s+of|being\s+(?:the\s+)?\d|including|together\s+with|in\s+addition\s+to|as\s+adjusted|adding|added|add|difference|subtract\w*|less|net\s+of|reduced\s+by|decreased\s+by|calculated\s+using|and\s+(?:also\s+)?gives?\s+effect\s+to|based\s+upon\s+\(?[i1x]|which\s+includes?|assum(?:es?|ing|ed)\s+(?:that|(?:the\s+)?(?:full\s+)?(?:exercise|conversion|issuance)))\b|\(\s*[i1ax]\s*\)/i;
/** What the Issuer itself holds is none of what is outstanding: a count that is net of it is so already. */
const NET_OF_OWN = /\boutstanding\b[^;]{1,60}\bnet\s+of\s+(?:(?:an?|the|total|of)\s+)*$/i;
const HELD_BY_ISSUER = /^[^.;\d]{0,60}\btreasury\b/i;
/** "24,040,100 shares issued less 2,000,000 held in treasury": the one is taken from the other. */
const LESS_THAN_ISSUED =
  /\d[\d,]{3,14}\s+(?:[^\s\d,;.()]+\s+){0,4}?issued,?\s(?:[^.;\d]{0,40}\s)?(?:less|minus|net\s+of)\s+(?:(?:an?|the|total|of)\s+)*$/i;
/** "… outstanding, as reported in the Form 10-K, and give effect to": what follows is added, while "outstanding after giving effect to" tells what is in it. */
const AND_GIVES_EFFECT = /\band\s+(?:also\s+)?gives?\s+effect\s+to\s+(?:(?:the|up\s+to)\s+)*$/i;
/** "Based on the 20,117,334 shares …" */
const BASED_ON =
  /\b(?:(?:based|calculated|computed)\s+(?:up)?on|(?:calculated|computed|determined)\s+using|on\s+the\s+basis\s+of|by\s+reference\s+to|using\s+(?:as\s+)?(?:an?|the)\s+denominator(?:\s+of)?)\s+(?:(?:an?|the|aggregate|total|of|approximately)\s+)*$/i;
/** "… and the 650,000 shares described above" behind it, where the words between are no sentence on what is held. */
const AND_THE =
  /^(?!.*\b(?:owns?|owned|holds?|held|represent\w*|constitut\w*)\b).*\band\s+(?:the|such|those|these)\s+$/is;
const TOLD_ABOVE =
  /^\s+(?:(?:option|warrant|conversion|note|exercise)\s+shares\b|(?:\w+\s+){1,5}?(?:(?:described|mentioned|referred\s+to|referenced|set\s+forth|noted|disclosed|listed)\s+(?:\w+\s+){0,2}?(?:above|below|herein|therein)|above)\b)/i;
/** "Assuming 8,550,400 shares outstanding and exercise of all of her options for 113,000 shares". */
const ASSUMING =
  /\bassum(?:es|ing)\s+(?:(?:that|there|are|were|an?|the|aggregate|total|of|approximately)\s+){0,6}$/i;
const AND_EXERCISE = /\band\s+(?:the\s+)?(?:full\s+)?(?:exercise|conversion)\s+of\b[^.;\d]{0,80}$/i;
/** The same of shares that are told to be acquired: "… and 400,000 shares issuable upon exercise of the warrants", "and, for Ms. Roe, 50,000 …". */
const AND_MORE =
  /^(?!.*\b(?:owns?|owned|holds?|held|represent\w*|constitut\w*)\b).*\band(?:,\s+(?:for|as\s+to|in\s+the\s+case\s+of|with\s+respect\s+to)\s[^,;\d]{2,60},)?\s+(?:(?:(?:up)?on|an?|the|additional|up\s+to)\s+){0,4}$/is;
const TO_BE_ACQUIRED =
  /^\s+(?:additional\s+)?(?:[Ss]hares?|ADSs?|[Uu]nits?)\s+(?:of\s+(?:(?:[A-Z][\w-]*|common|ordinary|stock)\s+){1,5})?(?:(?:(?:that|which)\s+)?(?:(?:are|may\s+be)\s+)?(?:issuable|underlying|obtainable|acquirable|deliverable|subject\s+to\s+(?:[\w-]+\s+){0,3}(?:options?|warrants?))|(?:(?:that|which)\s+)?(?:\w+\s+){1,4}(?:may|can|could|has\s+the\s+right\s+to|have\s+the\s+right\s+to)\s+acquire)\b/;
/** "On the basis of 36,000,000 Shares outstanding before, and 4,000,000 issued in, the offering": the second is added to the first. */
const OUT_BEFORE_AND =
  /^[^.;\d()]{1,80}\boutstanding\s+(?:immediately\s+)?(?:before|prior\s+to)\b[^.;\d()]{1,60}\band\s+$/i;
const ISSUED_AT =
  /^\s+(?:[^\s\d,;.()]+\s+){0,5}?(?:issued|sold)(?:\s+by\s+the\s+(?:issuer|company))?\s+(?:at|in|on|upon),?\s/i;
/** "…, and the 24,000 option shares are added to that number". */
const IS_ADDED = /^(?:(?!\bnot\b)[^.;\d]){0,80}\b(?:are|is|were|been|being)\s+added\s+to\b/i;
/** "The sum of 87,405,311 shares outstanding; 92,030,595 issued since; and 4,347,826 issuable", without marks: what stands right behind a joint. */
const SUM_OF = /\b(?:sum|total)\s+of:?\s+(?:(?:an?|the|all|approximately)\s+)*$/i;
const NEXT_OF_SUM =
  /(?:[;,](?:\s+and)?|(?<!\s)\s+and)\s+(?:(?:an?|the|all|additional|another|further|approximately|up\s+to)\s+)*$/i;
/** No base is told as a sum of more counts than this. */
const MOST_TERMS = 12;
/** How far the words around a count are looked at. */
const NEAR = 300;

/**
 * How the counts of one sentence join into bases. Arithmetic decides what the words leave open: a count
 * that equals the others includes them ("which is the sum of (i) … and (ii) …"); where none does, the
 * others are added to the first.
 */
export function termsOf(
  sentence: MappedText,
  counts: readonly PrintedNumber[],
  bases: readonly PrintedNumber[],
  make: FactMaker,
): ReadonlyMap<PrintedNumber, Stated> {
  const { text } = sentence;
  const [first] = bases;
  const result = new Map<PrintedNumber, Stated>();
  if (first === undefined || (bases.length === 1 && isNetOf(first, counts))) return result;
  const shares = sharesFrom(text, first, counts, bases);
  const summed = totalBehind(sentence, shares, bases, make);
  if (summed !== null) return summed;
  const others = shares
    .filter((count) => count !== first && !isPrintedTotal(count, text, first, shares))
    .slice(0, MOST_TERMS);
  if (others.length === 0) return result;
  if (
    !isListed(text, first, others) &&
    !others.some((count) => addsAbove(text, first, count)) &&
    !isExactSum(first, others) &&
    !JOINS.test(text)
  )
    return result;
  const terms = new Map(others.map((count) => [count, asTerm(sentence, count, make)] as const));
  const told = [...terms.values()];
  if (isWhole(text, first, others, told)) {
    result.set(first, { plus: [], includes: told, partOfSum: false });
    for (const base of bases.slice(1)) result.set(base, { plus: [], includes: [], partOfSum: true });
    return result;
  }
  const termsBy = (
    related: (text: string, first: PrintedNumber, count: PrintedNumber) => boolean,
  ): BaseTerm[] =>
    others.filter((count) => related(text, first, count)).flatMap((count) => terms.get(count) ?? []);
  const includes = termsBy(includedIn).filter(({ kind }) => kind !== "outstanding");
  const plus = termsBy(addedTo).filter((term) => !includes.includes(term));
  if (plus.length + includes.length === 0) return result;
  result.set(first, { plus, includes, partOfSum: false });
  for (const base of bases.slice(1))
    if (plus.some((term) => term.shares.value.eq(base.value)))
      result.set(base, { plus: [], includes: [], partOfSum: true });
  return result;
}

/** "Based on 51,190,000 Shares outstanding and a further 1,150,000 sold in June, there are 52,340,000 Shares outstanding": of one class. */
function totalBehind(
  sentence: MappedText,
  shares: readonly PrintedNumber[],
  bases: readonly PrintedNumber[],
  make: FactMaker,
): Map<PrintedNumber, Stated> | null {
  if (bases.length < 2 || /\b(?:class|series)\b/i.test(sentence.text)) return null;
  const before = (base: PrintedNumber) => shares.filter(({ start }) => start < base.start);
  const total = bases.find((base) => isExactSum(base, before(base)));
  if (total === undefined) return null;
  const includes = before(total).map((count) => asTerm(sentence, count, make));
  // "12,000,000 outstanding after the repurchase of 500,000 from the 12,500,000": the larger one is what was before.
  if (includes.some(({ subtracts }) => subtracts)) return null;
  const part = { plus: [], includes: [], partOfSum: true };
  return new Map(
    bases.map((base) => [base, base === total ? { plus: [], includes, partOfSum: false } : part]),
  );
}

/** Whether the words between two counts make the second a part of the first, though the rest is not told: up to ", plus", "and excludes" and what is said of one person. */
function includedIn(text: string, first: PrintedNumber, count: PrintedNumber): boolean {
  const between = text.slice(first.end, count.start);
  return (
    !FOR_ONE.test(between) &&
    /\b(?:(?:which|that)\s+(?:\w+\s+)?includes?|(?<=\s)including|inclusive\s+of)\b(?!.*(?:,\s+plus|\bexclud(?:es|ing))\b)/is.test(
      between,
    )
  );
}

/** Whether the words between two counts add the one to the other. */
function addedTo(text: string, first: PrintedNumber, count: PrintedNumber): boolean {
  if (addsAbove(text, first, count) || IS_ADDED.test(text.slice(count.end, count.end + NEAR))) return true;
  const between = text.slice(first.end, count.start);
  if (isUnusedOption(between)) return false;
  const isTakenAlready = NET_OF_OWN.test(between) || LESS_THAN_ISSUED.test(between);
  const after = text.slice(count.end, count.end + NEAR);
  if (isTakenAlready && HELD_BY_ISSUER.test(after)) return false;
  if (AND_GIVES_EFFECT.test(between) && TO_BE_ACQUIRED.test(after.replace(OF_SO_MANY, ""))) return true;
  const lead = text.slice(Math.max(0, first.start - NEAR), first.start);
  const summed =
    /(?:\bsum\s+of|\btotal\s+of:?|\bon|\bupon|\busing)\s*(?::\s*)?(?:\(\s*)?[i1ax]\s*\)\s*(?:(?:an?|the|total|of|aggregate)\s+)*$/i.test(
      lead,
    );
  const listed = /\(\s*(?:ii|[2by])\s*\)/i.test(between);
  return (
    (summed && listed) ||
    // Two classes under one noun are no sum of the class that is reported.
    (SUM_OF.test(lead) && /\boutstanding\b/i.test(between) && NEXT_OF_SUM.test(between)) ||
    /\b(?:plus|increased\s+by|together\s+with|in\s+addition\s+to|as\s+adjusted\s+(?:for|to\s+reflect|by)|adding|less|minus|net\s+of|reduced\s+by|decreased\s+by)\b|\bassum(?:es?|ing|ed)\s+(?:that|(?:the\s+)?(?:full\s+)?(?:exercise|conversion|issuance))\b/i.test(
      between,
    ) ||
    (/\bcalculated\s+using\b/i.test(lead) && /\band\b/i.test(between))
  );
}

/** "Based on 20,117,334 shares outstanding as of May 2 and the 650,000 shares mentioned above". */
function addsAbove(text: string, first: PrintedNumber, count: PrintedNumber): boolean {
  const between = text.slice(first.end, count.start);
  const after = text.slice(count.end, count.end + NEAR);
  const lead = text.slice(Math.max(0, first.start - NEAR), first.start);
  if (ASSUMING.test(lead) && AND_EXERCISE.test(between)) return true;
  if (isPercentBasis(lead) && OUT_BEFORE_AND.test(between) && ISSUED_AT.test(after)) return true;
  return (
    BASED_ON.test(lead) &&
    ((AND_THE.test(between) && TOLD_ABOVE.test(after)) ||
      (AND_MORE.test(between) && TO_BE_ACQUIRED.test(after)))
  );
}
