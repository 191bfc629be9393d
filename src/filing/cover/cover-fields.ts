import { typingSlip } from "../../figures/typing-slip.js";
import type { AskedRow, TitleField } from "../cover-answer.js";
import { latestSignature } from "../days/dates.js";
import type { Filing, Person, PowerName } from "../filing.js";
import { POWERS, SOLE_AND_SHARED } from "../rows.js";

/** A Schedule 13G has had a place for the date of the event since Release 34-39538 took effect. */
const EVENT_DATE_IN_13G = "1998-02-17";

/** What the title page of the filing asks for. */
export function titleFields(filing: Filing): TitleField[] {
  if (filing.schedule === "13D") return ["issuer", "securityClass", "cusip", "eventDate", "notice"];
  const filed = filing.header?.filedAsOf?.value ?? latestSignature(filing)?.value ?? EVENT_DATE_IN_13G;
  return ["issuer", "securityClass", "cusip", ...(filed < EVENT_DATE_IN_13G ? [] : ["eventDate" as const])];
}

/** The rows that the form asks for; whether a box is ticked is an answer that a blank cannot be told from. */
export function rowsAsked({ schedule }: Filing): AskedRow[] {
  const asked: AskedRow[] = [
    "citizenship",
    ...POWERS,
    "aggregateAmount",
    "percentOfClass",
    "typeOfReportingPerson",
  ];
  return schedule === "13D" ? ["sourceOfFunds", ...asked] : asked;
}

/** Words in place of a figure, which are an answer. */
const NO_FIGURE = /^\W*(?:none|nil|no\b|n\/?a\b|not\s+applicable|see\b|less\s+than|under\b|[*–—-])/i;

/** Whether an answer to the row was read: a figure or words in place of one; any words where the row asks for words. */
export function isFilled(person: Person, name: AskedRow): boolean {
  const printed = person.answers[name]?.printed;
  if (printed === null || printed === undefined) return false;
  const inWords = name === "sourceOfFunds" || name === "citizenship" || name === "typeOfReportingPerson";
  return inWords || person[name] !== null || person.classes !== undefined || NO_FIGURE.test(printed.value);
}

/** The other row of a power, where it alone makes up the total, but perhaps for one slip of the keys, so that the blank can only mean none. */
export function otherRow({ aggregateAmount: total, ...person }: Person, name: AskedRow): PowerName | null {
  const pair = Object.values(SOLE_AND_SHARED).find((powers) => powers.some((power) => power === name));
  const other = pair?.find((power) => power !== name);
  const figure = other === undefined ? null : person[other];
  if (other === undefined || total === null || figure === null) return null;
  return figure.value.eq(total.value) || typingSlip(figure.value, total.value) !== null ? other : null;
}
