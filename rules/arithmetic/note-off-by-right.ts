import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import { sharesOf } from "../../src/filing/parts/holdings.js";
import { isOfAnotherDay, offByRight } from "../../src/filing/percent/off-by-right.js";
import { allAs } from "../../src/filing/repair.js";
import { row } from "../../src/filing/rows.js";
import { count, rows } from "../../src/filing/words/wording.js";
import type { MarkedNote } from "./marked-note.js";

/**
 * A note that takes the aggregate amount apart and comes to more or less than it by just a right to acquire that it names: the right
 * was counted twice, or left out. `null` where it does not, and where the note tells of another day.
 */
export function noteOffByRight(
  { filing, person, note, composition, marked }: MarkedNote,
  { fail }: RuleContext,
): Verdict | null {
  const whole = marked.find(({ name }) => name === "aggregateAmount")?.figure;
  const off = whole === undefined ? null : offByRight(composition, whole.value, note.text.value);
  if (whole === undefined || off === null || isOfAnotherDay(filing, composition)) return null;
  const alike = marked.filter(({ figure }) => figure.value.eq(whole.value));
  const [right, total] = [withSeparators(sharesOf(off.right)), withSeparators(off.total)];
  const working = `${total} ${off.how === "twice" ? "+" : "−"} ${right} = ${count(whole)}`;
  const named = alike.map(({ name }) => row(filing, name));
  return fail({
    person,
    severity: "warning",
    at: [...alike.map(({ figure }) => figure), off.right.shares],
    working,
    expected: total,
    actual: count(whole),
    message: `${rows(named)} ${named.length > 1 ? "state" : "states"} ${count(whole)}; the note (${note.mark}) comes to ${total}, with the ${right} that there is a right to acquire: ${working}. The ${right} were probably ${off.how === "twice" ? "counted twice" : "left out"}.`,
    repairs: allAs(alike.map(({ figure: fact }) => ({ fact, value: off.total }))),
  });
}
