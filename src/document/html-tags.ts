/** Elements that never have an end tag. */
export const VOID = new Set([
  "area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link",
  "meta", "page", "param", "source", "track", "wbr",
]); // prettier-ignore

/** Elements that stand on lines of their own, and the EDGAR tags that do. */
export const BLOCK = new Set([
  "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div",
  "dl", "document", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
  "h5", "h6", "header", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup",
  "option", "p", "plaintext", "pre", "section", "select", "summary", "table", "tbody", "td", "text",
  "textarea", "tfoot", "th", "thead", "tr", "ul", "xmp",
]); // prettier-ignore

/** Elements whose content a reader never sees. */
export const UNSEEN = new Set([
  "script", "style", "title", "template", "iframe", "noembed", "noframes", "object", "svg", "math",
  "ix:header", "ix:hidden",
]); // prettier-ignore

/** Elements through whose text a line is drawn: what a marked copy no longer says. */
export const STRUCK = new Set(["s", "strike", "del"]);

/** Elements whose spaces and line breaks stand as they are typed. */
export const PREFORMATTED = new Set(["pre", "xmp", "plaintext", "listing"]);

/** Elements that a browser sets apart from what stands above and below them, unless a style forbids it. */
export const SPACED = new Set([
  "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "hr",
]); // prettier-ignore

/** The parts of a table, which no style takes out of it. */
export const TABLE = new Set(["table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"]);

const CELLS = ["td", "th"];
const TABLE_PARTS = ["thead", "tbody", "tfoot"];

/** The elements, outermost first, that end where one of this name begins. */
export function endedBy(name: string): readonly string[] {
  switch (name) {
    case "td":
    case "th":
      return CELLS;
    case "tr":
      return ["tr", ...CELLS];
    case "thead":
    case "tbody":
    case "tfoot":
      return [...TABLE_PARTS, "tr", ...CELLS];
    case "li":
      return ["li"];
    case "dd":
    case "dt":
      return ["dd", "dt"];
    default:
      return [];
  }
}

/** Elements whose start and end tags reach no further out than to the nearest of the names given. */
export function scopeOf(name: string): readonly string[] {
  if (name === "table") return [];
  if (TABLE.has(name)) return ["table"];
  if (name === "li") return ["table", "td", "th", "caption", "ul", "ol"];
  return ["table", "td", "th", "caption"];
}
