import type { Filing } from "./filing.js";

/** Whether the filing amends an earlier one, by its title page, its number or the submission's header. */
export function isAmendment({
  amendment,
  formType,
  header,
}: Pick<Filing, "amendment" | "formType" | "header">): boolean {
  const types = [formType.value, header?.formType?.value ?? ""];
  return amendment !== null || types.some((type) => /\/\s*A$/i.test(type));
}
