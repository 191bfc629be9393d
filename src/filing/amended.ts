import type { Filing } from "./filing.js";

/** Whether a filing amends an earlier one: it has a number, or is filed under the form of amendments. */
export function isAmendment({ amendment, formType }: Pick<Filing, "amendment" | "formType">): boolean {
  return amendment !== null || formType.value.endsWith("/A");
}
