import { matchesIn } from "../../figures/matches.js";
/** A period behind one of these ends no sentence, but one behind "Form 10-Q" does … */
const ABBREVIATION =
  /(?:\b(?:Inc|Ltd|Co|Corp|No|Nos|Mr|Mrs|Ms|Messrs|Dr|Jr|Sr|St|Ave|vs|approx|Bros|Cos|Assocs?|par|L\.?P|L\.?L\.?C|U\.S|N\.A|S\.A|N\.V|i\.e|e\.g)|(?<!\d-)\b[A-Z])$/i;

/** Nor does one behind "Pte.", "Intl.", "dtd."; or behind letters without a vowel, "Hldgs.", "Mgmt.", "Bhd." */
const SHORTENED =
  /\b(?:P[tv][eyt]|[Cc]i[ae]|Ltda|Intl|Int['’]l|dtd|et\s+ux|[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{2,5})$/;

/** A legal form goes on with the name before the stop: "Pte. Ltd.", "Inv. Co.", "Sdn. Bhd.". */
const FORM =
  /^(?:(?:Ltda?|Bhd|Berhad|Inc|Corp|Co|LLC|LLP|LP|GmbH|L\.\s?P|S\.\s?A)\b|Limited\b(?!\s+(?:[Pp]artner|[Ll]iabilit)))/;

/** A month's name cut short, as in "Nov. 10, 2025"; the stop behind one ends no sentence where a day follows. */
const MONTH = /\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/i;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?\b/;

/** … unless a word follows with which sentences begin and names do not. */
const OPENER =
  /^(?:the|this|these|those|each|all|in|on|as|by|of|for|at|it|if|no|neither|mr|ms|mrs|such|pursuant|based|does|do|includes?|represents?|consists?|see|upon|because|accordingly|also|excludes?|shares?|percentages?|calculated|item|rows?)\b(?!\.\s*\d)/i;

/** Dots that lead the eye to a figure end no sentence: "sole power to vote ...... 500". */
const LEADER = /\.\s?\.\s+\d$/;

/**
 * Behind a list or a line without a full stop the next sentence may begin on the same line, as EDGAR's form joins them: "… held by
 * Roe Fund LLC The Issuer granted …", "… in a personal account Not included are …". Behind a name, a number or a percentage, "The"
 * begins one where a verb follows, and "A" behind a price; "Not included are" does anywhere.
 */
const OPENS_BEHIND_NAME = String.raw`(?=(?:The|These|This|None|Each)\s(?:of\s(?:the|these|those)\s)?(?:[A-Z]?[a-z'’-]{2,20}\s){0,3}?(?:is|are|was|were|has|have|had|does|do|did|will|may|holds?|owns?|granted|issued|sold|bought|acquired|purchased|announced|includes?|excludes?|provides?)\s)(?<=(?:\b(?:L\.P|accounts?|trust|plan|spouse|wife|husband|children|directly|hereof|\d{1,3},\d{3})|\d\s?%|(?<![.“"])\b(?!(?:Of|By|And|In|To|For|With|That|Which|From|At|As|On|If|Or|Is|Are|Shares?|Stock|Securities|Units?|ADSs?|Warrants?|Options?|Notes?)\s)[A-Z][A-Za-z]{1,30})\s)`;
const OPENS_BEHIND_PRICE = String.raw`(?=An?\s[^.;]{0,100}?\b(?:is|are|was|were|has|had|will|may|provides?)\s)(?<=[$€£]\s?[\d,]{1,9}\.\d{2,4}\s)`;
const OPENS_ANYWHERE = String.raw`(?=Not\s(?:included|counted|reported|reflected)\s(?:\w+\s){0,3}?(?:is|are|was|were)\s)(?<=[\w)%”"]\s)`;
const STOP = new RegExp(
  String.raw`[.!?]["”)]?\s+(?=[A-Z("“§\d])|\s(?:${OPENS_BEHIND_NAME}|${OPENS_BEHIND_PRICE}|${OPENS_ANYWHERE})`,
  "g",
);

/** The sentences of a paragraph as `[start, end]` offsets, the closing period included. */
export function sentencesOf(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  for (const stop of matchesIn(text, STOP)) {
    const next = stop.index + stop[0].length;
    if (stop[0].trim() === "") {
      sentences.push([start, stop.index]);
      start = next;
      continue;
    }
    if (LEADER.test(text.slice(Math.max(0, stop.index - 2), next + 1))) continue;
    const before = text.slice(Math.max(0, stop.index - 12), stop.index);
    const behind = text.slice(next, next + 20);
    if (FORM.test(behind) || (SHORTENED.test(before) && !OPENER.test(behind))) continue;
    const abbreviated = ABBREVIATION.test(before);
    if (MONTH.test(before) && DAY.test(text.slice(next, next + 5))) continue;
    if (abbreviated && !opensSentence(text, stop.index, next) && !endsWithForm(text, stop.index, next))
      continue;
    sentences.push([start, stop.index + 1]);
    start = next;
  }
  if (start < text.length) sentences.push([start, text.length]);
  return sentences;
}

/** "… by Roe Fund LP. Larkspur LLC has": where its letters have no stops, a legal form ends the sentence with one. */
function endsWithForm(text: string, stop: number, next: number): boolean {
  return /\b(?:LP|LLC|LLP)$/.test(text.slice(Math.max(0, stop - 4), stop)) && /[A-Z]/.test(text.charAt(next));
}

/** "Inc. Each share" parts two sentences; "Mr. The" and "J. All" stay together. */
function opensSentence(text: string, stop: number, next: number): boolean {
  return (
    /\b(?:Inc|Ltd|Co|Corp|L\.?P|L\.?L\.?C|N\.A|S\.A|N\.V|Jr|Sr)$/.test(
      text.slice(Math.max(0, stop - 12), stop),
    ) && OPENER.test(text.slice(next, next + 20))
  );
}
