import type { PrintedNumber } from "../../figures/number.js";
import type { BaseTerm } from "../../filing/base.js";
import type { MappedText } from "../../source/mapped-text.js";
import { asidesIn, withoutAsides } from "../words/asides.js";
import type { FactMaker } from "../words/fact-maker.js";

const RIGHT =
  /\b(?:issuable|underlying|(?:up)?on\s+(?:the\s+)?(?:exercise|conversion|exchange|redemption|settlement|vesting)|issued\s+if|rights?\s+to\s+(?:acquire|purchase|receive)|(?:may|can|could|might)\s+(?:be\s+(?:acquired|purchased|issued|obtained)|acquire|purchase|obtain)|would\s+be\s+(?:issued|converted)|(?:treated|deemed|counted)\s+(?:to\s+(?:be|have\s+been)\s+|as\s+(?:if\s+)?)?(?:convert\w*|outstanding)|convertible|exercisable|subject\s+to\s+(?:\w+\s+)?(?:options?|warrants?)|options|warrants|(?:option|warrant)\s+shares|pre-?funded)\b/i;
const DEEMED_OUT =
  /\b(?:treated|deemed|counted)\s+(?:to\s+(?:be|have\s+been)\s+|as\s+(?:if\s+)?(?:being\s+)?)?outstanding\b/gi;
const RIGHT_BEFORE =
  /\b(?:exercise|conversion)\s+of\b[^.;\d]{1,80}$|\bassum(?:es|ing|ed)\b[^.;\d]{1,80}\bissuance\b[^.;\d]{0,60}$|\b(?:warrants|options|notes)\s+(?:exercisable|convertible|for|to\s+\w+)\b[^.;\d]{0,40}$/i;
/** "Shares which would be outstanding upon exercise of such options": out only once the right is used. */
const WOULD_BE_OUT =
  /\b(?:would|will|could|may|to)\s+(?:then\s+)?(?:be|become)\s+(?:issued\s+and\s+)?outstanding(?=\s+(?:(?:up)?on|following|after|if|assuming|as\s+a\s+result\s+of)\b[^.;,\d]{1,80}\b(?:exercis|conver|vest|settle))/gi;
/** "Assuming that all units are exchanged and that": what follows is taken as issued, whatever the verb. */
const ASSUMED = /\bassum(?:es?|ing|ed|ption)\s+that\b(?:(?!\boutstanding\b)[^.;])*$/i;
const ON_A_RIGHT =
  /\b(?:options|warrants|(?:stock|share)\s+units|[RP]SUs|awards|notes)\b|\b(?:exercis|vest|settl|conver|exchang)/i;
/** "The underwriters' option to purchase", "their over-allotment option": what it is on was sold in the offering, and is nobody's right here. */
const UNDERWRITERS_BEFORE =
  /\b(?:underwriters?['’]?\s+(?:[\w'’-]+\s+){0,4}?|over-?allotment\s+|underwriters?\b[^.;\d]{1,60}\b(?:their|its)\s+(?:[\w-]+\s+){0,3}?)options?\b[^.;\d]{0,40}$/i;
const UNDERWRITERS_BEHIND =
  /^(?:(?!\b(?:and|assum\w+|no|not)\b)[^.;,\d]){1,100}\b(?:underwriters?['’]?\s+(?:[\w'’-]+\s+){0,4}?|over-?allotment\s+|by\s+the\s+underwriters?\s+of\s+(?:their|its)\s+(?:[\w-]+\s+){0,3}?)options?\b/i;
const ASSUMES = /\bassum(?:e[sd]?|ing|ption)\b[^.;\d]{0,200}$/i;
const NOT_USED = /\b(?:no|not|none|without|unexercised)\b/i;
/** "For Mr. Roe increased by": added for one person only, as what that person may acquire is (17 CFR 240.13d-3(d)(1)(i)). */
export const FOR_ONE =
  /\b(?:for|as\s+to|in(?:\s+the\s+case\s+of)?|with\s+respect\s+to)\s+(?:Mr|Mrs|Ms|Dr)\.\s[^.,;\d]{2,60},?\s+(?:only,?\s+)?(?:(?:increased\s+by|plus|adding)\s+)?(?:(?:the|an?|additional|further)\s+)*$/;
/** Exercised and issued already: "issued upon the voluntary exercise of certain warrants", but not "that may be issued under the Warrants". */
const ISSUED =
  /(?<!\b(?:be|not|yet|when|if|as|deemed|assumed)\s)\b(?:issued|sold)\b(?!\s+(?:if\b|(?:and|or|and\/or)\s+(?:outstanding|issuable)))/i;
const SOLD = /^\s+(?:\w+\s+){1,4}(?:sold|issued)\s+(?:in|by|to)\b/i;
/** Other words of shares that are out: bought, placed, merged into, granted as stock. */
const OUT =
  /\b(?:outstanding|purchased|acquired|subscribed|placed|offer(?:ed|ing)|placement|merger|delivered|distributed|granted|released|exercised|converted|vested|clos(?:ed|ing)|dividend|sales?|issuances?)\b/i;
