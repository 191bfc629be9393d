/** Tables whose rows name a reporting person, and that add up to what a cover page states: nothing in them is shared. */
import rule from "../../../rules/arithmetic/table-foots.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const table = (...rows: string[]): string => rows.join("\n");
const roe = { ...ROE, aggregate: "189,113" };

/** What the only reporting person holds, kind by kind. */
const kinds = (total: string, aggregate = total) =>
  filingText({
    persons: [{ ...roe, aggregate }],
    item5: table(
      "Held\tShares",
      "owned jointly with husband\t41,220",
      "owned individually\t89,093",
      "held by Jane M. Roe & Sons, Inc.\t50,000",
      "held in a retirement account\t8,800",
      `Total\t${total}`,
    ),
  });

/** What each of two persons holds; `aggregate` is what the second reports. */
const holders = (total: string, aggregate: string) =>
  filingText({
    persons: [LARKSPUR, { ...ROE, aggregate }],
    item5: table(
      "Holder\tShares",
      "Larkspur Holdings LLC\t600,000",
      "Jane M. Roe\t121,000",
      `Total\t${total}`,
    ),
  });

testRule(rule, {
  passing: [{ name: "kinds of holding of the only person", filing: kinds("189,113"), passes: 1 }],
  failing: [
    {
      name: "kinds of holding of the only person, whose cover page states the total",
      filing: kinds("189,059"),
      failures: [{ message: "prints a total of 189,059" }],
    },
    {
      name: "a total with two digits transposed, where the rows add up to what one of the persons reports",
      filing: holders("712,000", "721,000"),
      failures: [{ message: "add up to 721,000" }],
    },
  ],
  unverified: [
    {
      name: "rows of persons that add up to what nobody reports",
      filing: holders("712,000", "712,000"),
      message: "The rows are of persons, who may share what they hold.",
    },
  ],
});
