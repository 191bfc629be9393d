import type { Figure } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { COUNTED_ROWS, row, type CountedRow } from "../rows.js";
import { rows } from "../words/wording.js";

/** A cover page that states all five numbers of shares. */
export type CountedCover = Readonly<Record<CountedRow, Figure>> & { readonly person: Person };

/** The cover pages of a filing that state all five numbers of shares. */
export function countedCovers({ persons }: Filing): CountedCover[] {
  return persons.flatMap((person) => {
    const { soleVotingPower, sharedVotingPower, soleDispositivePower, sharedDispositivePower } = person;
    const { aggregateAmount } = person;
    return soleVotingPower &&
      sharedVotingPower &&
      soleDispositivePower &&
      sharedDispositivePower &&
      aggregateAmount
      ? {
          person,
          soleVotingPower,
          sharedVotingPower,
          soleDispositivePower,
          sharedDispositivePower,
          aggregateAmount,
        }
      : [];
  });
}

/** The rows that count shares but for one of them. */
export function rowsBut(name: CountedRow): CountedRow[] {
  return COUNTED_ROWS.filter((other) => other !== name);
}

/** `Rows 5, 7 and 9` */
export function rowsCalled(filing: Filing, names: readonly CountedRow[]): string {
  return rows(names.map((name) => row(filing, name)));
}

/** The other rows of the cover page that state the number of one of them, too. */
export function rowsAs(name: CountedRow, figure: Figure, cover: CountedCover): CountedRow[] {
  return rowsBut(name).filter((other) => cover[other].value.eq(figure.value));
}
