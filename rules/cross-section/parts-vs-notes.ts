import { sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Holding, Person } from "../../src/filing/filing.js";
import { accountsOf, type Account } from "../../src/filing/parts/accounts.js";
import { asEachOther, type Repair } from "../../src/filing/repair.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";
import { rightsAmong, rightToAcquireIn, sharesOf } from "../../src/filing/parts/holdings.js";

/** The part of the form that states what is owned. */
export const ITEMS = { "13D": "Item 5(a)", "13G": "Item 4(a)" } as const;
const TOLD = { "13D": "Item 5(a)", "13G": "Item 4" } as const;

/** What the notes to the cover page tell otherwise than the Item. */
interface OtherInNotes {
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly at: readonly Fact<unknown>[];
}

/** The Item's account of a holding, or what the text tells once for several persons, and that of the notes; `null` where either is missing. */
function itemAndNotes(schedule: Filing["schedule"], accounts: readonly Account[]) {
  const item =
    accounts.find(({ told }) => told === TOLD[schedule]) ??
    accounts.find(({ told, complete }) => told === "the text" && complete) ??
    accounts.find(({ told }) => told === "the text");
  const notes = accounts.find(({ told }) => told === "the notes to the cover page");
  return item === undefined || notes === undefined ? null : { item, notes };
}

/** The Item and the notes may group the parts differently, but not tell different rights to acquire. */
export function againstNotes(
  { schedule }: Filing,
  person: Person,
): (OtherInNotes & { readonly plain: boolean }) | null {
  const both = itemAndNotes(
    schedule,
    accountsOf(person).filter(({ addsUp, complete }) => addsUp && complete),
  );
  if (both?.item.told !== TOLD[schedule]) return null;
  const { item, notes } = both;
  const here = rightToAcquireIn(item.holdings);
  const there = rightToAcquireIn(notes.holdings);
  if (here.eq(there)) return null;
  const message =
    `${ITEMS[schedule]} tells ${withSeparators(here)} shares that there is a right to acquire; ` +
    `the notes to the cover page tell ${withSeparators(there)}.`;
  // Shares by holder and shares by kind are two ways to tell one holding.
  const plain = here.gt(0) && there.gt(0) && !isOpen(both);
  return {
    plain,
    message,
    expected: withSeparators(there),
    actual: withSeparators(here),
    at: notes.holdings.map((holding) => holding.shares),
  };
}

/**
 * The rights of one kind, under another count in the Item than in the notes. Where one list is whole and the other names more, one
 * slip of the keys off, or where two digits changed places, one of them is mistyped (`plain`); else the one may be a part of the other.
 */
export function otherCount(
  filing: Filing,
  person: Person,
): (OtherInNotes & { readonly plain: boolean; readonly repairs: readonly Repair<Decimal>[] }) | null {
  const both = itemAndNotes(
    filing.schedule,
    accountsOf(person).filter(({ addsUp }) => addsUp),
  );
  if (both === null) return null;
  const { item, notes } = both;
  const pair = unlikePair(rightsAmong(item.holdings), rightsAmong(notes.holdings));
  if (pair === null) return null;
  const { here, there, others } = pair;
  const [one, two] = [here, there].map((rights) => sum(rights.map(sharesOf))) as [Decimal, Decimal];
  const instruments = [here, there].map(([right]) => right?.instrument ?? "");
  const [first = null] = here;
  const where =
    item.told === "the text" && first !== null ? whereabouts(filing, first.shares) : ITEMS[filing.schedule];
  const tells = `${where} tells ${withSeparators(one)} shares to be acquired by ${instruments[0]}, the notes to the cover page ${withSeparators(two)} by ${instruments[1]}.`;
  // A list of some parts may name less than a whole one does, but not more; and the other rights may be alike in both.
  const exceeds = two.gt(one) ? item.complete : notes.complete;
  const slip = typingSlip(one, two, others > 0 || exceeds);
  // A sentence that names the right alone is on that right: no list of it is left open.
  const isWhole = item.complete || item.told === "the text";
  const isTelling = exceeds ? slip !== null : isWhole && slip === "two digits transposed";
  const plain = isTelling && !isOpen(both) && [...here, ...there].every(({ each }) => each === null);
  const [a, b] = [here, there].map(([right, ...more]) => (more.length > 0 ? undefined : right?.shares));
  return {
    plain,
    message: plain
      ? `${tells} The two differ by ${slip}: one of them is probably mistyped.`
      : `${tells} Whether the smaller number is a part of the larger is not told.`,
    expected: withSeparators(two),
    actual: withSeparators(one),
    at: [...here, ...there].map(({ shares }) => shares),
    repairs: plain && a !== undefined && b !== undefined ? asEachOther(a, b) : [],
  };
}

/** Whether a part of either list may be a right that its words do not count: "600,000 and 50,000 shares underlying options". */
function isOpen({ item, notes }: { readonly item: Account; readonly notes: Account }): boolean {
  return [...item.holdings, ...notes.holdings].some(({ open }) => open);
}

/** The rights of the only kind whose counts differ, where every other kind has the same count in both lists, with the number of these. */
function unlikePair(
  here: readonly Holding[],
  there: readonly Holding[],
): { readonly here: readonly Holding[]; readonly there: readonly Holding[]; readonly others: number } | null {
  const types = [...new Set([...here, ...there].map(typeOf))];
  const pairs = types.map((type) => ({
    here: here.filter((right) => typeOf(right) === type),
    there: there.filter((right) => typeOf(right) === type),
  }));
  if (pairs.some((pair) => pair.here.length === 0 || pair.there.length === 0)) return null;
  const [pair, ...rest] = pairs.filter(
    (each) => !sum(each.here.map(sharesOf)).eq(sum(each.there.map(sharesOf))),
  );
  return pair === undefined || rest.length > 0 ? null : { ...pair, others: pairs.length - 1 };
}

/** "Stock options" in one place are "options" in another. */
function typeOf({ type }: Holding): Holding["type"] {
  return type === "stock-option" ? "option" : type;
}
