import type { Fact } from "../filing/fact.js";
import type { Composition, ThirteenG } from "../filing/filing.js";
import { valuesIn } from "../filing/totals/restated.js";
import { readOwnershipTold } from "../extract/item5/ownership-told.js";
import { leafParagraphs } from "./element-text.js";
import type { FieldReader } from "./fields.js";
import type { Form } from "./form.js";
import { amountsTakenApartIn, dayOfCovers, readItem4, rowsReferredIn } from "./item4.js";
import type { PersonRows } from "./person-rows.js";
import { child, childrenCalled, descend, type Element } from "./xml-tree.js";

/** Whoever is not named. */
const NOBODY = { name: "", aliases: [] };
/** Where others than the reporting persons are spoken of. */
const OF_OTHERS = [
  ["items", "item6", "ownershipMoreThan5PercentOnBehalfOfAnotherPerson"],
  ["items", "item7", "subsidiaryIdentificationAndClassification"],
  ["items", "item8", "identificationAndClassificationOfGroupMembers"],
  ["exhibitInfo"],
] as const;
const RULE = /13d-1\s*\(\s*([bcd])\s*\)/i;

/** What only a Schedule 13G asks; `null` for a 13D. */
export function readThirteenG(
  { schedule, cover, data, words }: Form,
  rows: readonly PersonRows[],
  read: FieldReader,
): ThirteenG | null {
  if (schedule === "13D") return null;
  const items = child(data, words.items);
  const list = child(cover, "designateRulesPursuantThisScheduleFiled");
  const designated = childrenCalled(list, "designateRulePursuantThisScheduleFiled");
  const heading = list ?? cover;
  return {
    rules: designated.flatMap((element) => read.as(element, ({ text }) => ruleLetter(text)) ?? []),
    ruleList: heading && read.nameOf(heading),
    categories: childrenCalled(child(items, "item3"), "typeOfPersonFiling").flatMap(
      (element) => read.text(element) ?? [],
    ),
    item4: readItem4(items, [NOBODY], read, dayOfCovers(items, rows)).get(0) ?? null,
    amountsTakenApart: [
      ...amountsTakenApartIn(descend(items, "item4", "amountBeneficiallyOwned"), read),
      ...wholesIn(amountsTakenApartIn(descend(items, ...OF_OTHERS[1].slice(1)), read), rows),
    ],
    ownershipTold: OF_OTHERS.flatMap((path) => {
      const element = descend(data, ...path);
      return element === null ? [] : readOwnershipTold(leafParagraphs(element), read.make);
    }),
    rowsReferred: rowsReferredIn(child(items, "item4"), read),
    fivePercentOrLess: read.flag(descend(items, "item5", "classOwnership5PercentOrLess")),
    fivePercentNotApplicable: ticked(descend(items, "item5", "notApplicableFlag"), read),
    certification: read.text(descend(items, "item10", "certifications")),
    certificationNotApplicable: ticked(descend(items, "item10", "notApplicableFlag"), read),
  };
}

/** What a parent's subsidiaries hold, where the whole is a cover page's amount: another number may be a subsidiary's own. */
function wholesIn(apart: readonly Composition[], rows: readonly PersonRows[]): Composition[] {
  const amounts = valuesIn("aggregateAmount", rows);
  return apart.filter(({ total }) => total !== null && amounts.some((amount) => amount.eq(total.value)));
}

/** A flag that is set, as its element's text. */
function ticked(element: Element | null, read: FieldReader): Fact<string> | null {
  return read.flag(element)?.value === true ? read.text(element) : null;
}

function ruleLetter(text: string): "b" | "c" | "d" | null {
  const letter = RULE.exec(text)?.[1]?.toLowerCase();
  return letter === "b" || letter === "c" || letter === "d" ? letter : null;
}
