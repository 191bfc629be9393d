import type { Rule } from "../src/audit/rule.js";
import certificationText from "./exhibits-signatures/certification-text.js";
import exhibitNumbering from "./exhibits-signatures/exhibit-numbering.js";
import exhibitReferenceForm from "./exhibits-signatures/exhibit-reference-form.js";
import jointAgreementParties from "./exhibits-signatures/joint-agreement-parties.js";
import jointAgreementPresent from "./exhibits-signatures/joint-agreement-present.js";
import signatureCapacity from "./exhibits-signatures/signature-capacity.js";
import signatureDates from "./exhibits-signatures/signature-dates.js";
import signatureEachPerson from "./exhibits-signatures/signature-each-person.js";
import signerAuthority from "./exhibits-signatures/signer-authority.js";

/** The checks of this group, by name. */
export const exhibitsSignatures: readonly Rule[] = [
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
