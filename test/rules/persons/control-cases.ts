/** Filings in which one reporting person controls another, told by their aggregate amounts. */
import { filingText, type StatedPerson } from "../../support/filing-text.js";

export const person = (
  name: string,
  type: string,
  aggregate: string,
  changes: Partial<StatedPerson> = {},
): StatedPerson => ({
  name: name.toUpperCase(),
  heading: name,
  soleVoting: aggregate,
  sharedVoting: "0",
  soleDispositive: aggregate,
  sharedDispositive: "0",
  aggregate,
  percent: "5%",
  type,
  ...changes,
});
export const fund = (aggregate: string, changes: Partial<StatedPerson> = {}) =>
  person("Tamarind Fund, L.P.", "PN", aggregate, changes);
export const partner = (aggregate: string, changes: Partial<StatedPerson> = {}) =>
  person("Larkspur Holdings LLC", "OO", aggregate, changes);
export const roe = (aggregate: string, changes: Partial<StatedPerson> = {}) =>
  person("Jane M. Roe", "IN", aggregate, changes);
export const IS_PARTNER = "Larkspur Holdings LLC is the general partner of Tamarind Fund, L.P.";
export const IS_MEMBER = "Ms. Roe is the sole member of Larkspur Holdings LLC.";
export const two = (own: string, controlled: string, ...told: string[]) =>
  filingText({ persons: [fund(controlled), partner(own)], told });
export const three = (top: string, middle: string, bottom: string, ...told: string[]) =>
  filingText({ persons: [fund(bottom), partner(middle), roe(top)], told });
