// Every way in which a filing is spoiled. Each takes the bytes, as a string of one character a byte, and chance; and gives
// such a string.

/** What readers look for, and what no terminal, JSON or XML should be given. */
const WORDS = [
  "CUSIP", "NAME OF REPORTING PERSON", "Item 5.", "ITEM 4", "SCHEDULE 13D", "SCHEDULE 13G/A", "SIGNATURE", "/s/ ", "By: ",
  "<TABLE>", "</TABLE>", "<S>", "<C>", "<PAGE>", "<DOCUMENT>", "</TEXT>", "<SEC-HEADER>", "<?xml", "<![CDATA[", "]]>", "<!--", "-->",
  "<td>", "</td>", "<tr>", "<sup>", "(1)", "(*)", "%", "$", "[X]", "[ ]", "&nbsp;", "&amp;", "&#x202e;", "&#0;", "&lt;", "**", "](#)",
  "__proto__", "constructor", "toString", "\0", "\x1b[31m", "\x1b]0;x\x07", "\xe2\x80\xae", "\xe2\x80\x8b", "\xff\xfe", "\xed\xa0\x80",
  "<script>alert(1)</script>", "javascript:alert(1)", "=cmd|' /C calc'!A0", "::error::", "%0A", "\r", "\t", "\f", "\x0b", "\x85", "\xa0",
]; // prettier-ignore

const NUMBERS = [
  "0", "-1", "1e999", "1e-999", "NaN", "Infinity", "0x10", "9".repeat(400), "1,".repeat(200), ".", "00000", "99999999999999999999",
  "0.00000000000000000001", "100.01", "1,23,456", "12/31/9999", "02/30/2024", "February 29, 2023",
]; // prettier-ignore

const place = (text, { below }) => below(text.length + 1);

/** A run of characters somewhere: where it begins and ends. */
function run(text, most, { below }) {
  const start = below(text.length + 1);
  return [start, Math.min(text.length, start + 1 + below(most))];
}

const insert = (text, at, added) => text.slice(0, at) + added + text.slice(at);

/** A match of `pattern` somewhere, looked for from a place on; or `null`. */
function someMatch(text, pattern, random) {
  const sought = new RegExp(pattern, `${pattern.flags}g`);
  sought.lastIndex = place(text, random);
  return sought.exec(text);
}

function replaceMatch(text, pattern, random, by) {
  const match = someMatch(text, pattern, random);
  if (match === null) return text;
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
}

const utf16 = (text, first, second) =>
  [...text].map((byte) => (first === 0 ? `\0${byte}` : `${byte}\0`)).join("").replace(/^/, second); // prettier-ignore

export const mutations = {
  flipped: (text, random) => {
    const bytes = [...text];
    for (let count = 1 + random.below(16); count > 0 && bytes.length > 0; count -= 1)
      bytes[random.below(bytes.length)] = String.fromCharCode(random.below(256));
    return bytes.join("");
  },
  cut: (text, random) => (random.below(2) === 0 ? text.slice(0, place(text, random)) : text.slice(place(text, random))),
  hollowed: (text, random) => {
    const [start, end] = run(text, 2000, random);
    return text.slice(0, start) + text.slice(end);
  },
  repeated: (text, random) => {
    const [start, end] = run(text, 400, random);
    return insert(text, end, text.slice(start, end).repeat(1 + random.below(40)));
  },
  moved: (text, random) => {
    const [start, end] = run(text, 1500, random);
    const rest = text.slice(0, start) + text.slice(end);
    return insert(rest, place(rest, random), text.slice(start, end));
  },
  nested: (text, random) => {
    const tag = random.pick(["div", "table", "td", "b", "sup", "reportingPersonInfo", "items", "p"]);
    const depth = 1 + random.below(300);
    const closed = random.below(2) === 0 ? `</${tag}>`.repeat(random.below(depth + 1)) : "";
    const [start, end] = run(text, 500, random);
    return `${text.slice(0, start)}${`<${tag}>`.repeat(depth)}${text.slice(start, end)}${closed}${text.slice(end)}`;
  },
  unbalanced: (text, random) =>
    replaceMatch(text, /<[^<>]{1,80}>/, random, (tag) =>
      random.pick(["", tag + tag, tag.replace("</", "<"), tag.replace("<", "</"), tag.slice(0, -1), tag.slice(1), tag.replace(">", "/>")]),
    ),
  numbers: (text, random) => replaceMatch(text, /\d[\d,.]*/, random, () => random.pick(NUMBERS)),
  digits: (text, random) => replaceMatch(text, /\d/, random, () => "0123456789.,-"[random.below(13)]),
  words: (text, random) => insert(text, place(text, random), random.pick(WORDS).repeat(random.below(8) === 0 ? 50 : 1)),
  // In the place of a word, so that tags stay whole.
  typed: (text, random) => replaceMatch(text, /(?<=>[^<]{0,200})\b[\w.,]{3,}/, random, () => random.pick(WORDS).replace(/[<&]/g, "")),
  gone: (text, random) => replaceMatch(text, /(?<=>)[^<>]{1,60}(?=<)/, random, () => ""),
  spaces: (text, random) => insert(text, place(text, random), random.pick([" ", "\n", "\t", "\r\n", "\xa0", "&nbsp;", "."]).repeat(random.below(3000))),
  joined: (text, random) => replaceMatch(text, /\s+/, random, () => random.pick(["", " ", "\n\n"])),
  renamed: (text, random) => replaceMatch(text, /[a-z]{4,}/i, random, (word) => random.pick([word.toUpperCase(), word.toLowerCase(), [...word].reverse().join(""), "x".repeat(2000)])),
  bomb: (text) => `<!DOCTYPE a [<!ENTITY b "${"x".repeat(50)}"><!ENTITY c "&b;&b;&b;">]>${text.replace(/[a-z]{5}/, "&c;")}`,
  encoded: (text, random) =>
    random.pick([
      () => utf16(text, 0, "\xfe\xff"),
      () => utf16(text, 1, "\xff\xfe"),
      () => utf16(text, 1, ""),
      () => `\xef\xbb\xbf${text}`,
      () => Buffer.from(text, "latin1").toString("latin1").replace(/[\x80-\xff]/g, (byte) => `\xc3${byte}`),
      () => text.replace(/</g, "&lt;"),
      () => text.replace(/ /g, "\xc2\xa0"),
      () => text.replace(/\n/g, "\r"),
      () => encodeURIComponent(text.replace(/[^\x20-\x7e]/g, " ")),
    ])(),
  spliced: (text, random, other) => text.slice(0, place(text, random)) + other.slice(place(other, random)),
  woven: (text, random, other) => {
    const [start, end] = run(other, 1500, random);
    return insert(text, place(text, random), other.slice(start, end));
  },
}; // prettier-ignore
