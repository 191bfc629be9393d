import { matchesIn } from "../../figures/matches.js";
import { coreName, plainName } from "../../figures/names.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { isAmendment } from "../amended.js";
import { narrativeOf, saidOf } from "../words/clause.js";
import { once } from "../once.js";

/** Items of a 13D that tell of the issuer, of funds, purposes and exhibits, not of who has power over the shares. */
const ASIDE = /^[1347]\b/;
/** The lines of a signature. */
const SIGNATURE = /^(?:By|Name|Title|Its|Dated?|\/s\/|\W*signatures?\b)/i;

/** Words that say with whom a power is shared. */
const SHARED_WITH =
  /(?<!(?:\d|\b(?:the|such|these|those|all|any|of|common|ordinary|preferred|restricted|depositary))\s)\bshar(?:e|es|ed|ing)\b(?!\s+(?:of|held|owned)\b)[^.]{1,160}(?<!\btogether\s)\bwith\b(?!\s+respect)|\bjoint(?:ly)?\b[^.]{1,40}\b(?:with|own(?:ed)?|held|tenan\w+|accounts?|power)\b|\bspouse\b|\bwife\b|\bhusband\b|\bco-?trustees?\b|\b(?:power|discretion|invests?)\b[^.]{1,60}\bon\s+behalf\s+of\b(?!\s+(?:itself|himself|herself|each|the\s+(?:reporting|under))\b)|\b(?:boards?\s+of\s+directors|committee|members?)\b[^.]{1,80}\bpower\s+to\s+(?:vote|dispose)/i;
/** Clients share the power over their accounts, where the text does not say that it is the manager's alone. */
const CLIENTS = /\bclients?\b/i;
/** "Clients have the right to receive the dividends from, or the proceeds from the sale of, the shares": that is no power over them … */
const MONEY = /\bdividends?\b|\bproceeds\b/i;
/** … which is to vote or dispose of them. */
const POWER =
  /\bvot(?:e|es|ed|ing)\b|\bdispos\w+|\binvestment\s+(?:power|discretion|authority|decisions?)\b|\bshar(?:e|ed|es|ing)\s+(?:\w+\s+){0,3}power\b/i;
const SOLE = /\bsole\s+(?:investment|voting|dispositive|power|authority|discretion)/i;
/** Words that may: others who hold, manage or control. */
const MAY_SHARE =
  /\bclients?\b|\bon\s+behalf\s+of\b(?!\s+(?:itself|himself|herself|each|the\s+(?:reporting|under))\b)|\btrusts?\b|\btrustees?\b|\bfamil(?:y|ies)\b|\bchildren\b|\bfoundation\b|\bboard\b|\bcommittee\b|\bfunds?\b|\bsubsidiar\w+|\baffiliates?\b|\bcustodians?\b|\bentit(?:y|ies)\b|\baccounts?\b|\bpartnership\b|\bgeneral\s+partner\b|\bmanag(?:er|es|ed|ing|ement)\b|\badvis(?:er|or|ory|es|ed)\b|\bcontrol(?:s|led|ling)?\s+(?:by|person|of)\b|\bcontrols\b|\b(?:held|owned)\s+(?:(?:directly|of\s+record|indirectly)\s+)?by\b(?!\s+the\s+(?:reporting|filing)\s+person\b)|\bparent\b|\b(?:mother|father|brother|sister|daughters?|sons?|parents|minors?|wives|Mrs)\b|\bname\s+of\b|\bin\s+[\w.’'\s]{1,30}['’]s\s+name\b|\b(?:owned|held)\s+(?:through|with)\b|\bcommunity\s+property\b|\bIRA\b|\b401\s?\(k\)|\bplans?\b|\blimited\s+liability\b|\bcorporations?\b|\bco-?owns?\b|\bproxy\b|\bvoting\s+agreement\b|\bstockholders?\s+agreement\b|\bestate\b/i;
const ENTITY =
  /\b(?:llc|l l c|lp|l p|llp|inc|ltd|corp|plc|gmbh|ag|nv|bv|sarl|company|partners|holdings|bank)\b/;

/** Who may share a power, by the text. */
export interface Sharer {
  readonly place: Fact<string>;
  /** Whether the text says that someone does. */
  readonly said: boolean;
}

