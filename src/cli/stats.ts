import type { Rule } from "../audit/rule.js";

/** Of each rule that ran: its id, the milliseconds that it took, and how many verdicts it gave. */
export type Times = readonly (readonly [string, number, number])[];

/** Rules that count their time, and what they counted. */
export function timed(rules: readonly Rule[]): {
  readonly rules: readonly Rule[];
  readonly times: () => Times;
} {
  const times: [string, number, number][] = [];
  return {
    rules: rules.map((rule) => ({
      ...rule,
      check(filing, context) {
        const started = performance.now();
        const verdicts = [...rule.check(filing, context)];
        times.push([rule.id, performance.now() - started, verdicts.length]);
        return verdicts;
      },
    })),
    times: () => times,
  };
}

/** A table for standard error, the slowest first. */
export function statsTable(times: ReadonlyMap<string, readonly [number, number]>): string {
  return [...times]
    .sort(([, [a]], [, [b]]) => b - a)
    .map(
      ([id, [milliseconds, verdicts]]) =>
        `${milliseconds.toFixed(1).padStart(9)} ms ${String(verdicts).padStart(6)} checks  ${id}\n`,
    )
    .join("");
}
