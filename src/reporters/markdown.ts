import { withSeparators, Decimal } from "../figures/decimal.js";
import type { Check, FileReport, ReportedPerson } from "../audit/report.js";
import { isPrimary } from "../audit/summary.js";
import { escapeMarkdown as md } from "./escape-markdown.js";
import type { ReporterOptions } from "./index.js";
import { whole, type Pieces } from "./pieces.js";
import { decidedWords, foundWords } from "./summary-words.js";
import { followers, toldParagraphs } from "./told.js";

const SIGN = { error: "❌", warning: "⚠️", info: "ℹ️" } as const;

/** A comment for a pull request: what is wrong first, how each percentage came out, and what was checked. */
export const markdownPieces: Pieces = {
  head: () => "",
  file: (file, _run, options) => `${section(file, options)}\n`,
  unread: ({ path, message }) => `### ${md(path)}\n\n❌ Not read: ${md(message)}\n`,
  between: "\n",
  tail: () => "",
};

/** The same for a whole report. */
export const markdownReporter = whole(markdownPieces);

function section(file: FileReport, options: ReporterOptions): string {
  const failures = file.checks.filter(
    (check) => isPrimary(check) && (check.severity !== "info" || options.verbose),
  );
  const { filing } = file;
  const amendment =
    filing.amendmentNumber === null ? "" : `, Amendment No. ${String(filing.amendmentNumber)}`;
  const identity = [
    ...(filing.issuer === null ? [] : [md(filing.issuer)]),
    `Schedule ${filing.schedule}${amendment}`,
    ...(filing.eventDate === null ? [] : [`event ${filing.eventDate}`]),
  ];
  return [
    `### ${md(file.path)}`,
    `${identity.join(" · ")}  \n**${foundWords(file.summary)}**`,
    ...failures.map((check) => finding(file, check)),
    persons(file),
    `${decidedWords(file.summary)}.`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function finding(file: FileReport, check: Check): string {
  const [place] = check.locations;
  const where = place === undefined ? [] : [`line ${String(place.line)}`];
  const people = check.persons.length === 0 ? "" : ` — ${check.persons.map(md).join(" and ")}`;
  const folded = followers(file, check).map(({ rule }) => `${rule} follows from it`);
  const foot = [...where, ...check.authority.map(md), ...folded].join("; ");
  return [
    `${SIGN[check.severity]} **${check.rule}**${people}`,
    ...toldParagraphs(file, check).map(md),
    `<sub>${foot}</sub>`,
  ].join("  \n");
}

function persons({ filing }: FileReport): string {
  if (filing.persons.length === 0) return "";
  const [amount, percent] = filing.schedule === "13D" ? ["Row 11", "Row 13"] : ["Row 9", "Row 11"];
  return [
    `| Reporting person | ${amount} | to acquire | recomputed | ${percent} |`,
    "| --- | ---: | ---: | ---: | ---: |",
    ...filing.persons.map(personRow),
  ].join("\n");
}

function personRow(person: ReportedPerson): string {
  const { name, aggregateAmount, derivativeShares, recomputedPercent, printedPercent } = person;
  const count = (digits: string | null, none: string): string =>
    digits === null ? none : withSeparators(new Decimal(digits));
  const cells = [
    md(name),
    count(aggregateAmount, "not stated"),
    count(derivativeShares, "not told"),
    recomputedPercent === null ? "–" : `${new Decimal(recomputedPercent).toFixed(4)} %`,
    printedPercent === null ? "not stated" : `${md(printedPercent)} %`,
  ];
  return `| ${cells.join(" | ")} |`;
}
