/** Signatures below which the entities are named, and beside which the names stand. */
import { describe, expect, it } from "@jest/globals";
import { readFiling } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

/** `person | signer | title | date`, one line a signature. */
const told = (...lines: string[]): string[] => {
  const { signatures } = readFiling(filingText({ persons: [LARKSPUR, ROE], signaturePage: lines }));
  return (signatures?.signatures ?? []).map(({ person, signer, title, date }) =>
    [person, signer, title, date].map((fact) => fact?.value ?? "-").join(" | "),
  );
};

describe("entities named below what is signed for them", () => {
  const below = (...names: string[]): string[] =>
    told("/s/ Ann Lund", "------------------------", ...names, "By Ann Lund, Managing Member");
  const of = (...names: string[]): string[] => below(...names).map((line) => line.split(" | ")[0] ?? "");

  it("are those for whom one acts, and the one that acts", () => {
    expect(
      of(
        "LARKSPUR HOLDINGS LLC,",
        "On its own behalf and as General Partner of",
        "THORNE FUND LP and",
        "THORNE FUND II, L.P.",
      ),
    ).toEqual(["LARKSPUR HOLDINGS LLC", "THORNE FUND LP", "THORNE FUND II, L.P."]);
  });

  it("stand for the next signature, too, which one of them opens", () => {
    const lines = ["/s/ Ann Lund", "--------------", "LARKSPUR HOLDINGS LLC", "By Ann Lund, Managing Member"];
    const several = [...lines.slice(0, 2), "THORNE FUND LP and", "THORNE FUND II, L.P.", ...lines.slice(3)];
    expect(told(...several, "", ...lines).map((line) => line.split(" | ").slice(0, 2).join(" | "))).toEqual([
      "THORNE FUND LP | Ann Lund",
      "THORNE FUND II, L.P. | Ann Lund",
      "LARKSPUR HOLDINGS LLC | Ann Lund",
    ]);
  });

  it("are told for itself and in a capacity, without a line that says again who signs", () => {
    const lines = [
      "/s/ Ann Lund",
      "------------------------",
      "ANN LUND, individually, and as",
      "managing member of Larkspur Holdings LLC,",
      "for itself and as general partner of",
      "THORNE FUND II, L.P.",
    ];
    expect(told(...lines).map((line) => line.split(" | ")[0])).toEqual([
      "Ann Lund",
      "Larkspur Holdings LLC",
      "THORNE FUND II, L.P.",
    ]);
  });

  it("are none where a line among them is a sentence", () => {
    expect(of("LARKSPUR HOLDINGS LLC,", "which was sold to", "THORNE FUND LP")).not.toContain(
      "THORNE FUND LP",
    );
  });
});

describe("the day and below it the signer's name and office", () => {
  const block = (entity: string): string[] => [
    entity,
    "By: /s/ Ann Lund",
    "Dated: March 5, 2025",
    "Ann Lund, Chief Operating Officer",
  ];

  it("are the same signature's", () => {
    expect(told(...block("LARKSPUR HOLDINGS LLC"), ...block("THORNE FUND LP"))).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund | Chief Operating Officer | 2025-03-05",
      "THORNE FUND LP | Ann Lund | Chief Operating Officer | 2025-03-05",
    ]);
  });
});

describe("names beside the signatures", () => {
  it("go on below with the legal form in words, and an attorney signs for each", () => {
    expect(
      told(
        "LARKSPUR HOLDINGS LLC                     /s/ Ann Lund",
        "a Delaware limited liability company      ----------------",
        "                                          Ann Lund",
        "                                          Attorney-In-Fact",
        "",
        "JANE M. ROE                               /s/ Ann Lund",
        "                                          ----------------",
        "                                          Ann Lund",
        "                                          Attorney-In-Fact",
      ),
    ).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund | Attorney-In-Fact | -",
      "JANE M. ROE | Ann Lund | Attorney-In-Fact | -",
    ]);
  });
});
