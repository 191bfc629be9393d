import { apartFrom } from "../../figures/apart.js";
import { datesIn } from "../../figures/date.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import { spelledNumbersIn } from "../../figures/spelled-number.js";
import { MARK_SOURCE } from "../notes/marks.js";

/** Words between a count and what is counted. */
const MODIFIER = String.raw`(?:[A-Z][\w.'’&/-]*|of|the|an?|such|our|its|his|her|their|restricted|unrestricted|ordinary|common|preferred|preference|non-?voting|voting|additional|other|further|newly|vested|unvested|outstanding|issued|beneficial|subordinate|depositary|american|pre-?funded|warrant|option|conversion|stock|purchase|call|put|listed|share|convertible|exchangeable|redeemable|performance|deferred|phantom|class|series|limited|partnership|partner|membership|liability|company|operating|underlying|private|placement|public|founder|earn-?out|multiple|employee|director|interest|issuer['’]s|company['’]s)`;
const NOUN = String.raw`(?:[Ss]hares?|SHARES?|STOCK|UNITS?|SECURITIES|WARRANTS?|OPTIONS?|NOTES?|DEBENTURES?|ADSs?|ADRs?|[Uu]nits?|[Ss]tock|[Ss]ecurities|[Ww]arrants?|[Oo]ptions?|RSUs?|PSUs?|DSUs?|[Nn]otes?|[Dd]ebentures?|[Ii]nterests?|[Cc]alls)`;
const COUNTED = new RegExp(String.raw`^\s*(?:${MARK_SOURCE}\s*){0,3}(?:${MODIFIER}\s+){0,8}?${NOUN}\b`);
/** In a list whose unit is told once: "of which 600,000 are held directly". */
const UNIT_UNDERSTOOD =
  /^\s*(?:of\s+(?:the|such|these|those|its|an?)\s+[\d,]+\s|(?:are|is|were|was|may\s+be|held|owned|issuable|underl(?:ying|ie)|series\s+[a-z\d]{1,2}\s+and\s|subject|directly|through|via|as|in|by|upon|under|acquirable|obtainable|(?:would|could|can)\s|into\s+which|for\s+(?:its|his|her|their|the)\s+(?:\w+\s+){0,2}accounts?|of\s+(?:which|these|those|them|such)|thereof|(?:which|that)\s+(?:he|she|it|they|the|its|his|her|their|[A-Z]\w+))\b|[;,.)]|and\b|$)/i;

/** How far the words around a count are looked at, so that long texts cost no more for each. */
const NEAR = 200;

/** A count of the class itself: "of the 9,950,000 shares outstanding". */
const THE_CLASS =
  /^[^.;,]{0,80}?\b(?:issued\s+and\s+)?outstanding\b(?!\s+(?:\S+\s+){0,2}(?:warrant|option|unit|note|preferred))/i;

/** "9,114,220 outstanding shares and 402,118 shares issuable upon exercise of options": what is outstanding of a holding. */
const BESIDE_RIGHTS =
  /^\s*(?:shares?(?:\s+of\s+(?:[A-Z][\w-]*\s+){1,4}[A-Z]\w*)?\s+outstanding|outstanding\s+shares?(?:\s+of\s+(?:[A-Z][\w-]*\s+){1,4}[A-Z]\w*)?)(?:[,;]?\s+(?:and|plus|together\s+with)|[,;])\s+(?:\((?:ii|b|2)\)\s+)?\d[\d,]*\s+[^.;\d]{0,60}\b(?:issuable|underlying|subject\s+to|obtainable|acquirable|rights?\s+to\s+acquire|(?:may|can)\s+(?:be\s+acquired|acquire))\b/i;

/** Before counts that are no parts of the holding: what is converted or exercised, ratios, prices, another count's whole. */
const NOT_A_PART =
  /\b(?:conversion|exercise|exchange|vesting|settlement|converted|redemption|surrender|each|delivery)\s+of\s+(?:(?:an?|the|its|his|all|up\s+to|aggregate|total|of|outstanding|such)\s+)*$|\bin\s+exchange\s+for\s+(?:(?:an?|the|up\s+to|aggregate|of)\s+)*$|\b(?:represented\s+by|in\s+the\s+form\s+of|evidenced\s+by)\s+$|(?<!\b(?:aggregate|total|inclusive|consists?|consisting|comprised|comprising|composed|owners?|ownership|holders?|up|sum)\s)\bof\s+(?:the\s+)?\$?$|\b(?:at|per|(?<!\b(?:together|along)\s)with|equal\s+to|price\s+of)\s+\$?$|\b(?<!\b(?:convertible|exchangeable|exercisable|converts?|redeemable)\s{1,200}(?:[\w$.]+\s{1,200}){0,3})into\s+\$?$|\beach\b[^,;]{1,60}\b(?:into|for|represent(?:s|ing))\s+(?:(?:the|right|to|receive)\s+)*$|\b(?:for\s+each|every|Rules?|Rows?|Items?|Section|Boxe?s?|No\.)\s+$/i;

