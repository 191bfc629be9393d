import rule from "../../../rules/amendments/amendment-vs-form-type.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";
import { submitted } from "../../support/submitted.js";

const first = filingText({ amendment: null, preamble: "" });
const retitled = (title: string, text = first) => text.replace(/^SCHEDULE 13D/, title);
/** A structured filing under one form with the number of the other. */
const structured = (form: string, amendment: string | null) =>
  structured13G({ amendment }).replace(/<submissionType>[^<]*/, `<submissionType>${form}`);

testRule(rule, {
  passing: [
    {
      name: "a structured first statement without a number",
      filing: structured("SCHEDULE 13G", null),
      passes: 1,
    },
    { name: "a structured amendment with its number", filing: structured("SCHEDULE 13G/A", "2"), passes: 1 },
    {
      name: "filed as SC 13D/A, and an amendment by its title page",
      filing: submitted(filingText(), "20250306"),
      passes: 1,
    },
    {
      name: "the other schedule, filed before",
      filing: submitted(
        filingText({
          told: ["Larkspur reported its Shares on Schedule 13G before, which this Schedule 13D replaces."],
        }),
        "20250306",
      ),
      passes: 1,
    },
    {
      name: "filed as SC 13D, and Amendment No. 0: a first statement",
      filing: submitted(retitled("SCHEDULE 13D\n(Amendment No. 0)"), "20250306", "SC 13D"),
      passes: 1,
    },
    { name: "filed as SC 13D, without a number", filing: submitted(first, "20250306", "SC 13D"), passes: 1 },
    {
      name: "filed as SCHEDULE 13D/A, and printed so",
      filing: submitted(retitled("SCHEDULE 13D/A", filingText()), "20250306", "SCHEDULE 13D/A"),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "the text calls the statement by the other schedule",
      filing: submitted(
        filingText({ told: ["This joint statement on Schedule 13G is made by Larkspur and by Ms. Roe."] }),
        "20250306",
      ),
      failures: [
        {
          severity: "warning",
          expected: "Schedule 13D",
          actual: "This joint statement on Schedule 13G",
          message:
            'The text speaks of "This joint statement on Schedule 13G", but the statement is a Schedule 13D: the words were probably taken over from another statement.',
        },
      ],
    },
    {
      name: "filed as a first statement, though it is the fourth amendment",
      filing: submitted(filingText({ amendment: "4" }), "20250306", "SC 13D"),
      failures: [
        {
          severity: "warning",
          line: 4,
          expected: "SC 13D/A",
          actual: "SC 13D",
          message:
            "The submission is filed as SC 13D, but the document is a Schedule 13D, Amendment No. 4: its form would be SC 13D/A.",
        },
      ],
    },
    {
      name: "filed as an amendment, though the title page bears no number",
      filing: submitted(first, "20250306", "SC 13D/A"),
      failures: [
        {
          actual: "SC 13D/A",
          expected: "SC 13D",
          message:
            "the document is a Schedule 13D without an amendment number: either the number is missing or the form is wrong",
        },
      ],
    },
    {
      name: "filed under the other schedule",
      filing: submitted(filingText(), "20250306", "SC 13G/A"),
      failures: [{ expected: "SC 13D/A", actual: "SC 13G/A" }],
    },
    {
      name: "filed under the other schedule, both first statements",
      filing: submitted(first, "20250306", "SC 13G"),
      failures: [{ expected: "SC 13D", message: "without an amendment number: its form would be SC 13D" }],
    },
    {
      name: "printed as Schedule 13D/A, its number left blank",
      filing: retitled("SCHEDULE 13D/A\n\n(Amendment No. ___)"),
      failures: [
        {
          severity: "warning",
          line: 1,
          expected: "an amendment number",
          actual: "none",
          message:
            /^The form is SCHEDULE 13D\/A, an amendment, but the title page states no amendment number\.$/,
        },
      ],
    },
    {
      name: "the form's own heading tells of amendments thereto, and the number is left blank",
      filing: retitled(
        "SCHEDULE 13D/A",
        filingText({
          amendment: null,
          preamble: "",
          titleLines: [
            "INFORMATION TO BE INCLUDED IN STATEMENTS FILED PURSUANT TO RULE 13d-1(a) AND AMENDMENTS THERETO",
            "(Amendment No.   )",
          ],
        }),
      ),
      failures: [{ actual: "none" }],
    },
    {
      name: "the form's own note on amendments is no number",
      filing: retitled(
        "SCHEDULE 13D/A",
        filingText({
          amendment: null,
          preamble: "",
          titleLines: [
            `The remainder of this cover page shall be filled out for a first filing on this form with respect to the class and for any later amendment alters what the cover page of an earlier filing told, as the form says here${" and again".repeat(5)}.`,
          ],
        }),
      ),
      failures: [{ actual: "none" }],
    },
    {
      name: "filed as SC 13D/A and printed so, its number left out",
      filing: submitted(retitled("SCHEDULE 13D/A"), "20250306"),
      failures: [{ actual: "none" }],
    },
    {
      name: "printed as Schedule 13D/A without a number, which the text tells",
      filing: retitled("SCHEDULE 13D/A", filingText({ amendment: null })),
      failures: [{ message: "The text calls it Amendment No. 2." }],
    },
    {
      name: "a structured amendment without its number",
      filing: structured("SCHEDULE 13G/A", null),
      failures: [{ message: "The form is SCHEDULE 13G/A, an amendment" }],
    },
    {
      name: "a structured first statement with the number of an amendment",
      filing: structured("SCHEDULE 13G", "3"),
      failures: [
        {
          severity: "warning",
          actual: "SCHEDULE 13G, No. 3",
          message: "the field for the amendment's number holds 3. The form should probably end in /A.",
        },
      ],
    },
    {
      name: "a structured first statement that counts itself as the first",
      filing: structured("SCHEDULE 13G", "1"),
      failures: [{ severity: "info", message: "or the field should be empty" }],
    },
  ],
  unverified: [
    {
      name: "a number that is still to come, which is not read",
      filing: retitled("SCHEDULE 13D/A\n\n(Amendment No. XX)"),
      message: "its number could not be read",
    },
    {
      name: "the final amendment, filed as one",
      filing: submitted(retitled("SCHEDULE 13D\n\n(Final Amendment)"), "20250306"),
      message: "filed as SC 13D/A. The title page speaks of an amendment",
    },
  ],
  notApplicable: [
    { name: "a first statement as text, whose title page is that of an amendment too", filing: first },
    { name: "an amendment as text, its form told by nothing but the number", filing: filingText() },
    {
      name: "filed under a combined form whose name holds the schedule's",
      filing: submitted(filingText(), "20250306", "SC 13D/A-SUPPL"),
    },
    {
      name: "filed under the form of a statement with another's name",
      filing: submitted(first, "20250306", "PRE SC 13D"),
    },
    { name: "filed under a tender offer's form", filing: submitted(filingText(), "20250306", "SC TO-T/A") },
  ],
});
