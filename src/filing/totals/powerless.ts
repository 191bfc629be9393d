import { matchesIn } from "../../figures/matches.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { narrativeOf, saidOf } from "../words/clause.js";
import { mentions } from "../persons/naming.js";
import { once } from "../once.js";

const DISCLAIMS =
  /\bdisclaim(?:s|ed|ing)?\b[^.]{1,80}\bbeneficial\b|\bbeneficial\s+ownership\b[^.]{1,80}\bdisclaim/i;
const DELEGATED =
  /\bdelegat\w+|\brelinquish\w*|\bnot\s+(?:have|possess|exercise)\b[^.]{1,60}\bpower\b|\bno\s+(?:voting|dispositive|investment|power)\b|\bneither\b[^.]{1,80}\bpower\b|\binformation\s+barriers?\b|\bindependent(?:ly)?\b|\birrevocabl\w+|\b(?:majority|unanimous)\s+(?:vote|consent|approval)\b|\bboard\s+of\s+(?:managers|directors)\b[^.]{1,60}\b(?:decid|vot|dispos|control|power|decision)\w*|\brelease\b[^.]{1,20}39538\b|\baggregat(?:e|ed|ion)\b[^.]{1,40}\bnot\b|\bnot\b[^.]{1,40}\baggregat(?:e|ed|ion)\b|\bcommittee\b|\bdisaggregat\w*|\b34-39538\b|\bpledged?\b|\bexclud(?:es?|ing)\b[^.]{1,60}\bshares\b|\bdoes\s+not\s+include\b|\bproxy\b(?!\s+(?:statement|material|solicitation))|\bvoting\s+(?:trust|agreement)\b/i;

/**
 * The usual disclaimers, by which everybody disclaims ownership but for a pecuniary interest, or for other purposes than the schedule's,
 * or of all that is reported: under Rule 13d-4 they take no share out of the amount that the page states.
 */
const GENERAL =
  /\bpecuniary\b|\bother\s+than\s+for\s+(?:the\s+)?purposes?\b|\bfor\s+any\s+other\s+purposes?\b|\badmission\b|\b(?:reported|described|identified|covered|referred\s+to|set\s+forth)\s+(?:here(?:in|by)|(?:in|on|by)\s+(?:this|the))\b/i;

/** "Disclaims ownership of the shares held by the fund": of shares that others hold. */
const OF_OTHERS = /\bdisclaim\w*\b[^.]{1,160}\b(?:held|owned)\b/i;

/** A sentence that may account for a controller's reporting less than what it controls. */
export interface Less {
  readonly place: Fact<string>;
  /** Whether it disclaims ownership for the person by name, of shares that others hold. */
  readonly disclaims: boolean;
  /** Whether there are only the usual disclaimers, which hold for everybody alike. */
  readonly general: boolean;
}

interface Sentence {
  readonly place: Fact<string>;
  readonly sentence: string;
  readonly general: boolean;
}

/** The sentences by which ownership is disclaimed or power is parted from it, once for a filing. */
const sentences = once((filing: Filing): readonly Sentence[] =>
  narrativeOf(filing).flatMap((place) =>
    saidOf(place)
      .filter((sentence) => DISCLAIMS.test(sentence) || DELEGATED.test(sentence))
      .map((sentence) => ({
        place,
        sentence,
        general: GENERAL.test(sentence) && !DELEGATED.test(sentence),
      })),
  ),
);

/** "The Fund has delegated to the Adviser the sole power …", by which the Adviser has the power, not less of it. */
const GIVEN_TO = /\bdelegat(?:ed|es)\s+(?:all\s+)?to\s+([^.;]{1,80})/gi;

/** What leaves power to a person: words that give it to that person by name, and those of the giver alone that follow from it. */
function withoutGifts(all: readonly Sentence[], person: Person, giver: Person): readonly Sentence[] {
  const gives = ({ sentence }: Sentence): boolean =>
    matchesIn(sentence, GIVEN_TO).some(([, taker = ""]) => mentions(taker, person));
  if (!all.some(gives)) return all;
  const follows = ({ sentence }: Sentence): boolean =>
    mentions(sentence, giver) && !mentions(sentence, person) && /\bdelegat/i.test(sentence);
  return all.filter((each) => !gives(each) && !follows(each));
}

/** Where the text may account for a person's reporting less than the other, whom it controls; else `null`. */
export function lessAccountedFor(filing: Filing, person: Person, controlled: Person): Less | null {
  const all = withoutGifts(sentences(filing), person, controlled);
  const own = all.find(
    ({ sentence, general }) =>
      !general && DISCLAIMS.test(sentence) && OF_OTHERS.test(sentence) && mentions(sentence, person),
  );
  if (own !== undefined) return { place: own.place, disclaims: true, general: false };
  const told = all.find(({ general }) => !general) ?? all[0];
  return told === undefined ? null : { place: told.place, disclaims: false, general: told.general };
}
