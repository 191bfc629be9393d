import type { Fact } from "./fact.js";

/** A document filed with the schedule: an exhibit, a picture. */
export interface AttachedDocument {
  /** As filed: `EX-99.1`. */
  readonly type: Fact<string> | null;
  readonly description: Fact<string> | null;
  /** The first words of it; `null` where nothing can be read in it, as in a picture. */
  readonly opening: Fact<string> | null;
  /** As much of it as is read to tell what stands behind its first words. */
  readonly text: Fact<string> | null;
}

/** What the submission holds beside the schedule. */
export interface Attachments {
  readonly documents: readonly AttachedDocument[];
  /** Whether the submission's header counts as many documents as are at hand. */
  readonly complete: boolean;
}