/** "776,580 shares issuable upon exercise of warrants to purchase up to": all that the warrants are on, of which the count before is what counts. */
const ALL_OF_THE_RIGHT =
  /\d\s+(?:[Ss]hares?|ADSs?|[Uu]nits?)(?:\s+of(?:\s+[A-Z][\w-]*){1,4})?\s+(?:issuable|obtainable|deliverable|purchasable)\s+(?:up)?on\s+(?:the\s+)?(?:partial\s+)?exercise\s+of\s+(?:(?!(?:and|or|as|plus|with)\b)[\w-]+\s+){0,4}?(?:warrants?|options?)\s+(?:to\s+(?:purchase|acquire)|exercisable\s+for)\s+(?:(?:up\s+to|an|aggregate|total|of)\s+)*$/;

/** What an earlier filing stated, and what the holding is set against: "which reported 550,000 shares", "as compared to 550,000 shares". */
const OF_EARLIER_FILING =
  /\b(?:Amendment\s+No\.?\s*\d+|(?:previous|prior|earlier|last|original|initial)\s+(?:\w+\s+){0,2}(?:filing|report|statement|amendment|Schedule\s+13[DG](?:\/A)?)|Schedule\s+13[DG](?:\/A)?\s+(?:\w+\s+){0,2}filed)\b[^;]{1,80}?\b(?:reported|stated|omitted|included|disclosed|showed|listed|overstated|understated|failed\s+to\s+\w+)\s+(?:(?:an?|the|aggregate|total|of|only|by|holdings|shares)\s+){0,4}$|\b(?:compared\s+(?:to|with)|as\s+opposed\s+to|rather\s+than|instead\s+of|versus|(?:up|down|increased|decreased|corrected|changed)\s+from)\s+(?:the\s+)?$/i;

/** "50,000 shares underlying 50,000 units": the count again, of what the shares stand in. */
const COUNTED_AGAIN =
  /(?<![\d,])(\d[\d,]{0,20})\s+(?:[A-Z]\w*\s+){0,4}[Ss]hares?(?:\s+of(?:\s+[A-Z][\w-]*){1,4})?\s+(?:(?:that\s+are|which\s+are)\s+)?(?:underlying|included\s+(?:in|within)|contained\s+in|part\s+of)\s+(?:(?:the|an?|aggregate|of|its|such)\s+){0,4}$/;

/** "1,800,000 shares underlying 18,000 listed call options": a contract is on a hundred shares. */
const CONTRACTS = /^\s*(?:[\w-]+\s+){0,5}?(?:options?|calls?|puts?|contracts?)\b/i;
const SHARES_EACH = 100;

/** "1 warrant = 1 share", "10 ADSs = 1 share": a ratio counts nothing. */
function isOfRatio(number: PrintedNumber, before: string, after: string): boolean {
  return (
    number.value.lt(MOST_OF_A_RATIO) && (/^\s*[\w-]{1,20}\s*=/.test(after) || /[a-z]\s*=\s*$/i.test(before))
  );
}

const MOST_OF_A_RATIO = 1000;

