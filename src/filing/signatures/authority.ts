import { plainName, sameName, surname } from "../../figures/names.js";
import type { AttachedDocument } from "../attachments.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { mentions } from "../persons/naming.js";
import { once } from "../once.js";
import { mayBeNamed } from "../persons/presence.js";

const POWER = /\b(?:powers?\s+of\s+attorney|poa)\b/i;
/** Other evidence of somebody's authority to sign. */
const OTHER =
  /\b(?:resolutions?\b.{1,80}\b(?:sign|authori)|(?:signing|signature|signatory)\s+authority|authori(?:ty|[sz]ation)\s+to\s+(?:sign|execute|file)|evidence\s+of\s+(?:\w+\s+)?(?:signature\s+)?authority|incumbency|confirming\s+statement|authori[sz]e[sd]?\b.{1,80}\b(?:sign|execute|file)\b|authori[sz]ed\s+signator(?:y|ies)\s+list|letter\s+of\s+(?:authori\w+|designation)|authori[sz]ation\s+and\s+designation|(?:authori[sz]ation|authori[sz]ing|designation)\s+(?:letter|resolution)|delegation\s+of\s+authority|constitutes?\s+and\s+appoints?|(?:appoints?|designates?)\b.{1,80}\b(?:agent|attorney|representative))/i;
/** That it can be seen: here, or in a filing that is told of. */
const SEEN =
  /\b(?:exhibits?|annex|attached|annexed|appended|filed|furnished|incorporated|previously|on\s+file|reference|hereto|herewith|dated|effective|granted|executed)\b/i;
/** The form's own instruction on powers of attorney, which many statements print. */
const INSTRUCTION =
  /\bpower\s+of\s+attorney\s+for\s+this\s+purpose\b|\bevidence\s+of\s+the\s+representative|\bauthority\s+to\s+sign\s+on\s+behalf\s+of\s+such\s+person\b/i;
/** The text of one, in the same file. */
const ITSELF =
  /^\W*(?:limited\s+|special\s+|general\s+|durable\s+)*powers?\s+of\s+attorney\W*$|\bknow\s+all\b.{1,30}\bby\s+these\s+presents\b/i;

/** Where the filing shows, or refers to, powers of attorney and other evidence of a signer's authority. */
export const evidenceOfAuthority = once((filing: Filing): readonly Fact<string>[] => {
  const { exhibits, attachments, paragraphs } = filing;
  return [
    ...exhibits
      .map(({ description }) => description)
      .filter(({ value }) => POWER.test(value) || OTHER.test(value)),
    ...(attachments?.documents ?? []).flatMap((document) => ofDocument(document) ?? []),
    ...paragraphs.filter(({ value }) => shows(value)),
  ];
});

/** In a title: "Attorney-in-Fact (pursuant to a Power of Attorney dated April 1, 2022)". */
const REFERRED_TO =
  /\b(?:powers?\s+of\s+attorney|poa|(?:authori[sz]ation|authori[sz]ing|designation)\s+(?:letter|resolution))\b[^.;\n]{1,60}\b(?:dated|effective|filed|attached|incorporated|previously|on\s+file|exhibit)\b/i;

/** Whether a signature's title names the paper that gives the authority, by its day or as one that can be seen. */
export function titleRefersToAuthority(title: Fact<string> | null): boolean {
  return title !== null && REFERRED_TO.test(title.value);
}

/** The words by which somebody is made an attorney, anywhere in a long document. */
const GRANTS = /\b(?:constitutes?|appoints?|designates?)\b.{1,160}\battorneys?[-\s]in[-\s]fact\b/i;

/** "Each party authorizes each other party to file on its behalf": who is no party has nothing of it. */
const MUTUAL = /\bauthori[sz]es\s+(?:each|the|any)\s+other\s+(?:party|parties|persons?)\b/i;

/** "Filed as an exhibit to a Schedule 13G by Larkspur Fund LP", "of Larkspur Fund LP": who filed it once gave nothing by that. */
const ONCE_FILED =
  /\b(?:fil(?:ed|ings?)|submitted|furnished|schedules?\s+13[dg](?:\/a)?)\b[^.;()]{0,60}?\s(?:by|of)\s(?:(?!(?:on|with|in|for|as|and|under|relating|regarding|pursuant|dated|to)\s)[^\s;()]{1,40}\s?){1,12}/gi;
/** "Securities" is a word of many names, and here none of them. */
const COMMISSION =
  /\bsecurities\s+(?:and|&)\s+exchange\s+commission\b|\bsecurities\s+(?:exchange\s+)?act\b/gi;
/** Whose it is, where it is everybody's. */
const EVERYBODY =
  /\b(?:reporting|filing)\s+persons?\b|\beach\s+(?:of\s+)?(?:the|them|such)\b|\bundersigned\b|\ball\s+(?:of\s+)?(?:the|parties|signatories)\b|\bsignatories\b/i;

/**
 * Among it, a power of attorney that this person gave, or that names none of those who file; not one that
 * names another of the signers alone as he who signs by it. `null` where there is none.
 */
export function authorityOf(filing: Filing, person: Person, signer: string): Fact<string> | null {
  return (
    evidenceOfAuthority(filing).find(
      ({ value }) =>
        isGivenBy(value, person, filing.persons) &&
        (!MUTUAL.test(value) || filing.persons.some(({ name }) => sameName(name.value, signer))) &&
        !isAnothers(filing, signer, plainName(value)),
    ) ?? null
  );
}

/** Whether the words may tell of a paper of this person's: they name the person, or everybody, or nobody who files. */
function isGivenBy(told: string, person: Person, everyone: readonly Person[]): boolean {
  const givers = told.replace(COMMISSION, " ").replace(ONCE_FILED, " ");
  return (
    EVERYBODY.test(givers) ||
    mayBeNamed(givers, person, everyone) ||
    !everyone.some((each) => mentions(givers, each))
  );
}

/** Whether the words name another who signs here, and not this one by so much as the surname. */
function isAnothers({ signatures: page }: Filing, signer: string, told: string): boolean {
  const named = (name: string): boolean => ` ${told} `.includes(` ${plainName(name)} `);
  const others = (page?.signatures ?? []).flatMap((each) => each.signer?.value ?? []);
  return (
    !named(surname(signer)) && others.some((other) => plainName(other) !== plainName(signer) && named(other))
  );
}

function ofDocument({ type, description, opening, text }: AttachedDocument): Fact<string> | null {
  if (opening !== null && (POWER.test(opening.value) || OTHER.test(opening.value))) return opening;
  if (text !== null && GRANTS.test(text.value)) return text;
  if (description !== null && POWER.test(description.value)) return description;
  return type !== null && /^EX-24/i.test(type.value) ? type : null;
}

function shows(text: string): boolean {
  if (INSTRUCTION.test(text)) return false;
  return ITSELF.test(text) || OTHER.test(text) || (POWER.test(text) && SEEN.test(text));
}
