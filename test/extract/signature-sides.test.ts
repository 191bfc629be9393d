/** Signatures that stand side by side, each read down its own column. */
import { describe, expect, it } from "@jest/globals";
import { readFiling, type Filing } from "../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

/** `person | signer | title`, one line a signature. */
const told = ({ signatures }: Filing): string[] =>
  (signatures?.signatures ?? []).map(({ person, signer, title }) =>
    [person, signer, title].map((fact) => fact?.value ?? "-").join(" | "),
  );
const typed = (...lines: string[]): string[] =>
  told(readFiling(filingText({ persons: [LARKSPUR, ROE], signaturePage: lines })));

describe("signatures side by side, not on one level", () => {
  const both = ["LARKSPUR HOLDINGS LLC | Ann Lund | Manager", "Jane M. Roe | Jane M. Roe | -"];

  it("are an entity's at the left, and a natural person's that begins beside the entity's name", () => {
    expect(
      typed(
        "LARKSPUR HOLDINGS LLC                   /s/ Jane M. Roe",
        "                                        ---------------",
        "By: /s/ Ann Lund                        Jane M. Roe",
        "    Name:  Ann Lund",
        "    Title: Manager",
      ),
    ).toEqual(both);
  });

  it("are a natural person's at the left, and an entity's that begins above it or beside it", () => {
    for (const [above, beside] of [
      ["                                        LARKSPUR HOLDINGS LLC", "/s/ Jane M. Roe"],
      ["", "/s/ Jane M. Roe                         LARKSPUR HOLDINGS LLC"],
    ] as const) {
      const level =
        above === ""
          ? [beside, "---------------"]
          : [above, "", `${beside}${" ".repeat(25)}By: /s/ Ann Lund`];
      const last = above === "" ? "Jane M. Roe                             By: /s/ Ann Lund" : "Jane M. Roe";
      expect(typed(...level, last, "                                            Title: Manager")).toEqual(
        both.toReversed(),
      );
    }
  });

  it("are an entity's whose name takes two lines", () => {
    expect(
      typed(
        "LARKSPUR                                /s/ Jane M. Roe",
        "HOLDINGS LLC                            ---------------",
        "                                        Jane M. Roe",
        "By: /s/ Ann Lund",
        "    Title: Manager",
      ),
    ).toEqual(both);
  });

  it("leave the name at the end of the left column unsigned", () => {
    expect(
      typed(
        "LARKSPUR HOLDINGS LLC                   THORNE FUND LP",
        "By: /s/ Ann Lund                        By: /s/ Jane M. Roe",
        "    Title: Manager                          Title: President",
        "",
        "HOLLIN TRUST",
      ).map((line) => line.split(" | ")[0]),
    ).toEqual(["LARKSPUR HOLDINGS LLC", "THORNE FUND LP"]);
  });

  it("have a title of several lines in one column", () => {
    expect(
      typed(
        "LARKSPUR HOLDINGS LLC",
        "",
        "By: /s/ Ann Lund                        /s/ Jane M. Roe",
        "    Name:  Ann Lund                     Jane M. Roe",
        "    Title: Authorized Signatory,",
        "           Larkspur GP LP,",
        "           its general partner",
      ),
    ).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund | Authorized Signatory, Larkspur GP LP, its general partner",
      "Jane M. Roe | Jane M. Roe | -",
    ]);
  });
});

describe("signatures in the columns of a table", () => {
  const table = (...rows: string[][]): string[] => {
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
    const text = filingText({ persons: [LARKSPUR, ROE] });
    const front = text.slice(0, text.indexOf("SIGNATURE"));
    return told(
      readFiling(`<html><body><pre>${front}</pre><p>SIGNATURE</p><table>${cells}</table></body></html>`),
    );
  };

  it("are not crossed where one has a line more, and the other's place is empty", () => {
    expect(
      table(
        ["LARKSPUR HOLDINGS LLC", "THORNE FUND LP"],
        ["By: Larkspur GP LLC, its manager", "&nbsp;"],
        ["By: /s/ Ann Lund", "By: ______________"],
        ["Title: Managing Member", "Title: Director"],
      ),
    ).toEqual(["LARKSPUR HOLDINGS LLC | Ann Lund | Managing Member", "THORNE FUND LP | - | Director"]);
  });

  it("are not crossed where they are not on one level", () => {
    expect(
      table(
        ["LARKSPUR HOLDINGS LLC", "THORNE FUND LP"],
        ["By: Larkspur GP LLC, its manager", "By: /s/ Jane M. Roe"],
        ["By: /s/ Ann Lund", "Name: Jane M. Roe"],
        ["Name: Ann Lund", "Title: Director"],
        ["Title: Managing Member", ""],
      ),
    ).toEqual([
      "LARKSPUR HOLDINGS LLC | Ann Lund | Managing Member",
      "THORNE FUND LP | Jane M. Roe | Director",
    ]);
  });

  it("have a line below one of them that tells of an attorney", () => {
    expect(
      table(
        ["/s/ Ann Lund", "/s/ Ann Lund"],
        ["Ann Lund", "Jane M. Roe"],
        ["", "By Ann Lund, her attorney-in-fact"],
      ),
    ).toEqual(["Ann Lund | Ann Lund | -", "Jane M. Roe | Ann Lund | By Ann Lund, her attorney-in-fact"]);
  });

  it("begin in a cell that reaches over several columns", () => {
    const page = table(
      ["LARKSPUR HOLDINGS LLC", "", "JANE M. ROE"],
      ["By:", "/s/ Ann Lund", "/s/ Jane M. Roe"],
    );
    expect(page).toEqual(["LARKSPUR HOLDINGS LLC | Ann Lund | -", "Jane M. Roe | Jane M. Roe | -"]);
  });
});
