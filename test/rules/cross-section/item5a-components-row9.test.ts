/** Parts that Item 4 or 7 of a 13G lists of an amount that stands elsewhere: on the cover page, or in the sentence before. */
import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { both, item4 } from "./item4-cases.js";

const parts = (held: string): string =>
  `Consists of (i) ${held} shares held by the Mill Fund and (ii) 137,660 shares issuable upon exercise of its warrants.`;
const byRow9 = (held: string, behind = "") =>
  both({ amount: `See Row 9 of each cover page. ${parts(held)}${behind}` });
const LIMIT = " A blocker precludes any exercise above 9.99% of the class.";
const subsidiaries = (held: string) =>
  item4({ amount: "650,000" }).replace(
    "</items>",
    `<item7><notApplicableFlag>N</notApplicableFlag><subsidiaryIdentificationAndClassification>Thorne Advisers LP beneficially owns 650,000 shares through its subsidiaries as follows: Mill Trust Company holds ${held} shares; and Mill Bank holds 137,660 shares.</subsidiaryIdentificationAndClassification></item7></items>`,
  );

testRule(rule, {
  passing: [
    { name: "of Row 9, to which Item 4 refers", filing: byRow9("512,340"), passes: 1 },
    {
      name: "of the number before them",
      filing: both({ amount: `650,000. ${parts("512,340")}` }),
      passes: 1,
    },
    { name: "of a parent, by its subsidiaries in Item 7", filing: subsidiaries("512,340"), passes: 1 },
  ],
  failing: [
    {
      name: "of Row 9, to which Item 4 refers, two digits transposed",
      filing: byRow9("521,340"),
      failures: [
        {
          message:
            "Item 4, by Row 9, states 650,000 shares; the parts that it names add up to 659,000: 521,340 + 137,660 = 659,000",
        },
      ],
    },
    {
      name: "of Row 9 under a limit, where two digits put back make up the difference",
      filing: byRow9("521,340", LIMIT),
      failures: [{ severity: "warning", message: "With 512,340 for 521,340, the same digits" }],
    },
    {
      name: "of the number before them, two digits transposed",
      filing: both({ amount: `650,000. ${parts("521,340")}` }),
      failures: [{ message: "521,340 + 137,660 = 659,000" }],
    },
    {
      name: "of a parent, by its subsidiaries in Item 7, one digit wrong",
      filing: subsidiaries("522,340"),
      failures: [{ severity: "warning", message: "Item 7 states 650,000 shares" }],
    },
  ],
  unverified: [
    {
      name: "of Row 9 under a limit, which may be why it is less",
      filing: byRow9("612,340", LIMIT),
      message: "The words of the sentence may mean more or less than the counts that were read in it.",
    },
  ],
  notApplicable: [
    {
      name: "of Row 9, where the cover pages state two amounts",
      filing: both({ amount: `See Row 9 of each cover page. ${parts("512,340")}` }, { aggregate: "700000" }),
    },
  ],
});
