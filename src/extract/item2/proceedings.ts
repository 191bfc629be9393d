import { plainName } from "../../figures/names.js";
import type { Background, ProceedingsAnswer } from "../../filing/background.js";
import type { Fact } from "../../filing/fact.js";
import { letterReferredTo } from "../../filing/item2/letter-reference.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { sentencesOf } from "../words/sentences.js";
import type { Item2 } from "./item2.js";
import { mentionsIn, subjectsOf, type Named } from "../names/subject.js";

const SUBJECT =
  /\b(?:convict|proceeding|judgment|decree|order|crim|enjoin|violation|plea|pled|guilty|settle|injunction)/i;
const NEGATIVE =
  /\b(?:none\s+of|neither|nor|no\s+(?:\w+\s+){0,3}(?:persons?|directors?|officers?|members?|individuals?|such|one)|nobody|never|(?:has|have|had|was|were|is|are|did)\s+(?:not|never)|not\s+been|has\s+(?:any|either)\s+of)\b|^\W*(?:\([a-f]\)\W*)*(?:none|no|not\s+applicable|n\/a)\b/i;
/** What boilerplate itself leaves out is no exception. */
const USUAL_EXCEPTION =
  /\(?\b(?:excluding|exclusive\s+of|other\s+than|except(?:ing)?(?:\s+for)?)\s+(?:minor\s+)?traffic\s+violations[^.)]{0,40}\)?/gi;
const EXCEPTION =
  /\b(?:except|other\s+than|with\s+the\s+exception|save\s+(?:for|as|that|in|where)|however|although|but\s+for|notwithstanding|unless|provided\s+that)\b/i;
/** A conviction or an order told as a fact. */
const TOLD =
  /\b(?:was|were|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:convicted|enjoined|found\s+guilty)\b|\b(?:pleaded|pled)\s+guilty\b|\bentered\s+a\s+(?:plea\s+of\s+guilty|guilty\s+plea|final\s+judgment)\b|\bconsented(?:,?\s+without\s+admitting\s+or\s+denying\b[^.,]{0,80})?,?\s+to\s+(?:(?:the\s+)?(?:entry|issuance)\s+of\b|an?\s+(?:[\w-]+\s+){0,3}order\b)|\bordered\s+by\s+the\s+(?:sec|securities\s+and\s+exchange\s+commission)\s+to\s+cease\b/i;
