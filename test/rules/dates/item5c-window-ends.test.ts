/** Item 5(c) that counts its sixty days back from the event, or from a day that it names. */
import rule from "../../../rules/dates/item5c-window.js";
import { testRule } from "../../../src/index.js";
import { filingText, type StatedFiling } from "../../support/filing-text.js";

/** A filing with this Item 5(c), signed on March 5, 2025, whose event is of March 3. */
const said = (words: string, more: StatedFiling = {}): string =>
  filingText({ ...more, item5: `(c) ${words}` });

testRule(rule, {
  passing: [
    {
      name: "within the sixty days to the day that the text names",
      filing: said(
        "In the sixty days prior to and including February 3, 2025, Ms. Roe sold 10 Shares on December 16, 2024.",
        { event: "See Item 4" },
      ),
      passes: 2,
      remark: "“sixty days”",
    },
  ],
  failing: [
    {
      name: "one before the sixty days to the day that the text names, and two within them",
      filing: said(
        "In the sixty days prior to and including February 3, 2025: Ms. Roe bought 10 Shares on November 4, 2024. Ms. Roe bought 20 Shares on December 16, 2024. Ms. Roe bought 30 Shares on December 17, 2024.",
      ),
      failures: [
        {
          actual: "2024-11-04",
          message:
            "One transaction lies earlier than the sixty days before the signature of Wednesday, March 5, 2025 and those before Monday, February 3, 2025; the first on Monday, November 4, 2024.",
        },
      ],
    },
    {
      name: "one before the sixty days to the event, and another within them",
      filing: said(
        "Ms. Roe bought 10 Shares on November 4, 2024. Ms. Roe bought 20 Shares on January 3, 2025.",
      ),
      failures: [{ actual: "2024-11-04", message: "One transaction lies earlier" }],
    },
  ],
});
