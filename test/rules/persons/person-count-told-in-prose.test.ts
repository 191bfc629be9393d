import rule from "../../../rules/persons/person-count-agrees.js";
import { testRule } from "../../../src/index.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

const named = (name: string, ...types: string[]) => ({ ...THORNE, name, types });
const FOUR = [
  named("Thorne Master Fund, L.P.", "PN"),
  named("Thorne Advisers LP", "IA", "PN"),
  named("Corbel Management LLC", "HC", "OO"),
  named("Ann R. Lund", "IN", "HC"),
];
/** A structured 13G of these four whose Item 2(a) is answered so. */
const answered = (...item2: string[]): string => structured13G({ persons: FOUR, item2: item2.join("\n\n") });
/** The same with an answer to Item 2(c). */
const withPlaces = (item2: string, citizenship: string): string =>
  answered(item2).replace("</item2>", `<citizenship>${citizenship}</citizenship></item2>`);

const MISSING = "has a cover page, but Item 2(a) does not list this person";
const SOUND = [
  'This statement is filed by Thorne Master Fund, L.P. (the "Fund"), Thorne Advisers LP (the "Adviser"), Corbel Management LLC and Ann R. Lund (collectively, the "Reporting Persons").',
  "This statement is filed by: (i) Thorne Master Fund, L.P.; (ii) Thorne Advisers LP, its investment manager; (iii) Corbel Management LLC, the general partner of the Adviser; and (iv) Ann R. Lund.",
  "The persons filing this statement are Mr. and Mrs. Lund's company Corbel Management LLC, Ms. Lund, Thorne Advisers LP and Thorne Master Fund, L.P.",
];
/** What leaves Ann R. Lund unnamed. */
const WITHOUT_LUND = [
  'This statement is filed by Thorne Master Fund, L.P. (the "Fund"), Thorne Advisers LP (the "Adviser") and Corbel Management LLC (collectively, the "Reporting Persons").',
  'This statement is being filed by (1) Thorne Master Fund, L.P. ("Fund"), (2) Thorne Advisers LP ("Adviser"), which manages Fund, and (3) Corbel Management LLC ("Corbel"). Lund controls Corbel.',
  'The names of the persons filing this statement are:\n\nThorne Master Fund, L.P. ("TMF")\n\nThorne Advisers LP ("TA")\n\nCorbel Management LLC ("Corbel").\n\nThe persons above act together.',
  "i. Thorne Master Fund, L.P.\n\nii. Thorne Advisers LP\n\niv. Corbel Management LLC",
  "1: Thorne Master Fund, L.P.\n\n2: Thorne Advisers LP\n\n3: Corbel Management LLC",
];
/** What names her, or may do so. */
const DOUBTFUL = [
  ['by the family name alone', 'This statement is filed by Thorne Master Fund, L.P., Thorne Advisers LP, Corbel Management LLC and Lund (the "Reporting Persons").'],
  ['by a name after a marriage', 'This statement is filed by Thorne Master Fund, L.P., Thorne Advisers LP, Corbel Management LLC and Ann Quill (the "Reporting Persons").'],
  ['as the wife of another', 'This statement is filed by Thorne Master Fund, L.P., Thorne Advisers LP, Corbel Management LLC and its manager (the "Reporting Persons").'],
  ['in a schedule', 'This statement is filed by Thorne Master Fund, L.P., Thorne Advisers LP, Corbel Management LLC and the person on Schedule A (the "Reporting Persons").'],
] as const; // prettier-ignore

testRule(rule, {
  passing: [
    ...SOUND.map((text, index) => ({
      name: `each is named in prose, in words of house ${index + 1}`,
      filing: answered(text),
      passes: 8,
    })),
    {
      name: "one name for all of a house",
      filing: answered("This statement is filed by Thorne Advisers LP."),
    },
    {
      name: "Item 2(a) refers to Item 2(c), which lists each",
      filing: withPlaces(
        "See Item 2(c) below.",
        "(i) Thorne Master Fund, L.P.: Delaware (ii) Thorne Advisers LP: Delaware (iii) Corbel Management LLC: Delaware (iv) Ann R. Lund: Canada",
      ),
      passes: 8,
    },
  ],
  failing: [
    ...WITHOUT_LUND.map((text, index) => ({
      name: `a person left out of the list in prose, in words of house ${index + 1}`,
      filing: answered(text),
      failures: [{ severity: "warning" as const, person: "Ann R. Lund", message: `Ann R. Lund ${MISSING}` }],
    })),
    {
      name: "Item 2(a) refers to Item 2(c), whose list leaves a number out",
      filing: withPlaces(
        "See Item 2(c) below.",
        "(i) Thorne Master Fund, L.P.: Delaware (ii) Thorne Advisers LP: Delaware (iv) Ann R. Lund: Canada",
      ),
      failures: [{ person: "Corbel Management LLC", message: MISSING }],
    },
  ],
  unverified: [
    {
      name: "a fund told short, without one of its words",
      filing: structured13G({
        persons: [...FOUR.slice(1), named("Thorne Credit Master Fund, L.P.", "PN")],
        item2:
          'This statement is filed by Thorne Master Fund, Thorne Advisers LP, Corbel Management LLC and Ann R. Lund (the "Reporting Persons").',
      }),
      message: "perhaps this person by another name",
    },
    ...DOUBTFUL.map(([how, text]) => ({
      name: `a person who may be named ${how}`,
      filing: answered(text),
      message: /perhaps this person by another name|speaks of others who are not named/,
    })),
    {
      name: "a list on lines with the name of an initial that nothing defines",
      filing: answered("Thorne Master Fund, L.P.", "Thorne Advisers LP", "Corbel Management LLC", "A.R.L."),
      message: "perhaps this person by another name",
    },
  ],
});
