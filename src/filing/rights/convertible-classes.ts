import type { Decimal } from "../../figures/decimal.js";
import type { Composition, Filing, Holding, Item5Statement, Person } from "../filing.js";
import { holdingsOf } from "../parts/accounts.js";
import { once } from "../once.js";
import { proseOf, sentencesOf } from "../words/prose.js";
import { matchesIn } from "../../figures/matches.js";
import { mayBeSeveralClasses } from "../share-class.js";
import { countsTold } from "../bases/counts-beside.js";

/** A class with a letter, or units of a partnership or company below the issuer. */
const NAME =
  /\b(?:Class|CLASS)\s+([A-Z])\b|\b((?:(?:OP|LP|LLC|LTIP|OpCo|HoldCo|Holdings|Partnership|Common|Paired|Exchangeable|Membership|Company)\s+){1,3}(?:[Uu]nits?|Interests?)|(?:common|partnership|exchangeable|membership|paired)\s+units?)\b/g;
/** Behind the name: "is convertible into", "each of which may be exchanged for", "will automatically convert into". */
const CONVERTS =
  /^[^.;]{0,160}?\b(?:convertible|exchangeable|redeemable|converts?|converted|exchanged|redeemed)\b[^.;]{1,60}?\b(?:into|for|on\s+a\s+(?:one|1)[-\s]for)\b([^.;]{0,80})/i;
/** Before the name: "issuable upon conversion of the", "assumes the exchange of the 900,000". */
const CONVERSION_OF =
  /\b(?:conversion|exchange|redemption)\s+of\s+(?:(?:the|all|its|his|her|their|such|any|an|equal|number|of|up\s+to|outstanding|shares?|issuer['’]s|(?:reporting\s+)?person['’]s|own|\d[\d,]*)\s+)*$/i;
