import { controlledBy } from "./figures.js";
import { tellGroupTotal } from "./tell-group.js";
import { slot } from "./slots.js";
import { tellBase } from "./tell-base.js";
import { addressOf } from "./tell-background.js";
import { partsOf } from "./tell-parts.js";
import type { ToldItem, ToldLetter } from "./told.js";
import { count, figuresAt, joined, partyAt, percent, type Voice } from "./voice.js";

const CERTIFIED = {
  b: "By signing below I certify that, to the best of my knowledge and belief, the securities referred to above were acquired and are held in the ordinary course of business and were not acquired and are not held for the purpose of or with the effect of changing or influencing the control of the issuer of the securities and were not acquired and are not held in connection with or as a participant in any transaction having that purpose or effect.",
  c: "By signing below I certify that, to the best of my knowledge and belief, the securities referred to above were not acquired and are not held for the purpose of or with the effect of changing or influencing the control of the issuer of the securities and were not acquired and are not held in connection with or as a participant in any transaction having that purpose or effect.",
  d: "Not applicable.",
} as const;

/** The Items of a Schedule 13G. */
export function tellItems13G(voice: Voice): ToldItem[] {
  const { model } = voice;
  const several = model.parties.length > 1;
  const plain = (number: string, heading: string, ...lead: string[]): ToldItem => ({
    number,
    heading,
    lead,
    letters: [],
  });
  const letter = (name: string, caption: string, ...paragraphs: string[]): ToldLetter => ({
    letter: name,
    caption,
    paragraphs,
  });
  const all = (one: (index: number) => string): string[] => model.parties.map((_party, index) => one(index));
  return [
    {
      number: "1",
      heading: "",
      lead: [],
      letters: [
        letter("a", "Name of Issuer", slot("item1.issuer", model.issuer.name)),
        letter("b", "Address of Issuer's Principal Executive Offices", addressOf(model.issuer.address)),
      ],
    },
    {
      number: "2",
      heading: "",
      lead: [],
      letters: [
        letter("a", "Name of Person Filing", ...names(voice)),
        letter("b", "Address of Principal Business Office or, if none, Residence", ...offices(voice)),
        letter(
          "c",
          "Citizenship",
          ...all(
            (index) =>
              `${partyAt(model, index).name}: ${slot(`item2f.${String(index)}`, partyAt(model, index).organized.place)}`,
          ),
        ),
        letter("d", "Title of Class of Securities", `Common Stock, par value ${model.par} per share`),
        letter("e", "CUSIP Number", slot("item2.cusip", model.cusip)),
      ],
    },
    plain(
      "3",
      "If this statement is filed pursuant to Rules 13d-1(b), or 13d-2(b) or (c), check whether the person filing is a",
      model.rule === "b" ? category(voice) : "Not applicable.",
    ),
    { number: "4", heading: "Ownership", lead: [], letters: ownership(voice) },
    plain("5", "Ownership of Five Percent or Less of a Class", "Not applicable."),
    plain("6", "Ownership of More than Five Percent on Behalf of Another Person", "Not applicable."),
    plain(
      "7",
      "Identification and Classification of the Subsidiary Which Acquired the Security Being Reported on By the Parent Holding Company",
      "Not applicable.",
    ),
    plain(
      "8",
      "Identification and Classification of Members of the Group",
      several && model.group === "a"
        ? `The members of the group are ${joined(model.parties.map(({ name }) => name))}.`
        : "Not applicable.",
    ),
    plain("9", "Notice of Dissolution of Group", "Not applicable."),
    plain("10", "Certification", CERTIFIED[model.rule]),
  ];
}

function names({ model }: Voice): string[] {
  return model.parties.map(
    (party, index) =>
      `${slot(`item2.${String(index)}.name`, party.name)}${party.name === party.alias ? "" : ` ("${party.alias}")`}`,
  );
}

function offices({ model }: Voice): string[] {
  const addresses = [...new Set(model.parties.map(({ address }) => addressOf(address)))];
  return addresses.length === 1
    ? addresses
    : model.parties.map(({ name, address }) => `${name}: ${addressOf(address)}`);
}

/** The box of Item 3 that is ticked: told by its letter and words, as statements without the whole list do. */
function category({ model }: Voice): string {
  return model.parties.some(({ role }) => role === "investment manager")
    ? "(e) [X] An investment adviser in accordance with Rule 13d-1(b)(1)(ii)(E)."
    : "(g) [X] A parent holding company or control person in accordance with Rule 13d-1(b)(1)(ii)(G).";
}

const ROWS = [
  ["soleVotingPower", "(i)", "Sole power to vote or to direct the vote"],
  ["sharedVotingPower", "(ii)", "Shared power to vote or to direct the vote"],
  ["soleDispositivePower", "(iii)", "Sole power to dispose or to direct the disposition of"],
  ["sharedDispositivePower", "(iv)", "Shared power to dispose or to direct the disposition of"],
] as const;

function ownership(voice: Voice): ToldLetter[] {
  const { model } = voice;
  const several = model.parties.length > 1;
  const each = (line: (index: number) => string): string[] =>
    model.parties.map((party, index) => `${several ? `${party.name}: ` : ""}${line(index)}`);
  return [
    {
      letter: "a",
      caption: "Amount beneficially owned",
      paragraphs: [...each((index) => owned(voice, index)), ...tellGroupTotal(voice)],
    },
    {
      letter: "b",
      caption: "Percent of class",
      paragraphs: [
        ...each((index) =>
          slot(
            `item5.${String(index)}.percentOfClass`,
            percent(figuresAt(voice, index).percentOfClass, voice.decimals),
          ),
        ),
        tellBase(voice, "base"),
      ],
    },
    {
      letter: "c",
      caption: "Number of shares as to which such person has",
      paragraphs: ROWS.flatMap(([field, number, words]) => {
        const figure = (index: number): string =>
          slot(`item5.${String(index)}.${field}`, count(figuresAt(voice, index)[field]));
        return several ? [`${number} ${words}:`, ...each(figure)] : [`${number} ${words}: ${figure(0)}`];
      }),
    },
  ];
}

function owned(voice: Voice, index: number): string {
  const figures = figuresAt(voice, index);
  const amount = slot(`item5.${String(index)}.aggregateAmount`, count(figures.aggregateAmount));
  if (controlledBy(voice.model, index).length === 1 && figures.rights === 0) return amount;
  return `${amount} ${voice.shares}, consisting of ${partsOf(voice, index, `item5.${String(index)}.part`, figures.parts, "alias")}`;
}
