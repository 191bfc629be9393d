import type { Fact, Figure } from "../../filing/fact.js";
import type { Composition, Item5Statement } from "../../filing/filing.js";
import type { Owned } from "./item5-captions.js";
import type { ClauseStatement } from "./item5-clause.js";
import type { Held } from "./item5-held.js";
import type { StatedPower } from "../cover/powers.js";

/** What has been read of somebody's ownership and powers. */
interface Told {
  readonly owned: Owned[];
  readonly parts: Composition[];
  readonly powers: StatedPower[];
  percent: Item5Statement["percentOfClass"];
}

/** What has been read of one person so far. */
export interface Draft extends Told {
  readonly place: Fact<string>;
  /** What is told of the reporting persons as one, where their cover pages all report the same. */
  readonly collective: Told;
  readonly held: Held[];
}

/** A draft that states nothing yet. */
export function emptyDraft(place: Fact<string>): Draft {
  return { place, ...nothing(), collective: nothing(), held: [] };
}

function nothing(): Told {
  return { owned: [], parts: [], powers: [], percent: null };
}

/** Adds what a clause states of its subject. */
export function add(
  told: Told,
  { owned, parts, powers, percent }: Omit<ClauseStatement, "verb" | "captioned">,
): void {
  if (owned !== null) told.owned.push(owned);
  if (parts !== null) told.parts.push(parts);
  told.powers.push(...powers);
  told.percent ??= percent;
}

/**
 * Where a person is told to own several amounts, the one called the aggregate is meant; if none is, the
 * amount stays unread rather than be chosen silently. So with a power that is stated twice.
 */
export function statementOf({ place, collective, held, ...own }: Draft): Item5Statement {
  const owned = own.owned.length > 0 ? own.owned : collective.owned;
  const powers = own.powers.length > 0 ? own.powers : collective.powers;
  const percent = own.percent ?? collective.percent;
  const amounts = new Set(owned.map((each) => each.amount.value.toFixed()));
  const whole = owned.filter((each) => each.whole);
  const one = amounts.size === 1 && !owned.some(({ partial }) => partial);
  const only = one ? owned[0] : whole.length === 1 ? whole[0] : undefined;
  const power = (name: StatedPower["power"]): Figure | null => {
    const stated = powers.filter((each) => each.power === name);
    const values = new Set(stated.map((each) => each.figure.value.toFixed()));
    return values.size === 1 ? (stated[0]?.figure ?? null) : null;
  };
  return {
    place,
    aggregateAmount: only?.amount ?? null,
    percentOfClass: percent ?? only?.percent ?? null,
    composition:
      only?.composition ?? (owned.length === 0 && own.parts.length === 1 ? (own.parts[0] ?? null) : null),
    soleVotingPower: power("soleVotingPower"),
    sharedVotingPower: power("sharedVotingPower"),
    soleDispositivePower: power("soleDispositivePower"),
    sharedDispositivePower: power("sharedDispositivePower"),
    amountCaptioned: only?.captioned ?? false,
    powersCaptioned: powers.length > 0 && powers.every((each) => each.captioned),
    ...([...owned, ...powers].some(({ tabled }) => tabled !== true) ? {} : { tabled: true }),
    ...(owned.length === 0 ? oneHeld(held) : {}),
  };
}

/** What is told to be held, where it is one amount, wherever it is told. */
function oneHeld(held: readonly Held[]): Pick<Item5Statement, "held"> {
  const [first, ...others] = held;
  if (first === undefined || others.some(({ amount }) => !amount.value.eq(first.amount.value))) return {};
  const { amount, percent } = held.find((each) => each.percent !== null) ?? first;
  return { held: { amount, percent } };
}
