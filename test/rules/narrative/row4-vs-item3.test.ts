import rule from "../../../rules/narrative/row4-vs-item3.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { amended, controller, doe, initial, larkspur, RESTATED, roe } from "../../support/item3-filing.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

const PERSONAL = "Ms. Roe paid $500,000 for the shares from her personal funds.";
const WORKING = "Larkspur Holdings LLC paid $500,000 for the shares from its working capital.";
const AWARDED = "The shares owned by Ms. Roe were awarded to her as a director of the Issuer.";
const BOTH_AWARDED =
  "The shares owned by Ms. Roe and Mr. Doe were awarded to them as directors of the Issuer.";

// prettier-ignore
const SOUND: readonly (readonly [name: string, filing: string, passes?: number])[] = [
  ["personal funds as PF", initial([roe("PF")], PERSONAL)],
  ["working capital as WC", initial([larkspur("WC")], WORKING)],
  ["an award as OO", initial([roe("OO")], AWARDED)],
  ["an award by the issuer as SC", initial([roe("SC")], AWARDED)],
  ["a bank loan as BK, and personal funds beside it", initial([roe("PF, BK")], PERSONAL, "A bank loan of $400,000 paid for the rest.")],
  ["margin credit as OO", initial([roe("OO")], "Ms. Roe bought the shares on margin for $500,000.")],
  ["a fund's working capital is an affiliate's funds to whoever controls the fund", initial([larkspur("WC"), controller("AF")], WORKING), 2],
  ["what a parent gave is an affiliate's funds", initial([larkspur("AF")], "The price of $500,000 was provided by its parent company.")],
  ["contributions of partners are other sources, working capital or an affiliate's funds", initial([larkspur("WC, OO, AF")], "Capital contributions of its partners paid the price of $500,000.")],
  ["not applicable, where nothing was bought", initial([roe("Not applicable")], AWARDED)],
  ["N/A, where the shares were inherited", initial([roe("N/A")], "Ms. Roe inherited the shares.")],
  ["none, where the shares were inherited", initial([roe("“None”")], "Ms. Roe inherited the shares.")],
  ["an amendment that adds a purchase", amended([roe("PF")], "Item 3 is amended to add: Ms. Roe used $5,000 of personal funds.")],
  ["no borrowing, and none coded", initial([roe("PF")], PERSONAL, "No part of the price was borrowed.")],
  ["a structured filing", schedule13D({ persons: PERSON.replace("<fundType>OO</fundType>", "") })],
];

const CONTRADICTED: readonly (readonly [name: string, filing: string, code: string, message?: string])[] = [
  [
    "personal funds coded where Item 3 tells of working capital",
    initial([larkspur("PF")], WORKING),
    "PF",
    "states PF (personal funds), but Item 3 names no such source; it tells of working capital (WC).",
  ],
  [
    "a bank loan coded where none is told",
    initial([larkspur("BK")], WORKING),
    "BK",
    "states BK (a bank loan)",
  ],
  [
    "an affiliate coded where the only filer paid with its own working capital",
    initial([larkspur("AF")], WORKING),
    "AF",
    "states AF (an affiliate's funds), but Item 3 names no such source",
  ],
  [
    "a bank loan coded beside personal funds, where Item 3 says that nothing was borrowed",
    initial([roe("PF, BK")], PERSONAL, "No part of the price was borrowed."),
    "BK",
    "Row 4 of JANE M. ROE states BK (a bank loan), but Item 3 says that nothing was borrowed. Either the code is wrong or Item 3 leaves a source out.",
  ],
  [
    "personal funds coded where the shares were awarded",
    initial([roe("PF")], AWARDED),
    "PF",
    "it tells of an award (OO or SC).",
  ],
  [
    "an affiliate's funds coded where the shares were awarded and nothing was bought",
    initial([roe("AF")], AWARDED),
    "AF",
    "it tells of an award (OO or SC).",
  ],
  [
    "working capital coded where the shares came by a merger",
    initial([larkspur("WC")], "The shares were received by Larkspur Holdings LLC in the merger."),
    "WC",
    "it tells of a merger or exchange (OO or SC).",
  ],
  [
    "an affiliate's funds coded where nothing was paid at all",
    initial([{ ...controller("AF") }], "No consideration was paid for the shares."),
    "AF",
    "it tells of no payment (OO).",
  ],
  ["an amendment that restates Item 3 whole", amended([roe("WC")], RESTATED, PERSONAL), "WC"],
];

