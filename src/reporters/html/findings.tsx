import type { JSX } from "preact";
import type { Check } from "../../audit/report.js";
import { isPrimary } from "../../audit/summary.js";
import { plural } from "../words.js";
import { checkBody, sign } from "./check-text.js";
import { checkId, type FilingContext } from "./context.js";
import { shown } from "./shown.js";
import { STATES, stateOf } from "./state.js";

interface Numbered {
  readonly check: Check;
  readonly index: number;
}

/** The failures in order of weight, what follows from each folded under it, the suppressed ones last. */
export function findings(context: FilingContext): JSX.Element {
  const { prefix } = context;
  const numbered = context.file.checks.map((check, index) => ({ check, index }));
  const byWeight = (a: Numbered, b: Numbered): number =>
    STATES.indexOf(stateOf(a.check)) - STATES.indexOf(stateOf(b.check));
  const open = numbered.filter(({ check }) => isPrimary(check)).sort(byWeight);
  const suppressed = numbered.filter(
    ({ check: { verdict, suppression, follows } }) =>
      verdict === "fail" && suppression !== null && follows === null,
  );
  return (
    <section class="findings" aria-labelledby={`${prefix}findings`}>
      <h3 id={`${prefix}findings`}>Findings</h3>
      {open.length + suppressed.length === 0 ? <p class="none">No check failed.</p> : null}
      {[...open, ...suppressed].map((each) => finding(context, each, numbered))}
    </section>
  );
}

function finding(context: FilingContext, { check, index }: Numbered, all: readonly Numbered[]): JSX.Element {
  const title = context.rules.get(check.rule)?.title;
  const following = all.filter(
    (other) => other.check.verdict === "fail" && other.check.follows === check.fingerprint,
  );
  return (
    <article class={`finding ${stateOf(check)}`} id={checkId(context, index)} data-state={stateOf(check)}>
      <h4>
        {sign(check)} {shown(title ?? check.rule)}
      </h4>
      {check.persons.length === 0 ? null : <p class="whom">{check.persons.map(shown).join(" · ")}</p>}
      {checkBody(context, check)}
      {authority(check)}
      {following.length === 0 ? null : (
        <details class="following">
          <summary>{plural(following.length, "further check")} failing for the same reason</summary>
          {following.map((other) => (
            <div class="follows" id={checkId(context, other.index)}>
              <p class="rule">
                {sign(other.check)} {shown(context.rules.get(other.check.rule)?.title ?? other.check.rule)}
                {other.check.persons.length === 0 ? "" : ` · ${other.check.persons.map(shown).join(" · ")}`}
              </p>
              {checkBody(context, other.check)}
              {authority(other.check)}
            </div>
          ))}
        </details>
      )}
    </article>
  );
}

function authority({ rule, authority: cited }: Check): JSX.Element {
  return (
    <p class="authority">
      {cited.map(shown).join(" · ")} <code>{shown(rule)}</code>
    </p>
  );
}
