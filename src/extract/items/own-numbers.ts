import { matchesIn } from "../../figures/matches.js";
import type { Document } from "../../document/document.js";
import type { Paragraph } from "../../document/paragraphs.js";
import type { OwnNumber } from "../../filing/filing.js";
import { AMENDMENT_NO, amendmentNumber, ORDINAL_AMENDMENT } from "./amendment-number.js";
import type { FactMaker } from "../words/fact-maker.js";

/** "This Amendment No. 8": what a filing calls itself by. */
const THIS = new RegExp(String.raw`\bthis\s+["“(]{0,2}${AMENDMENT_NO}`, "gi");
/** "The following constitutes Amendment No. 8", "This statement is Amendment No. 8". */
const CONSTITUTES = new RegExp(
  String.raw`\b(?:the\s+following|this\s+(?:statement|filing|document|report|schedule\s+13[dg](?:\s*/\s*a)?))\s+(?:\([^)]{0,80}\)\s*)?(?:constitutes|is)\s+(?:the\s+)?${AMENDMENT_NO}`,
  "gi",
);
/** "This statement further amends, as Amendment No. 8, the Schedule 13D". */
const AMENDS_AS = new RegExp(
  String.raw`\b(?:this|the\s+following)\s+(?:statement|filing|document|report|schedule\s+13[dg](?:\s*/\s*a)?)?\s*(?:on\s+schedule\s+13[dg](?:\s*/\s*a)?\s*)?(?:\([^)]{0,80}\)\s*)?(?:further\s+)?(?:amends|supplements)(?:\s+and\s+(?:amends|supplements))?,?\s+as\s+${AMENDMENT_NO}`,
  "gi",
);
/** "This amendment ("Amendment No. 8") amends", "This statement on Schedule 13D (the "Amendment No. 8")". */
const DEFINED = new RegExp(
  String.raw`\bthis\s+(?:amendment|statement|filing|document|schedule\s+13[dg](?:\s*/\s*a)?)(?:\s+(?:to|on)\s+(?:the\s+)?schedule\s+13[dg](?:\s*/\s*a)?)?\s*\((?:the\s+)?["“]${AMENDMENT_NO}`,
  "gi",
);
/** "This is the fifth amendment to the Schedule 13D", and no other paper's. */
const NTH = new RegExp(
  String.raw`\bthis\s+(?:(?:statement|filing|document|report|schedule\s+13[dg](?:\s*/\s*a)?)\s+)?(?:constitutes|is)\s+the\s+${ORDINAL_AMENDMENT}\s+to\s+(?=(?:the|its|their|his|her)\s+(?:(?:original|initial|joint)\s+)?(?:statement\s+on\s+)?schedule\s+13)`,
  "gi",
);
/** What it amends, where that stands behind the number: "to the Schedule 13D", "to the Credit Agreement". */
const AMENDED = /^["”)]{0,2}\s*(?:\([^)]{0,120}\)\s*)?(?:to|of)\s+([^.;]{0,120})/i;
const OWN = /^(?:[\w“"(]+\s+){0,6}?["“(]{0,2}(?:schedule\s+13|statement|sc\s+13)/i;
const ANOTHER =
  /\b(?:agreement|plan|note|indenture|warrant|certificate|lease|deed|charter|bylaws|contract|trust|facility|schedule\s+(?:to|14)|form)\b/i;
const SCHEDULE_13 = /\bschedule\s+13\s*(?:-\s*)?([dg])/i;
/** A further number behind: which of the two is this filing's cannot be told. */
const AND_ANOTHER = /^[^.]{0,200}\band\s+(?:\w+\s+){0,3}?amendment\s+(?:no|number|#)/i;

/** Where a filing's prose calls itself an amendment by its number; not where it speaks of earlier ones, or of agreements. */
export function readOwnNumbers(
  paragraphs: readonly Paragraph[],
  schedule: "13D" | "13G",
  make: FactMaker,
): OwnNumber[] {
  const foreign = new Set<number>();
  const own: OwnNumber[] = [];
  for (const { text } of paragraphs) {
    for (const match of [THIS, CONSTITUTES, AMENDS_AS, DEFINED, NTH].flatMap((pattern) =>
      matchesIn(text.text, pattern),
    )) {
      const { value, start, end } = amendmentNumber(match);
      const after = text.text.slice(end, end + 300);
      const before =
        text.text
          .slice(Math.max(0, match.index - 120), match.index)
          .split(/[.;]\s/)
          .at(-1) ?? "";
      const about = [after.split(/[.;]\s/)[0] ?? "", match[0], before];
      const letter = about.map((words) => SCHEDULE_13.exec(words)?.[1]).find((found) => found !== undefined);
      if ((letter ?? schedule.slice(2)).toUpperCase() !== schedule.slice(2) || AND_ANOTHER.test(after))
        continue;
      if (letter === undefined && ANOTHER.test(before)) continue;
      const amended = AMENDED.exec(after)?.[1] ?? "";
      if (!OWN.test(amended) && ANOTHER.test(amended)) foreign.add(value);
      else own.push({ number: make(value, text, start, end), where: "text" });
    }
  }
  return own.filter(({ number }) => !foreign.has(number.value));
}

/** A line of the title page or of a page's head that bears the number and no sentence. */
const LINE = new RegExp(
  String.raw`^\W*(?:(?:statement\s+on\s+)?schedule\s+13[dg](?:\s*/\s*a)?\W+)?(?:\([^)]{0,60}\)\W*)?${AMENDMENT_NO}(?:\W+(?:to|on)\s+(?:the\s+)?schedule\s+13[dg](?:\s*/\s*a)?)?[\W\d]*$`,
  "i",
);

/** The numbers on the title page, which ends at `titleEnd`, and in the heads of the cover pages, which end at `coversEnd`. */
export function readHeadedNumbers(
  document: Document,
  make: FactMaker,
  titleEnd: number,
  coversEnd: number,
): OwnNumber[] {
  return document.lines.flatMap((line) => {
    if (line.start >= coversEnd) return [];
    const match = LINE.exec(document.text.text.slice(line.start, line.end));
    if (match === null) return [];
    const { value, start, end } = amendmentNumber(match);
    return {
      number: make(value, document.text, line.start + start, line.start + end),
      where: line.start < titleEnd ? "title page" : "page head",
    };
  });
}