const DOUBTS: readonly (readonly [name: string, filing: string, message?: string])[] = [
  [
    "an amendment tells of the latest purchases only",
    amended([roe("WC")], PERSONAL),
    "Row 4 states WC; Item 3 of an amendment may tell of the latest purchases only.",
  ],
  [
    "Item 3 sends its reader elsewhere",
    initial([roe("WC")], PERSONAL, "See also Item 4."),
    "Row 4 states WC; Item 3 refers to another place, which may tell of it.",
  ],
  [
    "where Item 3 ends is not known",
    filingText({ amendment: null, persons: [roe("WC")], item3: PERSONAL }),
    "where Item 3 ends could not be told",
  ],
  ["an answer without words", initial([roe("WC")], "12345"), "no answer was read in Item 3"],
  [
    "an answer too long for one",
    initial([roe("WC")], PERSONAL, "x ".repeat(50_001)),
    "Item 3 is too long to be read to its end",
  ],
  [
    "no Item 3 in an initial filing",
    filingText({ amendment: null, persons: [roe("WC")] }),
    "No Item 3 was read in this filing, so that Row 4 cannot be compared with it.",
  ],
  [
    "Item 3 is not applicable, though Row 4 names a source",
    initial([roe("WC")], "Not applicable."),
    "Row 4 states WC, and Item 3 says only that it is not applicable.",
  ],
  [
    "words that may speak of it",
    initial([roe("WC")], PERSONAL, "Corporate accounts were used, too."),
    "whether Item 3 tells of such a source for what this person acquired is not plain from its words",
  ],
  [
    "a source that custom allows the code for",
    initial([larkspur("WC")], "The price of $500,000 was paid from the funds of clients."),
  ],
  ["another code of the same page is told", initial([roe("PF, WC")], PERSONAL), "Row 4 states WC;"],
  ["other sources may be anything", initial([roe("OO")], PERSONAL), "Row 4 states OO;"],
  ["a purchase besides the award", initial([roe("PF")], AWARDED, "She bought a few shares, too.")],
  [
    "options that were exercised had to be paid for",
    initial([roe("PF")], "Ms. Roe exercised options that were granted to her."),
  ],
  [
    "a conversion of what had been bought once",
    initial([roe("PF")], AWARDED, "The rest came by conversion."),
  ],
  [
    "a purchase without a word on the source",
    initial([roe("AF")], "Ms. Roe purchased the shares for $5,000."),
  ],
  [
    "an award to somebody who shares what the fund bought",
    initial([larkspur("WC"), controller("AF")], "Larkspur Holdings LLC paid $500,000.", AWARDED),
  ],
  ["an award to the only filer, who shares power with somebody", initial([controller("AF")], AWARDED)],
  [
    "awards that are to come",
    initial([roe("PF")], "Shares owned by Ms. Roe would be awarded to her as a director."),
  ],
  ["money that is to come", initial([roe("BK")], "Ms. Roe would pay $500,000 from personal funds.")],
  [
    "personal funds of all of them, one of whom is a company",
    initial([larkspur("WC"), roe("PF")], "The Reporting Persons used personal funds of $500,000."),
  ],
  [
    "what is told of one is not told of the other",
    initial([larkspur("WC"), { ...controller("WC") }], WORKING),
  ],
  [
    "an affiliate's funds, where the affiliate need not report",
    initial([larkspur("AF"), roe("PF")], "Larkspur Holdings LLC used its working capital."),
  ],
  [
    "a denial with an exception",
    initial([roe("PF, BK")], PERSONAL, "Except as agreed, no part of the price was borrowed."),
  ],
  [
    "no code, but a reference",
    initial([roe("See Item 3")], PERSONAL),
    "Row 4 states “See Item 3”, which is no code that Item 3 could be compared with.",
  ],
  [
    "not applicable, though something was bought",
    initial([roe("Not applicable")], PERSONAL),
    "Row 4 states “Not applicable”",
  ],
  [
    "not applicable, and more than that",
    initial([roe("Not applicable but for options")], AWARDED),
    "which is no code that Item 3 could be compared with",
  ],
  [
    "not applicable, and no word of how the shares were acquired",
    initial([roe("N/A")], "Ms. Roe has held the shares since 1990."),
  ],
  ["words in the place of codes", initial([roe("Award")], AWARDED), "Row 4 states “Award”"],
  [
    "not applicable, and a purchase beside the award",
    initial([roe("None")], AWARDED, "She bought a few shares, too."),
  ],
  [
    "AF for a purchase whose source is not told, where nothing speaks against anybody's code",
    initial([larkspur("AF"), roe("AF")], "Larkspur Holdings LLC purchased shares for $500,000."),
  ],
];

