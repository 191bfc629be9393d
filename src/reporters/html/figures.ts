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
  /** Whether it is told at length, or other figures stand within it: a sentence, a heading with a number. */
  readonly passage: boolean;
}

/** The figures of a filing, and the way to them from the places that checks name. */
export interface Figures {
  readonly all: readonly MarkedFigure[];
  readonly at: (location: Location) => MarkedFigure | undefined;
}

type Draft = Omit<MarkedFigure, "number" | "passage" | "names" | "checks"> & {
  readonly keys: string[];
  readonly names: string[];
  readonly checks: number[];
};

/** Every figure that was read, and every passage that a check looked at, in the order of the file. */
export function figuresOf(filing: Filing, { checks }: FileReport): Figures {
  const sorted = joined(drafts(filing, checks));
  const passages = passagesAmong(sorted.map(({ span }) => span));
  const all = sorted.map(({ keys: _keys, ...draft }, index): MarkedFigure => {
    const states = draft.checks.flatMap((each) =>
      checks[each] === undefined ? [] : [stateOf(checks[each])],
    );
    return {
      ...draft,
      number: index + 1,
      state: worst(states),
      passage: passages.has(index) || draft.printed.length > LONG,
    };
  });
  const byPlace = new Map(sorted.flatMap(({ keys }, index) => keys.map((key) => [key, all[index]] as const)));
  return { all, at: (location) => byPlace.get(keyOf(location)) };
}

/** The facts by their places, outer ones first where they begin together. */
function drafts(filing: Filing, checks: readonly Check[]): Draft[] {
  const looked = checksByPlace(checks);
  const found = new Map<string, Draft>();
  for (const named of namedFacts(filing)) {
    const { fact, name } = named;
    const key = placeOf(filing, fact.span);
    const known = found.get(key);
    if (known !== undefined) {
      if (!known.names.includes(name)) known.names.push(name);
      continue;
    }
    const own = looked.get(key) ?? [];
    if (own.length === 0 && isProse(named)) continue;
    const { printed, span, parts = [span] } = fact;
    found.set(key, {
      keys: [key],
      names: [name],
      printed,
      span,
      parts,
      checks: [...own],
      state: "unchecked",
    });
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** What is longer is told, not filled in: it is no figure. */
const LONG = 90;

/** A figure and what little is printed with it, a note's mark say. */
const WITH_IT = 8;

/** Takes a row's answer that is hardly more than one figure together with that figure. */
function joined(sorted: readonly Draft[]): Draft[] {
  const dropped = new Set<Draft>();
  sorted.forEach((outer, index) => {
    const inner = sorted[index + 1];
    if (inner === undefined || inner.span.end > outer.span.end) return;
    const next = sorted[index + 2];
    if (next !== undefined && next.span.start < outer.span.end) return;
    if (outer.printed.length - inner.printed.length > WITH_IT) return;
    dropped.add(outer);
    inner.keys.push(...outer.keys);
    inner.names.push(...outer.names.filter((name) => !inner.names.includes(name)));
    inner.checks.push(...outer.checks.filter((check) => !inner.checks.includes(check)));
  });
  return sorted.filter((draft) => !dropped.has(draft));
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
