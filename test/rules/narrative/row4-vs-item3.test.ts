import rule from "../../../rules/narrative/row4-vs-item3.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

const ITEM_4 = "Item 4. Purpose of Transaction.\n\nInvestment.";

/** An initial filing of these persons that says this in Item 3. */
const initial = (persons: readonly StatedPerson[], ...item3: string[]): string =>
  filingText({ amendment: null, persons, item3: [...item3, ITEM_4].join("\n\n") });

const amended = (persons: readonly StatedPerson[], ...item3: string[]): string =>
  filingText({ persons, item3: item3.join("\n\n") });

const RESTATED = "Item 3 is hereby amended and restated in its entirety as follows:";

const larkspur = (source: string): StatedPerson => ({ ...LARKSPUR, source });
const roe = (source: string): StatedPerson => ({ ...ROE, source });
const doe = (source: string): StatedPerson => ({
  ...ROE,
  name: "JOHN Q. DOE",
  heading: "John Q. Doe",
  aggregate: "80,000",
  soleVoting: "80,000",
  soleDispositive: "80,000",
  notes: ["(1) Consists of 80,000 shares of Common Stock."],
  source,
});
/** Ms. Roe as she who controls Larkspur and shares its holding. */
const controller = (source: string): StatedPerson => ({
  ...ROE,
  soleVoting: "0",
  soleDispositive: "0",
  sharedVoting: "650,000",
  sharedDispositive: "650,000",
  aggregate: "650,000",
  notes: [],
  source,
});

const PERSONAL = "Ms. Roe paid $500,000 for the shares from her personal funds.";
const WORKING = "Larkspur Holdings LLC paid $500,000 for the shares from its working capital.";
const AWARDED = "The shares owned by Ms. Roe were awarded to her as a director of the Issuer.";
const BOTH_AWARDED =
  "The shares owned by Ms. Roe and Mr. Doe were awarded to them as directors of the Issuer.";

