import type { PrintedNumber } from "../../figures/number.js";
import type { Base } from "../../filing/base.js";
import { isPercentBasis, PERCENT_OF, REPORT } from "./base-kind.js";

/** What the words of a count tell of its day, of whose shares it counts, and whether all of them. */
export type Standing = Pick<Base, "standing" | "owner">;

/** Words between a verb and its count: "had approximately a total of". */
const FILL = String.raw`(?:(?:approximately|about|some|an?|the|aggregate|total|of|only|currently|presently|now|then|issued|and|outstanding)\s+)*`;
/** Companies beside the issuer, whose shares are none of the class. */
const OTHER_COMPANY = String.raw`(?:parent|subsidiar(?:y|ies)|affiliate|partner|target|acquir[eo]r|predecessor|successor|competitor|peer|rival|bidder|offeror|purchaser|buyer|holding\s+company|operating\s+partnership|joint\s+venture|spin-?off)`;
/** "The Issuer's parent has", "a merger partner, with", "its target's": straight before the count. */
const OF_OTHER_COMPANY = new RegExp(
  String.raw`\b${OTHER_COMPANY}(?:(?:,?\s+(?!and\b)[\w.&'’-]+){0,4}?,?\s+(?:has|have|had|having|with)|['’]s?)\s+${FILL}$`,
  "i",
);
/** "410,000,000 common units of the operating partnership outstanding". */
const OF_OTHER_BEHIND = new RegExp(
  String.raw`^[^.;,\d]{1,60}\bof\s+(?:(?:the|an?|its|their)\s+)?(?:(?:issuer|company|merger)(?:['’]s)?\s+)?${OTHER_COMPANY}\b`,
  "i",
);
/** "two other classes, of which", "another class has". */
const OTHER_CLASS =
  /\b(?:(?:an)?other|second|third|separate|different|further)\s+(?:class|series)(?:es)?\b[^.;]{0,80}$/i;
/** "…, which are not counted": told to be no part of it. */
const NOT_COUNTED =
  /^[^.;\d]{0,120}\b(?:which|that)\s+(?:are|is|were|was)\s+not\s+(?:counted|included|part)\b/i;

/** "640,000 of its outstanding shares": a part of them. */
const PART_BEHIND =
  /^\s+(?:of\s+(?:the|its|their|all|our|those|these)\s+(?:[^\s\d,;.()]+\s+){0,4}?(?:issued\s+and\s+)?outstanding\b|(?:more|further|additional|other|new|newly)\s)/i;
/** "at least 20,000,000", "an additional 4,000,000", "up to": no number of all of them. */
const PART_BEFORE =
  /\b(?:at\s+(?:least|most)|(?:no|not)\s+(?:less|fewer|more)\s+than|(?:more|less|fewer)\s+than|(?:minimum|maximum)\s+of|up\s+to|as\s+many\s+as|additional|another|further|float\s+of)\s+$/i;
/** "has bought back", "to redeem", "tendered": what is done with a part of them. */
const DONE_WITH =
  /\b(?:re-?purchas(?:e[ds]?|ing)|(?:bought|buy|buys|buying)(?:\s+back)?|redeem(?:s|ed|ing)?|retir(?:e[ds]?|ing)|cancell?(?:s|ed|ing)?|tender(?:s|ed)?|purchase|acquire|convert(?:s|ed)?|exchange[ds]?|register(?:s|ed)?|sell|sells|offer(?:s|ed)?)\s+(?:(?:an?|the|all|of|aggregate|total|approximately|about)\s+)*$/i;

