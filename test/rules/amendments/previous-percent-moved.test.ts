import rule from "../../../rules/amendments/previous-percent-moved.js";
import { testRule } from "../../../src/index.js";
import { amended, withoutItems } from "../../support/amended.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const larkspur = (percent: string, amendment = "2") =>
  filingText({ amendment, persons: [{ ...LARKSPUR, percent }] });
const bare = (percent: string) => withoutItems(larkspur(percent), 5);

testRule(rule, {
  passing: [
    { name: "nothing moved", filing: amended(filingText({ amendment: "1" }), filingText()), passes: 2 },
    {
      name: "moved by three points, told in Item 5",
      filing: amended(larkspur("9.5%", "1"), larkspur("6.5%")),
      passes: 1,
    },
    {
      name: "moved by nine tenths of a point, no Item 5",
      filing: amended(larkspur("7.4%", "1"), bare("6.5%")),
      passes: 1,
    },
    {
      name: "less than one percent may be anything below it",
      filing: amended(larkspur("less than 1%", "1"), bare("1.9%")),
      passes: 1,
    },
    {
      name: "moved by a point where the house takes two for material",
      filing: amended(larkspur("7.5%", "1"), bare("6.5%")),
      options: { points: 2 },
      message: "by less than 2 points",
    },
  ],
  failing: [
    {
      name: "moved by nine tenths of a point where the house takes half a point for material",
      filing: amended(larkspur("7.4%", "1"), bare("6.5%")),
      options: { points: 0.5 },
      failures: [{ message: "by 0.9 points" }],
    },
    {
      name: "moved by just a point, and no Item 5",
      filing: amended(larkspur("7.5%", "1"), bare("6.5%")),
      failures: [
        {
          person: "LARKSPUR HOLDINGS LLC",
          severity: "warning",
          message: "from 7.5 % to 6.5 % since the filing before, by 1 point,",
          working: "6.5 % against 7.5 %: 1 point",
        },
      ],
    },
    {
      name: "risen from below, and no Item 5",
      filing: amended(larkspur("4.25%", "1"), bare("6.50%")),
      failures: [{ message: "from 4.25 % to 6.50 % since the filing before, by 2.25 points" }],
    },
    {
      name: "each person is judged alone",
      filing: amended(
        filingText({ amendment: "1", persons: [{ ...LARKSPUR, percent: "9.0%" }, ROE] }),
        withoutItems(filingText(), 5),
      ),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
  ],
  unverified: [
    {
      name: "no percentage here",
      filing: amended(larkspur("6.5%", "1"), bare("")),
      message: "Row 13 states no percentage here",
    },
    {
      name: "no percentage before",
      filing: amended(larkspur("", "1"), bare("6.5%")),
      message: "in the filing before",
    },
    {
      name: "another issuer",
      filing: amended(
        filingText({ amendment: "1", issuer: "Quarry Point Bancorp", cusip: "747301109" }),
        filingText(),
      ),
      message: "is on Quarry Point Bancorp",
    },
  ],
  notApplicable: [
    { name: "the filing before is not given", filing: filingText(), message: "--previous" },
    {
      name: "a 13G",
      filing: amended(filingText({ schedule: "13G", amendment: "1" }), filingText({ schedule: "13G" })),
      message: "13D only",
    },
  ],
});
