/** The Ault filing's group: what its five members hold together, each share counted once. */
import { expect, it } from "@jest/globals";
import groupMemberGetsAll from "../../rules/persons/group-member-gets-all.js";
import groupTotalStated from "../../rules/persons/group-total-stated.js";
import { audit, readFiling } from "../../src/index.js";
import { describeShared, readShared } from "../support/shared.js";

describeShared("the Ault filing's group", () => {
  it("has no total stated, which would be 85.72 % of the class", () => {
    const filing = readFiling(readShared("filings/text/ault-alliance-13da-8.txt"));
    const { report } = audit(filing, [groupTotalStated, groupMemberGetsAll]);
    const [total, member, ...others] = report.checks;
    expect(others).toEqual([]);
    expect(total).toMatchObject({
      verdict: "fail",
      severity: "warning",
      expected: "a total for the group: 214,943,528 shares, 85.72 %",
      working: [
        "27,665 held + 214,915,863 to be acquired = 214,943,528",
        "35,846,318 + 214,915,863 = 250,762,181",
        "214,943,528 / 250,762,181 = 85.716087 %",
      ].join("\n"),
    });
    expect(member).toMatchObject({ verdict: "fail", severity: "info", follows: total?.fingerprint });
  });
});
