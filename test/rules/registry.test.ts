/** The list of rules is the folder of rules; rule, file, test and page bear the same name. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";
import { GROUPS, isInRuleset, RULESETS } from "../../src/audit/rule.js";
import { RULESET_NAMES } from "../../src/cli/choices.js";
import { rules } from "../../src/index.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SHARED_BY_RULES = new Set([
  "addends.ts",
  "lines-foot.ts",
  "rights-between-counts.ts",
  "exchanged-digits.ts",
  "percent-beyond-reach.ts",
  "which-percent.ts",
  "told-later.ts",
  "window-days.ts",
  "sole-beside-shared.ts",
  "anothers-place.ts",
  "note-off-by-right.ts",
  "row-sum.ts",
  "individual-code.ts",
  "rights-unread.ts",
  "item5c-price.ts",
  "item5c-range.ts",
  "paid-in-total.ts",
  "priced-in-total.ts",
  "parts-of-sentence.ts",
  "told-twice-otherwise.ts",
  "row-of-note.ts",
  "told-class-letter.ts",
  "told-class-of-amount.ts",
  "swapped-name.ts",
  "name-below.ts",
  "item4-left-out.ts",
  "power-left-out.ts",
  "receipts-on-cover.ts",
  "retold-conversions.ts",
  "one-for-one.ts",
  "item5c-told.ts",
  "closing-unit-price.ts",
  "debt-in-parts.ts",
  "note-percent.ts",
  "marked-note.ts",
  "class-amounts-told.ts",
  "class-by-class.ts",
  "row-sum-case.ts",
  "row-sum-suspicion.ts",
  "percent-base-slip.ts",
  "percent-in-item4.ts",
  "percent-referenced.ts",
  "percent-with-rights.ts",
  "percent-without-rights.ts",
  "item4-agreement.ts",
  "item4-by-reference.ts",
  "item5-by-reference.ts",
  "none-owned-told.ts",
  "unread-in-item5.ts",
  "among-all.ts",
  "item4-meant.ts",
  "item4-references.ts",
  "item4-same-amount.ts",
  "item4-totals.ts",
  "item4-unnamed.ts",
  "item5a-specifically.ts",
  "shared-page-places.ts",
  "printed-code.ts",
  "row12-ticked.ts",
  "category-vs-type.ts",
  "institution-items.ts",
  "timely.ts",
  "done-after-filing.ts",
  "owned-before-traded.ts",
  "younger-than-told.ts",
  "report-lag.ts",
  "odd-year.ts",
  "year-slip.ts",
  "time-covered.ts",
  "total-worked.ts",
  "wrong-total.ts",
  "as-it-stands.ts",
  "class-implied.ts",
  "count-of-two-days.ts",
  "signed-by-person.ts",
  "one-count.ts",
  "item5-box-answer.ts",
  "signed-for-another.ts",
  "parts-of-parent.ts",
  "parts-added-up.ts",
  "parts-vs-notes.ts",
  "without-limits.ts",
  "told-parts-twice.ts",
  "power-denied.ts",
  "powers-of-whole.ts",
  "agreement.ts",
  "class-title.ts",
  "departure-words.ts",
  "departures.ts",
  "issuer-address.ts",
  "conversion-bounds.ts",
  "conversion-rate.ts",
  "conversion-ratio.ts",
  "percent-finding.ts",
  "percent-in-item5.ts",
  "row-sum-explained.ts",
  "row-sum-formula.ts",
  "row-sum-lacking.ts",
  "percent-told-once.ts",
  "place-told-elsewhere.ts",
  "item4-fits-nobody.ts",
  "parts-without-total.ts",
  "one-block.ts",
  "beyond-limit.ts",
  "limited-case.ts",
  "exhibit-told.ts",
  "item4-differences.ts",
  "officer-address.ts",
  "officer-occupation.ts",
  "told-addresses.ts",
  "told-issuer-name.ts",
  "told-par-value.ts",
  "agreement-issuer.ts",
  "described-parties.ts",
  "signed-after-event.ts",
  "signed-before-told.ts",
  "undated-signatures.ts",
  "unsigned.ts",
  "item2-lacks.ts",
  "item3-lack.ts",
  "item3-loan.ts",
  "item3-no-money.ts",
  "cusip-told.ts",
  "double-names.ts",
  "signed-stranger.ts",
  "same-amount-untold.ts",
  "untold-place.ts",
  "alike-but-one-row.ts",
  "sole-for-both.ts",
  "sole-for-shared.ts",
  "unlike-every-other-page.ts",
]);

const files = readdirSync(join(ROOT, "rules"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((folder) =>
    readdirSync(join(ROOT, "rules", folder.name))
      .filter((name) => !SHARED_BY_RULES.has(name))
      .map((name) => `${folder.name}/${name}`),
  );

it("lists every file of the folder once", () => {
  expect(rules.map((rule) => `${rule.group}/${rule.id}.ts`).sort()).toEqual([...files].sort());
});

it("lists them by group and name", () => {
  const order = rules.map((rule) => `${String(GROUPS.indexOf(rule.group)).padStart(2, "0")} ${rule.id}`);
  expect(order).toEqual([...order].sort());
});

it.each(rules.map((rule) => [rule.id, rule.group]))("%s has a test and a page", (id, group) => {
  expect(existsSync(join(ROOT, "test", "rules", group, `${id}.test.ts`))).toBe(true);
  expect(existsSync(join(ROOT, "docs", "rules", `${id}.md`))).toBe(true);
});

it.each(rules.map((rule) => [rule.id, rule] as const))("%s is about numbers or about form", (_id, rule) => {
  expect(["numbers", "form"].filter((set) => isInRuleset(rule, set as "numbers")).length).toBe(1);
});

it("the command line knows the sets of checks", () => {
  expect(RULESET_NAMES).toEqual(RULESETS);
});
