import rule from "../../../rules/structure/xml-schema-required.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { sample13D, sample13G, value, without, type Edit } from "../../support/structured-sample.js";

const LARKSPUR = "Larkspur Holdings LLC";
const SUSPENDS = "EDGAR suspends a filing for this.";
const AMENDED: readonly Edit[] = [
  ["SCHEDULE 13D<", "SCHEDULE 13D/A<"],
  ["<securitiesClassTitle>", "<amendmentNo>1</amendmentNo><securitiesClassTitle>"],
];

/** What departs, the filing, and what is said of it. */
// prettier-ignore
const SAID: readonly (readonly [name: string, filing: string, message: string])[] = [
  ["rows that a first filing must answer are left out, and told in one go", sample13D(without("percentOfClass"), without("aggregateAmountOwned")), "The element reportingPersonInfo has no aggregateAmountOwned and percentOfClass, which EDGAR asks for in a first filing."],
  ["two persons without the same row are one failure, with both places", sample13D(without("percentOfClass"), without("percentOfClass")), "The element reportingPersonInfo has no percentOfClass, which EDGAR asks for in a first filing. This is the first of 2 such places."],
  ["an amendment without its number", sample13D(["SCHEDULE 13D<", "SCHEDULE 13D/A<"]), "coverPageHeader has no amendmentNo, which EDGAR asks for in an amendment."],
  ["an element of no name that EDGAR knows", sample13D(["<dateOfEvent>", "<periodOfReport>1</periodOfReport><dateOfEvent>"]), "The element periodOfReport stands in coverPageHeader, where EDGAR's schema of Schedule 13D has no element of this name."],
  ["an element spelled as the other schedule has it is unknown, and not missing besides", sample13D(["<issuerCIK>", "<issuerCik>"], ["</issuerCIK>", "</issuerCik>"]), "The element issuerCik stands in issuerInfo, where EDGAR's schema of Schedule 13D has issuerCIK."],
  ["markup in an answer", sample13D(value("contractDescription", "<p>None</p>")), "The element p stands in contractDescription, where EDGAR's schema of Schedule 13D has no element but text."],
  ["one element moved is one failure, at the element that was moved", sample13D(without("memberOfGroup"), ["<isAggregateExcludeShares>", "<memberOfGroup>b</memberOfGroup><isAggregateExcludeShares>", ]), "The element memberOfGroup is not at its place in reportingPersonInfo: it belongs between reportingPersonName and fundType."],
  ["the first element moved behind the others", sample13D(without("securitiesClassTitle"), ["</issuerInfo>", "</issuerInfo><securitiesClassTitle>Common Stock</securitiesClassTitle>", ]), "The element securitiesClassTitle is not at its place in coverPageHeader: it belongs before dateOfEvent."],
  ["the last element moved before the others", sample13D(without("commentContent"), ["<reportingPersonNoCIK>", "<commentContent>None.</commentContent><reportingPersonNoCIK>"]), "The element commentContent is not at its place in reportingPersonInfo: it belongs behind typeOfReportingPerson."],
  ["more codes than there are", sample13D(["<fundType>WC</fundType>", "<fundType>WC</fundType>".repeat(8)]), "The element fundType stands too often in reportingPersonInfo: EDGAR takes at most 6."],
  ["an answer given twice", sample13D(["<item3>", "<item3><fundsSource>Working capital.</fundsSource>"]), "The element fundsSource stands too often in item3: EDGAR takes one."],
  ["an empty answer", sample13D(value("legalProceedings", "")), "The element legalProceedings in reportingPersonInfo is empty; it must be Y or N."],
  ["an empty text, of which EDGAR limits the length", sample13D(value("signature", "")), "is empty, where EDGAR takes one to 150 characters."],
  ["the same wrong code in two places is one failure", sample13D(value("memberOfGroup", "B"), [/<memberOfGroup>b</, "<memberOfGroup>B<"]), "states “B”; it must be a or b. This is the first of 2 such places."],
  ["an accession number of another form", sample13D(...AMENDED, ["<filerInfo>", "<previousAccessionNumber>0001234567/25/1</previousAccessionNumber><filerInfo>", ]), "The element previousAccessionNumber in headerData states “0001234567/25/1”; it must be an accession number"],
  ["text among elements", sample13D(["<items1To7>", "<items1To7>See below"]), "The element items1To7 holds the text “See below”, where EDGAR takes elements only."],
  ["an attribute", sample13D(["<dateOfEvent>", '<dateOfEvent form="US">']), "The element dateOfEvent in coverPageHeader bears the attribute form, where EDGAR takes no attribute."],
  ["the namespace of another form", sample13D(["edgar/schedule13D", "edgar/schedule13g"]), "The element edgarSubmission belongs to the namespace “http://www.sec.gov/edgar/schedule13g”; that of Schedule 13D is http://www.sec.gov/edgar/schedule13D."],
  ["no namespace", sample13G([' xmlns="http://www.sec.gov/edgar/schedule13g"', ""]), "The element edgarSubmission belongs to no namespace; that of Schedule 13G is"],
  ["an instruction to a browser", sample13D(["<edgarSubmission", '<?xml-stylesheet href="a.xsl"?><edgarSubmission']), 'The file holds “<?xml-stylesheet href="a.xsl"?>”, where EDGAR takes no processing instruction.'],
  ["a type of submission that there is not, of which nothing is asked", sample13D(value("submissionType", "SC 13D"), without("percentOfClass")), "The element submissionType in headerData states “SC 13D”; it must be SCHEDULE 13D or SCHEDULE 13D/A."],
];

