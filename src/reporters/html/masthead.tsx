import type { JSX } from "preact";
import type { Summary } from "../../audit/report.js";
import { isPrimary } from "../../audit/summary.js";
import { checkId, type FilingContext } from "./context.js";
import { shown } from "./shown.js";
import { SIGNS, STATE_WORDS, type State } from "./state.js";
import { dayWords, formWords, outstandingWords, verdictSentence } from "./words.js";

/** What the filing is, the verdict in one sentence, the counts, and what was given by hand. */
export function masthead(context: FilingContext, title: "h1" | "h2"): JSX.Element {
  const { report, file, reading } = context;
  const { filing, summary } = file;
  const Title = title;
  const details = [
    filing.securityClass === null ? [] : shown(filing.securityClass),
    filing.cusip === null ? [] : `CUSIP ${shown(filing.cusip)}`,
    outstandingWords(filing),
  ].flat();
  return (
    <header class="masthead">
      <p class="kind">
        {formWords(filing)}
        {filing.eventDate === null ? "" : ` · event of ${dayWords(filing.eventDate)}`}
      </p>
      <Title>{filing.issuer === null ? "Issuer not read" : shown(filing.issuer)}</Title>
      <p class="details">{details.join(" · ")}</p>
      <p class={`verdict ${tone(summary)}`}>{verdictSentence(summary)}</p>
      {counts(context)}
      {report.given.length === 0 ? null : (
        <p class="given">Given by hand, not read from the filing: {report.given.map(shown).join("; ")}</p>
      )}
      <p class="file">
        <code>{shown(file.path)}</code>
        {reading === null ? " · made from a saved report, which does not hold the filing’s text" : ""}
      </p>
    </header>
  );
}

function tone({ errors, warnings, pass, unverified }: Summary): State {
  if (errors > 0) return "error";
  if (warnings > 0) return "warning";
  return pass === 0 || unverified > 0 ? "unverified" : "pass";
}

/** What is told among the findings, where a count leads to the first. */
const FOUND = ["error", "warning", "info"] as const satisfies readonly State[];

function counts(context: FilingContext): JSX.Element {
  const { checks, summary } = context.file;
  const { errors, warnings, infos, suppressed, pass, unverified, notApplicable } = summary;
  const first = (state: State): number =>
    checks.findIndex((check) => isPrimary(check) && check.severity === state);
  const entries: [State, number, string][] = [
    ["error", errors, errors === 1 ? "error" : "errors"],
    ["warning", warnings, warnings === 1 ? "warning" : "warnings"],
    ["info", infos, STATE_WORDS.info],
    ["suppressed", suppressed, "suppressed"],
    ["pass", pass, pass === 1 ? "check passes" : "checks pass"],
    ["unverified", unverified, "undecided"],
    ["unchecked", notApplicable, notApplicable === 1 ? "rule does not apply" : "rules do not apply"],
  ];
  return (
    <ul class="counts">
      {entries
        .filter(([state, count]) => count > 0 || state === "error" || state === "warning")
        .map(([state, count, words]) => (
          <li class={count === 0 ? "none" : state}>
            <span class={`sign ${count === 0 ? "unchecked" : state}`} aria-hidden="true">
              {SIGNS[state]}
            </span>{" "}
            {count > 0 && (FOUND as readonly State[]).includes(state) ? (
              <a href={`#${checkId(context, first(state))}`}>
                <b>{count}</b> {words}
              </a>
            ) : (
              <>
                <b>{count}</b> {words}
              </>
            )}
          </li>
        ))}
    </ul>
  );
}
