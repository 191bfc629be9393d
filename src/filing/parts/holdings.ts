import { sameCount, sum, withSeparators, ZERO, type Decimal } from "../../figures/decimal.js";
import type { Composition, Holding } from "../filing.js";
import { once } from "../once.js";
import { heldAlone, withoutNotToCount } from "../rights/rights-beside-held.js";

/** Shares of the class that a part stands for: its count, times the shares that each stands for. */
export function sharesOf({ shares, each }: Holding): Decimal {
  return each === null ? shares.value : shares.value.times(each.value);
}

/** The parts of a composition that count; not those that it tells to be left out, nor parts of parts. */
export function counted(composition: Composition): readonly Holding[] {
  return countedAmong(composition.holdings);
}

/** The same of any list of parts. */
export function countedAmong(holdings: readonly Holding[]): readonly Holding[] {
  return holdings.filter(({ excluded, within }) => !excluded && !within);
}

/** What the parts that count add up to. */
export function totalOf(composition: Composition): Decimal {
  return sum(counted(composition).map(sharesOf));
}

/** Whether the parts explain `figure`: a full list equals it, a list of some parts does not exceed it. */
export function fits(composition: Composition, figure: Decimal): boolean {
  return (
    addsUpTo(composition, figure) !== null ||
    (isOpen(composition) && sum(least(composition).map(sharesOf)).lte(figure))
  );
}

/** The parts that count, each of those that others take apart counted once. */
function least({ holdings }: Composition): readonly Holding[] {
  return countedAmong(takenApartInside(holdings));
}

function isOpen({ claim }: Composition): boolean {
  return claim === "some" || claim === "continued";
}

/**
 * The parts that add up to exactly `figure`, or `null`: all that count; all but those that depend on a limit
 * or an event; all by the counts printed; the shares held, where the rights are told beside them, or all but the rights told not to count; the first alone, where the
 * rest takes it apart or "of which" does; or the parts told of a right in the place of that right ("options for 80,000
 * shares, of which 50,000 are exercisable").
 */
export function addsUpTo(composition: Composition, figure: Decimal): readonly Holding[] | null {
  return readings(composition).find(({ total }) => sameCount(total, figure))?.parts ?? null;
}

interface Reading {
  readonly parts: readonly Holding[];
  readonly total: Decimal;
}

/** The ways to read a list in the order in which they are tried, each with what it adds up to. */
const readings = once((composition: Composition): readonly Reading[] => {
  const whole = composition.holdings.filter((holding) => !holding.excluded);
  const firm = whole.filter((holding) => !holding.conditional);
  const asPrinted = whole.map((holding) => ({ ...holding, each: null }));
  // What another sentence adds takes nothing apart.
  const apart = composition.claim === "continued" ? [] : takenApart(whole);
  const held = heldAlone(composition, whole);
  const ways = [
    whole,
    firm,
    asPrinted,
    ...(isTakenApartInFull(apart) ? [apart, held] : [held, apart]),
    withoutNotToCount(whole),
    ofWhich(composition, whole),
    ofRights(whole),
    takenApartInside(whole),
  ];
  return ways
    .filter((parts) => parts.length > 0)
    .map((parts) => ({ parts, total: sum(outer(parts).map(sharesOf)) }));
});

/** "and warrants for 50,000 shares", "(ii) 50,000 warrants": words that tell a further part, none of the part before it. */
const FURTHER =
  /^[,;]?\s*(?:and|plus|as\s+well\s+as|(?:together|along)\s+with|in\s+addition\s+to|accompan\w+)\b|^\(\s*(?:ii|b|2)\s*\)/i;

/** Whether the rest comes to just the first part: by several parts, or by one that is not told as a further one. */
function isTakenApartInFull([first, ...rest]: readonly Holding[]): boolean {
  if (first === undefined || !sameCount(sum(rest.map(sharesOf)), sharesOf(first))) return false;
  return rest.length > 1 || rest.every(({ words }) => !FURTHER.test(words));
}

