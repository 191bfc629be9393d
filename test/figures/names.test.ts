/** When two printed names are the same. */
import { describe, expect, it } from "@jest/globals";
import { isNaturalName } from "../../src/figures/natural-name.js";
import { coreName, sameName } from "../../src/figures/names.js";

describe("two names", () => {
  it.each([
    ["Dr. Jane M. Roe", "Jane M. Roe"],
    ["LARKSPUR CORP /MA/", "Larkspur Corporation"],
    [String.raw`LARKSPUR BANCORP \OH\ `, "Larkspur Bancorp"],
    ["LARKSPUR & COMPANY/MN", "Larkspur & Company"],
    ["LARKSPUR INC /NEW/", "Larkspur, Inc."],
    ["Larkspur Fund, Limited Partnership", "LARKSPUR FUND, L.P."],
    ["Larkspur Limited Liability Company", "Larkspur LLC"],
    ["HOLLIN PARTNERS L P/IL", "Hollin Partners L.P."],
    ["HOLLIN MILLS L L C", "Hollin Mills LLC"],
    ["Hollin Partners, L. P.", "HOLLIN PARTNERS LP"],
    [
      "Hollin Partners, L. P., a Delaware limited partnership",
      "Hollin Partners L.P., a Delaware limited partnership",
    ],
    ["Hollin Mills, L. L. C.", "Hollin Mills LLC"],
    ["Hollin Mills, Inc., d/b/a Hollin Advisers", "HOLLIN MILLS, INC."],
    ["Hollin Mills Inc. dba Hollin Advisers", "Hollin Mills, Inc., doing business as Hollin Advisers"],
  ])("are the same: %s, %s", (one, other) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["Dr. Larkspur Holdings", "Larkspur Holdings"],
    ["Larkspur/Wu", "Larkspur"],
    ["Hollin Mills, Inc., d/b/a Hollin Advisers", "Hollin Advisers"],
    ["Larkspur /MA/ Fund", "Larkspur Fund"],
  ])("are not the same: %s, %s", (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });

  it("keep the address of a family name alone", () => {
    expect(coreName("Dr. Roe")).toBe("dr roe");
  });
});

it.each([
  ["Jane M. Roe", true],
  ["HENRIK O’NEILL-VOSS, JR.", true],
  ["Larkspur Holdings", false],
  ["Jane", false],
  ["Jane M. Roe and others", false],
  ["Vice President", false],
])("whether %s has the form of a natural person's name: %s", (text, natural) => {
  expect(isNaturalName(text)).toBe(natural);
});
