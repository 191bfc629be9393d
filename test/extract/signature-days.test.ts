/** On which day a signature is given, and which days around it are those of other papers. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";

const days = (...signaturePage: string[]): (string | undefined)[] =>
  (readFiling(filingText({ signaturePage })).signatures?.signatures ?? []).map(({ date }) => date?.value);

const ROE = ["/s/ Jane M. Roe", "Jane M. Roe"];

describe("the day of signing", () => {
  it.each([
    [
      "a power of attorney, dated",
      ["Duly authorized under Power of Attorney", "dated December 30, 1997 by Ann"],
    ],
    ["a power of attorney, its day alone", ["Under power of attorney", "December 30, 1997"]],
    [
      "a power of attorney dated as of",
      ["Pursuant to a Power of Attorney, dated as of", "December 30, 1997"],
    ],
    [
      "an attorney's title",
      ["Title: Attorney-in-fact", "       Power of Attorney dated", "       July 19, 1996"],
    ],
    ["a trust", ["as Trustee u/t/a", "dated December 30, 1997"]],
    ["a trust agreement", ["Trust Agreement dated", "December 30, 1997"]],
    ["a resolution", ["by resolution of the Board dated", "December 30, 1997"]],
    ["authority granted", ["pursuant to authority granted", "on December 30, 1997"]],
    ["a notary's commission", ["", "My Commission Expires January 31, 2031"]],
    ["a notary's commission, a line below", ["", "My commission expires:", "January 31, 2031"]],
  ])("is not that of %s", (_name, lines) => {
    expect(days("March 5, 2025", "Date", "", ...ROE, ...lines)).toEqual(["2025-03-05"]);
    expect(days(...ROE, ...lines)).toEqual([undefined]);
  });

  it.each([
    ["a power of attorney", ["Under power of attorney", "Dated: March 5, 2025"]],
    ["an attorney's title", ["Attorney-in-Fact", "March 5, 2025"]],
    ["a trust's name", ["Trustee of the Roe Trust", "March 5, 2025"]],
  ])("may stand below %s", (_name, lines) => {
    expect(days(...ROE, ...lines)).toEqual(["2025-03-05"]);
  });

  it.each([
    ["on one line", ["of the common stock of Hollin Mills, Inc. at December 31, 2024."]],
    ["on the next line", ["of the common stock of Hollin Mills, Inc. at", "December 31, 2024."]],
  ])("is the one on which the persons agree, not that of the holding, %s", (_name, lines) => {
    const agreed = "The undersigned persons, on March 5, 2025, agree to file on their behalf";
    expect(days(agreed, ...lines, "", ...ROE)).toEqual(["2025-03-05"]);
  });
});

describe("the day below a trust's name", () => {
  const dates = (...lines: string[]): (string | null)[] =>
    (readFiling(filingText({ signaturePage: lines })).signatures?.signatures ?? []).map(
      ({ date }) => date?.value ?? null,
    );

  it.each([
    ["in capitals", ["THE ROE FAMILY TRUST", "DATED MAY 1, 1990", "By: /s/ Jane M. Roe"]],
    ["a numbered trust", ["By: ROE CHILDREN'S TRUST NO. 2", "Dated 5/1/90", "By: /s/ Jane M. Roe"]],
    ["behind a comma", ["TRUST U/W OF ANN ROE F/B/O JANE ROE,", "DATED MAY 1, 1990", "", "/s/ Jane M. Roe"]],
    [
      "a partnership's",
      ["ROE PARTNERS LP, a limited partnership formed", "May 1, 1990", "By: /s/ Jane M. Roe"],
    ],
  ])("is not that on which what is named was made: %s", (_, lines) => {
    expect(dates("Dated: March 5, 2025", "", ...lines)).toEqual(["2025-03-05"]);
    expect(dates(...lines, "Date: March 5, 2025")).toEqual(["2025-03-05"]);
  });

  it("stands below a trust's name where the page has no later one", () => {
    expect(dates("THE ROE TRUST", "Dated March 5, 2025", "By: /s/ Jane M. Roe")).toEqual(["2025-03-05"]);
  });

  it("stands below the signature of a trustee though another signs later", () => {
    expect(
      dates(
        "/s/ Ann Lund, Trustee of the Roe Trust",
        "Dated March 3, 2025",
        "",
        "/s/ Jane M. Roe",
        "Dated March 5, 2025",
      ),
    ).toEqual(["2025-03-03", "2025-03-05"]);
  });
});
