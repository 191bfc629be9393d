import type { Rule } from "../src/audit/rule.js";
import formatEra from "./structure/format-era.js";
import mojibake from "./structure/mojibake.js";
import xmlIssuerAgrees from "./structure/xml-issuer-agrees.js";
import xmlNumbers from "./structure/xml-numbers.js";
import xmlSchemaRequired from "./structure/xml-schema-required.js";
import xmlSignatureNames from "./structure/xml-signature-names.js";
import xmlVsText from "./structure/xml-vs-text.js";

/** The checks of this group, by name. */
export const structure: readonly Rule[] = [
  formatEra,
  mojibake,
  xmlIssuerAgrees,
  xmlNumbers,
  xmlSchemaRequired,
  xmlSignatureNames,
  xmlVsText,
];
