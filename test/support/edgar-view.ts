/** A structured filing as EDGAR shows it in a browser, which is what people save: laid out by the Commission's style sheets. */
import { XMLParser } from "fast-xml-parser";
import {
  all,
  at,
  box,
  captioned,
  escaped,
  heading,
  INSTITUTIONS,
  personRows,
  remark,
  row,
  shares,
  shown,
  signatures,
  text,
  titlePage,
  told,
} from "./edgar-view-parts.js";

const LISTS =
  /^(?:reportingPersonInfo|coverPageHeaderReportingPersonDetails|typeOfReportingPerson|fundType|signaturePerson|signatureInformation|signatureDetails|issuerCusipNumber)$/;
const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => LISTS.test(name),
});

/** The page of a structured filing. */
export function edgarView(xml: string): string {
  const submission = at(parser.parse(xml), "edgarSubmission");
  const type = text(submission, "headerData.submissionType");
  const form = at(submission, "formData");
  const body = type.includes("13D") ? thirteenD(form, type) : thirteenG(form, type);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html><head><title></title><style type="text/css">div.text { color: blue; } div.largetext { white-space: pre-wrap; }</style></head><body lang="en-US">\n<hr class="header"><br>${body}</body></html>`;
}

const power = (caption: string, number: string): readonly [string, string] => [
  caption,
  shown(shares(number)),
];
const group = (person: unknown): string =>
  `<div class="text">${box(text(person, "memberGroup") === "a" || text(person, "memberOfGroup") === "a")}&nbsp; (a)<br>${box(text(person, "memberGroup") === "b" || text(person, "memberOfGroup") === "b")}&nbsp; (b)</div>`;

function cusipOf(cover: unknown, name: string): string {
  const [first] = all(cover, "issuerInfo.issuerCusips.issuerCusipNumber");
  return typeof first === "string" ? first : text(cover, `issuerInfo.${name}`);
}

function thirteenG(form: unknown, type: string): string {
  const cover = at(form, "coverPageHeader");
  const cusip = cusipOf(cover, "issuerCusip");
  const rule = text(cover, "designateRulesPursuantThisScheduleFiled.designateRulePursuantThisScheduleFiled");
  const rules = ["b", "c", "d"].map(
    (letter) =>
      `<tr><td>${box(rule === `Rule 13d-1(${letter})`)}&nbsp;&nbsp;&nbsp;Rule 13d-1(${letter})</td></tr>`,
  );
  const owned = "reportingPersonBeneficiallyOwnedNumberOfShares.";
  const persons = all(form, "coverPageHeaderReportingPersonDetails").map(
    (person) =>
      personRows("13G", cusip, [
        ["Names of Reporting Persons", shown(text(person, "reportingPersonName"))],
        ["Check the appropriate box if a member of a Group (see instructions)", group(person)],
        ["Sec Use Only", ""],
        ["Citizenship or Place of Organization", shown(text(person, "citizenshipOrOrganization"))],
        power("Sole Voting Power", text(person, `${owned}soleVotingPower`)),
        power("Shared Voting Power", text(person, `${owned}sharedVotingPower`)),
        power("Sole Dispositive Power", text(person, `${owned}soleDispositivePower`)),
        power("Shared Dispositive Power", text(person, `${owned}sharedDispositivePower`)),
        power(
          "Aggregate Amount Beneficially Owned by Each Reporting Person",
          text(person, "reportingPersonBeneficiallyOwnedAggregateNumberOfShares"),
        ),
        [
          "Check box if the aggregate amount in row (9) excludes certain shares (See Instructions)",
          box(text(person, "aggregateAmountExcludesCertainSharesFlag") === "Y"),
        ],
        ["Percent of class represented by amount in row (9)", shown(`${text(person, "classPercent")} % `)],
        [
          "Type of Reporting Person (See Instructions)",
          shown(all(person, "typeOfReportingPerson").join(", ")),
        ],
      ]) +
      (text(person, "comments") === ""
        ? ""
        : `<br><div class="largetext"><span>Comment for Type of Reporting Person:</span>&nbsp;&nbsp;${escaped(text(person, "comments"))}</div>`),
  );
  const items = (path: string): string => text(form, `items.${path}`);
  const powers = "item4.numberOfSharesPersonHas.";
  return `${titlePage("13G", type, text(cover, "amendmentNo"), [
    ["Name of Issuer", text(cover, "issuerInfo.issuerName")],
    ["Title of Class of Securities", text(cover, "securitiesClassTitle")],
    ["CUSIP Number", cusip],
    [
      "Date of Event Which Requires Filing of this Statement",
      text(cover, "eventDateRequiresFilingThisStatement"),
    ],
  ])}<table><tr><td class="label"> Check the appropriate box to designate the rule pursuant to which this Schedule is filed:</td></tr>${rules.join("")}</table>
${persons.join("")}${heading("13G")}<table role="presentation" id="item1to9">
${row("Item 1.", "&nbsp;")}${captioned("(a)", "Name of issuer:", shown(text(cover, "issuerInfo.issuerName")))}
${row("Item 2.", "&nbsp;")}${captioned("(a)", "Name of person filing:", told(items("item2.filingPersonName")))}
${captioned("(b)", "Address or principal business office or, if none, residence:", told(items("item2.principalBusinessOfficeOrResidenceAddress")))}
${captioned("(c)", "Citizenship:", told(items("item2.citizenship")))}${captioned("(d)", "Title of class of securities:", shown(text(cover, "securitiesClassTitle")))}${captioned("(e)", "CUSIP No.:", shown(cusip))}
${row("Item 3.", "If this statement is filed pursuant to §§ 240.13d-1(b) or 240.13d-2(b) or (c), check whether the person filing is a:")}
${INSTITUTIONS.map(([code, caption], index) => row(`(${"abcdefghijk".charAt(index)})`, `${box(items("item3.typeOfPersonFiling") === code)}&nbsp;&nbsp;&nbsp;${caption}`)).join("")}
${row("Item 4.", "Ownership")}${captioned("(a)", "Amount beneficially owned:", told(items("item4.amountBeneficiallyOwned")))}
${captioned("(b)", "Percent of class:", told(/^[\d.]+$/.test(items("item4.classPercent")) ? `${items("item4.classPercent")}  %` : items("item4.classPercent")))}
${row("(c)", "Number of shares as to which the person has:\n<br>")}
${captioned("&nbsp;", "(i) Sole power to vote or to direct the vote:", told(items(`${powers}solePowerOrDirectToVote`)))}
${captioned("&nbsp;", "(ii) Shared power to vote or to direct the vote:", told(items(`${powers}sharedPowerOrDirectToVote`)))}
${captioned("&nbsp;", "(iii) Sole power to dispose or to direct the disposition of:", told(items(`${powers}solePowerOrDirectToDispose`)))}
${captioned("&nbsp;", "(iv) Shared power to dispose or to direct the disposition of:", told(items(`${powers}sharedPowerOrDirectToDispose`)))}
${row("Item 5.", "Ownership of 5 Percent or Less of a Class.")}${row("&nbsp;", items("item5.classOwnership5PercentOrLess") === "Y" ? shown("Ownership of 5 percent or less of a class") : shown("Not Applicable"))}
${row("Item 6.", "Ownership of more than 5 Percent on Behalf of Another Person.")}${row("&nbsp;", shown(items("item6.ownershipMoreThan5PercentOnBehalfOfAnotherPerson") || "Not Applicable"))}
${row("Item 10.", "Certifications:")}${row("&nbsp;", told(items("item10.certifications")))}</table><br>
${signatures(all(form, "signatureInformation"), "reportingPersonName", "signatureDetails", "signature")}${remark(text(form, "signatureComments"))}
<table><tr><td width="100%"><div class="information">\nExhibit Information\n<br><br></div></td></tr><tr><td width="100%">${told(text(form, "exhibitInfo"))}</td></tr></table>`;
}

function thirteenD(form: unknown, type: string): string {
  const cover = at(form, "coverPageHeader");
  const cusip = cusipOf(cover, "issuerCUSIP");
  const persons = all(form, "reportingPersons.reportingPersonInfo").map(
    (person) =>
      personRows("13D", cusip, [
        ["Name of reporting person", shown(text(person, "reportingPersonName"))],
        ["Check the appropriate box if a member of a Group (See Instructions)", group(person)],
        ["SEC use only", ""],
        ["Source of funds (See Instructions)", shown(all(person, "fundType").join(", "))],
        [
          "Check if disclosure of legal proceedings is required pursuant to Items 2(d) or 2(e)",
          `<div class="text">${box(text(person, "legalProceedings") === "Y")}</div>`,
        ],
        ["Citizenship or place of organization", shown(text(person, "citizenshipOrOrganization"))],
        power("Sole Voting Power", text(person, "soleVotingPower")),
        power("Shared Voting Power", text(person, "sharedVotingPower")),
        power("Sole Dispositive Power", text(person, "soleDispositivePower")),
        power("Shared Dispositive Power", text(person, "sharedDispositivePower")),
        power(
          "Aggregate amount beneficially owned by each reporting person",
          text(person, "aggregateAmountOwned"),
        ),
        [
          "Check if the aggregate amount in Row (11) excludes certain shares (See Instructions)",
          `<div class="text">${box(text(person, "isAggregateExcludeShares") === "Y")}</div>`,
        ],
        ["Percent of class represented by amount in Row (11)", shown(`${text(person, "percentOfClass")} % `)],
        [
          "Type of Reporting Person (See Instructions)",
          shown(all(person, "typeOfReportingPerson").join(", ")),
        ],
      ]) +
      (text(person, "commentContent") === ""
        ? ""
        : `<br><div style="display: flex;"><div>\nComment for Type of Reporting Person:\n</div><div class="largetext">${escaped(text(person, "commentContent"))}</div></div>`),
  );
  const items = at(form, "items1To7");
  const lettered = (item: string, fields: readonly string[]): string =>
    fields
      .map((field, index) =>
        text(items, `${item}.${field}`) === ""
          ? ""
          : row(`(${"abcdef".charAt(index)})`, told(text(items, `${item}.${field}`))),
      )
      .join("");
  const plain = (number: string, caption: string, path: string): string =>
    at(items, `item${number}`) === undefined
      ? ""
      : row(`Item ${number}.`, caption) + row("&nbsp;", told(text(items, path)));
  return `${titlePage("13D", type, text(cover, "amendmentNo"), [
    ["Name of Issuer", text(cover, "issuerInfo.issuerName")],
    ["Title of Class of Securities", text(cover, "securitiesClassTitle")],
    ["CUSIP Number", cusip],
    ["Date of Event Which Requires Filing of This Statement", text(cover, "dateOfEvent")],
  ])}${persons.join("")}${heading("13D")}<table role="presentation" id="item1to7">
${row("Item 1.", "Security and Issuer")}${captioned("(a)", "Title of Class of Securities:", shown(text(cover, "securitiesClassTitle")))}${captioned("(b)", "Name of Issuer:", shown(text(cover, "issuerInfo.issuerName")))}
${at(items, "item2") === undefined ? "" : row("Item 2.", "Identity and Background") + lettered("item2", ["filingPersonName", "principalBusinessAddress", "principalJob", "hasBeenConvicted", "convictionDescription", "citizenship"])}
${plain("3", "Source and Amount of Funds or Other Consideration", "item3.fundsSource")}${plain("4", "Purpose of Transaction", "item4.transactionPurpose")}
${at(items, "item5") === undefined ? "" : row("Item 5.", "Interest in Securities of the Issuer") + lettered("item5", ["percentageOfClassSecurities", "numberOfShares", "transactionDesc", "listOfShareholders", "date5PercentOwnership"])}
${plain("6", "Contracts, Arrangements, Understandings or Relationships With Respect to Securities of the Issuer", "item6.contractDescription")}${plain("7", "Material to be Filed as Exhibits.", "item7.filedExhibits")}</table><br>
${signatures(all(form, "signatureInfo.signaturePerson"), "signatureReportingPerson", "signatureDetails", "signature")}${remark(text(form, "signatureInfo.commentText"))}`;
}
