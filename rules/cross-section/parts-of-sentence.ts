import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { areTransposed } from "../../src/figures/typing-slip.js";
import { isWithin, type Fact } from "../../src/filing/fact.js";
import type { Filing, Footnote, Person } from "../../src/filing/filing.js";
import { isToldElsewhere } from "../../src/filing/odd-one.js";
import type { Recital } from "../../src/filing/recital.js";
import { tellsNumber } from "../../src/filing/told-number.js";
import { whereabouts } from "../../src/filing/whereabouts.js";
import { count } from "../../src/filing/wording.js";

type Count = Fact<Decimal>;

/** A total and the numbers behind it that take it apart. */
interface Apart {
  readonly recital: Recital;
  /** Whose cover page's amount is the total, where a note takes it apart. */
  readonly person: Person | null;
  readonly total: Count;
  readonly parts: readonly Count[];
}

/** With fewer digits numbers come so near one another by chance. */
const DIGITS = 4;

/**
 * The numbers by which a sentence takes a total apart, where the sentence was read as no list: "4,312,300 shares, of which
 * 512,300 are held by her and 3,800,000 are subject to the proxy". What else there may be of them is not told, so that
 * only two transposed digits show that one is wrong.
 * @param lists the verdicts on lists of parts: what one of them accuses is not accused again
 */
export function* partsOfSentences(
  filing: Filing,
  lists: readonly Verdict[],
  { fail }: RuleContext,
): Generator<Verdict> {
  const judged = lists.flatMap(({ verdict, at }) => (verdict === "fail" ? at : []));
  for (const { recital, person, total, parts } of apartIn(filing)) {
    if (judged.some((fact) => isWithin(fact, recital.place))) continue;
    const added = sum(parts.map(({ value }) => value));
    const gap = total.value.minus(added);
    const slipped = [total, ...parts]
      .map((figure) => ({ figure, right: figure === total ? added : figure.value.plus(gap) }))
      .filter(({ figure, right }) => areTransposed(figure.value, right, true))
      .filter(({ figure }) => !isToldElsewhere(filing, { ...figure, isPercent: false }));
    const [only, ...others] = slipped;
    if (only === undefined || others.length > 0 || only.figure.value.precision() < DIGITS) continue;
    if (tellsNumber(filing, gap.abs())) continue;
    const terms = parts.map((part) => count(part)).join(" + ");
    const where = person === null ? whereabouts(filing, recital.place) : "A note to the cover page";
    yield fail({
      ...(person && { person }),
      at: [only.figure, ...[total, ...parts].filter((figure) => figure !== only.figure)],
      expected: withSeparators(only.right),
      actual: count(only.figure),
      severity: "warning",
      working: `${terms} = ${withSeparators(added)}`,
      repairs: [{ fact: only.figure, value: only.right }],
      message:
        `${where} takes ${count(total)} shares apart; ${terms} = ${withSeparators(added)}. ` +
        `With ${withSeparators(only.right)} for ${count(only.figure)}, the same digits with two of them transposed, they would add up.`,
    });
  }
}

const TAKEN_APART =
  / (?:of which|of whom|of them|of these|consist\w*|compris\w*|includ\w*|composed|made up|being) /;
const HELD = / (?:held|owned|holds|owns) /;
const MOST_PARTS = 6;

function* apartIn(filing: Filing): Generator<Apart> {
  const { recitals, bases } = filing;
  const read = compositionsOf(filing);
  for (const recital of recitals) {
    if (read.some((place) => isWithin(place, recital.place) || isWithin(recital.place, place))) continue;
    const counts = recital.figures.filter(
      ({ isPercent, value }) =>
        !isPercent && value.isInteger() && !bases.some(({ shares }) => shares.value.eq(value)),
    );
    const [total, ...parts] = counts;
    if (total === undefined || parts.length === 0 || parts.length > MOST_PARTS) continue;
    const words = ` ${recital.words.slice(total.at).join(" ")} `;
    if (parts.length > 1 && TAKEN_APART.test(words) && parts.every(({ value }) => value.lt(total.value)))
      yield { recital, person: null, total, parts };
    const person = personOfNote(filing, recital);
    const whole = person?.aggregateAmount ?? null;
    if (whole !== null && HELD.test(words)) yield { recital, person, total: whole, parts: counts };
  }
}

/** The person whose note the sentence begins. */
function personOfNote({ persons }: Filing, { place }: Recital): Person | null {
  const isFirst = ({ text }: Footnote): boolean => text.span.start === place.span.start;
  return persons.find(({ footnotes }) => footnotes.some(isFirst)) ?? null;
}

/** Where lists were read that are told in full, which are judged as such. */
function compositionsOf({ persons }: Filing) {
  return persons
    .flatMap(({ footnotes, item4, item5, told }) => [
      ...footnotes.map((each) => each.composition),
      item4?.composition,
      item5?.composition,
      ...told,
    ])
    .flatMap((composition) => (composition?.claim === "whole" ? [composition.place] : []));
}
