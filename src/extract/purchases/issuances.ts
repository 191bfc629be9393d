import type { Paragraph } from "../../document/paragraphs.js";
import { datesIn } from "../../figures/date.js";
import type { Issuance } from "../../filing/issuance.js";
import type { MappedText } from "../../source/mapped-text.js";
import { countsIn } from "../words/counts.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { instrumentIn } from "../holdings/instruments.js";
import { markedFigure } from "../notes/marked-figure.js";
import { sentencesOf } from "../words/sentences.js";

const BOUGHT =
  /\b(?:purchased|bought|subscribed\s+for|acquired|issued(?:\s+and\s+sold)?|sold)\b[^.;]{1,80}?(?=\d)/i;
const FROM_ISSUER =
  /\bfrom\s+the\s+(?:Issuer|Company|Corporation)\b|\b(?:Issuer|Company)\b[^.]{1,80}\b(?:issued|sold)\b|\bprivate\s+(?:offering|placement)\b|\bpublic\s+offering\b/;
const RIGHTS = /\b(?:warrants?|options?|notes?|preferred)\b/i;

/** The sales of shares by the issuer that the prose tells with a day of their own. */
export function readIssuances(paragraphs: readonly Paragraph[], make: FactMaker): Issuance[] {
  return paragraphs.flatMap(({ text }) =>
    sentencesOf(text.text).flatMap(([start, end]) => inSentence(text.slice(start, end), make) ?? []),
  );
}

function inSentence(sentence: MappedText, make: FactMaker): Issuance | null {
  const { text } = sentence;
  const bought = BOUGHT.exec(text);
  if (bought === null || !FROM_ISSUER.test(text)) return null;
  const [day] = [...datesIn(text)].filter((date) =>
    /^\W*On\s+(?:or\s+about\s+)?$/.test(text.slice(0, date.start)),
  );
  const [shares, rights] = countsIn(text, bought.index);
  if (day === undefined || shares === undefined) return null;
  const between = rights === undefined ? "" : text.slice(shares.end, rights.start);
  const withRights = rights !== undefined && RIGHTS.test(between) && instrumentIn(between) !== null;
  return {
    shares: markedFigure(make, sentence, 0, shares),
    rights: withRights ? markedFigure(make, sentence, 0, rights) : null,
    instrument: RIGHTS.exec(between)?.[0].toLowerCase() ?? "rights",
    date: make(day.value, sentence, day.start, day.end),
    place: textFact(make, sentence),
  };
}
