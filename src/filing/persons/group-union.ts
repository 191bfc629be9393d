import { sum, ZERO, type Decimal } from "../../figures/decimal.js";
import { plainName } from "../../figures/names.js";
import { controlsIn } from "./control.js";
import type { Filing, Holding, Person } from "../filing.js";
import { byHolders } from "../parts/by-holders.js";
import { countedAmong, rightsAmong, sharesOf } from "../parts/holdings.js";
import { isCalled, mentions } from "./naming.js";
import { rightsToAcquire } from "../rights/rights.js";

/** What several persons hold together, each share counted once. */
export interface Union {
  readonly shares: Decimal;
  /** Those of them that there is a right to acquire, and those of these that would be newly issued. */
  readonly rights: Decimal;
  readonly joining: Decimal;
}

/** The shares that one of the persons reports of one holder. */
interface Block {
  readonly holder: Person | string;
  /** Whether the text leaves no doubt whose they are. */
  readonly clear: boolean;
  readonly shares: Decimal;
  readonly parts: readonly Holding[];
}

/** A person with the holding taken apart by holders; `null` where the text does not tell it in full. */
interface Report {
  readonly person: Person;
  readonly blocks: readonly Block[] | null;
}

/** Counts as large as this are not met twice by chance. */
const TELLING = 1000;

/**
 * What `members` hold together: the union, not the sum, since a parent's figure holds its subsidiary's.
 * `null` where the accounts of the holdings do not plainly tell who holds what.
 */
export function unionOf(filing: Filing, members: readonly Person[]): Union | null {
  const reports = reportsOf(members);
  const own = reports.map(({ person, blocks }) => ofHolder(blocks, person));
  if (reports.some(({ blocks }) => blocks === null || blocks.some(({ clear }) => !clear))) return null;
  if (isDoubtful(filing, reports)) return null;
  const others = outsideBlocks(reports);
  if (others === null || !isContained(reports)) return null;
  const blocks = [...own.flatMap((block) => block ?? []), ...others];
  const parts = blocks.flatMap((block) => block.parts);
  const rights = rightsAmong(parts);
  return {
    shares: sum(blocks.map(({ shares }) => shares)),
    rights: sum(rights.map(sharesOf)),
    joining: sum(rights.filter(({ newlyIssued }) => newlyIssued !== false).map(sharesOf)),
  };
}

/** The one of `members` who reports what all the others do, by the accounts or by the sum; `null` where none plainly does. */
export function coveringMember(members: readonly Person[]): Person | null {
  const most = members.reduce<Person | null>(
    (largest, person) => (amount(person).gt(largest === null ? -1 : amount(largest)) ? person : largest),
    null,
  );
  if (most === null) return null;
  const less = members.map(amount).filter((shares) => !shares.eq(amount(most)) && !shares.isZero());
  const distinct = [...new Map(less.map((shares) => [shares.toFixed(), shares])).values()];
  if (distinct.length > 1 && sum(distinct).eq(amount(most))) return most;
  const reports = reportsOf(members);
  const covering = reports.find(({ person }) => person === most)?.blocks ?? null;
  if (covering === null) return null;
  const covered = reports.every(({ blocks }) =>
    blocks?.every((block) => covering.some((each) => isWithin(block, each))),
  );
  return covered ? most : null;
}

function amount({ aggregateAmount }: Person): Decimal {
  return aggregateAmount?.value ?? ZERO;
}

function isWithin(block: Block, other: Block): boolean {
  const same = block.clear && other.clear ? block.holder === other.holder : !block.clear && !other.clear;
  return same && (block.clear ? block.shares.lte(other.shares) : block.shares.eq(other.shares));
}

/** A part that names no holder is the person's own where it is all that is held with sole power, or where another says so. */
function reportsOf(members: readonly Person[]): Report[] {
  const drafts = members.map((person) => ({ person, blocks: blocksOf(person, members) }));
  return drafts.map(({ person, blocks }) => ({
    person,
    blocks:
      blocks?.map((block) =>
        block.clear || !isSaidByOther(block, person, drafts) ? block : { ...block, clear: true },
      ) ?? null,
  }));
}

