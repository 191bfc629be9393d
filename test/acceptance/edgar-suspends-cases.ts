import { inside, value, without, type Edit } from "../support/structured-sample.js";

/** What is edited, the edits, the check that finds it, and the element or the words that it names. */
export type EdgarCase = readonly [
  told: string,
  file: string,
  edits: readonly Edit[],
  rule: string,
  named: string,
];

const FIRST_13D = "schema/samples/Sample Schedule13D.xml";
const AMENDED_13D = "schema/samples/Sample Schedule13D_A.xml";
const FIRST_13G = "schema/samples/Sample Schedule13G.xml";
const AMENDED_13G = "schema/samples/Sample Schedule13G_A.xml";

const SCHEMA = "xml-schema-required";
const NUMBERS = "xml-numbers";
const ISSUER = "xml-issuer-agrees";
const NAMES = "xml-signature-names";

/** Of the person to be notified, whose address stands nowhere else. */
const notified = (element: string, to: string): Edit => inside("personAddress", `com:${element}`, to);
const item1 = (element: string, to: string): Edit => inside("item1", element, to);
const RULE = "designateRulePursuantThisScheduleFiled";
const FLAGS = "<flags><overrideInternetFlag>false</overrideInternetFlag></flags>";
const STRANGER =
  "<signatureInformation><reportingPersonName>Jane M. Roe</reportingPersonName><signatureDetails><signature>Roe</signature><title>Roe</title><date>10/27/2023</date></signatureDetails></signatureInformation>";

