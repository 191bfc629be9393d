import rule from "../../../rules/narrative/item6-derivatives.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";
import { schedule13D } from "../../structured/structured-xml.js";

const FUND = "Larkspur Holdings LLC";
const CALLS = `${FUND} holds call options over 400,000 Shares.`;
const SWAPS = `${FUND} has entered into cash-settled total return swaps referencing 400,000 Shares.`;
const NO_CONTRACTS =
  "There are no contracts, arrangements, understandings or relationships among the Reporting Persons with respect to any securities of the Issuer, including option arrangements, puts or calls.";
/** Nobody has a right to acquire anything. */
const PLAIN = { ...LARKSPUR, notes: ["(1) Consists of 650,000 shares of Common Stock."], item5: null };
const filed = (item6: string | readonly string[], item3: string, more: StatedFiling = {}): string =>
  filingText({ persons: [PLAIN, ROE], ...more, item3, item6 });

testRule(rule, {
  passing: [
    {
      name: "Item 6 tells of the warrants, and then that there is nothing beside them",
      filing: filed(
        `${FUND} holds warrants to buy 50,000 Shares under an agreement with the Issuer. Beside it, ${NO_CONTRACTS}`,
        `${FUND} owns warrants to purchase 50,000 Shares.`,
      ),
    },
    {
      name: "none, and no derivative is told",
      filing: filed("None.", "Working capital was used."),
      passes: 1,
    },
    {
      name: "a plan to hedge is no derivative",
      filing: filed(NO_CONTRACTS, `${FUND} may enter into swaps or sell call options.`),
      passes: 1,
    },
    {
      name: "that there is none is no derivative",
      filing: filed("None.", `${FUND} holds no call options and is party to no swap.`),
      passes: 1,
    },
    {
      name: "an option that expired",
      filing: filed("None.", `${FUND} held call options, which have expired.`),
      passes: 1,
    },
    ...[
      `${FUND} has entered into an interest rate swap with its bank.`,
      `${FUND} owns call options on an index.`,
      "The Issuer is a party to forward contracts on its production.",
      `${FUND} acquired the Shares in a share swap with Hollin Partners.`,
      `${FUND} acquired the Shares upon exercise of warrants.`,
      "Other stockholders hold warrants to purchase 500,000 Shares.",
      "Each outstanding warrant was acquired for cash in the merger.",
      "The Shares outstanding exclude those underlying warrants.",
      `${FUND} held several conference calls with the Issuer.`,
      `On March 3, 2025, 500 put options written by ${FUND} at a strike price of $15.20, expiring that day, were assigned, and it bought 50,000 Shares.`,
      `${FUND} acquired 50,000 Shares at $9.06 each on the assignment of put options that it had sold.`,
      `The 500 puts that ${FUND} had sold were assigned, and it bought 50,000 Shares.`,
    ].map((item3) => ({ name: item3, filing: filed("None.", item3), passes: 1 })),
    {
      name: "Item 6 tells of the swaps",
      filing: filed(`${FUND} is party to swaps on 400,000 Shares, settled in cash in 2026.`, SWAPS),
      passes: 1,
    },
    {
      name: "Item 6 refers to Item 3",
      filing: filed(
        "Except as described in Item 3, there are no contracts with respect to securities of the Issuer.",
        CALLS,
      ),
      passes: 1,
    },
    {
      name: "Item 6 refers to the statement",
      filing: filed(
        "Other than as disclosed in this Schedule 13D, there are no contracts with respect to securities of the Issuer.",
        CALLS,
      ),
      passes: 1,
    },
    {
      name: "each kind that is told is looked for",
      filing: filed(
        "The call options and the warrants are held under customary terms.",
        `${CALLS} ${FUND} owns warrants to purchase 70 Shares.`,
      ),
      passes: 2,
    },
    {
      name: "options awarded by the Issuer are customarily left out",
      filing: filed("None.", "", {
        persons: [
          {
            ...PLAIN,
            notes: [
              "(1) Consists of (i) 600,000 shares and (ii) 50,000 shares issuable upon exercise of stock options granted to its manager as a director.",
            ],
          },
          ROE,
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "an option that the issuer granted to the fund, none in Item 6",
      filing: filed(
        "None.",
        `On June 4, 2002 the Issuer granted ${FUND} an option to purchase up to 500,000 Shares at $4.00 per share.`,
      ),
      failures: [
        { severity: "warning", message: "Item 3 tells of an option to purchase on the issuer's securities" },
      ],
    },
    {
      name: "call options in Item 3, none in Item 6",
      filing: filed("None.", CALLS),
      failures: [
        {
          severity: "warning",
          expected: "call options, or a reference to where it is told",
          actual: "no contracts",
          message:
            "Item 3 tells of call options on the issuer's securities, but Item 6 says that there are no contracts with respect to them and refers to nothing.",
        },
      ],
    },
    {
      name: "the form's words in the negative",
      filing: filed(NO_CONTRACTS, CALLS),
      failures: [{ actual: "no contracts" }],
    },
    {
      name: "the form's own words, legal or otherwise",
      filing: filed(
        "There are no contracts, arrangements, understandings or relationships (legal or otherwise) with respect to any securities of the Issuer.",
        `${FUND} has written put options over 70 Shares.`,
      ),
      failures: [{ actual: "no contracts" }],
    },
    {
      name: "that the persons named in Item 2 have none",
      filing: filed(
        "None of the persons named in Item 2 above has any contract with respect to the securities.",
        CALLS,
      ),
      failures: [{ actual: "no contracts" }],
    },
    { name: "not applicable", filing: filed("Not applicable.", CALLS), failures: [{ severity: "warning" }] },
    {
      name: "only the joint filing agreement is excepted",
      filing: filed(
        "Except for the Joint Filing Agreement attached as Exhibit 99.1, there are no contracts with respect to securities of the Issuer.",
        CALLS,
      ),
      failures: [{ actual: "no contracts" }],
    },
    {
      name: "swaps settled in cash, since February 5, 2024",
      filing: filed("None.", SWAPS),
      failures: [{ message: "Item 3 tells of cash-settled total return swaps on the issuer's securities" }],
    },
    {
      name: "swaps settled in shares, before February 5, 2024",
      filing: filed("None.", `${FUND} has entered into physically settled swaps on 400,000 Shares.`, {
        event: "March 3, 2020",
      }),
      failures: [{ message: "tells of swaps on" }],
    },
    {
      name: "a forward contract told in Item 5",
      filing: filed("None.", "", { item5: `(b) ${FUND} is a party to a prepaid variable forward contract.` }),
      failures: [
        {
          expected: "a prepaid variable forward contract, or a reference to where it is told",
          message: "Item 5 tells of a prepaid",
        },
      ],
    },
    {
      name: "warrants of a fund, in a note",
      filing: filed("None.", "", {
        persons: [
          {
            ...PLAIN,
            notes: [
              "(1) The Fund may be deemed to beneficially own 50,000 shares issuable upon exercise of warrants.",
            ],
          },
          ROE,
        ],
      }),
      failures: [{ message: "A note to a cover page tells of warrants" }],
    },
    {
      name: "a short position",
      filing: filed("None.", `${FUND} has a short position subject to which 1,000 Shares were borrowed.`),
      failures: [{ expected: "a short position, or a reference to where it is told" }],
    },
    {
      name: "an agreement with others before the law named such",
      filing: filed("None.", `${FUND} has entered into an over-the-counter American-style option.`, {
        event: "March 3, 1998",
      }),
      failures: [{ message: "tells of an over-the-counter" }],
    },
    {
      name: "EDGAR's XML",
      filing: schedule13D({
        items: `<item4><transactionPurpose>${CALLS}</transactionPurpose></item4><item6><contractDescription>None.</contractDescription></item6>`,
      }),
      failures: [{ message: "Item 4 tells of call options" }],
    },
  ],
  unverified: [
    {
      name: "an option that a natural person has from somebody else",
      filing: filed(
        "None.",
        "On June 4, 2002 Ms. Roe received an option to purchase 5,000 Shares from Thorne Inc.",
      ),
      message:
        "Item 3 speaks of an option to purchase, and whether it is a contract that Item 6 asks for is not plain.",
    },
    {
      name: "an option agreement among the exhibits",
      filing: filed("None.", "Working capital was used.", {
        item7: ["Exhibit 1. Stock Option Agreement between the Issuer and Larkspur Holdings LLC."],
      }),
      message: "Item 7 speaks of an Option Agreement",
    },
    {
      name: "swaps settled in cash, before February 5, 2024",
      filing: filed("None.", SWAPS, { event: "March 3, 2020" }),
      message:
        "Item 3 tells of cash-settled total return swaps, and Item 6 says that there are no contracts; before February 5, 2024 the form did not name contracts settled in cash.",
    },
    {
      name: "a right to acquire of which the contract is not told",
      filing: filed("None.", "", {
        persons: [
          {
            ...PLAIN,
            notes: [
              "(1) Consists of (i) 600,000 shares and (ii) 50,000 shares issuable upon conversion of notes.",
            ],
          },
          ROE,
        ],
      }),
      message: "there is a right to acquire 50,000 shares (notes), and whether",
    },
    {
      name: "Item 6 tells of another contract",
      filing: filed(
        `${FUND} has signed a lock-up agreement. Apart from that, there are no option arrangements or contracts.`,
        CALLS,
      ),
      message:
        "Item 3 tells of call options; Item 6 tells of other contracts, and whether it is among them is not plain.",
    },
  ],
  notApplicable: [
    { name: "an amendment without Item 6", filing: filingText({ item3: CALLS }) },
    {
      name: "contracts, and no derivatives",
      filing: filed(`${FUND} has signed a lock-up agreement.`, "Working capital."),
    },
    { name: "a Schedule 13G", filing: filingText({ schedule: "13G" }) },
  ],
});
