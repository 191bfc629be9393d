import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { bareNumber, exhibitNames } from "../../src/filing/papers/exhibit-names.js";
import { isAmendment } from "../../src/filing/amended.js";
import type { ExhibitReference, Filing } from "../../src/filing/filing.js";
import { once } from "../../src/filing/once.js";
import { headedTexts } from "../../src/filing/words/prose.js";
import { stated } from "../../src/filing/words/wording.js";
import { toldExhibit } from "./exhibit-told.js";

/** What the Items call an exhibit is listed as one, and what is listed is told somewhere. */
export default defineRule({
  id: "item6-vs-item7",
  title: "Exhibits that the Items call attached are listed in Item 7, and those listed are told of",
  group: "cross-section",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Items 3 to 7"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const seen = new Set<string>();
    for (const reference of filing.exhibitReferences) {
      const names = exhibitNames(reference.number.value);
      if (!names.some((name) => seen.has(name))) yield referred(filing, reference, context);
      for (const name of names) seen.add(name);
    }
    for (const exhibit of filing.exhibits) yield* toldExhibit(filing, exhibit, seen, context);
  },
});

function referred(
  filing: Filing,
  { number, here }: ExhibitReference,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const { exhibits } = filing;
  const names = exhibitNames(number.value);
  const entry = exhibits.find((exhibit) => names.includes(bareNumber(exhibit.number.value)));
  if (entry !== undefined)
    return pass({
      at: [number, entry.number],
      message: `Exhibit ${number.value} is listed among the exhibits.`,
    });
  const [first] = exhibits;
  const at = stated([number, first?.number]);
  const unsure = (reason: string): Verdict =>
    unverified({ at, message: `Exhibit ${number.value} is not found among the exhibits: ${reason}.` });
  if (first === undefined) return unsure("no list of exhibits could be read");
  if (!here) return unsure("the text does not say that it belongs to this filing");
  if (namedInItem7(filing, number.value)) return unsure("Item 7 names it in another form");
  if (headsElsewhere(filing, number.value)) return unsure("a paragraph elsewhere begins with this number");
  if (isAmendment(filing) && adds(filing)) return unsure("Item 7 of this amendment lists only what it adds");
  return fail({
    at,
    expected: `an entry for Exhibit ${number.value}`,
    actual: "none",
    message: `The text says that Exhibit ${number.value} is attached, but the list of exhibits has no such entry; it begins with Exhibit ${first.number.value}. Either the entry is missing or the number is wrong.`,
  });
}

const item7 = once((filing: Filing): string => headedTexts(filing, "7").join("\n"));

function namedInItem7(filing: Filing, number: string): boolean {
  const spelled = number.replace(/[.()]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\w.])${spelled}(?![\w.]\d|\w)`).test(item7(filing));
}

/** Whether a heading or an entry elsewhere begins with the number: an index that was read in part. */
function headsElsewhere({ paragraphs }: Filing, number: string): boolean {
  const wanted = bareNumber(number);
  return paragraphs.some(({ value }) => {
    const [opening] = value
      .split(" ")
      .map(bareNumber)
      .filter((word) => !["", "exhibit", "no."].includes(word));
    return opening?.replace(/\.$/, "") === wanted;
  });
}

function adds(filing: Filing): boolean {
  return !/\b(?:restated|replaced)\b/i.test(item7(filing));
}