const OUT_BEFORE = /\b(?:issuance|issue|sale|placement|offering)\s+of\s+(?:(?:an?|the|additional)\s+)*$/i;
const GONE =
  /\b(?:repurchased|bought\s+back|redeemed|cancell?ed|retired|forfeited|treasury)\b|\bfor\s+cancell?ation\b/i;
/** "After giving effect to the repurchase of 500,000 shares": before the count and behind it; units, notes and preferred stock are redeemed for shares. */
const TAKEN_BACK =
  /(?<!\b(?:up)?on\s(?:the\s)?)\b(?:repurchases?|buy-?backs?|redemptions?|cancell?ations?|forfeitures?|retirements?)\s+(?:by\s+(?:the\s+)?(?:issuer|company)\s+)?of\s+(?:(?:an?|the|total|aggregate|of|approximately)\s+)*$/i;
const TAKEN_SHARES =
  /^(?!.{0,60}\b(?:units?|interests|notes|preferred)\b)\s+(?:[\w-]+\s+){0,5}?(?:shares|stock)\b/i;
const SUBTRACTS =
  /\b(?:less|minus|net\s+of|subtracting|reduced\s+by|decreased\s+by|excluding)\s+(?:\(?[a-z\d]{1,3}\)\s*)?(?:(?:an?|the|total|aggregate|of)\s+)*$/i;
const OF_CLASS =
  /^\s+(?:(?:issued\s+and\s+)?outstanding\s+)?(?:shares\s+of\s+)?(?:the\s+(?:issuer|company)['’]s\s+)?((?:series|class)\s+[a-z]\s+(?:(?:common|ordinary)\s+)?(?:stock|shares|units))\b/i;
/** "961,803 of the 3,000,000 shares issuable": the larger number is of what the count is a part of. */
export const OF_SO_MANY = /^\s+of\s+the\s+\d[\d,]*(?=\s)/;
/** How far the words around a count are looked at. */
const NEAR = 300;

/** A further count of the sentence of a base, with what its own words tell it to be. */
export function asTerm(sentence: MappedText, count: PrintedNumber, make: FactMaker): BaseTerm {
  const plain = withoutAsides(sentence.text, asidesIn(sentence.text, count.end));
  const after = wordsBehind(plain.slice(count.end, count.end + NEAR).replace(OF_SO_MANY, ""));
  // What is told in brackets before it is another count's: "(excluding 500,000 shares issuable upon exercise of awards), including 67,000,000".
  const asides = asidesIn(sentence.text, 0).filter(([, end]) => end <= count.start);
  const before = withoutAsides(sentence.text.slice(0, count.start), asides).slice(-NEAR);
  const subtracts =
    GONE.test(after) || SUBTRACTS.test(before) || (TAKEN_BACK.test(before) && TAKEN_SHARES.test(after));
  return {
    shares: { ...make(count.value, sentence, count.start, count.end), marks: [] },
    kind: kindOf(before, after, subtracts),
    subtracts,
    ...classOf(after),
  };
}

/** The lettered class whose shares the count is of, where its own words name one. */
function classOf(after: string): Pick<BaseTerm, "class"> {
  const name = OF_CLASS.exec(after)?.[1];
  return name === undefined ? {} : { class: name };
}

/** Whether a count is told as what an option of the underwriters is on that is assumed not to be used. */
export function isUnusedOption(before: string): boolean {
  return UNDERWRITERS_BEFORE.test(before) && NOT_USED.test(ASSUMES.exec(before)?.[0] ?? "");
}

function kindOf(before: string, after: string, subtracts: boolean): BaseTerm["kind"] {
  // Where it is assumed to be used, the count may hold it or not.
  if (UNDERWRITERS_BEFORE.test(before) || UNDERWRITERS_BEHIND.test(after))
    return ASSUMES.test(before) ? "right-to-acquire" : "outstanding";
  if (ASSUMED.test(before) && ON_A_RIGHT.test(after)) return "right-to-acquire";
  // "After conversion of all preferred stock, 9,000,000 shares sold in the offering": the comma ends what is converted.
  if (RIGHT_BEFORE.test(before) && !(/,\s*$/.test(before) && SOLD.test(after))) return "right-to-acquire";
  const out = after.replace(DEEMED_OUT, "").replace(WOULD_BE_OUT, "");
  // The first of the words is the count's own: "issued to Holdings upon the exchange, and any shares issuable upon exchange of units".
  const right = RIGHT.exec(after)?.index ?? Infinity;
  const issued = (ISSUED.exec(after)?.index ?? Infinity) < right;
  if (right < Infinity && !/\boutstanding\b/i.test(out.slice(0, 60)) && !issued) return "right-to-acquire";
  if (subtracts || issued || OUT.test(out) || OUT_BEFORE.test(before)) return "outstanding";
  return FOR_ONE.test(before) ? "right-to-acquire" : "untold";
}

/** The words of one count: to the next mark, semicolon or count. */
function wordsBehind(after: string): string {
  return (
    /^.*?(?=;|\(\s*(?:[ivx]{1,4}|[1-9a-z])\s*\)\s|(?:,|(?<!\s))\s+and\s+\d[\d,]{3}|(?:,|(?<!\s))\s+(?:plus|less|minus)\b|\s(?:\d{1,3},\d{3}|\d{5})|$)/s.exec(
      after,
    )?.[0] ?? after
  );
}