/** Where the text says with whom a power over the shares is shared, else where it may; `null` where it speaks of nobody else. */
export const sharerTold = once((filing: Filing): Sharer | null => {
  const told = accountOf(filing);
  const isSole = told.some(({ value }) => SOLE.test(value));
  const said = told.find((place) =>
    saidOf(place).some((sentence) => SHARED_WITH.test(sentence) || (!isSole && isOfClients(sentence))),
  );
  if (said !== undefined) return { place: said, said: true };
  const own = [filing.issuer.name?.value ?? "", ...filing.persons.map(({ name }) => name.value)].flatMap(
    (name) => [plainName(name), coreName(name)],
  );
  const may = told.find(({ value }) => MAY_SHARE.test(value) || namesAnother(value, own));
  return may === undefined ? null : { place: may, said: false };
});

const isOfClients = (sentence: string): boolean =>
  CLIENTS.test(sentence) && (!MONEY.test(sentence) || POWER.test(sentence));

/** The heading of the Item that tells who has which power, with an answer below it: Item 5 or, of a 13G, Item 4. */
export function powersItem({ schedule, items }: Filing): Fact<string> | null {
  const wanted = schedule === "13D" ? /^5\b/ : /^4\b/;
  return (
    items.find(({ number, paragraphs }) => wanted.test(number) && paragraphs.length > 0)?.heading ?? null
  );
}

/** "Item 5(a) is amended": a letter of Item 5 that does not ask for the powers. */
const OTHER_LETTER = /\b(?:items?\s+5|(?:sub)?(?:paragraph|section|part)s?)\s*\(\s*[acde]\s*\)/i;
/** Item 5(b), or words of the powers that it asks for. */
const OF_POWERS = /\(\s*b\s*\)|\bpowers?\b|\bvot(?:e|es|ing)\b|\bdispos/i;

/** Whether an amendment of a 13D changes other parts of Item 5 only, so that the earlier answer to Item 5(b) stands (Rule 13d-2(a)). */
export function isPowersItemAsBefore(filing: Filing): boolean {
  const told = filing.items
    .filter(({ number }) => /^5\b/.test(number))
    .flatMap(({ paragraphs }) => paragraphs);
  return (
    filing.schedule === "13D" &&
    isAmendment(filing) &&
    told.some(({ value }) => OTHER_LETTER.test(value)) &&
    !told.some(({ value }) => OF_POWERS.test(value))
  );
}

function accountOf(filing: Filing): readonly Fact<string>[] {
  const aside = filing.schedule === "13G" ? [] : filing.items.filter(({ number }) => ASIDE.test(number));
  return narrativeOf(filing).filter(
    ({ span, value }) =>
      !SIGNATURE.test(value) &&
      !aside.some((item) => span.start >= item.span.start && span.start < item.span.end),
  );
}

/** Two words with capitals, which may be somebody's name; terms of the form and days are none. */
const A_NAME = /\b[A-Z][a-z]+\s+(?:[A-Z]\.?\s+)?[A-Z][a-z]+\b/g;
const NO_NAME =
  /\b(?:Common|Ordinary|Shares?|Stock|Reporting|Persons?|Schedule|Items?|Exchange|Securities|Act|Commission|Class|Series|Section|Rule|Form|Report|Annual|Quarterly|Amendment|United|States|New|Statement|Agreements?|Board|Market|Global|Nasdaq|Depositary|American|Financial|Officer|Chief|Executive|Row|Cover|Price|Range|The|This|Each|On|In|As|Of|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** As many texts call the issuer; it names nobody. */
const THE_COMPANY = /\bthe company\b/g;

/** Whether a company is named that is neither the issuer nor a filer. */
function namesAnother(text: string, own: readonly string[]): boolean {
  const rest = own
    .filter((name) => name !== "")
    .reduce((left, name) => left.replaceAll(name, " "), plainName(text))
    .replace(THE_COMPANY, " ");
  const somebody = matchesIn(text, A_NAME).some(
    ([name]) => !NO_NAME.test(name) && rest.includes(plainName(name)),
  );
  if (somebody) return true;
  return (
    ENTITY.test(rest) &&
    /\b[A-Z][\w.]*,?\s+(?:\w+,?\s+)?(?:L\.?L\.?C|L\.?P|LLP|Inc|Ltd|Corp|plc|GmbH|AG|N\.?V|B\.?V|Company|Partners|Holdings|Bank)\b/.test(
      text,
    )
  );
}