/** The "NEA 16 Shares": a term that has the number of a fund in it. */
const NUMBER_OF_A_NAME = /(?:\b(?:[Tt]he|[Ss]uch|[Tt]hose)\s+|["“]\s{0,3})(?:[A-Z][\w.&'’-]{0,30}\s+){1,4}$/;
const OF_TERM = /^\s+(?:[A-Z]\w{0,20}\s+){0,2}(?:Shares|Units|Securities|Stock|Warrants|Options)\b/;

/** Whether a number of one or two digits is a part of a defined term. */
function isOfName(number: PrintedNumber, before: string, after: string): boolean {
  return number.value.lt(MOST_OF_A_NAME) && NUMBER_OF_A_NAME.test(before) && OF_TERM.test(after);
}

const MOST_OF_A_NAME = 100;

function isCountedAgain(number: PrintedNumber, text: string, before: string): boolean {
  const counted = COUNTED_AGAIN.exec(before)?.[1];
  if (counted === undefined) return false;
  if (counted === text.slice(number.start, number.end)) return true;
  const [shares] = numbersIn(counted);
  return (
    shares?.value.eq(number.value.times(SHARES_EACH)) === true &&
    CONTRACTS.test(text.slice(number.end, number.end + NEAR))
  );
}

/** The counts behind `from` that may be parts of a holding. `listed` where the unit may be told once for a whole list. */
export function countsIn(text: string, from: number, listed = false): PrintedNumber[] {
  const rest = text.slice(from);
  const counts: PrintedNumber[] = [];
  for (const numbers of [numbersIn(rest), spelledNumbersIn(rest)])
    for (const number of numbers) {
      const placed = moved(number, from);
      if (isCount(text, from, placed, listed)) counts.push(placed);
    }
  const days = [...datesIn(rest)].map((day) => moved(day, from));
  return apartFrom(
    counts.sort((a, b) => a.start - b.start),
    days,
  );
}

function moved<T extends Pick<PrintedNumber, "start" | "end">>(found: T, by: number): T {
  return { ...found, start: by + found.start, end: by + found.end };
}

function isCount(text: string, from: number, number: PrintedNumber, listed: boolean): boolean {
  const before = text.slice(Math.max(from, number.start - NEAR), number.start);
  const after = text.slice(number.end, number.end + NEAR);
  const isTold = COUNTED.test(after) || isOfRight(before, after);
  if (!isTold && !(listed && isUnderstood(text, from, number, before, after))) return false;
  if (/^\s*(?:%|per\s?cent)/i.test(after) || NOT_A_PART.test(before) || ALL_OF_THE_RIGHT.test(before))
    return false;
  if (isOfRatio(number, before, after) || isOfName(number, before, after)) return false;
  if (isYear(number, text) && isOfIssue(before, after)) return false;
  if (isCountedAgain(number, text, before) || OF_EARLIER_FILING.test(before)) return false;
  return !THE_CLASS.test(after) || BESIDE_RIGHTS.test(after);
}

/** "The $10,000,000 2024 note", "Series 2024 Preferred Stock": the year that an issue is called by. */
const CALLED_BY = /\b(?:[Ss]eries|[Cc]lass)\s+$|[$€£][\d,.]{1,20}(?:\s(?:million|billion))?\s+$/;
const A_LOAN = /^\s+(?:[A-Z][\w-]*\s+){0,4}(?:[Nn]otes?|[Dd]ebentures?|[Bb]onds?|[Ll]oans?)\b/;

function isOfIssue(before: string, after: string): boolean {
  return (
    CALLED_BY.test(before) || (A_LOAN.test(after) && /\b(?:the|an?|its|his|her|their)\s+$/i.test(before))
  );
}

/** A count whose unit is told elsewhere in its list. */
function isUnderstood(
  text: string,
  from: number,
  number: PrintedNumber,
  before: string,
  after: string,
): boolean {
  const opens =
    text.slice(from, number.start).trim() === "" ||
    /\(\w{1,5}\)\s*$|\b(?:of|among)\s+(?:which|them|these|those)\s+(?:the\s+)?$/i.test(before);
  const goesOn =
    number.value.gte(1000) &&
    /(?:\b(?:and|including|counting|or)|[,;])\s+(?:up\s+to\s+|the\s+)?$/i.test(before);
  return (opens || goesOn) && !isYear(number, text) && UNIT_UNDERSTOOD.test(after);
}

/** "warrants for 204,000 more": no unit, as it is that of the shares before. */
const RIGHT_TO =
  /\b(?:warrants?|options?|rights?|notes?)\s(?:[^;,.\d]{0,60}\s)?(?:for|into|covering|to\s+(?:purchase|acquire|buy))\s+(?:up\s+to\s+|another\s+|a\s+further\s+)?$/i;

function isOfRight(before: string, after: string): boolean {
  return /^\s+(?:more|others|additional\s+ones)\b/i.test(after) && RIGHT_TO.test(before);
}

function isYear(number: PrintedNumber, text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text.slice(number.start, number.end));
}

/** What is counted behind `text`'s count: `shares of Series C Preferred Stock`, up to where the clause goes on. */
export function nounBehind(after: string): string {
  return (
    /^[^,;:(.]*?(?=(?<!\s|\bnewly)\s+(?:and|or|plus|held|owned|beneficially|which|that|issuable|issued|deliverable|under|as|underlying|vest|vesting|through|in|on|upon|to\s|is|are|was|were|for|into|by|currently|convertible|exercisable|exchangeable|subject|directly|together)\b|[,;:(.]|$)/i.exec(
      after,
    )?.[0] ?? ""
  );
}
