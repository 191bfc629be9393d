import rule from "../../../rules/cover-page/cover-required-fields.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedFiling } from "../../support/filing-text.js";
import { person13G, schedule13D, schedule13G } from "../../structured/structured-xml.js";

/** An initial 13D of one person. */
const first = (changes: object = {}, filing: StatedFiling = {}) =>
  filingText({
    amendment: null,
    notice: "Jane M. Roe, 1 Mill Lane, Hollin",
    persons: [{ ...LARKSPUR, notes: [], ...changes }],
    ...filing,
  });
const firstXml = (from: string | RegExp, to: string) =>
  schedule13D().replace("SCHEDULE 13D/A", "SCHEDULE 13D").replace(from, to);
const whole13G = person13G("Jane M. Roe")
  .replace("<sharedVotingPower></sharedVotingPower>", "<sharedVotingPower>0</sharedVotingPower>")
  .replace(
    "</soleDispositivePower>",
    "</soleDispositivePower><sharedDispositivePower>0</sharedDispositivePower>",
  );
const ASKS = 'The form asks for an entry, if only "none" or "not applicable".';

testRule(rule, {
  passing: [
    {
      name: "everything is answered, for two persons",
      filing: first({}, { persons: [LARKSPUR, ROE] }),
      passes: 3,
    },
    {
      name: "an amendment that answers everything",
      filing: filingText({ notice: "Jane M. Roe" }),
      passes: 3,
    },
    {
      name: "words in place of figures",
      filing: first({
        source: "Not applicable",
        soleVoting: "N/A",
        sharedVoting: "None",
        soleDispositive: "-0-",
        sharedDispositive: "See Item 5",
        aggregate: "Nil",
        percent: "Less than 1%",
      }),
      passes: 2,
    },
    { name: "None for a CUSIP number", filing: first({}, { cusip: "None" }), passes: 2 },
    {
      name: "a 13G, which asks neither for a source of funds nor for notices",
      filing: first({}, { schedule: "13G", notice: undefined }),
      passes: 2,
    },
    {
      name: "a 13G of before 1998, which did not ask for the date of the event",
      filing: first({}, { schedule: "13G", signedOn: "February 16, 1998" }).replace(
        /March 3, 2025\n\(Date of Event[^\n]*/,
        "",
      ),
      passes: 2,
    },
    { name: "a structured 13D", filing: schedule13D(), passes: 2 },
    { name: "a structured 13G", filing: schedule13G({ persons: whole13G }), passes: 2 },
  ],
  failing: [
    {
      name: "no citizenship",
      filing: first({ citizenship: "" }),
      failures: [
        {
          severity: "error",
          person: "LARKSPUR HOLDINGS LLC",
          message: `Row 6 of the cover page (citizenship or place of organization) is left blank. ${ASKS}`,
          line: 22,
        },
      ],
    },
    {
      name: "no source of funds",
      filing: first({ source: "" }),
      failures: [
        { severity: "error", message: `Row 4 of the cover page (source of funds) is left blank. ${ASKS}` },
      ],
    },
    {
      name: "no total",
      filing: first({ aggregate: "" }),
      failures: [
        { severity: "error", message: "Row 11 of the cover page (aggregate amount) is left blank." },
      ],
    },
    {
      name: "no percentage",
      filing: first({ percent: "" }),
      failures: [
        { severity: "error", message: "Row 13 of the cover page (percent of class) is left blank." },
      ],
    },
    {
      name: "no type",
      filing: first({ type: "", notes: ["(1) Consists of 650,000 shares."] }),
      failures: [
        { severity: "error", message: "Row 14 of the cover page (type of reporting person) is left blank." },
      ],
    },
    {
      name: "no shared powers beside sole powers over everything",
      filing: first({ sharedVoting: "", sharedDispositive: "" }),
      failures: [
        {
          severity: "warning",
          message:
            "Rows 8 and 10 of the cover page (shared voting power and shared dispositive power) are left blank. " +
            "Rows 7 and 9 alone make up the total in Row 11, so that 0 is probably meant and should be entered.",
        },
      ],
    },
    {
      name: "one blank power of a 13G beside one over everything",
      filing: first({ sharedDispositive: "" }, { schedule: "13G", notice: undefined }),
      failures: [
        {
          severity: "warning",
          message:
            "Row 8 of the cover page (shared dispositive power) is left blank. Row 7 alone makes up the total in Row 9, so that 0 is probably meant and should be entered.",
        },
      ],
    },
    {
      name: "no sole voting power beside a shared one that is the total but for two digits that changed places",
      filing: first({ aggregate: "650,128", soleVoting: "", sharedVoting: "650,218" }),
      failures: [
        {
          severity: "warning",
          message:
            "Row 8 alone makes up the total in Row 11, but for what is probably a slip, so that 0 is probably meant",
        },
      ],
    },
    {
      name: "a blank power that accounts for a part of the total",
      filing: first({ soleVoting: "649,999", sharedVoting: "" }),
      failures: [{ severity: "error", message: `(shared voting power) is left blank. ${ASKS}` }],
    },
    {
      name: "one of two blank powers accounts for a part of the total",
      filing: first({ soleVoting: "649,999", sharedVoting: "", sharedDispositive: "" }),
      failures: [{ severity: "error", message: "Rows 8 and 10 of the cover page" }],
    },
    {
      name: "no date of the event",
      filing: first({}, { event: "" }),
      failures: [
        { severity: "error", message: "The title page leaves blank the date of the event.", line: 16 },
      ],
    },
    {
      name: "no CUSIP number",
      filing: first({}, { cusip: "" }),
      failures: [{ severity: "error", message: "The title page leaves blank the CUSIP number." }],
    },
    {
      name: "no class",
      filing: first({}, { classTitle: "" }),
      failures: [{ message: "The title page leaves blank the title of the class of securities." }],
    },
    {
      name: "nobody to receive notices",
      filing: first({}, { notice: "" }),
      failures: [
        { severity: "warning", message: "The title page leaves blank the person to receive notices." },
      ],
    },
    {
      name: "no date of the event in a 13G signed on the day from which it was asked",
      filing: first({}, { schedule: "13G", notice: undefined, event: "", signedOn: "February 17, 1998" }),
      failures: [{ severity: "error", message: "leaves blank the date of the event" }],
    },
    {
      name: "a structured 13D without two elements",
      filing: firstXml(/<aggregateAmountOwned>.*<\/aggregateAmountOwned>/, "").replace(
        "<citizenshipOrOrganization>DE</citizenshipOrOrganization>",
        "<citizenshipOrOrganization/>",
      ),
      failures: [
        {
          severity: "error",
          person: "Larkspur Holdings LLC",
          message:
            "Rows 6 and 11 of the cover page (citizenship or place of organization and aggregate amount) are left blank.",
        },
      ],
    },
    {
      name: "a structured 13D without issuer and date",
      filing: firstXml(/<dateOfEvent>.*<\/dateOfEvent>/, "").replace(
        /<issuerName>.*<\/issuerName>/,
        "<issuerName/>",
      ),
      failures: [
        { message: "The title page leaves blank the name of the issuer and the date of the event." },
      ],
    },
    {
      name: "a structured 13G with blank powers",
      filing: schedule13G(),
      failures: [{ severity: "warning", message: "Rows 6 and 8 of the cover page" }],
    },
  ],
  unverified: [
    {
      name: "no cover page that could be read",
      filing: first({}, { persons: [] }),
      message: "No reporting person's cover page could be read",
    },
    {
      name: "an amendment leaves out what has not changed",
      filing: filingText({ notice: "Jane M. Roe", persons: [{ ...LARKSPUR, citizenship: "" }] }),
      message:
        "Row 6 of the cover page (citizenship or place of organization) is left blank. An amendment may leave out what has not changed.",
    },
    {
      name: "the title page of an amendment",
      filing: filingText({ notice: "Jane M. Roe", event: "" }),
      message:
        "The title page leaves blank the date of the event. An amendment may leave out what has not changed.",
    },
    {
      name: "a damaged structured file",
      filing: firstXml(/<aggregateAmountOwned>.*<\/aggregateAmountOwned>/, "").replace(
        "</fundsSource>",
        "</fundsSource",
      ),
      message: "The file is damaged, so that an entry may have been lost.",
    },
    {
      name: "a percentage told by a note",
      filing: first({ percent: "*" }),
      message: "Whether Row 13 of the cover page is filled in could not be read.",
    },
    {
      name: "a title page without the caption for notices",
      filing: first({}, { notice: undefined }),
      message: "Whether the title page states the person to receive notices could not be read.",
    },
    {
      name: "a row without its caption",
      filing: first().replace("CITIZENSHIP OR PLACE OF ORGANIZATION", "HOME"),
      message: "Whether Row 6 of the cover page is filled in could not be read.",
    },
    {
      name: "two rows without their captions",
      filing: first()
        .replace("CITIZENSHIP OR PLACE OF ORGANIZATION", "HOME")
        .replace("SOURCE OF FUNDS", "MONEY"),
      message: "Whether Rows 4 and 6 of the cover page are filled in could not be read.",
    },
    {
      name: "words behind a figure's caption that are none of its answers",
      filing: first({ aggregate: "as shown" }),
      message: "Whether Row 11 of the cover page is filled in could not be read.",
    },
    {
      name: "a 13G of an unknown day without the caption for the date",
      filing: first({}, { schedule: "13G", notice: undefined, signedOn: "" }).replace(
        /March 3, 2025\n\(Date of Event[^\n]*/,
        "",
      ),
      message: "Whether the title page states the date of the event could not be read.",
    },
  ],
});