const CONVICTED = /\b(?:convicted|guilty)\b/i;
const SECURITIES = /\b(?:securities|exchange\s+(?:commission|act)|sec)\b/i;
/** Between the person and the verb; any other word may bring in someone else. */
const BETWEEN =
  /^(?:in|on|about|or|without|admitting|denying|the|any|of|its|allegations|findings|charges|wrongdoing|liability|has|had|was|were|been|then|\d{1,4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** "Mr. Roe settled a civil action brought by the Commission and was enjoined": the subject of both verbs. */
const SETTLED = /^(?:has )?settled (?:\S+ ){1,14}and$/;
const YEAR = /\b(?:19|20)\d{2}\b/g;
/** What makes it one that need not be disclosed, or that ended otherwise. */
const UNDONE =
  /\b(?:dismiss\w*|vacated|overturned|revers\w+|acquit\w*|expunged|pardon\w*|appeal\w*|voluntar\w+|not\s+required|more\s+than\s+five\s+years|misdemeanou?r|traffic|speeding|NASD|FINRA|arbitrat\w+|panel|self[-\s]regulatory|receiver|foreign)\b/i;

type Read = Fact<ProceedingsAnswer> | null;

/** By which words an answer to the one letter is known to answer the other, too. */
const SPEAKS_OF = {
  d: /\b(?:convict\w*|criminal)\b/i,
  e: /\b(?:civil\s+proceedings?|judicial\s+or\s+administrative|securities\s+laws?)\b/i,
};
/** "None." holds for whatever is asked. */
const BARE = /^\W{0,9}(?:[de]\)\W{0,9})?(?:none|no|not\s+applicable|n\/a)\W*$/i;

/** What Items 2(d) and 2(e) say of proceedings: each for itself, or the one by its reference to the other, which answers both. */
export function readBothProceedings(
  { convictions, securitiesOrders }: Pick<Item2, "convictions" | "securitiesOrders">,
  persons: readonly Named[],
  make: FactMaker,
): Pick<Background, "convictions" | "securitiesOrders"> {
  const [d, e] = [convictions, securitiesOrders].map((texts) => readProceedings(texts, persons, make));
  return {
    convictions: referred(d ?? null, convictions, "d", e ?? null, securitiesOrders),
    securitiesOrders: referred(e ?? null, securitiesOrders, "e", d ?? null, convictions),
  };
}

/** The other letter's answer where the own text does nothing but refer to it. */
function referred(
  own: Read,
  texts: readonly MappedText[],
  letter: "d" | "e",
  other: Read,
  others: readonly MappedText[],
): Read {
  const text = wholeOf(texts);
  if (own === null || other === null || letterReferredTo(text, letter) !== (letter === "d" ? "e" : "d"))
    return own;
  const answers = wholeOf(others);
  return SPEAKS_OF[letter].test(answers) || BARE.test(answers) ? { ...own, value: other.value } : own;
}

function wholeOf(texts: readonly MappedText[]): string {
  return texts.map(({ text }) => text).join("\n");
}

/** What the paragraphs of Item 2(d) or 2(e) say of proceedings; `null` where there are none. */
function readProceedings(texts: readonly MappedText[], persons: readonly Named[], make: FactMaker): Read {
  const told = texts.flatMap((text) =>
    sentencesOf(text.text).map(([start, end]) => ({
      text,
      start,
      end,
      ...judged(text.text.slice(start, end), persons),
    })),
  );
  const [first] = told;
  if (first === undefined) return null;
  const telling = told.find(({ answer }) => answer === "told");
  const unclear = told.find(({ answer }) => answer === "unclear");
  const decisive = telling ?? unclear ?? told.find(({ answer }) => answer === "none") ?? first;
  const of = told.filter(({ answer }) => answer === "told").flatMap((each) => each.of);
  const sentence = decisive.text.text.slice(decisive.start, decisive.end);
  const years = (sentence.match(YEAR) ?? []).map(Number);
  const year = years.length === 0 ? null : Math.max(...years);
  const value: ProceedingsAnswer = { answer: decisive.answer ?? "unclear", of: [...new Set(of)], year };
  return make(value, decisive.text, decisive.start, decisive.end);
}

/** A sentence; one that does not speak of proceedings decides nothing. */
function judged(
  sentence: string,
  persons: readonly Named[],
): { answer: ProceedingsAnswer["answer"] | null; of: string[] } {
  const text = sentence.replace(USUAL_EXCEPTION, " ");
  const negative = NEGATIVE.test(text);
  const excepted = EXCEPTION.test(text) || (negative && clausesOf(text).some(tellsOutright));
  if (negative && !excepted) return { answer: "none", of: [] };
  const verb = TOLD.exec(text);
  const disclosed = CONVICTED.test(text) || SECURITIES.test(text);
  if (!negative && !excepted && verb !== null && disclosed && !UNDONE.test(text))
    return { answer: "told", of: subjectsAhead(text.slice(0, verb.index), persons) };
  return { answer: SUBJECT.test(text) || excepted ? "unclear" : null, of: [] };
}

/** Whom the sentence has for its subject, where nothing else stands between the name and the verb. */
function subjectsAhead(lead: string, persons: readonly Named[]): string[] {
  const plain = ` ${plainName(lead)} `;
  const last = mentionsIn(plain, persons).at(-1);
  const between = plain.slice(last?.end ?? plain.length).trim();
  const isPlain = SETTLED.test(between) || between.split(" ").every((word) => BETWEEN.test(word));
  if (between !== "" && !isPlain) return [];
  return subjectsOf(lead, persons, []).flatMap((index) => persons[index]?.name ?? []);
}

/** "None of the others has been convicted; Mr. Roe was convicted in 2021": the second clause tells of one. */
function clausesOf(text: string): string[] {
  return text.split(/;|,?\s(?:but|whereas|while|and\s+(?=(?:Mr|Ms|Mrs|Dr)\b))\s?/);
}

function tellsOutright(clause: string): boolean {
  return TOLD.test(clause) && !NEGATIVE.test(clause);
}
