import rule from "../../../rules/structure/xml-vs-text.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { sample13D, sample13G, value, without, type Edit } from "../../support/structured-sample.js";

const LARKSPUR = "Larkspur Holdings LLC";
const CUSIP = "435990106";
const AMENDED: readonly Edit[] = [
  ["SCHEDULE 13D<", "SCHEDULE 13D/A<"],
  ["<securitiesClassTitle>", "<amendmentNo>3</amendmentNo><securitiesClassTitle>"],
];
const item1Says = (text: string): Edit => ["</item1>", `<commentText>${text}</commentText></item1>`];
const comment = (text: string): Edit => [/<commentContent>[^<]*</, `<commentContent>${text}<`];
const item1Title = (title: string): Edit => [/<securityTitle>[^<]*</, `<securityTitle>${title}<`];
const coverTitle = (title: string): Edit => [
  /<securitiesClassTitle>[^<]*</,
  `<securitiesClassTitle>${title}<`,
];

testRule(rule, {
  passing: [
    { name: "Item 1 calls the class as the cover page does", filing: sample13D(), passes: 1 },
    {
      name: "the class in capitals and without its comma",
      filing: sample13D(item1Title("COMMON STOCK PAR VALUE $0.01 PER SHARE")),
    },
    ...[
      "This Amendment No. 3 amends the Schedule 13D.",
      "This statement constitutes Amendment No. 3 to the Schedule 13D.",
      "This Amendment No. 3 (this “Amendment”) to the statement on Schedule 13D amends it.",
      "This Amendment No. 3 follows Amendment No. 2, filed on March 2, 2026.",
    ].map((text) => ({ name: text, filing: sample13D(...AMENDED, item1Says(text)), passes: 2 })),
    ...[
      "This Amendment No. 1 to the Warrant Agreement was made on March 24, 2026.",
      "Amendment No. 2 was filed on March 2, 2026.",
      "The parties signed Amendment No. 4 to the Loan Agreement.",
    ].map((text) => ({
      name: `no number of this filing: ${text}`,
      filing: sample13D(...AMENDED, item1Says(text)),
      passes: 1,
    })),
    {
      name: "a first filing, of which an amendment's number is no concern here",
      filing: sample13D(item1Says("This Amendment No. 3 amends the Schedule 13D.")),
      passes: 1,
    },
    ...[`The shares have CUSIP No. ${CUSIP}.`, "The CUSIP number is 435990 10 6.", `CUSIP: ${CUSIP}`].map(
      (text) => ({
        name: `the CUSIP in the text: ${text}`,
        filing: sample13D(item1Says(text)),
        passes: 2,
      }),
    ),
    {
      name: "one of two CUSIPs of the cover page",
      filing: sample13D(
        ["<issuerCusips>", "<issuerCusips><issuerCusipNumber>09175M507</issuerCusipNumber>"],
        item1Says(`The CUSIP of the Common Stock is ${CUSIP}.`),
      ),
      passes: 2,
    },
    {
      name: "no class on the cover page",
      filing: sample13D(without("securitiesClassTitle"), item1Says(`The shares have CUSIP No. ${CUSIP}.`)),
      passes: 1,
    },
    {
      name: "no class in Item 1",
      filing: sample13D(without("securityTitle"), item1Says(`The shares have CUSIP No. ${CUSIP}.`)),
      passes: 1,
    },
    ...["percentOfClass", "aggregateAmountOwned"].map((row) => ({
      name: `a comment beside a row without its ${row}`,
      filing: sample13D(without(row), comment("650,000 shares, representing 9.1% of the class outstanding.")),
      passes: 1,
    })),
    {
      name: "a comment of nothing",
      filing: sample13D(
        value("aggregateAmountOwned", "0"),
        comment("0 shares, representing 9.1% of the class outstanding."),
      ),
      passes: 1,
    },
    {
      name: "the second person's comment, of the second person's shares",
      filing: sample13D([
        /(?<=Jane M\. Roe<\/reportingPersonName>[\s\S]*?<commentContent>)[^<]*/,
        "The 770,000 shares, representing 7.7% of the class outstanding.",
      ]),
      passes: 2,
    },
    {
      name: "the second person's comment, of as many shares as the first has",
      filing: sample13D([
        /(?<=Jane M\. Roe<\/reportingPersonName>[\s\S]*?<commentContent>)[^<]*/,
        "The 650,000 shares, representing 9.1% of the class outstanding.",
      ]),
      passes: 1,
    },
    {
      name: "a CUSIP in the text of a filing that has none in its field",
      filing: sample13D([`>${CUSIP}<`, "><"], item1Says(`The shares have CUSIP No. ${CUSIP}.`)),
      passes: 1,
    },
    {
      name: "the word without a number",
      filing: sample13D(item1Says("No CUSIP has been assigned to the Class B shares of 2024.")),
      passes: 1,
    },
    ...[
      "Represents 650,000 shares, representing 6.5% of the class outstanding.",
      "Includes 650,000 shares, or approximately 6.6% of the outstanding Common Stock.",
      "The 650,000 shares, constituting 6.50% of the issued and outstanding shares.",
    ].map((text) => ({ name: text, filing: sample13D(comment(text)), passes: 2 })),
    ...[
      "Of another day's holding: 500,000 shares, representing 5.0% of the outstanding shares.",
      "650,000 shares, representing 3.1% of the voting power of all classes.",
      "650,000 shares are held. A holder of more than 9.9% of the outstanding shares may not convert.",
    ].map((text) => ({
      name: `nothing to compare: ${text}`,
      filing: sample13D(comment(text)),
      passes: 1,
    })),
  ],
  failing: [
    {
      name: "the text calls the filing by the number of the one before",
      filing: sample13D(...AMENDED, item1Says("This Amendment No. 2 amends the Schedule 13D.")),
      failures: [
        {
          severity: "error",
          expected: "No. 3",
          actual: "No. 2",
          message:
            "The field amendmentNo says 3; the text calls the filing Amendment No. 2. One of them was probably left from another filing.",
          repairs: ["3 => 2", "2 => 3"],
        },
      ],
    },
    {
      name: "beside the right number another may be quoted",
      filing: sample13D(
        ...AMENDED,
        item1Says(
          "This Amendment No. 3 amends the Schedule 13D. This Amendment No. 2 and this Amendment No. 1 were filed.",
        ),
      ),
      failures: [
        {
          severity: "warning",
          actual: "No. 2 and 1",
          message: "the text calls the filing Amendment No. 2. Elsewhere it has the number of the field.",
        },
      ],
    },
    {
      name: "two digits of the CUSIP exchanged in the text",
      filing: sample13D(item1Says("The shares have CUSIP No. 453990106.")),
      failures: [
        {
          severity: "error",
          expected: CUSIP,
          actual: "453990106",
          message: `The text prints the CUSIP 453990106, the field ${CUSIP}. One of them is probably mistyped.`,
          repairs: [`453990106 => ${CUSIP}`, `${CUSIP} => 453990106`],
        },
      ],
    },
    {
      name: "two characters apart, one of them of the issuer's",
      filing: sample13D(item1Says("The shares have CUSIP No. 445990116.")),
      failures: [{ actual: "445990116" }],
    },
    {
      name: "another check digit behind the same eight characters",
      filing: sample13D(item1Says("The shares have CUSIP No. 435990107.")),
      failures: [{ actual: "435990107" }],
    },
    {
      name: "another class in Item 1, by its letter",
      filing: sample13D(coverTitle("Class A Common Stock"), item1Title("Class B Common Stock")),
      failures: [
        {
          severity: "error",
          expected: "Class A Common Stock",
          actual: "Class B Common Stock",
          message:
            "Item 1 calls the class “Class B Common Stock”, the cover page “Class A Common Stock”: these are two classes.",
          repairs: [
            "Class B Common Stock => Class A Common Stock",
            "Class A Common Stock => Class B Common Stock",
          ],
        },
      ],
    },
    {
      name: "another series in Item 1, of two characters",
      filing: sample13D(coverTitle("Series A1 Units"), item1Title("Series A2 Units")),
      failures: [{ actual: "Series A2 Units" }],
    },
    {
      name: "another series in Item 1",
      filing: sample13D(coverTitle("Series 1 Units"), item1Title("Series 2 Units")),
      failures: [{ actual: "Series 2 Units" }],
    },
    {
      name: "preferred shares in Item 1, common stock on the cover page",
      filing: sample13D(item1Title("Preferred Shares")),
      failures: [{ actual: "Preferred Shares" }],
    },
    {
      name: "common stock in Item 1, warrants on the cover page",
      filing: sample13D(coverTitle("Warrants")),
      failures: [{ expected: "Warrants" }],
    },
    {
      name: "a comment calls the shares of the row another part of the class",
      filing: sample13D(comment("The 650,000 shares, representing 7.1% of the outstanding shares.")),
      failures: [
        {
          severity: "error",
          person: LARKSPUR,
          expected: "6.5 %",
          actual: "7.1 %",
          message:
            "The comment calls 650,000 shares 7.1 % of the class, the field for the same shares says 6.5 %. One of them was probably not brought up to date.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a CUSIP of another class of the issuer",
      filing: sample13D(item1Says("The CUSIP of the warrants is 435990205.")),
      message: "they may be of two securities",
    },
    {
      name: "a CUSIP that the field holds with further characters",
      filing: sample13D([`>${CUSIP}<`, `>${CUSIP}AB<`], item1Says(`The shares have CUSIP No. ${CUSIP}.`)),
      message: "they may be of two securities",
    },
    {
      name: "a class by its letter on the cover page alone",
      filing: sample13D(coverTitle("Class A Shares"), item1Title("Shares")),
      message: "both may mean the same class",
    },
    {
      name: "a class by its letter in Item 1 alone",
      filing: sample13D(coverTitle("Shares"), item1Title("Class A Shares")),
      message: "both may mean the same class",
    },
    {
      name: "preferred shares in Item 1, which the cover page calls units",
      filing: sample13D(coverTitle("Units"), item1Title("Preferred Units")),
      message: "both may mean the same class",
    },
    {
      name: "common stock in Item 1, which the cover page calls shares",
      filing: sample13D(coverTitle("Shares"), item1Title("Common Shares")),
      message: "both may mean the same class",
    },
    {
      name: "common stock with and without a par value",
      filing: sample13D(item1Title("Common Stock")),
      message: "both may mean the same class",
    },
    {
      name: "a CUSIP of somebody else",
      filing: sample13D(item1Says("The CUSIP of the notes is 09175M507.")),
      message: `The text prints the CUSIP 09175M507, the field ${CUSIP}; they may be of two securities.`,
    },
    {
      name: "a class in other words",
      filing: sample13D(item1Title("Shares of Beneficial Interest")),
      message: "both may mean the same class",
    },
    {
      name: "a class of two letters, one of which is the cover page's",
      filing: sample13D(coverTitle("Class A Shares"), item1Title("Class A Shares and Class B Shares")),
      message: "both may mean the same class",
    },
    {
      name: "common stock and preferred, one of which is the cover page's",
      filing: sample13D(item1Title("Common Stock and Preferred Stock")),
      message: "both may mean the same class",
    },
    {
      name: "a comment that speaks of a day",
      filing: sample13D(
        comment("On December 31, 2025: 650,000 shares, representing 7.1% of the outstanding shares."),
      ),
      message: "the comment may speak of another day",
    },
  ],
  notApplicable: [
    { name: "a filing of text", filing: filingText() },
    { name: "a Schedule 13G that tells nothing again", filing: sample13G() },
  ],
});
