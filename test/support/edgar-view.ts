/** A structured filing as EDGAR shows it in a browser, which is what people save: laid out by the Commission's style sheets. */
import { XMLParser } from "fast-xml-parser";

type Node = Readonly<Record<string, unknown>>;

const LISTS =
  /^(?:reportingPersonInfo|coverPageHeaderReportingPersonDetails|typeOfReportingPerson|fundType|signaturePerson|signatureInformation|signatureDetails|issuerCusipNumber)$/;
const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => LISTS.test(name),
});

const at = (node: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((found, key) => (found as Node | undefined)?.[key], node);
const text = (node: unknown, path: string): string => {
  const found = at(node, path);
  return typeof found === "string" ? found : "";
};
const all = (node: unknown, path: string): unknown[] => (at(node, path) as unknown[] | undefined) ?? [];
const escaped = (words: string): string => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const shares = (number: string): string => {
  if (number === "") return "";
  const [whole = "", cents = ""] = number.split(".");
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ",")}.${cents.padEnd(2, "0").slice(0, 2)}`;
};
const box = (ticked: boolean): string =>
  `<img src="Images/box-${ticked ? "checked" : "unchecked"}.jpg" alt="Checkbox ${ticked ? "checked" : "not checked"}">`;
const shown = (words: string): string => `<div class="text">${escaped(words)}</div>`;
const told = (words: string): string => `<div class="largetext">${escaped(words)}</div>`;
const row = (mark: string, content: string): string =>
  `<tr>\n<td width="8%" class="tableClassValign">${mark}</td><td width="92%" class="tableClass">${content}</td>\n</tr>\n`;
const captioned = (mark: string, caption: string, answer: string): string =>
  row(mark, `${caption}\n<br><br>${answer}`);
const INSTITUTIONS = [
  ["BD", "Broker or dealer registered under section 15 of the Act (15 U.S.C. 78o);"],
  ["BK", "Bank as defined in section 3(a)(6) of the Act (15 U.S.C. 78c);"],
  ["IC", "Insurance company as defined in section 3(a)(19) of the Act (15 U.S.C. 78c);"],
  [
    "IV",
    "Investment company registered under section 8 of the Investment Company Act of 1940 (15 U.S.C. 80a-8);",
  ],
  ["IA", "An investment adviser in accordance with § 240.13d-1(b)(1)(ii)(E);"],
  ["EP", "An employee benefit plan or endowment fund in accordance with § 240.13d-1(b)(1)(ii)(F);"],
  ["HC", "A parent holding company or control person in accordance with § 240.13d-1(b)(1)(ii)(G);"],
  [
    "SA",
    "A savings association as defined in Section 3(b) of the Federal Deposit Insurance Act (12 U.S.C. 1813);",
  ],
  [
    "CP",
    "A church plan that is excluded from the definition of an investment company under section 3(c)(14) of the Investment Company Act of 1940 (15 U.S.C. 80a-3);",
  ],
  ["FI", "A non-U.S. institution in accordance with § 240.13d-1(b)(1)(ii)(J);"],
  ["OO", "Group, in accordance with Rule 240.13d-1(b)(1)(ii)(K)."],
] as const;
const heading = (schedule: string): string =>
  `<table><tr><td class="center"><br><br><p><div align="center">\nSCHEDULE ${schedule}\n</div></p></td></tr></table>`;

/** The page of a structured filing. */
export function edgarView(xml: string): string {
  const submission = at(parser.parse(xml), "edgarSubmission");
  const type = text(submission, "headerData.submissionType");
  const form = at(submission, "formData");
  const body = type.includes("13D") ? thirteenD(form, type) : thirteenG(form, type);
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">\n<html><head><title></title><style type="text/css">div.text { color: blue; } div.largetext { white-space: pre-wrap; }</style></head><body lang="en-US">\n<hr class="header"><br>${body}</body></html>`;
}

function titlePage(
  schedule: string,
  type: string,
  no: string,
  answers: readonly (readonly [string, string])[],
): string {
  const centred = (content: string): string => `<tr><td class="center">${content}</td></tr>\n`;
  return `<table role="presentation" id="scheader">${centred("\nSECURITIES AND EXCHANGE COMMISSION\n<br>Washington, D.C. 20549")}
${centred(`<br><br><div style="font-size:1.5em;">\nSCHEDULE ${schedule}\n</div><br><br>`)}
${centred("<div>\nUNDER THE SECURITIES EXCHANGE ACT OF 1934\n</div>")}
${centred(type.endsWith("/A") && no !== "" ? `<div class="information">\n(Amendment No. <span style="color:blue;">${no}</span>)\n</div><br><br>` : "")}
${answers.map(([caption, answer]) => centred(`<div class="information" style="color:blue;">${escaped(answer)}</div><div class="information"><hr class="separatorThin">(${caption})</div><br><br>`)).join("")}</table><br><br>`;
}

function personRows(
  schedule: "13D" | "13G",
  cusip: string,
  answers: readonly (readonly [string, string])[],
): string {
  const first = schedule === "13D" ? 7 : 5;
  const rows = answers.map(([caption, answer], index) => ({ caption, answer, mark: String(index + 1) }));
  const inner = rows.slice(first - 1, first + 3);
  const line = ({ mark, caption, answer }: (typeof rows)[number]): string =>
    answer === "" ? row(mark, caption) : captioned(mark, caption, answer);
  return `${heading(schedule)}<table role="presentation" class="tableClass" id="cusipNumber"><tr><td width="25%">CUSIP No.</td><td width="75%"><div>${cusip}</div></td></tr></table><br><br>
<table role="presentation" class="tableClass" id="reportingPersonDetails">
${rows
  .slice(0, first - 1)
  .map(line)
  .join(
    "",
  )}<tr><td width="8%">Number of Shares Beneficially Owned by Each Reporting Person With:</td><td width="92%"><table class="innerTableClass">${inner.map(line).join("")}</table></td></tr>
${rows
  .slice(first + 3)
  .map(line)
  .join("")}</table>`;
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

const remark = (words: string): string =>
  words === ""
    ? ""
    : `<br><div class="largetext"><span style="color:black;font-weight:bold;">Comments accompanying signature:</span>&nbsp;&nbsp;${escaped(words)}</div>`;

function signatures(persons: readonly unknown[], name: string, details: string, signature: string): string {
  const cell = (caption: string, answer: string): string =>
    `<tr><td width="8%">${caption}</td><td width="92%">${escaped(answer)}</td></tr>`;
  const half = (inner: string): string =>
    `<table><tr><td width="50%">&nbsp;</td><td width="50%"><table>${inner}</table></td></tr></table>`;
  return `<table role="presentation" id="signatureInfo">${row("&nbsp;&nbsp;&nbsp;&nbsp;SIGNATURE", "&nbsp;")}${row("&nbsp;", '<div class="information">After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.<br><br></div>')}</table>
${persons
  .map(
    (person) =>
      half(`<tr><td width="100%">${shown(text(person, name))}</td></tr>`) +
      all(person, details)
        .map((each) =>
          half(
            cell("Signature:", text(each, signature)) +
              cell("Name/Title:", text(each, "title")) +
              cell("Date:", text(each, "date")),
          ),
        )
        .join(""),
  )
  .join("")}`;
}
