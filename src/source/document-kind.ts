/** How a document is written, which decides its reader. */
export type DocumentKind = "xml" | "html" | "text";

/** A document shows its kind at once; no more of it is looked at. */
const LOOKED_AT = 65_536;

const PROLOG = /(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*/iy;
const ROOT = /<(?:[\w.-]+:)?([a-z_][\w.-]*)/iy;

const HTML = /<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * Tags that only HTML has. Text filings carry SGML tags of their own (`<PAGE>`, `<TABLE>`, `<S>`, `<C>`,
 * `<CAPTION>`, `<FN>`), so that a table counts with attributes only.
 */
const HTML_TAG = /<\/?(?:p|div|td|tr|th|font|span|h[1-6])(?:\s[^<>]*)?>|<table\s[^<>=]*=/gi;

/** One stray tag in typed text makes no page of it. */
const ENOUGH_TAGS = 2;

/** Whether a document is XML, HTML or typed text. XHTML, which opens like XML, is HTML. */
export function documentKind(text: string): DocumentKind {
  const start = text.slice(0, LOOKED_AT);
  const root = rootElement(start);
  if (root?.toLowerCase() === "html") return "html";
  if (/^\s*<\?xml\b/i.test(start) || root === "edgarSubmission") return "xml";
  return HTML.test(start) || hasTags(start) ? "html" : "text";
}

/** The name of the element that a text begins with, its prefix left out, or `null` where it begins with none. */
export function rootElement(text: string): string | null {
  PROLOG.lastIndex = 0;
  const prolog = PROLOG.exec(text)?.[0].length ?? 0;
  ROOT.lastIndex = prolog;
  return ROOT.exec(text)?.[1] ?? null;
}

function hasTags(text: string): boolean {
  let count = 0;
  for (const _tag of text.matchAll(HTML_TAG)) {
    count += 1;
    if (count === ENOUGH_TAGS) return true;
  }
  return false;
}
