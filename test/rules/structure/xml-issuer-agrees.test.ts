import rule from "../../../rules/structure/xml-issuer-agrees.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { inside, sample13D, sample13G, without, type Edit } from "../../support/structured-sample.js";

const again = (element: string, to: string): Edit => inside("item1", element, to);
const cover = (element: string, to: string): Edit => inside("issuerInfo", element, to);
const whole = (to: string): Edit => again("issuerPrincipalExecutiveOfficeAddress", to);
const FILER: Edit = ["<cik>0009900101<", "<cik>9900100<"];

testRule(rule, {
  passing: [
    { name: "cover page and Item 1 agree, and the filer is another", filing: sample13D(), passes: 3 },
    { name: "an address in one piece, its state by its name", filing: sample13G(), passes: 3 },
    { name: "the name in capitals", filing: sample13D(again("issuerName", "HOLLIN  MILLS, INC.")) },
    {
      name: "an amendment that leaves out Item 1's address",
      filing: sample13D([/<issuerPrincipalAddress>[\s\S]*?<\/issuerPrincipalAddress>/, ""]),
      passes: 2,
    },
    {
      name: "no Item 1 at all",
      filing: sample13D([/<item1>[\s\S]*?<\/item1>/, ""]),
      passes: 1,
    },
    {
      name: "no CIK of the issuer, of which another check speaks",
      filing: sample13D(without("issuerCIK")),
      passes: 2,
    },
    { name: "no CIK of the filer", filing: sample13D(without("cik")), passes: 2 },
    { name: "no name on the cover page", filing: sample13D(without("issuerName")), passes: 2 },
    { name: "no address on the cover page", filing: sample13D(without("address")), passes: 2 },
    {
      name: "an address in one piece beside a cover page without one",
      filing: sample13G(without("issuerPrincipalExecutiveOfficeAddress")),
      passes: 2,
    },
    {
      name: "a cover page with a street alone",
      filing: sample13G(without("com:city"), without("com:stateOrCountry"), without("com:zipCode")),
      passes: 3,
    },
    {
      name: "a ZIP code of nine digits on the cover page",
      filing: sample13G(cover("com:zipCode", "04330-1234")),
      passes: 3,
    },
    {
      name: "a house number of five digits, and no ZIP code",
      filing: sample13G(cover("com:street1", "12345 Mill Lane"), whole("12345 Mill Lane, Augusta, Maine")),
      passes: 3,
    },
    {
      name: "the street of an address in one piece in other words, which are not compared",
      filing: sample13G(whole("Mill House, Augusta, Maine 04330")),
      passes: 3,
    },
    {
      name: "abbreviations, and the lines of the street parted otherwise",
      filing: sample13D(again("com:street1", "12 Mill Ln., Suite 300"), again("com:street2", "")),
    },
    ...[
      "12 MILL LANE, SUITE 300, AUGUSTA, ME, 04330.",
      "12 Mill Lane, Augusta, Maine 04330-1234",
      "Attn: Legal, 12 Mill Lane, Augusta, ME, USA, 04330",
      "12 Mill Lane, Suite 300, Augusta, Maine",
      "10-12 Mill Lane, Augusta, ME",
      "4 Dock Road, 12 Mill Lane, Augusta, ME",
    ].map((address) => ({ name: `Item 1 with ${address}`, filing: sample13G(whole(address)) })),
    {
      name: "an office abroad, with a code of another form",
      filing: sample13G(
        cover("com:city", "Hamburg"),
        cover("com:stateOrCountry", "2M"),
        cover("com:zipCode", "22419"),
        whole("Mill Lane 12, D-22419 Hamburg, Germany"),
      ),
    },
    {
      name: "a code of another country, of which Item 1 prints a part",
      filing: sample13G(
        cover("com:city", "London"),
        cover("com:stateOrCountry", "X0"),
        cover("com:zipCode", "EC2N 1AR"),
        whole("12 Mill Lane, London"),
      ),
    },
    {
      name: "one word of a city of several",
      filing: sample13G(cover("com:city", "South Augusta"), whole("12 Mill Lane, So. Augusta, ME 04330")),
    },
    {
      name: "the country where the form asks for a state",
      filing: sample13G(cover("com:stateOrCountry", "X1")),
    },
  ],
  failing: [
    {
      name: "the filer is the issuer, whose CIK is filled up with zeros",
      filing: sample13D(FILER),
      failures: [
        {
          severity: "error",
          message: "The filer's CIK, 9900100, is that of the issuer.",
          expected: "another CIK than 0009900100",
          actual: "9900100",
          line: 8,
        },
      ],
    },
    {
      name: "one of two filers is the issuer",
      filing: sample13D([
        "</filer>",
        "</filer><filer><filerCredentials><cik>0009900100</cik><ccc>XXXXXXXX</ccc></filerCredentials></filer>",
      ]),
      failures: [{ message: "The filer's CIK, 0009900100" }],
    },
    {
      name: "Item 1 names another issuer",
      filing: sample13D(again("issuerName", "Thornbury Works, Inc.")),
      failures: [
        {
          severity: "error",
          message:
            "Item 1 names the issuer “Thornbury Works, Inc.”, the cover page “Hollin Mills, Inc.”; EDGAR compares the two. By its specification EDGAR suspends a filing for this.",
          expected: "Hollin Mills, Inc.",
          actual: "Thornbury Works, Inc.",
          repairs: [
            "Thornbury Works, Inc. => Hollin Mills, Inc.",
            "Hollin Mills, Inc. => Thornbury Works, Inc.",
          ],
        },
      ],
    },
    {
      name: "the same name with other punctuation weighs less",
      filing: sample13G(again("issuerName", "Hollin Mills Inc")),
      failures: [{ severity: "warning", actual: "Hollin Mills Inc" }],
    },
    {
      name: "another city in Item 1",
      filing: sample13D(again("com:city", "Portland")),
      failures: [
        {
          severity: "warning",
          message:
            "The cover page gives the issuer's address with the city Augusta, Item 1 with the city Portland. EDGAR's specification asks for the same address in both.",
          expected: "the city Augusta",
          actual: "the city Portland",
          line: 94,
        },
      ],
    },
    {
      name: "another street, and no second line",
      filing: sample13D(again("com:street1", "14 Mill Lane"), again("com:street2", "")),
      failures: [
        {
          message:
            "with the street 12 Mill Lane and the second line Suite 300, Item 1 with the street 14 Mill Lane and no second line.",
        },
      ],
    },
    {
      name: "another state",
      filing: sample13D(again("com:stateOrCountry", "NH")),
      failures: [{ message: "with the state or country ME, Item 1 with the state or country NH." }],
    },
    {
      name: "another ZIP code",
      filing: sample13D(again("com:zipCode", "04331")),
      failures: [{ message: "with the ZIP code 04330, Item 1 with the ZIP code 04331." }],
    },
    {
      name: "another address in one piece",
      filing: sample13G(whole("7 Dock Road, Boston, Massachusetts 02110")),
      failures: [
        {
          severity: "warning",
          message:
            "with the city Augusta, the state or country ME and the ZIP code 04330, Item 1 with “7 Dock Road, Boston, Massachusetts 02110”.",
          actual: "“7 Dock Road, Boston, Massachusetts 02110”",
          line: 56,
        },
      ],
    },
    {
      name: "another suite in an address in one piece",
      filing: sample13G(whole("12 Mill Lane, Suite 310, Augusta, Maine 04330")),
      failures: [{ message: "with the second line Suite 300, Item 1 with “12 Mill Lane, Suite 310," }],
    },
    {
      name: "another house in the same street, in an address in one piece",
      filing: sample13G(whole("22 Mill Ln., Suite 300, Augusta, Maine 04330")),
      failures: [
        {
          severity: "warning",
          message: "with the street 12 Mill Lane, Item 1 with “22 Mill Ln., Suite 300,",
        },
      ],
    },
    {
      name: "another ZIP code in an address in one piece",
      filing: sample13G(whole("12 Mill Lane, Augusta, Maine 04331")),
      failures: [{ message: "with the ZIP code 04330, Item 1" }],
    },
    {
      name: "another state in an address in one piece",
      filing: sample13G(whole("12 Mill Lane, Augusta, Georgia 04330")),
      failures: [{ message: "with the state or country ME, Item 1" }],
    },
  ],
  unverified: [
    {
      name: "a street in other words, with the same numbers",
      filing: sample13D(again("com:street1", "12 Mill Lane Business Park"), again("com:street2", "Ste. 300")),
      message: "It may be the same address in other words.",
    },
  ],
  notApplicable: [{ name: "a filing of text", filing: filingText() }],
});
