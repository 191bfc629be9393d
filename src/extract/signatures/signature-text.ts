import type { Document } from "../../document/document.js";
import type { Fact } from "../../filing/fact.js";
import { MappedTextBuilder } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import type { Piece } from "./signature-piece.js";

/** What a piece says behind its caption, on all its lines. */
export function factOf(document: Document, make: FactMaker, piece: Piece): Fact<string> {
  const { valueStart, end, further } = piece;
  if (further.length === 0) return textFact(make, document.text, valueStart, end);
  const builder = new MappedTextBuilder().copy(document.text, valueStart, end);
  for (const line of further)
    builder.replace(" ", document.text, line.start, line.start).copy(document.text, line.start, line.end);
  return textFact(make, builder.build());
}

/** The whole block of a signature, a piece a line. */
export function blockOf(document: Document, make: FactMaker, pieces: readonly Piece[]): Fact<string> {
  const builder = new MappedTextBuilder();
  for (const { start, end } of pieces) {
    if (builder.length > 0) builder.replace("\n", document.text, start, start);
    builder.copy(document.text, start, end);
  }
  const text = builder.build();
  return make(text.text, text);
}

/** "/s/ Jane Roe*", "/s/ Jane Roe /s/": the marks of a note, and a mark once more, are not part of the name. */
export function withoutMarks(piece: Piece): Piece {
  const name = piece.text.replace(/\s\/s\/\s*$/i, "");
  const marks = /(?<![\s*_†‡⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹/"”\]-])[\s*_†‡⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹/"”\]-]*$/.exec(name)?.[0] ?? "";
  return { ...piece, end: piece.end - (piece.text.length - name.length) - marks.length };
}
