import { Decimal, largest, sum, ZERO } from "../../figures/decimal.js";
import { percentOf } from "../../figures/percent.js";
import { classOutstanding } from "../base.js";
import type { Fact, Figure } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { membersOf } from "./group.js";
import { familiesTotals } from "./group-families.js";
import { groupTotals, placeOf, type GroupTotal } from "./group-total.js";
import { mostOf } from "./group-most.js";
import { coveringMember, unionOf, type Union } from "./group-union.js";
import { baseOf } from "../percent/person-base.js";
import { once } from "../once.js";

/** A group by Row 2(a): its members, and what the filing tells of their total. */
export interface GroupCase {
  readonly filing: Filing;
  readonly members: readonly Person[];
  /** Their ticked boxes. */
  readonly boxes: readonly Fact<unknown>[];
  /** Whether their aggregate amounts differ. */
  readonly differ: boolean;
  readonly union: Union | null;
  /** Whose cover page reports the whole. */
  readonly reporter: { readonly person: Person; readonly figure: Figure } | null;
  /** Where the text states a total, the one that is the union first. */
  readonly stated: GroupTotal | null;
  /** Whether the members surely hold more together than any person reports. */
  readonly beyondAnyone: boolean;
  /** The heading of the Item that would state it: 5 of a 13D, 4 of a 13G. */
  readonly item: Fact<string> | null;
  /** The class outstanding that the percentages rest on, where it is one for all. */
  readonly outstanding: Decimal | null;
}

/** The group that a filing reports, or `null` where fewer than two persons tick 2(a) with an amount. */
export const groupCase = once((filing: Filing): GroupCase | null => {
  const members = membersOf(filing).filter(({ aggregateAmount }) => aggregateAmount !== null);
  if (members.length < 2) return null;
  const union = unionOf(filing, members);
  const draft = { filing, members, union, outstanding: outstandingFor(filing, members) };
  return {
    ...draft,
    boxes: members.flatMap(({ groupBoxes }) => groupBoxes.slice(0, 1)),
    differ: new Set(members.map((member) => member.aggregateAmount?.value.toFixed())).size > 1,
    reporter: reporterOf(filing, members, union),
    stated: statedIn(draft),
    beyondAnyone: isBeyondAnyone(filing, members),
    item: itemOf(filing),
    outstanding: draft.outstanding,
  };
});

function reporterOf(filing: Filing, members: readonly Person[], union: Union | null): GroupCase["reporter"] {
  const covering = coveringMember(members);
  const person =
    covering ??
    filing.persons.find(({ aggregateAmount }) => union !== null && aggregateAmount?.value.eq(union.shares));
  const figure = person?.aggregateAmount;
  return person && figure ? { person, figure } : null;
}

function statedIn(group: Pick<GroupCase, "filing" | "members" | "union" | "outstanding">): GroupTotal | null {
  const totals = groupTotals(group.filing);
  const most = mostOf(group.members)?.figure.value;
  return (
    totals.find((total) => isStated(total, group)) ??
    toldAsSum(group, totals) ??
    totals.find(({ held }) => most !== undefined && held.some((each) => each.eq(most))) ??
    totals[0] ??
    null
  );
}

/** Where the text prints what the members hold together, more than any of them reports, whatever words lead to it: no other number is just that. */
function toldAsSum(
  { filing, members, union }: Pick<GroupCase, "filing" | "members" | "union">,
  told: readonly GroupTotal[],
): GroupTotal | null {
  const most = mostOf(members)?.figure.value;
  if (most === undefined || told.length > 0) return null;
  const sums = union === null ? familiesTotals(filing, members).totals : [union.shares];
  for (const shares of sums) {
    const place = shares.gt(most) ? placeOf(filing, shares) : null;
    if (place !== null)
      return { shares: [shares], held: [shares], percent: null, sentence: place.value, place };
  }
  return null;
}

