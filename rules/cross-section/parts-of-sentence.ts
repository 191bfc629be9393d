import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { areTransposed, typingSlip } from "../../src/figures/typing-slip.js";
import { isWithin, type Fact } from "../../src/filing/fact.js";
import type { Composition, Filing } from "../../src/filing/filing.js";
import { isStated } from "../../src/filing/parts/mistyped-part.js";
import { isToldElsewhere } from "../../src/filing/words/odd-one.js";
import type { Count, RecitedSum } from "../../src/filing/parts/recited-counts.js";
import { addsUp, recitedSums } from "../../src/filing/parts/recited-sums.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";

/** The number of a sum that would be right as another. */
interface Slipped {
  readonly told: RecitedSum;
  readonly parts: readonly Count[];
  readonly figure: Count;
  readonly right: Decimal;
}

/** With fewer digits numbers come so near one another by chance. */
const DIGITS = 4;
/** Where the words claim that the parts are all of it, fewer do. */
const DIGITS_OF_ALL = 3;
/** Where more numbers than these might be the wrong one, it is chance that any is. */
const MOST_SLIPS = 2;

/**
 * The numbers by which a sentence takes a total apart, where the sentence was read as no list: "4,312,300 shares, of which
 * 512,300 are held by her and 3,800,000 are subject to the proxy". What else there may be of them is not told, so that
 * only two transposed digits show that one is wrong, or a slip of the keys where the filing states the right number elsewhere.
 * @param lists the verdicts on lists of parts: what one of them accuses is not accused again
 */
export function* partsOfSentences(
  filing: Filing,
  lists: readonly Verdict[],
  { fail, unverified }: RuleContext,
): Generator<Verdict> {
  const judged = lists.flatMap(({ verdict, at }) => (verdict === "fail" ? at : []));
  const read = compositionsOf(filing);
  for (const sums of recitedSums(filing)) {
    const [first] = sums;
    if (first === undefined || judged.some((fact) => isWithin(fact, first.place))) continue;
    const fitting = sums.filter(addsUp);
    if (read.some((list) => isReadAs(first, list)) || fitting.some(({ person }) => person === null)) continue;
    // What comes to a cover page's amount bears out no total but that.
    const slips = sums
      .flatMap((told) => slipsOf(filing, told))
      .filter(({ told, figure }) => fitting.length === 0 || (told.person === null && figure === told.total));
    const one = slips.filter(
      ({ figure }, index) => slips.findIndex((other) => other.figure === figure) === index,
    );
    const isOne = slips.every(({ told, figure, right }) =>
      one.some((each) => each.figure === figure && each.right.eq(right) && each.told.total === told.total),
    );
    const [slip] = one;
    if (slip !== undefined && isOne && one.length <= MOST_SLIPS) yield fail(findingOn(filing, slip, one));
    else if (fitting.length === 0 && (isReported(filing, first) || nearly(filing, first)))
      yield unverified(undecided(filing, first));
  }
}

/** Whether the words claim that the parts are all of an amount that they state and a cover page reports. */
function isReported({ persons }: Filing, { isWhole, person, total }: RecitedSum): boolean {
  return (
    isWhole &&
    person === null &&
    persons.some(({ aggregateAmount }) => aggregateAmount?.value.eq(total.value) === true)
  );
}

/** Whether each of several sentences names a part of one total, which two digits transposed in a round part would make up. */
function nearly(filing: Filing, told: RecitedSum): boolean {
  const { total, readings, person } = told;
  const [parts = []] = readings;
  const gap = total.value.minus(sum(parts.map(({ value }) => value)));
  const isEach = person === null && parts.every((part) => !isWithin(part, told.place) || part === parts[0]);
  return (
    isEach &&
    parts.length > 2 &&
    !tellsNumber(filing, gap.abs()) &&
    parts.some(({ value }) => areTransposed(value, value.plus(gap), true))
  );
}

