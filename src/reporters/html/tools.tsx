import type { JSX } from "preact";

const SHOWN = [
  ["all", "Everything"],
  ["error", "✗ Errors"],
  ["warning", "! Warnings"],
  ["unverified", "? Undecided"],
  ["pass", "✓ Passing"],
] as const;

/** The filter, which needs the script and is hidden without it. */
export function tools(): JSX.Element {
  return (
    <nav class="tools" aria-label="Filter" hidden>
      <div>
        {SHOWN.map(([show, words]) => (
          <button type="button" data-show={show} aria-pressed={show === "all" ? "true" : "false"}>
            {words}
          </button>
        ))}
        <input type="search" aria-label="Only what holds these words" placeholder="Filter by words" />
        <output aria-live="polite" />
      </div>
    </nav>
  );
}
