import type { Address, Party } from "./model.js";
import { slot } from "./slots.js";
import type { ToldItem } from "./told.js";
import { joined, partyAt, roman, type Voice } from "./voice.js";

/** An address on one line. */
export function addressOf({ street, suite, city, state, zip }: Address): string {
  return [street, suite, city, `${state} ${zip}`].filter((each) => each !== null).join(", ");
}

/** Item 1 of a Schedule 13D. */
export function tellItem1(voice: Voice): ToldItem {
  const { issuer, par } = voice.model;
  const defined = voice.shares === "Shares" ? ' (the "Shares")' : ' (the "Common Stock")';
  return {
    number: "1",
    heading: "Security and Issuer",
    lead: [
      `This statement relates to the Common Stock, par value ${slot("item1.par", par)} per share${defined}, of ${slot("item1.issuer", issuer.name)}, a ${issuer.place} corporation (the "Issuer"). The Issuer's principal executive offices are at ${addressOf(issuer.address)}.`,
    ],
    letters: [],
  };
}

/** Item 2 of a Schedule 13D: who files, from where, doing what. */
export function tellItem2(voice: Voice): ToldItem {
  const { model, random, filers } = voice;
  const several = model.parties.length > 1;
  const each = several ? `none of the ${filers}` : "the Reporting Person has not";
  const been = several ? "has been" : "been";
  const intro = several
    ? random.pick(["This statement is filed by:", "The persons filing this statement are:"])
    : "";
  const list = model.parties.map(
    (party, index) => `${several ? `(${roman(index)}) ` : ""}${identity(voice, party, index)}`,
  );
  const last = list.length - 1;
  const whom = several
    ? [
        intro,
        ...list.map((line, index) => `${line}${index === last ? "." : index === last - 1 ? "; and" : ";"}`),
      ]
    : [`This statement is filed by ${list[0] ?? ""}.`];
  const defined = several ? [`They are called the "Reporting Persons" here.`] : [];
  return {
    number: "2",
    heading: "Identity and Background",
    lead: [],
    letters: [
      { letter: "a", caption: "", paragraphs: [...whom, ...defined] },
      { letter: "b", caption: "", paragraphs: [addresses(voice)] },
      { letter: "c", caption: "", paragraphs: occupations(voice) },
      {
        letter: "d",
        caption: "",
        paragraphs: [
          `During the last five years, ${each} ${been} convicted in a criminal proceeding (excluding traffic violations or similar misdemeanors).`,
        ],
      },
      {
        letter: "e",
        caption: "",
        paragraphs: [
          `During the last five years, ${each} ${several ? "was" : "been"} a party to a civil proceeding of a judicial or administrative body of competent jurisdiction as a result of which such person was or is subject to a judgment, decree or final order enjoining violations of, or mandating activities subject to, federal or state securities laws, or finding any violation of such laws.`,
        ],
      },
      { letter: "f", caption: "", paragraphs: [citizenships(voice)] },
    ],
  };
}

function identity(voice: Voice, party: Party, index: number): string {
  const name = slot(`item2.${String(index)}.name`, party.name);
  const controlled = voice.model.parties
    .filter(({ controllers }) => controllers.includes(index))
    .map(({ alias }) => alias);
  const role =
    party.role === null || controlled.length === 0 || controlled.length > 3
      ? ""
      : `, the ${party.role} of ${joined(controlled)}`;
  if (party.form === "individual") return `${name} ("${party.alias}")${role}`;
  return `${name}, a ${slot(`item2.${String(index)}.place`, party.organized.place)} ${party.form} ("${party.alias}")${role}`;
}

function addresses({ model, random }: Voice): string {
  const byAddress = new Map<string, string[]>();
  for (const { address, alias } of model.parties)
    byAddress.set(addressOf(address), [...(byAddress.get(addressOf(address)) ?? []), alias]);
  const office = random.pick(["The business address of", "The principal business address of"]);
  return [...byAddress]
    .map(
      ([address, names]) =>
        `${office} ${joined(names, ", ", names.length > 1 ? " and of " : "")} is ${address}.`,
    )
    .join(" ");
}

function occupations({ model, random }: Voice): string[] {
  const business = random.pick([
    "investing in securities",
    "buying, holding and selling securities for investment",
    "the business of private investment",
  ]);
  return model.parties.map(({ form, alias, signer, role }, index) => {
    const controlled = model.parties.find(({ controllers }) => controllers.includes(index));
    if (form === "individual")
      return role === null || controlled === undefined
        ? `The present principal occupation of ${alias} is ${random.pick(["private investor", "director of companies", "physician", "consulting engineer"])}.`
        : `The principal occupation of ${alias} is serving as ${role} of ${controlled.alias}.`;
    if (form === "corporation")
      return `The principal business of ${alias} is ${business}. Its sole director and executive officer is ${signer.name}, who is its ${signer.title} and a citizen of the United States; the business address of ${signer.name} is that of ${alias}.`;
    return `The principal business of ${alias} is ${business}.`;
  });
}

function citizenships({ model }: Voice): string {
  return model.parties
    .map(({ form, alias, organized }, index) =>
      form === "individual"
        ? `${alias} is a citizen of ${organized.code === "X1" ? "the " : ""}${slot(`item2f.${String(index)}`, organized.place)}.`
        : `${alias} is organized under the laws of ${organized.place === "Cayman Islands" ? "the " : ""}${slot(`item2f.${String(index)}`, organized.place)}.`,
    )
    .join(" ");
}

/** Who gets notices: the first person's signer, with an address and a telephone number. */
export function notice({ model, random }: Voice): string[] {
  const { signer, address, name, form } = partyAt(model, 0);
  return [
    signer.name,
    ...(form === "individual" ? [] : [name]),
    [address.street, address.suite].filter((each) => each !== null).join(", "),
    `${address.city}, ${address.code} ${address.zip}`,
    `(${String(random.int(201, 989))}) 555-0${String(random.int(100, 199))}`,
  ];
}
