import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { moneyIn } from "../../src/figures/money.js";
import { typingSlip } from "../../src/figures/typing-slip.js";
import type { Lot, Paid } from "../../src/filing/closing.js";
import type { Filing } from "../../src/filing/filing.js";
import { textAround } from "../../src/filing/words/prose.js";
import { amount, rollForwardsIn, type RollForward } from "../../src/filing/trades/roll-forward.js";

/** Preferred shares bought of one series in several closings: at one price each, and no more than was agreed. */
export function* pricesOfClosings(filing: Filing, context: RuleContext): Generator<Verdict> {
  for (const roll of rollForwardsIn(filing)) {
    yield* oddPrice(roll, context);
    yield* beyondAgreed(filing, roll, context);
  }
}

/** So many preferred shares for so much. */
interface Bought {
  readonly item: string;
  readonly shares: Lot["shares"];
  readonly price: Paid;
}

/** Of three purchases or more one that was not at the price of all others, by a slip of the keys in the number of shares. */
function* oddPrice(roll: RollForward, { fail }: RuleContext): Generator<Verdict> {
  const bought = [...roll.closings, roll.holding].flatMap(boughtIn);
  if (bought.length < 3) return;
  for (const odd of bought) {
    const others = bought.filter((each) => each !== odd);
    const [first] = others.filter(({ price }) => price.rounding.isZero());
    if (first === undefined) continue;
    const each = first.price.value.div(first.shares.value);
    if (!others.every((other) => isAt(other, each)) || isAt(odd, each)) continue;
    const right = odd.price.value.div(each);
    if (!right.isInteger() || typingSlip(odd.shares.value, right, true) === null) continue;
    yield fail({
      severity: "warning",
      at: [odd.shares, odd.price],
      expected: withSeparators(right),
      actual: withSeparators(odd.shares.value),
      message: `${odd.item} tells of ${withSeparators(odd.shares.value)} preferred shares for ${odd.price.printed}; all other purchases of these are at ${amount(each, true)} a share, at which it would be ${withSeparators(right)}.`,
      repairs: [{ fact: odd.shares, value: right }],
    });
  }
}

function boughtIn({ lots, price, item }: RollForward["holding"]): Bought[] {
  const [lot, more] = lots.filter(({ kind, underlying }) => kind === "preferred" && !underlying);
  return lot !== undefined && more === undefined && price !== null
    ? [{ item, shares: lot.shares, price }]
    : [];
}

function isAt({ shares, price }: Bought, each: Decimal): boolean {
  return price.value.minus(shares.value.times(each)).abs().lte(price.rounding);
}

/** "Agreed to sell up to 50,000 shares of Series C Preferred Stock … for a total purchase price of up to $50 million". */
const AGREED =
  /\bup\s+to\s+(?:an\s+aggregate\s+of\s+)?\d[\d,]{0,20}\s+shares\s+of\s+(?:Series\s+(?<series>[A-Z])\b[^.;$]{0,30}?\s)?Preferred\b[^.;$]{1,160}\bpurchase\s+price\s+of\s+(?:up\s+to\s+)?$/i;
/** What may raise what was agreed. */
const RAISED = /\b(?:amend(?:ed|ment)|increas\w+|upsiz\w+|additional|further|second|waive[dr]?)\b/i;

/** The closings of a series, told in one paragraph with their agreement, at more in all than that was for. */
function* beyondAgreed(
  filing: Filing,
  { closings, figures }: RollForward,
  { fail }: RuleContext,
): Generator<Verdict> {
  const paid = figures.find(({ money }) => money);
  const [first] = closings;
  if (paid === undefined || first === undefined) return;
  const text = textAround(filing, first.place);
  if (RAISED.test(text) || !closings.every(({ place }) => textAround(filing, place) === text)) return;
  const series = closings.flatMap(({ lots }) => lots.map((lot) => lot.series)).find((each) => each !== null);
  const most = [...moneyIn(text)].find(({ start }) => {
    const agreed = AGREED.exec(text.slice(Math.max(0, start - 320), start));
    return agreed !== null && agreed.groups?.["series"] === (series ?? undefined);
  });
  if (most === undefined || paid.told.lte(most.value.plus(most.rounding))) return;
  const figure = first.price ?? first.place;
  yield fail({
    severity: "warning",
    at: [figure, ...closings.flatMap(({ price }) => (price === null || price === figure ? [] : [price]))],
    expected: `up to ${amount(most.value, true)}`,
    actual: amount(paid.told, true),
    working: paid.working,
    message: `${first.item} tells of an agreement for up to ${amount(most.value, true)} and of closings under it for more: ${paid.working}. One of these amounts is probably wrong.`,
  });
}
