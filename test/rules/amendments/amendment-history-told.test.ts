/** amendment-number-vs-history where the earlier filings are told by their own days, or as the filer's story. */
import rule from "../../../rules/amendments/amendment-number-vs-history.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const telling = (preamble: string, amendment = "4") => filingText({ amendment, preamble });
const DATED =
  "This amends the Schedule 13D (File No. 005-12345) dated 5/1/20, as amended 6/1/20, 7/1/20 and 8/3/20.";
const STORY =
  "The Reporting Persons filed a Schedule 13D on May 1, 2020; Amendment No. 1 on June 1, 2020; Amendment No. 2 on July 1, 2020; and Amendment No. 3 on August 3, 2020.";

testRule(rule, {
  passing: [
    { name: "a statement and amendments by their days alone", filing: telling(DATED), passes: 1 },
    {
      name: "a statement of its day",
      filing: telling(
        "This amends the Schedule 13D of May 1, 2020, as amended June 1, July 1 and August 3, 2020.",
      ),
      passes: 1,
    },
    {
      name: "each amendment by its number and its day",
      filing: telling(
        "This amends the Schedule 13D dated May 1, 2020, as amended by Amendment No. 1 dated June 1, 2020 and Amendment No. 2 dated July 1, 2020.",
        "3",
      ),
      passes: 1,
    },
    { name: "the filer's own story, each amendment by its number", filing: telling(STORY), passes: 1 },
  ],
  failing: [
    {
      name: "days alone, one too few",
      filing: telling("This amends the Schedule 13D dated 5/1/20, as amended 6/1/20 and 7/1/20."),
      failures: [{ expected: "No. 3", actual: "No. 4" }],
    },
    {
      name: "a story, one too few",
      filing: telling(STORY, "5"),
      failures: [{ expected: "No. 4", actual: "No. 5" }],
    },
  ],
  unverified: [
    {
      name: "amended so many times, of which the last has a day",
      filing: telling(
        "The Schedule 13D of May 1, 2020, as heretofore amended three times (most recently August 3, 2020), is further amended.",
      ),
      message: "does not list every earlier amendment",
    },
  ],
  notApplicable: [
    {
      name: "the story of somebody else's statement",
      filing: telling(STORY.replace("The Reporting Persons", "Thornbury Fund")),
    },
  ],
});
