import rule from "../../../rules/structure/xml-numbers.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { sample13D, sample13G, value, without } from "../../support/structured-sample.js";

const LARKSPUR = "Larkspur Holdings LLC";
const AMOUNT = "aggregateAmountOwned";
const ASKED = "a number from 0 to 99999999999999.99 with at most two decimals and no commas";
const amended = (number: string): string =>
  sample13D(
    ["SCHEDULE 13D<", "SCHEDULE 13D/A<"],
    ["<securitiesClassTitle>", `<amendmentNo>${number}</amendmentNo><securitiesClassTitle>`],
  );

const amountsTaken = [
  "0",
  "0.00",
  "650000.0",
  "650000.",
  ".5",
  "+650000",
  "0650000.2500",
  "99999999999999.99",
  "-0",
];
const amountsRefused = [
  "650,000",
  "-1",
  "650000.005",
  "100000000000000",
  "1E6",
  "6.5e5",
  "$650000",
  "none",
  ".",
  "650000 shares",
];
const percentagesTaken = ["0", "100", "100.000", "6.54321", "06.5", "99.999"];
const percentagesRefused = ["100.1", "101", "1000", "-0.1", "6.5%", "<1", "6,5"];

testRule(rule, {
  passing: [
    { name: "a Schedule 13D whose figures have EDGAR's form", filing: sample13D(), passes: 1 },
    { name: "a Schedule 13G whose figures have EDGAR's form", filing: sample13G(), passes: 1 },
    ...amountsTaken.map((amount) => ({
      name: `an amount of ${amount}`,
      filing: sample13D(value(AMOUNT, amount)),
    })),
    ...percentagesTaken.map((percent) => ({
      name: `a percentage of ${percent}`,
      filing: sample13D(value("percentOfClass", percent)),
    })),
    ...["1", "999", "012"].map((number) => ({ name: `amendment No. ${number}`, filing: amended(number) })),
    { name: "a date without its zeros", filing: sample13D(value("dateOfEvent", "3/4/2026")) },
    { name: "a leap day", filing: sample13D(value("dateOfEvent", "02/29/2024")) },
    { name: "blanks around a figure", filing: sample13D(value(AMOUNT, "\n 650000 ")) },
    {
      name: "what Item 4 of a Schedule 13G states, which is free text",
      filing: sample13G([/(?<=<item4>[\s\S]*)<classPercent>6.5</, "<classPercent>6.5% of the class<"]),
    },
    {
      name: "an element that is left out, of which another check speaks",
      filing: sample13D(without("percentOfClass")),
    },
  ],
  failing: [
    ...amountsRefused.map((amount) => ({
      name: `an amount of ${amount}`,
      filing: sample13D(value(AMOUNT, amount)),
      failures: [
        {
          severity: "error" as const,
          person: LARKSPUR,
          expected: ASKED,
          actual: amount,
          message: `The element ${AMOUNT} in reportingPersonInfo states “${amount}”; it must be ${ASKED}. By its specification EDGAR suspends a filing for this.`,
        },
      ],
    })),
    ...percentagesRefused.map((percent) => ({
      name: `a percentage of ${percent}`,
      filing: sample13D(value("percentOfClass", percent.replace("<", "&lt;"))),
      failures: [
        {
          person: LARKSPUR,
          actual: percent,
          message: "it must be a number from 0 to 100 without a percent sign",
        },
      ],
    })),
    ...["0", "1000", "-1", "No. 2", "2.0"].map((number) => ({
      name: `an amendment's number of ${number}`,
      filing: amended(number),
      failures: [{ actual: number, message: "it must be a whole number from 1 to 999" }],
    })),
    ...["2026-03-24", "03-24-2026", "March 24, 2026", "03/24/26", "003/24/2026"].map((date) => ({
      name: `a date as ${date}`,
      filing: sample13D(value("dateOfEvent", date)),
      failures: [
        {
          severity: "error" as const,
          actual: date,
          message: `The element dateOfEvent in coverPageHeader states “${date}”; it must be a date as MM/DD/YYYY.`,
        },
      ],
    })),
    ...["02/30/2026", "13/01/2026", "02/29/2026", "00/10/2026"].map((date) => ({
      name: `${date}, which EDGAR's schema lets pass`,
      filing: sample13D(value("dateOfEvent", date)),
      failures: [
        {
          severity: "error" as const,
          actual: date,
          message: `states “${date}”, a day that no calendar has. EDGAR's schema asks for the form of a date alone, so that EDGAR may not notice.`,
        },
      ],
    })),
    {
      name: "an empty figure, which is not the same as none",
      filing: sample13D(value("soleVotingPower", "")),
      failures: [
        {
          person: LARKSPUR,
          message: `The element soleVotingPower in reportingPersonInfo is empty; it must be ${ASKED}.`,
        },
      ],
    },
    {
      name: "an empty date of a signature",
      filing: sample13G(value("date", "")),
      failures: [
        { message: "The element date in signatureDetails is empty; it must be a date as MM/DD/YYYY." },
      ],
    },
    {
      name: "two figures of one person",
      filing: sample13D(value("soleVotingPower", "none"), value("soleDispositivePower", "none")),
      failures: [
        { person: LARKSPUR, message: "soleVotingPower" },
        { person: LARKSPUR, message: "soleDispositivePower" },
      ],
    },
    {
      name: "a figure in a document that breaks off",
      filing: sample13D(value("soleVotingPower", "none"), [/<item6>[\s\S]*/, ""]),
      failures: [{ person: LARKSPUR, message: "soleVotingPower" }],
    },
  ],
  notApplicable: [
    { name: "a filing of text", filing: filingText() },
    {
      name: "a document that breaks off before the first figure",
      filing: sample13D([/<dateOfEvent>[\s\S]*/, ""]),
    },
  ],
});
