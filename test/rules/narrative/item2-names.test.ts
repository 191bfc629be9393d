import rule from "../../../rules/narrative/item2-complete.js";
import { testRule } from "../../../src/index.js";
import { LARKSPUR, ROE } from "../../support/filing-text.js";
import { first13D, item2 } from "../../support/first-statement.js";

const trust = (name: string) => ({ ...LARKSPUR, name, heading: name, notes: [] });
const defined = (name: string): string =>
  first13D(
    item2({
      a: `(a) ${name} (the “Trust”) and Jane M. Roe.`,
      c: "(c) The Trust holds securities for its beneficiaries. Ms. Roe is a private investor.",
      f: "(f) The Trust was formed under the laws of California. Ms. Roe is a citizen of the United States.",
    }),
    { persons: [trust(name), ROE] },
  );

testRule(rule, {
  passing: ["The O'Shea Family Trust", "The O’Shea Family Trust", "The Roe Children's Trust"].map((name) => ({
    name: `an apostrophe in a name that has a defined term: ${name}`,
    filing: defined(name),
    passes: 6,
  })),
  failing: [
    {
      name: "a trust of which (f) says nothing",
      filing: defined("The O'Shea Family Trust").replace(
        "The Trust was formed under the laws of California. ",
        "",
      ),
      failures: [{ message: "speaks of JANE M. ROE, but not of The O'Shea Family Trust" }],
    },
  ],
});
