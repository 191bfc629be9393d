import type { Structure } from "../structure.js";

/** Why a name that is not found may be there all the same, or `null`. */
export function mayHaveLostNames({ complete, departures }: Structure): string | null {
  if (!complete) return "The document breaks off, so that a person or a signature may have been lost.";
  const nameless = departures.some(
    ({ kind, element }) =>
      (kind === "missing" || kind === "empty") && /reportingPerson(?:Name)?$/i.test(element),
  );
  return nameless
    ? "A name of a reporting person or of a signatory is left out, so that not all names can be compared."
    : null;
}
