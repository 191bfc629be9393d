/** Answers of a cover page that stand apart from their captions, and what is no answer. */
import { expect, it } from "@jest/globals";
import { personsOf, typedPersons } from "./typed-reading.js";

const POWERS = `
5    SOLE VOTING POWER
     68,902
6    SHARED VOTING POWER
     520,000
7    SOLE DISPOSITIVE POWER
     68,902
8    SHARED DISPOSITIVE POWER
     520,000
`;
const TOTAL = `
9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     588,902
10   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES
     [ ]
`;
const GROUP = `
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP
     (a) [ ]   (b) [ ]
`;

const person = ({
  powers = POWERS,
  total = TOTAL,
  group = GROUP,
  type = "12   TYPE OF REPORTING PERSON\n     IN",
}) =>
  typedPersons(
    "13G",
    `
CUSIP No. 435632 10 6                 13G                 Page 2 of 9 Pages

1    NAME OF REPORTING PERSON
     Jane M. Roe
${group}
3    SEC USE ONLY

4    CITIZENSHIP OR PLACE OF ORGANIZATION
     United States
${powers}${total}
11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
     5.9%
${type}
`,
  )[0];

it("the numbers of the rows below, set ahead of all their captions, are no counts of shares", () => {
  const read = person({ powers: POWERS.replace("68,902\n6 ", "6\n     7\n     8\n     68,902\n     ") });
  expect(read?.soleVotingPower?.value.toFixed()).toBe("68902");
  expect(read?.sharedVotingPower?.value.toFixed()).toBe("520000");
});

it("a count of six shares alone is read as one", () => {
  const read = person({ powers: POWERS.replace("68,902\n7", "6\n7").replace("520,000\n7", "6\n7") });
  expect(read?.sharedVotingPower?.value.toFixed()).toBe("6");
});

const BELOW = TOTAL.replace("     588,902\n", "");

it("the amount of Row 9 that stands below the caption of Row 10", () => {
  const read = person({ total: BELOW.replace("[ ]\n", "[ ]\n     588,902\n") });
  expect(read?.aggregateAmount?.value.toFixed()).toBe("588902");
  expect(read?.excludesCertainShares?.value).toBe(false);
});

it.each(["[ ]\n     see 588,902\n", "[ ]\n     588,902 shares are left out\n", "[X]\n     588,902\n"])(
  "is not taken from below Row 10 where that is more than a box and a count: %j",
  (answer) => {
    expect(person({ total: BELOW.replace("[ ]\n", answer) })?.aggregateAmount ?? null).toBeNull();
  },
);

it.each(["N/A", "Not applicable.", "None"])("Row 10 that says %s leaves nothing out", (answer) => {
  const read = person({ total: TOTAL.replace("[ ]", answer) });
  expect(read?.excludesCertainShares).toMatchObject({ value: false, printed: answer });
});

it("the foot of the form is no part of the type of person", () => {
  const read = person({ type: "12   TYPE OF REPORTING PERSON*\n\n     EP\n\n          *SEE INSTRUCTIONS" });
  expect(read?.typeOfReportingPerson?.value).toEqual(["EP"]);
  expect(read?.answers.typeOfReportingPerson?.printed?.printed).not.toMatch(/instructions/i);
});

it("a caption of Row 2 with a line in place of a box, ticked behind a capital letter", () => {
  const group = GROUP.replace("BOX", "[LINE]").replace("(a) [ ]   (b) [ ]", "A.\n     B.  X");
  expect(person({ group })?.groupBoxes.map(({ value }) => value)).toEqual(["b"]);
});

it.each(["2,476,405", "2,476,408", "2,476,409", "2,476,411"])(
  "the last digits of an amount, %s, are not the number of the next row, which stands below its caption",
  (amount) => {
    const below = `
1    NAME OF REPORTING PERSON
     Larkspur Holdings L.P.
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [ ]
3    SEC USE ONLY
4    CITIZENSHIP OR PLACE OF ORGANIZATION
     Delaware
     SOLE VOTING POWER
5
     ${amount}
     SHARED VOTING POWER
6
     -0-
     SOLE DISPOSITIVE POWER
7
     ${amount}
     SHARED DISPOSITIVE POWER
8
     ${amount}
     AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
9
     ${amount}
     CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES
10
     PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
11
     5.6%
     TYPE OF REPORTING PERSON
12
     PN

`;
    const count = amount.replaceAll(",", "");
    expect(personsOf("13G", below)).toEqual([
      `Larkspur Holdings L.P.: ${count}/0/${count}/${count} = ${count}, 5.6, PN`,
    ]);
  },
);

it("a count with a point before its last three digits may be thousands, and is not read", () => {
  const told = person({ total: TOTAL.replace("588,902", "588.902") });
  expect(told?.aggregateAmount).toBeNull();
  expect(told?.sharedVotingPower?.value.toFixed()).toBe("520000");
});
