import type { Span } from "../source/span.js";
import type { Fact } from "./fact.js";

/** A figure as looks at it are noted: by its place. */
export function placeOf({ span }: { readonly span: Span }): string {
  return `${String(span.start)}-${String(span.end)}`;
}

/** What work gave, and the places of the watched facts that it looked at. */
export interface Seen<V> {
  readonly value: V;
  readonly looks: ReadonlySet<string>;
}

const NOWHERE: ReadonlySet<string> = new Set();

/** Where looks are noted now; `null` where nobody asks. Work is done one after the other, so that one place is enough. */
let noted: Set<string> | null = null;

/** Does `work` and tells which watched facts it looked at, also by what was worked out before (`once`). */
export function looksOf<V>(work: () => V): Seen<V> {
  const around = noted;
  const own = new Set<string>();
  noted = own;
  try {
    return { value: work(), looks: own };
  } finally {
    noted = around;
    noteAgain(own);
  }
}

/** The same where somebody asks already; else the work alone. */
export function looksIfAsked<V>(work: () => V): Seen<V> {
  return noted === null ? { value: work(), looks: NOWHERE } : looksOf(work);
}

/** A result that was worked out before stands for the looks that it took. */
export function noteAgain(looks: ReadonlySet<string>): void {
  if (noted !== null) for (const place of looks) noted.add(place);
}

/** The fact, which notes whoever asks for its value or its print. */
export function watchedFact<T>(fact: Fact<T>): Fact<T> {
  const place = placeOf(fact);
  const telling = (value: unknown): PropertyDescriptor => ({
    enumerable: true,
    get: (): unknown => {
      noted?.add(place);
      return value;
    },
  });
  return Object.defineProperties({ ...fact }, { value: telling(fact.value), printed: telling(fact.printed) });
}
