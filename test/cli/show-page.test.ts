/** What `show` prints for a person: the rows side by side, and what was not stated, not read or mended, with its line. */
import { expect, it } from "@jest/globals";
import { Chalk } from "chalk";
import { showPage } from "../../src/cli/show-page.js";
import { readFiling } from "../../src/index.js";
import { sample } from "../../src/sample/sample.js";
import { structured } from "../support/clothes.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const page = (text: string, columns = 90) =>
  showPage(readFiling(text), { colour: new Chalk({ level: 0 }), columns });

it("shows identity, rows with their notes, holdings and what was found", () => {
  const shown = page(filingText());
  expect(shown).toContain("Issuer          Hollin Mills, Inc.");
  expect(shown).toContain("Outstanding     9,950,000 Shares as of March 3, 2025");
  expect(shown).toMatch(/ 7 sole voting power\s+650,000\(1\)\s+120,000\(1\)/);
  expect(shown).toContain("50,000 option shares");
  expect(shown).toContain("Items           2; 5");
  expect(shown).not.toContain("Not stated or not read");
});

it("marks a place that it cuts short, and what is a part of the count above it", () => {
  const shown = page(
    filingText({
      persons: [
        {
          ...LARKSPUR,
          item5: null,
          citizenship: "United States of America",
          notes: [
            "(1) Represents 650,000 shares issuable upon exercise of options, of which 50,000 shares would be subject to a right of repurchase.",
          ],
        },
      ],
    }),
  );
  expect(shown).toContain("United States of Am…");
  expect(shown).toContain("of which 50,000 shares");
});

it("names the rows that state nothing, with the line to look at", () => {
  const shown = page(filingText({ persons: [{ ...LARKSPUR, sharedVoting: "N/A", percent: "" }] }));
  expect(shown).toMatch(/line \d+: LARKSPUR HOLDINGS LLC: Row 8, Row 13/);
});

it("says what was mended and where", () => {
  const text = structured({ persons: [LARKSPUR, ROE], outstanding: "" }).replace("</fundType>", "</fundType");
  expect(page(text)).toMatch(/line \d+: mended: The end tag <\/fundType is not closed/);
});

it.each([60, 80, 120])("keeps to %d columns", (columns) => {
  expect(
    Math.max(
      ...page(filingText(), columns)
        .split("\n")
        .map((line) => line.length),
    ),
  ).toBeLessThanOrEqual(columns);
});

it("shows a Schedule 13G by its own rows, with its rule and what the header tells", () => {
  const { text } = sample("xml", { seed: 3, schedule: "13G", persons: 1 });
  const shown = page(text);
  expect(shown).toMatch(/^Rule {12}13d-1\([bcd]\)$/m);
  expect(shown).toMatch(/^ 9 aggregate amount/m);
  expect(shown).not.toMatch(/funds|proceedings/);
  const whole = page(
    `<SEC-HEADER>\nACCESSION NUMBER: 0000000000-25-000001\nFILED AS OF DATE: 20250314\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>SC 13D\n<TEXT>\n${filingText()}\n</TEXT>\n</DOCUMENT>`,
  );
  expect(whole).toMatch(/^Filed {11}2025-03-14$/m);
});

it("cuts short what is no name", () => {
  const shown = page(
    structured({ persons: [{ ...LARKSPUR, name: `LARKSPUR ${"AND SO ON ".repeat(60)}` }], outstanding: "" }),
  );
  const [head = ""] = shown.split("sole voting power");
  expect(head.match(/AND/g)?.length).toBeLessThan(20);
  expect(head).toContain("…");
});

it("spells out what a terminal would obey", () => {
  const shown = page(
    filingText({ persons: [{ ...LARKSPUR, name: "LARK\u001b[31mSPUR\u202e HOLDINGS LLC" }] }),
  );
  expect(shown).not.toContain("\u001b[31m");
  expect(shown).toContain("\\u{1b}");
});
