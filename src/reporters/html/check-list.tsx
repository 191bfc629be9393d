import type { JSX } from "preact";
import type { Check } from "../../audit/report.js";
import { checkBody } from "./check-text.js";
import { checkId, type FilingContext } from "./context.js";
import { shown } from "./shown.js";
import { SIGNS, stateOf, STATE_WORDS, worst } from "./state.js";

/** Every check, rule by rule; failures are told in full among the findings. */
export function checkList(context: FilingContext): JSX.Element {
  const { file, prefix } = context;
  const groups = new Map<string, { check: Check; index: number }[]>();
  file.checks.forEach((check, index) => {
    if (check.verdict === "not-applicable") return;
    const known = groups.get(check.rule);
    if (known === undefined) groups.set(check.rule, [{ check, index }]);
    else known.push({ check, index });
  });
  const idle = file.checks.filter(({ verdict }) => verdict === "not-applicable");
  return (
    <section class="checks" aria-labelledby={`${prefix}checks`}>
      <h3 id={`${prefix}checks`}>All checks</h3>
      {[...groups].map(([rule, checks]) => group(context, rule, checks))}
      {idle.length === 0 ? null : (
        <details class="group">
          <summary>
            <span class="sign unchecked" aria-hidden="true">
              –
            </span>
            <span>Rules that do not apply to this filing</span>
            <span class="tally">{idle.length}</span>
          </summary>
          <ul class="idle">
            {idle.map((check) => (
              <li>
                {shown(context.rules.get(check.rule)?.title ?? check.rule)}: {shown(check.message)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function group(
  context: FilingContext,
  rule: string,
  checks: readonly { readonly check: Check; readonly index: number }[],
): JSX.Element {
  const state = worst(checks.map(({ check }) => stateOf(check)));
  const passed = checks.filter(({ check }) => check.verdict === "pass").length;
  return (
    <details class="group" data-state={state}>
      <summary>
        <span class={`sign ${state}`}>
          <span aria-hidden="true">{SIGNS[state]}</span>
          <span class="sr">{STATE_WORDS[state]}</span>
        </span>
        <span>{shown(context.rules.get(rule)?.title ?? rule)}</span>
        <span class="tally">{`${String(passed)} of ${String(checks.length)}`}</span>
      </summary>
      {checks.map(({ check, index }) => (
        <div class="check" {...(check.verdict === "fail" ? {} : { id: checkId(context, index) })}>
          <p class={`rule s-${stateOf(check)}`}>
            {check.persons.length === 0 ? "The filing" : check.persons.map(shown).join(" · ")}
            {check.verdict === "fail" ? (
              <>
                {" "}
                <a href={`#${checkId(context, index)}`}>see the finding</a>
              </>
            ) : null}
          </p>
          {check.verdict === "fail" ? null : checkBody(context, check)}
        </div>
      ))}
    </details>
  );
}
