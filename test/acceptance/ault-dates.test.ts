/** Sections 5 and Q5 of regulation/SAMPLE-AUDIT.md: the chain of amendments, the dates and the gap of nine months. */
import { expect, it } from "@jest/globals";
import { audit, readFiling, rules } from "../../src/index.js";
import { describeShared, readShared } from "../support/shared.js";

describeShared("the dates and the amendments of Ault Alliance, Amendment No. 8", () => {
  const checks = () =>
    audit(
      readFiling(readShared("filings/text/ault-alliance-13da-8.txt")),
      rules.filter(({ group }) => group === "dates" || group === "amendments"),
    ).report.checks.filter(
      ({ rule, verdict }) => verdict !== "not-applicable" && !/item5c|transaction|material/.test(rule),
    );

  it("all pass but for what the amendment tells of the time since the last", () => {
    expect(checks().flatMap(({ rule, verdict }) => (verdict === "pass" ? [] : [rule]))).toEqual([
      "event-gap",
    ]);
    expect(new Set(checks().map(({ rule }) => rule)).size).toBeGreaterThan(7);
  });

  it("the gap is one warning that names the days of March 2024 and when each was due", () => {
    const [gap] = checks().filter(({ rule }) => rule === "event-gap");
    expect(gap?.severity).toBe("warning");
    for (const day of [
      "Monday, November 6, 2023 (due promptly)",
      "Thursday, December 14, 2023 (due promptly)",
      "Thursday, March 7, 2024 (due Monday, March 11, 2024)",
      "Friday, March 8, 2024 (due Tuesday, March 12, 2024)",
      "Monday, March 18, 2024 (due Wednesday, March 20, 2024)",
      "Tuesday, March 19, 2024 (due Thursday, March 21, 2024)",
    ])
      expect(gap?.message).toContain(day);
  });
});
