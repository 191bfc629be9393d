import type { Model } from "./model.js";
import { address, element, field, fieldDate, itemText, nested, optional, submission } from "./render-xml.js";
import { slot } from "./slots.js";
import { POWERS, type Told, type ToldCover, type ToldSignature } from "./told.js";

/** A Schedule 13D as EDGAR takes it since December 2024. */
export function renderXml13D(told: Told, model: Model): string {
  return submission(told, model, "schedule13D", [
    ...nested("coverPageHeader", header(told, model)),
    ...nested(
      "reportingPersons",
      told.covers.flatMap((cover) => nested("reportingPersonInfo", person(cover))),
    ),
    ...nested("items1To7", items(told, model)),
    ...nested(
      "signatureInfo",
      told.signatures.flatMap((each) => nested("signaturePerson", signature(each))),
    ),
  ]);
}

function header(told: Told, model: Model): string[] {
  const [name = "", ...rest] = told.notice;
  const { address: at } = model.parties[0] ?? model.issuer;
  return [
    ...(told.amendment === null ? [] : [element("amendmentNo", told.amendment)]),
    element("securitiesClassTitle", told.securityClass),
    element("dateOfEvent", fieldDate(told.event)),
    element("previouslyFiledFlag", String(told.prior13G)),
    ...nested("issuerInfo", [
      element("issuerCIK", model.issuer.cik),
      ...nested("issuerCusips", [element("issuerCusipNumber", told.cusip)]),
      element("issuerName", told.issuer),
      ...nested("address", address(model.issuer.address)),
    ]),
    ...nested(
      "authorizedPersons",
      nested("notificationInfo", [
        element("personName", name),
        element("personPhoneNum", rest.at(-1) ?? ""),
        ...nested("personAddress", address(at)),
      ]),
    ),
  ];
}

function person(cover: ToldCover): string[] {
  const id = (name: string, text: string): string => slot(`cover.${String(cover.person)}.${name}`, text);
  return [
    element("reportingPersonCIK", cover.cik),
    element("reportingPersonNoCIK", "N"),
    element("reportingPersonName", cover.name),
    ...cover.group.map((box) => element("memberOfGroup", id("group", box))),
    ...codes("fundType", cover.funds),
    element("legalProceedings", id("proceedings", cover.proceedings ? "Y" : "N")),
    element("citizenshipOrOrganization", id("citizenship", cover.citizenshipCode)),
    ...POWERS.map((power) => element(power, field(cover[power].text))),
    element("aggregateAmountOwned", field(cover.aggregateAmount.text)),
    element("isAggregateExcludeShares", id("excludes", cover.excludes ? "Y" : "N")),
    element("percentOfClass", field(cover.percentOfClass.text)),
    ...codes("typeOfReportingPerson", cover.types),
    ...optional("commentContent", comment(cover)),
  ];
}

/** A comma parts codes, each of which is an element; the first bears the slot. */
export function codes(name: string, list: string): string[] {
  const open = /^\uE000[^\uE001]*\uE001/.exec(list)?.[0] ?? "";
  const all = list
    .slice(open.length)
    .replace(/\uE002$/, "")
    .split(/,\s*/)
    .filter((code) => code !== "");
  return all.map((code, index) => element(name, index === 0 && open !== "" ? `${open}${code}\uE002` : code));
}

const ROW: Readonly<Record<string, string>> = {
  soleVotingPower: "Row 7",
  sharedVotingPower: "Row 8",
  soleDispositivePower: "Row 9",
  sharedDispositivePower: "Row 10",
  aggregateAmount: "Row 11",
  percentOfClass: "Row 13",
};

/** The notes, each with the rows that it explains: fields bear no marks. */
export function comment(cover: ToldCover, rows: Readonly<Record<string, string>> = ROW): string {
  if (cover.notes.length === 1) return cover.notes[0] ?? "";
  return cover.notes
    .map((note, index) => {
      const of = Object.entries(rows).flatMap(([name, row]) =>
        cover[name as "aggregateAmount"].marks.includes(index + 1) ? [row] : [],
      );
      return `${of.join(", ")}: ${note}`;
    })
    .join("\n");
}

function items(told: Told, model: Model): string[] {
  const text = (number: string, letter?: string): string => itemText(told.items, number, letter);
  const item = (name: string, inner: readonly string[]): string[] =>
    inner.length === 0 ? [] : nested(name, inner);
  return [
    ...nested("item1", [
      element("securityTitle", told.securityClass.replace("title.par", "item1.securityTitle.par")),
      element("issuerName", told.issuer.replace("title.issuer", "item1.issuerName")),
      ...nested("issuerPrincipalAddress", address(model.issuer.address)),
      ...optional(
        "commentText",
        [...told.preamble, ...(model.amendment === null ? [text("1")] : [])].join("\n"),
      ),
    ]),
    ...item("item2", [
      ...optional("filingPersonName", text("2", "a")),
      ...optional("principalBusinessAddress", text("2", "b")),
      ...optional("principalJob", text("2", "c")),
      ...optional("hasBeenConvicted", text("2", "d")),
      ...optional("convictionDescription", text("2", "e")),
      ...optional("citizenship", text("2", "f")),
    ]),
    ...item("item3", optional("fundsSource", text("3"))),
    ...item("item4", optional("transactionPurpose", text("4"))),
    ...item("item5", [
      ...optional("percentageOfClassSecurities", text("5", "a")),
      ...optional("numberOfShares", text("5", "b")),
      ...optional("transactionDesc", text("5", "c")),
      ...optional("listOfShareholders", text("5", "d")),
      ...optional("date5PercentOwnership", text("5", "e")),
    ]),
    ...item("item6", optional("contractDescription", text("6"))),
    ...item("item7", optional("filedExhibits", text("7"))),
  ];
}

function signature({ name, signer, title, date, entity }: ToldSignature): string[] {
  return [
    element("signatureReportingPerson", name),
    ...nested("signatureDetails", [
      element("signature", `/s/ ${signer}`),
      element("title", entity ? title : name.replace(/\uE000[^\uE001]*\uE001|\uE002/g, "")),
      element("date", fieldDate(date)),
    ]),
  ];
}
