import type { SourceCode } from "../filing/source-of-funds.js";

/** Words that may speak of money whose kind is not plain, by the code that it would support. */
export const SOURCE_HINTS: readonly { readonly code: SourceCode; readonly words: RegExp }[] = [
  {
    code: "WC",
    words:
      /\b(?:capital|funds?|funded|funding|cash|own|corporate|internal\w*|treasury|operat(?:ions|ing)|available|assets|resources|revenues?|reserves?|surplus|earnings|balance\s+sheet|accounts?|moneys?|monies|company['’]s|derived|obtained|provided|supplied|furnished|generated|came|sourced?|out\s+of|using|sale\s+of)\b/i,
  },
  {
    code: "PF",
    words:
      /\b(?:personal\w*|individual\w*|own|private\w*|savings|salary|retirement|famil\w+|spous\w+|wife|husband|cash|funds?|funded|funding|moneys?|monies|accounts?|self|resources|assets|estate|earn\w*|income|business\w*|practice|fees|wages|profits?|derived|obtained|provided|came|sourced?|out\s+of|using|sale\s+of)\b/i,
  },
  {
    code: "BK",
    words:
      /\b(?:banks?|loan\w*|borrow\w*|margin|credit|lend\w*|lent|debt|financ\w+|leverag\w+|facilit\w+|indebted\w*|notes?|broker\w*|repurchase|pledg\w+|collateral|funded|mortgage)\b/i,
  },
  {
    code: "AF",
    words:
      /\b(?:affiliat\w+|parents?|subsidiar\w+|partner\w*|investors?|clients?|customers?|members?|funds?|funded|funding|capital|contribut\w+|advanc\w+|trusts?|trustees?|accounts?|estate|famil\w+|spous\w+|wife|husband|father|mother|manag\w+|sponsors?|(?:share|stock)holders?|(?:on|in)\s+behalf|loan\w*|lend\w*|lent|borrow\w*|entit\w+|controlled|through|beneficiar\w+|foundation|Inc|LLC|L\.L\.C|LP|L\.P|Ltd|Limited|Corp|plc|GmbH|S\.A|N\.V|B\.V)\b/i,
  },
  { code: "SC", words: /\b(?:issuer|company|corporation|subject|employ\w+|directors?|officers?)\b/i },
];
