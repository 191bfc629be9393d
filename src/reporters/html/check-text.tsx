import type { JSX } from "preact";
import type { Check, Location } from "../../audit/report.js";
import { suspicion } from "../told.js";
import type { FilingContext } from "./context.js";
import { shown } from "./shown.js";
import { SIGNS, STATE_WORDS, stateOf } from "./state.js";

/** The sign of a check, and its words for those who do not see it. */
export function sign(check: Check): JSX.Element {
  const state = stateOf(check);
  return (
    <span class={`sign ${state}`}>
      <span aria-hidden="true">{SIGNS[state]}</span>
      <span class="sr">{STATE_WORDS[state]}</span>
    </span>
  );
}

/** What a check says: the message, what is printed and expected, the working, what is probably wrong, the places. */
export function checkBody(context: FilingContext, check: Check): JSX.Element {
  const { remark, suppression } = check;
  const working = (check.working?.split("\n") ?? []).filter((line) => !check.message.includes(line));
  return (
    <>
      <p class="message">{shown(check.message)}</p>
      {compared(check)}
      {working.length === 0 ? null : <p class="working">{shown(working.join("\n"))}</p>}
      {suspicion(context.file, check).map((line) => (
        <p class="suspicion">{shown(line)}</p>
      ))}
      {remark === null ? null : <p class="remark">{shown(`Remark: ${remark}.`)}</p>}
      {suppression === null ? null : (
        <p class="suppression">
          Suppressed
          {suppression.owner === null ? "" : ` by ${shown(suppression.owner)}`}
          {suppression.expires === null ? "" : `, until ${suppression.expires}`}: {shown(suppression.reason)}
        </p>
      )}
      {places(context, check)}
    </>
  );
}

/**
 * What is printed, and what would be right. Where the filing's other figures tell which of those compared is wrong, it is that one;
 * else what the check compared with, which may itself be the slip.
 */
function compared({ suspects, expected, actual }: Check): JSX.Element | null {
  const values = suspects.map(({ value, approximate }) => (approximate ? `about ${value}` : value));
  const [printed, term, right] =
    suspects.length === 0
      ? [actual, "expected", expected]
      : [
          suspects.map(({ location }) => location.text).join(" and "),
          "should be",
          [...new Set(values)].join(" and "),
        ];
  if (printed === null && right === null) return null;
  return (
    <dl class="compared">
      {printed === null ? null : pair("printed", printed)}
      {right === null ? null : pair(term, right)}
    </dl>
  );
}

function pair(term: string, value: string): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{shown(value)}</dd>
    </div>
  );
}

/** The figures that were compared, each a way to its place in the filing. */
function places({ figures, prefix }: FilingContext, { locations }: Check): JSX.Element | null {
  if (locations.length === 0) return null;
  return (
    <ul class="places">
      {locations.map((location) => {
        const figure = figures?.at(location);
        return (
          <li>
            {figure === undefined ? (
              placeWords(location)
            ) : (
              <a href={`#${prefix}n${String(figure.number)}`}>{placeWords(location)}</a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const LONGEST = 60;

function placeWords({ text, line }: Location): string {
  const words = shown(text).replace(/\s+/g, " ").trim();
  const short = words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  return `${short === "" ? "place" : short}, line ${String(line)}`;
}
