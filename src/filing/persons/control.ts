import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { narrativeOf, saidOf } from "../words/clause.js";
import { once, onceTold } from "../once.js";

/** One reporting person told to control another. */
export interface Control {
  readonly controller: Person;
  readonly controlled: Person;
  /** What the controller is to the other, in the text's words: `general partner`. */
  readonly as: string;
  /**
   * Whether that alone gives power over all that the other holds: not so for an adviser, who may manage a
   * part, for one of several trustees, or for a director.
   */
  readonly plain: boolean;
  readonly place: Fact<string>;
}

/** Offices that carry the power over what the other holds. */
const OFFICE = String.raw`(?:(?:sole|managing|majority|ultimate|indirect|direct|controlling|general|100|owner|and|the|non|voting|also|its|an|a|limited|liability|company|corporate|investment)\s+){0,6}?(?:general\s+partner|managing\s+member|managing\s+general\s+partner|sole\s+member|sole\s+manager|sole\s+owner|sole\s+shareholder|sole\s+stockholder|sole\s+director|managing\s+partner|controlling\s+(?:person|shareholder|stockholder|member|principal)|majority\s+(?:shareholder|stockholder|owner)|parent(?:\s+(?:company|corporation|entity))?|sole\s+trustee|trustee|manager|investment\s+(?:manager|adviser|advisor))`;
/** Of these, those that leave no doubt. */
const PLAIN =
  /\b(?:general\s+partner|managing\s+member|sole\s+(?:member|manager|owner|shareholder|stockholder|trustee)|controlling\s+(?:person|shareholder|stockholder|member)|majority\s+(?:shareholder|stockholder|owner)|parent|controls|controlled|wholly\s+owned|majority\s+owned)\b/;
/** Whatever leaves it open: not alone, not now, not for all. */
const OPEN =
  /\b(?:co|one\s+of|jointly|together|former|formerly|was|were|until|prior|previously|not|no|neither|nor|may|might|if|certain|some|would|will|upon|became|special|administrative|series|with\s+respect\s+to|proposed|except|other\s+than|subsidiaries)\b/;

/** Persons in a sentence whose names have been put by numbers: `@3`. */
/** "For @1 in his capacity as the general partner of @2": who signs for @1 is the general partner. */
const FIRST = String.raw`(?<!\b(?:for|behalf of) )@(?<first>\d+)`;
const SECOND = String.raw`(?<all>(?:each\s+of|both\s+of|both)\s+)?(?:the\s+)?@(?<second>\d+)`;
/** What may stand between a name and "is": a legal form, a defined term; no verb of another clause. */
const APPOSITION = String.raw`(?:\s+@\d+)?(?:\s+(?!@|(?:is|are|and|which|who|whose|holds?|held|owns?|owned|through|by|via|with|has|have|had|may|shares|beneficially)\b)\w+){0,12}?`;
/** Further names behind the first, which only "each of" binds to it: commas are gone. */
const FURTHER = /^(?:\s+(?:and|the)|\s+@\d+)+/;
const IS = String.raw`\s+(?:is|serves\s+as|acts\s+as|as)\s+(?:also\s+|in\s+turn\s+)?`;
/** "@0, as the manager of @1 and @2, controls …": whoever stands before the verb is not who controls. */
const IN_CAPACITY = String.raw`(?:\s+as\s+(?:the\s+)?${OFFICE}\s+of(?:\s+(?:and|the|each|both|of|@\d+)){1,12})?`;
const FORMS: readonly { readonly pattern: RegExp; readonly controllerFirst: boolean }[] = [
  {
    pattern: new RegExp(
      String.raw`${FIRST}(?:${APPOSITION}${IS}(?:the\s+)?|\s+the\s+)(?<office>${OFFICE})\s+(?:of|for|to)\s+${SECOND}`,
      "g",
    ),
    controllerFirst: true,
  },
  {
    pattern: new RegExp(
      String.raw`${FIRST}${IN_CAPACITY}\s+(?:directly\s+|indirectly\s+|wholly\s+)*(?<office>controls)\s+${SECOND}`,
      "g",
    ),
    controllerFirst: true,
  },
  {
    pattern: new RegExp(
      String.raw`${FIRST}${APPOSITION}\s+(?:is|and)\s+an?\s+(?:(?:direct|indirect|and|or)\s+)*(?<office>(?:wholly|majority)\s+owned)\s+(?:direct\s+|indirect\s+)?subsidiary\s+of\s+@(?<second>\d+)`,
      "g",
    ),
    controllerFirst: false,
  },
  {
    pattern: new RegExp(
      String.raw`${FIRST}${APPOSITION}\s+(?:is|are)\s+(?:wholly\s+owned\s+and\s+)?(?<office>controlled)\s+by\s+@(?<second>\d+)`,
      "g",
    ),
    controllerFirst: false,
  },
];

