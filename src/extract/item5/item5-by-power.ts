import { plainName } from "../../figures/names.js";
import { numberAtStart } from "../../figures/number.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import type { TableRow } from "./item5-table.js";
import { markedFigure } from "../notes/marked-figure.js";
import { captionsIn, type StatedPower } from "../cover/powers.js";
import { mentionsIn, type Named } from "../names/subject.js";

/** What may stand before the first caption, and between an answer and the next. */
const MARKS = /^[\s\-•]*(?:\(b\)\s*)?(?:\(?(?:[ivx]{1,4}|[a-d\d])[.)]\s*)?$/i;
const NEXT_MARK = /(?<![\s.;])[\s.;]{0,20}(?:\(?(?:[ivx]{1,4}|[a-d\d])[.)]\s{0,20})?$/i;
/** "Roe Fund LP 641,300", "641,300 (Roe Fund LP)", "641,300 for Roe Fund LP and Jane Roe". */
const NAME_FIRST = /^([^\d;]{1,160}?[^\d;\s:]):?\s+(\d[\d,]{0,15})(?:\s+shares)?$/i;
const NUMBER_FIRST = /^(\d[\d,]{0,15})\s+(?:shares\s+)?(?:\(([^()\d]{1,300})\)|for\s+([^;\d]{1,300}))$/i;
const JOINING = /\b(?:and|each|of|the)\b/g;

/** "Sole voting power: Roe Fund LP 0; Jane Roe 641,300": captions that are answered by name, one after the other; empty where they are not. */
export function readByPower(text: MappedText, persons: readonly Named[], make: FactMaker): TableRow[] {
  const captions = captionsIn(text.text);
  if (captions.length === 0 || !MARKS.test(text.text.slice(0, captions[0]?.start))) return [];
  const answers = captions.map(({ powers, start, end }, index) => {
    const until = captions[index + 1]?.start ?? text.length;
    const length = text.text.slice(end, until).replace(NEXT_MARK, "").length;
    const entries = entriesIn(text, end, end + length, persons, make);
    return entries?.flatMap(({ person, figure }) =>
      powers.map((power) => ({
        person,
        owned: null,
        powers: [{ power, figure, captioned: true, start }],
        percent: null,
      })),
    );
  });
  return answers.every((answer) => answer !== undefined) ? answers.flat() : [];
}

/** The entries between two places, by person; `undefined` where one is read otherwise. */
function entriesIn(
  text: MappedText,
  from: number,
  until: number,
  persons: readonly Named[],
  make: FactMaker,
): { readonly person: number; readonly figure: StatedPower["figure"] }[] | undefined {
  let start = from;
  const found = text.text
    .slice(from, until)
    .split(";")
    .map((piece) => {
      const lead = /^\s*(?:and\s+)?/i.exec(piece)?.[0].length ?? 0;
      const entry = piece.slice(lead).trimEnd();
      const at = start + lead;
      start += piece.length + 1;
      const [, nameFirst, last] = NAME_FIRST.exec(entry) ?? [];
      const [, , inBrackets, behindFor] = NUMBER_FIRST.exec(entry) ?? [];
      const named = namedIn(nameFirst ?? inBrackets ?? behindFor ?? "", persons);
      const place = at + (last === undefined ? 0 : entry.lastIndexOf(last));
      const number = numberAtStart(text.text.slice(place, until));
      if (number === null || named.length === 0) return undefined;
      const figure = markedFigure(make, text, place, number);
      return named.map((person) => ({ person, figure }));
    });
  return found.every((entry) => entry !== undefined) ? found.flat() : undefined;
}

/** The persons that words name, one or a list of them and no word besides; empty where they name nobody or somebody else. */
function namedIn(words: string, persons: readonly Named[]): number[] {
  const plain = ` ${plainName(words)} `;
  const mentions = mentionsIn(plain, persons);
  const rest = mentions.reduce(
    (left, { start, end }) => left.slice(0, start) + " ".repeat(end - start) + left.slice(end),
    plain,
  );
  if (rest.replace(JOINING, "").trim() !== "") return [];
  return [...new Set(mentions.map(({ person }) => person))];
}
