/** A bare percentage in Item 4(b), beside cover pages that differ and to which Item 4(a) refers. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const adviser = (name: string, aggregate: string, percent: string) => ({
  ...THORNE,
  ...{ name, aggregate, percent, soleVoting: "0", soleDispositive: "0" },
  ...{ sharedVoting: aggregate, sharedDispositive: aggregate },
});
const SEE = "The information in this answer is that of the cover page of each Reporting Person.";

/** Two funds and their manager, which has the shares of both. */
const MANAGER = adviser("Thorne Advisers LP", "643820", "6.44");
const ALL = [
  adviser("Quillby Fund LP", "612340", "6.12"),
  adviser("Quillby Income Fund LP", "31480", "0.31"),
  MANAGER,
];
const bare = (percent: string, persons = ALL): string =>
  structured13G({
    persons,
    item4: {
      amount: "See Row 9 of the cover page of each Reporting Person.",
      percent,
      ...{ soleVoting: SEE, sharedVoting: SEE, soleDispositive: SEE, sharedDispositive: SEE },
    },
  });

testRule(rule, {
  passing: [{ name: "the percentage of the manager, who has all", filing: bare("6.44%", [MANAGER]) }],
  failing: [
    {
      name: "a percentage below the largest, which no cover page states",
      filing: bare("5.92%"),
      failures: [
        {
          severity: "warning",
          actual: "5.92 %",
          message:
            /^Item 4\(b\) states 5\.92 % without naming anybody, and no cover page states that in Row 11/,
        },
      ],
    },
    {
      name: "a percentage above the largest with two digits transposed",
      filing: bare("6.21%"),
      failures: [{ severity: "warning", actual: "6.21 %" }],
    },
  ],
  unverified: [
    {
      name: "a percentage above the largest, which several may have together",
      filing: bare("6.85%"),
      message: "It may be what several of them hold together.",
    },
  ],
});