/** Whether a total told is the union, by its count or by its percentage. */
export function isStated(
  { shares, percent }: GroupTotal,
  group: Pick<GroupCase, "members" | "union" | "outstanding">,
): boolean {
  const { union } = group;
  if (union === null) return false;
  const exact = exactPercent(group);
  const samePercent =
    percent !== null && exact?.minus(percent.value).abs().lte(tolerance(percent.decimals)) === true;
  return shares.some((each) => each.eq(union.shares)) || (shares.length === 0 && samePercent);
}

/**
 * Whether a total told is what the members hold together: the union or, where their accounts leave it open, a single count that
 * one member reports, or that those of each family who report most report together.
 */
export function isBorneOut(total: GroupTotal, group: GroupCase): boolean {
  const { filing, members, union } = group;
  if (union !== null) return isStated(total, group);
  const [told, ...others] = total.held;
  if (told === undefined || others.length > 0) return false;
  const most = mostOf(members)?.figure.value;
  return most?.eq(told) === true || familiesTotals(filing, members).totals.some((each) => each.eq(told));
}

/** One unit of the last place printed. */
function tolerance(decimals: number): Decimal {
  return new Decimal(10).pow(-decimals);
}

/** The union's percentage as the cover pages print theirs, and exact; `null` where it cannot be worked out. */
export function percentShown(
  group: Pick<GroupCase, "members" | "union" | "outstanding">,
): { readonly exact: Decimal; readonly shown: string } | null {
  const exact = exactPercent(group);
  if (exact === null) return null;
  const decimals = group.members.map(({ percentOfClass }) =>
    percentOfClass?.value.relation === "equal" ? percentOfClass.value.decimals : 1,
  );
  return { exact, shown: exact.toFixed(Math.max(...decimals)) };
}

function exactPercent({ union, outstanding }: Pick<GroupCase, "union" | "outstanding">): Decimal | null {
  if (union === null || outstanding === null) return null;
  const whole = outstanding.plus(union.joining);
  return whole.isZero() || union.shares.gt(whole) ? null : percentOf(union.shares, whole);
}

function outstandingFor(filing: Filing, members: readonly Person[]): Decimal | null {
  const bases = members.map((member) => baseOf(filing, member));
  const [first, ...others] = bases.map((base) => (base === null ? null : classOutstanding(base)));
  if (first === undefined || first === null) return null;
  return others.every((other) => other?.eq(first) === true) ? first : null;
}

/**
 * What natural persons hold with sole power is nobody else's: where that alone is more than any person
 * reports, nobody reports the whole. Not so where a power is not stated or the text speaks of rights that two may have.
 */
function isBeyondAnyone(filing: Filing, members: readonly Person[]): boolean {
  const sole = members.map(({ typeOfReportingPerson, soleVotingPower, soleDispositivePower }) => {
    const natural = typeOfReportingPerson?.value.every((code) => code === "IN") === true;
    const [vote, disposal] = [soleVotingPower?.value, soleDispositivePower?.value];
    if (!natural || vote === undefined || disposal === undefined) return ZERO;
    return vote.lt(disposal) ? vote : disposal;
  });
  const most = largest(ZERO, ...filing.persons.map(({ aggregateAmount }) => aggregateAmount?.value ?? ZERO));
  return !hasEqualLarge(sole) && sum(sole).gt(most);
}

/** The same large count told of two persons may be the same shares, whatever the power. */
function hasEqualLarge(counts: readonly Decimal[]): boolean {
  const positive = counts.filter((shares) => shares.gte(1000)).map((shares) => shares.toFixed());
  return new Set(positive).size < positive.length;
}

function itemOf({ schedule, items }: Filing): Fact<string> | null {
  const wanted = schedule === "13D" ? "5" : "4";
  return (
    items.find(({ number, paragraphs }) => number.startsWith(wanted) && paragraphs.length > 0)?.heading ??
    null
  );
}
