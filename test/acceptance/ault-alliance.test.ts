/** The filing of ../shared audited by hand (regulation/SAMPLE-AUDIT.md), and edits of a copy. */
import { expect, it } from "@jest/globals";
import { audit, readFiling, rules, type Check } from "../../src/index.js";
import { describeShared, readShared } from "../support/shared.js";

const FILE = "filings/text/ault-alliance-13da-8.txt";

/** The checks of the first issue; later rules do not change what these say. */
const FIRST = new Set([
  "row-sum-voting",
  "row-sum-dispositive",
  "aggregate-unsupported",
  "footnote-components",
  "percent-recompute",
  "percent-over-100",
  "cover-vs-item5-aggregate",
  "cover-vs-item5-percent",
  "cover-vs-item5-powers",
  "item5a-components",
  "sole-shared-contradiction",
  "item5-covers-everyone",
  "person-count-agrees",
  "cusip-check-digit",
  "cusip-consistent",
  "amendment-number-vs-history",
  "amendment-13d-timely",
]);

function checksOf(text: string): readonly Check[] {
  return audit(
    readFiling(text),
    rules.filter((rule) => FIRST.has(rule.id)),
  ).report.checks;
}

/** Replaces one occurrence behind `after`, and insists that there is one. */
function edit(text: string, after: string, from: string, to: string): string {
  const start = text.indexOf(after);
  const at = text.indexOf(from, start);
  if (start < 0 || at < 0) throw new Error(`the filing has no "${from}" behind "${after}"`);
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** Whatever is no pass, as `rule verdict severity person`. */
function notPassed(checks: readonly Check[]): string[] {
  return checks
    .filter((check) => check.verdict !== "pass" && check.verdict !== "not-applicable")
    .map(({ rule, verdict, severity, persons }) =>
      [rule, verdict, verdict === "fail" ? severity : "", persons.join(" & ")].filter(Boolean).join(" | "),
    )
    .sort();
}

const HORNE = "cover-vs-item5-powers | fail | error | WILLIAM B. HORNE";
const BLOCK = "sole-shared-contradiction | fail | warning | AULT & COMPANY, INC. & MILTON C. AULT, III";
const COMPANY = "AULT & COMPANY, INC.";
const MR_AULT = "MILTON C. AULT, III";

describeShared("Ault Alliance, Schedule 13D, Amendment No. 8", () => {
  const text = () => readShared(FILE);
  const find = (checks: readonly Check[], rule: string, person?: string) =>
    checks.filter((check) => check.rule === rule && (person === undefined || check.persons.includes(person)));

  it("fails Item 5(b) for Mr. Horne alone and warns of the block that is sole and shared", () => {
    const checks = checksOf(text());
    expect(notPassed(checks)).toEqual([HORNE, BLOCK]);
    const [powers] = find(checks, "cover-vs-item5-powers", "WILLIAM B. HORNE");
    expect(powers?.locations[0]).toMatchObject({ line: 217, column: 42, text: "81" });
    expect(powers?.message).toContain("states sole voting power of 81");
    expect(powers?.message).toContain("Rows 7 and 9 of the cover page state 162");
    expect(powers?.message).toContain("162 = 81 + 81: Item 5(b) leaves out the 81 option shares");
    expect(find(checks, "sole-shared-contradiction")[0]?.message).toContain("214,940,800");
  });

  it("recomputes all five percentages by the rule's method", () => {
    const checks = find(checksOf(text()), "percent-recompute");
    expect(checks.map((check) => check.verdict)).toEqual(["pass", "pass", "pass", "pass", "pass"]);
    expect(checks[0]?.working?.split("\n")).toEqual([
      "25,229 shares + 200,000,000 shares to be acquired (Series C Preferred Stock) + 14,915,571 warrant shares = 214,940,800 (Row 11)",
      "35,846,318 shares outstanding as of July 23, 2024 (line 182)",
      "214,940,800 / (35,846,318 + 214,915,571) = 214,940,800 / 250,761,889 = 85.715098 %",
      "85.72 % printed: anything from 85.715 % to 85.725 %",
    ]);
    expect(checks[1]?.message).toContain("214,943,126 / 250,761,970 = 85.715998 %");
    expect(checks[2]?.message).toContain("162 / 35,846,399");
  });

  const edits: { name: string; edited: () => string; notPassed: string[] }[] = [
    {
      name: "Mr. Ault's cover percentage 85.72 to 85.71",
      edited: () => edit(text(), `PERSON ${MR_AULT}`, "85.72%", "85.71%"),
      notPassed: [`cover-vs-item5-percent | fail | error | ${MR_AULT}`, HORNE, BLOCK],
    },
    {
      name: "Mr. Ault's percentage 85.82 on the cover and in Item 5",
      edited: () =>
        edit(
          edit(text(), `PERSON ${MR_AULT}`, "85.72%", "85.82%"),
          "B. Milton C. Ault, III",
          "85.72%",
          "85.82%",
        ),
      notPassed: [HORNE, `percent-recompute | fail | error | ${MR_AULT}`, BLOCK],
    },
    {
      name: "53,846,318 shares outstanding",
      edited: () => edit(text(), "Item 5. Interest", "35,846,318", "53,846,318"),
      notPassed: [
        HORNE,
        `percent-recompute | fail | error | ${COMPANY}`,
        `percent-recompute | fail | error | ${MR_AULT}`,
        BLOCK,
      ],
    },
    {
      name: "Ault & Company's Row 11 one share more",
      edited: () => edit(text(), `PERSON ${COMPANY}`, "PERSON 214,940,800", "PERSON 214,940,801"),
      notPassed: [
        `cover-vs-item5-aggregate | fail | error | ${COMPANY}`,
        HORNE,
        `row-sum-dispositive | fail | warning | ${COMPANY}`,
        `row-sum-voting | fail | warning | ${COMPANY}`,
        BLOCK,
      ],
    },
    {
      name: "Mr. Horne's Row 9 161",
      edited: () =>
        edit(
          text(),
          "WILLIAM B. HORNE",
          "SOLE DISPOSITIVE POWER\n\t\t162",
          "SOLE DISPOSITIVE POWER\n\t\t161",
        ),
      notPassed: [HORNE, "footnote-components | fail | error | WILLIAM B. HORNE", BLOCK],
    },
    {
      name: "the sentence with the outstanding shares removed",
      edited: () =>
        text().replace(
          /The aggregate percentage of Shares reported owned by each Reporting Person.*\n/,
          "\n",
        ),
      notPassed: [
        HORNE,
        ...[COMPANY, "HENRY C.W. NISSER", "KENNETH S. CRAGUN", MR_AULT, "WILLIAM B. HORNE"].map(
          (person) => `percent-recompute | unverified | ${person}`,
        ),
        BLOCK,
      ],
    },
    {
      name: "Mr. Horne's signature removed",
      edited: () => edit(text(), "SIGNATURES", "/s/ William B. Horne\nWILLIAM B. HORNE\n", ""),
      notPassed: [HORNE, "person-count-agrees | fail | error | WILLIAM B. HORNE", BLOCK],
    },
    {
      name: "one digit of the CUSIP changed",
      edited: () => edit(text(), "", "09175M 507", "09175M 517"),
      notPassed: [HORNE, "cusip-check-digit | fail | warning", BLOCK],
    },
    {
      name: "No. 9 on the cover",
      edited: () => edit(text(), "", "(Amendment No. 8)", "(Amendment No. 9)"),
      notPassed: ["amendment-number-vs-history | fail | error", HORNE, BLOCK],
    },
  ];

  it.each(edits)("$name: these verdicts change and no others", ({ edited, notPassed: expected }) => {
    expect(notPassed(checksOf(edited()))).toEqual([...expected].sort());
  });

  it("says truncated of 85.71 and still passes it", () => {
    const checks = checksOf(edits[0]?.edited() ?? "");
    const [percent] = find(checks, "percent-recompute", MR_AULT);
    expect(percent).toMatchObject({ verdict: "pass" });
    expect(percent?.remark).toContain("truncated");
  });

  it("gives 79.9744 and 79.9753 % on 53,846,318 shares", () => {
    const checks = find(checksOf(edits[2]?.edited() ?? ""), "percent-recompute");
    expect(checks.slice(0, 2).map((check) => check.expected)).toEqual(["79.97 %", "79.98 %"]);
  });

  it("names 161 against 81 when Row 9 is 161", () => {
    const [powers] = find(checksOf(edits[4]?.edited() ?? ""), "cover-vs-item5-powers", "WILLIAM B. HORNE");
    expect(powers?.message).toContain("Row 9 of the cover page states 161");
    expect(powers?.message).toContain("sole dispositive power of 81");
  });

  it("gives the reason where the shares outstanding are not stated", () => {
    const [check] = find(checksOf(edits[5]?.edited() ?? ""), "percent-recompute");
    expect(check?.message).toContain("No count of the shares of the class outstanding could be read");
  });
});
