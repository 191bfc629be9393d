import { sum, withSeparators, type Decimal } from "../../figures/decimal.js";
import { numbersIn } from "../../figures/number.js";
import type { Figure } from "../fact.js";
import type { Filing, Holding, Item5Statement } from "../filing.js";
import { addends, partsOf, sharesOf } from "../parts/holdings.js";
import { isToldElsewhere } from "../words/odd-one.js";
import { itemTexts } from "../words/prose.js";
import { asHeld, type Repair } from "../repair.js";
import { slippedParts, type SlippedPart } from "../parts/slipped-parts.js";

/** What Item 5(a) tells of a holding by its parts alone, beside the cover page's amount. */
export interface ToldInParts {
  readonly holdings: readonly Holding[];
  readonly added: Decimal;
  /** `500 + 300 = 800` */
  readonly working: string;
  /** The part that one slip of the keys makes of another number by which all add up to the cover page's amount. */
  readonly slipped: Holding | null;
  readonly repairs: readonly Repair<Decimal>[];
}

/** The parts by which Item 5(a) tells a holding, where it states no total; `null` where it tells none so. */
export function toldInParts(filing: Filing, item5: Item5Statement, cover: Figure): ToldInParts | null {
  const { composition, aggregateAmount } = item5;
  if (composition === null || aggregateAmount !== null) return null;
  const holdings = partsOf(composition, cover.value);
  const added = sum(holdings.map(sharesOf));
  const gap = cover.value.minus(added);
  return {
    holdings,
    added,
    working: `${addends(holdings)} = ${withSeparators(added)}`,
    slipped: slippedIn(filing, holdings, gap),
    repairs: asHeld(cover, holdings),
  };
}

/** Of several parts that a slip of the keys would put right, one that stands nowhere else. */
function slippedIn(filing: Filing, holdings: readonly Holding[], gap: Decimal): Holding | null {
  const [first] = slippedParts(holdings, gap).filter((each) => isSure(filing, each));
  if (first === undefined) return null;
  // One of them is wrong, so that none of the numbers is too round.
  const odd = slippedParts(holdings, gap, true).find(
    (each) => isSure(filing, each) && !isToldElsewhere(filing, { ...each.part.shares, isPercent: false }),
  );
  return (odd ?? first).part;
}

/** Whether two digits of a part are transposed, or one is another than where Item 5 tells the number that is missed. */
function isSure(filing: Filing, { right, slip }: SlippedPart): boolean {
  return slip === "two digits transposed" || isTold(filing, right);
}

function isTold(filing: Filing, count: Decimal): boolean {
  return itemTexts(filing, "5").some((text) => [...numbersIn(text)].some(({ value }) => value.eq(count)));
}
