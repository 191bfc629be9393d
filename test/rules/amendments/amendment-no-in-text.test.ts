import rule from "../../../rules/amendments/amendment-no-in-text.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

const saying = (preamble: string, changes: object = {}) => filingText({ preamble, ...changes });

testRule(rule, {
  passing: [
    { name: "the text says this Amendment No. 2, as the title page does", filing: filingText(), passes: 1 },
    {
      name: "in words and in brackets",
      filing: saying(
        "This Schedule 13D/A (this “Amendment No. Two”) amends the statement of January 15, 2025.",
      ),
      passes: 1,
    },
    {
      name: "the following constitutes the amendment",
      filing: saying(
        "The following constitutes Amendment No. 2 to the Schedule 13D filed by the undersigned.",
      ),
      passes: 1,
    },
    {
      name: "an earlier amendment is named beside this one",
      filing: saying("This Amendment No. 2 amends Amendment No. 1 to the Schedule 13D of January 15, 2025."),
      passes: 1,
    },
    {
      name: "an agreement has an amendment of its own, attached to the filing",
      filing: saying("This Amendment No. 2 amends the Schedule 13D.", {
        annex: ["EXHIBIT 99.2", "This Amendment No. 5 to the Credit Agreement is made on March 3, 2025."],
      }),
      passes: 1,
    },
    {
      name: "a Schedule 13G is told to have been amended too",
      filing: saying(
        "This Amendment No. 2 amends the Schedule 13D. This Amendment No. 4 to the Schedule 13G is void.",
        {},
      ),
      passes: 1,
    },
    {
      name: "page heads bear the number",
      filing: filingText({ titleLines: ["CUSIP No. 09175M 507", "Schedule 13D", "Amendment No. 2"] }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the number of the amendment before was left in one place",
      filing: saying("This Amendment No. 2 amends the Schedule 13D.", {
        item5: "The filing of this Amendment No. 1 is no admission.",
      }),
      failures: [
        {
          severity: "error",
          expected: "No. 2",
          actual: "No. 1",
          message:
            "The title page states Amendment No. 2, but the text speaks of itself as Amendment No. 1. It is Amendment No. 2 elsewhere in the text: probably the number of an earlier filing was left in.",
        },
      ],
    },
    {
      name: "the text has another number throughout",
      filing: saying(
        "This statement is Amendment No. Twenty-One to the Schedule 13D. This Amendment No. 21 is filed by all.",
      ),
      failures: [{ actual: "No. 21", message: /speaks of itself as Amendment No\. 21\.$/ }],
    },
    {
      name: "the field of a structured filing against its text",
      filing: structured13G({ amendment: "3", item8: "This Amendment No. 4 is filed by all members." }),
      failures: [{ expected: "No. 3", actual: "No. 4" }],
    },
    {
      name: "a page head and the text have the number of the amendment before",
      filing: filingText({
        persons: [{ ...LARKSPUR, notes: ["Schedule 13D/A (Amendment No. 1)"] }],
        preamble: "This Amendment No. 1 amends the Schedule 13D.",
      }),
      failures: [{ actual: "No. 1", message: "the text speaks of itself as Amendment No. 1" }],
    },
    {
      name: "a page head of the amendment before",
      filing: filingText({
        persons: [{ ...LARKSPUR, notes: ["Schedule 13D/A (Amendment No. 1)"] }],
      }),
      failures: [{ actual: "No. 1", message: "a page head states Amendment No. 1" }],
    },
  ],
  unverified: [
    {
      name: "one document amends two schedules, each with its number",
      filing: filingText({ titleLines: ["Schedule 13D", "(Amendment No. 7)"] }),
      message: "more than one amendment number (No. 2 and No. 7)",
    },
  ],
  notApplicable: [
    {
      name: "the title page bears no number to compare with",
      filing: filingText({ amendment: null }).replace("SCHEDULE 13D", "SCHEDULE 13D/A"),
    },
    {
      name: "a first statement by its form, though its field and its text bear numbers",
      filing: structured13G({ amendment: "1", item8: "This Amendment No. 2 is filed by all." }).replace(
        "SCHEDULE 13G/A",
        "SCHEDULE 13G",
      ),
      message: "amendments only",
    },
    { name: "a first statement", filing: filingText({ amendment: null, preamble: "" }) },
    {
      name: "nothing but the title page bears the number",
      filing: saying("The statement on Schedule 13D is amended as follows."),
    },
    {
      name: "an agreement's amendment in the text has a number of its own",
      filing: saying(
        "The parties signed this Amendment No. 5 (the “Fifth Amendment”) to the Rights Agreement.",
      ),
    },
    {
      name: "one text for two statements, each with its number",
      filing: saying(
        "The following constitutes Amendment No. 3 to the Schedule 13D of Larkspur and Amendment No. 2 to that of Ms. Roe.",
      ),
    },
  ],
});
