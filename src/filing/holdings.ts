import { sum, type Decimal } from "../figures/decimal.js";
import type { Composition, Holding, Person } from "./filing.js";
import { POWERS } from "./rows.js";

/** The parts of a composition that count; not those that it tells to be left out. */
export function counted(composition: Composition): readonly Holding[] {
  return composition.holdings.filter((holding) => !holding.excluded);
}

/** What the parts that count add up to. */
export function totalOf(composition: Composition): Decimal {
  return sum(counted(composition).map((holding) => holding.shares.value));
}

/** Whether the parts explain `figure`: a full list equals it, a list of some parts does not exceed it. */
export function fits(composition: Composition, figure: Decimal): boolean {
  const total = totalOf(composition);
  return composition.complete ? total.eq(figure) : total.lte(figure);
}

/** The shares among the parts that there is a right to acquire. */
export function rightToAcquireIn(holdings: readonly Holding[]): Decimal {
  const rights = holdings.filter((holding) => holding.kind === "right-to-acquire" && !holding.excluded);
  return sum(rights.map((holding) => holding.shares.value));
}

/** One telling of a whole holding: the parts, and whether they add up to the figure that they explain. */
export interface Account {
  readonly told: "Item 5(a)" | "the notes to the cover page";
  readonly holdings: readonly Holding[];
  readonly addsUp: boolean;
  /** Whether it claims to name every part. */
  readonly complete: boolean;
}

/**
 * Every telling of a person's holding: Item 5(a), and the notes that the powers to vote (or else to
 * dispose) bear, each note once.
 */
export function accountsOf(person: Person): Account[] {
  const accounts: Account[] = [];
  const item5 = person.item5?.composition ?? null;
  if (item5 !== null) {
    const total = item5.total?.value ?? person.item5?.aggregateAmount?.value ?? person.aggregateAmount?.value;
    accounts.push({
      told: "Item 5(a)",
      holdings: item5.holdings,
      addsUp: total !== undefined && fits(item5, total),
      complete: item5.complete,
    });
  }
  const noted = notedHoldings(person);
  if (noted !== null) accounts.push(noted);
  return accounts;
}

function notedHoldings(person: Person): Account | null {
  const figures = [...POWERS.map((power) => person[power]), person.aggregateAmount];
  const notes = person.footnotes.filter((note) => note.composition !== null);
  const used = notes.filter((note) => figures.some((figure) => figure?.marks.includes(note.mark)));
  if (used.length === 0) return null;
  const addsUp = used.every(({ mark, composition }) =>
    figures.some(
      (figure) => composition !== null && figure?.marks.includes(mark) && fits(composition, figure.value),
    ),
  );
  const holdings = used.flatMap((note) => note.composition?.holdings ?? []);
  const complete = used.every((note) => note.composition?.complete);
  return { told: "the notes to the cover page", holdings, addsUp, complete };
}

/** The parts of a person's holding by the first telling that adds up, else by the first. */
export function holdingsOf(person: Person): readonly Holding[] {
  const accounts = accountsOf(person);
  return (accounts.find((account) => account.addsUp) ?? accounts[0])?.holdings ?? [];
}
