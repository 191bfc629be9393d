import { saidIn } from "../words/clause.js";
import type { DerivativeKind } from "../rights/derivatives-told.js";
import type { Fact } from "../fact.js";
import type { Item } from "../filing.js";

const NONE = /^\W*(?:none|not\s+applicable|n\/?a|inapplicable|nil)\W*$/i;
const NO_CONTRACTS =
  /\b(?:no|none|neither|not|nor)\b[\s\S]{1,600}\b(?:contracts?|arrangements?|understandings?|relationships?)\b|\b(?:contracts?|arrangements?|understandings?|relationships?)\b[\s\S]{1,600}\b(?:none|not)\b/i;
/** The joint filing agreement alone is no answer on derivatives. */
const JOINT_FILING =
  /\b(?:except|other\s+than|apart\s+from|aside\s+from)\s+(?:for\s+|as\s+provided\s+in\s+)?(?:the\s+|a\s+)?joint\s+(?:filing|acquisition)\s+(?:agreement|statement)[^,.;]{0,80}/gi;
/** Whom the answer is about is no reference. */
const WHO =
  /\b(?:named|identified|listed|referred\s+to|described)\s+(?:in|on)\s+(?:response\s+to\s+)?(?:Item\s+2|Schedule\s+[A-Z])\b(?:\s+(?:above|hereto|hereof))?/gi;
const EXCEPTING =
  /\b(?:except|other\s+than|save|apart\s+from|aside\s+from|besides?|beyond|exception|described|disclosed|set\s+forth|above|herein|Items?\s+\d|incorporated|(?:not|unless|as)\s+otherwise|foregoing|above-mentioned|referred|Exhibit|Schedule\s+[A-Z])\b/i;
/** What is left of a heading that runs over two lines. */
const CAPTION =
  /^\W*(?:relationships?\s+)?(?:with\s+)?(?:respect\s+)?(?:to\s+)?(?:the\s+)?securities\s+of\s+the\s+issuer\W*$/i;

/** The paragraph by which Item 6 says that there is nothing to tell, where every sentence of it says so; else `null`. */
export function denialIn({ paragraphs }: Item): Fact<string> | null {
  const told = paragraphs.filter(({ value }) => !CAPTION.test(value));
  const [denial = null] = told;
  return told.every(({ value }) => saidIn(value.replace(JOINT_FILING, "").replace(WHO, "")).every(denies))
    ? denial
    : null;
}

function denies(text: string): boolean {
  return NONE.test(text) || (NO_CONTRACTS.test(text) && !EXCEPTING.test(text));
}

/** To other Items, or to the whole statement. */
const REFERS =
  /\bItems?\s+[2-5]\b|\bherein\b|\bincorporated\b|\bin\s+(?:this|the)\s+(?:Schedule|Statement|Amendment|filing)\b|\bprovided\s+herein\b/i;

const NAMES: Readonly<Record<DerivativeKind, RegExp>> = {
  swap: /\bswaps?\b|\bderivative/i,
  forward: /\bforward/i,
  option: /\boptions?\b|\bputs?\b|\bcalls?\b/i,
  "short sale": /\bshort\b|\bborrow/i,
  warrant: /\bwarrants?\b/i,
};

/** Whether Item 6 tells of a derivative of the kind, or refers to other Items. */
export function answers({ paragraphs }: Item, kind: DerivativeKind): boolean {
  const said = saidIn(paragraphs.map(({ value }) => value).join(" "));
  return said.some(
    (sentence) => REFERS.test(sentence) || (NAMES[kind].test(sentence) && !NO_CONTRACTS.test(sentence)),
  );
}
