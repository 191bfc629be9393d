import type { JSX } from "preact";
import type { FileReport, Report } from "../../audit/report.js";
import { isPrimary } from "../../audit/summary.js";
import { decidedWords, foundWords, totalOf } from "../summary-words.js";
import { plural } from "../words.js";
import { shown } from "./shown.js";
import { formWords } from "./words.js";

const COLUMNS = ["Filing", "Issuer", "Schedule", "Event", "Persons", "Errors", "Warnings", "Undecided"];
/** Columns that sort as numbers. */
const FIRST_NUMBER = 4;

/** The run as a whole: every filing in a table, and how often each rule found something. */
export function indexSection(report: Report): JSX.Element {
  const { files, errors } = report;
  const common = commonFolder(files.map(({ path }) => path));
  const total = totalOf(files.map(({ summary }) => summary));
  return (
    <header class="index" id="index">
      <h1>{plural(files.length, "filing")}</h1>
      <p class="verdict">
        {foundWords(total)}
        {errors.length > 0 ? `; ${plural(errors.length, "file")} could not be read` : ""}
      </p>
      <p class="details">{decidedWords(total)}</p>
      {report.given.length === 0 ? null : (
        <p class="given">Given by hand, not read from the filings: {report.given.map(shown).join("; ")}</p>
      )}
      {errors.length === 0 ? null : (
        <ul class="unread" aria-label="Files that could not be read">
          {errors.map(({ path, message }) => (
            <li>
              <span class="sign error" aria-hidden="true">
                ✗
              </span>{" "}
              <code>{shown(path)}</code> {shown(message)}
            </li>
          ))}
        </ul>
      )}
      {bars(report)}
      <h2 class="list">The filings{common === "" ? "" : <span class="tally"> in {shown(common)}</span>}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Table of the filings">
        <table class="sortable">
          <caption class="sr">The filings</caption>
          <thead>
            <tr>
              {COLUMNS.map((name, index) => (
                <th scope="col" {...(index >= FIRST_NUMBER ? { class: "number" } : {})}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{files.map((file, index) => row(file, index, common))}</tbody>
        </table>
      </div>
    </header>
  );
}

/** The folders that all paths begin with. */
function commonFolder(paths: readonly string[]): string {
  const [first = "", ...rest] = paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1));
  let common = first;
  while (!rest.every((path) => path.startsWith(common)))
    common = common.slice(0, common.lastIndexOf("/", common.length - 2) + 1);
  return common;
}

function row({ path, filing, summary }: FileReport, index: number, common: string): JSX.Element {
  const { errors, warnings, unverified } = summary;
  const states = [
    ...(errors > 0 ? ["error"] : []),
    ...(warnings > 0 ? ["warning"] : []),
    ...(unverified > 0 ? ["unverified"] : []),
    ...(errors + warnings === 0 ? ["pass"] : []),
  ];
  const count = (number: number, tone: string): JSX.Element => (
    <td class={number > 0 ? `number ${tone}` : "number none"}>{number}</td>
  );
  return (
    <tr data-states={states.join(" ")}>
      <th scope="row">
        <a href={`#f${String(index + 1)}-top`}>{shown(path.slice(common.length))}</a>
      </th>
      <td>{filing.issuer === null ? "not read" : shown(filing.issuer)}</td>
      <td>{formWords(filing).replace("Schedule ", "").replace("Amendment No. ", "Am. ")}</td>
      <td class="date">{filing.eventDate ?? "–"}</td>
      <td class="number">{filing.persons.length}</td>
      {count(errors, "error")}
      {count(warnings, "warning")}
      {count(unverified, "unverified")}
    </tr>
  );
}

const BAR_WIDTH = 300;

/** How many findings each rule has, the most frequent first. */
function bars({ files, rules }: Report): JSX.Element | null {
  const counts = new Map<string, { errors: number; others: number }>();
  for (const check of files.flatMap(({ checks }) => checks).filter(isPrimary)) {
    const known = counts.get(check.rule) ?? { errors: 0, others: 0 };
    if (check.severity === "error") known.errors += 1;
    else known.others += 1;
    counts.set(check.rule, known);
  }
  if (counts.size === 0) return null;
  const sorted = [...counts].sort(
    ([, a], [, b]) => b.errors + b.others - (a.errors + a.others) || b.errors - a.errors,
  );
  const most = Math.max(...sorted.map(([, { errors, others }]) => errors + others));
  return (
    <section class="bars" aria-labelledby="bars">
      <h2 id="bars">Findings by rule</h2>
      <ul>
        {sorted.map(([rule, { errors, others }]) => (
          <li>
            <span class="title">{shown(rules.find(({ id }) => id === rule)?.title ?? rule)}</span>
            <svg viewBox={`0 0 ${String(BAR_WIDTH)} 12`} aria-hidden="true">
              <rect class="b-error" x="0" y="0" height="12" width={(BAR_WIDTH * errors) / most} />
              <rect
                class="b-other"
                x={(BAR_WIDTH * errors) / most}
                y="0"
                height="12"
                width={(BAR_WIDTH * others) / most}
              />
            </svg>
            <span class="tally">
              {errors > 0 ? plural(errors, "error") : ""}
              {errors > 0 && others > 0 ? ", " : ""}
              {others > 0 ? `${String(others)} other${others === 1 ? "" : "s"}` : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
