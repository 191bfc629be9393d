/** The SEC's own sample files pass, and each edit of them for which EDGAR suspends a filing is found and named. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { audit, readFiling, rules, type Check } from "../../src/index.js";
import { describeShared, readShared, shared } from "../support/shared.js";
import { edited } from "../support/structured-sample.js";
import { CASES } from "./edgar-suspends-cases.js";

const STRUCTURE = rules.filter(({ group }) => group === "structure");
function failures(text: string): Check[] {
  const { report, crashes } = audit(readFiling(text, "primary_doc.xml"), STRUCTURE);
  expect(crashes).toEqual([]);
  return report.checks.filter(({ verdict }) => verdict === "fail");
}

describeShared("the SEC's sample files", () => {
  it.each(readdirSync(shared("schema/samples")))("%s departs in nothing", (file) => {
    const { report } = audit(readFiling(readShared(`schema/samples/${file}`), file), STRUCTURE);
    expect(report.checks.filter(({ verdict }) => !/^(?:pass|not-applicable)$/.test(verdict))).toEqual([]);
    expect(
      new Set(report.checks.filter(({ verdict }) => verdict === "pass").map(({ rule }) => rule)).size,
    ).toBeGreaterThanOrEqual(4);
  });

  describe("with one thing changed", () => {
    it.each(CASES)("%s is found", (_told, file, edits, rule, named) => {
      const found = failures(edited(readShared(file), edits));
      const [first, ...others] = found.filter((check) => check.rule === rule && check.severity !== "info");
      expect(first?.message).toContain(named);
      expect(others.map(({ message }) => message)).toEqual([]);
      expect(found.every((check) => check.rule === rule)).toBe(true);
    });
  });
});

describeShared("structured filings that EDGAR has taken", () => {
  it("have nothing for which it suspends one, but two damaged afterwards", () => {
    const found = readdirSync(shared("filings/xml")).flatMap((file) =>
      failures(readShared(`filings/xml/${file}`))
        .filter(({ severity }) => severity === "error")
        .map(({ rule, message }) => ({ file, rule, message })),
    );
    expect(found).toEqual([
      {
        file: "daniel3303+Equibles__sc13da-zivo-truncated-endtag.xml",
        rule: "xml-schema-required",
        message: expect.stringContaining("</fundsSource is not closed"),
      },
      {
        // A stand-in for a state, where somebody's address was taken out.
        file: "laimis+stock-analysis__sample_schedule_13d.xml",
        rule: "xml-schema-required",
        message: expect.stringContaining("stateOrCountry in personAddress states “State”"),
      },
    ]);
  });
});
