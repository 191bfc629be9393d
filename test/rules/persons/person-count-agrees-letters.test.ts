import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

/** A first filing whose list in Item 2 opens before (a), so that its entries (a) and (b) may have letters of the list. */
const lettered = (...filedBy: string[]) =>
  filingText({ amendment: null, filedBy })
    .replace("(a) This statement", "This statement")
    .replace("- (i) ", "(a) ")
    .replace("- (ii) ", "\n(b) ");

testRule(rule, {
  passing: [
    {
      name: "a list of filers that begins before (a) has letters of its own",
      filing: lettered("Larkspur Holdings LLC (the “Company”)", "Jane M. Roe (“Roe”), its manager"),
      passes: 4,
    },
    {
      name: "an entry that gives two names",
      filing: lettered("Larkspur Holdings LLC (“Larkspur”); and Jane M. Roe (“Roe”), its manager"),
      passes: 4,
    },
    {
      name: "a list lettered (A), (B) below (a), whose letters are not the Item's",
      filing: filingText({ amendment: null }).replace("- (i) ", "(A) ").replace("- (ii) ", "\n(B) "),
      passes: 4,
    },
  ],
  failing: [
    {
      name: "a person whom a list with letters of its own leaves out",
      filing: lettered("Larkspur Holdings LLC (“Larkspur”)", "Larkspur Holdings LLC, as trustee"),
      failures: [{ person: "JANE M. ROE", message: "Item 2(a) does not list this person" }],
    },
    {
      name: "a person whose address (b) gives, which is the Item's own letter",
      filing: lettered("Larkspur Holdings LLC", "The address of Ms. Roe is 12 Quarry Road, Boise 83702"),
      failures: [{ person: "JANE M. ROE", message: "Item 2(a) does not list this person" }],
    },
  ],
  unverified: [
    {
      name: "a person with whose name (b) begins, which may be a letter of the Item or of a list",
      filing: lettered("Larkspur Holdings LLC.", "Jane M. Roe").replace("LLC.;", "LLC."),
      message: "a paragraph with another letter begins with the name",
    },
  ],
  notApplicable: [],
});
