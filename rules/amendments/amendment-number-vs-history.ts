import { defineRule } from "../../src/audit/rule.js";
import type { IsoDate } from "../../src/figures/date.js";
import type { Fact } from "../../src/filing/fact.js";
import { misnumbered, recallsFurther } from "../../src/filing/amendments/history-numbers.js";
import { list } from "../../src/filing/words/wording.js";

/** The number on the cover is one more than the amendments that the text lists as made before. */
export default defineRule({
  id: "amendment-number-vs-history",
  title: "The amendment's number follows the amendments that the filing lists as made before it",
  group: "amendments",
  severity: "error",
  authority: ["17 CFR 240.13d-2(a)", "17 CFR 240.13d-101, cover page"],
  applies: { amendment: true },
  rulesets: ["recommended", "form"],
  *check(filing, { pass, fail, unverified }) {
    const { amendment, history } = filing;
    if (amendment === null || history === null) return;
    const wrong = misnumbered(filing);
    if (wrong !== null) {
      const message = `${wrong} One of the numbers is mistyped.`;
      yield fail({ severity: "warning", at: [history.place, amendment], message });
      return;
    }
    const earlier = history.amendments;
    const expected = earlier.length + 1;
    const fits = amendment.value === expected;
    // A list that leaves amendments out can only be too short.
    if (!fits && (earlier.length === 0 || !history.complete || recallsFurther(filing))) {
      const message = "The filing does not list every earlier amendment, so the number cannot be counted.";
      yield unverified({ at: [amendment, history.place], message });
      return;
    }
    const finding = {
      at: [amendment, history.place],
      expected: `No. ${String(expected)}`,
      actual: `No. ${String(amendment.value)}`,
      working: `${String(earlier.length)} + 1 = ${String(expected)}`,
    };
    const listed = earlierTold(earlier);
    if (fits) {
      yield pass({ ...finding, message: `The text lists ${listed}, so this is No. ${String(expected)}.` });
      return;
    }
    const message =
      `The cover page calls this Amendment No. ${String(amendment.value)}; the text lists ${listed}, ` +
      `which makes it No. ${String(expected)}.`;
    yield fail({ ...finding, message });
  },
});

function earlierTold(earlier: readonly Fact<IsoDate>[]): string {
  if (earlier.length === 0) return "the statement and no earlier amendment";
  const dates = list(earlier.map((date) => date.printed));
  return `${earlier.length === 1 ? "1 earlier amendment" : `${String(earlier.length)} earlier amendments`} (${dates})`;
}
