import type { Paragraph } from "../../document/paragraphs.js";
import type { ToldExclusion, WhyNotCounted } from "../../filing/told-exclusion.js";
import type { MappedText } from "../../source/mapped-text.js";
import { countsIn } from "../words/counts.js";
import { reasonIn } from "./exclusions.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { sentencesOf } from "../words/sentences.js";

const SHARES = String.raw`(?:[Ss]hares?|SHARES|[Ss]tock|[Ss]ecurities|[Uu]nits|[Ww]arrants?|[Oo]ptions?|ADSs?|RSUs?|[Ii]nterests?)`;
/** "excludes 5,000 shares", "does not include securities" … */
const LEAVES_OUT = new RegExp(
  String.raw`\b(?:[Ee]xclud(?:es?|ed|ing)|[Ee]xclusive\s+of|(?:[Dd]oes|[Dd]o|[Dd]id)\s+not\s+(?:include|reflect)|(?:and|are|is)\s+not\s+(?:including|inclusive\s+of)|[Oo]mit(?:s|ting)?)\s+(?:[^\s.;]+\s+){0,12}?${SHARES}\b`,
);
/** … and "5,000 shares have been excluded", "are not included". */
const LEFT_OUT = new RegExp(
  String.raw`\b${SHARES}\b[^.;]{1,240}?\b(?:are|is|was|were|been)\s+(?:\w+\s+)?(?:excluded|not\s+(?:\w+\s+)?(?:included|reflected)|left\s+out|omitted)\b`,
);
/** Row 12 (10) itself, as the cover page captions it. */
const CAPTION = /\brows?\b[^a-z]{1,12}\bexcludes?\b[^a-z]{0,24}(?:certain\s+shares)?/gi;
/** "excluding any accrued interest": money is left out, no shares. */
const OF_INTEREST =
  /\b(?:exclud(?:es?|ed|ing)|exclusive\s+of|not\s+including|without)\s+(?:(?:any|the|all)\s+)?(?:accrued|unpaid)\b[^.;,()]{1,40}?\binterest\b/gi;
/** What is left out of something else than the figures: money, crimes, the class outstanding. */
const OF_OTHER_THINGS =
  /\b(?:traffic|commissions?|brokerage|fees|expenses|church\s+plan|treasury|taxes)\b|\boutstanding\b[^.;]{1,120}\bexclud/i;
/** The sentence is about the figures: it opens with the verb, as a note does, or names them. */
const OF_THE_FIGURES =
  /^\W*(?:\w{1,3}\)\W*|(?:\d{1,2}|[a-z])\s+)?(?:exclud|does\s+not|do\s+not)|\bbeneficial|\baggregate\s+amount|\breported\b|\brows?\b|\bthis\s+(?:schedule|filing|statement|report|amendment|amount|number|figure)|\bamounts?\b|\bforegoing\b|\bfigures?\b|\bnumber\s+of\s+shares\b/i;

const DISCLAIMS =
  /\bdisclaim(?:s|ed|ing)?\b[^.;]{1,80}?\bbeneficial(?:ly)?\s+own|\bbeneficial\s+ownership\b[^.;]{1,200}?\bdisclaim|\bdisclaims?\s+(?:any\s+such|such|any)\s+(?:beneficial\s+)?ownership/i;
/** What makes a right none yet, or leaves no power. */
const NOT_OWNED =
  /\blimitations?\b|\bif\s+approved\b|\bunless\b|\buntil\b|\bprior\s+to\s+(?:such|the)\b|\bno\s+(?:voting|dispositive|investment)\b|\b(?:not|neither|nor)\b[^.;]{1,120}\bpower\b|\b34-?39538\b|\bdisaggregat|\binformation\s+barriers?\b|\bcash[-\s]settled\b|\bsubject\s+to\s+(?:\S+\s+){0,8}?(?:approval|conditions?)\b/i;
const OF_OTHERS =
  /\b(?:held|owned|reported|deemed\s+owned)\s+(?:\w+\s+){0,4}?(?:by|in)\b|\bof\s+(?:other|certain)\s+\w+|\b(?:affiliates?|plans?|subsidiar\w+)\b/i;
/** Shares of others that a person has power over all the same, or through a subsidiary. */
const POWER_OVER =
  /\b(?:investment|voting|dispositive)\s+(?:discretion|power|control)\b|\bwholly[\s-]+owned\s+subsidiar/i;
/** Those whose shares are the person's own by custom, so that leaving them out disclaims them. */
const CLOSE =
  /\b(?:spouse|wife|husband|children|child|sons?|daughters?|family|trusts?|foundation|IRA|minor|estate\s+of|custod\w+)\b/i;
