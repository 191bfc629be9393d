import { slot } from "./slots.js";
import type { Instrument, Party } from "./model.js";
import type { ToldItem } from "./told.js";
import { count, day, dollars, joined, partyAt, price, type Voice } from "./voice.js";

/** Item 3 of a first statement: whose money bought what. */
export function tellItem3(voice: Voice): ToldItem {
  const { model, random } = voice;
  const lines = model.parties.flatMap((party, index) => {
    const held = party.lots[0];
    if (held === undefined) return [];
    const cents = held.shares * random.int(80, 4000);
    const amount = slot(`item3.${String(index)}.cost`, dollars(cents));
    const bought = `${slot(`item3.${String(index)}.shares`, count(held.shares))} ${voice.shares}`;
    const money =
      party.form === "individual" || party.form === "trust" ? "personal funds" : "working capital";
    const funds =
      party.form === "trust"
        ? "its personal funds"
        : money === "personal funds"
          ? `personal funds of ${party.alias}`
          : "its working capital";
    const sentence = random.pick([
      `${party.alias} bought ${bought} for ${amount} in all, which came from ${funds}.`,
      `The ${bought} held by ${party.alias} were purchased with ${money} at a total cost of ${amount}.`,
      `The source of the ${amount} paid for the ${bought} held by ${party.alias} was ${money}.`,
    ]);
    return [sentence + rights(voice, party)];
  });
  return {
    number: "3",
    heading: "Source and Amount of Funds or Other Consideration",
    lead: [...lines, "No part of the purchase price was borrowed."],
    letters: [],
  };
}

function rights({ random }: Voice, { lots, alias }: Party): string {
  const right = lots.find(({ instrument }) => instrument !== "shares");
  if (right === undefined) return "";
  const how: Partial<Record<Instrument, string>> = {
    "stock options": ` The stock options were granted to ${alias} as a director of the Issuer.`,
    warrants: ` The warrants were issued to ${alias} with its shares, for no further payment.`,
  };
  return (
    how[right.instrument] ??
    ` ${alias} received the ${right.instrument} ${random.pick(["in a private placement", "in exchange for a claim against the Issuer"])}.`
  );
}

/** Item 3 of an amendment: what the latest purchase cost. */
export function tellLatestPurchase(voice: Voice): ToldItem {
  const { trade } = voice.model;
  const heading = "Source and Amount of Funds or Other Consideration";
  if (trade === null) return { number: "3", heading, lead: [], letters: [] };
  const { alias, form } = partyAt(voice.model, trade.buyer);
  const money = form === "individual" || form === "trust" ? "personal funds" : "working capital";
  return {
    number: "3",
    heading,
    lead: [
      "Item 3 is hereby supplemented as follows:",
      `The ${slot("item3.trade.shares", count(trade.shares))} ${voice.shares} bought by ${alias} on ${slot("item3.trade.date", day(trade.date))} at ${slot("item3.trade.price", price(trade.cents))} a share cost ${slot("item3.trade.cost", price(trade.shares * trade.cents))} in all, which was paid out of ${money}.`,
    ],
    letters: [],
  };
}

/** Item 4. */
export function tellItem4(voice: Voice): ToldItem {
  const { random, filers, shares } = voice;
  return {
    number: "4",
    heading: "Purpose of Transaction",
    lead: [
      random.pick([
        `The ${filers} acquired the ${shares} for investment. No ${filers.replace(/s$/, "")} has a present plan or proposal that relates to, or would result in, any of the matters set forth in paragraphs (a) through (j) of Item 4 of Schedule 13D.`,
        `The ${shares} were bought as an investment. The ${filers} mean to speak with the Issuer's management and board about its business, its capital and its direction, and may buy more ${shares} or sell some at any time. Otherwise there are no plans or proposals of the kinds listed in paragraphs (a) to (j) of Item 4.`,
        `The ${filers} hold the ${shares} for investment purposes and will look at the investment again from time to time. Except as stated here, no plans or proposals exist that would lead to any event named in Item 4(a) to (j) of Schedule 13D.`,
      ]),
    ],
    letters: [],
  };
}

/** Item 6: what there is beside the joint filing agreement. */
export function tellItem6(voice: Voice): ToldItem {
  const { model, filers } = voice;
  const contracts = model.parties.flatMap(({ alias, lots }, index) =>
    lots.flatMap(({ instrument, shares }) =>
      instrument === "shares"
        ? []
        : [
            `${alias} holds ${instrument} ${instrument.startsWith("conv") || instrument.startsWith("Series") ? "convertible into" : "exercisable for"} ${slot(`item6.${String(index)}.rights`, count(shares))} ${voice.shares} ${instrument.startsWith("Series") ? "at the holder's choice" : "under an agreement with the Issuer"}.`,
          ],
    ),
  );
  const several = model.parties.length > 1;
  const besides = joined([
    ...(several ? ["the joint filing agreement filed with this statement"] : []),
    ...(contracts.length > 0 ? ["what is described above"] : []),
  ]);
  const none = `there are no contracts, arrangements, understandings or relationships among the ${filers}, or between them and anybody else, with respect to any securities of the Issuer.`;
  return {
    number: "6",
    heading:
      "Contracts, Arrangements, Understandings or Relationships with Respect to Securities of the Issuer",
    lead: [...contracts, besides === "" ? none.replace(/^t/, "T") : `Except for ${besides}, ${none}`],
    letters: [],
  };
}

/** Item 7, with the number that exhibits have in this form. */
export function tellItem7(voice: Voice): ToldItem | null {
  const { model } = voice;
  if (model.parties.length === 1) return null;
  const dated = day(model.history[0] ?? model.signed);
  return {
    number: "7",
    heading: "Material to be Filed as Exhibits",
    lead: [`${exhibitNumber(voice)} Joint Filing Agreement, dated ${dated}.`],
    letters: [],
  };
}

/** EDGAR's own number for what no other fits, or a letter on old pages. */
function exhibitNumber({ model }: Voice): string {
  return model.seed % 3 === 0 ? "Exhibit 1." : model.seed % 3 === 1 ? "Exhibit 99.1" : "Exhibit A.";
}
