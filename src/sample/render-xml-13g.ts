import type { Model } from "./model.js";
import { address, element, field, fieldDate, itemText, nested, optional, submission } from "./render-xml.js";
import { codes, comment } from "./render-xml-13d.js";
import { bare, slot } from "./slots.js";
import { addressOf } from "./tell-background.js";
import { POWERS, type Told, type ToldCover } from "./told.js";

/** A Schedule 13G as EDGAR takes it since December 2024. */
export function renderXml13G(told: Told, model: Model): string {
  return submission(told, model, "schedule13g", [
    ...nested("coverPageHeader", header(told, model)),
    ...told.covers.flatMap((cover) => nested("coverPageHeaderReportingPersonDetails", person(cover))),
    ...nested("items", items(told, model)),
    ...told.signatures.flatMap(({ name, signer, title, date, entity }) =>
      nested("signatureInformation", [
        element("reportingPersonName", name),
        ...nested("signatureDetails", [
          element("signature", `/s/ ${signer}`),
          element("title", entity ? `${bare(signer)}, ${title}` : bare(name)),
          element("date", fieldDate(date)),
        ]),
      ]),
    ),
  ]);
}

function header(told: Told, model: Model): string[] {
  return [
    ...(told.amendment === null ? [] : [element("amendmentNo", told.amendment)]),
    element("securitiesClassTitle", told.securityClass),
    element("eventDateRequiresFilingThisStatement", fieldDate(told.event)),
    ...nested("issuerInfo", [
      element("issuerCik", model.issuer.cik),
      element("issuerName", told.issuer),
      ...nested("issuerCusips", [element("issuerCusipNumber", told.cusip)]),
      ...nested("issuerPrincipalExecutiveOfficeAddress", address(model.issuer.address)),
    ]),
    ...nested(
      "designateRulesPursuantThisScheduleFiled",
      told.rules.map((rule) =>
        element("designateRulePursuantThisScheduleFiled", slot("title.rule", `Rule 13d-1(${rule})`)),
      ),
    ),
  ];
}

const ROW = {
  soleVotingPower: "Row 5",
  sharedVotingPower: "Row 6",
  soleDispositivePower: "Row 7",
  sharedDispositivePower: "Row 8",
  aggregateAmount: "Row 9",
  percentOfClass: "Row 11",
};

function person(cover: ToldCover): string[] {
  const id = (name: string, text: string): string => slot(`cover.${String(cover.person)}.${name}`, text);
  return [
    element("reportingPersonName", cover.name),
    ...cover.group.map((box) => element("memberGroup", id("group", box))),
    element("citizenshipOrOrganization", id("citizenship", cover.citizenshipCode)),
    ...nested("reportingPersonBeneficiallyOwnedNumberOfShares", [
      ...POWERS.map((power) => element(power, field(cover[power].text))),
    ]),
    element("reportingPersonBeneficiallyOwnedAggregateNumberOfShares", field(cover.aggregateAmount.text)),
    element("aggregateAmountExcludesCertainSharesFlag", id("excludes", cover.excludes ? "Y" : "N")),
    element("classPercent", field(cover.percentOfClass.text)),
    ...codes("typeOfReportingPerson", cover.types),
    ...optional("comments", comment(cover, ROW)),
  ];
}

function items(told: Told, model: Model): string[] {
  const text = (number: string, letter?: string): string => itemText(told.items, number, letter);
  const [, sole, shared, soleDispose, sharedDispose] = text("4", "c").split(
    /^\((?:i|ii|iii|iv)\) [^:\n]*:\s*/m,
  );
  const answered = (name: string, words: string): string[] =>
    words === "Not applicable." || words === ""
      ? [element("notApplicableFlag", "Y")]
      : [element("notApplicableFlag", "N"), element(name, words)];
  const categories = told.covers.some(({ types }) => bare(types).includes("IA")) ? "IA" : "HC";
  return [
    ...nested("item1", [
      element("issuerName", told.issuer.replace("title.issuer", "item1.issuerName")),
      element("issuerPrincipalExecutiveOfficeAddress", addressOf(model.issuer.address)),
    ]),
    ...nested("item2", [
      element("filingPersonName", text("2", "a")),
      element("principalBusinessOfficeOrResidenceAddress", text("2", "b")),
      element("citizenship", text("2", "c")),
    ]),
    ...nested("item3", answered("typeOfPersonFiling", told.rules.includes("b") ? categories : "")),
    ...nested("item4", [
      element("amountBeneficiallyOwned", text("4", "a")),
      element("classPercent", text("4", "b")),
      ...nested("numberOfSharesPersonHas", [
        element("solePowerOrDirectToVote", (sole ?? "").trim()),
        element("sharedPowerOrDirectToVote", (shared ?? "").trim()),
        element("solePowerOrDirectToDispose", (soleDispose ?? "").trim()),
        element("sharedPowerOrDirectToDispose", (sharedDispose ?? "").trim()),
      ]),
    ]),
    ...nested("item5", [element("notApplicableFlag", "Y")]),
    ...nested("item6", answered("ownershipMoreThan5PercentOnBehalfOfAnotherPerson", text("6"))),
    ...nested("item7", answered("subsidiaryIdentificationAndClassification", text("7"))),
    ...nested("item8", answered("identificationAndClassificationOfGroupMembers", text("8"))),
    ...nested("item9", answered("groupDissolutionNotice", text("9"))),
    ...nested("item10", answered("certifications", text("10"))),
  ];
}
