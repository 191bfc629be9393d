import type { Report, Summary } from "../audit/report.js";
import type { StaleEntry } from "../config/baseline.js";
import type { RunTail } from "../reporters/pieces.js";
import { totalOf } from "../reporters/summary-words.js";
import type { Checked } from "./check-unit.js";

/** What a run amounts to: all that outlives its filings. */
export interface Tally {
  readonly files: number;
  readonly summary: Summary;
  readonly errors: Report["errors"];
  readonly skipped: number;
  /** How many verdicts of each rule could not be decided. */
  readonly undecided: ReadonlyMap<string, number>;
  readonly stale: readonly StaleEntry[];
  readonly given: ReadonlySet<string>;
  /** Names given by hand, and for how many filings nobody bears them. */
  readonly misses: ReadonlyMap<string, number>;
  readonly times: ReadonlyMap<string, readonly [number, number]>;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts the units of a run as they come. */
export class Counter implements Tally {
  files = 0;
  summary: Summary = totalOf([]);
  errors: Mutable<Report["errors"]> & { path: string; message: string }[] = [];
  skipped = 0;
  readonly undecided = new Map<string, number>();
  readonly stale: StaleEntry[] = [];
  readonly given = new Set<string>();
  readonly misses = new Map<string, number>();
  readonly times = new Map<string, readonly [number, number]>();

  add(checked: Checked): void {
    if (checked.kind === "skipped") this.skipped += 1;
    else if (checked.kind === "unread") this.errors.push(checked.error);
    else {
      this.files += 1;
      this.summary = totalOf([this.summary, checked.summary]);
      for (const [rule, count] of Object.entries(checked.undecided))
        this.undecided.set(rule, (this.undecided.get(rule) ?? 0) + count);
      this.stale.push(...checked.stale);
      for (const words of checked.given) this.given.add(words);
      for (const name of checked.unknown) this.misses.set(name, (this.misses.get(name) ?? 0) + 1);
      for (const [rule, spent, verdicts] of checked.times) {
        const [before, counted] = this.times.get(rule) ?? [0, 0];
        this.times.set(rule, [before + spent, counted + verdicts]);
      }
    }
  }
}

/** A name given by hand that no filing's person bears, or `null`. */
export function nobodyCalled({ misses, files }: Tally): string | null {
  return [...misses].find(([, count]) => files > 0 && count === files)?.[0] ?? null;
}

/** What the reports say at their end. */
export function tailOf({ files, summary, errors, skipped, given }: Tally): RunTail {
  return { files, summary, errors, skipped, given: [...given] };
}
