import { defineRule } from "../../src/audit/rule.js";

const ACCESSION = /^\d{10}-\d{2}-\d{6}$/;

/** EDGAR asks for the submission that an amendment amends, though it takes an amendment without it. */
export default defineRule({
  id: "previous-accession",
  title: "A structured amendment names the submission that it amends by its accession number",
  group: "amendments",
  severity: "info",
  authority: ["EDGAR XML Technical Specification for Schedule 13D and 13G: previousAccessionNumber"],
  applies: { amendment: true },
  rulesets: ["form"],
  *check({ previousAccession: answer }, { pass, fail }) {
    if (answer === null) return;
    const { place, printed } = answer;
    if (printed === null)
      yield fail({
        at: [place],
        message:
          "The amendment does not give the accession number of the filing that it amends, which EDGAR's form asks for and does not require.",
      });
    else if (ACCESSION.test(printed.value))
      yield pass({
        at: [printed],
        message: `The amendment names submission ${printed.value} as the one it amends.`,
      });
    else
      yield fail({
        at: [printed],
        expected: "ten digits, two and six, parted by hyphens",
        actual: printed.value,
        message: `"${printed.printed}" stands in the place of an accession number, and is none.`,
      });
  },
});
