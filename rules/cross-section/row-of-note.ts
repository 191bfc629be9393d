import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Person, RowCount } from "../../src/filing/filing.js";
import { asEachOther } from "../../src/filing/repair.js";
import { COUNTED_ROWS, row, rowNumber, type CountedRow } from "../../src/filing/rows.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { count, rows } from "../../src/filing/words/wording.js";

/** A number of shares that a note gives for rows of its cover page, with those of them that state a number. */
interface Named {
  readonly person: Person;
  readonly told: RowCount;
  readonly stated: readonly { readonly name: CountedRow; readonly figure: Figure }[];
}

/** What the notes to the cover pages tell of rows by their numbers ("Row 7: 388,010 shares"). */
export function namedInNotes(filing: Filing): Named[] {
  return filing.persons.flatMap((person) =>
    person.footnotes.flatMap(({ rowCounts }) =>
      rowCounts.map((told) => ({ person, told, stated: statedRows(filing, person, told) })),
    ),
  );
}

function statedRows(filing: Filing, person: Person, { rows: numbers }: RowCount): Named["stated"] {
  return COUNTED_ROWS.filter((name) => numbers.includes(rowNumber(filing.schedule, name))).flatMap((name) => {
    const figure = person[name];
    return figure === null || figure.value.isZero() ? [] : [{ name, figure }];
  });
}

/** The row that the note names states the number, or one that a slip of the keys makes of it. */
export function* rowOfNote(
  filing: Filing,
  { person, told: { shares }, stated }: Named,
  others: readonly Named[],
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const same = stated.filter(({ figure }) => figure.value.eq(shares.value));
  const note = `The note to the cover page of ${person.name.value} gives ${count(shares)} shares`;
  const called = (named: Named["stated"]): string => rows(named.map(({ name }) => row(filing, name)));
  if (same.length > 0) {
    const at = [shares, ...same.map(({ figure }) => figure)];
    yield pass({ person, at, message: `${note} for ${called(same)}, as printed there.` });
    return;
  }
  const [first] = stated;
  if (first === undefined || stated.some(({ figure }) => !figure.value.eq(first.figure.value))) return;
  const slip = slipFrom(shares, first.figure);
  // A note that stands once for several persons tells the rows of one of them.
  if (slip === null || others.some((other) => isOfAnother(other, person, shares))) return;
  const figures = stated.map(({ figure }) => figure);
  const finding = {
    person,
    at: [shares, ...figures],
    expected: count(first.figure),
    actual: count(shares),
    message: `${note} for ${called(stated)}; printed there is ${count(first.figure)}: the two differ by ${slip}.`,
  };
  const difference = shares.value.minus(first.figure.value).abs();
  yield tellsNumber(filing, difference)
    ? unverified({
        ...finding,
        message: `${finding.message} But the text states the difference, ${count({ value: difference })}.`,
      })
    : fail({ ...finding, repairs: asEachOther(shares, first.figure) });
}

function isOfAnother({ person, told }: Named, own: Person, shares: RowCount["shares"]): boolean {
  return person !== own && told.shares.span.start === shares.span.start;
}

/** More than the row states is never a part of it; less may be, unless the digits say that it is the same number. */
function slipFrom(told: RowCount["shares"], figure: Figure): ReturnType<typeof typingSlip> {
  const slip = typingSlip(told.value, figure.value, true);
  const isCertain = slip === "two digits transposed" || told.value.gt(figure.value);
  return isCertain ? slip : typingSlip(told.value, figure.value);
}
