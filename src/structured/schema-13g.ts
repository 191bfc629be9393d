/** What EDGAR takes as a Schedule 13G, written as `SCHEDULE_13D` is. */
export const SCHEDULE_13G = `
schemaVersion 0-1 version
headerData 1
  submissionType 1 token:SCHEDULE_13G,SCHEDULE_13G/A
  previousAccessionNumber 0-1 accession not-first
  filerInfo 1
    filer 1
      filerCredentials 1
        cik 1 cik
        ccc 1 secret removed
    liveTestFlag 1 token:LIVE,TEST
    contact 1 - removed
      contactName 1 text:30
      contactPhoneNumber 1 phone
      contactEmailAddress 1 email
    flags 1 - removed
      overrideInternetFlag 0-1 flag
    notifications 0-1
      notificationEmailAddress 0-3 email
formData 1
  coverPageHeader 1
    amendmentNo 0-1 number amending
    securitiesClassTitle 1 text:150
    eventDateRequiresFilingThisStatement 1 date
    issuerInfo 1
      issuerCik 1 cik
      issuerName 1 text:150
      issuerCusips|issuerCusip 1 cusip
        issuerCusipNumber 1- cusip
      issuerPrincipalExecutiveOfficeAddress 1 address
    designateRulesPursuantThisScheduleFiled 0-1
      designateRulePursuantThisScheduleFiled 1-3 token:Rule_13d-1(b),Rule_13d-1(c),Rule_13d-1(d)
  coverPageHeaderReportingPersonDetails 1-100
    reportingCik 0-1 cik
    reportingCikNotPresentInEdgarFlag 0-1 yes
    reportingPersonName 1 text:150
    memberGroup 0-1 code:a,b
    citizenshipOrOrganization 0-1 place first
    reportingPersonBeneficiallyOwnedNumberOfShares 0-1 - first
      soleVotingPower 0-1 shares first
      sharedVotingPower 0-1 shares first
      soleDispositivePower 0-1 shares first
      sharedDispositivePower 0-1 shares first
    reportingPersonBeneficiallyOwnedAggregateNumberOfShares 0-1 shares first
    aggregateAmountExcludesCertainSharesFlag 0-1 yes
    classPercent 0-1 percent first
    typeOfReportingPerson 0-14 code:BD,BK,IC,IV,IA,EP,HC,SA,CP,CO,PN,IN,FI,OO first
    comments 0-1 prose:20000
  items 0-1 - first
    item1 0-1 - first
      issuerName 0-1 text:150 first
      issuerPrincipalExecutiveOfficeAddress 0-1 text:150 first
    item2 0-1 - first
      filingPersonName 0-1 prose:20000 first
      principalBusinessOfficeOrResidenceAddress 0-1 prose:20000 first
      citizenship 0-1 prose:2000 first
    item3 0-1 - first
      notApplicableFlag 0-1 yes
      typeOfPersonFiling 0-11 code:BD,BK,IC,IV,IA,EP,HC,SA,CP,FI,OO
      otherTypeOfPersonFiling 0-1 prose:20000
    item4 0-1 - first
      amountBeneficiallyOwned 0-1 prose:20000 first
      classPercent 0-1 prose:20000 first
      numberOfSharesPersonHas 0-1 - first
        solePowerOrDirectToVote 0-1 prose:20000 first
        sharedPowerOrDirectToVote 0-1 prose:20000 first
        solePowerOrDirectToDispose 0-1 prose:20000 first
        sharedPowerOrDirectToDispose 0-1 prose:20000 first
    item5 0-1 - first
      notApplicableFlag 0-1 yes
      classOwnership5PercentOrLess 0-1 yes
    item6 0-1 - first
      notApplicableFlag 0-1 yes
      ownershipMoreThan5PercentOnBehalfOfAnotherPerson 0-1 prose:20000
    item7 0-1 - first
      notApplicableFlag 0-1 yes
      subsidiaryIdentificationAndClassification 0-1 prose:20000
    item8 0-1 - first
      notApplicableFlag 0-1 yes
      identificationAndClassificationOfGroupMembers 0-1 prose:20000
    item9 0-1 - first
      notApplicableFlag 0-1 yes
      groupDissolutionNotice 0-1 prose:20000
    item10 0-1 - first
      notApplicableFlag 0-1 yes
      certifications 0-1 prose:2000
  exhibitInfo 0-1 prose:20000
  signatureInformation 1-100
    reportingPersonName 1 text:150
    signatureDetails 1-50
      signature 1 text:150
      title 1 text:150
      date 1 date
  signatureComments 0-1 prose:20000
documents 0-1 any removed
`;
