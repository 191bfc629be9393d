import rule from "../../../rules/cross-section/cover-vs-text-identity.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { readWhole, schedule13D } from "../../structured/structured-xml.js";
import { event, issuer, NOTICE, office, par } from "./identity-cases.js";

const xmlAddress = (street2: string, zip = "10001", words = ""): ReturnType<typeof readWhole> =>
  readWhole(
    schedule13D()
      .replace(
        "<issuerName>",
        `<address><street1>1 Mill Lane</street1><street2>${street2}</street2><city>Hollin</city><stateOrCountry>NY</stateOrCountry><zipCode>${zip}</zipCode></address><issuerName>`,
      )
      .replace(
        "<com:street1>1 Mill Lane</com:street1>",
        "<com:street1>1 Mill Lane</com:street1><com:street2>Suite 20</com:street2>",
      )
      .replace("</issuerPrincipalAddress>", `</issuerPrincipalAddress>${words}`),
  );
/** Item 1 of a structured filing, with these words beside the fields. */
const xmlTold = (words: string): ReturnType<typeof readWhole> =>
  xmlAddress("Suite 20", "10001", `<commentText>${words}</commentText>`);

testRule(rule, {
  passing: [
    {
      name: "two houses in the words of Item 1 of a structured filing",
      filing: xmlTold(
        "The Issuer moved from 11 Mill Lane, Suite 20, Hollin, NY 10001 to 1 Mill Lane, Suite 20, Hollin, NY 10001.",
      ),
      passes: 1,
    },
    {
      name: "two par values, of which one is the title page's",
      filing: par(
        "The Common Stock, par value \\$0.10 per share, is now Common Stock, par value \\$0.01 per share.",
      ),
      passes: 1,
    },
    {
      name: "two days of events, of which one is the title page's",
      filing: event(
        "The event date was March 2, 2025. The date of the event which requires this filing is March 3, 2025.",
      ),
      passes: 1,
    },
    ...[
      "122 East 42nd Street, 50th Floor, Suite 330, New York, New York 10017",
      "122 East 42nd Street, Apartment 12, New York, New York 10168",
    ].map((address) => ({ name: `no slip: ${address}`, filing: office(address), passes: 1 })),
    {
      name: "two suites, of which one is the title page's",
      filing: office(
        "122 East 42nd Street, Suite 240, New York, NY 10168, and that of Larkspur Holdings LLC for letters is 122 East 42nd Street, Suite 330, New York, NY 10168",
      ),
      passes: 1,
    },
    {
      name: "two houses, of which one is the title page's",
      filing: office(
        "112 East 42nd Street, New York, NY 10168, and that of Larkspur Holdings LLC for letters is 122 East 42nd Street, New York, NY 10168",
      ),
      passes: 1,
    },
    {
      name: "the same address, otherwise abbreviated",
      filing: office("122 East 42nd Street, 50th Floor, Suite 330, New York, New York 10168-0001"),
      passes: 1,
    },
    {
      name: "one address goes into more detail",
      filing: office("122 East 42nd Street, New York, New York 10168"),
      passes: 1,
    },
    {
      name: "a suite with a letter added",
      filing: office("122 East 42nd Street, 50th Floor, Suite 330A, New York, NY 10168"),
      passes: 1,
    },
    { name: "the issuer by its name without Inc.", filing: issuer("HOLLIN MILLS INC"), passes: 1 },
    { name: "the issuer's name with an article", filing: issuer("The Hollin Mills"), passes: 1 },
    {
      name: "the issuer's name as part of a longer one",
      filing: issuer("Hollin Mills, Inc. of Albany"),
      passes: 1,
    },
    {
      name: "the same par value, otherwise printed",
      filing: par("This statement relates to shares of common stock, \\$.010 par value, of Hollin."),
      passes: 1,
    },
    ...[
      "Thornbury has Common Stock, par value \\$0.10, too.",
      "This statement relates to the Common Stock, par value \\$0.01 per share, once Common Stock, par value \\$0.10.",
    ].map((told) => ({
      name: `a second par value: ${told}`,
      filing: filingText({ item1: ["Common Stock, par value \\$0.01", told] }),
      passes: 1,
    })),
    {
      name: "the par value of another class is another matter",
      filing: par(
        "This statement relates to the Class A Common Stock, par value \\$0.01 per share, convertible from Class B Common Stock, par value \\$0.05 per share, and Preferred Stock, par value \\$1.00.",
        "Class A Common Stock, par value \\$0.01 per share",
      ),
      passes: 1,
    },
    {
      name: "the day of the event",
      filing: event("The date of the event which requires this filing is March 3, 2025."),
      passes: 1,
    },
    { name: "the issuer's address in a structured filing", filing: xmlAddress("Suite 20"), passes: 1 },
    {
      name: "the issuer's office by Item 1 and in care of the issuer",
      filing: filingText({
        item1: [
          "The principal executive offices of the Issuer are located at 1 Mill Lane, Albany, New York 12207.",
        ],
        item2: ["(b) The business address of Ms. Roe is c/o the Issuer, 1 Mill Lane, Albany, NY 12207."],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "another suite in the same building",
      filing: office("122 East 42nd Street, 50th Floor, Suite 240, New York, New York 10168"),
      failures: [
        {
          severity: "warning",
          expected: "Suite 240",
          actual: "Suite 330",
          message:
            "The title page gives the address of LARKSPUR HOLDINGS LLC with Suite 330, Item 2 with Suite 240; street and city are the same. One of the two is probably out of date or mistyped.",
          line: 16,
        },
      ],
    },
    {
      name: "another floor",
      filing: office("122 East 42nd Street, 15th Floor, Suite 330, New York, New York 10168"),
      failures: [{ expected: "floor 15", actual: "floor 50" }],
    },
    {
      name: "another ZIP code",
      filing: office("122 East 42nd Street, 50th Floor, Suite 330, New York, New York 10186"),
      failures: [{ expected: "ZIP code 10186", actual: "ZIP code 10168" }],
    },
    {
      name: "the same suite of another house in the same street",
      filing: office("112 East 42nd Street, 50th Floor, Suite 330, New York, NY 10168"),
      failures: [
        {
          message:
            "The title page gives the address of LARKSPUR HOLDINGS LLC with street number 122, Item 2 with street number 112",
        },
      ],
    },
    {
      name: "another house of what is introduced with its form",
      filing: filingText({
        notice: NOTICE,
        item2: [
          "This statement is filed by Larkspur Holdings LLC, a Delaware limited liability company having its offices at 112 East 42nd Street, 50th Floor, New York, NY 10168.",
        ],
      }),
      failures: [{ expected: "street number 112", actual: "street number 122" }],
    },
    {
      name: "another house in the words of Item 1 of a structured filing",
      filing: xmlTold("The Issuer's offices are at 11 Mill Lane, Suite 20, Hollin, NY 10001."),
      failures: [{ expected: "street number 11", actual: "street number 1" }],
    },
    {
      name: "in care of the issuer, with another ZIP code than Item 1",
      filing: filingText({
        item1: [
          "The principal executive offices of the Issuer are located at 1 Mill Lane, Albany, New York 12207.",
        ],
        item2: [
          "(b) The business address of Ms. Roe is c/o Hollin Mills, Inc., 1 Mill Lane, Albany, NY 12270.",
        ],
      }),
      failures: [
        { message: "Item 1 gives the address of the Issuer with ZIP code 12207, Item 2 with ZIP code 12270" },
      ],
    },
    {
      name: "the suite of a structured filing",
      filing: xmlAddress("Suite 30"),
      failures: [
        { message: "The cover page gives the address of the Issuer with Suite 30, Item 1 with Suite 20" },
      ],
    },
    {
      name: "an issuer that has all but its first word in common, named nowhere else",
      filing: issuer("Thornbury Mills, Inc."),
      failures: [
        { message: "Item 1 calls the issuer “Thornbury Mills, Inc.”; the cover page names it “Hollin Mills" },
      ],
    },
    {
      name: "another issuer in the answer of a 13G",
      filing: filingText({
        schedule: "13G",
        item1: ["Item 1(a). Name of Issuer:", 'Thornbury Foods Corp. (the "Issuer")'],
      }),
      failures: [
        { message: "Item 1(a) calls the issuer “Thornbury Foods Corp.”;", actual: "Thornbury Foods Corp." },
      ],
    },
    {
      name: "another par value of the class reported than in the line above it",
      filing: filingText({
        item1: [
          "Common Stock, par value \\$0.01",
          "This statement relates to the Common Stock, par value \\$0.10 per share, of Hollin.",
        ],
      }),
      failures: [{ message: "Item 1 gives the class a par value of $0.1; the title page says $0.01" }],
    },
    {
      name: "another issuer",
      filing: issuer("Thornbury Foods Corp.", { item5: "The directors of Hollin Mills, Inc. were told." }),
      failures: [
        {
          severity: "warning",
          expected: "Hollin Mills, Inc.",
          actual: "Thornbury Foods Corp.",
          message:
            "Item 1 calls the issuer “Thornbury Foods Corp.”; the cover page names it “Hollin Mills, Inc.”. One of them was probably left from another filing.",
        },
      ],
    },
    {
      name: "another par value",
      filing: par("This statement relates to the Common Stock, par value \\$0.001 per share, of Hollin."),
      failures: [
        {
          severity: "warning",
          expected: "$0.01",
          actual: "$0.001",
          message: "Item 1 gives the class a par value of $0.001; the title page says $0.01.",
        },
      ],
    },
    {
      name: "another day of the event",
      filing: event("The date of the event which requires this filing is March 4, 2025."),
      failures: [
        {
          severity: "warning",
          expected: "2025-03-03",
          actual: "2025-03-04",
          message:
            "The text gives Tuesday, March 4, 2025 as the date of the event; the title page gives Monday, March 3, 2025.",
        },
      ],
    },
  ],
});