const INTO_OTHER = /^\s*(?:\S+\s+){0,6}?(?:Class|CLASS)\s+([A-Z])\b/;
/** What a part counts, behind its mark: "(ii) shares of the Issuer's Class B Common Stock held by …". */
const COUNTED =
  /^\W*(?:and\s+)?(?:\(?\w{1,4}\)\s*)?(?:(?:an?\s+(?:additional|further|aggregate\s+of)|the|those|another|his|her|its|their)\s+)?(?:shares?\s+of\s+)?(?:the\s+|its\s+)?(?:issuer['’]s\s+)?(?=[A-Z])/i;

/**
 * The filing with every part of a holding that counts shares of a class, or units, told to be convertible into the one
 * reported, as a right to acquire: what converts where one note says so converts wherever it is held.
 */
export function withConvertibles(filing: Filing): Filing {
  const convertible = convertiblesIn(filing);
  if (convertible.size === 0) return filing;
  return { ...filing, persons: filing.persons.map((person) => inPerson(person, convertible)) };
}

/** "36,813,628 OpCo Units": a count right before the name. */
const COUNT_AHEAD =
  /(?<![$\d,.])(\d{1,3}(?:,\d{3})+|\d{4,})\s+(?:(?:shares?|units?)\s+of\s+)?(?:the\s+|its\s+)?(?:issuer['’]s\s+)?$/i;

/** Whether the text counts shares of a convertible class, or units, for which a holding has room, and which are not all of their class. */
export function mayConvert(filing: Filing, holding: Decimal): boolean {
  const outstanding = new Set(countsTold(filing).map(({ shares }) => shares.value.toFixed()));
  return [...convertibleCounts(filing)].some((count) => !outstanding.has(count) && holding.gte(count));
}

/** How many shares of convertible classes, or units, the text tells of wherever it does, as printed without separators. */
const convertibleCounts = once((filing: Filing): ReadonlySet<string> => {
  const convertible = convertiblesIn(filing);
  if (convertible.size === 0) return new Set();
  const counts = proseOf(filing).flatMap(({ value }) =>
    matchesIn(value, NAME).flatMap((name) => {
      const ahead = COUNT_AHEAD.exec(value.slice(Math.max(0, name.index - 60), name.index))?.[1];
      return ahead === undefined || !convertible.has(keyOf(name)) ? [] : [ahead.replaceAll(",", "")];
    }),
  );
  return new Set(counts);
});

/** `CLASS B`, `LLC UNIT`: the names that the text tells to be convertible into the class reported. */
function convertiblesIn(filing: Filing): ReadonlySet<string> {
  const own = filing.securityClass?.value ?? "";
  const letters = new Set(matchesIn(own, NAME).map(keyOf));
  if (own === "" || mayBeSeveralClasses(filing)) return new Set();
  const found = proseOf(filing)
    .filter(({ value }) => /conver|exchang|redee|redempt/i.test(value))
    .flatMap((place) => sentencesOf(place))
    .flatMap((sentence) => inSentence(sentence, letters));
  return new Set(found.filter((key) => !letters.has(key)));
}

function inSentence(sentence: string, own: ReadonlySet<string>): string[] {
  const names = matchesIn(sentence, NAME);
  return names.flatMap((name, index) => {
    const end = name.index + name[0].length;
    if (CONVERSION_OF.test(sentence.slice(Math.max(0, name.index - 120), name.index)))
      return own.size > 0 || !/\bClass\s+[A-Z]\b/i.test(sentence.slice(0, name.index)) ? [keyOf(name)] : [];
    const target = CONVERTS.exec(sentence.slice(end, end + 400))?.[1];
    if (target === undefined) return [];
    // The name next to the verb is what converts.
    const next = names
      .slice(index + 1)
      .find((other) => !/\([^)]{0,160}$/.test(sentence.slice(end, other.index)));
    const verb = sentence.slice(end).search(/\b(?:conver|exchang|redee)\w+/i);
    if (next !== undefined && next.index < end + verb && !isEachOf(sentence, end, next)) return [];
    const letter = INTO_OTHER.exec(target)?.[1];
    const into = letter === undefined || own.has(`CLASS ${letter}`);
    return into ? [keyOf(name)] : [];
  });
}

/** "9,210,455 OP Units and 402,110 LTIP Units, each of which is redeemable": both convert. */
function isEachOf(sentence: string, end: number, next: RegExpMatchArray): boolean {
  const from = next.index ?? 0;
  return AND.test(sentence.slice(end, from)) && EACH_OF.test(sentence.slice(from + next[0].length));
}

const AND = /\b(?:and|or)\s+(?:\S{1,20}\s+){0,3}$/;
const EACH_OF = /^,?\s+(?:each|all|both)\s+of\s+which\b/;

function keyOf(name: RegExpMatchArray): string {
  return name[0].toUpperCase().replace(/\s+/g, " ").replace(/S$/, "");
}

function inPerson(person: Person, convertible: ReadonlySet<string>): Person {
  const inList = (list: Composition): Composition => ({
    ...list,
    holdings: list.holdings.map((holding) => asRight(holding, convertible)),
  });
  const inStatement = (statement: Item5Statement | null): Item5Statement | null => {
    const list = statement?.composition ?? null;
    return statement === null || list === null ? statement : { ...statement, composition: inList(list) };
  };
  const draft: Person = {
    ...person,
    footnotes: person.footnotes.map((note) =>
      note.composition === null ? note : { ...note, composition: inList(note.composition) },
    ),
    told: person.told.map(inList),
    item4: inStatement(person.item4),
    item5: inStatement(person.item5),
  };
  return { ...draft, holdings: holdingsOf(draft) };
}

function asRight(holding: Holding, convertible: ReadonlySet<string>): Holding {
  if (holding.kind !== "outstanding") return holding;
  const counted = holding.words.slice(COUNTED.exec(holding.words)?.[0].length ?? 0);
  const [name] = matchesIn(counted.slice(0, 80), NAME);
  if (name?.index !== 0 || !convertible.has(keyOf(name))) return holding;
  const isClass = name[1] !== undefined;
  return {
    ...holding,
    kind: "right-to-acquire",
    type: isClass ? "other-class" : "partnership-unit",
    instrument: name[0],
    newlyIssued: true,
  };
}
