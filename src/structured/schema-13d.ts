/**
 * What EDGAR takes as a Schedule 13D, in its order. One element a line, further in what it holds:
 *
 *     name  how often  type of value  by whom it is asked
 *
 * `a|b` are two spellings of one element, in the order of EDGAR's releases, the newer in front. The last
 * word tells what only the mapping to submission types adds: `first` is asked of a first filing, `amending`
 * of an amendment, `mostly` of an amendment, too, though the schema lets it be left out; `not-first` is none
 * of a first filing's; `removed` is left out of public copies.
 * Where the specification's mapping and the schema itself disagree, the schema is followed.
 */
export const SCHEDULE_13D = `
schemaVersion 0-1 version
headerData 1
  submissionType 1 token:SCHEDULE_13D,SCHEDULE_13D/A
  previousAccessionNumber 0-1 accession not-first
  filerInfo 1
    filer 1
      filerCredentials 1
        cik 1 cik
        ccc 1 secret removed
    liveTestFlag 1 token:LIVE,TEST
    flags 1 - removed
      overrideInternetFlag 0-1 flag
    contact 1 - removed
      contactName 1 text:30
      contactPhoneNumber 1 phone
      contactEmailAddress 1 email
    notifications 0-1
      notificationEmailAddress 0-3 email
formData 1
  coverPageHeader 1
    amendmentNo 0-1 number amending,not-first
    securitiesClassTitle 1 text:150
    dateOfEvent 1 date
    previouslyFiledFlag 0-1 flag
    issuerInfo 1
      issuerCIK 1 cik
      issuerCusips|issuerCUSIP 1 cusip
        issuerCusipNumber 1- cusip
      issuerName 1 text:150
      address 1 address
    authorizedPersons 0-1
      notificationInfo 1-100
        personName 1 text:30
        personPhoneNum 1 phone
        personAddress 1 address
  reportingPersons 1
    reportingPersonInfo 1-100
      reportingPersonCIK 0-1 cik
      reportingPersonNoCIK 0-1 yes
      reportingPersonName 1 text:150
      memberOfGroup 0-1 token:a,b
      fundType 0-6 code:SC,BK,AF,WC,PF,OO first
      legalProceedings 0-1 yes
      citizenshipOrOrganization 0-1 place first
      soleVotingPower 0-1 shares first
      sharedVotingPower 0-1 shares first
      soleDispositivePower 0-1 shares first
      sharedDispositivePower 0-1 shares first
      aggregateAmountOwned 0-1 shares first
      isAggregateExcludeShares 0-1 yes
      percentOfClass 0-1 percent first
      typeOfReportingPerson 0-13 code:BD,BK,CP,CO,EP,IN,IA,IC,IV,HC,PN,SA,OO first
      commentContent 0-1 prose:20000
  items1To7 0-1 - first,mostly
    item1 0-1 - first,mostly
      securityTitle 0-1 text:150
      issuerName 0-1 text:150
      issuerPrincipalAddress 0-1 address
      commentText 0-1 prose:20000
    item2 0-1 - first
      filingPersonName 0-1 prose:20000 first
      principalBusinessAddress 0-1 prose:20000 first
      principalJob 0-1 prose:20000 first
      hasBeenConvicted 0-1 prose:20000 first
      convictionDescription 0-1 prose:20000 first
      citizenship 0-1 prose:2000 first
    item3 0-1 - first
      fundsSource 0-1 prose:20000 first
    item4 0-1 - first
      transactionPurpose 0-1 prose:20000 first
    item5 0-1 - first
      percentageOfClassSecurities 0-1 prose:20000 first
      numberOfShares 0-1 prose:20000 first
      transactionDesc 0-1 prose:20000 first
      listOfShareholders 0-1 prose:20000 first
      date5PercentOwnership 0-1 prose:20000 first
    item6 0-1 - first
      contractDescription 0-1 prose:20000 first
    item7 0-1 - first
      filedExhibits 0-1 prose:20000
  signatureInfo 1
    signaturePerson 1-100
      signatureReportingPerson 1 text:150
      signatureDetails 0-50
        signature 1 text:150
        title 1 text:150
        date 1 date
    commentText 0-1 prose:20000
documents 0-1 any removed
`;

/** An address, which is one of EDGAR's common types. */
export const ADDRESS = `
street1 1 text:40
street2 0-1 text:40
city 1 text:30
stateOrCountry 1 place
zipCode 1 zip
`;
