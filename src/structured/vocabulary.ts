/** What the two schedules call the same things; EDGAR's schemas were written apart. */
export interface Vocabulary {
  readonly eventDate: readonly string[];
  readonly issuerAddress: readonly string[];
  readonly person: string;
  readonly personRows: {
    readonly group: string;
    readonly aggregateAmount: string;
    readonly excludesCertainShares: string;
    readonly percentOfClass: string;
    readonly comment: string;
  };
  readonly items: string;
  readonly exhibits: readonly string[];
  readonly signature: string;
  readonly signatureComment: string;
}

export const VOCABULARY: Readonly<Record<"13D" | "13G", Vocabulary>> = {
  "13D": {
    eventDate: ["dateOfEvent"],
    issuerAddress: ["issuerPrincipalAddress"],
    person: "reportingPersonInfo",
    personRows: {
      group: "memberOfGroup",
      aggregateAmount: "aggregateAmountOwned",
      excludesCertainShares: "isAggregateExcludeShares",
      percentOfClass: "percentOfClass",
      comment: "commentContent",
    },
    items: "items1To7",
    exhibits: ["items1To7", "item7", "filedExhibits"],
    signature: "signaturePerson",
    signatureComment: "commentText",
  },
  "13G": {
    eventDate: ["eventDateRequiresFilingThisStatement"],
    issuerAddress: ["issuerPrincipalExecutiveOfficeAddress"],
    person: "coverPageHeaderReportingPersonDetails",
    personRows: {
      group: "memberGroup",
      aggregateAmount: "reportingPersonBeneficiallyOwnedAggregateNumberOfShares",
      excludesCertainShares: "aggregateAmountExcludesCertainSharesFlag",
      percentOfClass: "classPercent",
      comment: "comments",
    },
    items: "items",
    exhibits: ["exhibitInfo"],
    signature: "signatureInformation",
    signatureComment: "signatureComments",
  },
};
