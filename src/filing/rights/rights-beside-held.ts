import type { Composition, Holding } from "../filing.js";

/**
 * The shares held without the rights told beside them: a right is in a figure only where the shares held leave room for it.
 * Where several parts are held, "consists of" claims the right for the figure all the same, unless its words say that it
 * cannot be exercised.
 */
export function heldAlone({ claim }: Composition, whole: readonly Holding[]): Holding[] {
  const beside = whole.filter((part) => part.kind === "right-to-acquire" && !part.within);
  const held = withoutParts(whole, beside);
  const claimed = claim === "whole" && held.filter(({ within }) => !within).length > 1;
  return beside.length === 0 || (claimed && !beside.every(isToldNotToCount)) ? [] : held;
}

/** The list without the rights of which it says itself why they need not count; empty where it says so of none. */
export function withoutNotToCount(whole: readonly Holding[]): Holding[] {
  const out = whole.filter(
    (part) => part.kind === "right-to-acquire" && !part.within && isToldNotToCount(part),
  );
  return out.length === 0 ? [] : withoutParts(whole, out);
}

/** The list without some of its parts and what is told as a part of them. */
function withoutParts(whole: readonly Holding[], left: readonly Holding[]): Holding[] {
  let latest: Holding | null = null;
  return whole.filter((part) => {
    if (!part.within) latest = part;
    return latest === null || !left.includes(latest);
  });
}

/** Words by which a right cannot be exercised within sixty days, or not yet. */
const NOT_TO_COUNT =
  /\b(?:not|cannot|none|no|neither|nor|until|unless|un(?:vested|exercisable)|only\s+(?:if|upon|after|from|on|beginning|commencing|starting)|contingent|subject\s+to\s+(?!(?:[a-z]+\s+){0,3}(?:options?|warrants?|RSUs?|awards?|units)\b)|blockers?|limit\w*|exclu\w+|approv\w+|vest\s+(?:in|on|after))\b/i;

/** Whether words of a right say why it need not count. */
export function isToldNotToCount({ words }: Pick<Holding, "words">): boolean {
  return NOT_TO_COUNT.test(words);
}

/** The rights of a list that the parts which add up to a figure leave no room for, told to be left out. */
export function leftBeside({ holdings }: Composition, exact: readonly Holding[]): Holding[] {
  if (exact.some((part) => !holdings.includes(part))) return [];
  return holdings
    .filter((part) => part.kind === "right-to-acquire" && !part.excluded && !part.within)
    .filter((part) => !exact.includes(part))
    .map((part) => ({ ...part, excluded: true, exclusion: "beside" }));
}
