import { matchesIn } from "../../figures/matches.js";
import type { Holding, InstrumentType } from "../holding.js";

/** An instrument that a sentence names, and the words that tell it from others of its kind: "Series B", "2022". */
export interface NamedInstrument {
  readonly types: readonly InstrumentType[];
  readonly called: string | null;
}

const NOUN = /\b(?:warrants?|preferred|notes?|debentures?|bonds?)\b/gi;
const KINDS: readonly (readonly [RegExp, readonly InstrumentType[]])[] = [
  // "Warrants" may be the short name of those that are paid for beforehand.
  [/^warrants?$/i, ["warrant", "pre-funded-warrant"]],
  [/^preferred$/i, ["convertible-preferred"]],
  [/^(?:notes?|debentures?|bonds?)$/i, ["convertible-note"]],
];
const PREFUNDED = /\bpre-?\s?funded\s+(?:common\s+)?(?:stock\s+)?(?:purchase\s+)?$/i;
const CALLED = /\b(series\s+[a-z\d-]{1,4}|(?:19|20)\d\d)\s+(?:[a-z]+\s+){0,3}$/i;
const NEARBY = 60;

/** The warrants, preferred stock and notes that a text names. */
export function instrumentsNamed(text: string): NamedInstrument[] {
  return matchesIn(text, NOUN).map(({ index, 0: noun }) => {
    const before = text.slice(Math.max(0, index - NEARBY), index);
    const types = KINDS.find(([pattern]) => pattern.test(noun))?.[1] ?? [];
    return {
      types: PREFUNDED.test(before) ? types.filter((type) => type !== "warrant") : types,
      called: CALLED.exec(before)?.[1]?.toLowerCase().replace(/\s+/g, " ") ?? null,
    };
  });
}

/** Whether one of the instruments may be that of a part of a holding: of its kind, and not of another series or year. */
export function mayBeOf(instruments: readonly NamedInstrument[], { type, words }: Holding): boolean {
  const called = instrumentsNamed(words)
    .filter(({ types }) => types.includes(type))
    .map((named) => named.called);
  return instruments.some(
    (named) =>
      named.types.includes(type) &&
      (named.called === null || called.every((other) => other === null || other === named.called)),
  );
}
