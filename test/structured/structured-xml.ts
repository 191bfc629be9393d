/** The XML of small schedules written for the tests, told by what a case changes. */
import { factsIn } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { MappedText } from "../../src/source/mapped-text.js";
import { sourceFile } from "../../src/source/source-file.js";
import { readStructuredFiling } from "../../src/structured/read-structured-filing.js";

export function read(xml: string): Filing | null {
  const source = sourceFile("primary_doc.xml", new TextEncoder().encode(xml));
  return readStructuredFiling(source, MappedText.identity(source.text));
}

export function readWhole(xml: string): Filing {
  const filing = read(xml);
  if (filing === null) throw new Error("no filing was read");
  return filing;
}

/** The facts whose text is not what stands at their place. */
export function misplaced(filing: Filing): string[] {
  const { text } = filing.source;
  return [...factsIn(filing)]
    .filter(([, fact]) => text.slice(fact.span.start, fact.span.end) !== fact.text || fact.printed === "")
    .map(([path]) => path);
}

export const PERSON = `<reportingPersonInfo>
        <reportingPersonName>Larkspur Holdings LLC</reportingPersonName>
        <memberOfGroup>b</memberOfGroup>
        <fundType>WC</fundType>
        <fundType>OO</fundType>
        <legalProceedings>N</legalProceedings>
        <citizenshipOrOrganization>DE</citizenshipOrOrganization>
        <soleVotingPower>650000.00</soleVotingPower>
        <sharedVotingPower>0</sharedVotingPower>
        <soleDispositivePower>650000.00</soleDispositivePower>
        <sharedDispositivePower>0</sharedDispositivePower>
        <aggregateAmountOwned>650000.00</aggregateAmountOwned>
        <isAggregateExcludeShares>N</isAggregateExcludeShares>
        <percentOfClass>6.50</percentOfClass>
        <typeOfReportingPerson>OO</typeOfReportingPerson>
        <typeOfReportingPerson>HC</typeOfReportingPerson>
        <commentContent>Consists of (i) 600,000 shares of Common Stock and (ii) 50,000 shares of Common Stock issuable upon exercise of options.</commentContent>
      </reportingPersonInfo>`;

const ITEM_5 = `<item5>
        <percentageOfClassSecurities>Larkspur Holdings LLC beneficially owns 650,000 shares of Common Stock, or 6.50% of the class, based on 9,950,000 shares of Common Stock outstanding as of March 3, 2025.</percentageOfClassSecurities>
        <numberOfShares>Larkspur Holdings LLC: (1) Sole Voting Power: 650,000 (2) Shared Voting Power: 0</numberOfShares>
      </item5>`;

export const CUSIPS = "<issuerCUSIP>09175M507</issuerCUSIP>";

/** A sound Schedule 13D/A with one person. */
export function schedule13D(changes: { cusips?: string; persons?: string; items?: string } = {}): string {
  const { cusips = CUSIPS, persons = PERSON, items = ITEM_5 } = changes;
  return `<?xml version="1.0" encoding="UTF-8"?><!-- made for the tests -->
<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D" xmlns:com="http://www.sec.gov/edgar/common">
  <headerData><submissionType>SCHEDULE 13D/A</submissionType></headerData>
  <formData>
    <coverPageHeader>
      <amendmentNo>2</amendmentNo>
      <securitiesClassTitle>Common Stock, par value $0.01</securitiesClassTitle>
      <dateOfEvent>03/03/2025</dateOfEvent>
      <previouslyFiledFlag>false</previouslyFiledFlag>
      <issuerInfo><issuerCIK>0001234567</issuerCIK>${cusips}<issuerName>Hollin &amp; Mills, Inc.</issuerName></issuerInfo>
      <authorizedPersons>
        <notificationInfo><personName>Jane M. Roe</personName></notificationInfo>
        <notificationInfo><personName>John Doe</personName></notificationInfo>
      </authorizedPersons>
    </coverPageHeader>
    <reportingPersons>
      ${persons}
    </reportingPersons>
    <items1To7>
      <item1><issuerPrincipalAddress><com:street1>1 Mill Lane</com:street1><com:city>Hollin</com:city><com:stateOrCountry>NY</com:stateOrCountry><com:zipCode>10001</com:zipCode></issuerPrincipalAddress></item1>
      <item3><fundsSource>Working capital.</fundsSource></item3>
      ${items}
      <item7><filedExhibits>Exhibit 99.1: Joint Filing Agreement
99.2 Letter of March 3, 2025</filedExhibits></item7>
    </items1To7>
    <signatureInfo>
      <signaturePerson>
        <signatureReportingPerson>Larkspur Holdings LLC</signatureReportingPerson>
        <signatureDetails><signature>By: Larkspur GP LLC, its manager, By: /s/ Jane M. Roe*</signature><title>Manager</title><date>03/05/2025</date></signatureDetails>
      </signaturePerson>
    </signatureInfo>
  </formData>
</edgarSubmission>
`;
}

