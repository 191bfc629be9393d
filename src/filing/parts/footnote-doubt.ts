import type { Composition, Filing, Footnote, Person } from "../filing.js";
import { fits } from "./holdings.js";
import { markedBy, type MarkedRow } from "./marked-rows.js";
import { mistypedPart } from "./mistyped-part.js";
import { areOthersWholes, mayBeMisread, misprintIn, NO_NUMBER, OTHERS_WHOLES } from "./misreadings.js";
import { openList } from "./open-list.js";
import { SOLE_AND_SHARED } from "../rows.js";

/** What a note names and the figure need not count. */
const NEED_NOT_COUNT =
  /\b(?:limitations?|blockers?|not\s+(?:\w+\s+){0,3}(?:exercisable|convertible|vested)|in\s+excess|exceed\w*|unvested|up\s+to|disclaim\w*)\b/i;

export const OTHER_COUNTS =
  "The words of the note may mean more or less than the counts that were read in it.";

/** Why a note that does not add up to the figures may be right, or `null`. */
export function footnoteDoubt(
  filing: Filing,
  person: Person,
  note: Footnote,
  composition: Composition,
  { wrong, marked }: { readonly wrong: readonly MarkedRow[]; readonly marked: readonly MarkedRow[] },
): string | null {
  const misprint = misprintIn(filing, note.text);
  if (misprint !== null) return `The note prints ${misprint}, ${NO_NUMBER}`;
  if (composition.claim === "continued") return "The list goes on in a further sentence.";
  const mistyped = wrong.every(({ figure }) => mistypedPart(filing, composition, figure.value) !== null);
  if (!mistyped && marked.some(({ figure }) => mayBeMisread(composition, figure.value, note.text.value)))
    return OTHER_COUNTS;
  const open = wrong.map(({ figure }) => openList(composition, figure.value, note.text.value));
  const more = open.find((doubt) => doubt !== null);
  if (!mistyped && more !== undefined) return more;
  if (wrong.every(({ figure }) => areOthersWholes(filing, composition, figure.value))) return OTHERS_WHOLES;
  if (isOfOnePower(wrong, marked)) return "The note may be on the other power alone.";
  if (isOfOnePart(person, composition, { wrong, marked }))
    return "The note adds up to one of two powers that make up this figure together, and may be on that one alone.";
  if (isBelowAnotherCover(filing, person, note)) return "The note stands below another person's cover page.";
  if (composition.claim === "some" && NEED_NOT_COUNT.test(note.text.value))
    return "The note speaks of what is limited, unvested or disclaimed, so that not all that it names need count.";
  return wrong.some(({ figure }) => figure.marks.length > 1) ? "Another note may name the rest." : null;
}

/** Whether another's cover page stands between, whose figures bear the mark, too: the note may be that person's only. */
function isBelowAnotherCover({ persons }: Filing, person: Person, note: Footnote): boolean {
  return persons.some(
    (other) =>
      other.name.span.start > person.name.span.start &&
      other.name.span.start < note.text.span.start &&
      markedBy(note, other).length > 0,
  );
}

/** Whether the note fits every sole power and no shared one, or the other way round. */
function isOfOnePower(wrong: readonly MarkedRow[], marked: readonly MarkedRow[]): boolean {
  const isSole = ({ name }: MarkedRow): boolean => name.startsWith("sole");
  const right = marked.filter((each) => !wrong.includes(each) && each.name !== "aggregateAmount");
  return (
    right.length > 0 &&
    wrong.every(
      (each) => each.name !== "aggregateAmount" && right.every((other) => isSole(other) !== isSole(each)),
    )
  );
}

/** Whether the note fits a marked power that makes up the aggregate amount, which it does not fit, with its counterpart. */
function isOfOnePart(
  person: Person,
  composition: Composition,
  { wrong, marked }: { readonly wrong: readonly MarkedRow[]; readonly marked: readonly MarkedRow[] },
): boolean {
  const { aggregateAmount: whole } = person;
  if (whole === null || wrong.some(({ name }) => name !== "aggregateAmount")) return false;
  return Object.values(SOLE_AND_SHARED).some((names) => {
    const [sole, shared] = [person[names[0]], person[names[1]]];
    if (sole === null || shared === null || !sole.value.plus(shared.value).eq(whole.value)) return false;
    return marked.some(({ figure }) => [sole, shared].includes(figure) && fits(composition, figure.value));
  });
}
