import { addressesIn } from "../../figures/address.js";
import { coreName, plainName, surname } from "../../figures/names.js";
import { ISSUER, type StatedAddress } from "../../filing/background.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { sentencesOf } from "../words/sentences.js";
import { EVERYONE, mentionsIn, type Named } from "../names/subject.js";

/** A part of the filing in which addresses stand. */
export interface AddressSource {
  readonly place: string;
  readonly texts: readonly MappedText[];
  /** Whose they all are, where the place itself says so: the issuer's in Item 1. */
  readonly of?: string;
  /** Whether an address without a name before it is the only reporting person's. */
  readonly answers?: boolean;
}

const CARE_OF = /\bc\/o\s+([^;]{2,90})$/i;
/** An office of somebody else's between the name and the address. */
const ORGANISATION =
  /\b(?:llp|llc|inc|corp|corporation|company|p\s?c|lp|bank|law|attorneys?|advisors?|counsel|group|partners)\b/;
/** "Larkspur, a Delaware corporation having its offices at": what the one named is. */
const WHAT_IT_IS =
  /^\s*an? (?:[a-z]+ ){1,3}(?:corporation|company|partnership|lp|llc)(?= (?:having|with its|whose|located)\b)/;
/** Before an address this far back, other sentences stand. */
const REACH = 400;

/** Every address with a street, a city and a ZIP code that these parts of the filing state, and whose it is. */
export function readAddresses(
  sources: readonly AddressSource[],
  persons: readonly Named[],
  issuer: string | null,
  make: FactMaker,
): StatedAddress[] {
  const names = [...persons, { name: ISSUER, aliases: issuerAliases(issuer) }];
  return sources.flatMap((source) =>
    source.texts.flatMap((text) => {
      let done = 0;
      return addressesIn(text.text).map(({ address, start, end }) => {
        const lead = text.text.slice(Math.max(done, start - REACH), start);
        done = end;
        const whose = source.of === undefined ? ownersOf(lead, names, source) : own(source.of);
        return { place: source.place, fact: make(address, text, start, end), ...whose };
      });
    }),
  );
}

function own(name: string): Pick<StatedAddress, "of" | "occupants"> {
  return { of: [name], occupants: [name] };
}

function issuerAliases(issuer: string | null): string[] {
  const names = issuer === null ? [] : [plainName(issuer), coreName(issuer)];
  return ["the issuer", "issuer", "the company", ...names].filter((name) => name !== "");
}

/** Whom the words before an address name: last in its sentence, and behind "c/o". */
function ownersOf(
  lead: string,
  names: readonly Named[],
  { answers = false }: AddressSource,
): Pick<StatedAddress, "of" | "occupants"> {
  const [from = 0, to = 0] = sentencesOf(lead).at(-1) ?? [];
  const sentence = lead.slice(from, to);
  const careOf = CARE_OF.exec(sentence);
  const before = careOf === null ? sentence : sentence.slice(0, careOf.index);
  const of = namedIn(before, names, answers);
  if (careOf === null) return { of, occupants: of };
  const occupant = names.find(({ aliases, name }) =>
    [...aliases, plainName(name)].includes(
      plainName((careOf[1] ?? "").replace(/(?:,|(?<![,\s]))\s*(?:at\s*)?$/, "")),
    ),
  );
  return { of, occupants: occupant === undefined ? [] : [occupant.name] };
}

function namedIn(text: string, names: readonly Named[], answers: boolean): string[] {
  const plain = ` ${plainName(text.replace(/['’]s\b/g, ""))} `;
  const persons = names.filter(({ name }) => name !== ISSUER).map(({ name }) => name);
  if (EVERYONE.test(plain)) return persons;
  const spoken = withEachMr(plain, names);
  const mentions = mentionsIn(spoken, names);
  const last = mentions.at(-1);
  if (last === undefined) return answers && persons.length === 1 && plain.trim().length < 60 ? persons : [];
  if (ORGANISATION.test(spoken.slice(last.end).replace(WHAT_IT_IS, " "))) return [];
  const named = [...new Set(mentions.flatMap(({ person }) => names[person]?.name ?? []))];
  const others = named.filter((name) => name !== ISSUER);
  return others.length > 0 ? others : named;
}

/** "Mr. and Mrs. Roe" by the names of the two natural persons of that family name, where there are two. */
function withCouple(plain: string, names: readonly Named[]): string {
  return plain.replace(/(?<= )mr and mr?s (\w+)(?= )/g, (told, family: string) => {
    const couple = names.filter(({ name, natural }) => natural === true && surname(name) === family);
    return couple.length === 2 ? couple.map(({ name }) => plainName(name)).join(" and ") : told;
  });
}

/** "Messrs. Roe and Doe" as "mr roe and mr doe"; "Mr. and Mrs. Roe" by their names. */
export function withEachMr(text: string, names: readonly Named[]): string {
  const plain = withCouple(text, names);
  const at = plain.indexOf(" messrs ");
  if (at < 0) return plain;
  const titled = new Set(names.flatMap(({ aliases }) => aliases));
  let open = true;
  const words = plain.slice(at + " messrs ".length).split(" ");
  const spelled = words.map((word) => {
    open &&= word === "and" || titled.has(`mr ${word}`);
    return open && word !== "and" ? `mr ${word}` : word;
  });
  return `${plain.slice(0, at)} ${withEachMr(spelled.join(" "), names)}`;
}
