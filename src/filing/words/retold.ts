import type { Filing, Person } from "../filing.js";
import { groupedBy } from "../grouped.js";
import { once } from "../once.js";
import { FIGURE, type Recital, type RecitedFigure } from "../recital.js";
import { whereabouts } from "./whereabouts.js";

/** A figure of a sentence, with the sentence's place in the filing. */
export interface Told {
  readonly recital: Recital;
  readonly figure: RecitedFigure;
  /** `Item 4`, or `The note to the cover page of Larkspur Holdings LLC`. */
  readonly where: string;
  /** On whose cover page it stands. */
  readonly owner: Person | null;
}

/** The same words at another place, and the figure in them. */
export interface Again {
  readonly told: Told;
  /** Whether all of the sentence is the same, not a part of it only. */
  readonly isWhole: boolean;
  /** The other figures in the words that are the same, all of which agree. */
  readonly shared: readonly RecitedFigure[];
}

/** A figure and every place where the same words tell it, or another in its stead. */
export interface Retold {
  readonly told: Told;
  readonly again: readonly Again[];
}

/** So many words behind it are the same before two figures are laid beside each other; of the last words of a sentence, those before it, too. */
const AROUND = 4;
const FEWEST_WORDS = 8;
/** Words that are told more often are a list's, not a note's. */
const MOST = 200;

/** Every figure in words that stand again below another cover page, or in another Item, and of whose figures no other differs. */
export const retoldIn = once((filing: Filing): readonly Retold[] => {
  return groupedBy(toldIn(filing), around).flatMap((group) =>
    group.length < 2 || group.length > MOST
      ? []
      : group.flatMap((told): Retold[] => {
          const again = group.flatMap((other) =>
            isElsewhere(told, other) ? (asAgain(told, other) ?? []) : [],
          );
          return again.length === 0 ? [] : [{ told, again }];
        }),
  );
});

/** Below another cover page, in another Item, or in another sentence of the same note; the sentences of one Item may be a list. */
function isElsewhere(told: Told, other: Told): boolean {
  return told.where !== other.where || (told.owner !== null && told.recital !== other.recital);
}

function toldIn(filing: Filing): Told[] {
  const body = filing.items.reduce((first, { span }) => Math.min(first, span.start), Infinity);
  return filing.recitals.flatMap((recital): Told[] => {
    const item = whereabouts(filing, recital.place);
    const { start } = recital.place.span;
    const owner =
      start < body ? (filing.persons.findLast(({ name }) => name.span.start < start) ?? null) : null;
    if (owner === null && item === "The text") return [];
    const where = owner === null ? item : `The note to the cover page of ${owner.name.value}`;
    return recital.figures.map((figure) => ({ recital, figure, where, owner }));
  });
}

function around({ recital: { words }, figure: { at, isPercent } }: Told): string {
  const behind = words.slice(at + 1, at + 1 + AROUND);
  const before = behind.length < AROUND ? words.slice(Math.max(0, at - AROUND), at) : [];
  return [...before, isPercent ? "%" : FIGURE, ...behind].join(" ");
}

function asAgain(told: Told, other: Told): Again | null {
  const [one, two] = [told.recital, other.recital];
  const shift = other.figure.at - told.figure.at;
  const isSame = (at: number): boolean =>
    one.words[at] !== undefined && one.words[at] === two.words[at + shift];
  let from = told.figure.at;
  while (isSame(from - 1)) from -= 1;
  let to = told.figure.at + 1;
  while (isSame(to)) to += 1;
  const within = one.figures.filter((each) => each !== told.figure && each.at >= from && each.at < to);
  if (to - from - within.length <= FEWEST_WORDS) return null;
  const agree = within.every((each) =>
    two.figures.find(({ at }) => at === each.at + shift)?.value.eq(each.value),
  );
  if (!agree) return null;
  const isWhole = opens(one, from) && opens(two, from + shift) && closes(one, two, to, to + shift);
  return { told: other, isWhole, shared: within };
}

/** The label of a note may be another on each cover page. */
function opens({ words }: Recital, from: number): boolean {
  return from === 0 || (from === 1 && /^(?:\d{1,2}|[a-z])$/.test(words[0] ?? ""));
}

/** Words that go on about what is told already, as "of which Roe is the manager" does. */
const GOES_ON = /^(?:of which|of whom|as to which|which|who|whose|as such)\b/;

/** Whether both sentences end there, or one of them ends and the other only goes on about the same. */
function closes(one: Recital, two: Recital, to: number, toOfTwo: number): boolean {
  const rests = [one.words.slice(to), two.words.slice(toOfTwo)].filter((rest) => rest.length > 0);
  return rests.length === 0 || (rests.length === 1 && GOES_ON.test(rests[0]?.slice(0, 3).join(" ") ?? ""));
}
