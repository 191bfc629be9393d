/** Printed tables: which figures stand below one another, and what the columns are headed. */
import { describe, expect, it } from "@jest/globals";
import type { Filing } from "../../src/index.js";
import { schedule13D, PERSON, readWhole, misplaced } from "../structured/structured-xml.js";
import { readPage } from "./html-page.js";
import { typedFiling } from "./typed-reading.js";

/** A row a line: `label: figure, figure`; a dash for a blank, `=` before a row that adds up. */
function told({ tables }: Filing): string[][] {
  return tables.map(({ aligned, captions, rows }) => [
    `${aligned ? "aligned" : "loose"}: ${captions.join(" | ")}`,
    ...rows.map(({ label, adds, figures }) => {
      const printed = figures.map((figure) =>
        figure === null
          ? "-"
          : `${figure.currency}${figure.value.toFixed()}${figure.kind === "percent" ? "%" : ""}`,
      );
      return `${adds ? "=" : ""}${label?.value ?? ""}: ${printed.join(", ")}`;
    }),
  ]);
}

const typed = (...lines: string[]) => told(typedFiling("13D", lines.join("\n")));

describe("a typewriter's table", () => {
  it("is read by the places of its figures", () => {
    const table = typed(
      "Item 5.  Interest in Securities of the Issuer.",
      "",
      "     Date           Number of     Price per       Total",
      "                     Shares         Share          Cost",
      "     ----           ---------     ---------       -----",
      "     03/02/98          10,000       $ 4.25      $42,500",
      "     03/03/98           2,500       $ 4.00      $10,000",
      "                    ---------                   -------",
      "     Total             12,500                   $52,500",
      "",
      "     Except as set forth above, no trades were made by any of the persons in the period.",
    );
    expect(table).toEqual([
      [
        "aligned: Number of Shares | Price per Share | Total Cost",
        "03/02/98: 10000, $4.25, $42500",
        "03/03/98: 2500, $4, $10000",
        "=Total: 12500, -, $52500",
      ],
    ]);
  });

  it("has blanks, dashes, leaders, percentages and figures in parentheses", () => {
    const table = typed(
      "     Hollin Fund ..........    1,000     2.5%",
      "     Larkspur Fund ........      -       (1)",
      "     Sold .................   (200)     0.5 %",
      "     TOTALS ...............      800     3.0%",
    );
    expect(table).toEqual([
      ["aligned:  | ", "Hollin Fund: 1000, 2.5%", "Sold: -200, 0.5%", "=TOTALS: 800, 3%"],
    ]);
  });

  it("is loose where two figures share a place", () => {
    const [table] = typed(
      "     Hollin          1,000   200",
      "     Larkspur          1,000,000,000",
      "     Total           1,000   200",
    );
    expect(table?.[0]).toBe("loose: ");
  });

  it("ends where prose begins, and prose alone is none", () => {
    const tables = typed(
      "     Hollin          1,000",
      "     Larkspur          200",
      "The foregoing is what was told to the filers by the issuer on that day.",
      "     Total           1,200",
    );
    expect(tables).toEqual([]);
  });

  it("ends where many lines bear no figures", () => {
    const words = ["     Roe", "     Doe", "     Poe", "     Moe", "     Loe"];
    expect(
      typed("     Hollin          1,000", "     Larkspur          200", ...words, "     Total    1,200"),
    ).toEqual([]);
  });

  it("is none without a row that adds up and without a price", () => {
    expect(typed("     New York    10017", "     New York    10022")).toEqual([]);
  });
});

describe("a table of HTML", () => {
  const html = (...rows: string[][]) =>
    told(
      readPage(
        [],
        `<p>Item 4. Ownership</p><p>The text before the table is long enough to be a paragraph of prose by itself.</p><table>${rows
          .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
          .join("")}</table><p>SIGNATURE</p>`,
      ),
    );

  it("is aligned where every row has a figure in every column; signs may stand in cells of their own", () => {
    expect(
      html(
        ["Date", "Shares", "", "Cost"],
        ["March 2, 2009", "10,000", "$", "42,500"],
        ["March 3, 2009", "2,500<sup>(1)</sup>", "$", "10,000"],
        ["Total", "12,500", "$", "52,500"],
      ),
    ).toEqual([
      [
        "aligned: Shares | Cost",
        "March 2, 2009: 10000, $42500",
        "March 3, 2009: 2500, $10000",
        "=Total: 12500, $52500",
      ],
    ]);
  });

  it("is aligned by its cells where one is empty and signs stand in cells of their own", () => {
    expect(
      html(
        ["Date", "", "Shares", "", "Price", "", "Cost"],
        ["March 2, 2009", "", "10,000", "$", "4.25", "$", "42,500"],
        ["March 3, 2009", "", "–2,500", "$", "4.00", "$", "−10,000"],
        ["Total", "", "7,500", "", "", "$", "32,500"],
      ),
    ).toEqual([
      [
        "aligned: Shares | Price | Cost",
        "March 2, 2009: 10000, $4.25, $42500",
        "March 3, 2009: -2500, $4, $-10000",
        "=Total: 7500, -, $32500",
      ],
    ]);
  });

  it("is loose where a figure stands below two columns", () => {
    const [table] = html(
      ["March 2, 2009", "10,000", "$4.25", "$42,500"],
      ["March 3, 2009", "2,500", "$4.00", "$10,000"],
      ['Grand total</td><td colspan="2">12,500', "$52,500"],
    );
    expect(table).toEqual([
      "loose: ",
      "March 2, 2009: 10000, $4.25, $42500",
      "March 3, 2009: 2500, $4, $10000",
      "=Grand total: 12500, $52500",
    ]);
  });
});

it("reads a table of the free text of an XML filing, each figure at its place", () => {
  const filing = readWhole(
    schedule13D({
      persons: PERSON,
      items: `<item5><transactionDesc>Date    Shares   Price\n03/02/2025    10,000    $4.25\n03/03/2025    2,500    $4.00\nTotal    12,500    $4.20</transactionDesc></item5>`,
    }),
  );
  expect(told(filing)).toEqual([
    ["aligned: Shares | Price", "03/02/2025: 10000, $4.25", "03/03/2025: 2500, $4", "=Total: 12500, $4.2"],
  ]);
  expect(misplaced(filing)).toEqual([]);
});
