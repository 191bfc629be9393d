import { matchesIn } from "../../src/figures/matches.js";
import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { isWithin, type Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { proseOf } from "../../src/filing/words/prose.js";
import { asEachOther } from "../../src/filing/repair.js";
import { splitSpokenOf } from "../../src/filing/bases/splits.js";
import { toldAgain, type ToldAgain } from "../../src/filing/words/told-again.js";
import { count, within } from "../../src/filing/words/wording.js";

/** A number of shares that Items 3, 4 and 6 tell again is the number of the cover page, its notes and Item 5, not one digit off. */
export default defineRule({
  id: "shares-told-again",
  title: "A number of shares that Items 3, 4 or 6 tell again is the number told elsewhere",
  group: "cross-section",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Items 3 to 6", "17 CFR 240.12b-20"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const all = toldAgain(filing);
    for (const each of all) yield* verdict(filing, each, all, context);
  },
});

function* verdict(
  filing: Filing,
  { count: told, known, slip }: ToldAgain,
  all: readonly ToldAgain[],
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const at = [told.shares, known.figure];
  const states = `${told.item} tells of ${count(told.shares)} shares`;
  if (slip === null) {
    yield pass({ at, message: `${states}; ${within(known.where)} has the same number.` });
    return;
  }
  const finding = {
    at,
    expected: count(known.figure),
    actual: count(told.shares),
    message: `${states}; ${within(known.where)} has ${count(known.figure)}: the two differ by ${slip}.`,
  };
  const doubt = doubtOf(filing, { count: told, known, slip }, all);
  yield doubt === null
    ? fail({ ...finding, repairs: asEachOther(told.shares, known.figure) })
    : unverified({ ...finding, message: `${finding.message} ${doubt}` });
}

/** Words by which a sentence speaks of another time, of a plan, or of what was given away since. */
const OTHERWISE =
  /\b(?:previous|former|prior|before|original|initial|would\b|will\b|could\b|if\b|assum|up to|maximum|sold|sale|sell|dispos|transfer|distribut|split|pro forma|remain|(?:other|additional|further)(?!\s+consideration)|agreed)/i;

/** Words by which rights are others than those held: exercised, lapsed, of another series, not yet exercisable. */
const OTHER_RIGHTS =
  /\b(?:exercised|laps\w+|expired|that\s+expire|also|series\s+[A-Z\d]\b|(?:not|until|first)\s+(?:\w+\s+){0,3}exercis\w+|exercisable\s+(?:until\s+)?(?:from|after|beginning|starting|only)|vest\w*)/i;

/** A smaller number is a day's, an Item's or a page's. */
const SMALL = 100;

/** Why the two may rightly differ, or `null`. */
function doubtOf(
  filing: Filing,
  { count: told, known, slip: kind }: ToldAgain,
  all: readonly ToldAgain[],
): string | null {
  const isOther =
    OTHERWISE.test(told.place.value) ||
    (told.kind === "right-to-acquire" && OTHER_RIGHTS.test(told.place.value));
  if (isOther) return "The sentence may speak of another time, or of others.";
  if (splitSpokenOf(filing) !== null)
    return "One of the two may be adjusted for the split that the text tells of.";
  const { item, shares } = told;
  if (isTenfold(shares, known.figure) && proseOf(filing).some(({ value }) => DEPOSITARY.test(value)))
    return "One of the two may count depositary shares.";
  const isTold = all.some(
    ({ count: other, known: { figure }, slip }) =>
      slip === null && other.item === item && figure === known.figure,
  );
  if (isTold) return `${item} tells of ${count(known.figure)} shares, too.`;
  const gap = shares.value.minus(known.figure.value).abs();
  // Two digits transposed in the one place, and right in several others, are a slip there.
  const isOdd = kind === "two digits transposed" && printedIn(filing, known.figure.value) <= 1;
  if (!isOdd && printedIn(filing, shares.value) > 1)
    return `The text tells of ${count(shares)} shares in several places.`;
  return gap.gte(SMALL) && printedIn(filing, gap) > 0
    ? `The text tells of ${withSeparators(gap)}, too, by which they differ.`
    : null;
}

const DEPOSITARY = /\bADSs?\b|\bdepositary\b/i;

function isTenfold({ value: one }: Fact<Decimal>, { value: other }: Fact<Decimal>): boolean {
  return one.times(10).eq(other) || other.times(10).eq(one);
}

/** How often the notes and the prose print a number by itself. */
function printedIn(filing: Filing, value: Decimal): number {
  const pattern = new RegExp(String.raw`(?<![\d,.])${withSeparators(value)}(?![\d]|,\d|\.\d)`, "g");
  // A note to a cover page may stand among the paragraphs, too.
  const places = proseOf(filing).filter(
    (text, index, all) => !all.some((other, at) => at > index && areOne(text, other)),
  );
  return places.reduce((all, text) => all + matchesIn(text.value, pattern).length, 0);
}

function areOne(one: Fact<string>, other: Fact<string>): boolean {
  return isWithin(one, other) || isWithin(other, one);
}
