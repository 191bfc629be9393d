import type { IsoDate } from "../../figures/date.js";
import { sum } from "../../figures/decimal.js";
import { classOutstanding } from "../base.js";
import { isOfTheClass, type Closing } from "../closing.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { actsTold } from "./told-acts.js";
import { whereabouts } from "../words/whereabouts.js";

/** Something that may have been a material change, told with its day. */
export interface ToldEvent {
  readonly date: IsoDate;
  readonly what: "an agreement" | "a closing" | "a purchase";
  readonly place: Fact<string>;
}

/** What Items 3, 4 and 6 tell with its day: agreements, closings and large purchases of the filers, each day once, in order. */
export function toldEvents(filing: Filing): ToldEvent[] {
  const told = [...agreements(filing), ...purchases(filing)];
  return told
    .filter(({ date }, index) => told.findIndex((each) => each.date === date) === index)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** What is agreed about the filing itself, in order to talk, or with a broker. */
const NOT_MATERIAL =
  /\b(?:joint\s+filing|joint\s+acquisition|confidentiality|non-?disclosure|power\s+of\s+attorney|10b5-1|amendment\s+no)\b/i;
const CLOSES = /^(?:closed|consummated|completed)$/;

/** Agreements and closings in sentences that name a filer and begin with the day. */
function agreements(filing: Filing): ToldEvent[] {
  return actsTold(filing).flatMap(({ date, what, place, sentence }): ToldEvent[] => {
    // Item 5(c) lists the dealings of sixty days; these Items tell of what is material.
    if (!/^Item [346]/.test(whereabouts(filing, place))) return [];
    if (!concernsFiler(filing, sentence) || NOT_MATERIAL.test(sentence)) return [];
    if (what.startsWith("entered")) return [{ date, what: "an agreement", place }];
    return CLOSES.test(what) ? [{ date, what: "a closing", place }] : [];
  });
}

function concernsFiler({ persons }: Filing, text: string): boolean {
  return (
    /\b(?:reporting|filing)\s+persons?\b/i.test(text) || persons.some((person) => mentions(text, person))
  );
}

/** The issuer sells under an agreement … */
const CLOSING =
  /\bclos(?:ed|ings?)\b|\bpursuant\s+to\b[^.]{1,150}\b(?:issuer|company|corporation|partnership)\b[^.]{1,60}\b(?:sold|issued)\b/i;
/** … not under a plan for its officers, or a broker's. */
const AWARD = /\b(?:10b5-1|incentive|awards?|compensation|vest\w*|dividend|reinvest\w*)\b/i;

/** Purchases under an agreement, and any of one percent of the class, which is material by the rule itself. */
function purchases(filing: Filing): ToldEvent[] {
  return filing.closings.flatMap((closing) => {
    const { days, place } = closing;
    if (!concernsFiler(filing, place.value)) return [];
    const byAgreement = CLOSING.test(place.value) && !AWARD.test(place.value);
    if (!byAgreement && !isOnePercent(filing, closing)) return [];
    const what = byAgreement ? ("a closing" as const) : ("a purchase" as const);
    return days.map((date) => ({ date, what, place }));
  });
}

function isOnePercent({ bases }: Filing, { lots }: Closing): boolean {
  const base = bases.find(({ forPercentages }) => forPercentages) ?? bases[0];
  const bought = sum(lots.filter(isOfTheClass).map(({ shares }) => shares.value));
  return base !== undefined && bought.times(100).gte(classOutstanding(base));
}