testRule(rule, {
  passing: SOUND.map(([name, filing, passes = 1]) => ({ name, filing, passes })),
  failing: [
    ...CONTRADICTED.map(([name, filing, actual, message = /./]) => ({
      name,
      filing,
      failures: [{ actual, message }],
    })),
    {
      name: "working capital coded where Item 3 tells of personal funds",
      filing: initial([roe("WC")], PERSONAL),
      failures: [
        {
          severity: "warning",
          person: "JANE M. ROE",
          actual: "WC",
          expected: "codes of the sources that Item 3 tells of",
          message:
            "Row 4 of JANE M. ROE states WC (working capital), but Item 3 names no such source; it tells of personal funds (PF). Either the code is wrong or Item 3 leaves a source out.",
          line: 18,
        },
      ],
    },
    {
      name: "two codes, and neither is told",
      filing: initial([roe("WC, BK")], PERSONAL),
      failures: [{ actual: "WC" }, { actual: "BK" }],
    },
    {
      name: "nothing was borrowed, which speaks against one of two codes only",
      filing: initial([roe("WC, BK")], PERSONAL, "No part of the price was borrowed."),
      failures: [
        { actual: "WC", message: "names no such source; it tells of personal funds (PF)." },
        { actual: "BK", message: "but Item 3 says that nothing was borrowed." },
      ],
    },
    {
      name: "the same code on every page: one finding that names them all",
      filing: initial([roe("AF"), doe("AF")], BOTH_AWARDED),
      failures: [
        {
          severity: "warning",
          actual: "AF",
          message:
            "Row 4 of JANE M. ROE and JOHN Q. DOE states AF (an affiliate's funds), but Item 3 names no such source; it tells of an award (OO or SC) for JANE M. ROE and JOHN Q. DOE. The code was probably repeated on every cover page.",
        },
      ],
    },
    {
      name: "awards to one, and purchases of the others whose source is not told",
      filing: initial(
        [larkspur("AF"), roe("AF"), doe("AF")],
        "The purchase price of the shares owned directly by Larkspur Holdings LLC was $500,000.",
        AWARDED,
        "The shares owned by Mr. Doe were purchased in 2024.",
      ),
      failures: [
        {
          message:
            "Item 3 names no such source; it tells of a purchase whose source is not told for LARKSPUR HOLDINGS LLC and JOHN Q. DOE; of an award (OO or SC) for JANE M. ROE. The code was probably repeated on every cover page.",
        },
      ],
    },
    {
      name: "one was awarded shares, the other paid for them: their codes are not each other's",
      filing: initial(
        [roe("PF"), doe("PF")],
        AWARDED,
        "Mr. Doe paid $5,000 for his shares from personal funds.",
      ),
      failures: [
        { person: "JANE M. ROE", actual: "PF", message: "names no such source; it tells of an award" },
      ],
    },
    {
      name: "a natural person among others is told to have paid with personal funds",
      filing: initial([larkspur("OO"), roe("WC")], PERSONAL),
      failures: [{ person: "JANE M. ROE", actual: "WC" }],
    },
    {
      name: "a director's award in a group whose fund paid with working capital",
      filing: initial([larkspur("WC"), roe("AF")], WORKING, AWARDED),
      failures: [{ person: "JANE M. ROE", actual: "AF" }],
    },
    {
      name: "a structured filing with another code",
      filing: schedule13D({
        persons: PERSON.replace("<fundType>OO</fundType>", "").replace("<fundType>WC", "<fundType>PF"),
      }).replace("Working capital.", `${RESTATED} Working capital.`),
      failures: [{ person: "Larkspur Holdings LLC", actual: "PF" }],
    },
  ],
  unverified: DOUBTS.map(([name, filing, message = /./]) => ({ name, filing, message })),
  notApplicable: [
    { name: "a 13G asks for no source", filing: filingText({ schedule: "13G" }) },
    { name: "an amendment without Item 3", filing: filingText() },
    { name: "an amendment to which Item 3 does not apply", filing: amended([roe("WC")], "Not applicable.") },
    {
      name: "an initial filing without Item 3 and without an answer in Row 4",
      filing: filingText({ amendment: null, persons: [roe("")] }),
    },
    { name: "no answer in Row 4", filing: initial([roe("")], PERSONAL) },
  ],
});
