import type { Filing } from "../filing.js";

/** How an Item's caption may be told: its words anywhere, or its key word in a line that is short enough for a heading. */
interface Caption {
  readonly words: RegExp;
  readonly key: RegExp;
}

/** The captions of 17 CFR 240.13d-101 and 240.13d-102, in the spellings that filers have for them, by number. */
const CAPTIONS: Readonly<Record<Filing["schedule"], readonly Caption[]>> = {
  "13D": [
    { words: /\bsecurit(?:y|ies)\s(?:and|&)\s(?:the\s)?(?:issuer|company)\b/i, key: /\bsecurity\b/i },
    { words: /\bidentity\s(?:and|&)\sbackground\b/i, key: /\b(?:identity|background)\b/i },
    {
      words: /\b(?:sources?|amounts?)\s(?:(?:and|or|&)\samounts?\s)?of\s(?:the\s)?(?:funds|consideration)\b/i,
      key: /\b(?:sources?|funds|consideration)\b/i,
    },
    { words: /\bpurposes?\sof\s(?:the\s)?(?:trans|acqui)/i, key: /\bpurposes?\b/i },
    {
      words: /\binterests?\s(?:in|of|on)\s(?:the\s)?(?:securit|shares|stock|issuer)/i,
      key: /\binterests?\b/i,
    },
    {
      words:
        /\bcontracts?,?\s(?:and\s)?arrangements?\b|\barrangements?,?\s(?:(?:and|or)\s)?understandings?\b/i,
      key: /\b(?:contracts?|arrangements?|understandings?|relationships?)\b/i,
    },
    {
      words: /\bmaterials?\s(?:to\sbe\s)?filed\b|\bexhibit\sindex\b|\blist\sof\sexhibits\b/i,
      key: /\b(?:exhibits?|materials?)\b/i,
    },
  ],
  "13G": [
    { words: /\b(?:name|address)\sof\s(?:the\s)?issuer\b/i, key: /\bissuer\b/i },
    {
      words:
        /\bnames?\sof\s(?:the\s)?persons?\sfiling\b|\bprincipal\sbusiness\soffice\b|\btitle\sof\sclass\b/i,
      key: /\b(?:persons?\sfiling|filing\spersons?|residence|citizenship)\b/i,
    },
    {
      words: /\bif\sth(?:is|e)\sstatement\sis\s(?:being\s)?filed\b|\bperson\sfiling\sis\san?\b/i,
      key: /\bpursuant\sto\b/i,
    },
    {
      words: /\bamount\sbeneficially\sowned\b|\bpercent(?:age)?\sof\sclass\b|^\W*ownership\b/i,
      key: /\b(?:ownership|owned)\b/i,
    },
    {
      words: /\b(?:five|5)\s?(?:%|per\s?cent)?\s(?:percent\s)?or\sless\b|\bceased\sto\sbe\b/i,
      key: /(?<![\d.])\b(?:five|5)\s?(?:%|per\s?cent)/i,
    },
    { words: /\bon\sbehalf\sof\s(?:another|other|any\sother)\b/i, key: /\bbehalf\b/i },
    {
      words: /\bclassification\sof\s(?:the\s)?subsidiar|\bsubsidiar(?:y|ies)\swhich\sacquired\b/i,
      key: /\bsubsidiar(?:y|ies)\b/i,
    },
    {
      words: /\bclassification\sof\s(?:the\s)?(?:members?|group)\b|\bmembers?\sof\s(?:the|a)\sgroup\b/i,
      key: /\b(?:of\s(?:a|the)\sgroup|group\smembers?)\b/i,
    },
    { words: /\bdissolution\b/i, key: /\bdissolution\b/i },
    {
      words: /\bcertifications?\b|\bby\ssigning\sbelow\b|\bordinary\scourse\sof\sbusiness\b/i,
      key: /\bcertif/i,
    },
  ],
};

/** Longer lines are sentences of some answer. */
const LONGEST_HEADING = 90;

/** Tells whether a text, single spaced, may be an Item's caption, in whatever spelling. */
export function captionOf(schedule: Filing["schedule"], number: number): (text: string) => boolean {
  const caption = CAPTIONS[schedule][number - 1];
  return (text) =>
    caption !== undefined &&
    (caption.words.test(text) || (text.length <= LONGEST_HEADING && caption.key.test(text)));
}

const NAMES: Readonly<Record<Filing["schedule"], readonly string[]>> = {
  "13D": [
    "the security and the issuer",
    "identity and background of those who file",
    "the source and amount of funds",
    "the purpose of the transaction",
    "the interest in the securities",
    "contracts with respect to the securities",
    "the exhibits",
  ],
  "13G": [
    "the issuer",
    "the person filing",
    "the category of the person filing",
    "ownership",
    "ownership of five percent or less",
    "ownership on behalf of another person",
    "the subsidiary that acquired the security",
    "the members of the group",
    "the dissolution of the group",
    "the certification",
  ],
};

/** What an Item asks for, in a few words: `the purpose of the transaction`. */
export function itemSubject(schedule: Filing["schedule"], number: number): string {
  return NAMES[schedule][number - 1] ?? "";
}
