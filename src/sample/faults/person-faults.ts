import type { Random } from "../random.js";
import { slotsIn } from "../slots.js";
import type { ToldItem, ToldSignature } from "../told.js";
import {
  changedSlot,
  personOf,
  several,
  slotsLike,
  type Fault,
  type Planted,
  type Statement,
} from "./fault.js";

function isOf(person: number, text: string): boolean {
  return slotsIn(text).some(({ id }) => id.startsWith(`item5.${String(person)}.`));
}

function withoutPerson(item: ToldItem, person: number): ToldItem {
  const rest = (lines: readonly string[]): string[] => lines.filter((line) => !isOf(person, line));
  return {
    ...item,
    lead: rest(item.lead),
    letters: item.letters.map((letter) => ({ ...letter, paragraphs: rest(letter.paragraphs) })),
  };
}

/** Two letters of a name changed places, in the middle of its longest word. */
function misspelled(name: string): string | null {
  const longest = name.split(" ").reduce((best, word) => (word.length > best.length ? word : best), "");
  const at = Math.floor(longest.length / 2);
  if (longest.length < 5 || longest[at] === longest[at - 1]) return null;
  const now =
    longest.slice(0, at - 1) + (longest[at] ?? "") + (longest[at - 1] ?? "") + longest.slice(at + 1);
  return name.replace(longest, now);
}

function signaturesChanged(
  change: (signature: ToldSignature) => ToldSignature[] | null,
  slot: string | null,
) {
  return ({ told }: Statement, random: Random): Planted | null => {
    const options = told.signatures.flatMap((signature) => {
      const now = change(signature);
      return now === null ? [] : [{ signature, now }];
    });
    if (options.length === 0) return null;
    const { signature, now } = random.pick(options);
    return {
      told: { ...told, signatures: told.signatures.flatMap((each) => (each === signature ? now : [each])) },
      slots: slot === null ? [] : [`signature.${String(signature.person)}.${slot}`],
      about: signature.person,
    };
  };
}

const NAMES = [
  "name-spelling",
  "person-count-agrees",
  "xml-signature-names",
  "signature-each-person",
  "joint-agreement-parties",
];

/** Slips in who reports and who signs, and in their names. */
export const personFaults: readonly Fault[] = [
  {
    id: "no-item5",
    title: "a person of whom Item 5 says nothing",
    rules: ["item5-covers-everyone"],
    plant: (statement, random) => {
      if (!several(statement) || statement.told.schedule === "13G") return null;
      const person = random.pick(statement.told.covers).person;
      return {
        told: {
          ...statement.told,
          items: statement.told.items.map((item) =>
            item.number === "5" ? withoutPerson(item, person) : item,
          ),
        },
        slots: [],
        about: person,
      };
    },
  },
  {
    id: "no-signature",
    title: "a person without a signature",
    rules: ["signature-each-person", "person-count-agrees", "xml-signature-names"],
    plant: (statement, random) =>
      several(statement) ? signaturesChanged(() => [], null)(statement, random) : null,
  },
  {
    id: "blank-signature",
    title: "a signature line left blank",
    rules: ["signature-each-person", "placeholder-left", "person-count-agrees", "xml-signature-names"],
    plant: signaturesChanged((signature) => [{ ...signature, signer: "____________________" }], "name"),
  },
  {
    id: "no-capacity",
    title: "who signs for an entity prints no title",
    rules: ["signature-capacity", "xml-schema-required"],
    plant: signaturesChanged(
      (signature) => (signature.entity ? [{ ...signature, title: "" }] : null),
      "name",
    ),
  },
  {
    id: "no-cover",
    title: "a person who signs has no cover page",
    rules: ["person-count-agrees", "xml-signature-names", "joint-agreement-parties", "name-spelling"],
    plant: (statement, random) => {
      if (!several(statement)) return null;
      const { person } = random.pick(statement.told.covers);
      return {
        told: { ...statement.told, covers: statement.told.covers.filter((cover) => cover.person !== person) },
        slots: [`signature.${String(person)}.name`, `item2.${String(person)}.name`],
        about: person,
      };
    },
  },
  {
    id: "two-covers",
    title: "a person with two cover pages",
    rules: ["no-double-listing", "xml-signature-names"],
    plant: ({ told }, random) => {
      const cover = random.pick(told.covers);
      return {
        told: { ...told, covers: [...told.covers, cover] },
        slots: [`cover.${String(cover.person)}.name`],
        about: cover.person,
      };
    },
  },
  {
    id: "not-among-filers",
    title: "a person missing where Item 2(a) lists who files",
    rules: ["person-count-agrees", "item2-complete", "name-spelling"],
    plant: (statement, random) => {
      const named = slotsLike(statement.told, /^item2\.\d+\.name$/);
      if (named.length < 2) return null;
      const person = personOf(random.pick(named)[0]);
      const drop = (line: string): boolean =>
        !slotsIn(line).some(({ id }) => id === `item2.${String(person)}.name`);
      const items = statement.told.items.map((item) =>
        item.number !== "2"
          ? item
          : {
              ...item,
              letters: item.letters.map((letter) => ({
                ...letter,
                paragraphs: letter.paragraphs.filter(drop),
              })),
            },
      );
      return { told: { ...statement.told, items }, slots: [], about: person };
    },
  },
  {
    id: "name-misspelled-signed",
    title: "a name misspelled at the signatures",
    rules: NAMES,
    plant: (statement, random) => changedSlot(statement, random, /^signature\.\d+\.name$/, misspelled),
  },
  {
    id: "name-misspelled-item2",
    title: "a name misspelled in Item 2(a)",
    rules: NAMES,
    plant: (statement, random) => changedSlot(statement, random, /^item2\.\d+\.name$/, misspelled),
  },
];
