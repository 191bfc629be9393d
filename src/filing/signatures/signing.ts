import { plainName } from "../../figures/names.js";
import { isNaturalName } from "../../figures/natural-name.js";
import type { Filing, Person, SignaturePage } from "../filing.js";
import type { Fact } from "../fact.js";
import { isCalled, mentions } from "../persons/naming.js";
import { mayBeNamed } from "../persons/presence.js";
import { sentencesIn } from "../words/prose.js";

/** One signature may be given for several persons: under a power of attorney, or as somebody's agent. */
const BY_AGENT = /attorney[- ]in[- ]fact|power of attorney|\bas agent\b|\*/i;
/** A page of its own by which a person joins the statement. */
const CONSENTS = /\b(?:consent|authori[sz](?!ed\s+(?:signator|person|representative))|behalf)/i;

/** "… each of the persons on Schedule I", "for itself and the entities above" */
const LISTED = /\b(?:schedule|annex|appendix)\s+(?:[A-Z\d]|[IVX]{2,4})\b/i;
const FOR_OTHERS =
  /\b(?:for|on\s+behalf\s+of)\s+(?:itself|himself|herself|themselves|all|each)\b|\b(?:each|all)\s+of\s+the\b|\bindividually\s+and\b/i;

/** "For each of the reporting persons: /s/ Ann Lund" */
const SIGNED_FOR = /\b(?:for|on\s+behalf\s+of)\s+(?:each|all)\b[^.;:]{0,60}[:,]?\s*(?:by\W{0,3})?\/s\//i;

/** Whether a signature of the page may be for persons who are named elsewhere. */
export function signsForOthers({ text, signatures }: SignaturePage): boolean {
  return (
    LISTED.test(text.value) ||
    SIGNED_FOR.test(text.value) ||
    signatures.some(({ block }) => FOR_OTHERS.test(block.value))
  );
}

/** Words by which a signature for an entity may be the signer's own, too. */
const OWN =
  /\b(?:individual\w*|personal\w*|(?:him|her)self|(?:his|her) own|in (?:each|all|both|every)|each|both|jointly)\b/i;

/** Whether words of the page tell that one signs for others by a power, or a note may. */
export function signsByAgent({ text }: SignaturePage): boolean {
  return BY_AGENT.test(text.value);
}

/** A page without the signatures for the other reporting persons: who signs for an entity signs for it alone. */
function outsideBlocks(
  { text, signatures }: SignaturePage,
  person: Person,
  persons: readonly Person[],
): string {
  if (OWN.test(signatures.map(({ block }) => block.value).join(" "))) return text.value;
  const others = signatures.filter(
    ({ person: { value }, block }) =>
      !isCalled(person, value) &&
      // Who signs in the own name may add the entity for which it is done.
      (isNaturalName(person.name.value) || !isNaturalName(value)) &&
      // A second "By:" names nobody above it: it may be the signer's own.
      plainName(block.value).includes(plainName(value)) &&
      persons.some(
        (each) => each !== person && isCalled(each, value) && plainName(each.name.value) === plainName(value),
      ),
  );
  return others.reduce(
    (rest, { block }) => rest.replace(block.value.replace(/\s+/g, " "), () => " | "),
    text.value,
  );
}

/** The heading of another exhibit behind the signatures of an agreement. */
const NEXT_EXHIBIT = /\sEXHIBIT\s{1,3}\(?(?:\d{1,2}(?:\.\d{1,2})?|[A-Z])\)?\s/;

/** A line to sign on, which no block holds. */
const RULE = /\s?[-_=]{5,}/g;

/** The text of a page without lines to sign on, as far as the exhibit that follows in the same file. */
function withoutNextExhibit({ text, signatures }: SignaturePage): Fact<string> {
  const value = text.value.replace(RULE, "");
  const last = signatures.at(-1)?.block.value.replace(/\s+/g, " ") ?? "";
  const end = last === "" ? -1 : value.lastIndexOf(last);
  const next = end < 0 ? -1 : value.slice(end).search(NEXT_EXHIBIT);
  return { ...text, value: next < 0 ? value : value.slice(0, end + next) };
}

/** The same without the agents who sign, by their titles, for the entity that stands above them and for nobody else. */
function withoutOwnAgents({ text, signatures }: SignaturePage, person: Person): Fact<string> {
  const value = signatures.reduce((rest, { person: signed, title, block }) => {
    const [first = ""] = block.value.split("\n");
    const own =
      /^attorney[- ]in[- ]fact$/i.test(title?.value ?? "") &&
      plainName(first) === plainName(signed.value) &&
      !isNaturalName(signed.value) &&
      !mentions(block.value.slice(first.length), person);
    return own ? rest.replace(block.value.replace(/\s+/g, " "), () => " | ") : rest;
  }, text.value);
  return { ...text, value };
}

/**
 * Whether the person may sign after all: by another name, by a signature for several, or as one of as
 * many signatories as there are persons; or may do so on a later page.
 */
export function mayHaveSigned({ persons, paragraphs }: Filing, page: SignaturePage, person: Person): boolean {
  const signatories = new Set(page.signatures.map(({ person: signatory }) => plainName(signatory.value)));
  const own = { ...page, text: withoutNextExhibit(page) };
  return (
    signatories.size >= persons.length ||
    signsByAgent({ ...own, text: withoutOwnAgents(own, person) }) ||
    mayBeNamed(outsideBlocks(own, person, persons), person, persons) ||
    paragraphs.some(
      ({ span, value }) =>
        span.start > page.heading.span.start && CONSENTS.test(value) && mentions(value, person),
    )
  );
}

/** "Authorizes the President of each subsidiary making this filing to sign this statement on its behalf" */
const AUTHORISES = /\b(?:authori[sz]e[sd]?|empowers?|appoints?|designates?)\b/i;
const TO_SIGN = /\bto\s+(?:sign|execute)\b/i;

/** The document filed with the schedule by which the person lets others sign the statement, or `null`. */
export function authorisedBy({ attachments }: Filing, person: Person): Fact<string> | null {
  const document = attachments?.documents.find(({ text }) =>
    sentencesIn(text?.value ?? "").some(
      (sentence) => AUTHORISES.test(sentence) && TO_SIGN.test(sentence) && mentions(sentence, person),
    ),
  );
  return document?.description ?? document?.type ?? document?.opening ?? null;
}
