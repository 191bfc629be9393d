import { matchesIn } from "../../figures/matches.js";
import type { ExhibitReference } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{1,3}|\([a-z\d]\))?|[A-Z](?:-\d{1,2})?|[IVX]{1,4})(?![\w%])`;
/** One number or several: `Exhibits 99.1 and 99.2`. */
const EXHIBITS = new RegExp(
  String.raw`\bExhibits?\s+(?:Nos?\.?\s*)?["“]?(${NUMBER}(?:["”]?\s*(?:,(?:\s*and)?|and|&)\s*(?:Exhibit\s+)?["“]?${NUMBER}){0,8})["”]?`,
  "g",
);
const EACH = new RegExp(NUMBER, "g");
/** Before it: that the exhibit is filed, at some time. */
const FILED = /\b(?:attached|annexed|appended|filed|furnished|included|set\s+forth|listed)\b[^.;]{0,80}$/i;
const ATTACHED = /\b(?:attached|annexed|appended)\b[^.;]{0,80}$/i;
const EARLIER = /\b(?:previously|originally|earlier)\b[^.;]{0,80}$/i;
/** "Exhibit D attached thereto" is the other document's. */
const THERETO =
  /^(?:,\s*|\s+)?(?:(?:is|are|as)\s+)?(?:(?:attached|annexed|appended)\s*)?there(?:to|of|in)\b/i;
/** What was attached stands in an earlier filing, unless the sentence says "hereto". */
const WAS_ATTACHED = /\b(?:was|were|been)\s+(?:attached|annexed|appended)\b[^.;]{0,80}$/i;
const OTHER_DOCUMENT =
  /^,?\s*(?:\([^)]{1,40}\)\s*|respectively,?\s*)?(?:to|of|in)\s+(?!(?:this|which|whom)\b)/i;
const HERE = /\b(?:hereto|herewith|hereof)\b|\bto\s+this\s+(?:schedule|statement|amendment|filing|report)\b/i;

/** The exhibits that the Items say are filed, by number; those of other documents and of earlier filings are left out. */
export function readExhibitReferences(texts: readonly MappedText[], make: FactMaker): ExhibitReference[] {
  return texts.flatMap((text) =>
    matchesIn(text.text, EXHIBITS).flatMap((match) => {
      const before = sentenceBefore(text.text.slice(Math.max(0, match.index - 160), match.index));
      const behind = text.text.slice(match.index + match[0].length, match.index + match[0].length + 60);
      if (!FILED.test(before) && !HERE.test(behind.slice(0, 30))) return [];
      if (EARLIER.test(before) || OTHER_DOCUMENT.test(behind) || THERETO.test(behind)) return [];
      const attached = ATTACHED.test(before) && !WAS_ATTACHED.test(before);
      const here = attached || HERE.test(before.slice(-100)) || HERE.test(behind.slice(0, 30));
      const from = match.index + match[0].indexOf(match[1] ?? "");
      return matchesIn(match[1] ?? "", EACH).map((number) => ({
        number: textFact(make, text, from + number.index, from + number.index + number[0].length),
        here,
      }));
    }),
  );
}

function sentenceBefore(text: string): string {
  return text.split(/[.;]\s+(?=[A-Z])/).at(-1) ?? "";
}
