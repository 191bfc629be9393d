/** Codes of another kind of filer, and codes of what is only planned. */
import rule from "../../../rules/narrative/row4-vs-item3.js";
import { testRule } from "../../../src/index.js";
import { amended, initial, larkspur, roe } from "../../support/item3-filing.js";

const WORKING = "Larkspur Holdings LLC paid $500,000 for the shares from its working capital.";
const PERSONAL = "Ms. Roe bought the shares in private transactions, using $500,000 of personal funds.";
const PLANNED = "The source of funds for any further shares is expected to be its working capital.";
const ON_MARGIN = "Larkspur Holdings LLC purchased the shares for $500,000 with a margin loan.";
const ELSEWHERE = "As more fully described in Item 6, Larkspur Holdings LLC has entered into a swap.";

testRule(rule, {
  passing: [
    {
      name: "working capital for what was bought and for what is planned",
      filing: initial([larkspur("WC")], WORKING, PLANNED),
    },
    {
      name: "working capital for what is planned, where nothing was bought yet",
      filing: initial([larkspur("WC")], PLANNED),
    },
  ],
  failing: [
    {
      name: "personal funds of a company that paid with its working capital, whatever else is told in another Item",
      filing: initial([larkspur("PF")], WORKING, ELSEWHERE),
      failures: [
        {
          severity: "warning",
          person: "LARKSPUR HOLDINGS LLC",
          actual: "PF",
          message: "it tells of working capital (WC)",
        },
      ],
    },
    {
      name: "working capital of a natural person who used personal funds",
      filing: initial([roe("WC")], PERSONAL),
      failures: [{ actual: "WC", message: "it tells of personal funds (PF)" }],
    },
    {
      name: "personal funds of a company beside other sources, where it expects to use its working capital",
      filing: initial(
        [larkspur("PF, OO")],
        ELSEWHERE,
        "It is expected that such funds would be provided from its working capital or by borrowings.",
      ),
      failures: [{ actual: "PF" }],
    },
    {
      name: "a bank loan, of which neither Item 3 nor the Item that it refers to has a word",
      filing: initial([larkspur("BK")], WORKING, ELSEWHERE),
      failures: [{ actual: "BK", message: "it tells of working capital (WC)" }],
    },
    {
      name: "a bank loan in an amendment that tells how all shares were bought",
      filing: amended(
        [larkspur("BK")],
        "Item 3 is supplemented and superseded as follows:",
        "The information in Item 4 is incorporated by reference.",
        "The shares were purchased by Larkspur Holdings LLC with its working capital.",
      ),
      failures: [{ actual: "BK" }],
    },
  ],
  unverified: [
    {
      name: "a bank loan, of which another paper may tell",
      filing: initial([larkspur("BK")], WORKING, "See the Offer to Purchase."),
      message: "Item 3 refers to another place, which may tell of it.",
    },
    {
      name: "a bank loan in an amendment that tells of further shares",
      filing: amended(
        [larkspur("BK")],
        "The information in Item 4 is incorporated by reference.",
        "The additional shares were purchased by Larkspur Holdings LLC with its working capital.",
      ),
      message: "Item 3 refers to another place, which may tell of it.",
    },
    {
      name: "a bank loan, of which the Item that Item 3 refers to tells",
      filing: initial([larkspur("BK")], WORKING, ELSEWHERE).replace(
        "Investment.",
        "Investment, for which Larkspur has a credit facility.",
      ),
      message: "Item 3 refers to another place, which may tell of it.",
    },
    {
      name: "personal funds in an amendment, which may tell of the latest purchases only",
      filing: amended([larkspur("PF")], `Item 3 is amended to add: ${WORKING}`, ELSEWHERE),
      message: "Item 3 refers to another place, which may tell of it.",
    },
    {
      name: "working capital of a natural person, where other words may speak of a business",
      filing: initial([roe("WC")], PERSONAL, "Others came from the operations of her shop."),
      message: "Row 4 states WC",
    },
    {
      name: "working capital only for what is planned, and a margin loan for what was bought",
      filing: initial([larkspur("WC")], ON_MARGIN, PLANNED),
      message:
        "Item 3 tells of working capital (WC) only for what is to come; what was bought, it says, was paid for with margin credit, for which BK or OO would stand.",
    },
  ],
});