// prettier-ignore
export const CASES: readonly EdgarCase[] = [
  ["an element behind its place", FIRST_13D, [without("memberOfGroup"), ["<citizenshipOrOrganization>", "<memberOfGroup>a</memberOfGroup><citizenshipOrOrganization>"]], SCHEMA, "memberOfGroup"],
  ["the issuer's name before its CIK", FIRST_13G, [without("issuerName"), ["<issuerCik>", "<issuerName>Phase V Steven-DEV5</issuerName><issuerCik>"]], SCHEMA, "issuerName"],
  ["flags before the contact of a 13G", FIRST_13G, [without("flags"), ["<contact>", `${FLAGS}<contact>`]], SCHEMA, "flags"],
  ["a style sheet", FIRST_13D, [["<edgarSubmission", '<?xml-stylesheet href="view.xsl"?><edgarSubmission']], SCHEMA, "xml-stylesheet"],
  ["another version of XML", FIRST_13D, [['version="1.0"', 'version="1.1"']], SCHEMA, "version 1.0"],
  ["an element of another form", FIRST_13D, [["<dateOfEvent>", "<periodOfReport>06/07/2023</periodOfReport><dateOfEvent>"]], SCHEMA, "periodOfReport"],
  ["an element of a 13G in a 13D", FIRST_13D, [["<issuerCIK>", "<issuerCik>"], ["</issuerCIK>", "</issuerCik>"]], SCHEMA, "issuerCik"],
  ["markup in an answer", FIRST_13D, [value("transactionPurpose", "<b>Investment</b>")], SCHEMA, "transactionPurpose"],
  ["text among elements", FIRST_13D, [["<items1To7>", "<items1To7>Not applicable"]], SCHEMA, "items1To7"],
  ["an attribute", FIRST_13D, [["<dateOfEvent>", '<dateOfEvent format="US">']], SCHEMA, "dateOfEvent"],
  ["the namespace of the specification's first edition", FIRST_13D, [["schedule13D", "schedule13d"]], SCHEMA, "edgarSubmission"],
  ["a class title of 151 characters", FIRST_13D, [value("securitiesClassTitle", "Common Stock".padEnd(151, "k"))], SCHEMA, "securitiesClassTitle"],
  ["an answer of 20,001 characters", FIRST_13D, [value("fundsSource", "s".repeat(20001))], SCHEMA, "fundsSource"],
  ["a citizenship of 2,001 characters", FIRST_13D, [value("citizenship", "s".repeat(2001))], SCHEMA, "citizenship"],
  ["a city of 31 characters", FIRST_13D, [notified("city", "W".repeat(31))], SCHEMA, "city"],
  ["a person to be notified with 31 characters", FIRST_13D, [value("personName", "J".repeat(31))], SCHEMA, "personName"],
  ["a source of funds by another code", FIRST_13D, [value("fundType", "XX")], SCHEMA, "fundType"],
  ["a non-U.S. institution on a 13D", FIRST_13D, [value("typeOfReportingPerson", "FI")], SCHEMA, "typeOfReportingPerson"],
  ["a corporation in Item 3 of a 13G", FIRST_13G, [["<notApplicableFlag>Y</notApplicableFlag>", "<notApplicableFlag>N</notApplicableFlag><typeOfPersonFiling>CO</typeOfPersonFiling>"]], SCHEMA, "typeOfPersonFiling"],
  ["a rule without its word", FIRST_13G, [value(RULE, "13d-1(d)")], SCHEMA, RULE],
  ["a third box of Row 2", FIRST_13D, [value("memberOfGroup", "c")], SCHEMA, "memberOfGroup"],
  ["a state by its name", FIRST_13D, [value("citizenshipOrOrganization", "Florida")], SCHEMA, "citizenshipOrOrganization"],
  ["a state that EDGAR does not know", FIRST_13D, [notified("stateOrCountry", "ZZ")], SCHEMA, "stateOrCountry"],
  ["another type of submission", FIRST_13D, [value("submissionType", "SC 13D")], SCHEMA, "submissionType"],
  ["a flag that is neither Y nor N", FIRST_13D, [value("legalProceedings", "Yes")], SCHEMA, "legalProceedings"],
  ["a flag of true or false with Y", FIRST_13D, [value("previouslyFiledFlag", "Y")], SCHEMA, "previouslyFiledFlag"],
  ["an empty flag", FIRST_13D, [value("previouslyFiledFlag", "")], SCHEMA, "previouslyFiledFlag"],
  ["an issuer's CIK with letters", FIRST_13D, [value("issuerCIK", "CIK1118676")], SCHEMA, "issuerCIK"],
  ["a CUSIP of eight characters", FIRST_13D, [value("issuerCusipNumber", "21212212")], SCHEMA, "issuerCusipNumber"],
  ["an address for mail that is none", FIRST_13D, [value("contactEmailAddress", "joe at gmail.com")], SCHEMA, "contactEmailAddress"],
  ["seven sources of funds", FIRST_13D, [["<fundType>SC</fundType>", "<fundType>OO</fundType>".repeat(6)]], SCHEMA, "fundType"],
  ["four rules designated", FIRST_13G, [[new RegExp(`<${RULE}>[^<]*</${RULE}>`), `<${RULE}>Rule 13d-1(b)</${RULE}>`.repeat(4)]], SCHEMA, RULE],
  ["no date of the event", FIRST_13D, [without("dateOfEvent")], SCHEMA, "dateOfEvent"],
  ["no title of the class", FIRST_13G, [without("securitiesClassTitle")], SCHEMA, "securitiesClassTitle"],
  ["no ZIP code", FIRST_13D, [notified("zipCode", "")], SCHEMA, "zipCode"],
  ["no Items in a first 13D", FIRST_13D, [without("items1To7")], SCHEMA, "items1To7"],
  ["no percentage in a first 13G", FIRST_13G, [without("classPercent")], SCHEMA, "classPercent"],
  ["no number in an amendment", AMENDED_13D, [without("amendmentNo")], SCHEMA, "amendmentNo"],
  ["no number in an amendment of a 13G", AMENDED_13G, [without("amendmentNo")], SCHEMA, "amendmentNo"],
  ["no title beside a signature", AMENDED_13G, [without("title")], SCHEMA, "title"],
  ["an ampersand that is not escaped", FIRST_13D, [value("fundsSource", "Roe & Sons")], SCHEMA, "ampersand"],
  ["a less-than sign that is not escaped", FIRST_13D, [value("fundsSource", "of < 5 persons")], SCHEMA, "less-than sign"],
  ["an answer beside the mark that it does not apply", FIRST_13G, [[/<notApplicableFlag>N(?=<\/notApplicableFlag>\s*<groupDissolutionNotice>)/, "<notApplicableFlag>Y"]], SCHEMA, "groupDissolutionNotice"],
  ["an amount with commas", FIRST_13D, [value("aggregateAmountOwned", "21,222,121")], NUMBERS, "aggregateAmountOwned"],
  ["an amount below 0", FIRST_13D, [value("soleVotingPower", "-1")], NUMBERS, "soleVotingPower"],
  ["an amount with three decimals", FIRST_13G, [value("soleVotingPower", "1.005")], NUMBERS, "soleVotingPower"],
  ["an amount of fifteen digits", FIRST_13D, [value("sharedVotingPower", "100000000000000")], NUMBERS, "sharedVotingPower"],
  ["an empty amount", FIRST_13D, [value("soleDispositivePower", "")], NUMBERS, "soleDispositivePower"],
  ["a percentage with its sign", FIRST_13D, [value("percentOfClass", "2.7%")], NUMBERS, "percentOfClass"],
  ["a percentage above 100", FIRST_13G, [value("classPercent", "100.1")], NUMBERS, "classPercent"],
  ["a date year first", FIRST_13D, [value("dateOfEvent", "2023-06-07")], NUMBERS, "dateOfEvent"],
  ["an empty date", AMENDED_13G, [value("date", "")], NUMBERS, "date"],
  ["an amendment's number in words", AMENDED_13D, [value("amendmentNo", "No. 1")], NUMBERS, "amendmentNo"],
  ["an amendment's number of 0", AMENDED_13G, [value("amendmentNo", "0")], NUMBERS, "amendmentNo"],
  ["the filer as issuer", FIRST_13D, [["<cik>0001161286<", "<cik>1118676<"]], ISSUER, "1118676"],
  ["another issuer in Item 1", FIRST_13D, [item1("issuerName", "Hollin Mills, Inc.")], ISSUER, "Hollin Mills, Inc."],
  ["another city in Item 1", FIRST_13D, [item1("com:city", "Augusta")], ISSUER, "Augusta"],
  ["another address in Item 1 of a 13G", FIRST_13G, [item1("issuerPrincipalExecutiveOfficeAddress", "12 MILL LANE, AUGUSTA, MAINE, 04330.")], ISSUER, "12 MILL LANE"],
  ["two persons of one name", FIRST_13G, [value("reportingPersonName", "Fan")], NAMES, "2 reporting persons bear the name Fan"],
  ["a signature under another name", FIRST_13D, [value("signatureReportingPerson", "Phase V Steven")], NAMES, "Phase V Steven-DEV5"],
  ["a person who does not sign", AMENDED_13D, [without("signaturePerson")], NAMES, "Phase V Steven-DEV5"],
  ["a signature for nobody's cover page", AMENDED_13G, [["<signatureInformation>", `${STRANGER}<signatureInformation>`]], NAMES, "Jane M. Roe"],
];
