/** Typed tables of Items 4 and 5 whose captions a typewriter cut over two lines, with or without a name before the figures. */
import { expect, it } from "@jest/globals";
import type { Item5Statement } from "../../src/filing/filing.js";
import { figure } from "../support/figures.js";
import { typedPersons } from "./typed-reading.js";

const cover = (name: string): string => `
 1   NAME OF REPORTING PERSON
     ${name}
 2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP       (a) [ ]  (b) [ ]
 6   CITIZENSHIP OR PLACE OF ORGANIZATION
     Delaware
`;

const stated = (statements: readonly (Item5Statement | null)[]): (string | null)[][] =>
  statements.map((each) => [
    figure(each?.aggregateAmount),
    each?.percentOfClass?.printed ?? null,
    figure(each?.soleVotingPower),
    figure(each?.sharedDispositivePower),
  ]);
const NOTHING = [null, null, null, null];

const BY_PERSON = `
ITEM 5.  INTEREST IN SECURITIES OF THE ISSUER

                         Sole      Shared    Sole          Shared        Beneficial  Percent
                         Voting    Voting    Dispositive   Dispositive   Ownership   of Class
                         -------   -------   -----------   -----------   ----------  --------
Quillby Fund LP          611,420   140,100       611,420       140,100      751,520     15.3%
Sedge Row Partners LLC    88,000   140,100        88,000       140,100      228,100      4.6%
`;

it("Item 5 by person, with four columns of powers", () => {
  const pages = [cover("Quillby Fund LP"), cover("Sedge Row Partners LLC"), BY_PERSON].join("\n");
  expect(stated(typedPersons("13D", pages).map(({ item5 }) => item5))).toEqual([
    ["751520", "15.3%", "611420", "140100"],
    ["228100", "4.6%", "88000", "140100"],
  ]);
});

const ALONE = `
ITEM 4.     OWNERSHIP:

            Beneficial      Percent     Sole       Shared      Sole       Shared
            Ownership       of Class    Voting     Voting      Disp.      Disp.
            ---------       --------    -------    -------     -----      -------
            650,000           6.5%        1,000    649,000         0      650,000
`;

it("Item 4 with a row of figures alone, which is the only person's", () => {
  const [only] = typedPersons("13G", cover("Quillby Fund LP") + ALONE);
  expect(stated([only?.item4 ?? null])).toEqual([["650000", "6.5%", "1000", "650000"]]);
});

it("a row of figures alone is nobody's of several", () => {
  const both = typedPersons("13G", cover("Quillby Fund LP") + cover("Sedge Row Partners LLC") + ALONE);
  expect(stated(both.map(({ item4 }) => item4))).toEqual([NOTHING, NOTHING]);
});
