/** Item 4 answered by lists whose marks Item 2(a) gives the persons: "ii)", "II.", "B.". */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { HOLDING } from "./item4-cases.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const NAMES = ["Thorne Advisers LP", "Thorne Group Inc."] as const;
/** Two persons with the same figures, each question answered by the same marks. */
const marked = (first: string, second: string, parting: string, behind = "", amount = "650,000") => {
  const each = (one: string, other: string): string => `${first} ${one}${parting}${second} ${other}`;
  return structured13G({
    persons: [THORNE, HOLDING],
    item2: each(...NAMES),
    item4: {
      amount: `${each(amount, "650,000")}${behind}`,
      percent: each("6.5%", "6.5%"),
      soleVoting: each("400,000", "400,000"),
      sharedVoting: each("0", "0"),
      soleDispositive: each("600,000", "600,000"),
      sharedDispositive: each("50,000", "50,000"),
    },
  });
};
const MARKS: readonly (readonly [string, string, string])[] = [
  ["i)", "ii)", "; "],
  ["I.", "II.", "\n"],
  ["a.", "b.", "\n"],
  ["A.", "B.", "\n"],
  ["1.", "2.", "\n"],
];

testRule(rule, {
  passing: [
    ...MARKS.map(([first, second, parting]) => ({
      name: `marked ${first} and ${second}`,
      filing: marked(first, second, parting),
      passes: 2,
      message: "Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11.",
    })),
    {
      name: "with a sentence behind the last figure",
      filing: marked("i)", "ii)", "; ", ". Thorne Group Inc. is the parent of Thorne Advisers LP."),
      passes: 2,
    },
  ],
  failing: MARKS.map(([first, second, parting]) => ({
    name: `marked ${first} and ${second}, two digits transposed in the first figure`,
    filing: marked(first, second, parting, "", "560,000"),
    failures: [{ person: "Thorne Advisers LP", severity: "error" as const, actual: "560,000" }],
  })),
  unverified: [
    {
      name: "a mark that Item 2(a) gives to nobody",
      filing: marked("i)", "ii)", "; ").replace("ii) 650,000", "iii) 650,000"),
      message: "No figure for Row 9 that is certainly this person's could be read in Item 4.",
    },
  ],
});
