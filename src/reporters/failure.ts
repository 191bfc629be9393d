import type { Check, FileReport } from "../audit/report.js";
import { escapeLine } from "./escape-terminal.js";
import type { ReporterOptions } from "./index.js";
import { mark } from "./marks.js";
import { followers, toldParagraphs } from "./told.js";
import { wrap } from "./words.js";

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
  const body = [...toldParagraphs(file, check), ...suppressed(check)].flatMap((paragraph) =>
    wrap(escapeLine(paragraph), columns, INDENT),
  );
  const [first] = check.locations;
  const place =
    first === undefined ? [] : [`${escapeLine(file.path)}:${String(first.line)}:${String(first.column)}`];
  const foot = wrap([...place, ...check.authority].join("   "), columns, INDENT).map((line) =>
    colour.dim(line),
  );
  const folded = followers(file, check).map(
    (other) => `${INDENT}${colour.dim("└")} ${other.rule} follows from it`,
  );
  return [head, ...body, ...foot, ...folded].join("\n");
}

function suppressed({ suppression }: Check): string[] {
  if (suppression === null) return [];
  const { reason, owner, expires } = suppression;
  const by = owner === null ? "" : ` by ${owner}`;
  const until = expires === null ? "" : `, until ${expires}`;
  return [`Suppressed${by}${until}: ${reason}`];
}
