import { ZERO, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import { isSound, matchPercent } from "../../figures/percent-match.js";
import { printedSlip } from "../../figures/typing-slip.js";
import { percentAgreement } from "../../figures/percent-agreement.js";
import { percentOf, type Percent } from "../../figures/percent.js";
import { narrativeOf } from "../words/clause.js";
import type { Fact } from "../fact.js";
import type { Filing, Item5Statement, Person } from "../filing.js";
import { distinctPercents } from "../item5/item5-figures.js";
import { around } from "../item5/item5-sentences.js";
import { namesSeveralClasses } from "./comparable.js";
import { compare, percentCase, rightsTried, type PercentOfClass } from "./percent-case.js";
import { quotientWords } from "../words/working.js";
import { countsTold } from "../bases/counts-beside.js";

/**
 * The quotient that gives the cover page's percentage and, though it is told as approximate, not the other one that is
 * printed to the same place: whoever prints a place rounds to it. `null` where the quotient does not tell them apart, and
 * of whole numbers, which are told roughly.
 */
export function quotientAgainst(filing: Filing, person: Person, told: Percent): string | null {
  const between = quotientBetween(filing, person, told);
  return between?.gives === "cover" ? between.words : null;
}

/** The quotient that gives one of the two, the cover page's or the one told, and not the other; else `null`. */
export function quotientBetween(
  filing: Filing,
  person: Person,
  told: Percent,
): { readonly gives: "cover" | "told"; readonly words: string } | null {
  const subject = percentCase(filing, person);
  if (subject === null || told.decimals === 0 || told.decimals !== subject.printed.value.decimals)
    return null;
  const rights = rightsTried(subject) ?? ZERO;
  const exact = percentOf(subject.aggregate.value, subject.outstanding.plus(rights));
  const [ofCover, ofTold] = [isRounded(subject.printed.value, exact), isRounded(told, exact)];
  return ofCover === ofTold
    ? null
    : { gives: ofCover ? "cover" : "told", words: quotientWords(subject, rights) };
}

/**
 * Whether a percentage has the digits of the cover page's with two of them transposed: 14.0 and 41.0. No other measure, of votes
 * or of other stock, has the same digits by more than chance.
 */
export function hasDigitsTransposed(cover: Percent, told: Percent): boolean {
  return (
    cover.decimals === told.decimals &&
    printedSlip(cover.value, told.value, told.decimals, true) === "two digits transposed"
  );
}

function isRounded(printed: Percent, exact: Decimal): boolean {
  return isSound(matchPercent({ ...printed, approximate: false }, exact));
}

/** Whether a percentage beside the whole amount is the one that this amount gives, where the cover page's is not: it is of the whole. */
export function isOfWholeAmount(filing: Filing, person: Person, told: Percent): boolean {
  const subject = percentCase(filing, person);
  if (subject === null || told.decimals === 0) return false;
  const quotients = [ZERO, rightsTried(subject) ?? ZERO].map((rights) =>
    percentOf(subject.aggregate.value, subject.outstanding.plus(rights)),
  );
  return (
    quotients.some((exact) => isRounded(told, exact)) &&
    !quotients.some((exact) => isRounded(subject.printed.value, exact))
  );
}

/** How near, in parts of it, a rounded percentage lies to that of a part. */
const NEAR = 0.1;

/** Whether a percentage behind the parts of an amount is about that of one part, by the cover page's percentage of the whole. */
export function isOfPart(cover: Percent, amount: Decimal, told: Percent, parts: readonly string[]): boolean {
  return parts.some((part) => {
    const share = cover.value.times(part).div(amount);
    return !amount.eq(part) && told.value.minus(share).abs().lte(share.times(NEAR));
  });
}

/**
 * Where the percentage told is what the amount gives over the class outstanding alone, and the cover page's what it gives with the
 * rights to acquire counted in the class: then both are of the class, and differ by these rights alone. `null` where they are not.
 */
export function differenceOfRights(filing: Filing, person: Person, told: Percent): string | null {
  const subject = percentCase(filing, person);
  const rights = subject && rightsTried(subject);
  if (subject === null || rights === null || rights.isZero() || told.decimals === 0) return null;
  const [alone, withThem] = [ZERO, rights].map((each) =>
    percentOf(subject.aggregate.value, subject.outstanding.plus(each)),
  );
  const isSo =
    alone !== undefined &&
    withThem !== undefined &&
    isRounded(told, alone) &&
    isRounded(subject.printed.value, withThem) &&
    !isRounded(told, withThem) &&
    !isRounded(subject.printed.value, alone);
  return isSo
    ? `the one is ${quotientWords(subject, ZERO)}, the class outstanding alone; the other ${quotientWords(subject, rights)}, with the shares that there is a right to acquire`
    : null;
}

/** "Amount beneficially owned: 650,000 Percentage: 6.5%": what the form of the cover pages calls the percentage of the class. */
const CAPTIONED =
  /\b(?:amount|number\s+of\s+shares)\s+beneficially\s+owned:\s*\d[\d,]*\s*(?:[;,.]\s*)?(?:\(?b\)\s*)?percent(?:age)?(?:\s+of\s+(?:the\s+)?class)?:\s*$/i;

/**
 * The quotient that gives the cover page's percentage and not the one that stands beside the same amount under the caption of
 * the percentage of the class, where no count that the filing prints, nor two together, gives that one; else `null`.
 */
export function quotientAgainstCaptioned(filing: Filing, person: Person, told: Fact<Percent>): string | null {
  if (!CAPTIONED.test(around(filing, told).before)) return null;
  const subject = percentCase(filing, person);
  if (subject === null) return null;
  const counts = [ZERO, ...countsTold(filing).map(({ shares }) => shares.value)];
  const fits = counts.some((one) =>
    counts.some(
      (other) => one.plus(other).gt(0) && isSound(compare({ ...subject, printed: told }, one.plus(other))),
    ),
  );
  return fits || isOnOtherCount({ ...subject, printed: told })
    ? null
    : quotientAgainst(filing, person, told.value);
}

/** Whether any larger number of the text gives the percentage. */
export function isOnOtherCount(subject: PercentOfClass): boolean {
  const { filing, aggregate } = subject;
  return narrativeOf(filing).some(({ value }) =>
    [...numbersIn(value)].some(
      (number) => number.value.gt(aggregate.value) && isSound(compare(subject, number.value)),
    ),
  );
}

const RIGHT_BEHIND =
  /^\s?(?:(?:[a-z]+\s){0,3}(?:shares|stock|units)(?:\sof\s(?:class\s[a-z]\s)?(?:common|ordinary)\s(?:stock|shares))?)?,?\s?(?:\(|or\s|representing\s|which\sis\s)?$/i;
/** What else a percentage may count: "(8.4% with the shares under the warrants)". */
const WITH_MORE = /^.{0,80}?\b(?:includ\w+|together|assum\w+|count\w*|with|when|if)\b/i;

/** Whatever else the text speaks of, a percentage alone in brackets right behind the shares is of their class. */
const ALONE_IN_BRACKETS = /^\s?%?\s?\)/;

/**
 * "2,060,000 Shares (8.4%)", where Row 13 has another: the quotient that gives one of the two, though the text speaks of votes; `null`
 * where none does, or a percentage of votes may stand in Row 13, since the text prints it.
 */
export function quotientOfBracketed(
  filing: Filing,
  person: Person,
  { percentOfClass: told, aggregateAmount: amount }: Item5Statement,
): string | null {
  const cover = person.percentOfClass;
  if (cover === null || told === null || amount === null || namesSeveralClasses(filing)) return null;
  const { before, after } = around(filing, told);
  const between = before.slice(before.lastIndexOf(amount.printed) + amount.printed.length);
  const isBracketed =
    before.includes(amount.printed) &&
    between.endsWith("(") &&
    RIGHT_BEHIND.test(between) &&
    ALONE_IN_BRACKETS.test(after);
  const isPrinted = narrativeOf(filing).some(({ value }) =>
    distinctPercents(value).some((each) => each.eq(cover.value.value)),
  );
  return isBracketed && !isPrinted ? (quotientBetween(filing, person, told.value)?.words ?? null) : null;
}

/** "2,060,000 Shares (8.4%)": whether the percentage right behind an amount is the cover page's, which its amount gives and this one does not. */
export function hasPercentOfWhole(
  filing: Filing,
  person: Person,
  { percentOfClass: percent, aggregateAmount: amount }: Item5Statement,
  after: string,
): boolean {
  const cover = percentCase(filing, person);
  if (cover === null || percent === null || amount === null || percent.value.decimals === 0) return false;
  const at = after.indexOf(percent.printed);
  if (at < 0 || !RIGHT_BEHIND.test(after.slice(0, at)) || WITH_MORE.test(after.slice(at))) return false;
  const rights = rightsTried(cover) ?? ZERO;
  const { outstanding, printed } = cover;
  return (
    percentAgreement(printed.value, percent.value) === "same" &&
    compare(cover, outstanding.plus(rights)) === "agrees" &&
    [ZERO, rights].every((each) => !isSound(compare({ ...cover, aggregate: amount }, outstanding.plus(each))))
  );
}