/** Who of the reporting persons is told to control whom, in order and each pair once, the plainest telling of it. */
export const controlsIn = once((filing: Filing): readonly Control[] => {
  if (filing.persons.length < 2) return [];
  return toldPairs(filing).flatMap(({ controller, controlled, ...told }) => {
    const [one, other] = [filing.persons[controller], filing.persons[controlled]];
    return one === undefined || other === undefined ? [] : [{ ...told, controller: one, controlled: other }];
  });
});

/** A telling of control, with the persons by their number. */
type ToldPair = Omit<Control, "controller" | "controlled"> & {
  readonly controller: number;
  readonly controlled: number;
};

const toldPairs = onceTold((filing: Filing): readonly ToldPair[] => {
  const name = namer(filing.persons);
  const told = narrativeOf(filing).flatMap((place) =>
    saidOf(place).flatMap((sentence) => inSentence(name(sentence), filing.persons.length, place)),
  );
  const pairs = new Map<string, ToldPair>();
  for (const pair of told) {
    const key = `${String(pair.controller)} ${String(pair.controlled)}`;
    const known = pairs.get(key);
    if (known === undefined || (!known.plain && pair.plain)) pairs.set(key, pair);
  }
  return [...pairs.values()];
});

/** Puts numbers by the names of the persons in a sentence, the longest name first. */
export function namer(persons: readonly Person[]): (sentence: string) => string {
  const names = persons
    .flatMap((person, index) =>
      [plainName(person.name.value), ...person.aliases].map((name) => ({ name, index })),
    )
    .filter(({ name }) => name.length > 2)
    .sort((a, b) => b.name.length - a.name.length);
  const indexes = new Map<string, number>();
  for (const { name, index } of names) if (!indexes.has(name)) indexes.set(name, index);
  if (indexes.size === 0) return (sentence) => plainName(sentence);
  const called = anyOf([...indexes.keys()]);
  return (sentence) =>
    plainName(sentence).replace(called, (whole, name: string) => {
      const index = indexes.get(name);
      return index === undefined ? whole : `@${String(index)}`;
    });
}

function anyOf(names: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:the\s+)?(${names.join("|")})\b`, "g");
}

function inSentence(sentence: string, persons: number, place: Fact<string>): ToldPair[] {
  if (sentence.indexOf("@") === sentence.lastIndexOf("@")) return [];
  return FORMS.flatMap(({ pattern, controllerFirst }) =>
    matchesIn(sentence, pattern).flatMap((match) => {
      const { first, office = "", all, second } = match.groups ?? {};
      const before = sentence.slice(Math.max(0, match.index - 24), match.index);
      if (office === "controls" && OBJECT.test(before)) return [];
      // "@0 and @1 are …" tells of both together.
      const open = OPEN.test(match[0]) || TOGETHER.test(before);
      const rest = sentence.slice(match.index + match[0].length);
      const partly = PARTLY.test(rest) || ONE_OF_SEVERAL.test(office);
      const more = FURTHER.exec(rest)?.[0] ?? "";
      const further = all === undefined ? [] : matchesIn(more, /@(\d+)/g).map((each) => each[1]);
      const objects = [second, ...further];
      return objects.flatMap((object) => {
        const [one, other] = [Number(first), Number(object)];
        if (one === other || !(one < persons && other < persons)) return [];
        const [controller, controlled] = controllerFirst ? [one, other] : [other, one];
        return [{ controller, controlled, as: office, plain: !open && !partly && PLAIN.test(office), place }];
      });
    }),
  );
}

/** Behind the office: that it is had for a part or a time only. */
const PARTLY =
  /^\s+(?:with\s+respect|solely|only|in\s+respect|as\s+to|for\s+(?:its|the)\s+series|upon|after|following|until|will|would|and\s+in\s+that\s+capacity|series)\b/;
/** "A general partner" may be one of several. */
const ONE_OF_SEVERAL = /^(?:an?|one)\b/;
const TOGETHER = /@\d+\s+(?:and\s+)?(?:each\s+)?$|\b(?:of|by|to|and)\s+$/;
/** Before a name: that it is no subject of the verb behind it, "the manager of @1 and". */
const OBJECT = /\b(?:of|for|to|by|with|in|through)\s+(?:(?:and|the|@\d+)\s+){0,6}$/;
