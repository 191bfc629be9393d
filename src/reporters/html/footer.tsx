import type { JSX } from "preact";
import type { Report } from "../../audit/report.js";
import { shown } from "./shown.js";
import { SIGNS, STATE_WORDS, STATES } from "./state.js";

/** What made the page, and what its signs mean. */
export function footer({ tool, ruleset, files }: Report): JSX.Element {
  return (
    <footer>
      <ul class="signs" aria-label="What the signs mean">
        {STATES.map((state) => (
          <li>
            <span class={`sign ${state}`} aria-hidden="true">
              {SIGNS[state]}
            </span>{" "}
            {STATE_WORDS[state]}
          </li>
        ))}
      </ul>
      <p>
        {tool.name} {tool.version} · checks: {shown(ruleset)}
        {files.length === 1 ? ` · SHA-256 ${files[0]?.sha256 ?? ""}` : ""}
      </p>
      <p>
        A figure is green where every check that looked at it passes. What could not be checked is grey, never
        green.
      </p>
    </footer>
  );
}
