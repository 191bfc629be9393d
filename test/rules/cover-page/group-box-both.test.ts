import rule from "../../../rules/cover-page/group-box-both.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const ticked = (larkspur: string, roe: string, schedule: "13D" | "13G" = "13D") =>
  filingText({
    schedule,
    persons: [
      { ...LARKSPUR, group: larkspur },
      { ...ROE, group: roe },
    ],
  });
const typed = (boxes: string) =>
  ticked("a", "").replace(
    /\(a\) <input checked="" type="checkbox"\/> \(b\) <input type="checkbox"\/>/,
    boxes,
  );
const structured = (...letters: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g">
<headerData><submissionType>SCHEDULE 13G</submissionType></headerData>
<formData><coverPageHeader><securitiesClassTitle>Common Stock</securitiesClassTitle></coverPageHeader>
<coverPageHeaderReportingPersonDetails>
<reportingPersonName>Larkspur Holdings LLC</reportingPersonName>
${letters.map((letter) => `<memberGroup>${letter}</memberGroup>`).join("\n")}
<reportingPersonBeneficiallyOwnedAggregateNumberOfShares>650000</reportingPersonBeneficiallyOwnedAggregateNumberOfShares>
</coverPageHeaderReportingPersonDetails></formData></edgarSubmission>`;

testRule(rule, {
  passing: [
    { name: "membership affirmed by both persons", filing: ticked("a", "a"), passes: 2 },
    { name: "membership disclaimed by both persons", filing: ticked("b", "b"), passes: 2 },
    { name: "each person another box", filing: ticked("a", "b"), passes: 2 },
    { name: "Schedule 13G", filing: ticked("b", "", "13G"), passes: 1 },
    { name: "boxes typed ahead of their letters", filing: typed("[X] (a) [ ] (b)"), passes: 1 },
    { name: "only (b), typed ahead of its letter", filing: typed("[ ] (a) [X] (b)"), passes: 1 },
    { name: "a structured filing with one letter", filing: structured("b"), passes: 1 },
    { name: "a structured filing that gives the same letter twice", filing: structured("b", "b"), passes: 1 },
  ],
  failing: [
    {
      name: "both boxes on one of two cover pages",
      filing: ticked("ab", "a"),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          expected: "one box, or none",
          actual: "both boxes",
          line: 18,
          message:
            "Row 2 of LARKSPUR HOLDINGS LLC ticks both boxes: (a) says that this person is a member of a group, (b) that membership is disclaimed or that only a relationship is described.",
        },
      ],
    },
    {
      name: "both boxes on both cover pages of a 13G",
      filing: ticked("ab", "ab", "13G"),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }, { person: "JANE M. ROE" }],
    },
    {
      name: "both boxes typed",
      filing: typed("(a) [X] (b) [X]"),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "both boxes typed ahead of their letters",
      filing: typed("/X/ (a) /X/ (b)"),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "a structured filing that gives both letters",
      filing: structured("a", "b"),
      failures: [{ person: "Larkspur Holdings LLC" }],
    },
  ],
  unverified: [
    {
      name: "a tick that stands by neither letter",
      filing: typed("[X]"),
      message: "Row 2 of LARKSPUR HOLDINGS LLC has something ticked, but which box could not be read.",
    },
  ],
  notApplicable: [
    { name: "no box ticked", filing: ticked("", "") },
    { name: "boxes typed and left empty", filing: typed("(a) [ ] (b) [ ]") },
  ],
});
