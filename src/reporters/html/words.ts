import type { ReportedFiling, Summary } from "../../audit/report.js";
import { Decimal, withSeparators } from "../../figures/decimal.js";
import { longDate } from "../../figures/date.js";
import { plural } from "../words.js";

/** The verdict on a filing in one sentence. What could not be decided is never called right. */
export function verdictSentence({ pass, errors, warnings, infos, unverified, suppressed }: Summary): string {
  const undecided = unverified === 0 ? "" : ` ${capital(plural(unverified, "check"))} could not be decided.`;
  const known =
    suppressed === 0 ? "" : ` ${capital(plural(suppressed, "finding"))} suppressed by the baseline.`;
  const rest = undecided + known;
  if (errors > 0)
    return `Not right as filed: ${plural(errors, "error")}${warnings > 0 ? ` and ${plural(warnings, "warning")}` : ""}.${rest}`;
  if (warnings > 0) return `No error was found; ${plural(warnings, "warning")} to look at.${rest}`;
  if (pass === 0) return `Nothing could be checked in this filing.${rest}`;
  if (infos > 0) return `Nothing wrong was found; ${plural(infos, "thing")} worth knowing.${rest}`;
  if (unverified > 0) return `Nothing wrong was found in what could be checked.${rest}`;
  return `Everything that was checked agrees.${rest}`;
}

function capital(words: string): string {
  return words.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}

/** What the filing is: `Schedule 13D, Amendment No. 8`. */
export function formWords({ schedule, amendmentNumber }: ReportedFiling): string {
  return amendmentNumber === null
    ? `Schedule ${schedule}`
    : `Schedule ${schedule}, Amendment No. ${String(amendmentNumber)}`;
}

/** `March 2, 2026`. */
export function dayWords(date: string): string {
  return longDate(date).replace(/^[A-Z][a-z]+, /, "");
}

/** The class and its count: `9,950,000 shares outstanding as of March 2, 2026`. */
export function outstandingWords({ outstandingShares, outstandingAsOf }: ReportedFiling): string {
  if (outstandingShares === null) return "The filing does not state the shares outstanding";
  const dated = outstandingAsOf === null ? "" : ` as of ${dayWords(outstandingAsOf)}`;
  return `${withSeparators(new Decimal(outstandingShares))} shares outstanding${dated}`;
}
