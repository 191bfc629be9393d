/** A natural person whose cover page has the family name first, as EDGAR conforms names, and whom Item 4 calls in order. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { both } from "./item4-cases.js";

const filing = (name: string, ...lines: readonly string[]) =>
  both(
    {
      amount: lines.join("\n"),
      percent: "See Row 11 of the cover page.",
      soleVoting: "",
      sharedVoting: "",
      soleDispositive: "",
      sharedDispositive: "",
    },
    { name, types: ["IN"] },
  );

testRule(rule, {
  passing: [
    {
      name: "by given and family name",
      filing: filing("Roe-Hollin Jane M", "Thorne Advisers LP: 650,000", "Jane M. Roe-Hollin: 650,000"),
      passes: 2,
    },
    {
      name: "with the middle name as an initial",
      filing: filing("Roe Jane Mary", "Thorne Advisers LP: 650,000", "Jane M. Roe: 650,000"),
      passes: 2,
    },
    {
      name: "two persons of the same names, the other way round",
      filing: filing("Roe Jane", "Thorne Advisers LP: 650,000", "Jane Roe: 600,000", "Roe Jane: 650,000"),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "by given and family name, another amount",
      filing: filing("Roe Jane M", "Thorne Advisers LP: 650,000", "Jane Roe: 605,000"),
      failures: [{ person: "Roe Jane M", message: "Item 4(a) states 605,000 shares" }],
    },
  ],
  unverified: [
    {
      name: "another person by the name that comes last on the cover page",
      filing: filing("Jane Roe", "Thorne Advisers LP: 650,000", "Mr. Jane: 600,000"),
      message: "Item 4 states no figure that is certainly this person's.",
    },
  ],
});
