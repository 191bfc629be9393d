import type { Check, FileReport, Location } from "../../audit/report.js";
import type { Filing } from "../../filing/filing.js";
import type { Span } from "../../source/span.js";
import { isProse, namedFacts } from "./figure-names.js";
import { stateOf, worst, type State } from "./state.js";

/** A figure that was read, and the checks that looked at it. */
export interface MarkedFigure {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly names: readonly string[];
  readonly printed: string;
  readonly span: Span;
  /** The unbroken parts of the span. */
  readonly parts: readonly Span[];
  /** Places among the file's checks. */
  readonly checks: readonly number[];
  readonly state: State;
  /** Whether other figures stand within it: a sentence, a heading with a number. */
  readonly passage: boolean;
}

/** The figures of a filing, and the way to them from the places that checks name. */
export interface Figures {
  readonly all: readonly MarkedFigure[];
  readonly at: (location: Location) => MarkedFigure | undefined;
}

/** Every figure that was read, and every passage that a check looked at, in the order of the file. */
export function figuresOf(filing: Filing, { checks }: FileReport): Figures {
  const looked = checksByPlace(checks);
  const drafts = new Map<string, Omit<MarkedFigure, "number" | "passage"> & { names: string[] }>();
  for (const named of namedFacts(filing)) {
    const { fact, name } = named;
    const key = placeOf(filing, fact.span);
    const known = drafts.get(key);
    if (known !== undefined) {
      if (!known.names.includes(name)) known.names.push(name);
      continue;
    }
    const own = looked.get(key) ?? [];
    if (own.length === 0 && isProse(named)) continue;
    drafts.set(key, {
      names: [name],
      printed: fact.printed,
      span: fact.span,
      parts: fact.parts ?? [fact.span],
      checks: own,
      state: worst(own.flatMap((index) => (checks[index] === undefined ? [] : [stateOf(checks[index])]))),
    });
  }
  const sorted = [...drafts.entries()].sort(
    ([, a], [, b]) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const passages = passagesAmong(sorted.map(([, { span }]) => span));
  const all = sorted.map(([, draft], index) => ({
    ...draft,
    number: index + 1,
    passage: passages.has(index),
  }));
  const byPlace = new Map(sorted.map(([key], index) => [key, all[index]]));
  return { all, at: (location) => byPlace.get(keyOf(location)) };
}

function checksByPlace(checks: readonly Check[]): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  checks.forEach(({ locations }, index) => {
    for (const key of new Set(locations.map(keyOf))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [index]);
      else known.push(index);
    }
  });
  return found;
}

function keyOf({ line, column, endLine, endColumn }: Location): string {
  return [line, column, endLine, endColumn].join(":");
}

function placeOf({ source: { lines } }: Filing, { start, end }: Span): string {
  const from = lines.at(start);
  const to = lines.at(end);
  return [from.line, from.column, to.line, to.column].join(":");
}

/** Of spans that overlap, the longer: what is no passage overlaps nothing. `spans` are in order, outer ones first. */
function passagesAmong(spans: readonly Span[]): ReadonlySet<number> {
  const passages = new Set<number>();
  spans.forEach((span, index) => {
    for (let next = index + 1; next < spans.length; next += 1) {
      const other = spans[next];
      if (other === undefined || other.start >= span.end) break;
      passages.add(other.end - other.start > span.end - span.start ? next : index);
    }
  });
  return passages;
}