testRule(rule, {
  passing: [
    { name: "personal funds as PF", filing: initial([roe("PF")], PERSONAL), passes: 1 },
    { name: "working capital as WC", filing: initial([larkspur("WC")], WORKING), passes: 1 },
    { name: "an award as OO", filing: initial([roe("OO")], AWARDED), passes: 1 },
    { name: "an award by the issuer as SC", filing: initial([roe("SC")], AWARDED), passes: 1 },
    {
      name: "a bank loan as BK, and personal funds beside it",
      filing: initial([roe("PF, BK")], PERSONAL, "A bank loan of $400,000 paid for the rest."),
      passes: 1,
    },
    {
      name: "margin credit as OO",
      filing: initial([roe("OO")], "Ms. Roe bought the shares on margin for $500,000."),
      passes: 1,
    },
    {
      name: "a fund's working capital is an affiliate's funds to whoever controls the fund",
      filing: initial([larkspur("WC"), controller("AF")], WORKING),
      passes: 2,
    },
    {
      name: "what a parent gave is an affiliate's funds",
      filing: initial([larkspur("AF")], "The price of $500,000 was provided by its parent company."),
      passes: 1,
    },
    {
      name: "contributions of partners are other sources, working capital or an affiliate's funds",
      filing: initial(
        [larkspur("WC, OO, AF")],
        "Capital contributions of its partners paid the price of $500,000.",
      ),
      passes: 1,
    },
    {
      name: "not applicable, where nothing was bought",
      filing: initial([roe("Not applicable")], AWARDED),
      passes: 1,
    },
    {
      name: "N/A, where the shares were inherited",
      filing: initial([roe("N/A")], "Ms. Roe inherited the shares."),
      passes: 1,
    },
    {
      name: "none, where the shares were inherited",
      filing: initial([roe("“None”")], "Ms. Roe inherited the shares."),
      passes: 1,
    },
    {
      name: "an amendment that adds a purchase",
      filing: amended([roe("PF")], "Item 3 is amended to add: Ms. Roe used $5,000 of personal funds."),
      passes: 1,
    },
    {
      name: "no borrowing, and none coded",
      filing: initial([roe("PF")], PERSONAL, "No part of the price was borrowed."),
      passes: 1,
    },
    {
      name: "a structured filing",
      filing: schedule13D({ persons: PERSON.replace("<fundType>OO</fundType>", "") }),
      passes: 1,
    },
  ],
  failing: [
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
      name: "personal funds coded where Item 3 tells of working capital",
      filing: initial([larkspur("PF")], WORKING),
      failures: [
        {
          actual: "PF",
          message:
            "states PF (personal funds), but Item 3 names no such source; it tells of working capital (WC).",
        },
      ],
    },
    {
      name: "a bank loan coded where none is told",
      filing: initial([larkspur("BK")], WORKING),
      failures: [{ actual: "BK", message: "states BK (a bank loan)" }],
    },
    {
      name: "an affiliate coded where the only filer paid with its own working capital",
      filing: initial([larkspur("AF")], WORKING),
      failures: [
        { actual: "AF", message: "states AF (an affiliate's funds), but Item 3 names no such source" },
      ],
    },
    {
      name: "two codes, and neither is told",
      filing: initial([roe("WC, BK")], PERSONAL),
      failures: [{ actual: "WC" }, { actual: "BK" }],
    },
    {
      name: "a bank loan coded beside personal funds, where Item 3 says that nothing was borrowed",
      filing: initial([roe("PF, BK")], PERSONAL, "No part of the price was borrowed."),
      failures: [
        {
          actual: "BK",
          message:
            "Row 4 of JANE M. ROE states BK (a bank loan), but Item 3 says that nothing was borrowed. Either the code is wrong or Item 3 leaves a source out.",
        },
      ],
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
      name: "personal funds coded where the shares were awarded",
      filing: initial([roe("PF")], AWARDED),
      failures: [{ actual: "PF", message: "it tells of an award (OO or SC)." }],
    },
    {
      name: "an affiliate's funds coded where the shares were awarded and nothing was bought",
      filing: initial([roe("AF")], AWARDED),
      failures: [{ actual: "AF", message: "it tells of an award (OO or SC)." }],
    },
    {
      name: "working capital coded where the shares came by a merger",
      filing: initial([larkspur("WC")], "The shares were received by Larkspur Holdings LLC in the merger."),
      failures: [{ actual: "WC", message: "it tells of a merger or exchange (OO or SC)." }],
    },
    {
      name: "an affiliate's funds coded where nothing was paid at all",
      filing: initial([{ ...controller("AF") }], "No consideration was paid for the shares."),
      failures: [{ actual: "AF", message: "it tells of no payment (OO)." }],
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
        "The shares owned by Ms. Roe were awarded to her as a director of the Issuer, and those owned by Mr. Doe were purchased for $5,000.",
        "The shares owned by Mr. Doe were purchased in 2024.",
        "The shares owned by Ms. Roe vested in 2024.",
      ).replace(
        "The shares owned by Ms. Roe were awarded to her as a director of the Issuer, and those owned by Mr. Doe were purchased for $5,000.",
        AWARDED,
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
      name: "an amendment that restates Item 3 whole",
      filing: amended([roe("WC")], RESTATED, PERSONAL),
      failures: [{ actual: "WC" }],
    },
    {
      name: "a structured filing with another code",
      filing: schedule13D({
        persons: PERSON.replace("<fundType>OO</fundType>", "").replace("<fundType>WC", "<fundType>PF"),
      }).replace("Working capital.", `${RESTATED} Working capital.`),
      failures: [{ person: "Larkspur Holdings LLC", actual: "PF" }],
    },
  ],
  unverified: [
    {
      name: "an amendment tells of the latest purchases only",
      filing: amended([roe("WC")], PERSONAL),
      message: "Row 4 states WC; Item 3 of an amendment may tell of the latest purchases only.",
    },
    {
      name: "Item 3 sends its reader elsewhere",
      filing: initial([roe("WC")], PERSONAL, "See also Item 4."),
      message: "Row 4 states WC; Item 3 refers to another place, which may tell of it.",
    },
    {
      name: "where Item 3 ends is not known",
      filing: filingText({ amendment: null, persons: [roe("WC")], item3: PERSONAL }),
      message: "where Item 3 ends could not be told",
    },
    {
      name: "an answer without words",
      filing: initial([roe("WC")], "12345"),
      message: "no answer was read in Item 3",
    },
    {
      name: "an answer too long for one",
      filing: initial([roe("WC")], PERSONAL, "x ".repeat(50_001)),
      message: "Item 3 is too long to be read to its end",
    },
    {
      name: "no Item 3 in an initial filing",
      filing: filingText({ amendment: null, persons: [roe("WC")] }),
      message: "No Item 3 was read in this filing, so that Row 4 cannot be compared with it.",
    },
    {
      name: "Item 3 is not applicable, though Row 4 names a source",
      filing: initial([roe("WC")], "Not applicable."),
      message: "Row 4 states WC, and Item 3 says only that it is not applicable.",
    },
    {
      name: "words that may speak of it",
      filing: initial([roe("WC")], PERSONAL, "Corporate accounts were used, too."),
      message:
        "whether Item 3 tells of such a source for what this person acquired is not plain from its words",
    },
    {
      name: "a source that custom allows the code for",
      filing: initial([larkspur("WC")], "The price of $500,000 was paid from the funds of clients."),
    },
    {
      name: "another code of the same page is told",
      filing: initial([roe("PF, WC")], PERSONAL),
      message: "Row 4 states WC;",
    },
    {
      name: "other sources may be anything",
      filing: initial([roe("OO")], PERSONAL),
      message: "Row 4 states OO;",
    },
    {
      name: "a purchase besides the award",
      filing: initial([roe("PF")], AWARDED, "She bought a few shares, too."),
    },
    {
      name: "options that were exercised had to be paid for",
      filing: initial([roe("PF")], "Ms. Roe exercised options that were granted to her."),
    },
    {
      name: "a conversion of what had been bought once",
      filing: initial([roe("PF")], AWARDED, "The rest came by conversion."),
    },
    {
      name: "a purchase without a word on the source",
      filing: initial([roe("AF")], "Ms. Roe purchased the shares for $5,000."),
    },
    {
      name: "an award to somebody who shares what the fund bought",
      filing: initial([larkspur("WC"), controller("AF")], "Larkspur Holdings LLC paid $500,000.", AWARDED),
    },
    {
      name: "an award to the only filer, who shares power with somebody",
      filing: initial([controller("AF")], AWARDED),
    },
    {
      name: "awards that are to come",
      filing: initial([roe("PF")], "Shares owned by Ms. Roe would be awarded to her as a director."),
    },
    {
      name: "money that is to come",
      filing: initial([roe("BK")], "Ms. Roe would pay $500,000 from personal funds."),
    },
    {
      name: "personal funds of all of them, one of whom is a company",
      filing: initial([larkspur("WC"), roe("PF")], "The Reporting Persons used personal funds of $500,000."),
    },
    {
      name: "what is told of one is not told of the other",
      filing: initial([larkspur("WC"), { ...controller("WC") }], WORKING),
    },
    {
      name: "an affiliate's funds, where the affiliate need not report",
      filing: initial([larkspur("AF"), roe("PF")], "Larkspur Holdings LLC used its working capital."),
    },
    {
      name: "a denial with an exception",
      filing: initial([roe("PF, BK")], PERSONAL, "Except as agreed, no part of the price was borrowed."),
    },
    {
      name: "no code, but a reference",
      filing: initial([roe("See Item 3")], PERSONAL),
      message: "Row 4 states “See Item 3”, which is no code that Item 3 could be compared with.",
    },
    {
      name: "not applicable, though something was bought",
      filing: initial([roe("Not applicable")], PERSONAL),
      message: "Row 4 states “Not applicable”",
    },
    {
      name: "not applicable, and more than that",
      filing: initial([roe("Not applicable but for options")], AWARDED),
      message: "which is no code that Item 3 could be compared with",
    },
    {
      name: "not applicable, and no word of how the shares were acquired",
      filing: initial([roe("N/A")], "Ms. Roe has held the shares since 1990."),
    },
    {
      name: "words in the place of codes",
      filing: initial([roe("Award")], AWARDED),
      message: "Row 4 states “Award”",
    },
    {
      name: "not applicable, and a purchase beside the award",
      filing: initial([roe("None")], AWARDED, "She bought a few shares, too."),
    },
    {
      name: "AF for a purchase whose source is not told, where nothing speaks against anybody's code",
      filing: initial([larkspur("AF"), roe("AF")], "Larkspur Holdings LLC purchased shares for $500,000."),
    },
  ],
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
