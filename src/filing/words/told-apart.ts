import { typingSlip } from "../../figures/typing-slip.js";
import type { Figure } from "../fact.js";
import type { Filing } from "../filing.js";
import { countsIn } from "../item5/item5-figures.js";
import { once } from "../once.js";
import { POWERS } from "../rows.js";
import { tellsNumber } from "./told-number.js";
import { termOf } from "./wording.js";

/** The counts of Item 5, of the notes and of the cover pages. */
const countsTold = once((filing: Filing): ReadonlySet<string> => {
  const item5 = filing.items
    .filter(({ number }) => /^[356]\b/.test(number))
    .flatMap(({ paragraphs }) => paragraphs);
  const notes = filing.persons.flatMap(({ footnotes }) => footnotes.map(({ text }) => text));
  const covers = filing.persons.flatMap((person) =>
    [person.aggregateAmount, ...POWERS.map((power) => person[power])].flatMap(
      (figure) => figure?.value.toFixed() ?? [],
    ),
  );
  const told = [...item5, ...notes].flatMap(({ value }) => countsIn(filing, value, []));
  return new Set([...covers, ...told]);
});

/** Whether numbers told elsewhere make up what Item 5 lacks, so that its figure may be a part of the cover page's. */
export function isToldApart(filing: Filing, cover: Figure, narrative: Figure): boolean {
  const difference = cover.value.minus(narrative.value);
  if (difference.lte(0) || narrative.value.isZero()) return false;
  const told = countsTold(filing);
  if (told.has(difference.toFixed())) return true;
  return [...told].some((count) => {
    const rest = difference.minus(count);
    return rest.gt(0) && told.has(rest.toFixed());
  });
}

/** Whether Item 5 has a defined term for the shares, which may be a part of the holding, unless one slip of the keys makes the one number of the other. */
export function mayBePartOf(filing: Filing, cover: Figure, narrative: Figure): boolean {
  return (
    termOf(narrative) !== "" &&
    (typingSlip(cover.value, narrative.value) === null ||
      tellsNumber(filing, cover.value.minus(narrative.value).abs()))
  );
}
