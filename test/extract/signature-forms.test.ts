/** Signatures in forms that single filers and pairs of columns give them. */
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

describe("signatures side by side", () => {
  it("are read by columns, the one's name being broken over two lines", () => {
    expect(
      told(
        "Dated: May 2, 2025             Dated: May 3, 2025",
        "",
        "THORNBURY SMALL-CAP            LARKSPUR HOLDINGS LLC",
        "VALUE FUND, INC.",
        "",
        "By: /s/ Ann Lund               By: /s/ Jane M. Roe",
        "    ----------------               ----------------",
        "    Ann Lund,                      Jane M. Roe,",
        "    Treasurer                      Managing Director",
      ),
    ).toEqual([
      "THORNBURY SMALL-CAP VALUE FUND, INC. | Ann Lund | Treasurer | 2025-05-02",
      "LARKSPUR HOLDINGS LLC | Jane M. Roe | Managing Director | 2025-05-03",
    ]);
  });
});
