import rule from "../../../rules/narrative/item2-complete.js";
import { testRule } from "../../../src/index.js";
import { LARKSPUR, ROE } from "../../support/filing-text.js";
import { first13D, item2, ITEM_2, ITEMS_13G, structuredFirst13D } from "../../support/first-statement.js";

const [, B = ""] = ITEMS_13G[2] ?? [];
const heading = "Item 2. Identity and Background.";
/** Item 2 without letters, as it is written, too. */
const unlettered = Object.values(ITEM_2).map((text) => text.slice(4));

const element = (name: string, text: string): string => `<${name}>${text}</${name}>`;
const xml = {
  a: element("filingPersonName", "Larkspur Holdings LLC"),
  b: element("principalBusinessAddress", "1 Mill Lane, Albany, New York 12207"),
  c: element("principalJob", "Investing"),
  d: element("hasBeenConvicted", "No."),
  e: element("convictionDescription", "No."),
  f: element("citizenship", "Delaware"),
};
const structured = (changes: Partial<typeof xml> = {}): string =>
  structuredFirst13D(element("item2", Object.values({ ...xml, ...changes }).join("")));

testRule(rule, {
  passing: [
    {
      name: "who is named in (a) is the matter of another check",
      filing: first13D(item2({ a: "(a) Larkspur Holdings LLC files this statement." })),
      passes: 6,
    },
    {
      name: "an entity alone has no citizenship",
      filing: first13D({ 2: [heading, ...unlettered.slice(0, 5)] }, { persons: [LARKSPUR] }),
      passes: 6,
    },
    { name: "all six letters for both persons", filing: first13D(item2()), passes: 6 },
    {
      name: "an estate has no occupation and no business",
      filing: first13D(item2({ c: "(c) Ms. Roe's principal occupation is serving as executor." }), {
        persons: [{ ...LARKSPUR, name: "ESTATE OF HAROLD B. QUILL", type: "OO" }, ROE],
      }),
      passes: 6,
    },
    {
      name: "a street and a city without a code, and no word of an address",
      filing: first13D({
        2: [
          heading,
          ...unlettered.filter((_, index) => index !== 1),
          "Larkspur Holdings LLC and Jane M. Roe, both of 85 Broad Street, Albany, invest in equity securities.",
        ],
      }),
      passes: 6,
    },
    { name: "no letters, but every answer", filing: first13D({ 2: [heading, ...unlettered] }), passes: 6 },
    {
      name: "letters answered together",
      filing: first13D(item2({ d: "(d)-(e) None.", e: "" })),
      passes: 6,
    },
    {
      name: "letters with a stroke between them",
      filing: first13D(item2({ d: "(d)/(e) None.", e: "" })),
      passes: 6,
    },
    {
      name: "headings of their own",
      filing: first13D({
        2: [
          "Item 2(a), (b) and (c). Identity and Background.",
          "Larkspur and Ms. Roe, 1 Mill Lane, Albany, New York 12207. Investing.",
          "Items 2(d) and (e). Legal Proceedings",
          "None.",
          "Item 2(f). Citizenship",
          "Delaware; Sweden",
        ],
      }),
      passes: 6,
    },
    {
      name: "(f) leaves out a person whose place of organization (a) tells",
      filing: first13D(item2({ f: "(f) Ms. Roe is a citizen of Sweden." })),
      passes: 6,
    },
    {
      name: "(f) names places and nobody",
      filing: first13D(item2({ f: "(f) Delaware. Ms. Roe is a citizen of Sweden." })),
      passes: 6,
    },
    {
      name: "(d) speaks of several together",
      filing: first13D(item2({ d: "(d) Larkspur has not been convicted, nor has any of its managers." })),
      passes: 6,
    },
    {
      name: "a street that bears the family name of one of the persons",
      filing: first13D(item2({ b: "(b) 44 Roe Street, Albany, New York 12207." })),
      passes: 6,
    },
    {
      name: "a building that bears the family name of one of the persons",
      filing: first13D(item2({ b: "(b) Roe House, Queen Square, London, England." })),
      passes: 6,
    },
    {
      name: "an address in care of one of the persons",
      filing: first13D(item2({ b: "(b) c/o Larkspur Holdings LLC, 1 Mill Lane, Albany, New York 12207" })),
      passes: 6,
    },
    {
      name: "a longer period than five years",
      filing: first13D(item2({ d: "(d) No Reporting Person was convicted in the last ten years." })),
      passes: 6,
    },
    {
      name: "five years and a shorter period besides",
      filing: first13D(
        item2({
          d: "(d) No Reporting Person was convicted in the past five years, least of all in the last year or the past two years.",
        }),
      ),
      passes: 6,
    },
    {
      name: "an employer with its business",
      filing: first13D(
        item2({
          c: "(c) Larkspur invests. Ms. Roe's principal occupation is counsel of Thornbury Looms, a maker of felt.",
        }),
      ),
      passes: 6,
    },
    {
      name: "an employer whose business another sentence tells",
      filing: first13D(
        item2({
          c: "(c) Larkspur invests. Ms. Roe's principal occupation is counsel of Thornbury Looms. The principal business of Thornbury Looms, 3 Mill Lane, is felt.",
        }),
      ),
      passes: 6,
    },
    {
      name: "the issuer for an employer",
      filing: first13D(
        item2({ c: "(c) Larkspur invests. Ms. Roe's principal occupation is counsel of Hollin Mills." }),
      ),
      passes: 6,
    },
    { name: "a structured filing", filing: structured(), passes: 6 },
  ],
  failing: [
    {
      name: "nothing on convictions",
      filing: first13D(item2({ d: "" })),
      failures: [
        {
          severity: "warning",
          message:
            "Item 2 does not speak of criminal convictions in the last five years, which Item 2(d) asks for.",
        },
      ],
    },
    {
      name: "no name at all",
      filing: first13D({
        2: [
          heading,
          B.replace("Item 2(b).", "(b)"),
          "(c) Investing.",
          "(d) None.",
          "(e) None.",
          "(f) Delaware",
        ],
      }),
      failures: [{ message: "Item 2 does not speak of the name, which Item 2(a) asks for." }],
    },
    {
      name: "nothing on orders under securities laws",
      filing: first13D(item2({ e: "" })),
      failures: [
        { message: "orders under securities laws in the last five years, which Item 2(e) asks for" },
      ],
    },
    {
      name: "no address",
      filing: first13D(item2({ b: "" })),
      failures: [
        { severity: "warning", message: "Item 2 does not speak of the address, which Item 2(b) asks for." },
      ],
    },
    {
      name: "no occupation and no business",
      filing: first13D(item2({ c: "" })),
      failures: [{ message: "the occupation or principal business, which Item 2(c) asks for" }],
    },
    {
      name: "no occupation and no business, where (f) tells a legal form",
      filing: first13D(
        item2({
          c: "",
          f: "(f) Larkspur is a Delaware limited partnership. Ms. Roe is a citizen of Sweden.",
        }),
      ),
      failures: [{ message: "Item 2 does not speak of the occupation or principal business" }],
    },
    {
      name: "a letter left blank",
      filing: first13D(item2({ b: "(b)" })),
      failures: [{ message: "which Item 2(b) asks for" }],
    },
    {
      name: "no citizenship of the natural person",
      filing: first13D(item2({ f: "" })),
      failures: [
        {
          severity: "warning",
          person: "JANE M. ROE",
          message: "Item 2 does not tell the citizenship of JANE M. ROE.",
        },
      ],
    },
    {
      name: "a citizenship that names the other person only",
      filing: first13D(item2({ f: "(f) Larkspur is organized in Delaware." })),
      failures: [
        {
          severity: "warning",
          person: "JANE M. ROE",
          message:
            "Item 2(f), the citizenship or place of organization, speaks of LARKSPUR HOLDINGS LLC, but not of JANE M. ROE.",
        },
      ],
    },
    {
      name: "an occupation for one of two",
      filing: first13D(item2({ c: "(c) Larkspur's principal business is investing." })),
      failures: [
        { person: "JANE M. ROE", message: "Item 2(c), the occupation or principal business, speaks of" },
      ],
    },
    {
      name: "the last three years",
      filing: first13D(item2({ d: ITEM_2.d.replace("five", "three") })),
      failures: [
        {
          severity: "warning",
          expected: "five years",
          actual: "last three years",
          message:
            "Item 2(d) speaks of the last three years; it asks for criminal convictions in the last five years.",
        },
      ],
    },
    {
      name: "the past 4 years, and nothing on convictions",
      filing: first13D(item2({ d: "", e: ITEM_2.e.replace("last five", "past 4") })),
      failures: [
        { message: "which Item 2(d) asks for" },
        { expected: "five years", actual: "past 4 years", message: "Item 2(e) speaks of the past 4 years" },
      ],
    },
    {
      name: "an employer of whom only the name is told",
      filing: first13D(
        item2({ c: "(c) Larkspur invests. Ms. Roe's principal occupation is counsel of Thornbury Looms." }),
      ),
      failures: [
        {
          severity: "info",
          person: "JANE M. ROE",
          message:
            "Item 2(c) names Thornbury Looms as the employer of JANE M. ROE, but does not tell its principal business.",
        },
      ],
    },
    {
      name: "a structured filing without citizenship",
      filing: structured({ f: "" }),
      failures: [
        {
          severity: "warning",
          message:
            "Item 2 does not speak of the citizenship or place of organization, which Item 2(f) asks for.",
        },
      ],
    },
  ],
});
