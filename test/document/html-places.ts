import { expect } from "@jest/globals";
import type { Document } from "../../src/document/document.js";
import { readHtmlDocument } from "../../src/document/html-document.js";
import { MappedText } from "../../src/source/mapped-text.js";

export function readPage(html: string): Document {
  return readHtmlDocument(MappedText.identity(html));
}

/** Every printed character stands in the file as itself, or for markup, an entity or white space there. */
export function expectTruePlaces(html: string): void {
  const { text, lines } = readPage(html);
  let last = 0;
  for (let index = 0; index < text.length; index += 1) {
    const { start, end } = text.source(index, index + 1);
    const slice = html.slice(start, end);
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(last);
    last = Math.max(last, start);
    const shown = text.text[index] ?? "";
    if (slice !== shown) expect(slice).toMatch(standsFor(shown));
  }
  let at = 0;
  for (const line of lines) {
    expect(line.start).toBe(at);
    expect(line.cells.every(({ start, end }) => start >= line.start && end <= line.end && start < end)).toBe(
      true,
    );
    at = line.end + 1;
  }
  expect(at).toBe(text.length === 0 ? 0 : text.length + 1);
}

function standsFor(shown: string): RegExp {
  if (/[\t\n ]/.test(shown)) return /^(?:\s|<[^>]*>|&[^;]+;)+$/;
  if (/[☐☒]/.test(shown)) return /^(?:[\wý¨þ]|&#\w+;|<(?:input|img)\b[^>]*>)$/i;
  if (/[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾ᵃᵇᶜᵈᵉᶠ]/.test(shown)) return /^(?:[\d()a-f]|&#\d+;)$/;
  return /^&[^;]+;$/;
}
