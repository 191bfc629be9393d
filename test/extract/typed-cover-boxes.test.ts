/** The boxes of Rows 5 and 12 of a typed cover page, as typists drew them. */
import { expect, it } from "@jest/globals";
import { typedPersons } from "./typed-reading.js";

const cover = (proceedings: string, excludes: string): string => `
1    NAME OF REPORTING PERSON
     Larkspur Holdings L.P.
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) |_|  (b) |X|
3    SEC USE ONLY
4    SOURCE OF FUNDS
     WC
5    CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT
     TO ITEMS 2(d) or 2(e)                                       ${proceedings}
6    CITIZENSHIP OR PLACE OF ORGANIZATION
     Delaware
7    SOLE VOTING POWER
     100,000
8    SHARED VOTING POWER
     0
9    SOLE DISPOSITIVE POWER
     100,000
10   SHARED DISPOSITIVE POWER
     0
11   AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     100,000
12   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES
                                                                 ${excludes}
13   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 11
     5.1%
14   TYPE OF REPORTING PERSON
     PN

`;

it.each([
  ["|_|", "|X|"],
  ["|_|", "|x|"],
  ["|__|", "| X |"],
  ["{ }", "{X}"],
  ["[--]", "[XX]"],
  ["o", "x"],
  ["No", "Yes"],
  ["None", "X"],
  ["[ ]", "__X__"],
])("%s is empty and %s is ticked", (empty, ticked) => {
  const [first] = typedPersons("13D", cover(empty, ticked));
  expect([first?.legalProceedings?.value, first?.excludesCertainShares?.value]).toEqual([false, true]);
  const [second] = typedPersons("13D", cover(ticked, empty));
  expect([second?.legalProceedings?.value, second?.excludesCertainShares?.value]).toEqual([true, false]);
});

it("a page that is framed by bars keeps its boxes of bars apart from the frame", () => {
  const framed = cover("|_|", "|X|")
    .split("\n")
    .map((line) => (line === "" ? line : `| ${line.padEnd(76)} |`))
    .join("\n");
  const [person] = typedPersons("13D", framed);
  expect([person?.legalProceedings?.value, person?.excludesCertainShares?.value]).toEqual([false, true]);
  expect(person?.groupBoxes.map(({ value }) => value)).toEqual(["b"]);
  expect(person?.aggregateAmount?.value.toFixed()).toBe("100000");
});

it.each([
  ["PF, 00", ["PF", "OO"]],
  ["00", ["OO"]],
  ["WC/0O", ["WC", "OO"]],
  ["WC (100,000)", ["WC"]],
])("the sources of funds %s, typed with zeros for the letters OO", (printed, codes) => {
  const page = cover("[ ]", "[ ]").replace("     WC", `     ${printed}`);
  expect(typedPersons("13D", page)[0]?.sourceOfFunds?.value).toEqual(codes);
});

it.each([
  ["___ (a)   _X_ (b)", ["b"]],
  ["(a) ____   (b) __X__", ["b"]],
  ["(a) __X__   (b) ____", ["a"]],
])("the lines of Row 2 drawn to be ticked, %s", (printed, letters) => {
  const page = cover("[ ]", "[ ]").replace("(a) |_|  (b) |X|", printed);
  expect(typedPersons("13D", page)[0]?.groupBoxes.map(({ value }) => value)).toEqual(letters);
});

it.each(["-0-", "None", "Nil"])("a zero behind the full stop of its caption is read: %s", (zero) => {
  const page = cover("[ ]", "[ ]").replace(
    "8    SHARED VOTING POWER\n     0",
    `8    SHARED VOTING POWER.    ${zero}`,
  );
  expect(typedPersons("13D", page)[0]?.sharedVotingPower?.value.toFixed()).toBe("0");
});
