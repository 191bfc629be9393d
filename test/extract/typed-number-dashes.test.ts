/** The number of the next row is no answer of a blank one, however it is typed. */
import { expect, it } from "@jest/globals";
import { typedPersons } from "./typed-reading.js";

const cover = (number: (row: number) => string, caption = ""): string => `
${number(1)}  NAME OF REPORTING PERSON
       Larkspur Holdings L.P.

${number(2)}  CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [ ]

${number(3)}  SEC USE ONLY

${number(4)}  CITIZENSHIP OR PLACE OF ORGANIZATION               DELAWARE

${number(5)}  ${caption}SOLE VOTING POWER
${number(6)}  ${caption}SHARED VOTING POWER                          100,000
${number(7)}  ${caption}SOLE DISPOSITIVE POWER
${number(8)}  ${caption}SHARED DISPOSITIVE POWER                     100,000

${number(9)}  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON   100,000

${number(10)}  CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES [ ]

${number(11)}  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)      5.1%

${number(12)}  TYPE OF REPORTING PERSON                               PN
`;

it.each([
  ["8 -", cover((row) => `${String(row)} -`)],
  ["8-", cover((row) => `${String(row)}-`)],
  ["8. -", cover((row) => `${String(row)}. -`)],
  ["8 --", cover((row) => `${String(row)} --`)],
  ["#8", cover((row) => `#${String(row)}`)],
  ["8 ) NUMBER OF SHARES WITH", cover((row) => `${String(row)} )`, "NUMBER OF SHARES WITH ")],
])("%s", (_number, text) => {
  const [person] = typedPersons("13G", text);
  expect([
    person?.soleVotingPower?.value.toFixed() ?? "-",
    person?.sharedVotingPower?.value.toFixed(),
    person?.soleDispositivePower?.value.toFixed() ?? "-",
    person?.sharedDispositivePower?.value.toFixed(),
    person?.aggregateAmount?.value.toFixed(),
  ]).toEqual(["-", "100000", "-", "100000", "100000"]);
  expect(person?.answers.soleVotingPower).toMatchObject({ printed: null });
});
