import { matchesIn } from "../figures/matches.js";
import { MappedTextBuilder, type MappedText } from "../source/mapped-text.js";
import { decodeEntity } from "./entities.js";
import { raisedForm } from "./html-raised.js";

/** A check box, drawn alike in every document. */
export const CHECKED = "☒";
/** One that is not ticked. */
export const UNCHECKED = "☐";

const INLINE = new RegExp(
  [
    String.raw`(?<input><input\b[^<>]*>)`,
    String.raw`(?<page><page>)`,
    String.raw`<f(?<note>\d{1,2})>`,
    String.raw`(?<tag></?(?:[ubiscp]|em|strong|sup|sub|fn|f\d+|caption|table|font|br|center)\b[^<>]{0,200}>)`,
    String.raw`(?<entity>&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});)`,
  ].join("|"),
  "gi",
);

const MARKDOWN = new RegExp(
  [
    String.raw`(?<escape>\\[\\$()[\]*_#&.!+|~\x60-])`,
    String.raw`(?<bold>\*\*)`,
    String.raw`(?<![\w*\\])\*(?<italic>[^\s*][^*\n]{0,200})\*(?![\w*])`,
    String.raw`\[(?<link>[^[\]\n]{1,2000})\]\([^()\s]{0,500}\)`,
  ].join("|"),
  "g",
);

/** What a reader sees of text with the few tags and entities that text filings carry. `<page>` becomes a form feed. */
export function decodeInlineTags(text: MappedText): MappedText {
  return rewrite(text, INLINE, (groups) => {
    if (groups["input"] !== undefined) return /\bchecked\b/i.test(groups["input"]) ? CHECKED : UNCHECKED;
    if (groups["page"] !== undefined) return "\f";
    if (groups["note"] !== undefined) return raisedMark(groups["note"]);
    if (groups["entity"] !== undefined) return decodeEntity(groups["entity"]);
    return "";
  });
}

/** EDGAR's tag of a note, `<F1>`, as the mark that it stands for. */
function raisedMark(number: string): string {
  return [...`(${number})`].map(raisedForm).join("");
}

/** What a reader sees of Markdown: escapes, emphasis and links resolved. */
export function decodeMarkdown(text: MappedText): MappedText {
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const match of matchesIn(text.text, MARKDOWN)) {
    const { escape, italic, link } = match.groups ?? {};
    const end = match.index + match[0].length;
    builder.copy(text, done, match.index);
    if (escape !== undefined) builder.replace(escape.slice(1), text, match.index, end);
    const kept = italic ?? link;
    if (kept !== undefined)
      builder.copy(decodeMarkdown(text.slice(match.index + 1, match.index + 1 + kept.length)), 0, Infinity);
    done = end;
  }
  return builder.copy(text, done, text.length).build();
}

function rewrite(
  text: MappedText,
  pattern: RegExp,
  replacement: (groups: Record<string, string | undefined>) => string | null,
): MappedText {
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const match of matchesIn(text.text, pattern)) {
    const printed = replacement(match.groups ?? {});
    if (printed === null) continue;
    builder.copy(text, done, match.index);
    done = match.index + match[0].length;
    builder.replace(printed, text, match.index, done);
  }
  return done === 0 ? text : builder.copy(text, done, text.length).build();
}
