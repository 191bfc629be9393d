import { plainName } from "../figures/names.js";
import type { Filing, Person, SignaturePage } from "./filing.js";
import { mentions } from "./naming.js";
import { mayBeNamed } from "./presence.js";

/** One signature may be given for several persons: under a power of attorney, or as somebody's agent. */
const BY_AGENT = /attorney[- ]in[- ]fact|power of attorney|\bas agent\b|\*/i;
/** A page of its own by which a person joins the statement. */
const CONSENTS = /\b(?:consent|authori[sz]|behalf)/i;

/**
 * Whether the person may sign after all: by another name, by a signature for several, or as one of as
 * many signatories as there are persons; or may do so on a later page.
 */
export function mayHaveSigned({ persons, paragraphs }: Filing, page: SignaturePage, person: Person): boolean {
  const signatories = new Set(page.signatures.map(({ person: signatory }) => plainName(signatory.value)));
  return (
    signatories.size >= persons.length ||
    BY_AGENT.test(page.text.value) ||
    mayBeNamed(page.text.value, person, persons) ||
    paragraphs.some(
      ({ span, value }) =>
        span.start > page.heading.span.start && CONSENTS.test(value) && mentions(value, person),
    )
  );
}
