import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { typingSlip, type TypingSlip } from "../../src/figures/typing-slip.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { splitBetween } from "../../src/filing/bases/split-between.js";
import { isToldElsewhere } from "../../src/filing/words/odd-one.js";
import { mentions } from "../../src/filing/persons/naming.js";
import type { Recital, RecitedFigure } from "../../src/filing/recital.js";
import { ownerOfAll, recitedOwner } from "../../src/filing/parts/recited-owner.js";
import { asEachOther } from "../../src/filing/repair.js";
import { COUNTED_ROWS, row, type CountedRow } from "../../src/filing/rows.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { count } from "../../src/filing/words/wording.js";
import { namedInNotes, rowOfNote } from "./row-of-note.js";
import { toldTwiceOtherwise } from "./told-twice-otherwise.js";

/** Two digits transposed make a number that hardly any other holding has: it is the cover page's, mistyped. */
export default defineRule({
  id: "count-mistyped",
  title:
    "No sentence has a number of shares of the cover page, or of two other sentences, with two digits transposed",
  group: "cross-section",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Item 5(a)", "17 CFR 240.13d-102, Item 4", "17 CFR 240.12b-20"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const rows = rowsOf(filing);
    const named = namedInNotes(filing);
    for (const each of named) yield* rowOfNote(filing, each, named, context);
    const judged = new Set(named.map(({ told: { shares } }) => shares.span.start));
    for (const recital of filing.recitals.filter(isOfHolding))
      for (const figure of recital.figures.filter(({ span }) => !judged.has(span.start))) {
        const owner = recitedOwner(filing, recital, figure) ?? ownerOfAll(filing, recital, figure);
        const own = rows.filter(({ person, name }) => person === owner && name === "aggregateAmount");
        const likely = isTelling(figure) ? rows : [...own, ...ownRows(rows, recital, figure)];
        const same = likely.find(({ figure: { value } }) => value.eq(figure.value));
        if (same !== undefined) yield context.pass(asTold(filing, recital, figure, same));
        else yield* mistyped(filing, recital, figure, likely, own, context);
      }
    yield* toldTwiceOtherwise(
      filing,
      rows.map(({ figure }) => figure.value.toFixed()),
      isOfHolding,
      context,
    );
  },
});

interface Row {
  readonly person: Person;
  readonly name: CountedRow;
  readonly figure: Figure;
}

function rowsOf({ persons }: Filing): Row[] {
  return persons.flatMap((person) =>
    [...COUNTED_ROWS].reverse().flatMap((name): Row[] => {
      const figure = person[name];
      return figure === null || figure.value.isZero() ? [] : [{ person, name, figure }];
    }),
  );
}

const HOLDING =
  /\b(?:own|owns|owned|owner|owners|ownership|hold|holds|held|holder|holders|power|powers|allocated|unallocated|(?:amounts?|shares?|numbers?) (?:\w+ ){0,3}?(?:in|on) (?:the )?rows?)\b/;
/** What was traded and what is left out is no holding; the class has more than anybody's. */
const OTHER = /\b(?:sold|sale|purchased|bought|acquired|disposed|exclude|excludes|excluding)\b/;

function isOfHolding({ words }: Recital): boolean {
  const text = words.join(" ");
  return HOLDING.test(text) && !OTHER.test(text);
}

/** With fewer digits two holdings may come so near one another by chance. */
const DIGITS = 5;

function isTelling({ isPercent, value }: RecitedFigure): boolean {
  return !isPercent && value.isInteger() && value.precision() >= DIGITS;
}

/** "owns a further 15,000 shares", "also holds 12,040": what somebody has alone beside what is shared. */
const FURTHER = /\b(?:a\s+further|an\s+additional|also\s+(?:owns?|holds?))(?:\s+(?:of\s+record|directly))?$/;

/** The sole powers of the persons named, of whom a number is told that is told of none but them, however round it is. */
function ownRows(rows: readonly Row[], { words, place }: Recital, { at, isPercent }: RecitedFigure): Row[] {
  if (isPercent || !FURTHER.test(words.slice(Math.max(0, at - 4), at).join(" "))) return [];
  return rows.filter(
    ({ name, person, figure }) =>
      name === "soleVotingPower" &&
      person.soleDispositivePower?.value.eq(figure.value) === true &&
      person.sharedVotingPower?.value.gt(0) === true &&
      mentions(place.value, person),
  );
}

function* mistyped(
  filing: Filing,
  recital: Recital,
  figure: RecitedFigure,
  rows: readonly Row[],
  own: readonly Row[],
  { fail, unverified }: RuleContext,
): Generator<Verdict> {
  const meant =
    rows.find((each) => slipTo(figure, each) === "two digits transposed") ??
    own.find((each) => isTelling(figure) && slipTo(figure, each) === "a digit dropped");
  if (meant === undefined || isToldElsewhere(filing, figure)) return;
  if (recital.figures.some(({ value }) => value.eq(meant.figure.value))) return;
  if (splitBetween(filing, figure.value, meant.figure.value)) return;
  const { person, name } = meant;
  const finding = {
    person,
    at: [figure, meant.figure],
    expected: count(meant.figure),
    actual: count(figure),
  };
  const slip =
    slipTo(figure, meant) === "a digit dropped"
      ? "which has a digit more or less"
      : "the same digits with two of them transposed";
  const message = `${whereabouts(filing, recital.place)} tells of ${count(figure)} shares; ${row(filing, name)} of ${person.name.value} states ${count(meant.figure)}, ${slip}.`;
  const difference = figure.value.minus(meant.figure.value).abs();
  yield tellsNumber(filing, difference)
    ? unverified({
        ...finding,
        message: `${message} But the text states the difference, ${count({ value: difference })}.`,
      })
    : fail({
        ...finding,
        message: `${message} ${count(figure)} stands nowhere else in the filing.`,
        repairs: asEachOther(figure, meant.figure),
      });
}

function slipTo(figure: RecitedFigure, row: Row): TypingSlip | null {
  return typingSlip(figure.value, row.figure.value, !isTelling(figure));
}

function asTold(
  filing: Filing,
  { place }: Recital,
  figure: RecitedFigure,
  { person, name, figure: at }: Row,
) {
  return {
    person,
    at: [figure, at],
    message: `${whereabouts(filing, place)} tells of ${count(figure)} shares, as ${row(filing, name)} of ${person.name.value} states.`,
  };
}
