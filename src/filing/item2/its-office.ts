import { matchesIn } from "../../figures/matches.js";
import { isWithin, type Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { once } from "../once.js";
import { namer } from "../persons/control.js";
import { narrativeOf, saidOf } from "../words/clause.js";
import { item2Texts } from "./item2-answers.js";

const OFFICE = String.raw`(?:sole\s|managing\s)?(?:general\spartner|managing\smember|sole\smember|trustee)`;
/** "@1 is its general partner", "@1, its general partner", "Its general partner is @1": of whom the sentence before speaks. */
const ITS = new RegExp(
  String.raw`^(?:the\s)?@(\d+)(?:\s@\d+)?(?:\s(?:is|serves\sas|acts\sas|as))?\sits\s${OFFICE}\b|^its\s${OFFICE}\sis\s(?:the\s)?@(\d+)`,
);
/** "@0 is a fund, of which @1 is the general partner", "@0 …, whose general partner is @1". */
const WHOSE = new RegExp(
  String.raw`\bof\swhich\s(?:the\s)?@(\d+)\s(?:is|serves\sas|acts\sas)\s(?:the|its)\s${OFFICE}\b|\bwhose\s${OFFICE}\sis\s(?:the\s)?@(\d+)`,
);

/** A person by its number. */
const NUMBERED = /@(\d+)/g;

/** One person told by "its" or "of which" to be in charge of another, by their numbers. */
interface Charge {
  readonly by: number;
  readonly of: number;
  readonly place: Fact<string>;
}

const chargesByIts = once((filing: Filing): readonly Charge[] => {
  const name = namer(filing.persons);
  return narrativeOf(filing).flatMap((place) => {
    const sentences = saidOf(place).map(name);
    return sentences.flatMap((sentence, index): Charge[] => {
      const its = ITS.exec(sentence);
      const whose = WHOSE.exec(sentence);
      const charge = its ?? whose;
      const speaksOf = its === null ? sentence.slice(0, whose?.index ?? 0) : (sentences[index - 1] ?? "");
      const of = onlyOne(speaksOf);
      const by = Number(charge?.[1] ?? charge?.[2]);
      return of === null || Number.isNaN(by) || by === of ? [] : [{ by, of, place }];
    });
  });
});

/** The one person of whom a sentence speaks, or `null`. */
function onlyOne(sentence: string): number | null {
  const [one, ...others] = new Set(matchesIn(sentence, NUMBERED).map((match) => Number(match[1])));
  return one === undefined || others.length > 0 ? null : one;
}

/** Where another reporting person is told, by "its" or "of which", to be in charge of the person: in Item 2 or anywhere; or `null`. */
export function chargedByIts(
  filing: Filing,
  person: Person,
  where: "Item 2" | "anywhere",
): Fact<string> | null {
  const index = filing.persons.indexOf(person);
  const inItem2 = (place: Fact<string>): boolean => item2Texts(filing).some((text) => isWithin(place, text));
  const told = chargesByIts(filing).find(
    ({ of, place }) => of === index && (where === "anywhere" || inItem2(place)),
  );
  return told?.place ?? null;
}
