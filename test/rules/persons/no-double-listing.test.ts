import rule from "../../../rules/persons/no-double-listing.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

const AGAIN = { ...LARKSPUR, name: "Larkspur Holdings, LLC" };
const numbered = (cik: string, name = "Larkspur Holdings LLC") =>
  PERSON.replace(
    /<reportingPersonName>.*<\/reportingPersonName>/,
    `<reportingPersonCIK>${cik}</reportingPersonCIK><reportingPersonName>${name}</reportingPersonName>`,
  );

testRule(rule, {
  passing: [
    { name: "two persons", filing: filingText(), passes: 1 },
    {
      name: "names that differ in the legal form alone",
      filing: filingText({ persons: [LARKSPUR, { ...LARKSPUR, name: "LARKSPUR HOLDINGS L.P." }] }),
      passes: 1,
    },
    {
      name: "father and son",
      filing: filingText({ persons: [ROE, { ...ROE, name: "JANE M. ROE, JR." }] }),
      passes: 1,
    },
    {
      name: "two numbers of a structured filing",
      filing: schedule13D({ persons: numbered("0001234568") + numbered("0001234569", "Jane M. Roe") }),
      passes: 1,
    },
    {
      name: "two numbers that differ by where a nought stands",
      filing: schedule13D({ persons: numbered("1023456789") + numbered("1203456789", "Jane M. Roe") }),
      passes: 1,
    },
    {
      name: "persons without a number of their own",
      filing: schedule13D({ persons: numbered("0000000000") + numbered("0000000000", "Jane M. Roe") }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "the same person twice, typed otherwise",
      filing: filingText({ persons: [LARKSPUR, ROE, AGAIN] }),
      failures: [
        {
          severity: "error",
          message:
            "2 cover pages bear the name LARKSPUR HOLDINGS LLC and state the same figures: the person is listed twice.",
          expected: "one cover page for each reporting person",
          actual: "2 cover pages",
          line: 17,
        },
      ],
      verdicts: 1,
    },
    {
      name: "two persons twice, beside one who is listed once",
      filing: filingText({ persons: [LARKSPUR, ROE, AGAIN, ROE, { ...ROE, name: "ADA QUILL" }] }),
      failures: [{ message: "LARKSPUR" }, { message: "JANE M. ROE" }],
    },
    {
      name: "one title with two words joined by and",
      filing: filingText({
        classTitle: "Common Stock of the arts and crafts division",
        persons: [LARKSPUR, AGAIN],
      }),
      failures: [{ message: "listed twice" }],
    },
    {
      name: "no title of the class",
      filing: filingText({ classTitle: "", persons: [LARKSPUR, AGAIN] }),
      failures: [{ message: "listed twice" }],
    },
    {
      name: "the same name and the same number in a structured filing, told once",
      filing: schedule13D({ persons: numbered("0001234568") + numbered("0001234568") }),
      failures: [{ message: "2 cover pages bear the name Larkspur Holdings LLC" }],
    },
    {
      name: "the same person three times",
      filing: filingText({ persons: [LARKSPUR, AGAIN, LARKSPUR] }),
      failures: [{ message: "3 cover pages bear", actual: "3 cover pages" }].map((each) => ({
        ...each,
        message: "the person is listed 3 times.",
      })),
    },
    {
      name: "two persons, one of them twice and the other three times",
      filing: filingText({ persons: [LARKSPUR, ROE, AGAIN, ROE, ROE] }),
      failures: [{ message: "listed twice" }, { message: "listed 3 times" }],
    },
    {
      name: "the same figures missing on both pages",
      filing: filingText({
        persons: [
          { ...LARKSPUR, sharedVoting: "N/A" },
          { ...AGAIN, sharedVoting: "N/A" },
        ],
      }),
      failures: [{ message: "listed twice" }],
    },
    {
      name: "one class, told by its letter",
      filing: filingText({ classTitle: "Class A Common Stock", persons: [LARKSPUR, AGAIN] }),
      failures: [{ message: "listed twice" }],
    },
    {
      name: "one number for two names in a structured filing",
      filing: schedule13D({ persons: numbered("0001234568") + numbered("1234568", "Jane M. Roe") }),
      failures: [
        {
          severity: "warning",
          message:
            "Larkspur Holdings LLC and Jane M. Roe have the same CIK, 0001234568. A CIK belongs to one person: either one person is listed twice, or a number is wrong.",
          at: ["0001234568", "1234568"],
        },
      ],
    },
  ],
  unverified: [
    {
      name: "two kinds of securities in the title of the class",
      filing: filingText({ persons: [LARKSPUR, LARKSPUR], classTitle: "Common Stock and Preferred Shares" }),
      message: "the statement may concern several classes",
    },
    {
      name: "two cover pages with different totals",
      filing: filingText({ persons: [LARKSPUR, { ...AGAIN, aggregate: "650,001" }] }),
      message:
        "2 cover pages bear the name LARKSPUR HOLDINGS LLC, with different figures: they may be for two classes, or for two capacities.",
    },
    {
      name: "a figure that only one of them states",
      filing: filingText({ persons: [LARKSPUR, { ...AGAIN, sharedVoting: "N/A" }] }),
      message: "with different figures",
    },
    {
      name: "two series told by numbers",
      filing: filingText({ classTitle: "Series 1 and Series 2 Preferred", persons: [LARKSPUR, AGAIN] }),
      message: "the statement may concern several classes",
    },
    {
      name: "two classes in the title",
      filing: filingText({
        classTitle: "Class A and Class B Common Stock",
        persons: [LARKSPUR, AGAIN],
      }),
      message:
        "2 cover pages bear the name LARKSPUR HOLDINGS LLC; the statement may concern several classes.",
    },
    {
      name: "a file that repeats all its cover pages",
      filing: filingText({ persons: [LARKSPUR, ROE, AGAIN, ROE] }),
      message:
        "2 cover pages bear the name LARKSPUR HOLDINGS LLC; every cover page stands there as often, so that the file may repeat itself.",
    },
    {
      name: "two CUSIP numbers",
      filing: filingText({ pageCusip: "09175M 606", persons: [LARKSPUR, AGAIN] }),
      message: "the statement may concern several classes",
    },
  ],
  notApplicable: [{ name: "one person", filing: filingText({ persons: [LARKSPUR] }) }],
});
