import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { decode } from "../../src/source/decode.js";
import { LineMap } from "../../src/source/line-map.js";
import { MappedText, MappedTextBuilder } from "../../src/source/mapped-text.js";
import { decodeInlineTags, decodeMarkdown } from "../../src/document/inline-markup.js";

describe("a mapped text", () => {
  it("keeps its place through a cut, a replacement and a second cut", () => {
    const file = MappedText.identity("price \\$0.10 &amp; more");
    const printed = decodeInlineTags(decodeMarkdown(file));
    expect(printed.text).toBe("price $0.10 & more");
    const at = printed.text.indexOf("&");
    expect(printed.source(at, at + 1)).toEqual({ start: 13, end: 18 });
    const slice = printed.slice(6, 11);
    expect(slice.text).toBe("$0.10");
    expect(slice.source(0, 5)).toEqual({ start: 6, end: 12 });
  });

  it("gives one part for each unbroken stretch", () => {
    const file = MappedText.identity("the first half / Page 2 / and the second");
    const joined = new MappedTextBuilder().copy(file, 0, 14).copy(file, 26, 40).build();
    expect(joined.text).toBe("the first halfand the second");
    expect(joined.parts(4, 20)).toEqual([
      { start: 4, end: 14 },
      { start: 26, end: 32 },
    ]);
    expect(joined.source(4, 20)).toEqual({ start: 4, end: 32 });
  });

  it("maps every character of any text with escapes back to the file", () => {
    const piece = fc.constantFrom(
      "a",
      " ",
      "\\$",
      "&amp;",
      "&nbsp;",
      "**",
      "<u>",
      "</u>",
      "7",
      "\n",
      "&#167;",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const printed = decodeMarkdown(decodeInlineTags(MappedText.identity(text)));
        for (let index = 0; index < printed.length; index += 1) {
          const { start, end } = printed.source(index, index + 1);
          const slice = text.slice(start, end);
          const shown = printed.text[index] ?? "";
          expect(end).toBeGreaterThan(start);
          if (!slice.startsWith("&") && !slice.startsWith("\\")) expect(slice).toBe(shown);
        }
      }),
    );
  });
});

describe("lines", () => {
  it.each([
    ["LF", "a\nbc\n", 2],
    ["CRLF", "a\r\nbc\r\n", 3],
    ["CR", "a\rbc\r", 2],
  ])("end with %s", (_name, text, offset) => {
    expect(new LineMap(text).at(offset)).toEqual({ line: 2, column: 1 });
    expect(new LineMap(text).at(offset + 1)).toEqual({ line: 2, column: 2 });
  });
});

describe("bytes", () => {
  it.each<[string, number[], string, string]>([
    ["UTF-8", [0x43, 0xc2, 0xa7], "C§", "utf-8"],
    ["UTF-8 with a mark, which is not counted", [0xef, 0xbb, 0xbf, 0x43], "C", "utf-8"],
    ["windows-1252", [0x93, 0x41, 0x94, 0xa7], "“A”§", "windows-1252"],
    ["UTF-16 little endian", [0xff, 0xfe, 0x43, 0, 0xa7, 0], "C§", "utf-16le"],
    ["UTF-16 without a mark", [...Buffer.from("Schedule 13D", "utf16le")], "Schedule 13D", "utf-16le"],
    ["UTF-16 big endian", [0xfe, 0xff, 0, 0x43], "C", "utf-16be"],
  ])("as %s", (_name, bytes, text, encoding) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ text, encoding });
  });
});
