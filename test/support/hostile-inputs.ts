/** Files made to break a reader, and what is to be said of each. */

const COVER = [
  "SCHEDULE 13D",
  "Hollin Mills, Inc.",
  "CUSIP No. 435990106",
  "1. NAME OF REPORTING PERSON\n   Larkspur Holdings LLC",
  "11. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n   1,000",
  "13. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n   5.0%",
  "Item 5. Interest in Securities of the Issuer",
].join("\n\n");

/** A statement of text with something behind its Item 5. */
export const textWith = (behind: string): string => `${COVER}\n\n${behind}`;

/** A statement of HTML with something behind its Item 5. */
export const htmlWith = (behind: string): string =>
  `<html><body>${COVER.split("\n\n")
    .map((part) => `<p>${part}</p>`)
    .join("")}${behind}</body></html>`;

/** EDGAR's XML with something in its form data. */
export const xmlWith = (behind: string): string =>
  `<?xml version="1.0"?><edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D"><headerData><submissionType>SCHEDULE 13D</submissionType></headerData><formData>${behind}</formData></edgarSubmission>`;

/** Limits of every hostile file: seconds of the processor, or so many times what a sample takes, and megabytes at the most. */
export const LIMITS = { seconds: 40, samples: 50, megabytes: 1200 };

export interface HostileFile {
  readonly name: string;
  readonly extension: "txt" | "htm" | "xml";
  readonly content: () => string;
  readonly status: 0 | 1 | 2;
  /** What standard error says, where it says something. */
  readonly says?: RegExp;
}

const MB = 1024 * 1024;
const LINE = 50 * MB - 2000;
const bomb = (body: string): string =>
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${"bcdefghij"
    .split("")
    .map((name, index) => `<!ENTITY ${name} "${`&${"abcdefghij".charAt(index)};`.repeat(10)}">`)
    .join("")}]>${body}`;

export const HOSTILE_FILES: readonly HostileFile[] = [
  { name: "an entity bomb in XML", extension: "xml", content: () => bomb("<a>&j;</a>"), status: 2, says: /declares entities/ },
  { name: "an entity that names a file", extension: "xml", content: () => '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', status: 2, says: /declares entities/ },
  { name: "XML nested 10,000 deep", extension: "xml", content: () => xmlWith("<a>".repeat(10_000) + "x" + "</a>".repeat(10_000)), status: 2, says: /no Schedule 13D or 13G/ },
  { name: "HTML nested 10,000 deep", extension: "htm", content: () => htmlWith("<div>".repeat(10_000) + "x"), status: 0 },
  { name: "tables nested 10,000 deep", extension: "htm", content: () => htmlWith("<table><tr><td>1,000 ".repeat(10_000)), status: 0 },
  { name: "one line of 50 MB of words", extension: "txt", content: () => textWith("word ".repeat(LINE / 5)), status: 2, says: /no filing has one of more than/ },
  { name: "one line of 50 MB of one letter", extension: "txt", content: () => textWith("a".repeat(LINE)), status: 2, says: /no filing has one of more than/ },
  { name: "one line of 50 MB of blanks", extension: "txt", content: () => textWith(" ".repeat(LINE)), status: 0 },
  { name: "one line of 50 MB of words in HTML", extension: "htm", content: () => htmlWith(`<p>${"word ".repeat(LINE / 5)}</p>`), status: 2, says: /no filing has one of more than/ },
  { name: "a million cells", extension: "htm", content: () => htmlWith(`<table>${`<tr>${"<td>1,234</td>".repeat(1000)}</tr>`.repeat(1000)}</table>`), status: 2, says: /no filing has more than/ },
  { name: "a quarter of a million cells", extension: "htm", content: () => htmlWith(`<table>${`<tr>${"<td>1,234</td>".repeat(1000)}</tr>`.repeat(250)}</table>`), status: 0 },
  { name: "a million note marks behind a figure", extension: "txt", content: () => textWith(`1,000 ${"(1)".repeat(500_000)}`), status: 0 },
  { name: "a million raised note marks", extension: "htm", content: () => htmlWith(`<p>1,000${"<sup>(1)</sup>".repeat(1_000_000)}</p>`), status: 2, says: /no filing has one of more than/ },
  { name: "a million notes", extension: "txt", content: () => textWith(Array.from({ length: 1_000_000 }, (_, index) => `(${index % 99}) note`).join("\n")), status: 2, says: /no filing has more than/ },
  { name: "a quarter of a million notes", extension: "txt", content: () => textWith(Array.from({ length: 250_000 }, (_, index) => `(${index % 99}) note`).join("\n")), status: 0 },
  { name: "a million asterisks behind a figure", extension: "txt", content: () => textWith(`1,000${"*".repeat(1_000_000)}x`), status: 0 },
  { name: "figures of 10,000 digits", extension: "txt", content: () => textWith(Array.from({ length: 300 }, () => `${"9".repeat(10_000)} shares`).join("\n")), status: 0 },
  { name: "a Row 11 of 10,000 digits", extension: "txt", content: () => textWith("").replace("1,000", "9".repeat(10_000)), status: 0 },
  { name: "1e999 shares, 1e999 percent", extension: "txt", content: () => textWith("").replace("1,000", "1e999").replace("5.0%", "1e999%"), status: 0 },
  { name: "a hundred thousand Items", extension: "txt", content: () => textWith("Item 5. \n\n".repeat(100_000)), status: 0 },
  { name: "a thousand reporting persons", extension: "txt", content: () => Array.from({ length: 1000 }, (_, index) => textWith("").replaceAll("Larkspur", `Larkspur ${index}`)).join("\f"), status: 0 },
  { name: "a million parentheses that never close", extension: "txt", content: () => textWith("(".repeat(1_000_000)), status: 0 },
]; // prettier-ignore