/** "Shares which may be held by Larkspur's employee benefit plans": of which it may have the power. */
const OWN_PLANS =
  /(?:['’]s?|\b(?:its|their|our|the\s+company))\s+(?:[\w-]+\s+){0,4}?(?:plans?|benefit\s+trusts?)\b/i;
/** A right, so that its holder is not the one who has the shares. */
const TO_BE_ACQUIRED = /\b(?:issuable|underlying|warrants?|options?|exercis|conver)/i;
/** A disclaimer of something else than shares. */
const OF_A_GROUP =
  /\bdisclaim\w*\s+(?:that\s+(?:it|they|any\s+of\s+them)\s+(?:constitutes?|are|is)\s+(?:\w+\s+){0,3}?group|(?:any\s+)?(?:status|membership)|the\s+existence)\b/i;
/** A disclaimer over everything reported, not over the shares just told of. */
const OVER_ALL = /\bexcept\b|\bpecuniary\b|\breported\b/i;
/** A disclaimer over what the filing reports anyway. */
const OVER_REPORTED =
  /\bexcept\b|\bother\s+than\b|\bpecuniary\b|\b(?:reported|referred\s+to|included\s+in|identified|covered|described|set\s+forth|listed|disclosed|held\s+of\s+record|contained)\b|\b(?:such|these|those)\s+(?:\w+\s+){0,3}?(?:shares|securities|stock|units|ADSs|interests)\b|\b(?:any|all)\s+such\b|\b(?:any\s+)?such\s+(?:beneficial\s+)?ownership\b|\brecord\s+shares\b|\bfor\s+(?:any|all|the)\s+(?:other\s+)?purposes?\b|\b(?:any|all|the)\s+(?:of\s+the\s+)?(?:[A-Z]\w*\s+){0,3}(?:shares|securities|stock)\s*(?:\.|$)/i;

/** A disclaimer over what others have in accounts and funds that the filer manages, which no row need report. */
const OVER_MANAGED =
  /\b(?:owned|held)\s+(?:\w+\s+)?(?:by|in|through)\s+(?:\(\w{1,3}\)\s*)?(?:(?:any|certain|other|its|their|the|such)\s+)?(?:client|customer|managed|discretionary|fiduciary)\b/i;

/** Words for the shares told of before … */
const THEM = /\b(?:such|these|those|the\s+excluded|said)\b/i;
/** … and a sentence that draws a conclusion from the sentence before. */
const CONCLUDES =
  /^\W*(?:accordingly|as\s+a\s+result|therefore|thus|consequently|for\s+(?:this|that)\s+reason)\b/i;
/** Words that take shares in, so that a disclaimer may be of these. */
const TAKES_IN = /(?<!\bnot\s)\binclud(?:es?|ing)\b|\b(?:consist|represent|compris)/i;

/** The sentences that leave shares out of the figures, or disclaim beneficial ownership. */
export function readToldExclusions(paragraphs: readonly Paragraph[], make: FactMaker): ToldExclusion[] {
  return paragraphs
    .filter(({ text }) => /exclu|includ|reflect|disclaim|omit|left\s+out/i.test(text.text))
    .flatMap(({ text }) => {
      const sentences = sentencesOf(text.text).map(([start, end]) => text.slice(start, end));
      return sentences.flatMap((sentence, index) => {
        const around = { before: sentences[index - 1]?.text ?? "", behind: sentences[index + 1]?.text ?? "" };
        return toldIn(sentence, around, make) ?? [];
      });
    });
}

/** The sentences next to one. */
interface Around {
  readonly before: string;
  readonly behind: string;
}

function toldIn(sentence: MappedText, around: Around, make: FactMaker): ToldExclusion | null {
  const text = withoutMoney(withoutCaption(sentence.text));
  const disclaims = isDisclaimer(text);
  const out = LEAVES_OUT.test(text) || LEFT_OUT.test(text);
  const leftOut = out && !OF_OTHER_THINGS.test(text) && (OF_THE_FIGURES.test(text) || disclaims);
  if (!leftOut && !disclaims) return null;
  return {
    place: textFact(make, sentence),
    kind: leftOut ? "left-out" : "disclaimed",
    why: leftOut ? whyLeftOut(text, around) : whyDisclaimed(text),
    counts: countsIn(text, 0).map(({ value }) => value),
    lead: text.slice(0, text.search(leftOut ? OUT : /disclaim/i)),
  };
}

const OUT = /exclu|\bnot\s+(?:\w+\s+)?(?:includ|inclus|reflect)|omit|left\s+out/i;

function isDisclaimer(text: string): boolean {
  return DISCLAIMS.test(text) && !OF_A_GROUP.test(text);
}

/** The sentence without the caption of Row 12 (10), every other character in its place. */
function withoutCaption(text: string): string {
  return text.replace(CAPTION, (caption) => " ".repeat(caption.length));
}

function withoutMoney(text: string): string {
  return text.replace(OF_INTEREST, (words) => " ".repeat(words.length));
}

function whyLeftOut(text: string, { before, behind }: Around): WhyNotCounted {
  const further = THEM.test(behind) && !OVER_ALL.test(behind) ? behind : "";
  const disclaims = isDisclaimer(`${text} ${further}`);
  const reasons = CONCLUDES.test(text) ? `${before} ${text}` : text;
  if (isNotOwned(reasons) || (!disclaims && isNotOwned(further))) return disclaims ? "untold" : "not-owned";
  if (disclaims) return isDefinite(text) ? "disclaimed" : "untold";
  const claimed = [CLOSE, POWER_OVER, OWN_PLANS, TO_BE_ACQUIRED].some((words) => words.test(text));
  return OF_OTHERS.test(text) && !claimed ? "of-others" : "untold";
}

function isNotOwned(text: string): boolean {
  const reason = reasonIn(text);
  return NOT_OWNED.test(text) || (reason !== "told" && reason !== "disclaimed");
}

/** Whether it names shares, not whatever there may be, and none besides that are taken in. */
function isDefinite(text: string): boolean {
  const open = /\bif\s+any\b|\bmay\s+(?:be|have|own|hold)\b/i.test(text) || TAKES_IN.test(text);
  return !open && (countsIn(text, 0).length > 0 || CLOSE.test(text));
}

function whyDisclaimed(text: string): WhyNotCounted {
  if (isNotOwned(text)) return "not-owned";
  return OVER_REPORTED.test(text) && !OVER_MANAGED.test(text) ? "reported" : "untold";
}
