/** Item 4 of three persons in layouts of many houses: typed whole into its first element, in tables, in an order, by letters, in sentences. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import {
  QUILLBY_ADVISERS as ADVISER,
  QUILLBY_FUND as FUND,
  structured13G,
  type StructuredItem4,
} from "../../support/structured-13g.js";

const OWNER = {
  ...ADVISER,
  name: "Ida Merrow",
  soleVoting: "31200",
  soleDispositive: "31200",
  aggregate: "1261640",
  percent: "6.2",
  types: ["IN"],
};
const ITEM_2 = "Quillby Fund LP (the “Fund”), Quillby Advisers LLC (the “Adviser”) and Ida Merrow";
const SEE_A: StructuredItem4 = {
  percent: "See (a)",
  soleVoting: "See (a)",
  sharedVoting: "See (a)",
  soleDispositive: "See (a)",
  sharedDispositive: "See (a)",
};

const filed = (item4: StructuredItem4, item2 = ITEM_2) =>
  structured13G({ persons: [FUND, ADVISER, OWNER], item2, item4 });

/** The form's questions below each name, all typed into Item 4(a). */
const block = (name: string, amount: string, percent: string, sole: string, shared: string): string =>
  [
    name,
    `(a) Amount beneficially owned: ${amount}`,
    `(b) Percent of class: ${percent}`,
    "(c) Number of shares as to which such person has:",
    `(i) sole power to vote: ${sole}`,
    `(ii) shared power to vote: ${shared}`,
    `(iii) sole power to dispose: ${sole}`,
    `(iv) shared power to dispose: ${shared}`,
  ].join("\n");

type Layout = (adviser: string) => StructuredItem4;

const LAYOUTS: readonly (readonly [string, Layout])[] = [
  [
    "the whole Item typed into (a), person by person",
    (adviser) => ({
      ...SEE_A,
      amount: [
        block("Quillby Fund LP", "900,000", "4.4%", "0", "900,000"),
        block("Quillby Advisers LLC", adviser, "6.0%", "0", "1,230,440"),
        block("Ida Merrow", "1,261,640", "6.2%", "31,200", "1,230,440"),
      ].join("\n\n"),
    }),
  ],
  [
    "a table in (a)",
    (adviser) => ({
      amount: `Name        Shares      %\nFund        900,000   4.4\nAdviser   ${adviser}   6.0\nMerrow    1,261,640   6.2`,
      percent: "See (a)",
      soleVoting: "31,200 for Merrow, 0 for the others",
      sharedVoting: "1,230,440 for the Adviser and Merrow; 900,000 for the Fund",
      soleDispositive: "31,200 for Merrow, 0 for the others",
      sharedDispositive: "1,230,440 for the Adviser and Merrow; 900,000 for the Fund",
    }),
  ],
  [
    "figures with “for” a person, and nothing of the rest",
    (adviser) => ({
      amount: `1,261,640 shares for Ms. Merrow, ${adviser} shares for the Adviser, 900,000 shares for the Fund`,
      percent: "6.2% for Ms. Merrow, 6.0% for the Adviser, 4.4% for the Fund",
      soleVoting: "Ms. Merrow: 31,200. All others: none",
      sharedVoting: "1,230,440 for Ms. Merrow and the Adviser; 900,000 for the Fund",
      soleDispositive: "31,200 for Ms. Merrow; no shares for the Adviser and the Fund",
      sharedDispositive: "1,230,440 for Ms. Merrow and the Adviser; 900,000 for the Fund",
    }),
  ],
  [
    "marks in the order of Item 2",
    (adviser) => ({
      amount: `i) 900,000\nii) ${adviser}\niii) 1,261,640`,
      percent: "i) 4.4\nii) 6.0\niii) 6.2",
      soleVoting: "i) 0\nii) 0\niii) 31,200",
      sharedVoting: "i) 900,000\nii) 1,230,440\niii) 1,230,440",
      soleDispositive: "i) 0\nii) 0\niii) 31,200",
      sharedDispositive: "i) 900,000\nii) 1,230,440\niii) 1,230,440",
    }),
  ],
  [
    "figures respectively, in the order of Item 2",
    (adviser) => ({
      amount: `900,000, ${adviser} and 1,261,640, respectively`,
      percent: "4.4%/6.0%/6.2%",
      soleVoting: "0; 0; 31,200",
      sharedVoting: "900,000, 1,230,440 and 1,230,440, respectively",
      soleDispositive: "0; 0; 31,200",
      sharedDispositive: "900,000, 1,230,440 and 1,230,440, respectively",
    }),
  ],
  [
    "sentences on what each owns",
    (adviser) => ({
      ...SEE_A,
      amount: `The Fund owns 900,000 shares (4.4%). The Adviser is the investment adviser of the Fund and of an account with 330,440 shares, and may be deemed to own ${adviser} shares (6.0%). Ms. Merrow owns 31,200 shares besides and may be deemed to own 1,261,640 shares (6.2%).`,
      sharedVoting: "The Adviser: 1,230,440; Ms. Merrow: 1,230,440",
    }),
  ],
];

const RIGHT = "1,230,440";
const TRANSPOSED = "1,320,440";
const bothFiled = (item4: StructuredItem4) =>
  structured13G({ persons: [ADVISER, { ...ADVISER, name: "Quillby Holdings LLC" }], item4 });
const alike = (amount: string): StructuredItem4 => ({
  amount,
  percent: "6.0%",
  soleVoting: "0",
  sharedVoting: RIGHT,
  soleDispositive: "0",
  sharedDispositive: RIGHT,
});
const ALIKE = ["in both cases", "for each person", "for each of them"];

testRule(rule, {
  passing: [
    ...LAYOUTS.map(([name, layout]) => ({ name, filing: filed(layout(RIGHT)), passes: 3 })),
    ...ALIKE.map((words) => ({
      name: `one figure for two, ${words}`,
      filing: bothFiled(alike(`${RIGHT} ${words}`)),
      passes: 2,
      message: "Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11.",
    })),
    {
      name: "a count with a further sentence behind it",
      filing: structured13G({
        persons: [ADVISER],
        item4: alike(`${RIGHT}. It also holds 2,000,000 warrants that cannot be exercised yet.`),
      }),
      passes: 1,
      message: "Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11.",
    },
  ],
  failing: [
    ...LAYOUTS.map(([name, layout]) => ({
      name: `${name}: two digits transposed`,
      filing: filed(layout(TRANSPOSED)),
      failures: [{ person: ADVISER.name, expected: RIGHT, actual: TRANSPOSED }],
    })),
    {
      name: "one figure for two, in both cases, two digits transposed",
      filing: bothFiled(alike(`${TRANSPOSED} in both cases`)),
      failures: [ADVISER.name, "Quillby Holdings LLC"].map((person) => ({ person, actual: TRANSPOSED })),
    },
  ],
  unverified: [
    {
      name: "figures respectively, where Item 2 lists the persons in another order",
      filing: filed(
        { ...SEE_A, amount: `900,000, ${TRANSPOSED} and 1,261,640, respectively` },
        "Ida Merrow, Quillby Advisers LLC (the “Adviser”) and Quillby Fund LP (the “Fund”)",
      ),
      message: "Item 4 states no figure that is certainly this person's.",
    },
    {
      name: "the others, where nobody is named before",
      filing: filed({ ...SEE_A, amount: `All others: ${TRANSPOSED}` }),
      message: "Item 4 states no figure that is certainly this person's.",
    },
  ],
});
