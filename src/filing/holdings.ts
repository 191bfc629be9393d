import { sameCount, sum, withSeparators, type Decimal } from "../figures/decimal.js";
import type { Composition, Holding, Person } from "./filing.js";
import { POWERS } from "./rows.js";

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
  return addsUpTo(composition, figure) !== null || (isOpen(composition) && totalOf(composition).lte(figure));
}

function isOpen({ claim }: Composition): boolean {
  return claim === "some" || claim === "continued";
}

/**
 * The parts that add up to exactly `figure`, or `null`: all that count; all but those that depend on a limit
 * or an event; all by the counts printed; the first alone, where the rest takes it apart or "of which" does; or the parts told
 * of a right in the place of that right ("options for 80,000 shares, of which 50,000 are exercisable").
 */
export function addsUpTo(composition: Composition, figure: Decimal): readonly Holding[] | null {
  const whole = composition.holdings.filter((holding) => !holding.excluded);
  const firm = whole.filter((holding) => !holding.conditional);
  const asPrinted = whole.map((holding) => ({ ...holding, each: null }));
  // What another sentence adds takes nothing apart.
  const apart = composition.claim === "continued" ? [] : takenApart(whole);
  const readings = [whole, firm, asPrinted, apart, ofWhich(composition, whole), ofRights(whole)];
  return (
    readings.find((parts) => parts.length > 0 && sameCount(sum(outer(parts).map(sharesOf)), figure)) ?? null
  );
}

/** The first part alone, where the rest may be what it is made of: no more than it, and nobody else's. */
function takenApart([first, ...rest]: readonly Holding[]): Holding[] {
  if (first === undefined) return [];
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

/** The parts told of `figure`, none a part of another: those that add up to it, else all that count. */
export function partsOf(composition: Composition, figure: Decimal): readonly Holding[] {
  return outer(addsUpTo(composition, figure) ?? counted(composition));
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

/** One telling of a whole holding: the parts, and whether they add up to the figure that they explain. */
export interface Account {
  readonly told: "Item 5(a)" | "Item 4" | "the notes to the cover page" | "the text";
  readonly holdings: readonly Holding[];
  readonly addsUp: boolean;
  /** Whether it names every part: it adds up to exactly the figure, or claims so. */
  readonly complete: boolean;
}

/**
 * Every telling of a person's holding: Item 5(a) or Item 4, the notes that the powers to vote (or else to
 * dispose) bear, each note once, and sentences elsewhere.
 */
export function accountsOf(person: Person): Account[] {
  return [
    ...stated("Item 5(a)", person.item5, person),
    ...stated("Item 4", person.item4, person),
    ...notedHoldings(person),
    ...person.told.flatMap((composition) =>
      person.aggregateAmount === null ? [] : [account("the text", composition, person.aggregateAmount.value)],
    ),
  ];
}

function stated(told: Account["told"], statement: Person["item5"], person: Person): Account[] {
  const composition = statement?.composition ?? null;
  if (composition === null) return [];
  const figure =
    composition.total?.value ?? statement?.aggregateAmount?.value ?? person.aggregateAmount?.value;
  return [
    figure === undefined
      ? { told, holdings: composition.holdings, addsUp: false, complete: composition.claim === "whole" }
      : account(told, composition, figure),
  ];
}

function account(told: Account["told"], composition: Composition, figure: Decimal): Account {
  const exact = addsUpTo(composition, figure);
  return {
    told,
    holdings:
      exact === null
        ? composition.holdings
        : [...exact, ...composition.holdings.filter(({ excluded }) => excluded)],
    addsUp: exact !== null || fits(composition, figure),
    complete: exact !== null || composition.claim === "whole",
  };
}

function notedHoldings(person: Person): Account[] {
  const figures = [person.aggregateAmount, ...POWERS.map((power) => person[power])];
  const notes = person.footnotes.flatMap(({ mark, composition }) => {
    const marked = figures.filter((figure) => figure?.marks.includes(mark));
    if (composition === null || marked.length === 0) return [];
    const accounts = marked.flatMap((figure) =>
      figure === null ? [] : [account("the notes to the cover page", composition, figure.value)],
    );
    return (
      accounts.find((each) => each.addsUp && each.complete) ??
      accounts.find((each) => each.addsUp) ??
      accounts[0] ??
      []
    );
  });
  const [first] = notes;
  if (first === undefined) return [];
  const holdings = notes.flatMap((note) => note.holdings);
  // Notes to one pair of powers leave the rest of the aggregate untold.
  const whole = person.aggregateAmount;
  const covers = whole === null || sameCount(sum(countedAmong(holdings).map(sharesOf)), whole.value);
  return [
    {
      told: first.told,
      holdings,
      addsUp: notes.every(({ addsUp }) => addsUp),
      complete: covers && notes.every(({ complete }) => complete),
    },
  ];
}

/** The parts of a person's holding by the first full telling that adds up, else by the first. */
export function holdingsOf(person: Person): readonly Holding[] {
  const accounts = accountsOf(person);
  const whole = accounts.filter(({ addsUp }) => addsUp);
  return (whole.find(({ complete }) => complete) ?? whole[0] ?? accounts[0])?.holdings ?? [];
}
