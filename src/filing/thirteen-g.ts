import type { Percent } from "../figures/percent.js";
import type { Fact, Figure } from "./fact.js";
import type { Composition } from "./holding.js";
import type { Item5Statement } from "./person.js";
import type { RestatedRow } from "./totals/restated.js";

/** What only a Schedule 13G asks. */
export interface ThirteenG {
  /** The rules ticked on the cover page: 13d-1(b), (c), (d). */
  readonly rules: readonly Fact<"b" | "c" | "d">[];
  /** Where the rules are listed, read as far as each one's box; `null` where a box could not be read. */
  readonly ruleList: Fact<string> | null;
  /** Item 3: the categories ticked, as letters of the list (`g`) or codes (`HC`). */
  readonly categories: readonly Fact<string>[];
  /** What Item 4 states without naming a person, where its answers are in fields of their own. */
  readonly item4: Item5Statement | null;
  /** The amounts that sentences of Item 4 take apart, whosever they are. */
  readonly amountsTakenApart: readonly Composition[];
  /** How much Items 6 to 8 and the exhibits tell somebody to own. */
  readonly ownershipTold: readonly OwnershipTold[];
  /** The rows of the cover page to which answers of Item 4 refer. */
  readonly rowsReferred: readonly RowReference[];
  /** Item 5: whether five percent or less is owned now. */
  readonly fivePercentOrLess: Fact<boolean> | null;
  /** The answer that Item 5 is not applicable, where it is given. */
  readonly fivePercentNotApplicable: Fact<string> | null;
  /** Item 10, where it certifies something. */
  readonly certification: Fact<string> | null;
  /** The answer that Item 10 is not applicable, where it is given. */
  readonly certificationNotApplicable: Fact<string> | null;
}

/** An answer to one question of Item 4 that refers to one row of the cover page: `See Row 9`. */
export interface RowReference {
  /** The row that asks the same. */
  readonly asked: RestatedRow;
  /** The row's number, as the answer gives it. */
  readonly number: number;
  readonly place: Fact<string>;
}

/** `4,317,500 shares or 5.5 %`: what a sentence says that somebody owns. */
export interface OwnershipTold {
  readonly shares: Figure;
  readonly percent: Fact<Percent> | null;
  readonly sentence: Fact<string>;
}