function undecided(filing: Filing, told: RecitedSum) {
  const { place, total, readings } = told;
  const parts = readings[0] ?? [];
  const added = withSeparators(sum(parts.map(({ value }) => value)));
  const working = `${parts.map((part) => count(part)).join(" + ")} = ${added}`;
  return {
    at: [total, ...parts],
    expected: added,
    actual: count(total),
    working,
    message: `${placeOf(filing, place)} takes ${count(total)} shares apart; ${working}. Whether a number is wrong, or counts something else, is not plain.`,
  };
}

function placeOf(filing: Filing, place: Fact<string>): string {
  const isNote = filing.persons.some(({ footnotes }) => footnotes.some(({ text }) => isWithin(place, text)));
  return isNote ? "A note to the cover page" : whereabouts(filing, place);
}

/** Whether a list was read that has all the parts of the sentence, which is judged as such. */
function isReadAs({ place: told, readings }: RecitedSum, { place, holdings }: Composition): boolean {
  const isThere = isWithin(place, told) || isWithin(told, place);
  return isThere && readings.every((parts) => holdings.length >= parts.length);
}

function slipsOf(filing: Filing, told: RecitedSum): Slipped[] {
  const { total, readings } = told;
  return readings.flatMap((parts) => {
    const added = sum(parts.map(({ value }) => value));
    const gap = total.value.minus(added);
    if (tellsNumber(filing, gap.abs())) return [];
    const own = told.person === null ? [total, ...parts] : parts;
    return own
      .map((figure) => ({ told, parts, figure, right: figure === total ? added : figure.value.plus(gap) }))
      .filter((slip) => isSlip(filing, slip))
      .filter(({ figure }) => !isToldElsewhere(filing, { ...figure, isPercent: false }));
  });
}

function isSlip(filing: Filing, { told, parts, figure: { value }, right }: Slipped): boolean {
  if (areTransposed(value, right, true)) return value.precision() >= (told.isWhole ? DIGITS_OF_ALL : DIGITS);
  const stands = [told.total, ...parts].some((each) => each.value.eq(right));
  return !stands && typingSlip(value, right) !== null && isStated(filing, right);
}

function findingOn(filing: Filing, { told, parts }: Slipped, slips: readonly Slipped[]) {
  const { place, person, total } = told;
  const added = sum(parts.map(({ value }) => value));
  const terms = parts.map((part) => count(part)).join(" + ");
  const figures = slips.map(({ figure }) => figure);
  const rights = slips.map(({ figure, right }) => `${withSeparators(right)} for ${count(figure)}`);
  const slip = slips.every(({ figure, right }) => areTransposed(figure.value, right, true))
    ? "the same digits with two of them transposed"
    : "which the filing states elsewhere";
  const [only, more] = slips;
  return {
    ...(person && { person }),
    at: [...figures, ...[total, ...parts].filter((each) => !figures.includes(each))],
    expected: more === undefined && only !== undefined ? withSeparators(only.right) : withSeparators(added),
    actual: more === undefined && only !== undefined ? count(only.figure) : count(total),
    severity: "warning" as const,
    working: `${terms} = ${withSeparators(added)}`,
    repairs: slips.map(({ figure, right }) => ({ fact: figure, value: right })),
    message:
      `${placeOf(filing, place)} takes ${count(total)} shares apart; ${terms} = ${withSeparators(added)}. ` +
      `With ${rights.join(", or ")}, ${slip}, they would add up.`,
  };
}

/** The lists that were read as told in full. */
function compositionsOf({ persons }: Filing): Composition[] {
  return persons
    .flatMap(({ footnotes, item4, item5, told }) => [
      ...footnotes.map((each) => each.composition),
      item4?.composition ?? null,
      item5?.composition ?? null,
      ...told,
    ])
    .filter((composition) => composition !== null)
    .filter(({ claim }) => claim === "whole");
}
