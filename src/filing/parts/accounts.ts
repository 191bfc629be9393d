import { sameCount, sum, type Decimal } from "../../figures/decimal.js";
import type { Composition, Holding, Person, PowerName } from "../filing.js";
import { addsUpTo, countedAmong, fits, sharesOf } from "./holdings.js";
import { leftBeside } from "../rights/rights-beside-held.js";
import { POWERS, SOLE_AND_SHARED } from "../rows.js";

/** One telling of a whole holding: the parts, and whether they add up to the figure that they explain. */
export interface Account {
  readonly told: "Item 5(a)" | "Item 4" | "the notes to the cover page" | "the text";
  readonly holdings: readonly Holding[];
  readonly addsUp: boolean;
  /** Whether it names every part: it adds up to exactly the figure, or claims so. */
  readonly complete: boolean;
  /** Whether its words claim to take the figure apart: "consists of", not "Fund I holds … and Fund II …". */
  readonly claimed: boolean;
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
      ? { told, holdings: composition.holdings, addsUp: false, ...claimOf(composition) }
      : account(told, composition, figure),
  ];
}

function claimOf({ claim }: Composition): Pick<Account, "complete" | "claimed"> {
  return { complete: claim === "whole", claimed: claim === "whole" };
}

function account(told: Account["told"], composition: Composition, figure: Decimal): Account {
  const exact = addsUpTo(composition, figure);
  return {
    told,
    holdings:
      exact === null
        ? composition.holdings
        : [
            ...exact,
            ...leftBeside(composition, exact),
            ...composition.holdings.filter(({ excluded }) => excluded),
          ],
    addsUp: exact !== null || fits(composition, figure),
    complete: exact !== null || composition.claim === "whole",
    claimed: composition.claim === "whole",
  };
}

function notedHoldings(person: Person): Account[] {
  const all = notedOf(person, POWERS);
  const whole = person.aggregateAmount?.value;
  if (whole === undefined || all.every((notes) => totalOf(notes).lte(whole))) return all;
  // The rows to vote and the rows to dispose tell of the same shares: notes to both would count them twice.
  const pairs = Object.values(SOLE_AND_SHARED).flatMap((pair) => notedOf(person, pair));
  const told =
    pairs.find((pair) => sameCount(totalOf(pair), whole)) ?? pairs.find((pair) => totalOf(pair).lte(whole));
  return told === undefined ? all : [told];
}

function totalOf({ holdings }: Account): Decimal {
  return sum(countedAmong(holdings).map(sharesOf));
}

/** What the notes to the aggregate and to some powers tell together, each note once. */
function notedOf(person: Person, powers: readonly PowerName[]): Account[] {
  const figures = [person.aggregateAmount, ...powers.map((power) => person[power])];
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
  const told: Account = {
    told: first.told,
    holdings: notes.flatMap((note) => note.holdings),
    addsUp: notes.every(({ addsUp }) => addsUp),
    complete: notes.every(({ complete }) => complete),
    claimed: notes.every(({ claimed }) => claimed),
  };
  // Notes to one pair of powers leave the rest of the aggregate untold.
  const whole = person.aggregateAmount;
  const covers = whole === null || sameCount(totalOf(told), whole.value);
  return [{ ...told, complete: covers && told.complete }];
}

/** The parts of a person's holding by the first full telling that adds up, else by the first. */
export function holdingsOf(person: Person): readonly Holding[] {
  const accounts = accountsOf(person);
  const whole = accounts.filter(({ addsUp }) => addsUp);
  return (whole.find(({ complete }) => complete) ?? whole[0] ?? accounts[0])?.holdings ?? [];
}
