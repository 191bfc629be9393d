import type { Random } from "../random.js";
import { slot } from "../slots.js";
import type { Told, ToldCover } from "../told.js";
import { changedSlot, personOf, several, type Fault, type Planted, type Statement } from "./fault.js";

function withCover(told: Told, person: number, change: (cover: ToldCover) => ToldCover): Told {
  return { ...told, covers: told.covers.map((cover) => (cover.person === person ? change(cover) : cover)) };
}

/** A change of one cover page that is not one of its figures. */
function onCover(row: string, change: (cover: ToldCover) => ToldCover | null) {
  return ({ told }: Statement, random: Random): Planted | null => {
    const options = told.covers.flatMap((cover) => change(cover) ?? []);
    if (options.length === 0) return null;
    const changed = random.pick(options);
    return {
      told: withCover(told, changed.person, () => changed),
      slots: [`cover.${String(changed.person)}.${row}`],
    };
  };
}

/** Slips in what else the cover pages answer. */
export const coverFaults: readonly Fault[] = [
  {
    id: "group-both",
    title: "both boxes of Row 2 ticked",
    rules: ["group-box-both", "group-affirm-vs-deny", "xml-schema-required"],
    plant: onCover("group", (cover) => ({ ...cover, group: ["a", "b"] })),
  },
  {
    id: "group-denied",
    title: "box (a) of Row 2 ticked, and the text denies a group",
    rules: ["group-affirm-vs-deny"],
    plant: (statement, random) => {
      if (!several(statement) || statement.told.schedule === "13G") return null;
      const planted = onCover("group", (cover) => ({ ...cover, group: ["a"] }))(
        {
          ...statement,
          told: {
            ...statement.told,
            covers: statement.told.covers.map((cover) => ({ ...cover, group: ["a"] as const })),
          },
        },
        random,
      );
      if (planted === null) return null;
      const denial =
        "The Reporting Persons expressly deny that they are members of a group within the meaning of Section 13(d)(3) of the Act.";
      const items = planted.told.items.map((item) =>
        item.number === "5"
          ? {
              ...item,
              letters: item.letters.map((letter) =>
                letter.letter === "d" ? { ...letter, paragraphs: [...letter.paragraphs, denial] } : letter,
              ),
            }
          : item,
      );
      return { ...planted, told: { ...planted.told, items } };
    },
  },
  {
    id: "proceedings-ticked",
    title: "Row 5 ticked, and Item 2(d) and (e) tell of no proceeding",
    rules: ["row5-vs-item2de"],
    plant: (statement, random) =>
      statement.told.schedule === "13D" && statement.told.amendment === null
        ? onCover("proceedings", (cover) => ({ ...cover, proceedings: true }))(statement, random)
        : null,
  },
  {
    id: "funds-code",
    title: "a code in Row 4 that the form does not have",
    rules: ["source-code-valid", "xml-schema-required"],
    plant: (statement, random) =>
      statement.told.schedule === "13D"
        ? changedSlot(statement, random, /^cover\.\d+\.funds$/, () => "XF")
        : null,
  },
  {
    id: "type-code",
    title: "a code for the type of person that the form does not have",
    rules: ["type-code-valid", "xml-schema-required"],
    plant: (statement, random) => changedSlot(statement, random, /^cover\.\d+\.types$/, () => "ZZ"),
  },
  {
    id: "type-contradicts-name",
    title: "a company typed as an individual",
    rules: ["type-vs-name"],
    plant: (statement, random) =>
      changedSlot(statement, random, /^cover\.\d+\.types$/, (text, id) =>
        ["individual", "trust"].includes(statement.model.parties[personOf(id)]?.form ?? "") ||
        /IN|IA/.test(text)
          ? null
          : "IN",
      ),
  },
  {
    id: "row-blank",
    title: "a row of the cover page left blank",
    rules: ["cover-required-fields", "fractional-or-blank-shares", "xml-schema-required", "xml-numbers"],
    plant: (statement, random) => {
      const row = random.pick(["aggregateAmount", "percentOfClass", "soleVotingPower"] as const);
      const blank = { text: slot("blank", ""), marks: [] };
      const { person } = random.pick(statement.told.covers);
      return {
        told: withCover(statement.told, person, (cover) => ({ ...cover, [row]: blank })),
        slots: [],
        about: person,
      };
    },
  },
  {
    id: "citizenship-differs",
    title: "citizenship or place of organization is another in Item 2",
    rules: ["row6-vs-item2f"],
    plant: (statement, random) =>
      changedSlot(statement, random, /^item2f\.\d+$/, (text, id) => {
        if (statement.model.parties[personOf(id)]?.form === "individual") return "France";
        return text === "Nevada" ? "Ohio" : "Nevada";
      }),
  },
];
