import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { DEALT } from "./no-transactions.js";
import { sentencesOf } from "../words/sentences.js";

const REFERENCE =
  /\b(Items?|Schedules?|Annex(?:es)?|Appendix|Appendices|Exhibits?|Attachments?)\s+(?!13[DG]\b|TO\b|5\s*\(c\))((?:\d{1,3}(?:\.\d{1,3})?|[A-Z]{1,2}(?:-\d{1,2})?|[IVX]{1,4})(?:\s*\(\s*[a-z\d]\s*\)){0,4})((?:\s*(?:,|and|or|&|through|to)\s*(?:and\s+)?(?:(?:Items?|Schedules?|Exhibits?)\s+)?(?:\d{1,3}|[A-Z])(?:\s*\(\s*[a-z]\s*\)){0,3}(?![\w,]\w)){0,6})/g;
/** Before a reference that only says who is meant: "persons listed on Schedule A". */
const WHO =
  /\b(?:named|listed|identified|referred\s+to|persons?\s+set\s+forth|individuals\s+set\s+forth|persons?|specified|officers|directors)\s+(?:in|on)\s+(?:(?:response|answer)\s+to\s+)?$/i;
/** "persons named in Item 2 or, to the best knowledge of Larkspur, on Schedule I": the second of two places that say so. */
const WHO_BESIDES =
  /\b(?:named|listed|identified)\s+(?:in|on)\s+(?:Item|Schedule|Annex)\s+\w{1,4}(?:\([a-z]\))?(?:\s+(?:hereof|hereto|above))?,?\s+(?:or|and|nor),?\s+(?:to\s+the\s[^,;.]{1,80},\s+)?(?:in|on)\s+$/i;
const ELSEWHERE =
  /\b(?:described|set\s+forth|disclosed|reported|stated|noted|provided|indicated|referred\s+to|discussed|mentioned|contained|detailed|specified|listed)\s+(?:\w+\s+){0,3}?(?:herein|hereto|above|below|elsewhere|previously|in\s+this\s+(?:Schedule|Statement|Amendment|filing|Item)|in\s+the\s+(?:Schedule|Statement|Original|Initial)|on\s+the\s+cover|in\s+(?:paragraphs?|sections?))|\b(?:previously|herein|above)\s+(?:reported|disclosed|described)|\bincorporated\s+(?:herein\s+|in\s+this\s+Item\s+\S+\s+)?by\s+reference|\bOffer\s+to\s+Purchase\b|\b(?:see|cover)\s+pages?\b|\bthe\s+foregoing\b/gi;
/** The same before words on another place: "any of the persons listed on Schedule A hereto". */
const PERSONS =
  /\b(?:persons?|individuals?|entit(?:y|ies)|officers|directors|managers|members|partners)\s+(?:(?:who|that)\s+(?:is|are)\s+)?$/i;

const INCORPORATED = /\bincorporated\b|\bresponse\b|\binformation\b/i;

/** What the words refer to for transactions: `Item 3`, `Schedule B`, or `elsewhere`. */
export function referencesIn(text: MappedText, make: FactMaker): Fact<string>[] {
  const named = matchesIn(text.text, REFERENCE).flatMap((match) => {
    const [all, kind = "", first = "", more = ""] = match;
    const before = text.text.slice(Math.max(0, match.index - 200), match.index);
    if (WHO.test(before) || WHO_BESIDES.test(before)) return [];
    const one = kind
      .replace(/^(Item|Schedule|Exhibit|Attachment)s$/, "$1")
      .replace(/ices$/, "ix")
      .replace(/xes$/, "x");
    const numbers = [first, ...(more.match(/\d{1,3}(?:\s*\([a-z]\))?|\b[A-Z]\b/g) ?? [])];
    return numbers.map((number) =>
      make(`${one} ${number.replace(/\s/g, "")}`, text, match.index, match.index + all.length),
    );
  });
  const vague = sentencesOf(text.text)
    .map(([start, end]) => text.slice(start, end))
    .filter((sentence) => DEALT.test(sentence.text) || INCORPORATED.test(sentence.text))
    .flatMap((sentence) =>
      matchesIn(sentence.text, ELSEWHERE).flatMap(({ 0: words, index }) =>
        PERSONS.test(sentence.text.slice(Math.max(0, index - 60), index))
          ? []
          : [make("elsewhere", sentence, index, index + words.length)],
      ),
    );
  return [...named, ...vague];
}
