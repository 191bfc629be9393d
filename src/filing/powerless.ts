import type { Fact } from "./fact.js";
import type { Filing, Person } from "./filing.js";
import { narrativeOf, saidOf } from "./clause.js";
import { mentions } from "./naming.js";
import { once } from "./once.js";

const DISCLAIMS =
  /\bdisclaim(?:s|ed|ing)?\b[^.]{1,80}\bbeneficial\b|\bbeneficial\s+ownership\b[^.]{1,80}\bdisclaim/i;
const DELEGATED =
  /\bdelegat\w+|\brelinquish\w*|\bnot\s+(?:have|possess|exercise)\b[^.]{1,60}\bpower\b|\bno\s+(?:voting|dispositive|investment|power)\b|\bneither\b[^.]{1,80}\bpower\b|\binformation\s+barriers?\b|\bindependent(?:ly)?\b|\birrevocabl\w+|\b(?:majority|unanimous)\s+(?:vote|consent|approval)\b|\bboard\s+of\s+(?:managers|directors)\b[^.]{1,60}\b(?:decid|vot|dispos|control|power|decision)\w*|\brelease\b[^.]{1,20}39538\b|\baggregat(?:e|ed|ion)\b[^.]{1,40}\bnot\b|\bnot\b[^.]{1,40}\baggregat(?:e|ed|ion)\b|\bcommittee\b|\bdisaggregat\w*|\b34-39538\b|\bpledged?\b|\bexclud(?:es?|ing)\b[^.]{1,60}\bshares\b|\bdoes\s+not\s+include\b|\bproxy\b|\bvoting\s+(?:trust|agreement)\b/i;

/** A sentence that may account for a controller's reporting less than what it controls. */
export interface Less {
  readonly place: Fact<string>;
  /** Whether it disclaims ownership for the person by name. */
  readonly disclaims: boolean;
}

/** The sentences by which ownership is disclaimed or power is parted from it, once for a filing. */
const sentences = once((filing: Filing) =>
  narrativeOf(filing).flatMap((place) =>
    saidOf(place)
      .filter((sentence) => DISCLAIMS.test(sentence) || DELEGATED.test(sentence))
      .map((sentence) => ({ place, sentence })),
  ),
);

/** Where the text may account for a person's reporting less than what it controls, or `null`. */
export function lessAccountedFor(filing: Filing, person: Person): Less | null {
  const own = sentences(filing).find(
    ({ sentence }) => DISCLAIMS.test(sentence) && mentions(sentence, person),
  );
  if (own !== undefined) return { place: own.place, disclaims: true };
  const [any] = sentences(filing);
  return any === undefined ? null : { place: any.place, disclaims: false };
}
