import type { Check, FileReport } from "../audit/report.js";
import { escapeLine } from "./escape-terminal.js";
import type { ReporterOptions } from "./index.js";
import { mark } from "./marks.js";
import { plural, wrap } from "./words.js";

const INDENT = "  ";

/** A verdict as a person reads it: whom it concerns, what is wrong and how that is worked out, the place, the law. */
export function failureLines(file: FileReport, check: Check, { colour, columns }: ReporterOptions): string {
  const people = check.persons.map(escapeLine).join(" and ");
  const title = `${mark(check, colour)} ${colour.bold(check.rule)}`;
  const fits = check.rule.length + people.length + 5 <= columns;
  const head =
    people === ""
      ? title
      : fits
        ? `${title}   ${people}`
        : [title, ...wrap(people, columns, INDENT)].join("\n");
  const untold = (check.working?.split("\n") ?? []).filter((line) => !check.message.includes(line));
  const body = [
    check.message,
    ...untold,
    ...suspicion(file, check),
    ...(check.remark === null ? [] : [`Remark: ${check.remark}.`]),
  ].flatMap((paragraph) => wrap(escapeLine(paragraph), columns, INDENT));
  const [first] = check.locations;
  const place =
    first === undefined ? [] : [`${escapeLine(file.path)}:${String(first.line)}:${String(first.column)}`];
  const foot = wrap([...place, ...check.authority].join("   "), columns, INDENT).map((line) =>
    colour.dim(line),
  );
  const following = file.checks.filter(
    (other) => other.verdict === "fail" && other.follows === check.fingerprint,
  );
  const folded = following.map((other) => `${INDENT}${colour.dim("└")} ${other.rule} follows from it`);
  return [head, ...body, ...foot, ...folded].join("\n");
}

/** Which figure is probably wrong, and what in its place would make this finding and all that follow from it hold. */
function suspicion({ checks }: FileReport, { suspects, fingerprint }: Check): string[] {
  if (suspects.length === 0) return [];
  const following = checks.filter((other) => other.follows === fingerprint).length;
  const places = suspects.map(({ location }) => `${location.text} in line ${String(location.line)}`);
  const values = suspects.map(({ value, approximate }) => (approximate ? `a number near ${value}` : value));
  const wrong = `Probably wrong: ${places.join(" and ")}.`;
  const right = [...new Set(values)].join(" and ");
  const holds = following === 0 ? "this check holds" : `this check and ${plural(following, "other")} hold`;
  return [`${wrong} With ${right} in its place ${holds}, and none fails that held.`];
}
