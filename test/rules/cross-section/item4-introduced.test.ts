/** Item 4 answered by a list of the persons behind a sentence or a word that introduces it. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import {
  QUILLBY_ADVISERS as ADVISER,
  QUILLBY_FUND as FUND,
  structured13G,
  type StructuredPerson,
} from "../../support/structured-13g.js";

const PARENT: StructuredPerson = { ...ADVISER, name: "Aldersey Holdings Inc.", types: ["HC"] };
const told = (
  introduction: string,
  { fund = "900,000", percent = "4.4%" }: Partial<Record<"fund" | "percent", string>> = {},
) =>
  structured13G({
    persons: [FUND, ADVISER, PARENT],
    item4: {
      amount: `${introduction} Quillby Fund LP: ${fund}; Quillby Advisers LLC: 1,230,440; Aldersey Holdings Inc.: 1,230,440.`,
      percent: `Of the class: Quillby Fund LP: ${percent}; Quillby Advisers LLC: 6.0%; Aldersey Holdings Inc.: 6.0%.`,
      soleVoting: "0",
      sharedVoting: "See Row 6 of the cover pages",
      soleDispositive: "0",
      sharedDispositive: "See Row 8 of the cover pages",
    },
  });
const ALL = "Item 4 agrees with Rows 5, 7, 9 and 11.";

testRule(rule, {
  passing: [
    { name: "behind two words", filing: told("Each owns:"), passes: 3, message: ALL },
    {
      name: "behind a sentence on the group",
      filing: told("They may be deemed a group, which would own 1,230,440 shares. The holdings are:"),
      passes: 3,
      message: ALL,
    },
  ],
  failing: [
    {
      name: "one amount of the list with another digit",
      filing: told("Each owns:", { fund: "960,000" }),
      failures: [{ message: "Item 4(a) states 960,000 shares; Row 9 of the cover page states 900,000" }],
    },
    {
      name: "one percentage of the list that is not the cover page's",
      filing: told("Each owns:", { percent: "5.4%" }),
      failures: [{ message: "Item 4(b) states 5.4 %; Row 11 of the cover page states 4.4 %." }],
    },
  ],
  unverified: [
    {
      name: "a list of what is held of record",
      filing: told("Of record they hold:", { fund: "640,000" }),
      message: "No figure for Row 9 that is certainly this person's",
    },
    {
      name: "nil powers alone, where the answers on other rows refer to the cover page",
      filing: structured13G({
        persons: [FUND, ADVISER],
        item4: {
          amount:
            "The group to which they belong has 5,230,440 shares. What is whose stands in an agreement.",
          percent: "As told above.",
          soleVoting: "0",
          sharedVoting: "See Row 6 of the cover pages",
          soleDispositive: "0",
          sharedDispositive: "See Row 8 of the cover pages",
        },
      }),
      message: "No figure for Rows 9 and 11 that is certainly this person's could be read in Item 4",
    },
  ],
});
