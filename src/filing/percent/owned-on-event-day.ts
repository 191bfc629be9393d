import { Decimal } from "../../figures/decimal.js";
import { datesIn } from "../../figures/date.js";
import { percentFigures } from "../../figures/percent.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { mentions } from "../persons/naming.js";
import { narrativeOf } from "../words/clause.js";
import { sentencesOf } from "../words/prose.js";
import { FIVE_PERCENT } from "./five-percent.js";

const OWNS = /\bbeneficial(?:ly)?\s+own(?:ed|ers?|ership)?\b/i;
const MORE = /\b(?:more\s+than|over|above|(?:in\s+)?excess\s+of)\s+(?:five|5(?:\.0+)?)\s?(?:%|per\s?cent\b)/i;
/** "As of the date of the event which requires the filing", "the event date". */
const EVENT_DAY = /\b(?:date\s+of\s+(?:the\s+)?event|event\s+date)\b/i;
const WHO = /\bthe\s+(?:reporting|filing)\s+persons?\b/i;
/** What was not so, or only might be; of another stock, or of others with them. */
const NOT_SO =
  /\b(?:not|never|neither|nor|none|no|less\s+than|if|would|could|will|until|unless|group|preferred|voting\s+power|votes?|class\s+[b-z])\b/i;

/** Where a sentence says that those who report owned more than five percent on the day of the event, or `null`. */
export const ownedOnEventDay = once((filing: Filing): Fact<string> | null => {
  const event = filing.eventDate?.value;
  const isOfDay = (sentence: string): boolean =>
    EVENT_DAY.test(sentence) || [...datesIn(sentence)].some(({ value }) => value === event);
  const isMore = (sentence: string): boolean =>
    MORE.test(sentence) || percentFigures(sentence).some((printed) => new Decimal(printed).gt(FIVE_PERCENT));
  const isOfThem = (sentence: string): boolean =>
    WHO.test(sentence) || filing.persons.some((person) => mentions(sentence, person));
  const tells = (sentence: string): boolean =>
    OWNS.test(sentence) &&
    !NOT_SO.test(sentence) &&
    isOfDay(sentence) &&
    isMore(sentence) &&
    isOfThem(sentence);
  return narrativeOf(filing).find((place) => sentencesOf(place).some(tells)) ?? null;
});
