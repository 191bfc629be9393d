import { slot } from "./slots.js";
import { notice, tellItem1, tellItem2 } from "./tell-background.js";
import { tellCover } from "./tell-cover.js";
import { tellItems13G } from "./tell-13g.js";
import { tellItem5 } from "./tell-item5.js";
import { tellItem3, tellItem4, tellItem6, tellItem7, tellLatestPurchase } from "./tell-purpose.js";
import type { Model } from "./model.js";
import type { Told, ToldItem, ToldSignature } from "./told.js";
import { day, joined, voiceOf, type Voice } from "./voice.js";

/** Tells a model in the words of one law firm. @param fields whether it is for EDGAR's fields, not for pages */
export function tellStatement(model: Model, fields: boolean): Told {
  const voice = voiceOf(model, fields);
  const items = model.schedule === "13G" ? tellItems13G(voice) : tellItems13D(voice);
  const several = model.parties.length > 1;
  return {
    schedule: model.schedule,
    amendment: model.amendment === null ? null : slot("title.amendment", String(model.amendment)),
    issuer: slot("title.issuer", model.issuer.name),
    securityClass: `Common Stock, par value ${slot("title.par", model.par)} per share`,
    cusip: slot("title.cusip", model.cusip),
    event: slot("title.event", day(model.event)),
    notice: notice(voice),
    prior13G: false,
    rules: model.schedule === "13G" ? [model.rule] : [],
    preamble: model.schedule === "13D" ? preamble(voice) : [],
    covers: model.parties.map((_party, index) => tellCover(voice, index)),
    items,
    certification: voice.random.pick([
      "After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.",
      "After reasonable inquiry and to the best of its or his or her knowledge and belief, each of the undersigned certifies that the information set forth in this statement is true, complete and correct.",
    ]),
    dated: slot("signature.date", day(model.signed)),
    signatures: signatures(model, "signature"),
    agreement:
      several && !fields && (model.amendment === null || model.schedule === "13G")
        ? { paragraphs: agreement(voice), signatures: signatures(model, "agreement") }
        : null,
  };
}

function signatures(model: Model, prefix: string): ToldSignature[] {
  return model.parties.map(({ name, form, signer }, person) => ({
    person,
    name: slot(`${prefix}.${String(person)}.name`, name),
    entity: form !== "individual",
    signer: slot(`${prefix}.${String(person)}.signer`, signer.name),
    title: signer.title,
    date: slot(`${prefix}.${String(person)}.date`, day(model.signed)),
  }));
}

function tellItems13D(voice: Voice): ToldItem[] {
  const item7 = tellItem7(voice);
  const last: ToldItem[] = item7 === null ? [] : [item7];
  if (voice.model.amendment === null)
    return [
      tellItem1(voice),
      tellItem2(voice),
      tellItem3(voice),
      tellItem4(voice),
      tellItem5(voice, []),
      tellItem6(voice),
      ...(item7 === null
        ? [{ number: "7", heading: "Material to be Filed as Exhibits", lead: ["None."], letters: [] }]
        : last),
    ];
  const restated = "Item 5 of the Schedule 13D is hereby amended and restated in its entirety as follows:";
  const item3 = tellLatestPurchase(voice);
  const item4 = tellItem4(voice);
  return [
    ...(item3.lead.length === 0 ? [] : [item3]),
    { ...item4, lead: ["Item 4 is hereby supplemented as follows:", ...item4.lead] },
    tellItem5(voice, [restated]),
  ];
}

/** What an amendment says of itself and of the statement before it. */
function preamble(voice: Voice): string[] {
  const { model, random } = voice;
  const { amendment, history, issuer } = model;
  if (amendment === null) return [];
  const several = model.parties.length > 1;
  const [original = model.event, ...later] = history;
  const made = later.map(
    (date, index) =>
      `Amendment No. ${String(index + 1)} filed on ${slot(`history.${String(index + 1)}`, day(date))}`,
  );
  const amended = made.length === 0 ? "" : `, as amended by ${joined(made)}`;
  const number = `Amendment No. ${slot("preamble.amendment", String(amendment))}`;
  return [
    random.pick([
      `This ${number} amends the statement on Schedule 13D filed on ${slot("history.0", day(original))}${amended} (the "Schedule 13D"), with respect to the Common Stock of ${issuer.name} (the "Issuer"). Except as set out here, the Schedule 13D is unchanged.`,
      `This ${number} to Schedule 13D relates to the Common Stock of ${issuer.name} (the "Issuer") and amends the Schedule 13D first filed on ${slot("history.0", day(original))}${amended}. Terms that are not defined here have the meaning given in the Schedule 13D.`,
    ]),
    `${several ? "The persons filing this amendment are" : "The person filing this amendment is"} ${joined(model.parties.map(({ name, alias }, index) => `${slot(`preamble.${String(index)}.name`, name)}${name === alias ? "" : ` ("${alias}")`}`))}${several ? ` (together, the "Reporting Persons")` : ""}.`,
  ];
}

function agreement(voice: Voice): string[] {
  const { model } = voice;
  return [
    `In accordance with Rule 13d-1(k)(1) under the Securities Exchange Act of 1934, the undersigned agree that the statement on Schedule ${model.schedule} with respect to the Common Stock of ${slot("agreement.issuer", model.issuer.name)} is filed on behalf of each of them, and that all amendments of it will be.`,
    `Dated: ${day(model.signed)}`,
  ];
}
