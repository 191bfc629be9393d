import type { JSX } from "preact";
import { checkId, type FilingContext } from "./context.js";
import type { MarkedFigure } from "./figures.js";
import { shown } from "./shown.js";
import { stateOf } from "./state.js";

const LONGEST = 80;

/** Each figure that a check looked at, with its checks: where a click on the figure leads. */
export function figureList(context: FilingContext): JSX.Element | null {
  const { figures, prefix } = context;
  if (figures === null) return null;
  const checked = figures.all.filter(({ checks }) => checks.length > 0);
  return (
    <section class="figures" aria-labelledby={`${prefix}figures`}>
      <h3 id={`${prefix}figures`}>Figures and their checks</h3>
      <details>
        <summary>
          {figures.all.length} figures and passages were read, {checked.length} of them were checked
        </summary>
        <ul>{checked.map((figure) => entry(context, figure))}</ul>
      </details>
    </section>
  );
}

function entry(context: FilingContext, figure: MarkedFigure): JSX.Element {
  const { prefix, file } = context;
  const number = String(figure.number);
  return (
    <li id={`${prefix}g${number}`}>
      <p>
        <a href={`#${prefix}n${number}`}>{short(figure.printed)}</a>{" "}
        <span class="name">{shown(figure.names[0] ?? "")}</span>
      </p>
      <ul>
        {figure.checks.map((index) => {
          const check = file.checks[index];
          if (check === undefined) return null;
          return (
            <li>
              <a class={`s-${stateOf(check)}`} href={`#${checkId(context, index)}`}>
                {shown(context.rules.get(check.rule)?.title ?? check.rule)}
              </a>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function short(text: string): string {
  const words = shown(text).replace(/\s+/g, " ").trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
}
