import type { Rule } from "../src/audit/rule.js";
import amendedItemsDeclared from "./amendments/amended-items-declared.js";
import amendmentNoInText from "./amendments/amendment-no-in-text.js";
import amendmentNumberVsHistory from "./amendments/amendment-number-vs-history.js";
import amendmentVsFormType from "./amendments/amendment-vs-form-type.js";
import historyAscending from "./amendments/history-ascending.js";
import materialChangeShown from "./amendments/material-change-shown.js";
import previousAccession from "./amendments/previous-accession.js";
import previousAmendmentNumber from "./amendments/previous-amendment-number.js";
import previousPercentMoved from "./amendments/previous-percent-moved.js";
import previousPersons from "./amendments/previous-persons.js";
import aggregateUnsupported from "./arithmetic/aggregate-unsupported.js";
import closingRollForward from "./arithmetic/closing-roll-forward.js";
import conversionArithmetic from "./arithmetic/conversion-arithmetic.js";
import footnoteComponents from "./arithmetic/footnote-components.js";
import outstandingSumFoots from "./arithmetic/outstanding-sum-foots.js";
import percentImpliedBase from "./arithmetic/percent-implied-base.js";
import percentOrder from "./arithmetic/percent-order.js";
import percentOver100 from "./arithmetic/percent-over-100.js";
import percentRecompute from "./arithmetic/percent-recompute.js";
import powerDoubleEntry from "./arithmetic/power-double-entry.js";
import priceTimesQuantity from "./arithmetic/price-times-quantity.js";
import rowSumDispositive from "./arithmetic/row-sum-dispositive.js";
import rowSumVoting from "./arithmetic/row-sum-voting.js";
import splitConsistency from "./arithmetic/split-consistency.js";
import tableFoots from "./arithmetic/table-foots.js";
import coverRequiredFields from "./cover-page/cover-required-fields.js";
import eventDatePlausible from "./cover-page/event-date-plausible.js";
import groupBoxBoth from "./cover-page/group-box-both.js";
import prior13gBox from "./cover-page/prior-13g-box.js";
import row12VsDisclaimer from "./cover-page/row12-vs-disclaimer.js";
import row5VsItem2de from "./cover-page/row5-vs-item2de.js";
import row6VsItem2f from "./cover-page/row6-vs-item2f.js";
import ruleBox13g from "./cover-page/rule-box-13g.js";
import ruleBoxVsType from "./cover-page/rule-box-vs-type.js";
import sourceCodeValid from "./cover-page/source-code-valid.js";
import thirteenGPassive20 from "./cover-page/thirteen-g-passive-20.js";
import typeCodeValid from "./cover-page/type-code-valid.js";
import typeVsName from "./cover-page/type-vs-name.js";
import countMistyped from "./cross-section/count-mistyped.js";
import coverVsItem5Aggregate from "./cross-section/cover-vs-item5-aggregate.js";
import coverVsItem5Percent from "./cross-section/cover-vs-item5-percent.js";
import coverVsItem5Powers from "./cross-section/cover-vs-item5-powers.js";
import coverVsTextIdentity from "./cross-section/cover-vs-text-identity.js";
import item3VsItem5Holdings from "./cross-section/item3-vs-item5-holdings.js";
import item5aComponents from "./cross-section/item5a-components.js";
import item6VsItem7 from "./cross-section/item6-vs-item7.js";
import repeatedNoteAgrees from "./cross-section/repeated-note-agrees.js";
import scheduleAVsItem2 from "./cross-section/schedule-a-vs-item2.js";
import shareCountBaseConflict from "./cross-section/share-count-base-conflict.js";
import sharesToldAgain from "./cross-section/shares-told-again.js";
import thirteenGItem4VsCover from "./cross-section/thirteen-g-item4-vs-cover.js";
import thirteenGItem5Box from "./cross-section/thirteen-g-item5-box.js";
import thirteenGPartsVsCover from "./cross-section/thirteen-g-parts-vs-cover.js";
import agreementDateAgrees from "./dates/agreement-date-agrees.js";
import amendment13dTimely from "./dates/amendment-13d-timely.js";
import amendment13gTimely from "./dates/amendment-13g-timely.js";
import baseRecent from "./dates/base-recent.js";
import datesCoherent from "./dates/dates-coherent.js";
import eventGap from "./dates/event-gap.js";
import initial13dTimely from "./dates/initial-13d-timely.js";
import initial13gTimely from "./dates/initial-13g-timely.js";
import item5cWindow from "./dates/item5c-window.js";
import undisclosedTransaction from "./dates/undisclosed-transaction.js";
import weekdayFiling from "./dates/weekday-filing.js";
import blockerRespected from "./derivatives/blocker-respected.js";
import classConversionBase from "./derivatives/class-conversion-base.js";
import denominatorExplained from "./derivatives/denominator-explained.js";
import derivativeIdentified from "./derivatives/derivative-identified.js";
import derivativeInDenominator from "./derivatives/derivative-in-denominator.js";
import floatingConversionStated from "./derivatives/floating-conversion-stated.js";
import foreignDerivativeInDenominator from "./derivatives/foreign-derivative-in-denominator.js";
import fractionalOrBlankShares from "./derivatives/fractional-or-blank-shares.js";
import sixtyDayWindow from "./derivatives/sixty-day-window.js";
import certificationText from "./exhibits-signatures/certification-text.js";
import exhibitNumbering from "./exhibits-signatures/exhibit-numbering.js";
import exhibitReferenceForm from "./exhibits-signatures/exhibit-reference-form.js";
import jointAgreementParties from "./exhibits-signatures/joint-agreement-parties.js";
import jointAgreementPresent from "./exhibits-signatures/joint-agreement-present.js";
import signatureCapacity from "./exhibits-signatures/signature-capacity.js";
import signatureDates from "./exhibits-signatures/signature-dates.js";
import signatureEachPerson from "./exhibits-signatures/signature-each-person.js";
import signerAuthority from "./exhibits-signatures/signer-authority.js";
import cusipCheckDigit from "./identity/cusip-check-digit.js";
import cusipConsistent from "./identity/cusip-consistent.js";
import definedTerm from "./identity/defined-term.js";
import nameSpelling from "./identity/name-spelling.js";
import numberFormat from "./identity/number-format.js";
import placeholderLeft from "./identity/placeholder-left.js";
import staleBoilerplate from "./identity/stale-boilerplate.js";
import certification13g from "./narrative/certification-13g.js";
import initialBelowFive from "./narrative/initial-below-five.js";
import instructionCSchedule from "./narrative/instruction-c-schedule.js";
import item2Complete from "./narrative/item2-complete.js";
import item3SourceAndAmount from "./narrative/item3-source-and-amount.js";
import item4Present from "./narrative/item4-present.js";
import item5cDetail from "./narrative/item5c-detail.js";
import item5eVsPercent from "./narrative/item5e-vs-percent.js";
import item6Derivatives from "./narrative/item6-derivatives.js";
import itemsPresent from "./narrative/items-present.js";
import row4VsItem3 from "./narrative/row4-vs-item3.js";
import chainPercentEqual from "./persons/chain-percent-equal.js";
import groupAffirmVsDeny from "./persons/group-affirm-vs-deny.js";
import groupMemberGetsAll from "./persons/group-member-gets-all.js";
import groupTotalStated from "./persons/group-total-stated.js";
import item5CoversEveryone from "./persons/item5-covers-everyone.js";
import noDoubleListing from "./persons/no-double-listing.js";
import parentCoversChild from "./persons/parent-covers-child.js";
import personCountAgrees from "./persons/person-count-agrees.js";
import powerMistyped from "./persons/power-mistyped.js";
import sharedNeedsASharer from "./persons/shared-needs-a-sharer.js";
import soleSharedContradiction from "./persons/sole-shared-contradiction.js";
import formatEra from "./structure/format-era.js";
import mojibake from "./structure/mojibake.js";
import xmlIssuerAgrees from "./structure/xml-issuer-agrees.js";
import xmlNumbers from "./structure/xml-numbers.js";
import xmlSchemaRequired from "./structure/xml-schema-required.js";
import xmlSignatureNames from "./structure/xml-signature-names.js";
import xmlVsText from "./structure/xml-vs-text.js";

