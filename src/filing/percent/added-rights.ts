import { isSound } from "../../figures/percent-match.js";
import { sum, withSeparators, type Decimal } from "../../figures/decimal.js";
import { typingSlip, type TypingSlip } from "../../figures/typing-slip.js";
import { rightsInBase } from "../base.js";
import { isWithin, type Figure } from "../fact.js";
import { countedAmong, rightsAmong, sharesOf } from "../parts/holdings.js";
import { limitSpokenOf } from "../rights/limits.js";
import { compare, isOwnBase, type PercentCase } from "./percent-case.js";
import { printedNumbers } from "../bases/denominator-told.js";
import type { KnownRights } from "../rights/rights.js";
import { row } from "../rows.js";

/** What the person's own text adds to the class, one slip of the keys off what is told of the holding. */
export interface AddedOff {
  readonly added: Figure;
  /** The figures that tell the other number, alone or together. */
  readonly told: readonly Figure[];
  /** Where the other number stands: `the holding as told`, `Row 11`. */
  readonly where: string;
  /** How they differ; `null` where the own note, which takes the whole holding apart, tells of the one instrument twice. */
  readonly slip: TypingSlip | null;
  /** Why both may be right, in a sentence, or `null`. */
  readonly doubt: string | null;
}

/** A smaller number is a day's, an Item's or a page's. */
const SMALL = 100;

/** The one right that the text adds to the class, where it is nearly the person's one right, or nearly the whole holding, or less of the one right. */
export function addedOff(subject: PercentCase): AddedOff | null {
  const { filing, base, rights, aggregate } = subject;
  const [term, ...more] = rightsInBase(base);
  if (term === undefined || more.length > 0 || !isOwnBase(subject)) return null;
  const added = term.shares;
  const gap = added.value.minus(aggregate.value);
  if (!rights.known) {
    const besides = gap.lt(0)
      ? `Whether ${withSeparators(gap.neg())} shares are held besides is not told.`
      : limited(subject);
    return off(added, [aggregate], row(filing, "aggregateAmount"), besides);
  }
  const told = rightsAmong(rights.holdings);
  const [right, ...others] = told;
  if (right === undefined || told.some(({ each }) => each !== null)) return null;
  // A number that is one of several rights, or some of them together, is added for these.
  if (
    others.length > 0 &&
    someComeTo(
      told.map(({ shares }) => shares.value),
      added.value,
    )
  )
    return null;
  const figures = told.map(({ shares }) => shares);
  const between = added.value.minus(rights.shares).abs();
  const isPrinted = between.gte(SMALL) && printedNumbers(filing).has(between.toFixed());
  const doubt = isPrinted ? `The text tells of ${withSeparators(between)}, too, by which they differ.` : null;
  const isProven = doubt === null && restsOnOther(subject, added.value, rights.joining);
  const open = doubt ?? (isProven ? null : limited(subject));
  const slip = off(added, figures, "the holding as told", open, isProven);
  const whole = told.find(({ shares }) => shares.value.eq(rights.joining))?.shares;
  if (slip !== null || open !== null || whole === undefined || !isLess(subject, rights, added, whole))
    return slip;
  return { added, told: [whole], where: "the holding as told", slip: null, doubt: null };
}

/** Whether the own note tells the one right of a holding told in full, and adds less of it to the class. */
function isLess(
  { person, base, aggregate }: PercentCase,
  { certain, given, unclear, holdings }: KnownRights,
  added: Figure,
  right: Figure,
): boolean {
  const told = sum(countedAmong(holdings).map(sharesOf));
  const ownNote = person.footnotes.some(
    ({ text }) => isWithin(base.place, text) && text.value.includes(right.printed),
  );
  return (
    certain &&
    !given &&
    unclear.isZero() &&
    ownNote &&
    told.eq(aggregate.value) &&
    added.value.lt(right.value)
  );
}

/** Whether the printed percentage rests on the rights of the holding, and not on what the text adds. */
function restsOnOther(subject: PercentCase, added: Decimal, joining: Decimal): boolean {
  const fits = (rights: Decimal): boolean => isSound(compare(subject, subject.outstanding.plus(rights)));
  return fits(joining) && !fits(added);
}

/** Whether some of the numbers add up to `total`; of more than eight nobody adds some only. */
function someComeTo([first, ...rest]: readonly Decimal[], total: Decimal): boolean {
  if (first === undefined || rest.length >= MOST) return false;
  return first.eq(total) || someComeTo(rest, total) || someComeTo(rest, total.minus(first));
}

const MOST = 8;

function limited({ filing }: PercentCase): string | null {
  return limitSpokenOf(filing) === null
    ? null
    : "The text tells a limit on exercise or conversion, which one of them may heed.";
}

function off(
  added: Figure,
  told: readonly Figure[],
  where: string,
  doubt: string | null,
  isProven = false,
): AddedOff | null {
  const slip = typingSlip(added.value, sum(told.map(({ value }) => value)), isProven);
  return slip === null ? null : { added, told, where, slip, doubt };
}
