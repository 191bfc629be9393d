import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators } from "../../src/figures/decimal.js";
import { roomDoubt } from "../../src/filing/percent/beside.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Holding } from "../../src/filing/filing.js";
import { footnoteDoubt, OTHER_COUNTS } from "../../src/filing/parts/footnote-doubt.js";
import { fits, sharesOf } from "../../src/filing/parts/holdings.js";
import { mayBeWhole } from "../../src/filing/parts/incomplete-note.js";
import { unreadParts } from "../../src/filing/parts/lone-part.js";
import { arePairs, markedBy, meantForWhole, type MarkedRow } from "../../src/filing/parts/marked-rows.js";
import { partToldOtherwise, transposedParts } from "../../src/filing/parts/mistyped-part.js";
import { asHeld } from "../../src/filing/repair.js";
import { row } from "../../src/filing/rows.js";
import { fitsAnotherCover } from "../../src/filing/parts/same-note.js";
import type { SlippedPart } from "../../src/filing/parts/slipped-parts.js";
import { count, list, rows } from "../../src/filing/words/wording.js";
import { toldOtherwise, transposed } from "../cross-section/parts-added-up.js";
import { notePercents } from "./note-percent.js";
import { innerVerdict, markedNote, type MarkedNote } from "./marked-note.js";
import { noteOffByRight } from "./note-off-by-right.js";

/** A note that takes a figure apart ("represents (i) … and (ii) …") must add up to each figure that bears its mark. */
export default defineRule({
  id: "footnote-components",
  title: "The parts that a note names add up to the figure that bears its mark",
  group: "arithmetic",
  severity: "error",
  authority: [
    "17 CFR 240.13d-101, Rows (7)-(11) and Item 5(a)",
    "17 CFR 240.13d-102, Rows (5)-(9) and Item 4",
  ],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    for (const person of filing.persons) {
      for (const note of person.footnotes) {
        const marked = markedBy(note, person);
        if (note.composition !== null && marked.length > 0)
          yield verdict(markedNote(filing, person, note, note.composition, marked), context);
      }
    }
    yield* notePercents(filing, context);
  },
});

function verdict(subject: MarkedNote, context: RuleContext): Verdict {
  const { filing, person, note, composition, marked, joint, working, finding } = subject;
  const offByRight = noteOffByRight(subject, context);
  if (offByRight !== null) return offByRight;
  const whole = person.aggregateAmount;
  const unfit = marked.filter((each) => !joint.includes(each) && !fits(composition, each.figure.value));
  const alone = unfit.filter(({ figure }) => figure.marks.length === 1);
  // A figure that bears this mark only is no other note's; one of two marks may be wrong for the other's sake.
  const wrong = alone.length > 0 ? alone : unfit;
  if (wrong.length === 0) return innerVerdict(subject, context) ?? fitting(subject, context);
  const meant = meantForWhole(composition, marked);
  if (meant !== null && wrong.includes(meant))
    return unlike({ ...subject, marked: [meant] }, [meant], context);
  if (whole === null || !fits(composition, whole.value) || !arePairs(whole, wrong, marked))
    return unlike(subject, wrong, context);
  const message = `Note (${note.mark}) adds up to ${row(filing, "aggregateAmount")}, and the rows that bear its mark add up to it, too: ${working}.`;
  return context.pass({ ...finding, at: [...finding.at, whole], message });
}

/** The parts fit every figure that bears the mark, by themselves or with those of other notes. */
function fitting(subject: MarkedNote, { pass, fail, unverified }: RuleContext): Verdict {
  const { filing, person, note, composition, marked, joint, working, finding } = subject;
  const single = marked.filter((each) => !joint.includes(each));
  const together = `The notes to ${rows(joint.map(({ name }) => row(filing, name)))} add up to the figure together.`;
  if (single.length === 0)
    return pass({ ...finding, message: `${together} The parts of note (${note.mark}): ${working}.` });
  const figure = rows(single.map(({ name }) => row(filing, name)));
  const message =
    composition.claim === "whole"
      ? `Note (${note.mark}) adds up to ${figure}: ${working}.`
      : `The parts that note (${note.mark}) names do not exceed ${figure}: ${working}.`;
  const figures = single.map((each) => each.figure);
  const doubtful =
    mayBeWhole(filing, person, note, figures) ??
    // A power over fewer shares than the amount may leave such a right out: nobody votes it yet.
    single
      .filter(({ figure }) => person.aggregateAmount?.value.eq(figure.value) === true)
      .map(({ figure: { value } }) => roomDoubt(composition, value, note.text.value))
      .find((doubt) => doubt !== null);
  if (doubtful !== undefined) return unverified({ ...finding, message: `${message} ${doubtful}` });
  const [unread] = single.flatMap(({ figure: { value } }) => unreadParts(composition, value) ?? []);
  if (unread !== undefined) return unverified({ ...finding, message: `${message} ${unread}` });
  const otherwise = single
    .map(({ figure }) => partToldOtherwise(filing, composition, figure.value))
    .find((part) => part !== null);
  if (otherwise !== undefined)
    return fail({ ...finding, ...toldOtherwise(otherwise, message), severity: "warning" });
  return pass({ ...finding, message: joint.length === 0 ? message : `${message} ${together}` });
}

/** The parts do not fit the figures of `wrong`. */
function unlike(
  subject: MarkedNote,
  wrong: readonly MarkedRow[],
  { fail, unverified }: RuleContext,
): Verdict {
  const { filing, person, note, composition, marked, joint, holdings, working } = subject;
  const states = list(wrong.map(({ name, figure }) => `${row(filing, name)} states ${count(figure)}`));
  const finding = {
    ...subject.finding,
    actual: list(wrong.map(({ figure }) => count(figure))),
    message: `${states}; the parts named in its note (${note.mark}) add up to ${withSeparators(sum(holdings.map(sharesOf)))}: ${working}.`,
  };
  const unmarked = wrong.some(({ figure }) => joint.some((other) => other.figure.value.eq(figure.value)));
  const doubt =
    footnoteDoubt(filing, person, note, composition, { wrong, marked }) ??
    (unmarked ? "Another note, to the same figure in another row, names the rest." : null);
  const figures = wrong.map(({ figure }) => figure);
  const slipped = doubt === OTHER_COUNTS ? transposedIn(filing, holdings, figures) : [];
  if (slipped.length > 0)
    return fail({ ...finding, ...transposed(slipped, finding.message), severity: "warning" });
  const alike = doubt === OTHER_COUNTS ? fitsAnotherCover(filing, note, composition, wrong) : null;
  if (alike !== null) {
    const message = `${finding.message} The same parts are told in the note of ${alike.name.value}, whose cover page states what they add up to.`;
    return fail({ ...finding, message, severity: "warning" });
  }
  if (doubt !== null) return unverified({ ...finding, message: `${finding.message} ${doubt}` });
  // One part of several untold says nothing of what the figure should be, nor it of the part.
  const isOneOfSeveral = composition.claim === "some" && holdings.length === 1;
  return fail({
    ...finding,
    at: [...figures, ...holdings.map(({ shares }) => shares)],
    repairs: isOneOfSeveral ? [] : figures.flatMap((figure) => asHeld(figure, holdings)),
  });
}

/** The parts of which two digits are transposed, where all the figures are one number. */
function transposedIn(
  filing: Filing,
  holdings: readonly Holding[],
  [first, ...others]: readonly Figure[],
): SlippedPart[] {
  return first !== undefined && others.every(({ value }) => value.eq(first.value))
    ? transposedParts(filing, holdings, first)
    : [];
}
