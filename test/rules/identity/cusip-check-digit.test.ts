import rule from "../../../rules/identity/cusip-check-digit.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

/** In the field of a structured filing, which takes what is typed. */
const isin = (number: string) => structured13G().replace("09175M507", number);
const printed = (cusip: string) => filingText({ cusip });

testRule(rule, {
  passing: [
    { name: "a CUSIP with letters, printed with a space", filing: printed("09175M 507"), passes: 1 },
    {
      name: "printed at the head of each page, too: told once",
      filing: filingText({ pageCusip: "09175M507" }),
      passes: 1,
    },
    { name: "printed with dashes", filing: printed("358846-10-3"), passes: 1 },
    { name: "a CINS, which begins with a letter", filing: printed("G8267K406"), passes: 1 },
    {
      name: "an ISIN beside a right CUSIP",
      filing: printed("037833100 (ISIN US0378331005)"),
      passes: 1,
    },
    { name: "two classes, each with its own", filing: printed("09175M507 / 09175M408"), passes: 2 },
    {
      name: "cover and page heads alike",
      filing: filingText({ cusip: "09175M507", pageCusip: "09175M507" }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a digit changed",
      filing: printed("09175M 508"),
      failures: [
        {
          severity: "warning",
          expected: "7",
          actual: "8",
          message: "The CUSIP 09175M 508 ends with 8; its first eight characters demand the check digit 7.",
        },
      ],
    },
    {
      name: "the question answered on the page heads only",
      filing: filingText({ cusip: "See below", pageCusip: "358846104" }),
      failures: [{ expected: "3" }],
    },
    { name: "two digits transposed", filing: printed("358846-01-3"), failures: [{ actual: "3" }] },
    {
      name: "the check digit left out",
      filing: printed("09175M50"),
      failures: [
        {
          severity: "info",
          expected: "nine characters",
          actual: "eight",
          message: /^The CUSIP 09175M50 has eight characters; the ninth, its check digit, is missing\.$/,
        },
      ],
    },
    {
      name: "a zero in front lost by a spreadsheet",
      filing: printed("37833100"),
      failures: [
        {
          severity: "info",
          message: "missing, or zeros in front of it were lost: 037833100 ends with its check digit.",
        },
      ],
    },
    {
      name: "the issuer's six characters only",
      filing: printed("09175M"),
      failures: [
        { severity: "info", actual: "six", message: "those of the issue, the last three, are missing." },
      ],
    },
    {
      name: "ten digits",
      filing: printed("0091751506"),
      failures: [
        {
          severity: "warning",
          expected: "nine characters",
          actual: "ten",
          message: "0091751506 has ten characters; a CUSIP has nine.",
        },
      ],
    },
    {
      name: "an ISIN in its place: the country in front, another check digit behind",
      filing: isin("US0378331005"),
      failures: [
        {
          severity: "warning",
          expected: "037833100",
          actual: "US0378331005",
          message:
            "US0378331005 has the form of an ISIN, a number of another system with twelve characters; the CUSIP in it is 037833100.",
        },
      ],
    },
    {
      name: "the ISIN of a company of the Cayman Islands, made of a CINS",
      filing: isin("KYG8267K4067"),
      failures: [{ expected: "G8267K406" }],
    },
    {
      name: "one of two classes mistyped",
      filing: printed("09175M507 / 09175M409"),
      failures: [{ expected: "8", actual: "9" }],
    },
  ],
  unverified: [
    {
      name: "six characters and a lone digit apart from them",
      filing: printed("141725 1"),
      message: "141725 1 is not of the form of a CUSIP of nine characters.",
    },
    {
      name: "zeros in place of a CUSIP",
      filing: printed("000000000"),
      message: "The CUSIP is given as 000000000, which stands for none.",
    },
    { name: "nines in place of a CUSIP", filing: printed("999999999"), message: "stands for none" },
    {
      name: "seven characters, as a London number has",
      filing: printed("0263494"),
      message: "0263494 is not of the form of a CUSIP",
    },
    {
      name: "a note's mark run into the last digit",
      filing: printed("3588461031"),
      message: "not of the form",
    },
    { name: "a digit in front of a whole CUSIP", filing: printed("109175M507"), message: "not of the form" },
    {
      name: "the national number of an ISIN",
      filing: printed("ISIN NL 0010273216"),
      message: "0010273216 may be a number of another system",
    },
    {
      name: "twelve characters of a country that has numbers of its own",
      filing: isin("IL0378331005"),
      message: "IL0378331005 is not of the form of a CUSIP",
    },
    {
      name: "twelve characters with no whole CUSIP in them",
      filing: isin("US0378331015"),
      message: "US0378331015 is not of the form of a CUSIP",
    },
    {
      name: "nine digits beside another system's name",
      filing: printed("358846104 (Common Code)"),
      message: "may be a number of another system",
    },
  ],
  notApplicable: [
    { name: "words in its place", filing: printed("Not Applicable (Ordinary Shares)") },
    { name: "no CUSIP", filing: printed("N/A") },
  ],
});
