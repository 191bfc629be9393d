import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Decimal } from "../../src/figures/decimal.js";
import { typingSlip, type TypingSlip } from "../../src/figures/typing-slip.js";
import { toldShares } from "../../src/filing/rights/conversion-shares.js";
import type { Conversion } from "../../src/filing/conversion.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { groupedBy } from "../../src/filing/grouped.js";
import { asEachOther } from "../../src/filing/repair.js";
import { tellsNumber } from "../../src/filing/words/told-number.js";
import { whereabouts } from "../../src/filing/words/whereabouts.js";

/** So many places that agree make the one that does not the wrong one. */
const OTHERS = 2;

/** One conversion of several that give the same number of shares of the same security is told of another number by a slip of the keys. */
export function* retoldConversions(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  const told = filing.conversions.filter(({ inexact }) => !inexact);
  const alike = groupedBy(told, ({ shares, series, principal }) =>
    [shares.value.toFixed(), series, principal?.currency].join("|"),
  );
  for (const group of alike) {
    const odd = oddOf(group);
    if (odd === null || toldApart(filing, group, odd.figure.value)) continue;
    const { figure, other, slip, conversion } = odd;
    yield fail({
      severity: "warning",
      at: [figure, other, conversion.shares],
      expected: other.printed,
      actual: figure.printed,
      message: `${whereabouts(filing, conversion.place)} states ${toldShares(conversion)}; ${String(group.length - 1)} other places have ${other.printed} for as many: the two differ by ${slip}.`,
      repairs: asEachOther(figure, other),
    });
  }
}

interface Odd {
  readonly conversion: Conversion;
  readonly figure: Fact<Decimal>;
  readonly other: Fact<Decimal>;
  readonly slip: TypingSlip;
}

const convertedOf = ({ principal, count }: Conversion): Fact<Decimal> | null => count ?? principal;

/** The one that differs from all others, which agree, by a slip; `null` where there is none. */
function oddOf(group: readonly Conversion[]): Odd | null {
  const all = group.flatMap((conversion) => {
    const figure = convertedOf(conversion);
    return figure === null ? [] : [{ conversion, figure }];
  });
  const [odd, another] = all.filter(
    ({ figure }) => all.filter((each) => each.figure.value.eq(figure.value)).length === 1,
  );
  const others = all.filter((each) => each !== odd).map(({ figure }) => figure);
  const [other] = others;
  if (odd === undefined || another !== undefined || other === undefined || others.length < OTHERS)
    return null;
  if (others.some(({ value }) => !value.eq(other.value))) return null;
  const slip = typingSlip(odd.figure.value, other.value, odd.conversion.series !== null);
  return slip === null ? null : { ...odd, other, slip };
}

/** Whether the text states the difference between the odd number and the others', which was converted or bought meanwhile. */
function toldApart(filing: Filing, group: readonly Conversion[], odd: Decimal): boolean {
  return group.some((conversion) => {
    const gap = convertedOf(conversion)?.value.minus(odd).abs();
    return gap !== undefined && !gap.isZero() && tellsNumber(filing, gap);
  });
}
