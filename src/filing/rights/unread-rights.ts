import { withSeparators } from "../../figures/decimal.js";
import { isPlainlyTold } from "../words/plainly-told.js";
import type { Filing } from "../filing.js";
import { limitsIn } from "./limits.js";
import { mentions } from "../persons/naming.js";
import { once, onceTold } from "../once.js";
import type { PercentCase } from "../percent/percent-case.js";
import { itemTexts, sentencesIn, sentencesOf } from "../words/prose.js";

/** A right to acquire among what is told to be owned, whether or not its number can be read. */
const OF_A_RIGHT =
  /\b(?:warrants?|options?|issuable|convertible|as[-\s]converted|(?:up)?on\s+(?:the\s+)?(?:exercise|conversion)|exercis(?:able|ing)(?!\s+vot)|exchangeable|redeemable|obtainable|(?:may|can|could)\s+be\s+(?:converted|exchanged|redeemed|acquired|obtained)|(?:may|can|could)\s+(?:acquire|obtain|convert|exchange|redeem)|(?:by|on|upon)\s+(?:converting|exchanging|redeeming)|to\s+be\s+issued|rights?\s+to\s+(?:acquire|purchase|subscribe|receive\s+\d)|(?:purchase|subscription)\s+rights|RSUs?|(?:restricted|deferred|performance)\s+(?:stock|share)\s+units?)\b/i;
/** What is left out, is over, is not there, is another's, or is the warrant of a unit: nothing of what is counted. */
const NONE_OF_IT =
  /\b(?:not|no|none|neither|never|without|exclud\w*|exclusive|except|other\s+than|in\s+addition|also|would(?!\s+be\s+issued)|if|formerly|previously|expired|terminated|cancell?ed|approval|disclaim\w*|beyond|(?<!\b(?:can|may)\sbe\s)exercised|form\s+of\s+units|one[-\s](?:half|third|fourth|fifth)|(?:was|were|been|having)\s+(?:\w+\s+)?(?:issued|received|acquired|conver\w+|exercis\w+)|(?<!\b(?:would|may|will|to)\sbe\s)(?:issued|received|acquired|obtained|purchased)\s+(?:\w+\s+){0,6}?(?:upon|on|from|through|in|by|under|pursuant))\b/i;
/** "received 600,000 shares upon the automatic conversion of its Series B Preferred Stock": done with, whatever else the sentence tells. */
const EXERCISED =
  /(?<!\b(?:may|might|can|could|would|will|to|not|never|if|be|shares|stock)\s)\b(?:acquired|received|obtained|purchased|bought)\s+(?:(?:an?|aggregate|total|of)\s+){0,4}\d[\d,]{0,15}\s+(?:(?!issuable|underlying|subject|that|which|may)[A-Z][\w'’-]*\s+){1,6}?(?:upon|on|by|through)\s+(?:(?:the|its|his|her)\s+)?(?:\w+\s+){0,2}?(?:exercise|conversion)\s+of\s+(?:[\w'’-]+\s+){0,8}?(?:warrants?|options?|notes?|debentures?|preferred(?:\s+(?:stock|shares))?|RSUs?)\b/gi;

/**
 * The words of the sentence that tells of a right to acquire among a person's shares, of which no number was read, so that it may be
 * lacking in the class that is divided by (17 CFR 240.13d-3(d)(1)(i)); `null` where none does, or where the parts of the
 * holding are told in full, each plainly as held.
 */
export function unreadRight({
  filing,
  person,
  printed,
  aggregate,
  base,
  rights,
}: PercentCase): string | null {
  if (rights.known && (rights.given || (rights.certain && rights.holdings.every(isPlainlyTold)))) return null;
  const figure = withSeparators(aggregate.value);
  const { persons } = filing;
  const isOnAll = persons.every(({ aggregateAmount: amount }) => amount?.value.eq(aggregate.value) === true);
  const isOn = (sentence: string): boolean =>
    mentions(sentence, person) ||
    ((isOnAll || sentence.includes(figure)) && !persons.some((other) => mentions(sentence, other)));
  const notes = person.footnotes.flatMap(({ text }) => sentencesOf(text));
  const told = tellingOfHoldings(filing).filter(isOn);
  // Whoever is above the limit on a right without it cannot use it.
  const passed = limitsIn(filing).filter(
    ({ percent, ceiling }) => !ceiling && percent.lt(printed.value.value),
  );
  const isBarred = (sentence: string): boolean =>
    passed.some(
      ({ place, percent }) =>
        place.value.includes(sentence) && percentsAsWritten(sentence).includes(`${percent.toFixed()}%`),
    );
  const found = [...notes, ...told].find(
    (each) =>
      OF_A_RIGHT.test(each.replace(EXERCISED, "")) &&
      !NONE_OF_IT.test(each) &&
      !each.includes(base.shares.printed) &&
      !isBarred(each),
  );
  return found === undefined ? null : aroundRight(found);
}

/** "4.99 percent" and "4.99 %" as "4.99%". */
function percentsAsWritten(sentence: string): string {
  return sentence.replace(/(?<=\d)\s?(?:%|per\s?cent\b)/gi, "%");
}

const DENIES = /\b(?:no|not|none|neither|nor|without)\b/i;

/**
 * Whether a note or an Item that tells what is held, how it was acquired and what is agreed upon speaks of a right to
 * acquire, whoever has it: what is owned may then be counted with it in one place and without it in another.
 */
export const mayCountRights = onceTold((filing: Filing): boolean =>
  [
    ...filing.persons.flatMap(({ footnotes }) => footnotes.map(({ text }) => text.value)),
    ...itemTexts(filing, "356"),
  ].some((text) => sentencesIn(text).some((each) => OF_A_RIGHT.test(each) && !DENIES.test(each))),
);

/** Of a long sentence the words around the right. */
function aroundRight(sentence: string): string {
  const BEFORE = 80;
  const LENGTH = 200;
  const at = Math.max(0, (OF_A_RIGHT.exec(sentence)?.index ?? 0) - BEFORE);
  const start = at === 0 ? 0 : sentence.indexOf(" ", at) + 1;
  const words = sentence.slice(start, start + LENGTH).trim();
  return `${start > 0 ? "… " : ""}${words}${start + LENGTH < sentence.length ? " …" : ""}`;
}

/** The sentences on rights of the Item that tells the amounts owned: Item 5 of Schedule 13D, Item 4 of Schedule 13G. */
const tellingOfHoldings = once(({ items, schedule }: Filing): readonly string[] =>
  items
    .filter(({ number }) => number.startsWith(schedule === "13D" ? "5" : "4"))
    .flatMap(({ paragraphs }) => paragraphs.flatMap((place) => sentencesOf(place)))
    .filter((sentence) => OF_A_RIGHT.test(sentence) && !NONE_OF_IT.test(sentence)),
);
