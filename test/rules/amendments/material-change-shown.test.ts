import { expect, it } from "@jest/globals";
import rule from "../../../rules/amendments/material-change-shown.js";
import { audit, readFiling, testRule } from "../../../src/index.js";
import { amended } from "../../support/amended.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";

const covers = (changes: Parameters<typeof filingText>[0] = {}) => {
  const text = filingText(changes);
  return text.slice(0, text.indexOf("Item 2.")) + text.slice(text.indexOf("SIGNATURE"));
};
const before = filingText({ amendment: "1" });

testRule(rule, {
  passing: [
    { name: "an Item is amended", filing: amended(before, filingText()), passes: 1 },
    {
      name: "only cover pages, a percentage moved by a point",
      filing: amended(before, covers({ persons: [{ ...LARKSPUR, percent: "7.5%" }, ROE] })),
      passes: 1,
    },
    { name: "only cover pages, a person left", filing: amended(before, covers({ persons: [LARKSPUR] })) },
    {
      name: "only cover pages, a person joined",
      filing: amended(filingText({ amendment: "1", persons: [LARKSPUR] }), covers()),
    },
  ],
  failing: [
    {
      name: "only cover pages, and nothing moved",
      filing: amended(before, covers()),
      failures: [{ severity: "info", message: "does not show what changed" }],
    },
    {
      name: "only cover pages, moved by nine tenths of a point",
      filing: amended(before, covers({ persons: [{ ...LARKSPUR, percent: "7.4%" }, ROE] })),
      failures: [{ message: "No percentage moved by a point" }],
    },
  ],
  unverified: [
    {
      name: "a percentage is not stated",
      filing: amended(before, covers({ persons: [{ ...LARKSPUR, percent: "" }, ROE] })),
      message: "not stated here or in the filing before",
    },
    {
      name: "a percentage was not stated before",
      filing: amended(filingText({ amendment: "1", persons: [{ ...LARKSPUR, percent: "" }, ROE] }), covers()),
      message: "not stated here or in the filing before",
    },
    {
      name: "no person of either filing is read",
      filing: { ...readFiling(covers()), persons: [], previous: { ...readFiling(before), persons: [] } },
      message: "may not show",
    },
    {
      name: "another issuer",
      filing: amended(
        filingText({ amendment: "1", issuer: "Quarry Point Bancorp", cusip: "747301109" }),
        filingText(),
      ),
      message: "is on Quarry Point Bancorp",
    },
  ],
  notApplicable: [
    { name: "the filing before is not given", filing: covers({ amendment: "3" }), message: "--previous" },
  ],
});

it("names the Items by their numbers, each once", () => {
  const gives = (now: string) => {
    const filing = { ...readFiling(now), amendment: readFiling(before).amendment };
    return audit({ ...filing, previous: readFiling(now) }, [rule]).report.checks.map(
      ({ message }) => message,
    );
  };
  expect(gives(filingText())).toEqual(["The amendment gives Items 2 and 5."]);
  expect(gives(schedule13D())).toEqual(["The amendment gives Items 1, 3, 5 and 7."]);
});
