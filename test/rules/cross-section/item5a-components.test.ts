import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const owning = (owns: string, person: object = {}) =>
  filingText({ persons: [{ ...LARKSPUR, ...person, item5: { owns } }] });

testRule(rule, {
  passing: [
    {
      name: "the parts add up and agree with the note",
      filing: owning(
        "650,000 Shares, consisting of (i) 600,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
      ),
      passes: 1,
    },
    {
      name: "the same rights grouped differently",
      filing: owning(
        "650,000 Shares, consisting of (i) 600,000 Shares, (ii) 20,000 Shares issuable upon exercise of options and (iii) 30,000 Shares issuable upon exercise of warrants",
      ),
      passes: 1,
    },
    {
      name: "some parts only",
      filing: owning("650,000 Shares, including 50,000 Shares issuable upon exercise of options"),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a part with a digit dropped",
      filing: owning(
        "650,000 Shares, consisting of (i) 60,000 Shares and (ii) 50,000 Shares issuable upon exercise of options",
      ),
      failures: [
        {
          severity: "error",
          message: "add up to 110,000: 60,000 + 50,000 = 110,000, a difference of 540,000",
          working: "60,000 + 50,000 = 110,000",
          expected: "110,000",
          actual: "650,000",
        },
      ],
    },
    {
      name: "another number of options than the note",
      filing: owning(
        "650,000 Shares, consisting of (i) 610,000 Shares and (ii) 40,000 Shares issuable upon exercise of options",
      ),
      failures: [
        {
          severity: "error",
          message:
            "tells 40,000 shares that there is a right to acquire; the notes to the cover page tell 50,000",
        },
      ],
    },
  ],
  notApplicable: [{ name: "Item 5(a) gives a total only", filing: owning("650,000 Shares") }],
});
