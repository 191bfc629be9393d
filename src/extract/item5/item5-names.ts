import type { Paragraph } from "../../document/paragraphs.js";
import { isNaturalByType } from "../../figures/natural-name.js";
import { formlessName, plainName, surname } from "../../figures/names.js";
import type { Figure } from "../../filing/fact.js";
import type { Person, Powers } from "../../filing/filing.js";
import { headedNames, letteredHeadings } from "../item2/headed-names.js";
import { numberless } from "../names/names-apart.js";
import type { Named } from "../names/subject.js";
import { isUsedFor, wordsOf } from "../names/used-as-name.js";

/** A reporting person whom Item 5 may name, with what bears on how it is read there: the powers of the cover page, too. */
export interface Reporter extends Named, Partial<Powers> {
  /** Row 11 of the cover page. */
  readonly aggregateAmount?: Figure | null;
  readonly natural?: boolean;
}

/** A person as Item 5 may speak of it, with what its cover page says that bears on how Item 5 is read. */
export function asReporter(
  named: Named,
  page: (Omit<Reporter, keyof Named> & Pick<Person, "typeOfReportingPerson">) | undefined,
): Reporter {
  if (page === undefined) return named;
  return {
    ...named,
    natural: isNaturalByType(page.typeOfReportingPerson?.value, named.name),
    aggregateAmount: page.aggregateAmount ?? null,
    soleVotingPower: page.soleVotingPower ?? null,
    sharedVotingPower: page.sharedVotingPower ?? null,
    soleDispositivePower: page.soleDispositivePower ?? null,
    sharedDispositivePower: page.sharedDispositivePower ?? null,
  };
}

/** Words with which many names and sentences begin: alone they name nobody. */
const EVERYDAY =
  /^(?:the|a|an|and|of|for|mr|mrs|ms|dr|first|second|third|new|old|big|great|grand|high|north|south|east|west|northern|southern|eastern|western|american|national|united|general|global|international|common|capital|fund|funds|trust|trusts|master|partners|holdings?|investments?|investors|management|group|company|bank|blue|red|green|black|white|gold|silver|reporting|issuer|sole|shared|class|series|family|estate|each|all|both|such|other|no|none|one|two|three|preferred|stock|shares?|private|public|state|city|street|road|river|lake|park|hill|point|power|powers|voting|item|items|row|rows|date)$/;
/** First letters that are the name of something else. */
const LETTERS = /^(?:sec|usa|ads|adr|gds|gdr|ipo|ceo|cfo|coo|nav|llc|llp|plc|inc|spa|pipe|nyse|date|item)$/;
/** "…, a series of Roe Trust": what the name is of. */
const DESCRIBED = /,\s+(?:an?|as|acting|solely)\s.*$/i;
/** No name ends with one of these. */
const JOINING = /(?:^|\s)(?:and|&|of|for|the|de|la|du|van|von|der|in|at)$/i;

/**
 * The persons with the names that Item 5 may use for them without defining them: the first words of an entity's name,
 * where they fit one reporting person only and not the issuer, its first letters, a lettered heading that shortens it, and the name without what describes it.
 */
export function withShortNames(
  persons: readonly Reporter[],
  issuer: string | null,
  paragraphs: readonly Paragraph[],
): Reporter[] {
  const words = wordsOf(paragraphs.map(({ text }) => text.text).join("\n"));
  const headings = letteredHeadings(paragraphs);
  return persons.map((person) => {
    if (person.natural === undefined) return person;
    const rest = persons.filter((each) => each !== person);
    const others = [
      ...rest.flatMap(({ name, aliases }) => [plainName(name), numberless(name), ...aliases]),
      ...(issuer === null ? [] : [plainName(issuer)]),
    ];
    const short = shortNamesOf(person)
      .filter(
        (first) =>
          tellsOne(first, others) && !isShortFor(first, rest) && isUsedFor(first, person.name, words),
      )
      .map(plainName);
    const bare = person.natural ? null : bareName(person.name);
    const bared = bare !== null && !rest.some(({ name }) => (bareName(name) ?? plainName(name)) === bare);
    const headed = headedNames(person, others, headings);
    const named = [...person.aliases, ...short, ...headed, ...(bared ? [bare] : [])];
    return { ...person, aliases: [...new Set(named)] };
  });
}

/** What an estate calls itself, where it is the only one. */
const ESTATE = "the estate";

/** The family name of a natural person; the first words and the first letters of an entity's, and "the Estate" of somebody's. */
function shortNamesOf({ name, natural }: Reporter): string[] {
  if (natural) return [surname(name)].filter((family) => family.length > 2);
  return [
    ...firstWords(name),
    ...initials(name),
    ...(/^(?:the\s+)?estate\s+of\s/i.test(name) ? [ESTATE] : []),
  ];
}

function bareName(name: string): string | null {
  const bare = plainName(name.replace(DESCRIBED, ""));
  return bare !== plainName(name) && bare.includes(" ") ? bare : null;
}

/** The beginnings of a name that are shorter than it is without its legal form. */
function firstWords(name: string): string[] {
  const words = name
    .trim()
    .replace(/^the\s+/i, "")
    .split(/\s+/);
  const whole = formlessName(name);
  return words
    .map((_, index) =>
      words
        .slice(0, index + 1)
        .join(" ")
        .replace(/[,;]$/, ""),
    )
    .filter((first) => whole.startsWith(`${plainName(first)} `) && !JOINING.test(first));
}

function initials(name: string): string[] {
  const letters = name
    .trim()
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join("");
  return /^\p{Lu}{4,6}$/u.test(letters) && !LETTERS.test(letters.toLowerCase()) ? [letters] : [];
}

/** Whether words name somebody, and are in the name of nobody else. */
export function tellsOne(words: string, others: readonly string[]): boolean {
  const plain = plainName(words);
  if (plain === ESTATE) return !others.some((other) => /\bestate\b/.test(other));
  const each = plain.split(" ");
  if (each.every((word) => EVERYDAY.test(word) || word.length < 3)) return false;
  return !others.some((other) => ` ${other} `.includes(` ${plain} `));
}

/** Whether a short form is the first letters of what somebody else is called: "RVF" of Roe Value Fund beside RVF Partners. */
function isShortFor(short: string, others: readonly Reporter[]): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(short)) return false;
  return others.some(({ name }) => {
    const letters = name
      .replace(/^the\s+/i, "")
      .split(/[\s-]+/)
      .map((word) => word.charAt(0).toUpperCase())
      .join("");
    return letters.startsWith(short);
  });
}
