const TITLE = /<(?:title|h1)\b[^<>]{0,500}>([^<]{1,200})/gi;
const REFUSED =
  /request rate threshold exceeded|undeclared automated tool|access denied|forbidden|not found|service unavailable|bad gateway|gateway time|internal server error|too many requests|just a moment|attention required/i;
const STATUS = /^(?:error|http)\W{1,3}[45]0\d\b|^[45]0\d$|\berror [45]0\d\b/i;
const STORAGE_ERROR = /<Error>\s*<Code>(\w{1,40})<\/Code>/;
const INDEX_PAGE = /^\s*(?:EDGAR Filing Documents|EDGAR Search Results|Index of \/)/i;

/** What only a filing has; a page that has it is read, whatever its title. */
const FILING = /reporting\s+person|cusip/i;

/** A page that a server gave in place of the filing: refused, gone, or EDGAR's list of a filing's documents. */
export function errorPage(start: string): string | null {
  if (FILING.test(start)) return null;
  const storage = STORAGE_ERROR.exec(start)?.[1];
  if (storage !== undefined) return inPlaceOfFiling(storage);
  for (const [, raw = ""] of start.matchAll(TITLE)) {
    const title = raw.replace(/\s+/g, " ").trim();
    if (INDEX_PAGE.test(title)) return "EDGAR's index of a filing, not the filing; give the document itself";
    if (REFUSED.test(title) || STATUS.test(title)) return inPlaceOfFiling(title);
  }
  return null;
}

function inPlaceOfFiling(said: string): string {
  return `a web server's answer (“${said}”) in place of the filing; download it again`;
}
