import type { SourceCode } from "../../filing/source-of-funds.js";

/** Words that may speak of money whose kind is not plain, by the codes that it would support. */
export const SOURCE_HINTS: readonly { readonly codes: readonly SourceCode[]; readonly words: RegExp }[] = [
  {
    codes: ["WC", "PF"],
    words:
      /\b(?:own|cash|funds?|funded|funding|moneys?|monies|accounts?|resources|assets|derived|obtained|provided|came|sourced?|out\s+of|using|sale\s+of|mortgag\w+|refinanc\w+|saved|savings|set[\s-]?off|offset|netted|credited|payments?\s+(?:for|of)|claims?|royalt\w+|licen[sc]\w+|equipment|propert(?:y|ies)|sold\s+to\s+the\s+issuer|deferred|instal+ments?|reimburs\w+|settle\w*|legacy)\b/i,
  },
  {
    codes: ["WC"],
    words:
      /\b(?:capital|corporate|internal\w*|treasury|operat(?:ions|ing)|available|revenues?|reserves?|surplus|earnings|balance\s+sheet|company['’]s|supplied|furnished|generated)\b/i,
  },
  {
    codes: ["PF"],
    words:
      /\b(?:personal\w*|individual\w*|private\w*|salary|retirement|famil\w+|spous\w+|wife|husband|self|estate|earn\w*|income|business\w*|practice|fees|wages|profits?)\b/i,
  },
  {
    codes: ["BK"],
    words:
      /\b(?:banks?|loan\w*|borrow\w*|margin|credit|lend\w*|lent|debt|financ\w+|leverag\w+|facilit\w+|indebted\w*|notes?|debentures?|broker\w*|repurchase|pledg\w+|collateral|funded|mortgag\w+|revolver|drew)\b/i,
  },
  {
    codes: ["AF"],
    words:
      /\b(?:affiliat\w+|parents?|subsidiar\w+|partner\w*|investors?|clients?|customers?|members?|funds?|funded|funding|capital|contribut\w+|advanc\w+|trusts?|trustees?|accounts?|estate|famil\w+|spous\w+|wife|husband|father|mother|manag\w+|sponsors?|(?:share|stock)holders?|(?:on|in)\s+behalf|loan\w*|lend\w*|lent|borrow\w*|entit\w+|controlled|wholly|through|beneficiar\w+|foundation|Inc|LLC|L\.L\.C|LP|L\.P|Ltd|Limited|Corp|plc|GmbH|S\.A|N\.V|B\.V)\b/i,
  },
  { codes: ["SC"], words: /\b(?:issuer|company|corporation|subject|employ\w+|directors?|officers?)\b/i },
];
