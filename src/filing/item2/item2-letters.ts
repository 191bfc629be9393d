import type { Filing } from "../filing.js";

/** A letter of Item 2. */
export type Letter = "a" | "b" | "c" | "d" | "e" | "f";

/** What a letter of Item 2 asks for. */
export interface Asked {
  /** In a few words. */
  readonly subject: string;
  /** Words that answer it wherever they stand in Item 2. */
  readonly words: RegExp;
  /** Words that answer it for a natural person, where others do for an entity. */
  readonly ofPeople?: RegExp;
  /** Words that may answer it elsewhere; left out where words of the kind stand in any filing. */
  readonly elsewhere?: RegExp;
}

const NAME = {
  subject: "the name",
  words: /\b(?:filed|filing|names?)\b/i,
};
const ADDRESS = {
  subject: "the address",
  words:
    /\b(?:address(?:es)?|residen\w+|located\s+at|headquarter\w*|c\/o|p\.?\s?o\.?\s+box|\d{5}(?:-\d{4})?)\b|\boffices?\s+(?:\w+\s+){0,8}?(?:is|are|at)\b|(?<![\w$.,])(?:\d{1,5}|one|two|three)\s+(?:[\w.'’]+\s+){1,4}?(?:street|avenue|boulevard|road|drive|lane|parkway|plaza|square|place|highway)\b/i,
};
const CITIZENSHIP = {
  subject: "the citizenship or place of organization",
  words:
    /\b(?:citizen(?:s|ship)?|national(?:s|ity)?|organi[sz](?:ed|ation)|incorporat(?:ed|ion)|formed|laws\s+of|existing\s+under|corporation|limited\s+(?:partnership|liability)|row\s*\(?[46]\)?)\b/i,
  ofPeople: /\b(?:citizen|national)|\brow\s*\(?[46]\b/i,
  elsewhere: /\bcitizen(?:s|ship)?\b/i,
};

/** What Item 2 asks, by its letters: 17 CFR 240.13d-101 and 240.13d-102. */
export const LETTERS_OF: Readonly<Record<Filing["schedule"], Readonly<Partial<Record<Letter, Asked>>>>> = {
  "13D": {
    a: NAME,
    b: ADDRESS,
    c: {
      subject: "the occupation or principal business",
      words:
        /\b(?:occupations?|employ\w+|(?:principal|the|whose)\s+business(?!\s+(?:(?:and|or)\s+)?(?:principal\s+)?(?:office|address))|engaged\s+in|retired|investor|private\s+investments?|serv(?:es|ing)\s+as|acts?\s+as|(?:is|are)\s+(?:the|an?)\s+(?:\S+\s+){0,5}?(?:officer|director|president|chair\w*|partner|manager|member|trustee|holding|fund|company|firm|partnership|corporation|bank|advis[eo]r))\b/i,
      elsewhere:
        /\b(?:occupations?|employment|principal\s+business(?!\s+(?:(?:and|or)\s+)?(?:principal\s+)?(?:office|address)))\b/i,
    },
    d: {
      subject: "criminal convictions in the last five years",
      words: /\b(?:convict\w+|criminal|legal\s+proceedings?)\b/i,
      elsewhere: /\b(?:convict\w+|criminal)\b/i,
    },
    e: {
      subject: "orders under securities laws in the last five years",
      words:
        /\b(?:(?:civil|legal)\s+proceedings?|judicial|administrative\s+body|judgment|decree|enjoin\w+|orders?\s+(?:under|of|relating\s+to)\s+(?:the\s+|any\s+)?(?:federal\s+|state\s+)?securities)\b/i,
      elsewhere: /\b(?:civil\s+proceedings?|judicial\s+or\s+administrative|decree|enjoin\w+)\b/i,
    },
    f: CITIZENSHIP,
  },
  "13G": {
    a: NAME,
    b: ADDRESS,
    c: CITIZENSHIP,
    d: {
      subject: "the title of the class",
      words: /\b(?:title|class|common|ordinary|shares?|stock|units?|interests?)\b/i,
      elsewhere: /\btitle\s+of\s+class\b/i,
    },
    e: {
      subject: "the CUSIP number",
      words: /\b(?:cusip|isin|[0-9a-z]{3}[\s-]?[0-9a-z]{3}[\s-]?\d{2}[\s-]?\d)\b/i,
      elsewhere: /\bcusip\b/i,
    },
  },
};

/** The letters that a filing is asked: a structured 13G has the class and the CUSIP on its cover only. */
export function lettersAsked(schedule: Filing["schedule"], structured: boolean): Letter[] {
  if (schedule === "13D") return ["a", "b", "c", "d", "e", "f"];
  return structured ? ["a", "b", "c"] : ["a", "b", "c", "d", "e"];
}
