import { defineRule } from "../../src/audit/rule.js";
import { addDays, longDate, type IsoDate } from "../../src/figures/date.js";
import { filingDay } from "../../src/filing/days/dates.js";

const ACCESSION = /^\d{10}-\d{2}-\d{6}$/;

/** EDGAR asks for the submission that an amendment amends, though it takes an amendment without it. */
export default defineRule({
  id: "previous-accession",
  title: "A structured amendment names the submission that it amends by its accession number",
  group: "amendments",
  severity: "warning",
  authority: ["EDGAR XML Technical Specification for Schedule 13D and 13G: previousAccessionNumber"],
  applies: { amendment: true },
  rulesets: ["form"],
  *check(filing, { pass, fail }) {
    const { previousAccession: answer } = filing;
    if (answer === null) return;
    const { place, printed } = answer;
    const day = filingDay(filing);
    if (printed === null)
      yield fail({
        severity: "info",
        at: [place],
        message:
          "The amendment does not give the accession number of the filing that it amends, which EDGAR's form asks for and does not require.",
      });
    else if (day !== null && isOfLaterYear(printed.value, day.date))
      yield fail({
        severity: "warning",
        at: [printed, ...(day.fact === null ? [] : [day.fact])],
        expected: `a submission of ${day.date.slice(0, 4)} or before`,
        actual: printed.value,
        message: `The submission ${printed.value}, which the amendment is said to amend, has the year ${printed.value.slice(11, 13)} in its number; the amendment itself is of ${longDate(day.date)}.`,
      });
    else if (ACCESSION.test(printed.value))
      yield pass({
        at: [printed],
        message: `The amendment names submission ${printed.value} as the one it amends.`,
      });
    else
      yield fail({
        severity: "info",
        at: [printed],
        expected: "ten digits, two and six, parted by hyphens",
        actual: printed.value,
        message: `"${printed.printed}" stands in the place of an accession number, and is none.`,
      });
  },
});

/** What is signed in the last days of a year may be filed in the next. */
const SIGNED_BEFORE = 30;

/** Whether a submission's number has a later year than the amendment of it; EDGAR took the first in 1993. */
function isOfLaterYear(accession: string, day: IsoDate): boolean {
  if (!ACCESSION.test(accession)) return false;
  const year = Number(accession.slice(11, 13));
  return (year >= 93 ? 1900 : 2000) + year > Number(addDays(day, SIGNED_BEFORE).slice(0, 4));
}