export const ITEM_4 = `<item4>
        <amountBeneficiallyOwned>650,000</amountBeneficiallyOwned>
        <classPercent>6.5%</classPercent>
        <numberOfSharesPersonHas>
          <solePowerOrDirectToVote>Sole power to vote or to direct the vote: 650,000 shares</solePowerOrDirectToVote>
          <sharedPowerOrDirectToVote>See Row 6</sharedPowerOrDirectToVote>
          <solePowerOrDirectToDispose>650,000</solePowerOrDirectToDispose>
          <sharedPowerOrDirectToDispose></sharedPowerOrDirectToDispose>
        </numberOfSharesPersonHas>
      </item4>`;

export function person13G(name: string): string {
  return `<coverPageHeaderReportingPersonDetails>
      <reportingPersonName>${name}</reportingPersonName>
      <memberGroup>a</memberGroup>
      <citizenshipOrOrganization>X1</citizenshipOrOrganization>
      <reportingPersonBeneficiallyOwnedNumberOfShares>
        <soleVotingPower>650000</soleVotingPower>
        <sharedVotingPower></sharedVotingPower>
        <soleDispositivePower>650000</soleDispositivePower>
      </reportingPersonBeneficiallyOwnedNumberOfShares>
      <reportingPersonBeneficiallyOwnedAggregateNumberOfShares>650000</reportingPersonBeneficiallyOwnedAggregateNumberOfShares>
      <classPercent>6.5</classPercent>
      <typeOfReportingPerson>IN</typeOfReportingPerson>
    </coverPageHeaderReportingPersonDetails>`;
}

/** A sound Schedule 13G with one person. */
export function schedule13G(changes: { persons?: string; item4?: string } = {}): string {
  const { persons = person13G("Jane M. Roe"), item4 = ITEM_4 } = changes;
  return `<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13g">
  <headerData><submissionType>SCHEDULE 13G</submissionType></headerData>
  <formData>
    <coverPageHeader>
      <securitiesClassTitle>Common Stock</securitiesClassTitle>
      <eventDateRequiresFilingThisStatement>12/31/2024</eventDateRequiresFilingThisStatement>
      <issuerInfo><issuerCik>0001234567</issuerCik><issuerName>Hollin Mills, Inc.</issuerName><issuerCusips><issuerCusipNumber>09175M507</issuerCusipNumber></issuerCusips></issuerInfo>
      <designateRulesPursuantThisScheduleFiled>
        <designateRulePursuantThisScheduleFiled>Rule 13d-1(b)</designateRulePursuantThisScheduleFiled>
        <designateRulePursuantThisScheduleFiled>Rule 13d-1(c)</designateRulePursuantThisScheduleFiled>
      </designateRulesPursuantThisScheduleFiled>
    </coverPageHeader>
    ${persons}
    <items>
      <item3><notApplicableFlag>N</notApplicableFlag><typeOfPersonFiling>IA</typeOfPersonFiling><typeOfPersonFiling>HC</typeOfPersonFiling></item3>
      ${item4}
      <item5><notApplicableFlag>N</notApplicableFlag><classOwnership5PercentOrLess>N</classOwnership5PercentOrLess></item5>
      <item10><certifications>As &amp;#167; 240.14a-11 asks.&lt;p&gt;A&amp;nbsp;second paragraph.&lt;/p&gt;</certifications></item10>
    </items>
    <exhibitInfo>Please see Exhibit 99 for the joint filing agreement</exhibitInfo>
    <signatureInformation>
      <reportingPersonName>Jane M. Roe</reportingPersonName>
      <signatureDetails><signature>Jane M. Roe</signature><title>Jane M. Roe</title><date>01/05/2025</date></signatureDetails>
    </signatureInformation>
  </formData>
</edgarSubmission>`;
}
