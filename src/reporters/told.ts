import type { Check, FileReport } from "../audit/report.js";
import { plural } from "./words.js";

/** A finding in paragraphs of plain text: the message, the working that it does not tell itself, the suspects, the remark. */
export function toldParagraphs(file: FileReport, check: Check): string[] {
  const untold = (check.working?.split("\n") ?? []).filter((line) => !check.message.includes(line));
  return [
    check.message,
    ...untold,
    ...suspicion(file, check),
    ...(check.remark === null ? [] : [`Remark: ${check.remark}.`]),
  ];
}

/** The failures that are folded under a primary one. */
export function followers({ checks }: FileReport, { fingerprint }: Check): Check[] {
  return checks.filter((other) => other.verdict === "fail" && other.follows === fingerprint);
}

/** Which figure is probably wrong, and what in its place would make this finding and all that follow from it hold. */
export function suspicion({ checks }: FileReport, { suspects, fingerprint }: Check): string[] {
  if (suspects.length === 0) return [];
  const following = checks.filter((other) => other.follows === fingerprint).length;
  const places = suspects.map(({ location }) => `${location.text} in line ${String(location.line)}`);
  const values = suspects.map(({ value, approximate }) => (approximate ? `a number near ${value}` : value));
  const wrong = `Probably wrong: ${places.join(" and ")}.`;
  const right = [...new Set(values)].join(" and ");
  const holds = following === 0 ? "this check holds" : `this check and ${plural(following, "other")} hold`;
  return [`${wrong} With ${right} in its place ${holds}, and none fails that held.`];
}
