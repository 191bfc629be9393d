/** Typed filings told in short: what is read of a person is one line, as a table of cases can hold it. */
import { percentValue } from "../../src/figures/percent.js";
import { readFiling, type Filing, type Person } from "../../src/index.js";

const POWERS = [
  "soleVotingPower",
  "sharedVotingPower",
  "soleDispositivePower",
  "sharedDispositivePower",
] as const;

/** `NAME: sole/shared/sole/shared = aggregate, percent, codes`; a dash is what is not stated. */
export function told(person: Person): string {
  const powers = POWERS.map((power) => person[power]?.value.toFixed() ?? "-").join("/");
  const percent = person.percentOfClass === null ? "-" : percentValue(person.percentOfClass.value);
  const aggregate = person.aggregateAmount?.value.toFixed() ?? "-";
  const types = person.typeOfReportingPerson?.value.join("+") ?? "-";
  return `${person.name.value}: ${powers} = ${aggregate}, ${percent}, ${types}`;
}

/** What the title page and the prose state, one line. */
export function toldTitle(filing: Filing): string {
  return [
    filing.issuer.name?.value,
    filing.cusips[0]?.value,
    filing.eventDate?.value,
    filing.amendment?.value.toString(),
  ]
    .map((value) => value ?? "-")
    .join(" | ");
}

const TITLE = (schedule: string): string => `
                       SECURITIES AND EXCHANGE COMMISSION
                             WASHINGTON, D.C. 20549

                                 SCHEDULE ${schedule}
                   UNDER THE SECURITIES EXCHANGE ACT OF 1934

                           Hollin Mills Corporation
                               (Name of Issuer)

                         Common Stock, $.01 par value
                        (Title of Class of Securities)

                                 435632 10 6
                                (CUSIP Number)

`;

const BODY = `
Item 1.  Security and Issuer.

     This statement relates to the Common Stock of Hollin Mills Corporation.

                                   SIGNATURE

Dated:  March 5, 1998

                                             /s/ Jane M. Roe
`;

/** The persons read from cover pages set between a plain title page and a plain body. */
export function personsOf(schedule: "13D" | "13G", covers: string): string[] {
  return readFiling(TITLE(schedule) + covers + BODY).persons.map(told);
}

/** The persons as they are read, of cover pages set as for `personsOf`. */
export function typedPersons(schedule: "13D" | "13G", covers: string): readonly Person[] {
  return readFiling(TITLE(schedule) + covers + BODY).persons;
}

/** A filing whose title page is given, with one plain cover page. */
export function titleOf(title: string): string {
  return toldTitle(readFiling(`${title}\n${PLAIN_COVER}${BODY}`));
}

/** Who is to receive notices, of a filing whose title page is given. */
export function noticeOf(title: string): string | undefined {
  return readFiling(`${title}\n${PLAIN_COVER}${BODY}`).notice?.value;
}

/** A typed filing with this text behind its cover page. */
export function typedFiling(schedule: "13D" | "13G", prose: string): Filing {
  return readFiling(`${TITLE(schedule)}${PLAIN_COVER}\n${prose}`);
}

/** The counts outstanding, first the one that percentages rest on, of a filing with this text behind its heading. */
export function basesOf(schedule: "13D" | "13G", prose: string): string[] {
  const filing = readFiling(`${TITLE(schedule)}${PLAIN_COVER}\n${prose}`);
  return filing.bases.map(({ shares, asOf }) => `${shares.value.toFixed()} @ ${asOf?.value ?? "-"}`);
}

const PLAIN_COVER = `
1    NAME OF REPORTING PERSON
     Larkspur Holdings L.P.
2    CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP        (a) [ ]  (b) [ ]
3    SEC USE ONLY
4    CITIZENSHIP OR PLACE OF ORGANIZATION
     Delaware
5    SOLE VOTING POWER
     100,000
6    SHARED VOTING POWER
     0
7    SOLE DISPOSITIVE POWER
     100,000
8    SHARED DISPOSITIVE POWER
     0
9    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
     100,000
10   CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES  [ ]
11   PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 9
     5.1%
12   TYPE OF REPORTING PERSON
     PN

`;