/** "(i) 500,000 shares owned by the Fund and (ii) 200,000 in the Account": the second is of one rank with the first. */
const FIRST_OF_LIST = /^(?:the\s+)?\([ia1]\)/i;

/** The first part alone, where the rest may be what it is made of: no more than it, and nobody else's. */
function takenApart([first, ...rest]: readonly Holding[]): Holding[] {
  if (first === undefined) return [];
  if (FIRST_OF_LIST.test(first.words) && FURTHER.test(rest[0]?.words ?? "")) return [];
  const others = rest.some(({ holder }) => holder !== null && holder.value !== first.holder?.value);
  const more = sum(outer(rest).map(sharesOf)).gt(sharesOf(first));
  return others || more ? [] : [first, ...rest.map((part) => ({ ...part, within: true }))];
}

/** The first part alone, where "of which" follows it and all behind that may be what it is made of. */
function ofWhich({ claim }: Composition, [first, ...rest]: readonly Holding[]): Holding[] {
  if (first === undefined || claim === "continued" || rest[0]?.within !== true) return [];
  const inner = rest.map((part) => ({ ...part, within: true }));
  return sum(rest.map(sharesOf)).gt(sharesOf(first)) ? [] : [first, ...inner];
}

/**
 * The list with several parts that come to just the one before them as parts of that: "2,317,800 through the Manager, which owns
 * 2,104,400 through the Fund and 213,400 through an account".
 */
function takenApartInside(parts: readonly Holding[]): readonly Holding[] {
  const inner = new Set<Holding>();
  for (const [index, whole] of parts.entries()) {
    let added = ZERO;
    for (const [behind, part] of parts.slice(index + 1).entries()) {
      added = added.plus(sharesOf(part));
      if (added.gt(sharesOf(whole))) break;
      if (behind > 0 && !whole.within && added.eq(sharesOf(whole)))
        for (const each of parts.slice(index + 1, index + behind + 2)) inner.add(each);
    }
  }
  return inner.size === 0 ? parts : parts.map((part) => (inner.has(part) ? { ...part, within: true } : part));
}

/** The parts told of `figure`, none a part of another: those that add up to it, else all that count. */
export function partsOf(composition: Composition, figure: Decimal): readonly Holding[] {
  return outer(addsUpTo(composition, figure) ?? least(composition));
}

function outer(parts: readonly Holding[]): readonly Holding[] {
  return parts.filter(({ within }) => !within);
}

/** A right of which a part is told stands for that part alone. */
function ofRights(parts: readonly Holding[]): Holding[] {
  let latest: Holding | null = null;
  return parts.flatMap((part, index) => {
    const inner = parts[index + 1]?.within === true && !part.within && part.kind === "right-to-acquire";
    if (!part.within) latest = part;
    const before: Holding | null = latest;
    if (inner) return [];
    const ofRight = part.within && before?.kind === "right-to-acquire";
    return [
      ofRight
        ? { ...part, within: false, kind: before.kind, type: before.type, newlyIssued: before.newlyIssued }
        : part,
    ];
  });
}

/** `600,000 + 5,000 × 10`: the parts as they are added up. */
export function addends(parts: readonly Holding[]): string {
  return parts
    .map(({ shares, each }) =>
      each === null ? withSeparators(shares.value) : `${withSeparators(shares.value)} × ${each.printed}`,
    )
    .join(" + ");
}

/** The parts among `holdings` that are rights to acquire; a part of a right counts with the right. */
export function rightsAmong(holdings: readonly Holding[]): Holding[] {
  let parent: Holding | null = null;
  const rights: Holding[] = [];
  for (const holding of holdings) {
    if (!holding.within) parent = holding;
    const inRight = holding.within && parent?.kind === "right-to-acquire";
    if (holding.kind === "right-to-acquire" && !holding.excluded && !inRight) rights.push(holding);
  }
  return rights;
}

/** The shares among the parts that there is a right to acquire. */
export function rightToAcquireIn(holdings: readonly Holding[]): Decimal {
  return sum(rightsAmong(holdings).map(sharesOf));
}
