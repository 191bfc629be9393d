import type { Filing } from "../filing.js";

/** The reason where only the statement itself is at hand. */
export const ON_ITS_OWN = "it may be filed as a document of its own, which is not in this file";

/**
 * Why a paper that belongs to the statement may lie where it cannot be seen, though the file has no word of it;
 * `null` where it would be seen. `listed` is whether the file lists what is filed with it.
 */
export function unseen(
  { amendment, formType, attachments, schedule }: Filing,
  listed: boolean,
): string | null {
  if (amendment !== null || formType.value.endsWith("/A"))
    return "it may be on file with the statement that this amends";
  if (attachments?.documents.some(({ opening }) => opening === null) === true)
    return "it may be a document filed with the statement in which no text could be read";
  if (attachments?.complete === true) return null;
  return schedule === "13G" || !listed ? ON_ITS_OWN : null;
}
