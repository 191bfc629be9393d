/** Item 2(a) in prose that lists some of a like-named house and nobody else: whom it leaves out is told, though the house's name stands elsewhere. */
import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const named = (name: string, ...types: string[]) => ({ ...THORNE, name, types });
const FOUR = [
  named("Thorne Master Fund, L.P.", "PN"),
  named("Thorne Advisers LP", "IA", "PN"),
  named("Thorne Advisers GP LLC", "HC", "OO"),
  named("Ann R. Lund", "IN", "HC"),
];
const answered = (item2: string): string => structured13G({ persons: FOUR, item2 });

const WITHOUT_GP = [
  'This Schedule 13G is being jointly filed by Thorne Master Fund, L.P. ("Fund"), Thorne Advisers LP ("TA") and Ms. Ann R. Lund (collectively with TA and TGP, the "Reporting Persons") with respect to the Shares held by Thorne Onshore Vehicle, Inc. and certain of its affiliates.',
  "This statement is filed on behalf of Thorne Master Fund, L.P., a Delaware limited partnership, Thorne Advisers LP, a Delaware limited partnership, and Ann R. Lund. The agreement is attached as an exhibit; Thorne Onshore Vehicle, Inc. holds the Shares.",
  'The persons filing this statement are: (1) Thorne Master Fund, L.P., (2) Thorne Advisers LP and (3) Ms. Ann R. Lund (each a "Reporting Person" and together the "Reporting Persons"). The Thorne offices are set forth below.',
  'This Schedule 13G is being jointly filed by Thorne Master Fund, L.P., Thorne Advisers LP and Ann R. Lund (collectively, the "Reporting Persons") for the Shares of Oakum Mills, Inc. Ann R. Lund is the sole member of Thorne Advisers GP LLC.',
  'The persons filing this statement are Thorne Master Fund, L.P., a limited partnership organized under the laws of the Cayman Islands ("Fund"), Thorne Advisers LP and Ann R. Lund, a citizen of the Dominion of Canada (collectively, the "Reporting Persons"). A Thorne company holds the keys.',
];
const OPEN: readonly (readonly [string, string])[] = [
  [
    "the one left out by a short name",
    'This statement is filed by Thorne Master Fund, L.P., Thorne Advisers LP, Thorne GP and Ann R. Lund (collectively, the "Reporting Persons").',
  ],
  [
    "another who files told behind it",
    'This statement is filed by Thorne Master Fund, L.P., Thorne Advisers LP and Ann R. Lund (collectively, the "Reporting Persons"). In addition, the Thorne general partner reports the same Shares.',
  ],
  [
    "others of the house beside it",
    'This statement is filed by Thorne Master Fund, L.P., Thorne Advisers LP, Ann R. Lund and other Thorne companies (collectively, the "Reporting Persons").',
  ],
];

testRule(rule, {
  passing: [
    {
      name: "everyone of the house",
      filing: answered(
        'This statement is filed by Thorne Master Fund, L.P., Thorne Advisers LP, Thorne Advisers GP LLC and Ann R. Lund (collectively, the "Reporting Persons").',
      ),
      passes: 8,
    },
    {
      name: "everyone, the term for one of them behind the first",
      filing: answered(
        'This statement is filed by Thorne Master Fund, L.P. (a "Reporting Person"), Thorne Advisers LP, Thorne Advisers GP LLC and Ann R. Lund.',
      ),
      passes: 8,
    },
  ],
  failing: WITHOUT_GP.map((text, index) => ({
    name: `the general partner left out of the list, in words of house ${index + 1}`,
    filing: answered(text),
    failures: [
      {
        severity: "warning" as const,
        person: "Thorne Advisers GP LLC",
        message:
          "Thorne Advisers GP LLC has a cover page, but Item 2(a) does not list this person among those who file the statement.",
      },
    ],
  })),
  unverified: [
    ...OPEN.map(([how, text]) => ({
      name: `a list with ${how}`,
      filing: answered(text),
      message: "perhaps this person by another name",
    })),
    {
      name: "a list of the others, and a sentence that tells of the one left out as filing",
      filing: answered(
        'This statement is filed by Thorne Master Fund, L.P., Thorne Advisers LP and Ann R. Lund (collectively, the "Reporting Persons"). Thorne Advisers GP LLC is a Reporting Person as general partner.',
      ),
      message: "speaks of this one's filing in another sentence",
    },
  ],
});
