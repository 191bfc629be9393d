/** Whatever the encoding and the line ends, the same figures are read and every place is right. */
import { expect, it } from "@jest/globals";
import { factsIn } from "../../src/filing/fact.js";
import { readFiling } from "../../src/index.js";
import { typewritten } from "../support/clothes.js";
import { filingText, LARKSPUR, ROE } from "../support/filing-text.js";

const OUTSTANDING =
  "Percentages are based on 9,950,000 Shares outstanding as of March 3, 2025, as the Issuer told the filers.";
const TYPED = typewritten({ persons: [LARKSPUR, ROE], outstanding: OUTSTANDING });
const MARKDOWN = filingText();

const utf8 = (text: string) => Buffer.from(text, "utf8");
/** windows-1252 for the characters of these texts: curly quotes are above 0x7F. */
const windows1252 = (text: string) =>
  Buffer.from(text.replace(/“/g, "\u0093").replace(/”/g, "\u0094").replace(/’/g, "\u0092"), "latin1");

const encodings: [string, (text: string) => Uint8Array][] = [
  ["UTF-8", utf8],
  ["UTF-8 with a byte-order mark", (text) => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), utf8(text)])],
  ["UTF-16", (text) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, "utf16le")])],
  ["windows-1252", windows1252],
];
const lineEnds: [string, string][] = [
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
];

const cases = encodings.flatMap(([encoding, encode]) =>
  lineEnds.map(([name, end]) => [`${encoding}, ${name}`, encode, end] as const),
);

function summary(bytes: Uint8Array) {
  const filing = readFiling(bytes);
  const { text, lines } = filing.source;
  for (const [, fact] of factsIn(filing)) {
    expect(text.slice(fact.span.start, fact.span.end)).toBe(fact.text);
  }
  return {
    lines: filing.persons.map(({ name }) => lines.at(name.span.start)),
    persons: filing.persons.map((person) => [
      person.name.value,
      person.soleVotingPower?.value.toFixed(),
      person.aggregateAmount?.value.toFixed(),
    ]),
    item5: filing.persons.map((person) => person.item5?.aggregateAmount?.value.toFixed()),
    signed: filing.signatures?.signatures.map(({ person }) => person.value),
    base: filing.bases[0]?.shares.value.toFixed(),
  };
}

it.each(cases)("typewritten pages in %s", (_name, encode, end) => {
  // The raised marks of the Markdown-like form are not in windows-1252; the typed form has none.
  expect(summary(encode(TYPED.replace(/\n/g, end)))).toEqual(summary(utf8(TYPED)));
});

it.each(cases.filter(([name]) => !name.startsWith("windows")))(
  "Markdown-like text in %s",
  (_name, encode, end) => {
    expect(summary(encode(MARKDOWN.replace(/\n/g, end)))).toEqual(summary(utf8(MARKDOWN)));
  },
);
