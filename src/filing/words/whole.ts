import { narrativeOf, saidOf } from "./clause.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";

/** A reason with the place that gives it. */
export interface Doubt {
  readonly reason: string;
  readonly place: Fact<unknown>;
}

const AMENDS =
  /^\W*this\s+(?:\w+\s+)?amendment\b|\bthis\s+amendment\s+(?:no\.?|number|to|amends|is|constitutes|reflects)\b|\bitems?\s+\d[^.]{1,80}\b(?:is|are)\s+(?:hereby\s+)?(?:further\s+)?(?:amended|supplemented|restated)\b|\bamends?\s+(?:and\s+\w+\s+)?(?:the|that\s+certain|its|their|his|her)\s+(?:\w+\s+){0,2}(?:statement|schedule\s+13)/i;

/** Why a filing whose title page names no amendment may be one: by the submission's header or by its own words; or `null`. */
export const mayAmend = once((filing: Filing): Doubt | null => {
  const header = filing.header?.formType ?? null;
  if (header?.value.endsWith("/A") === true)
    return { reason: "the submission header calls it an amendment", place: header };
  const told = narrativeOf(filing).find((place) => saidOf(place).some((said) => AMENDS.test(said)));
  return told === undefined
    ? null
    : { reason: "the text speaks of amending an earlier statement", place: told };
});

const ABRIDGED =
  /\b(?:abridged|truncated)\b|[[(]\s?(?:\.\s?\.\s?\.|…|(?:remainder|rest|text|balance)[^\])]{0,40}omitted|omitted)\s?[\])]/i;

/** Why the file may not be the whole filing: damaged, broken off, an abridged copy; or `null`. */
export const mayBeIncomplete = once((filing: Filing): Doubt | null => {
  const [mended] = filing.repairs;
  if (mended !== undefined) return { reason: "the file is damaged", place: mended.place };
  if (filing.signatures === null)
    return { reason: "no signature page was read, so that the file may break off", place: filing.formType };
  if (filing.persons.length === 0)
    return {
      reason: "no cover page was read, so that the file may lack its beginning",
      place: filing.formType,
    };
  const abridged = filing.paragraphs.find(({ value }) => ABRIDGED.test(value));
  return abridged === undefined ? null : { reason: "the text may be an abridged copy", place: abridged };
});

/** Whether the answers stand in fields of EDGAR's own, so that nothing can be missed for its layout. */
export function isStructured({ items }: Pick<Filing, "items">): boolean {
  return items.some(({ heading }) => /^item\d{1,2}$/.test(heading.printed));
}
