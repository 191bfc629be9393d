import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { once } from "../once.js";
import type { ToldExclusion } from "../told-exclusion.js";

const EVERYONE =
  /\b(?:each|all|every\s?one|none)\s+of\s+(?:the\s+)?(?:reporting|filing|foregoing|above)\s*persons?\b|\b(?:each|every|the)\s+(?:reporting|filing)\s+persons?\b|\breporting\s+(?:units|entities)\b|\beach\s+of\s+them\b/i;

/** An exclusion told that concerns a person; `surely` where its place or its words say whose it is. */
export interface BearingExclusion {
  readonly told: ToldExclusion;
  readonly surely: boolean;
}

/** The exclusions that concern a person: in the own notes, or told of this person or of everyone; and those that may. */
export function exclusionsOn(filing: Filing, person: Person): readonly BearingExclusion[] {
  return placed(filing).flatMap(({ told, persons }): BearingExclusion[] => {
    if (persons === null) return [{ told, surely: false }];
    return persons.includes(person) ? [{ told, surely: true }] : [];
  });
}

/** Each exclusion with those whom it concerns; `null` where the text does not tell. */
const placed = once((filing: Filing) =>
  filing.exclusions.map((told) => ({ told, persons: concerned(filing, told) })),
);

function concerned(filing: Filing, { place, lead }: ToldExclusion): readonly Person[] | null {
  const { persons } = filing;
  const [only] = persons;
  if (only !== undefined && persons.length === 1) return isOfSomeoneElse(place.value, only) ? null : persons;
  const noted = persons.filter(({ footnotes }) => footnotes.some(({ text }) => overlaps(place, text)));
  if (noted.length > 0) return noted;
  const below = belowCoverOf(filing, place);
  if (below !== null) return [below];
  if (EVERYONE.test(lead)) return persons;
  const named = persons.filter((person) => mentions(lead, person));
  return named.length > 0 ? named : null;
}

const TITLED = /\b(?:Mr|Ms|Mrs|Dr|Messrs)\.?\s+[A-Z][\w'’-]+/g;
const OFFICERS = /\b(?:directors?|(?:executive\s+)?officers?|trustees|managers?|partners|members)\b/i;

/** Whether the only person's sentence names somebody else, or officers, whose shares it may be about. */
function isOfSomeoneElse(words: string, person: Person): boolean {
  const titled = matchesIn(words, TITLED).map(([name]) => name.replace(/['’]s?$/, ""));
  return OFFICERS.test(words) || titled.some((name) => !mentions(name, person));
}

function overlaps(a: Fact<unknown>, b: Fact<unknown>): boolean {
  return a.span.start < b.span.end && a.span.end > b.span.start;
}

/** Whose cover page the place stands on or below, where another's follows before the Items begin. */
function belowCoverOf({ persons, items }: Filing, { span }: Fact<unknown>): Person | null {
  const begins = items[0]?.span.start ?? Infinity;
  const before = persons.findLast(({ name }) => name.span.start <= span.start);
  const follows = persons.some(({ name }) => name.span.start > span.end && name.span.start < begins);
  return before !== undefined && follows ? before : null;
}
