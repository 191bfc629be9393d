import { tellGroupTotal } from "./tell-group.js";
import { slot } from "./slots.js";
import { tellBase } from "./tell-base.js";
import { partsOf } from "./tell-parts.js";
import type { ToldItem, ToldLetter } from "./told.js";
import { count, day, figuresAt, joined, partyAt, percent, price, type Voice } from "./voice.js";
import { controlledBy } from "./figures.js";

/** Item 5 of a Schedule 13D: letter by letter, or person by person. */
export function tellItem5(voice: Voice, lead: readonly string[]): ToldItem {
  const persons = voice.model.parties.map((_party, index) => index);
  const letters: ToldLetter[] = [
    {
      letter: "a",
      caption: "",
      paragraphs: [
        tellBase(voice, "base"),
        ...persons.map((each) => amount(voice, each, true)),
        ...tellGroupTotal(voice),
      ],
    },
    { letter: "b", caption: "", paragraphs: persons.flatMap((each) => powers(voice, each, true)) },
    { letter: "c", caption: "", paragraphs: transactions(voice) },
    { letter: "d", caption: "", paragraphs: [dividends(voice)] },
    { letter: "e", caption: "", paragraphs: ["Not applicable."] },
  ];
  const heading = "Interest in Securities of the Issuer";
  if (!voice.byPerson) return { number: "5", heading, lead, letters };
  return {
    number: "5",
    heading,
    lead: [
      ...lead,
      tellBase(voice, "base"),
      ...tellGroupTotal(voice),
      ...persons.flatMap((each, index) => [
        `${String.fromCharCode(65 + index)}. ${slot(`item5.${String(each)}.name`, partyAt(voice.model, each).name)}`,
        `(a) ${amount(voice, each, false)}`,
        ...powers(voice, each, false).map((line, at) => (at === 0 ? `(b) ${line}` : line)),
      ]),
    ],
    letters: letters.slice(2),
  };
}

/** Item 5(a) of one person: the amount, of what it is made, the percentage. */
function amount(voice: Voice, person: number, named: boolean): string {
  const { random, model } = voice;
  const figures = figuresAt(voice, person);
  const party = partyAt(model, person);
  const id = `item5.${String(person)}`;
  const shares = slot(`${id}.aggregateAmount`, count(figures.aggregateAmount));
  const part = slot(`${id}.percentOfClass`, percent(figures.percentOfClass, voice.decimals));
  const parts =
    figures.parts.length > 1 || figures.rights > 0
      ? `, ${random.pick(["consisting of", "comprised of", "which consist of"])} ${partsOf(voice, person, `${id}.part`, figures.parts, "alias")}`
      : "";
  const name = named ? slot(`${id}.name`, party.alias) : party.alias;
  const of = random.pick(["of the class", "of the outstanding shares", `of the ${voice.shares} outstanding`]);
  switch (random.int(1, 3)) {
    case 1:
      return `${name} ${voice.owns} ${shares} ${voice.shares}${parts}. Percentage: ${part}`;
    case 2:
      return `${name} ${voice.owns} ${shares} ${voice.shares}, representing approximately ${part} ${of}${parts}.`;
    default:
      return `As of the date hereof, ${name} ${voice.owns} ${shares} ${voice.shares}, or ${part} ${of}${parts}.`;
  }
}

/** Item 5(b) of one person. */
function powers(voice: Voice, person: number, named: boolean): string[] {
  const { model } = voice;
  const figures = figuresAt(voice, person);
  const { alias, name } = partyAt(model, person);
  const id = (field: string, value: number): string =>
    slot(`item5.${String(person)}.${field}`, value === 0 ? "0" : count(value));
  const rows = [
    `Sole power to vote or to direct the vote: ${id("soleVotingPower", figures.soleVotingPower)}`,
    `Shared power to vote or to direct the vote: ${id("sharedVotingPower", figures.sharedVotingPower)}`,
    `Sole power to dispose or to direct the disposition: ${id("soleDispositivePower", figures.soleDispositivePower)}`,
    `Shared power to dispose or to direct the disposition: ${id("sharedDispositivePower", figures.sharedDispositivePower)}`,
  ];
  if (voice.powers === "list")
    return [
      ...(named ? [slot(`item5.${String(person)}.label`, `${name}:`)] : []),
      ...rows.map((row, index) => `${String(index + 1)}. ${row}`),
    ];
  if (voice.powers === "line")
    return [
      `${named ? `${name}: ` : ""}${rows.map((row, index) => `(${String(index + 1)}) ${row}`).join(" ")}`,
    ];
  const sole = `has the sole power to vote or direct the vote of ${id("soleVotingPower", figures.soleVotingPower)} ${voice.shares} and the sole power to dispose or direct the disposition of ${id("soleDispositivePower", figures.soleDispositivePower)} ${voice.shares}`;
  const shared = `${sharers(voice, person)} the shared power to vote or direct the vote of ${id("sharedVotingPower", figures.sharedVotingPower)} ${voice.shares} and the shared power to dispose or direct the disposition of ${id("sharedDispositivePower", figures.sharedDispositivePower)} ${voice.shares}`;
  return [`${alias} ${sole}, and ${shared}.`];
}

function sharers({ model }: Voice, person: number): string {
  const others = model.parties.flatMap(({ alias }, index) =>
    index !== person &&
    (controlledBy(model, index).includes(person) || controlledBy(model, person).includes(index))
      ? [alias]
      : [],
  );
  return others.length === 0 || others.length > 3 ? "has" : `has, with ${joined(others)},`;
}

function transactions(voice: Voice): string[] {
  const { model, random } = voice;
  const none = random.pick([
    `no ${voice.filers.replace(/s$/, "")} made any transaction in the ${voice.shares} during the past sixty days`,
    `there were no transactions in the ${voice.shares} by the ${voice.filers} in the past sixty days`,
  ]);
  if (model.trade === null) return [`${none.charAt(0).toUpperCase()}${none.slice(1)}.`];
  const { buyer, date, shares, cents } = model.trade;
  const what = `${slot("trade.shares", count(shares))} ${voice.shares} at ${slot("trade.price", price(cents))} a share in the open market`;
  return [
    `On ${slot("trade.date", day(date))}, ${partyAt(model, buyer).alias} bought ${what}. Except as stated in this paragraph, ${none}.`,
  ];
}

function dividends({ random, filers }: Voice): string {
  return random.pick([
    `No person other than the ${filers} has the right to receive, or the power to direct the receipt of, dividends from the shares reported or the proceeds of their sale.`,
    "Nobody else is known to have the right to the dividends from these shares or to the proceeds of their sale.",
  ]);
}
