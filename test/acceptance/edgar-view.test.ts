/** A structured filing says the same as the page that EDGAR makes of it, which people save from the browser. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { audit, readFiling, type Filing } from "../../src/index.js";
import { sample } from "../../src/sample/sample.js";
import { edgarView } from "../support/edgar-view.js";
import { pageOfText } from "../support/html-page.js";
import { describeShared, shared } from "../support/shared.js";

const ROWS = [
  "name", "group", "sourceOfFunds", "citizenship", "soleVotingPower", "sharedVotingPower", "soleDispositivePower",
  "sharedDispositivePower", "aggregateAmount", "percentOfClass", "typeOfReportingPerson",
] as const; // prettier-ignore

/** The title page and the cover pages, as values. */
function covers({ eventDate, issuer, securityClass, persons }: Filing): unknown {
  const valueOf = (fact: { readonly value: unknown } | null): unknown => fact?.value ?? null;
  const rows = persons.map((person) => ROWS.map((row) => [row, JSON.stringify(valueOf(person[row]))]));
  return [valueOf(eventDate), valueOf(issuer.name), valueOf(securityClass), rows];
}

function accusations(filing: Filing): string[] {
  const { checks } = audit(filing).report;
  return checks
    .filter(({ verdict, severity }) => verdict === "fail" && severity !== "info")
    .map(({ rule, persons }) => `${rule}: ${persons.join("; ")}`);
}

describe("a filing shown by EDGAR", () => {
  const seeds = Array.from({ length: 25 }, (_, index) => index + 1);
  it.each(seeds)("reads as the structured one, and nobody is accused: sample %d", (seed) => {
    const { text } = sample("xml", { seed });
    const view = readFiling(edgarView(text));
    expect(covers(view)).toEqual(covers(readFiling(text)));
    expect(accusations(view)).toEqual([]);
  });
});

it("shows a box in the HTML report as a box, not as a picture", () => {
  const { html } = pageOfText(edgarView(sample("xml", { seed: 3, schedule: "13G" }).text));
  expect(html).toMatch(/[☐☒]/);
  expect(html).not.toContain("[picture]");
});

/** Its own markup is broken: what a browser would show of it, nobody can know. */
const BROKEN = "truncated-endtag";

describeShared("real filings shown by EDGAR", () => {
  const names = readdirSync(shared("filings/xml")).filter((name) => !name.includes(BROKEN));
  it.each(names)("reads as the structured one, and accuses of nothing else: %s", (name) => {
    const text = readFileSync(shared(`filings/xml/${name}`), "utf8");
    const filing = readFiling(text);
    const view = readFiling(edgarView(text));
    expect(covers(view)).toEqual(covers(filing));
    const found = accusations(view);
    // Most are accused of nothing at all.
    const known = found.length === 0 ? [] : accusations(filing);
    expect(found.filter((each) => !known.includes(each))).toEqual([]);
  });
});
