import rule from "../../../rules/cross-section/schedule-a-vs-item2.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const ITEM_2 = {
  address:
    "(b) The principal business address of Ms. Roe is 122 East 42nd Street, 50th Floor, New York, NY 10168.",
  occupation:
    "(c) The principal occupation of Ms. Roe is serving as the Chief Financial Officer of Larkspur.",
  citizenship: "(f) Ms. Roe is a citizen of Sweden.",
};
const ROW = {
  name: "Jane M. Roe Chief Financial Officer and Director",
  occupation: "CFO of Larkspur Holdings LLC",
  address: "122 E. 42nd Street, 50th Floor New York, NY 10168",
  citizenship: "Sweden",
};
const CAPTIONS = "Name and Position\tPrincipal Occupation\tPrincipal Business Address\tCitizenship";

/** A filing whose schedule has one row for Ms. Roe, sound but for what is changed. */
const told = (
  row: Partial<typeof ROW> = {},
  item2: Partial<typeof ITEM_2> = {},
  captions = CAPTIONS,
): string =>
  filingText({
    persons: [LARKSPUR, ROE],
    item2: Object.values({ ...ITEM_2, ...item2 }).filter((text) => text !== ""),
    annex: [
      "SCHEDULE A",
      "Officers and Directors of Larkspur Holdings LLC",
      `${captions}\n${Object.values({ ...ROW, ...row })
        .filter((cell) => cell !== "")
        .join("\t")}`,
    ],
  });

testRule(rule, {
  passing: [
    { name: "office, address and citizenship agree", filing: told(), passes: 3 },
    {
      name: "the office is the one beside the name",
      filing: told({ occupation: "Treasurer of Thornbury Trust" }),
      passes: 3,
    },
    {
      name: "one office of several is the same",
      filing: told({ name: "Jane M. Roe", occupation: "Chief Financial Officer and Treasurer" }),
      passes: 3,
    },
    {
      name: "one of two citizenships",
      filing: told({}, { citizenship: "(f) Ms. Roe is a citizen of Canada and Sweden." }),
      passes: 3,
    },
    {
      name: "Item 2 speaks of another person first",
      filing: told(
        {},
        {
          address: `(b) The principal business address of Larkspur Holdings LLC is 122 East 42nd Street, 5th Floor, New York, NY 10168. ${ITEM_2.address}`,
          occupation: `(c) The principal occupation of Larkspur Holdings LLC is serving as a general partner of funds. ${ITEM_2.occupation}`,
          citizenship: `(f) Larkspur Holdings LLC is organized in Canada. ${ITEM_2.citizenship}`,
        },
      ),
      passes: 3,
    },
    {
      name: "a schedule without a column of occupations",
      filing: told({ occupation: "" }, {}, CAPTIONS.replace("Principal Occupation\t", "")),
      passes: 3,
    },
    {
      name: "a schedule without a column of addresses",
      filing: told({ address: "" }, {}, CAPTIONS.replace("Principal Business Address\t", "")),
      passes: 2,
    },
    {
      name: "a schedule without a column of citizenships",
      filing: told({ citizenship: "" }, {}, CAPTIONS.replace("\tCitizenship", "")),
      passes: 2,
    },
    { name: "Item 2 says nothing of the occupation", filing: told({}, { occupation: "" }), passes: 2 },
    { name: "Item 2 says nothing of the address", filing: told({}, { address: "" }), passes: 2 },
    { name: "Item 2 says nothing of the citizenship", filing: told({}, { citizenship: "" }), passes: 2 },
    {
      name: "a country and one of its States",
      filing: told({ citizenship: "USA" }, { citizenship: "(f) Ms. Roe is a citizen of Texas." }),
      passes: 3,
    },
    {
      name: "a State of the country that Item 2 names",
      filing: told(
        { citizenship: "Texas" },
        { citizenship: "(f) Ms. Roe is a citizen of the United States." },
      ),
      passes: 3,
    },
  ],
  failing: [
    {
      name: "another office",
      filing: told({ name: "Jane M. Roe Treasurer", occupation: "Secretary of Larkspur" }),
      failures: [
        {
          person: "JANE M. ROE",
          severity: "warning",
          expected: "chief financial officer",
          actual: "secretary and treasurer",
          message:
            "The schedule of officers lists Jane M. Roe as secretary and treasurer; Item 2 gives the principal occupation as chief financial officer. One of the two was probably not brought up to date.",
        },
      ],
    },
    {
      name: "a vice president is no president",
      filing: told(
        { name: "Jane M. Roe", occupation: "President" },
        { occupation: "(c) Ms. Roe's principal occupation is Vice President of Larkspur." },
      ),
      failures: [{ expected: "vice president", actual: "president" }],
    },
    {
      name: "another floor",
      filing: told({ address: "122 E. 42nd Street, 15th Floor New York, NY 10168" }),
      failures: [
        {
          person: "JANE M. ROE",
          expected: "122 East 42nd Street, 50th Floor, New York, NY 10168",
          actual: "122 E. 42nd Street, 15th Floor New York, NY 10168",
          message:
            "The address in the schedule of officers and the one in Item 2 have the same street and city but not the same floor. One of the two is probably out of date or mistyped.",
        },
      ],
    },
    {
      name: "another ZIP code",
      filing: told({ address: "122 E. 42nd Street New York, NY 10186" }),
      failures: [{ message: "not the same ZIP code" }],
    },
    {
      name: "another citizenship",
      filing: told({ citizenship: "USA" }),
      failures: [
        {
          person: "JANE M. ROE",
          expected: "Sweden",
          actual: "United States",
          message:
            "The schedule of officers gives the citizenship as United States, Item 2 as Sweden. One of the two was probably taken from another person.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "another office building may be the employer's",
      filing: told({ address: "1 Mill Lane, Albany, New York 12207" }),
      message: "The schedule of officers and Item 2 give different addresses, which may both be right.",
    },
    {
      name: "an occupation without an office",
      filing: told({}, { occupation: "(c) The principal occupation of Ms. Roe is investing." }),
      message: "Item 2 and the occupation in the schedule of officers do not both name an executive office.",
    },
    {
      name: "a schedule without an office",
      filing: told({ name: "Jane M. Roe", occupation: "Retired" }),
      message: "do not both name an executive office",
    },
    {
      name: "an office with the filer beside another occupation",
      filing: told({ name: "Jane M. Roe Treasurer", occupation: "Investor" }),
      message: "do not both name an executive office",
    },
    {
      name: "a manager may be called a partner, too",
      filing: told({ occupation: "Partner", name: "Jane M. Roe" }),
      message: "do not both name an executive office",
    },
    {
      name: "a citizenship in the schedule that names no known place",
      filing: told({ citizenship: "Ruritania" }),
      message: "The citizenship in the schedule of officers could not be compared with Item 2.",
    },
    {
      name: "a citizenship told in a sentence on someone else, too",
      filing: told(
        { citizenship: "USA" },
        { citizenship: "(f) Ms. Roe, unlike the founder, is a citizen of Sweden." },
      ),
      message: "could not be compared with Item 2",
    },
  ],
  notApplicable: [
    { name: "no schedule", filing: filingText() },
    { name: "a 13G", filing: filingText({ schedule: "13G" }), message: "concerns Schedule 13D only" },
    { name: "nobody is in both places", filing: told({ name: "Peter Vale Director" }) },
    {
      name: "columns whose captions do not match the cells",
      filing: told({}, {}, "Name\tPrincipal Occupation\tCitizenship"),
    },
    {
      name: "an Item 2 that says none of it",
      filing: told({}, { address: "", occupation: "", citizenship: "" }),
    },
  ],
});
