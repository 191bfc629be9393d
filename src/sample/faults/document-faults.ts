import { figuresOf } from "../figures.js";
import { day } from "../voice.js";
import type { Random } from "../random.js";
import type { Told, ToldItem } from "../told.js";
import { changedSlot, slotsLike, type Fault, type Planted, type Statement } from "./fault.js";

function withoutItem(numbers: readonly string[]) {
  return ({ told }: Statement, random: Random): Planted | null => {
    if (told.schedule === "13G" || told.amendment !== null) return null;
    const number = random.pick(numbers);
    return { told: { ...told, items: told.items.filter((item) => item.number !== number) }, slots: [] };
  };
}

function itemChanged(told: Told, number: string, change: (item: ToldItem) => ToldItem): Told {
  return { ...told, items: told.items.map((item) => (item.number === number ? change(item) : item)) };
}

/** What is left out of a statement, or left unfinished in it. */
export const documentFaults: readonly Fault[] = [
  {
    id: "agreement-party",
    title: "a person has not signed the joint filing agreement",
    rules: ["joint-agreement-parties", "person-count-agrees"],
    plant: ({ told }, random) => {
      if (told.agreement === null) return null;
      const { person } = random.pick(told.agreement.signatures);
      return {
        told: {
          ...told,
          agreement: {
            ...told.agreement,
            signatures: told.agreement.signatures.filter((each) => each.person !== person),
          },
        },
        slots: [],
        about: person,
      };
    },
  },
  {
    id: "no-joint-agreement",
    title: "several persons, and no joint filing agreement",
    rules: ["joint-agreement-present"],
    plant: ({ told }) => {
      if (told.covers.length < 2 || told.amendment !== null || told.schedule === "13G") return null;
      const none = itemChanged(
        itemChanged(told, "7", (item) => ({ ...item, lead: ["None."] })),
        "6",
        (item) => ({
          ...item,
          lead: item.lead.map((line) =>
            line.replace(
              /^Except for the joint filing agreement filed with this statement(?: and what is described above)?, t/,
              "T",
            ),
          ),
        }),
      );
      return { told: { ...none, agreement: null }, slots: [] };
    },
  },
  {
    id: "item-missing",
    title: "a first statement without one of its Items",
    rules: ["items-present", "item4-present", "item3-source-and-amount", "xml-schema-required"],
    plant: withoutItem(["3", "4", "6"]),
  },
  {
    id: "item2-letter",
    title: "Item 2 leaves out one of its letters",
    rules: ["item2-complete", "xml-schema-required"],
    plant: ({ told }, random) => {
      if (told.schedule === "13G" || told.amendment !== null) return null;
      const letter = random.pick(["b", "d", "e"]);
      return {
        told: itemChanged(told, "2", (item) => ({
          ...item,
          letters: item.letters.filter((each) => each.letter !== letter),
        })),
        slots: [],
      };
    },
  },
  {
    id: "trade-without-price",
    title: "a transaction without its price",
    rules: ["item5c-detail"],
    plant: ({ told, model }) => {
      // An amendment tells the price in Item 3, too.
      if (model.amendment !== null) return null;
      const drop = (line: string): string =>
        line.replace(/ at \uE000trade\.price\uE001[^\uE002]*\uE002 a share/, "");
      const now = itemChanged(told, "5", (item) => ({
        ...item,
        lead: item.lead.map(drop),
        letters: item.letters.map((each) => ({ ...each, paragraphs: each.paragraphs.map(drop) })),
      }));
      return slotsLike(now, /^trade\.price$/).length === slotsLike(told, /^trade\.price$/).length
        ? null
        : { told: now, slots: ["trade.shares", "trade.date"] };
    },
  },
  {
    id: "ceased-above-five",
    title: "Item 5(e) tells a day on which five percent was left, and the cover pages report more",
    rules: ["item5e-vs-percent"],
    plant: ({ told, model }) => {
      if (told.schedule === "13G") return null;
      // Who holds less may have ceased.
      if (model.parties.some((_party, person) => figuresOf(model, person).percentOfClass.lte(5))) return null;
      const said = `On ${day(model.event)}, the Reporting Persons ceased to be the beneficial owners of more than five percent of the class.`;
      return {
        told: itemChanged(told, "5", (item) => ({
          ...item,
          letters: item.letters.map((each) => (each.letter === "e" ? { ...each, paragraphs: [said] } : each)),
        })),
        slots: [],
      };
    },
  },
  {
    id: "no-rule-box",
    title: "no rule designated on the cover of a 13G",
    rules: ["rule-box-13g", "xml-schema-required"],
    plant: ({ told }) => (told.schedule === "13D" ? null : { told: { ...told, rules: [] }, slots: [] }),
  },
  {
    id: "certification-missing",
    title: "a 13G under Rule 13d-1(b) or (c) without the certification of Item 10",
    rules: ["certification-13g"],
    plant: ({ told, model }) =>
      told.schedule === "13D" || model.rule === "d" || model.amendment !== null
        ? null
        : { told: itemChanged(told, "10", (item) => ({ ...item, lead: ["Not applicable."] })), slots: [] },
  },
  {
    id: "not-certified",
    title: "the signatures stand below no certification",
    rules: ["certification-text"],
    plant: ({ told }) => ({
      told: { ...told, certification: "The undersigned have signed this statement." },
      slots: [],
    }),
  },
  {
    id: "placeholder",
    title: "a placeholder left where a fact belongs",
    rules: ["placeholder-left"],
    plant: (statement, random) =>
      changedSlot(
        statement,
        random,
        /^(?:base\.asOf|item3\.\d+\.cost|trade\.price|history\.\d+)$/,
        () => "[●]",
      ),
  },
  {
    id: "separators",
    title: "a number printed with its separators in the wrong places",
    rules: ["number-format", "xml-numbers"],
    plant: (statement, random) =>
      changedSlot(
        statement,
        random,
        /^(?:cover\.\d+\.aggregateAmount|item5\.\d+\.aggregateAmount|base\.shares)$/,
        (text) => (/^\d{1,3},\d{3},\d{3}$/.test(text) ? text.replace(/,(\d)(\d\d),/, "$1,$2,") : null),
      ),
  },
];
