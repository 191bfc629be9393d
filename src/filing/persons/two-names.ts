import {
  differInFirstWord,
  differInNumber,
  haveEachAWord,
  mayBeOneCompany,
  namesAgree,
} from "../../figures/company-names.js";
import { narrativeOf } from "../words/clause.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { withoutFilers } from "../words/without-filers.js";

/** A company that changed its name is rightly called by both. */
const FORMER_NAME =
  /\b(?:former|f\/k\/a|d\/b\/a|n\/k\/a|now known|renamed|chang\w+ (?:\w+ ){0,2}name|name chang|successor|predecessor|doing business|merged)/i;

/** Whether a name that is not the cover page's may be another of the issuer's own; `besides` tells whether a further witness has the cover page's. */
export function mayBeTwoNames(
  filing: Filing,
  fact: Fact<string>,
  cover: Fact<string>,
  besides: boolean,
): boolean {
  const prose = narrativeOf(filing);
  const filersOut = withoutFilers(filing);
  if ([cover, ...prose].some(({ value }) => FORMER_NAME.test(value) && FORMER_NAME.test(filersOut(value))))
    return true;
  // A stray name stands once, while the rest of the text speaks of the cover page's issuer.
  if (
    prose.filter(({ value }) => namesAgree(value, fact.value) && !isOfOtherPaper(value, fact.value)).length >
    1
  )
    return true;
  const [own, other] = [cover.value, fact.value];
  if (differInFirstWord(own, other) || differInNumber(own, other)) return false;
  if (besides && haveEachAWord(own, other)) return false;
  // A 13G need not name the issuer but in its answers; a structured filing has a field for it in Item 1.
  const again = [...prose, filing.structure?.issuerName.item1 ?? null].filter((each) => each !== null);
  const answered = filing.background.issuerNames[0]?.place === "Item 1(a)";
  return !(answered || again.some(({ value }) => namesAgree(value, own))) || mayBeOneCompany(own, other);
}

/** "Form 3 relating to the shares of Hollin Mills, Inc.": the filers' papers on other companies. */
const OTHER_PAPER = /\bforms?\s+[345]\b|\bpowers?\s+of\s+attorney\b/i;

/** Whether a text names the company only where it speaks of such a paper. */
function isOfOtherPaper(text: string, name: string): boolean {
  const sentences = text.split(/(?<=\.)\s+(?=[A-Z])/).filter((sentence) => sentence.includes(name));
  return sentences.length > 0 && sentences.every((sentence) => OTHER_PAPER.test(sentence));
}
