import rule from "../../../rules/cover-page/row5-vs-item2de.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";
import { PERSON, readWhole, schedule13D } from "../../structured/structured-xml.js";

const NONE_D =
  "(d) During the last five years, no Reporting Person has been convicted in a criminal proceeding.";
const NONE_E =
  "(e) During the last five years, no Reporting Person has been a party to a civil proceeding that led to a judgment or an order under securities laws.";

const unticked = [
  { ...LARKSPUR, proceedings: false },
  { ...ROE, proceedings: false },
];
const told = (
  item2: readonly string[],
  persons: readonly StatedPerson[] = unticked,
  schedule: "13D" | "13G" = "13D",
): string => filingText({ persons, item2, schedule });
const alone = (item2: readonly string[], proceedings = false): string =>
  told(item2, [{ ...ROE, proceedings }]);

const xml = (d: string, e: string, flag = "N"): ReturnType<typeof readWhole> =>
  readWhole(
    schedule13D({
      persons: PERSON.replace("<legalProceedings>N", `<legalProceedings>${flag}`),
      items: `<item2><hasBeenConvicted>${d}</hasBeenConvicted><convictionDescription>${e}</convictionDescription></item2>`,
    }),
  );

testRule(rule, {
  passing: [
    { name: "no box is ticked, and both items are negative", filing: told([NONE_D, NONE_E]), passes: 2 },
    {
      name: "both items answered in one paragraph",
      filing: told([
        "(d) and (e) None of the Reporting Persons has been convicted in a criminal proceeding or been a party to a civil proceeding under securities laws.",
      ]),
      passes: 2,
    },
    {
      name: "neither item bears its letter",
      filing: told([
        "Neither Larkspur Holdings LLC nor Jane M. Roe has been convicted in a criminal proceeding or was a party to a civil proceeding of a judicial or administrative body.",
      ]),
      passes: 2,
    },
    {
      name: "Not applicable is a negative answer",
      filing: told(["(d) Not applicable.", "(e) None."]),
      passes: 2,
    },
    {
      name: "the form's own exception for traffic violations is none",
      filing: alone([
        "(d) Ms. Roe has not been convicted in a criminal proceeding (other than traffic violations or similar misdemeanors).",
        "(e) Ms. Roe has not been a party to any such civil proceeding.",
      ]),
      passes: 1,
    },
    {
      name: "the box is ticked, and a conviction is told",
      filing: alone(["(d) In 2022, Ms. Roe pleaded guilty to one count of wire fraud.", NONE_E], true),
      passes: 1,
    },
    {
      name: "a structured filing with the flag N",
      filing: xml("None has been convicted.", "None was a party to such a proceeding."),
      passes: 1,
    },
    {
      name: "a structured filing with the flag Y and an order",
      filing: xml(
        "None has been convicted.",
        "In 2023, Larkspur Holdings LLC consented to the entry of an order of the Securities and Exchange Commission.",
        "Y",
      ),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "ticked in a structured filing, whatever place another field of Item 2 refers to",
      filing: readWhole(
        schedule13D({
          persons: PERSON.replace("<legalProceedings>N", "<legalProceedings>Y"),
          items: `<item2><filingPersonName>The agreement to file this Schedule 13D jointly is attached as Exhibit 99.1.</filingPersonName><hasBeenConvicted>None has been convicted in a criminal proceeding.</hasBeenConvicted><convictionDescription>None has been a party to a civil proceeding under securities laws.</convictionDescription></item2>`,
        }),
      ),
      failures: [{ severity: "warning", actual: "ticked" }],
    },
    {
      name: "an order of the Commission to cease and desist, and the box is not ticked",
      filing: told(
        [
          NONE_D,
          "(e) Ms. Roe was, on September 9, 2022, ordered by the SEC to cease and desist from violations of Rule 105.",
        ],
        [
          { ...LARKSPUR, proceedings: false },
          { ...ROE, proceedings: false },
        ],
      ),
      failures: [{ person: "JANE M. ROE", expected: "ticked" }],
    },
    ...[
      "In 2023, Ms. Roe consented, without admitting or denying liability, to the entry of a final judgment enjoining her from violations of the Exchange Act.",
      "In 2023, Ms. Roe settled a civil action of the Securities and Exchange Commission and was enjoined from violations of Rule 10b-5.",
    ].map((order) => ({
      name: `a judgment in the usual words, and the box is not ticked: ${order}`,
      filing: alone([NONE_D, `(e) ${order} Otherwise Ms. Roe was no party to such a proceeding.`]),
      failures: [{ person: "JANE M. ROE", expected: "ticked" }],
    })),
    {
      name: "the box is ticked, and both items are negative",
      filing: told(
        [NONE_D, NONE_E],
        [
          { ...LARKSPUR, proceedings: false },
          { ...ROE, proceedings: true },
        ],
      ),
      failures: [
        {
          person: "JANE M. ROE",
          severity: "warning",
          expected: "not ticked",
          actual: "ticked",
          message:
            "Row 5 is ticked, as if legal proceedings had to be disclosed, but Items 2(d) and 2(e) tell of none. Either the box is ticked by mistake or a proceeding is left out.",
          line: 38,
          repairs: ["true => false"],
        },
      ],
    },
    {
      name: "a conviction is told of one of two persons, whose box is not ticked",
      filing: told(
        ["(d) In 2022, Ms. Roe was convicted of wire fraud in a federal court.", NONE_E],
        [
          { ...LARKSPUR, proceedings: true },
          { ...ROE, proceedings: false },
        ],
      ),
      failures: [
        {
          person: "JANE M. ROE",
          severity: "warning",
          expected: "ticked",
          actual: "not ticked",
          message:
            "Item 2 tells of a legal proceeding against JANE M. ROE, but Row 5 is not ticked. The box was probably left as it was.",
          repairs: ["false => true"],
        },
      ],
    },
    {
      name: "an order of 2(e) is told, though 2(d) is negative",
      filing: alone([
        NONE_D,
        "(e) In 2021, Ms. Roe was permanently enjoined from violating the securities laws.",
      ]),
      failures: [{ person: "JANE M. ROE", message: "tells of a legal proceeding against JANE M. ROE" }],
    },
    {
      name: "the box is ticked, and other answers of Item 2 speak of a schedule",
      filing: alone(
        ["(a) Schedule A lists the officers. (b) See Schedule A.", NONE_D, NONE_E, "(f) See Schedule A."],
        true,
      ),
      failures: [{ actual: "ticked" }],
    },
    {
      name: "a structured filing whose flag is Y beside negative answers",
      filing: xml("None has been convicted.", "Not applicable.", "Y"),
      failures: [{ person: "Larkspur Holdings LLC", actual: "ticked" }],
    },
  ],
  unverified: [
    {
      name: "an order told behind “No, save that”",
      filing: alone([
        NONE_D,
        "(e) No, save that on September 9, 2022 Ms. Roe consented to an order of the Securities and Exchange Commission.",
      ]),
      message: "is not plain from the words",
    },
    {
      name: "an exception is announced",
      filing: alone(["(d) Except as set forth in Annex B, Ms. Roe has not been convicted.", NONE_E]),
      message: "Whether Items 2(d) and 2(e) tell of a proceeding is not plain from the words.",
    },
    {
      name: "a second clause tells the contrary of the first",
      filing: alone(["(d) None of the others has been convicted; Ms. Roe was convicted in 2022.", NONE_E]),
      message: "is not plain from the words",
    },
    {
      name: "a conviction that was overturned",
      filing: alone(["(d) In 2022, Ms. Roe was convicted; the judgment was vacated on appeal.", NONE_E]),
      message: "is not plain from the words",
    },
    {
      name: "a conviction of someone without a cover page",
      filing: told(["(d) In 2022, a director was convicted of fraud.", NONE_E]),
      message:
        "Item 2 tells of a legal proceeding, and Row 5 is not ticked; whether it concerns this person is not plain from the words.",
    },
    {
      name: "a conviction of someone, with one reporting person",
      filing: alone(["(d) In 2022, a director was convicted of fraud.", NONE_E]),
      message: "and Row 5 is not ticked; whom it concerns is not plain",
    },
    {
      name: "a conviction more than five years ago",
      filing: alone(["(d) In 2020, Ms. Roe was convicted of fraud.", NONE_E]),
      message:
        "and Row 5 is not ticked; whether it lies within the last five years is not plain from the words.",
    },
    {
      name: "a conviction without a year",
      filing: alone(["(d) Ms. Roe was convicted of fraud.", NONE_E]),
      message: "whether it lies within the last five years",
    },
    {
      name: "a conviction of somebody close to the person",
      filing: alone(["(d) In 2022, Ms. Roe, whose brother was convicted of fraud, retired.", NONE_E]),
      message: "whom it concerns is not plain",
    },
    {
      name: "an order that is none under securities laws",
      filing: alone([NONE_D, "(e) In 2022, Ms. Roe was enjoined from trespassing."]),
      message: "Whether Items 2(d) and 2(e) tell of a proceeding is not plain",
    },
    {
      name: "a conviction, in a filing without the date of its event",
      filing: filingText({
        event: "",
        persons: [{ ...ROE, proceedings: false }],
        item2: ["(d) In 2022, Ms. Roe was convicted of fraud.", NONE_E],
      }),
      message: "whether it lies within the last five years is not plain from the words.",
    },
    {
      name: "the box is ticked, and a schedule is referred to behind a negative answer",
      filing: alone([NONE_D, "(e) None. Information on certain matters is set out in Schedule II."], true),
      message:
        "Row 5 is ticked, and the answers of Items 2(d) and 2(e) that could be read are negative; but a proceeding may be told in another place.",
    },
    {
      name: "a traffic offence",
      filing: alone(["(d) In 2022, Ms. Roe was convicted of a traffic violation.", NONE_E]),
      message: "Whether Items 2(d) and 2(e) tell of a proceeding is not plain",
    },
    {
      name: "the finding of a panel that is no court",
      filing: alone([
        NONE_D,
        "(e) In 2022, Ms. Roe was found guilty by a FINRA panel of late reports on securities.",
      ]),
      message: "Whether Items 2(d) and 2(e) tell of a proceeding is not plain",
    },
    {
      name: "only Item 2(d) is answered",
      filing: told([NONE_D]),
      message: "Item 2(e) is not answered in this filing, so that Row 5 cannot be compared with both.",
    },
    { name: "only Item 2(e) is answered", filing: told([NONE_E]), message: "Item 2(d) is not answered" },
    {
      name: "an answer that speaks of no proceeding at all",
      filing: told(["(d) The information in Annex B is incorporated by reference.", NONE_E]),
      message: "is not plain from the words",
    },
  ],
  notApplicable: [
    { name: "an amendment without an answer to either", filing: told([]) },
    { name: "no Row 5 was read", filing: told([NONE_D, NONE_E], [LARKSPUR, ROE]) },
    {
      name: "a 13G has no such row",
      filing: told(["Item 2(d). Title of Class of Securities.", "Common Stock"], [ROE], "13G"),
      message: "concerns Schedule 13D only",
    },
  ],
});
