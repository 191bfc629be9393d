/** A Schedule 13G as EDGAR's XML, told by its facts: every value is what its element holds. */
export interface StructuredPerson {
  readonly name: string;
  readonly soleVoting: string;
  readonly sharedVoting: string;
  readonly soleDispositive: string;
  readonly sharedDispositive: string;
  readonly aggregate: string;
  readonly percent: string;
  readonly types: readonly string[];
}

/** The elements of Item 4; left out, an element is empty. */
export interface StructuredItem4 {
  readonly amount?: string;
  readonly percent?: string;
  readonly soleVoting?: string;
  readonly sharedVoting?: string;
  readonly soleDispositive?: string;
  readonly sharedDispositive?: string;
}

export interface Structured13G {
  readonly amendment?: string | null;
  readonly event?: string;
  readonly signedOn?: string;
  readonly rules?: readonly string[];
  readonly categories?: readonly string[];
  readonly persons?: readonly StructuredPerson[];
  /** Item 2(a); left out where undefined. */
  readonly item2?: string | undefined;
  readonly item4?: StructuredItem4;
  /** `Y`, `N`, or `null` where the flag is left out. */
  readonly item5?: string | null;
  /** Whether Item 5 is marked as not applicable. */
  readonly item5NotApplicable?: boolean;
  readonly item6?: string;
  readonly item8?: string;
  /** What Item 10 certifies; `null` where it is marked as not applicable, left out where undefined. */
  readonly item10?: string | null | undefined;
}

/** An adviser with 650,000 shares, over some of which it may only dispose: 650,000 / 10,000,000 = 6.5 %. */
export const THORNE: StructuredPerson = {
  name: "Thorne Advisers LP",
  soleVoting: "400000",
  sharedVoting: "0",
  soleDispositive: "600000",
  sharedDispositive: "50000",
  aggregate: "650000",
  percent: "6.5",
  types: ["IA", "PN"],
};

/** A fund and its adviser, whose pages differ in every figure that is no zero. */
export const QUILLBY_FUND: StructuredPerson = {
  ...THORNE,
  name: "Quillby Fund LP",
  soleVoting: "0",
  sharedVoting: "900000",
  soleDispositive: "0",
  sharedDispositive: "900000",
  aggregate: "900000",
  percent: "4.4",
};
export const QUILLBY_ADVISERS: StructuredPerson = {
  ...QUILLBY_FUND,
  name: "Quillby Advisers LLC",
  sharedVoting: "1230440",
  sharedDispositive: "1230440",
  aggregate: "1230440",
  percent: "6.0",
};

export const THORNE_ITEM4: StructuredItem4 = {
  amount: "650,000",
  percent: "6.5%",
  soleVoting: "400,000",
  sharedVoting: "0",
  soleDispositive: "600,000",
  sharedDispositive: "50,000",
};

const DEFAULTS: Required<Structured13G> = {
  amendment: null,
  event: "12/31/2025",
  signedOn: "01/20/2026",
  rules: ["b"],
  categories: ["IA"],
  persons: [THORNE],
  item2: undefined,
  item4: THORNE_ITEM4,
  item5: "N",
  item5NotApplicable: false,
  item6: "Not applicable",
  item8: "Not applicable",
  item10: undefined,
};

/** The file of a filing, sound but for what `changes` says. */
export function structured13G(changes: Structured13G = {}): string {
  const filing = { ...DEFAULTS, ...changes };
  const { item4 } = filing;
  const type = `SCHEDULE 13G${filing.amendment === null ? "" : "/A"}`;
  return `<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g">
  <headerData><submissionType>${type}</submissionType></headerData>
  <formData>
    <coverPageHeader>
      ${filing.amendment === null ? "" : element("amendmentNo", filing.amendment)}
      <securitiesClassTitle>Common Stock</securitiesClassTitle>
      ${element("eventDateRequiresFilingThisStatement", filing.event)}
      <issuerInfo><issuerCik>0001234567</issuerCik><issuerName>Hollin Mills, Inc.</issuerName><issuerCusip>09175M507</issuerCusip></issuerInfo>
      <designateRulesPursuantThisScheduleFiled>
        ${filing.rules.map((letter) => element("designateRulePursuantThisScheduleFiled", `Rule 13d-1(${letter})`)).join("\n        ")}
      </designateRulesPursuantThisScheduleFiled>
    </coverPageHeader>
    ${filing.persons.map(person).join("\n    ")}
    <items>${filing.item2 === undefined ? "" : element("item2", element("filingPersonName", filing.item2))}
      <item3>
        ${element("notApplicableFlag", filing.categories.length === 0 ? "Y" : "N")}
        ${filing.categories.map((category) => element("typeOfPersonFiling", category)).join("\n        ")}
      </item3>
      <item4>
        ${element("amountBeneficiallyOwned", item4.amount)}
        ${element("classPercent", item4.percent)}
        <numberOfSharesPersonHas>
          ${element("solePowerOrDirectToVote", item4.soleVoting)}
          ${element("sharedPowerOrDirectToVote", item4.sharedVoting)}
          ${element("solePowerOrDirectToDispose", item4.soleDispositive)}
          ${element("sharedPowerOrDirectToDispose", item4.sharedDispositive)}
        </numberOfSharesPersonHas>
      </item4>
      <item5>
        ${element("notApplicableFlag", filing.item5NotApplicable ? "Y" : "N")}
        ${filing.item5 === null ? "" : element("classOwnership5PercentOrLess", filing.item5)}
      </item5>
      <item6>${element("ownershipMoreThan5PercentOnBehalfOfAnotherPerson", filing.item6)}</item6>
      <item8>${element("identificationAndClassificationOfGroupMembers", filing.item8)}</item8>${item10(filing.item10)}
    </items>
    ${filing.persons.map(({ name }) => signature(name, filing.signedOn)).join("\n    ")}
  </formData>
</edgarSubmission>`;
}

function item10(certified: string | null | undefined): string {
  if (certified === undefined) return "";
  const inner =
    certified === null
      ? element("notApplicableFlag", "Y")
      : element("notApplicableFlag", "N") + element("certifications", certified);
  return `\n      ${element("item10", inner)}`;
}

function element(name: string, value = ""): string {
  return `<${name}>${value}</${name}>`;
}

function person(stated: StructuredPerson): string {
  return `<coverPageHeaderReportingPersonDetails>
      ${element("reportingPersonName", stated.name)}
      ${element("citizenshipOrOrganization", "DE")}
      <reportingPersonBeneficiallyOwnedNumberOfShares>
        ${element("soleVotingPower", stated.soleVoting)}
        ${element("sharedVotingPower", stated.sharedVoting)}
        ${element("soleDispositivePower", stated.soleDispositive)}
        ${element("sharedDispositivePower", stated.sharedDispositive)}
      </reportingPersonBeneficiallyOwnedNumberOfShares>
      ${element("reportingPersonBeneficiallyOwnedAggregateNumberOfShares", stated.aggregate)}
      ${element("classPercent", stated.percent)}
      ${stated.types.map((type) => element("typeOfReportingPerson", type)).join("\n      ")}
    </coverPageHeaderReportingPersonDetails>`;
}

function signature(name: string, date: string): string {
  return `<signatureInformation>
      ${element("reportingPersonName", name)}
      <signatureDetails>${element("signature", "Jane M. Roe")}${element("title", "Manager")}${element("date", date)}</signatureDetails>
    </signatureInformation>`;
}
