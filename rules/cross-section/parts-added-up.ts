import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { sum, withSeparators } from "../../src/figures/decimal.js";
import { roomDoubt } from "../../src/filing/percent/beside.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Composition, Filing, Holding, Person } from "../../src/filing/filing.js";
import { addends, fits, partsOf, sharesOf } from "../../src/filing/parts/holdings.js";
import { unreadParts } from "../../src/filing/parts/lone-part.js";
import {
  areOthersWholes,
  mayBeMisread,
  misprintIn,
  NO_NUMBER,
  OTHERS_WHOLES,
} from "../../src/filing/parts/misreadings.js";
import { nearMiss, partToldOtherwise, transposedParts } from "../../src/filing/parts/mistyped-part.js";
import { openList } from "../../src/filing/parts/open-list.js";
import { textAround } from "../../src/filing/words/prose.js";
import { asHeld } from "../../src/filing/repair.js";
import type { SlippedPart } from "../../src/filing/parts/slipped-parts.js";
import { count } from "../../src/filing/words/wording.js";

/** A total, the parts told of it and what they add up to. */
interface Addition {
  readonly person?: Person;
  /** Where they are told. */
  readonly place: string;
  readonly total: Figure;
  readonly holdings: readonly Holding[];
  readonly at: readonly Figure[];
  readonly working: string;
  readonly expected: string;
  readonly actual: string;
}

/** What the parts of a composition come to beside its total; `place` is how a message calls where they are told. */
export function addedUp(place: string, composition: Composition, total: Figure): Addition {
  const holdings = partsOf(composition, total.value);
  const added = withSeparators(sum(holdings.map(sharesOf)));
  return {
    place,
    total,
    holdings,
    at: [total, ...holdings.map((holding) => holding.shares)],
    working: `${addends(holdings)} = ${added}`,
    expected: added,
    actual: count(total),
  };
}

/** The verdict on parts that do not fit their total, or `null` where they do. */
export function differing(
  filing: Filing,
  composition: Composition,
  { place, total, holdings, ...finding }: Addition,
  { fail, unverified }: RuleContext,
): Verdict | null {
  const fit = fits(composition, total.value);
  if (fit && composition.claim !== "some") return null;
  const otherwise = partToldOtherwise(filing, composition, total.value);
  if (fit && otherwise === null) return null;
  const gap = withSeparators(sum(holdings.map(sharesOf)).minus(total.value).abs());
  const message = `${place} states ${finding.actual} shares; the parts that it names add up to ${finding.expected}: ${finding.working}, a difference of ${gap}.`;
  const misprint = misprintIn(filing, composition.place);
  if (misprint !== null)
    return unverified({ ...finding, message: `${message} The sentence prints ${misprint}, ${NO_NUMBER}` });
  if (areOthersWholes(filing, composition, total.value))
    return unverified({ ...finding, message: `${message} ${OTHERS_WHOLES}` });
  const around = textAround(filing, composition.place);
  const doubt = openList(composition, total.value, around);
  const open =
    fit ||
    composition.claim === "continued" ||
    doubt !== null ||
    mayBeMisread(composition, total.value, around);
  if (!open) return fail({ ...finding, repairs: asHeld(total, holdings), message });
  if (otherwise !== null)
    return fail({ ...finding, ...toldOtherwise(otherwise, message), severity: "warning" });
  const slipped = transposedParts(filing, holdings, total);
  return slipped.length === 0
    ? unverified({
        ...finding,
        message: `${message} ${doubt ?? "The words of the sentence may mean more or less than the counts that were read in it."}`,
      })
    : fail({ ...finding, ...transposed(slipped, message), severity: "warning" });
}

/** The finding on the one part that the filing states otherwise elsewhere. */
export function toldOtherwise({ part: { shares }, right, slip, rest }: SlippedPart, message: string) {
  const number = withSeparators(right);
  const fits = rest === undefined ? "they add up" : `and the ${withSeparators(rest)} told there, it adds up`;
  return {
    at: [shares],
    expected: number,
    actual: count(shares),
    message: `${message} With ${number}, which the filing states elsewhere, ${fits}; ${count(shares)} stands nowhere else and differs by ${slip}.`,
    repairs: [{ fact: shares, value: right }],
  };
}

/** The finding on parts any of which may have two digits transposed. */
export function transposed(slipped: readonly SlippedPart[], message: string) {
  const rights = slipped.map(({ part, right }) => `${withSeparators(right)} for ${count(part.shares)}`);
  return {
    message: `${message} With ${rights.join(", or ")}, the same digits with two of them transposed, they would add up.`,
    repairs: slipped.map(({ part, right }) => ({ fact: part.shares, value: right })),
  };
}

/** The verdict on parts that fit their total. */
export function adding(
  filing: Filing,
  composition: Composition,
  { place, total, holdings: _holdings, ...finding }: Addition,
  { pass, unverified }: RuleContext,
): Verdict {
  const message =
    composition.claim === "whole"
      ? `The parts in ${place} add up to its total: ${finding.working}.`
      : `The parts that ${place} names do not exceed its total of ${finding.actual}: ${finding.working}.`;
  const doubt =
    roomDoubt(composition, total.value, textAround(filing, composition.place)) ??
    unreadParts(composition, total.value);
  if (doubt !== null) return unverified({ ...finding, message: `${message} ${doubt}` });
  const slipped = nearMiss(filing, composition, total.value);
  if (slipped !== null)
    return unverified({
      ...finding,
      message: `${message} With ${withSeparators(slipped.right)} for ${count(slipped.part.shares)} they would be all of it; whether that is a slip of the keys is not told.`,
    });
  return pass({ ...finding, message });
}
