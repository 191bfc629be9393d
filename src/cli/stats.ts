import type { Rule } from "../audit/rule.js";

/** How long each rule took, and how many verdicts it gave. */
export interface Stats {
  readonly rules: readonly Rule[];
  /** A table for standard error, the slowest first. */
  readonly table: () => string;
}

/** Rules that count their time. */
export function timed(rules: readonly Rule[]): Stats {
  const spent = new Map<string, { milliseconds: number; verdicts: number }>();
  return {
    rules: rules.map((rule) => ({
      ...rule,
      check(filing, context) {
        const started = performance.now();
        const verdicts = [...rule.check(filing, context)];
        const before = spent.get(rule.id) ?? { milliseconds: 0, verdicts: 0 };
        spent.set(rule.id, {
          milliseconds: before.milliseconds + performance.now() - started,
          verdicts: before.verdicts + verdicts.length,
        });
        return verdicts;
      },
    })),
    table: () =>
      [...spent]
        .sort(([, a], [, b]) => b.milliseconds - a.milliseconds)
        .map(
          ([id, { milliseconds, verdicts }]) =>
            `${milliseconds.toFixed(1).padStart(9)} ms ${String(verdicts).padStart(6)} checks  ${id}\n`,
        )
        .join(""),
  };
}
