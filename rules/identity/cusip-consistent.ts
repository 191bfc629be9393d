import { defineRule } from "../../src/audit/rule.js";
import { asEachOther } from "../../src/filing/repair.js";
import { list } from "../../src/filing/wording.js";

/** Cover, page heads and Items print one and the same CUSIP. */
export default defineRule({
  id: "cusip-consistent",
  title: "The CUSIP is the same wherever the filing prints it",
  group: "identity",
  severity: "error",
  authority: ["17 CFR 240.13d-101, cover page", "17 CFR 240.13d-102, cover page and Item 2(e)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, { pass, fail }) {
    const [first, ...others] = filing.cusips;
    if (first === undefined || others.length === 0) return;
    const strays = others.filter((cusip) => !same(cusip.value, first.value));
    if (strays.length === 0) {
      yield pass({
        at: [first, ...others],
        message: `All ${String(others.length + 1)} places print the CUSIP ${first.printed}.`,
      });
      return;
    }
    const values = [...new Set(strays.map((cusip) => cusip.printed))];
    yield fail({
      at: [...strays, first],
      repairs: strays.flatMap((stray) => asEachOther(first, stray)),
      expected: first.value,
      actual: list(values),
      message: `The first place prints the CUSIP ${first.printed}; ${String(strays.length)} other ${strays.length === 1 ? "place prints" : "places print"} ${list(values)}.`,
    });
  },
});

/** The eight characters without the check digit are the same CUSIP. */
function same(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) === 8 && a.slice(0, 8) === b.slice(0, 8));
}
