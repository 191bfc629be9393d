/** The same figures survive a change of clothes: one filing, five forms, one reading. */
import { describe, expect, it } from "@jest/globals";
import { percentValue } from "../../src/figures/percent.js";
import { sameName } from "../../src/figures/names.js";
import { audit, readFiling, type Filing, type Person } from "../../src/index.js";
import { htmlOfBreaks, htmlOfCells, structured, typewritten } from "../support/clothes.js";
import { figure } from "../support/figures.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const FILING = {
  persons: [LARKSPUR, { ...ROE, citizenship: "United States" }],
  outstanding:
    "Item 5 is hereby amended. Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, as the Issuer told the filers.",
  pageCusip: "09175M507",
  preamble:
    "This Amendment No. 2 amends the statement on Schedule 13D filed on January 15, 2025 and amended on February 10, 2025 (the “Statement”). Items 2 and 5 of the Statement are hereby amended.",
};

function rows(person: Person) {
  return {
    powers: [
      person.soleVotingPower,
      person.sharedVotingPower,
      person.soleDispositivePower,
      person.sharedDispositivePower,
    ].map(figure),
    aggregate: figure(person.aggregateAmount),
    percent: person.percentOfClass && percentValue(person.percentOfClass.value),
    type: person.typeOfReportingPerson?.value,
    funds: person.sourceOfFunds?.value,
    holdings: person.holdings.map((holding) => [figure(holding.shares), holding.kind]),
    item5:
      person.item5 &&
      [person.item5.aggregateAmount, person.item5.soleVotingPower, person.item5.sharedDispositivePower].map(
        figure,
      ),
  };
}

function reading(filing: Filing) {
  return {
    schedule: filing.schedule,
    amendment: filing.amendment?.value,
    issuer: filing.issuer.name?.value,
    securityClass: filing.securityClass?.value,
    cusip: filing.cusips[0]?.value,
    eventDate: filing.eventDate?.value,
    base: figure(filing.bases[0]?.shares ?? null),
    persons: filing.persons.map(rows),
    signed: filing.signatures?.signatures.length,
  };
}

const clothes: [string, string][] = [
  ["Markdown-like text", filingText(FILING)],
  ["typewritten pages", typewritten(FILING)],
  ["HTML with a cell for every figure", htmlOfCells(FILING)],
  ["HTML with caption and figure in one cell", htmlOfBreaks(FILING)],
  ["structured XML", structured(FILING)],
];

describe("one filing in five forms", () => {
  const expected = reading(readFiling(filingText(FILING)));

  it("is read with every figure in the plainest of them", () => {
    expect(expected).toMatchObject({
      schedule: "13D",
      amendment: 2,
      issuer: "Hollin Mills, Inc.",
      cusip: "09175M507",
      eventDate: "2025-03-03",
      base: "9950000",
      persons: [
        {
          powers: ["650000", "0", "650000", "0"],
          aggregate: "650000",
          percent: "6.5",
          holdings: [
            ["600000", "outstanding"],
            ["50000", "right-to-acquire"],
          ],
          item5: ["650000", "650000", "0"],
        },
        { powers: ["120000", "0", "120000", "0"], aggregate: "120000", percent: "1.2" },
      ],
      signed: 2,
    });
  });

  it.each(clothes)("%s gives the same reading", (_name, text) => {
    expect(reading(readFiling(text))).toEqual(expected);
  });

  it.each(clothes)("%s names the same persons and passes the same checks", (_name, text) => {
    const filing = readFiling(text);
    expect(
      filing.persons.map(({ name }, index) => sameName(name.value, FILING.persons[index]?.name ?? "")),
    ).toEqual([true, true]);
    // Typewritten pages have the captions of their time, which is told for information.
    const failed = audit(filing).report.checks.filter(
      ({ verdict, rule }) => verdict === "fail" && rule !== "stale-boilerplate",
    );
    expect(failed.map((check) => `${check.rule}: ${check.message}`)).toEqual([]);
  });
});