function isSaidByOther(block: Block, person: Person, drafts: readonly Report[]): boolean {
  return drafts.some(
    (other) => other.person !== person && ofHolder(other.blocks, person)?.shares.eq(block.shares) === true,
  );
}

function blocksOf(person: Person, members: readonly Person[]): Block[] | null {
  const whole = person.aggregateAmount?.value;
  if (whole === undefined) return null;
  if (whole.isZero()) return [];
  const rights = rightsToAcquire(person);
  if (!rights.known || !rights.certain) return null;
  const parts = countedAmong(byHolders(rights.holdings));
  if (!sum(parts.map(sharesOf)).eq(whole)) return null;
  const blocks = new Map<Person | string, Holding[]>();
  for (const part of parts) {
    const holder = holderOf(part, person, members);
    if (holder === null) return null;
    blocks.set(holder, [...(blocks.get(holder) ?? []), part]);
  }
  return [...blocks].map(([holder, held]) => {
    const shares = sum(held.map(sharesOf));
    const named = held.every((part) => part.holder !== null);
    return { holder, shares, parts: held, clear: named || isSole(person, shares) };
  });
}

/** The member that a part names as its holder, the name of a stranger, or `null` where it may be either. */
function holderOf({ holder }: Holding, person: Person, members: readonly Person[]): Person | string | null {
  if (holder === null) return person;
  const called = members.filter((member) => isCalled(member, holder.value));
  const [only, ...others] = called;
  if (only !== undefined) return others.length === 0 ? only : null;
  return members.some((member) => mentions(holder.value, member)) ||
    /^(?:his|her|its|their)\b/i.test(holder.value)
    ? null
    : plainName(holder.value);
}

function isSole({ soleVotingPower, soleDispositivePower }: Person, shares: Decimal): boolean {
  return soleVotingPower?.value.eq(shares) === true && soleDispositivePower?.value.eq(shares) === true;
}

function ofHolder(blocks: readonly Block[] | null, holder: Person | string): Block | undefined {
  return blocks?.find((block) => block.holder === holder);
}

/**
 * Whether one member's own shares may be another's under another name: the same large count told of two,
 * or a controller whose account names no holder for what a controlled member holds.
 */
function isDoubtful(filing: Filing, reports: readonly Report[]): boolean {
  const owned = reports.flatMap(({ person, blocks }) => ofHolder(blocks, person) ?? []);
  const large = owned.map(({ shares }) => shares).filter((shares) => shares.gte(TELLING));
  const twice = new Set(large.map((shares) => shares.toFixed())).size < large.length;
  const hidden = controlsIn(filing).some(({ controller, controlled }) => {
    const report = reports.find(({ person }) => person === controller);
    const own = reports.find(({ person }) => person === controlled);
    return (
      report !== undefined &&
      own?.blocks?.length !== 0 &&
      own !== undefined &&
      ofHolder(report.blocks, controller) !== undefined &&
      ofHolder(report.blocks, controlled) === undefined
    );
  });
  return twice || hidden;
}

/** Whether nobody reports more of a member than the member does. */
function isContained(reports: readonly Report[]): boolean {
  return reports.every(({ blocks }) =>
    blocks?.every((block) => {
      const own = reports.find(({ person }) => person === block.holder);
      if (own === undefined) return true;
      return ofHolder(own.blocks, own.person)?.shares.gte(block.shares) === true;
    }),
  );
}

/** The blocks of holders who are no members, each once; `null` where two names may be one holder's. */
function outsideBlocks(reports: readonly Report[]): Block[] | null {
  const outside = reports.map(({ blocks }) =>
    (blocks ?? []).filter(({ holder }) => typeof holder === "string"),
  );
  const [first, ...others] = outside.filter((blocks) => blocks.length > 0);
  if (first === undefined) return [];
  const same = others.every(
    (blocks) =>
      blocks.length === first.length &&
      blocks.every((block) => ofHolder(first, block.holder)?.shares.eq(block.shares) === true),
  );
  const own = reports.flatMap(({ person, blocks }) => ofHolder(blocks, person) ?? []);
  const clash = first.some(({ shares }) => own.some((block) => block.shares.eq(shares)));
  return same && !clash ? first : null;
}
