import type { Check } from "../../audit/report.js";

/** How a figure or a check stands, from what to look at first to what nobody looked at. */
export const STATES = ["error", "warning", "info", "suppressed", "unverified", "pass", "unchecked"] as const;
/** The name of such a state. */
export type State = (typeof STATES)[number];

/** A sign for each, so that nothing rests on colour alone; the page's styles put it in front. */
export const SIGNS: Readonly<Record<State, string>> = {
  error: "✗",
  warning: "!",
  info: "i",
  suppressed: "~",
  unverified: "?",
  pass: "✓",
  unchecked: "·",
};

/** The same in words. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  error: "error",
  warning: "warning",
  info: "for information",
  suppressed: "suppressed",
  unverified: "could not be decided",
  pass: "passes",
  unchecked: "read, not checked",
};

/** How a check stands. */
export function stateOf({ verdict, severity, suppression }: Check): State {
  if (verdict === "pass") return "pass";
  if (verdict === "unverified") return "unverified";
  if (verdict === "not-applicable") return "unchecked";
  return suppression === null ? severity : "suppressed";
}

/** How something stands by all checks that looked at it: by the worst of them. */
export function worst(states: readonly State[]): State {
  return STATES.find((state) => states.includes(state)) ?? "unchecked";
}