testRule(rule, {
  passing: [
    { name: "a public copy, from which contact and flags are taken out", filing: sample13D(), passes: 1 },
    { name: "a Schedule 13G with EDGAR's version of its schema", filing: sample13G(), passes: 1 },
    {
      name: "the CUSIP in one element of its own, as EDGAR had it before 2026",
      filing: sample13D([/<issuerCusips>[\s\S]*<\/issuerCusips>/, "<issuerCUSIP>435990106</issuerCUSIP>"]),
    },
    {
      name: "the same on a Schedule 13G",
      filing: sample13G([/<issuerCusips>[\s\S]*<\/issuerCusips>/, "<issuerCusip>435990106</issuerCusip>"]),
    },
    {
      name: "an issuer without a CUSIP",
      filing: sample13D(["<issuerCusipNumber>435990106<", "<issuerCusipNumber><"]),
    },
    {
      name: "every element with a prefix",
      filing: sample13D(['xmlns="', 'xmlns:sch="']).replace(/<(\/?)(?=[a-z]\w*[\s>])/g, "<$1sch:"),
    },
    {
      name: "addresses whose parts declare their namespace one by one",
      filing: sample13D([' xmlns:com="http://www.sec.gov/edgar/common"', ""])
        .replace(/<com:(\w+)>/g, '<$1 xmlns="http://www.sec.gov/edgar/common">')
        .replace(/<\/com:/g, "</"),
    },
    {
      name: "comments of the agent among and within elements",
      filing: sample13D(
        ["<items1To7>", "<items1To7><!-- Field: begin -->"],
        ["<fundType>WC<", "<fundType><!-- Field: code -->WC<"],
      ),
    },
    {
      name: "an amendment that leaves out the rows and all Items but the first",
      filing: sample13D(...AMENDED, without("percentOfClass"), without("fundType"), [
        /<item2>[\s\S]*<\/item7>/,
        "",
      ]),
    },
    {
      name: "letters beyond the alphabet, each counted once",
      filing: sample13D([
        "<title>Jane M. Roe, Manager</title>",
        `<title>Jane M. Roe, ${"\u{1F58B}".repeat(120)}</title>`,
      ]),
    },
    {
      name: "an answer of exactly the length that EDGAR takes, with entities that count as one character",
      filing: sample13D([/<fundsSource>[^<]*</, `<fundsSource>${"&amp;".repeat(20000)}<`]),
    },
    {
      name: "an answer of the full length, its lines ended as Windows ends them",
      filing: sample13D([/<fundsSource>[^<]*</, `<fundsSource>${"\r\n".repeat(20000)}<`]),
    },
    {
      name: "the elements of this schema under a later one",
      filing: sample13G(["X0202", "X0301"]),
      passes: 1,
    },
    {
      name: "a submission that carries its documents",
      filing: sample13D([
        "</formData>",
        "</formData><documents><com:document><com:conformedName>ex99.htm</com:conformedName></com:document></documents>",
      ]),
    },
    {
      name: "a non-U.S. institution that says what it is",
      filing: sample13G([
        "<typeOfPersonFiling>IA</typeOfPersonFiling>",
        "<typeOfPersonFiling>FI</typeOfPersonFiling><otherTypeOfPersonFiling>A bank of Ontario</otherTypeOfPersonFiling>",
      ]),
    },
    {
      name: "Item 5 of a Schedule 13G, marked as not applicable and answered, which EDGAR takes",
      filing: sample13G([
        /(<item5>\s*<notApplicableFlag>Y<\/notApplicableFlag>)/,
        "<item5><notApplicableFlag>Y</notApplicableFlag><classOwnership5PercentOrLess>N</classOwnership5PercentOrLess>",
      ]),
    },
    {
      name: "Item 10 without a certification, not marked as not applicable, as the SEC's own sample has it",
      filing: sample13G([/<certifications>[^<]*<\/certifications>/, ""]),
    },
  ],
  failing: [
    {
      name: "a code with blanks around it, as whoever breaks lines anew may leave it",
      filing: sample13D(value("fundType", "\n  WC\n")),
      failures: [
        {
          severity: "warning",
          person: LARKSPUR,
          message:
            "The element fundType in reportingPersonInfo states “WC” with blanks around it, where EDGAR takes none. EDGAR may let it pass, but by its specification it suspends such a filing.",
        },
      ],
    },
    {
      name: "a copy all of whose lines are broken anew is told of once",
      filing: sample13D().replace(/>([^<>\n]+)</g, ">\n   $1\n  <"),
      failures: [{ severity: "warning", message: "This is the first of 12 such places." }],
    },
    {
      name: "an amendment without Item 1, which the schema lets be left out",
      filing: sample13D(...AMENDED, without("item1")),
      failures: [
        {
          severity: "warning",
          message:
            "The element items1To7 has no item1, which EDGAR asks for in an amendment. EDGAR may let it pass",
        },
      ],
    },
    ...SAID.map(([name, filing, message]) => ({ name, filing, failures: [{ message }] })),
    {
      name: "an element that EDGAR always asks for is left out",
      filing: sample13D(without("dateOfEvent")),
      failures: [
        {
          severity: "error",
          message: `The element coverPageHeader has no dateOfEvent, which EDGAR asks for in every filing. By its specification ${SUSPENDS}`,
          line: 16,
        },
      ],
    },
    {
      name: "two persons without different rows are two",
      filing: sample13D(without("percentOfClass"), [
        /(?<=Jane M\. Roe<\/reportingPersonName>[\s\S]*)\s*<aggregateAmountOwned>[^<]*<\/aggregateAmountOwned>/,
        "",
      ]),
      failures: [
        { person: LARKSPUR, message: "no percentOfClass" },
        { person: "Jane M. Roe", message: "no aggregateAmountOwned" },
      ],
    },
    {
      name: "a first filing with an amendment's number, of which EDGAR only warns",
      filing: sample13D(["<securitiesClassTitle>", "<amendmentNo>1</amendmentNo><securitiesClassTitle>"]),
      failures: [
        {
          severity: "info",
          message:
            "The element amendmentNo in coverPageHeader is given, where EDGAR asks for nothing in a first filing. EDGAR takes the filing with a warning.",
        },
      ],
    },
    {
      name: "an answer that is too long, its length counted",
      filing: sample13D(value("securitiesClassTitle", "Common Stock ".repeat(12) + "X")),
      failures: [
        {
          expected: "at most 150 characters",
          message:
            "The element securitiesClassTitle in coverPageHeader has 157 characters, “Common Stock Common Stock Common Stock Common Stock Common S…”; EDGAR takes at most 150 characters.",
        },
      ],
    },
    {
      name: "a code that is none",
      filing: sample13D(value("typeOfReportingPerson", "LLC")),
      failures: [
        {
          severity: "error",
          person: LARKSPUR,
          expected: "one of BD, BK, CP, CO, EP, IN, IA, IC, IV, HC, PN, SA, OO",
          actual: "LLC",
          message:
            "The element typeOfReportingPerson in reportingPersonInfo states “LLC”; it must be one of BD, BK, CP, CO, EP, IN, IA, IC, IV, HC, PN, SA, OO.",
        },
      ],
    },
    {
      name: "an ampersand that is not escaped makes the file none of XML",
      filing: sample13D(value("fundsSource", "Roe & Sons")),
      failures: [
        {
          severity: "error",
          message: "The file is not well-formed XML. An ampersand is not written as &amp;",
        },
      ],
    },
    {
      name: "an Item marked as not applicable, and answered",
      filing: sample13G([/(?<=<item6>\s*)<notApplicableFlag>N/, "<notApplicableFlag>Y"]),
      failures: [
        {
          severity: "warning",
          message:
            "The element ownershipMoreThan5PercentOnBehalfOfAnotherPerson in item6 does not fit the Item's other answers: EDGAR asks for nothing, as notApplicableFlag is Y. EDGAR may let it pass, but by its specification it suspends such a filing.",
        },
      ],
    },
    {
      name: "a non-U.S. institution that does not say what it is",
      filing: sample13G(value("typeOfPersonFiling", "FI")),
      failures: [
        {
          severity: "warning",
          message: "EDGAR asks for otherTypeOfPersonFiling with the type of institution.",
        },
      ],
    },
    {
      name: "a type of institution where none is named",
      filing: sample13G([
        "<typeOfPersonFiling>IA</typeOfPersonFiling>",
        "<typeOfPersonFiling>IA</typeOfPersonFiling><otherTypeOfPersonFiling>A bank</otherTypeOfPersonFiling>",
      ]),
      failures: [{ severity: "warning", message: "EDGAR asks for nothing, as no typeOfPersonFiling is FI." }],
    },
  ],
  unverified: [
    {
      name: "an element that a later schema may have",
      filing: sample13G(
        ["X0202", "X0301"],
        ["<securitiesClassTitle>", "<tradingSymbol>HMLN</tradingSymbol><securitiesClassTitle>"],
      ),
      message:
        "The file is of EDGAR's schema X0301, later than the one known here: The element tradingSymbol stands in coverPageHeader",
    },
    {
      name: "a document that breaks off, whose later elements may have been lost",
      filing: sample13D([/<item6>[\s\S]*/, ""]),
      message: "The document breaks off",
    },
    {
      name: "a document that breaks off within an Item",
      filing: sample13D([/Nothing was borrowed[\s\S]*/, ""]),
      message: "elements behind that place could not be looked at",
    },
  ],
  notApplicable: [{ name: "a filing of text", filing: filingText() }],
});
