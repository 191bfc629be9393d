import { documentKind, type DocumentKind } from "./document-kind.js";
import type { MappedText } from "./mapped-text.js";

/** One document of a submission: the schedule itself, an exhibit, a picture. */
export interface SubmissionDocument {
  /** As filed: `SC 13D/A`, `EX-99.1`; `null` where the file has no wrapper. */
  readonly type: MappedText | null;
  readonly sequence: MappedText | null;
  readonly filename: MappedText | null;
  readonly description: MappedText | null;
  /** What stands between `<TEXT>` and `</TEXT>`, without `<XML>` and the like. */
  readonly body: MappedText;
  readonly kind: DocumentKind;
}

const WRAPPED = /^\s*<(?:DOCUMENT|TYPE|TEXT)>/i;
const TEXT = /<TEXT>[ \t]*(?:\r\n?|\n)?/i;
const LEADING_TAGS = /^(?:\s*<(?:DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION)>[^\r\n]*(?=[\r\n]|$))*/i;
const CONTAINER_END = /^[ \t]*<\/(?:DOCUMENT|SUBMISSION|SEC-DOCUMENT|IMS-DOCUMENT)>/im;
const INNER_WRAPPER = /^\s*<(XML|XBRL|PDF)>[ \t]*(?:\r\n?|\n)?/i;

/** Reads one document from where it opens to where the next one does; a part never closed ends there. */
export function readDocument(text: MappedText): SubmissionDocument {
  const start = bodyStart(text.text);
  const tags = text.slice(0, start);
  const body = withoutInnerWrapper(text.slice(start, bodyEnd(text.text, start)));
  return {
    type: tagValue(tags, "TYPE"),
    sequence: tagValue(tags, "SEQUENCE"),
    filename: tagValue(tags, "FILENAME"),
    description: tagValue(tags, "DESCRIPTION"),
    body,
    kind: documentKind(body.text),
  };
}

/** Only a wrapped document has a `<TEXT>` of the wrapper's; in a bare page it is the page's own. */
function bodyStart(text: string): number {
  if (!WRAPPED.test(text)) return 0;
  const open = TEXT.exec(text) ?? LEADING_TAGS.exec(text);
  return open === null ? 0 : open.index + open[0].length;
}

function bodyEnd(text: string, start: number): number {
  const close = start > 0 ? lastClosing(text, "TEXT") : -1;
  if (close >= start) return close;
  const end = text.slice(start).search(CONTAINER_END);
  return end === -1 ? text.length : start + end;
}

function withoutInnerWrapper(body: MappedText): MappedText {
  const open = INNER_WRAPPER.exec(body.text);
  if (open === null) return body;
  const close = lastClosing(body.text, open[1] ?? "");
  return body.slice(open[0].length, close === -1 ? body.length : close);
}

function lastClosing(text: string, tag: string): number {
  return Math.max(text.lastIndexOf(`</${tag.toUpperCase()}>`), text.lastIndexOf(`</${tag.toLowerCase()}>`));
}

function tagValue(tags: MappedText, tag: string): MappedText | null {
  const match = new RegExp(String.raw`<${tag}>[ \t]*([^\r\n<]*)`, "i").exec(tags.text);
  const value = match?.[1]?.trimEnd() ?? "";
  if (match === null || value === "") return null;
  const start = match.index + match[0].length - (match[1]?.length ?? 0);
  return tags.slice(start, start + value.length);
}