/** "A year earlier", "two years before": told of a day long past. */
const AGO = String.raw`(?:(?:an?|one|two|three|four|five|ten|several|some|many|\d{1,2})\s+(?:years?|months?|quarters?)|long)\s+(?:earlier|before|ago|previously|prior)\b|in\s+those\s+days\b`;
const LONG_AGO = new RegExp(String.raw`\b(?:${AGO})`, "i");
/** "… had been outstanding", "… outstanding a year earlier". */
const PAST_BEHIND = new RegExp(
  String.raw`^[^.;,\d]{0,80}\b(?:had\s+(?:then\s+)?been[^.;,\d]{1,40}\boutstanding\b|outstanding\s+(?:at\s+that\s+time|${AGO}))`,
  "i",
);
/** "The previous filing was computed on", "Amendment No. 3 rested on": what another statement of the filer's gave. */
const EARLIER_STATEMENT =
  /(?:(?<!['’]s\s)\b(?:previous|prior|earlier|preceding|initial|original|former)\s+(?:(?!(?:and|or|to)\b)[\w-]+\s+){0,3}?(?:filings?|statements?|schedules?|amendments?|13[DG]|percentages?|computations?|calculations?|cover\s+pages?)\b(?!\s+of\s+the\s+(?:issuer|company)\b)|(?<!\bthis\s)\bAmendment\s+No\.?\s*\d{1,3}\b)[^;]{1,100}?\b(?:was|were|had|used|rested|counted|took|relied|gave|told|stated|showed|reported)\b/i;

/** "… will have", "would be": straight before the count. */
const TO_COME = new RegExp(
  String.raw`\b(?:(?:will|would|could|might|may|shall|should)\s+(?:(?:then|still|thereupon|again)\s+)?|(?:is|are|was|were)\s+(?:expected|projected|estimated|anticipated|to)\s+(?:to\s+)?)(?:have|be|total|number|amount\s+to|come\s+to)\s+${FILL}$`,
  "i",
);
/** "N shares would be outstanding", "N shares to be outstanding". */
const TO_COME_BEHIND =
  /^[^.;,\d]{0,80}?\b(?:will|would|could|might|shall|should|(?<!\b(?:deemed|believed|known|reported|stated|said|understood|considered)\s)to)\s+(?:(?:then|still|thereupon)\s+)?(?:have\s+been|be)\b[^.;,\d]{1,40}\boutstanding\b/i;
/** What opens a sentence on a case that is only supposed. */
const SUPPOSES =
  /^\W*(?:if|had|were|should|pro\s+forma|as[-\s](?:if[-\s])?converted|(?:on\s+an?\s+)?fully[-\s]diluted|assuming|upon)\b/i;

/** "There are", "the Issuer has": told of today. */
const PRESENT = new RegExp(
  String.raw`\b(?:there\s+are|(?:the|this)\s+(?:issuer|company|corporation|registrant|trust|fund|partnership|bank)(?:\s+(?:currently|presently|now))?\s+has)\s+${FILL}$`,
  "i",
);
const PRESENT_BEHIND =
  /^[^.;\d]{0,80}\boutstanding\s+(?:as\s+of|on|at)\s+(?:the\s+)?(?:date|time|day)\s+(?:hereof|of\s+(?:this|the)\s+(?:filing|statement|report|schedule|event|amendment))\b/i;
/** "20,000,000 shares are outstanding": told of today where nothing stands before it. */
const ARE_OUT =
  /^[^.;,\d]{0,80}\bare\s+(?:(?:currently|presently|now)\s+)?(?:issued\s+and\s+)?outstanding\b/i;
/** "2.6% and 7.5%, respectively, of", "6.5% (of", "it rests on": a percentage rests on the count, unless it was "then outstanding". */
const OF_A_PERCENT = new RegExp(
  String.raw`(?:\d\s?(?:%|per\s?cent)[^.;\d]{0,40}\bof|\brests?\s+(?:up)?on)\s+${FILL}$`,
  "i",
);
const THEN = /^[^.;,\d]{0,80}\bthen\s+(?:issued\s+and\s+)?outstanding\b/i;
const OPENS = /(?:^|[.;:])\s*(?:(?:approximately|an?|total|aggregate|of)\s+)*$/i;

const OTHER_COMPANIES = new RegExp(String.raw`\b${OTHER_COMPANY}\b`, "i");

/** Whose shares "has", "had" or a possessive makes the count: "Acme Corp. had", "Acme's". */
const OWNER = new RegExp(
  String.raw`(?<![\w&.-])((?:[A-Z][\w&.-]*\s+){0,4}[A-Z][\w&.-]*)(?:,?\s+(?:which\s+|itself\s+)?(?:has|have|had|having|with)|['’]s?)\s+${FILL}$`,
);

/** How the words around a count stand to the class as it is on the day of the filing; `told`, where they tell the count by itself ("shares outstanding: …"). */
export function standingOf(number: PrintedNumber, sentence: string, told: boolean): Standing {
  const before = sentence.slice(Math.max(0, number.start - NEAR), number.start);
  const after = sentence.slice(number.end, number.end + NEAR);
  const based = isPercentBasis(before);
  if (isAnothers(before, after) || isOfThePast(before, after)) return { standing: "another" };
  if (!based && isPart(before, after)) return { standing: "another" };
  if (isSupposed(before, after, sentence, based)) return { standing: "supposed" };
  const owner = OWNER.exec(before)?.[1];
  const current = told || isOfToday(before, after) || isReported(before);
  return { standing: current ? "present" : "untold", ...(owner === undefined ? {} : { owner }) };
}

function isAnothers(before: string, after: string): boolean {
  return (
    OF_OTHER_COMPANY.test(before) ||
    OF_OTHER_BEHIND.test(after) ||
    OTHER_CLASS.test(before) ||
    NOT_COUNTED.test(after)
  );
}

function isOfToday(before: string, after: string): boolean {
  return (
    PRESENT.test(before) ||
    PRESENT_BEHIND.test(after) ||
    (ARE_OUT.test(after) && OPENS.test(before)) ||
    (OF_A_PERCENT.test(before) && !THEN.test(after))
  );
}

/** "According to the prospectus of May 1 there were": the issuer's report, where no other company is spoken of. */
function isReported(before: string): boolean {
  return REPORT.test(before) && !OTHER_COMPANIES.test(before);
}

function isPart(before: string, after: string): boolean {
  return PART_BEHIND.test(after) || PART_BEFORE.test(before) || DONE_WITH.test(before);
}

function isOfThePast(before: string, after: string): boolean {
  return LONG_AGO.test(before) || PAST_BEHIND.test(after) || EARLIER_STATEMENT.test(before);
}

function isSupposed(before: string, after: string, sentence: string, based: boolean): boolean {
  // "On a fully diluted basis, based on 66,000,000 shares, it would be 4.1%".
  if (based) return SUPPOSES.test(sentence) && /\bwould\b/i.test(sentence);
  if (TO_COME.test(before) || TO_COME_BEHIND.test(after)) return true;
  return SUPPOSES.test(sentence) && !PERCENT_OF.test(before);
}

/** How far the words around a count are looked at. */
const NEAR = 240;
