/** Row 12 of a structured filing is a flag, which may be left out. */
import rule from "../../../rules/cover-page/row12-vs-disclaimer.js";
import { testRule } from "../../../src/index.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

const HUSBAND =
  "The amounts exclude 12,000 Shares held by her husband, as to which she disclaims beneficial ownership.";
const FLAG = "<isAggregateExcludeShares>N</isAggregateExcludeShares>";

testRule(rule, {
  passing: [
    {
      name: "structured filing without the flag, which is an empty box on the form",
      filing: schedule13D({ persons: PERSON.replace(FLAG, "") }),
      message:
        /^Row 12 is not ticked \(the file leaves it out\), and the text tells of no shares left out\.$/,
    },
  ],
  failing: [
    {
      name: "structured filing whose flag says yes",
      filing: schedule13D({
        persons: PERSON.replace("<isAggregateExcludeShares>N", "<isAggregateExcludeShares>Y"),
      }),
      failures: [{ person: "Larkspur Holdings LLC", message: "Row 12 is ticked" }],
    },
    {
      name: "structured filing with the exclusion in the comment",
      filing: schedule13D({ persons: PERSON.replace("of options.", `of options. ${HUSBAND}`) }),
      failures: [{ person: "Larkspur Holdings LLC", message: "Row 12 is not ticked" }],
    },
    {
      name: "structured filing without the flag, with the exclusion in the comment",
      filing: schedule13D({
        persons: PERSON.replace(FLAG, "").replace("of options.", `of options. ${HUSBAND}`),
      }),
      failures: [
        { person: "Larkspur Holdings LLC", message: "Row 12 is not ticked (the file leaves it out), but" },
      ],
    },
  ],
  unverified: [
    {
      name: "structured filing whose flag is neither yes nor no",
      filing: schedule13D({
        persons: PERSON.replace(FLAG, "<isAggregateExcludeShares>X</isAggregateExcludeShares>"),
      }),
      message: /^Row 12 gives no answer that could be read\.$/,
    },
  ],
});
