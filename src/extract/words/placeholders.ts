import { matchesIn } from "../../figures/matches.js";
import { boxIn } from "../cover/boxes.js";

/** A stretch of text: the title and cover pages, the notes to them, the Items, a list of exhibits, or papers attached behind the signatures. */
export type Region = "cover" | "notes" | "items" | "exhibits" | "attached";

interface Place {
  readonly start: number;
  readonly end: number;
}

const BULLET = /\[\s*[●•∙·](?:\s*[●•∙·]){0,5}\s*\]/g;
/** A bullet in the place of a box: the first thing of a line of a list, unless what follows is counted: "[●] shares of". */
const TICK =
  /^\W*(?:\([a-z]\)\s*)?\[\s*[●•∙·]\s*\]\s+(?!(?:(?:common|ordinary|voting|preferred|class\s+[a-z])\s+){0,2}(?:shares|units|warrants|ADSs|per\s?cent)\b)[a-z]/i;
/** Words in brackets that wait for a fact; other brackets are remarks of the form: "[Signature page follows]". */
const WAITING = [
  "insert\\b[^[\\]{}\\n]{0,80}",
  "to\\s+(?:be\\s+(?:inserted|completed|determined|confirmed|updated|provided|advised)|come|follow)\\b[^[\\]{}\\n]{0,40}",
  "confirm\\b[^[\\]{}\\n]{0,60}",
  "n(?:ote\\s+)?t(?:o\\s+)?d(?:raft)?\\b[^[\\]{}\\n]{0,200}",
  "tb[dca]|date|names?|amount|number|percent(?:age)?|address|price",
].join("|");
const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const BLANK = "(?:x{2}|_{2,}|\\[[\\s_]*\\])";

const ANYWHERE: readonly RegExp[] = [
  /(?<![\w@.-])TBD(?![\w@-])/g,
  new RegExp(`\\[\\s*(?:${WAITING})\\s*\\]|\\{\\s*insert\\b[^{}\\n]{0,80}\\}`, "gi"),
  /(?<![\w#*.,-])\$?X{1,3}(?:,X{3})+(?![\w,-])/gi,
  /(?<![\w#.-])(?:X{2,3}|X{1,3}\.X{1,2})\s?%/gi,
  /\$\s?(?:X{1,3}\.X{1,2}|X{2,})(?![\w-])/gi,
  /\b(?:NTD\s*:|note\s+to\s+draft\b|drafting\s+note\b)/gi,
  /\b20XX\b/g,
];

/** In a sentence: behind a word, so that a ruled line, a box and the form's own captions are none. */
const AFTER_WORD = "(?<=[a-z,(]\\s{0,3})(?<!\\b(?:class|owned)\\s{0,3})";
const IN_SENTENCES: readonly RegExp[] = [
  /\$\s?\[[\s_]*\]|\[[\s_]*\]\s?%/g,
  new RegExp(`${AFTER_WORD}\\[[\\s_]*\\]\\s*(?:per\\s?cent|shares|units|warrants)\\b`, "g"),
  new RegExp(`${AFTER_WORD}(?:\\$\\s?_{2,}|_{2,}\\s*(?:%|(?:per\\s?cent|shares|units|warrants)\\b))`, "g"),
  new RegExp(`\\b${MONTH}\\s+${BLANK},?\\s+(?:\\d{4}|20XX|20__)`, "gi"),
  /(?<=\b(?:on|of|dated|by|until|through)\s{1,2})_{2,}(?:\s_{1,9})?,?\s+(?:19|20)\d\d\b/g,
];
/** The title of a class and an agreement of the filers themselves are filled in wherever they stand. */
const OF_THE_FILING: readonly RegExp[] = [
  /(?<=\bpar\s{1,3}value,?\s{1,3}(?:of\s{1,3})?(?:US)?)\$(?:\s?_{2,}|(?=\s{1,3}(?:per|each)\b))/gi,
  new RegExp(
    `(?:\\b${MONTH}\\s+${BLANK}|_{2,40}(?:\\s_{1,9})?),?\\s+(?:19|20)\\d\\d\\b(?<=\\bjoint\\s{1,3}filing\\s{1,3}agreement\\b[^.;]{0,100})`,
    "gi",
  ),
];
/** A form of a paper has blanks by its nature, and the captions of Item 4 of a 13G have a line to fill in, be it here or on the cover. */
const WITH_BLANKS =
  /\bforms?\s+of\b|^\W*(?:\([a-z]{1,4}\)\W*){0,3}(?:sole|shared|amount|percent\w*|number)\b/i;

/** What every placeholder has something of: most texts have nothing of it. */
const SOMETHING = /[[{_]|xx|x[,.]x|\$\s?x|\$\s+(?:per|each)|TBD|NTD|draft/i;
/** A list of exhibits names papers, which may have blanks; what it says of the holding itself is a sentence of the statement. */
const OF_HOLDING = /\bcover\s+pages?\b|\bbeneficial(?:ly)?\s+own/i;
/** An agreement to file this schedule, of papers that may be forms. */
const OF_SCHEDULE = /\bSchedule\s+13[DG]\b/i;

/** Where placeholders stand in a text, each once, in order. Papers attached may be forms, which have blanks. */
export function placeholdersIn(text: string, region: Region): Place[] {
  if (!SOMETHING.test(text)) return [];
  const own = WITH_BLANKS.test(text) ? [] : OF_THE_FILING;
  if (region === "attached") return OF_SCHEDULE.test(text) ? placesOf(text, own) : [];
  const ticks = TICK.test(text) || (region === "cover" && boxIn(text) !== null);
  const states = region === "items" || (region === "exhibits" && OF_HOLDING.test(text));
  const patterns = [
    ...(ticks ? [] : [BULLET]),
    ...ANYWHERE,
    ...own,
    ...(states && !WITH_BLANKS.test(text) ? IN_SENTENCES : []),
  ];
  return placesOf(text, patterns);
}

function placesOf(text: string, patterns: readonly RegExp[]): Place[] {
  const found = patterns
    .flatMap((pattern) => matchesIn(text, pattern))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((place) => {
    if (place.start < end) return false;
    ({ end } = place);
    return true;
  });
}