/** Every check, by group in the groups' order and by name within; a test holds the list to the folder. */
export const rules: readonly Rule[] = [
  aggregateUnsupported,
  closingRollForward,
  conversionArithmetic,
  footnoteComponents,
  outstandingSumFoots,
  percentImpliedBase,
  percentOrder,
  percentOver100,
  percentRecompute,
  powerDoubleEntry,
  priceTimesQuantity,
  rowSumDispositive,
  rowSumVoting,
  splitConsistency,
  tableFoots,
  coverRequiredFields,
  eventDatePlausible,
  groupBoxBoth,
  prior13gBox,
  row12VsDisclaimer,
  row5VsItem2de,
  row6VsItem2f,
  ruleBox13g,
  ruleBoxVsType,
  sourceCodeValid,
  thirteenGPassive20,
  typeCodeValid,
  typeVsName,
  countMistyped,
  coverVsItem5Aggregate,
  coverVsItem5Percent,
  coverVsItem5Powers,
  coverVsTextIdentity,
  item3VsItem5Holdings,
  item5aComponents,
  item6VsItem7,
  repeatedNoteAgrees,
  scheduleAVsItem2,
  shareCountBaseConflict,
  sharesToldAgain,
  thirteenGItem4VsCover,
  thirteenGItem5Box,
  thirteenGPartsVsCover,
  chainPercentEqual,
  groupAffirmVsDeny,
  groupMemberGetsAll,
  groupTotalStated,
  item5CoversEveryone,
  noDoubleListing,
  parentCoversChild,
  personCountAgrees,
  powerMistyped,
  sharedNeedsASharer,
  soleSharedContradiction,
  blockerRespected,
  classConversionBase,
  denominatorExplained,
  derivativeIdentified,
  derivativeInDenominator,
  floatingConversionStated,
  foreignDerivativeInDenominator,
  fractionalOrBlankShares,
  sixtyDayWindow,
  agreementDateAgrees,
  amendment13dTimely,
  amendment13gTimely,
  baseRecent,
  datesCoherent,
  eventGap,
  initial13dTimely,
  initial13gTimely,
  item5cWindow,
  undisclosedTransaction,
  weekdayFiling,
  cusipCheckDigit,
  cusipConsistent,
  definedTerm,
  nameSpelling,
  numberFormat,
  placeholderLeft,
  staleBoilerplate,
  certification13g,
  initialBelowFive,
  instructionCSchedule,
  item2Complete,
  item3SourceAndAmount,
  item4Present,
  item5cDetail,
  item5eVsPercent,
  item6Derivatives,
  itemsPresent,
  row4VsItem3,
  amendedItemsDeclared,
  amendmentNoInText,
  amendmentNumberVsHistory,
  amendmentVsFormType,
  historyAscending,
  materialChangeShown,
  previousAccession,
  previousAmendmentNumber,
  previousPercentMoved,
  previousPersons,
  formatEra,
  mojibake,
  xmlIssuerAgrees,
  xmlNumbers,
  xmlSchemaRequired,
  xmlSignatureNames,
  xmlVsText,
  certificationText,
  exhibitNumbering,
  exhibitReferenceForm,
  jointAgreementParties,
  jointAgreementPresent,
  signatureCapacity,
  signatureDates,
  signatureEachPerson,
  signerAuthority,
];
