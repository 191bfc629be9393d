/** The total told of all who file by the filing's own term for them, or by what the text lists of a manager's shares. */
import rule from "../../../rules/persons/group-total-stated.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

const UNTOLD =
  "The text states what the persons own together, but does not tell plainly enough who holds what to see whether it is that.";
const untold = (person: StatedPerson, amount: string): StatedPerson => ({
  ...person,
  group: "a",
  soleVoting: amount,
  soleDispositive: amount,
  aggregate: amount,
  notes: [],
  item5: null,
});
const Natural = untold({ ...LARKSPUR, type: "IN" }, "650,000");
const Odd = untold(ROE, "123,231");
const group = (persons: readonly StatedPerson[], ...told: string[]) => filingText({ persons, told });
/** The adviser also manages a fund that does not file. */
const FUNDS_AND_MANAGER = [
  untold({ ...LARKSPUR, name: "THORNE FUND, L.P.", heading: "Thorne Fund, L.P.", type: "PN" }, "530,000"),
  untold(ROE, "120,000"),
  untold({ ...LARKSPUR, name: "THORNE ADVISERS LLC", heading: "Thorne Advisers LLC" }, "700,000"),
];

testRule(rule, {
  passing: [
    {
      name: "the page of a manager whose shares the text lists by their holders, its percentage in words",
      filing: filingText({
        persons: FUNDS_AND_MANAGER,
        item5:
          "(a) Thorne Advisers LLC may be deemed to own beneficially 700,000 Shares, or 7.0 percent of the 9,950,000 Shares outstanding at December 31, 2024: 530,000 Shares (5.3%) owned by Thorne Fund, L.P., 120,000 Shares (1.2%) owned by Jane M. Roe and 50,000 Shares (0.5%) owned by Hollin Fund, LLC.",
      }),
      passes: 1,
      message: "Row 11 of THORNE ADVISERS LLC reports what the members hold together: 700,000 shares.",
    },
  ],
  failing: [
    {
      name: "what funds that are not all who file own together is no total",
      filing: group([Natural, Odd], "The Funds collectively own 60,000 Shares."),
      failures: [{ expected: "a total for the group", actual: "none" }],
    },
  ],
  unverified: [
    ...["Reporting Entities", "Filing Parties", "Filers", "Reporting Stockholders"].map((term) => ({
      name: `another total told of those who file, called the ${term}`,
      filing: group([Natural, Odd], `The ${term} are the owners of, in the aggregate, 760,000 Shares.`),
      message: UNTOLD,
    })),
    {
      name: "another total told by a term that the text defines behind the names of all who file",
      filing: group(
        [Natural, Odd],
        "This statement is filed by Larkspur Holdings LLC, a Delaware limited liability company, and Jane M. Roe (each, a “Holder” and, collectively, the “Holders”).",
        "The Holders collectively own 760,000 Shares.",
      ),
      message: UNTOLD,
    },
    ...["The Investors collectively own", "The Harbour Group owns"].map((told) => ({
      name: `a total told by a term that may be another's: ${told}`,
      filing: group([Natural, Odd], `${told} 760,000 Shares.`),
      message: "whether they are the members of the group could not be told",
    })),
  ],
});
