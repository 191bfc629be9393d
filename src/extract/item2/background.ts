import { isNaturalByType } from "../../figures/natural-name.js";
import { ISSUER, type Background } from "../../filing/background.js";
import type { Person } from "../../filing/filing.js";
import { MappedTextBuilder, type MappedText } from "../../source/mapped-text.js";
import { readCitizenships } from "./citizenships.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import type { Item2 } from "./item2.js";
import { readOccupations } from "./occupations.js";
import { readBothProceedings } from "./proceedings.js";
import { readRespelled } from "../names/respelled-names.js";
import { readRestatements } from "../title-page/restatements.js";
import { readAddresses, type AddressSource } from "./stated-addresses.js";
import type { Named } from "../names/subject.js";

/** A reporting person as Item 2 may name it. */
export function asNamed({ name, aliases, typeOfReportingPerson: type }: Person): Named {
  return { name: name.value, aliases, natural: isNaturalByType(type?.value, name.value) };
}

/** A heading without an answer behind it. */
const CAPTION = /^[^:]{0,60}\bcitizenship\b[^:]{0,40}[:.]?\s*$/i;

/** What the background is read from. */
export interface BackgroundSources {
  readonly persons: readonly Named[];
  readonly issuer: string | null;
  /** Who is to receive notices, by the title page. */
  readonly title: readonly MappedText[];
  readonly securityClass: string | null;
  readonly item1: readonly MappedText[];
  /** The answer to Item 1(a) of a 13G. */
  readonly issuerAnswer?: MappedText | null;
  /** Where besides Item 1 the class may be told with its par value: the prose of a 13G, whose Item 1 has no class. */
  readonly ofClass?: readonly MappedText[];
  readonly item2: Item2;
  /** Further places with addresses: the issuer's by the structured cover page, a schedule of officers. */
  readonly further?: readonly AddressSource[];
  /** All prose behind the cover pages. */
  readonly prose: readonly MappedText[];
  readonly make: FactMaker;
}

/** "…, a Texas corporation": whoever is introduced so is told to be organised there. */
const INTRODUCES =
  /,\s+(?:an?|both|each)\s[^.;]{0,40}?\b(?:corporation|compan(?:y|ies)|partnerships?|corporations|trust|citizens?)\b/i;

/** What stands before Item 2 and introduces somebody with a form and a place. */
function introductionOf({ prose, item2, make }: BackgroundSources): MappedText[] {
  const [first] = item2.paragraphs;
  if (first === undefined) return [];
  const startOf = (text: MappedText): number => textFact(make, text).span.start;
  const start = startOf(first.text);
  return prose.filter((text) => INTRODUCES.test(text.text) && startOf(text) < start);
}

/** What Item 2 states of the persons, and what Items 1 and 2 state again of the title page. */
export function readBackground(sources: BackgroundSources): Background {
  const { persons, issuer, title, item1, item2, further = [], ofClass = [], make } = sources;
  const addresses = readAddresses(
    [
      { place: "the title page", texts: title },
      ...further,
      { place: "Item 1", texts: together(item1), of: ISSUER },
      { place: "Item 2", texts: together(item2.all), answers: true },
    ],
    persons,
    issuer,
    make,
  );
  const told = readCitizenships(item2, persons, make, () => introductionOf(sources));
  const filers = item2.paragraphs
    .filter(({ letters }) => letters === "" || letters.includes("a"))
    .map(({ text }) => text);
  const answer = item2.citizenship.find(({ text }) => !CAPTION.test(text)) ?? item2.citizenship[0];
  return {
    item2: item2.paragraphs.map(({ letters, text }) => ({ letters, told: textFact(make, text) })),
    respelled: readRespelled(
      filers,
      persons.map(({ name }) => name),
      make,
    ),
    addresses,
    citizenships: persons.flatMap(({ name }, index) => {
      const places = told(index);
      return places === null ? [] : [{ of: name, ...places }];
    }),
    occupations: readOccupations(item2.all, persons, make),
    citizenshipAnswer: answer === undefined ? null : textFact(make, answer),
    ...readBothProceedings(item2, persons, make),
    ...readRestatements({ ...sources, filers: ofClass.length === 0 ? [] : filers }, make),
  };
}

/** The paragraphs as one text, since an address may stand on several lines. */
function together(texts: readonly MappedText[]): MappedText[] {
  const builder = new MappedTextBuilder();
  for (const text of texts) {
    builder.copy(text, 0, text.length);
    if (text.length > 0) builder.replace("\n", text, text.length - 1, text.length);
  }
  return texts.length === 0 ? [] : [builder.build()];
}
