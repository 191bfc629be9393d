import { wording, type SourceWording } from "./wording-of-source.js";

/** Whose money it may be, but the buyer's own. */
const OTHERS = String.raw`(?:(?:(?:limited|general)\s+)?partners?|investors?|clients?|customers?|members?|beneficiar(?:y|ies)|participants?|advisory|advisees?|discretionary|managed|separate(?:ly)?|unitholders?|depositors?)`;
const AFFILIATES = String.raw`(?:affiliat(?:es?|ed)|parent|subsidiar(?:y|ies)|shareholders?|stockholders?|sponsors?|related\s+(?:part(?:y|ies)|persons?|entit(?:y|ies)))`;
const MONEY = String.raw`(?:funds?|cash|moneys?|monies|capital|resources|assets|liquidity)`;
/** `'s`, and up to so many words. */
const upTo = (words: number): string => String.raw`(?:['’]s?)?\s+(?:[\w'’-]+\s+){0,${String(words)}}?`;

/** "Gross proceeds to the Issuer were", "the Issuer received proceeds of": what the Issuer was paid, not where it came from. */
const ISSUER = String.raw`(?:issuer|company|corporation)`;
const TO_ISSUER = String.raw`(?!\s+(?:of\s+\S{1,20}\s+(?:million\s+)?)?(?:(?:received|realized|realised|raised|paid|payable)\s+)?(?:to|for|by)\s+(?:the\s+)?${ISSUER}\b)`;
const BY_ISSUER = String.raw`(?<!\b${ISSUER}\s+(?:has\s+|will\s+)?(?:receive[ds]?|raise[ds]?|reali[sz]ed)\s+(?:\S{1,20}\s+){0,6})`;
/** "Paid $2,500,000 for the convertible notes": they were bought, not given for the price. */
const FOR_NOTES = String.raw`(?:for|to\s+(?:purchase|buy|acquire)|purchase\s+price\s+of)\s+(?:(?!(?:by|with|in|through)\b)[\w$,.'’-]+\s+){0,6}?notes?\b`;

/** What the filer or another had lent, given up for shares or paid for with them: no money borrowed by the filer. */
const LENT: readonly SourceWording[] = [
  wording(
    "a settlement of debt",
    "OO SC",
    "WC PF AF",
    String.raw`(?:as|for)\s+(?:(?:an?|the|its|his|her|their|part|of)\s+){0,3}(?:[\w-]+\s+){0,2}?(?:fees?|consideration|inducement|compensation|commissions?|premium|interest)\s+(?:for|on|to|in\s+(?:connection|respect)\s+(?:with|of))\s+(?:[\w-]+\s+){0,6}?(?:loans?|lend(?:ing)?|advances?)|(?:from|by|of)\s+(?:an?|one|such|its|his|her|their)\s+(?:[\w-]+\s+){0,2}?(?:borrowers?|debtors?)(?:\s+[\w'’-]+){0,8}?\s+(?:loans?|debts?|notes?|borrowings?)`,
    false,
  ),
  wording(
    "a settlement of debt",
    "OO SC",
    "WC PF AF",
    String.raw`(?:conversions?|cancell?ation|satisfaction|repayment|forgiveness|settlement|discharge|extinguishment|exchange)\s+(?:of|for)\s+(?:[\w$,.'’-]+\s+){0,8}?(?:loans?|indebtedness|debts?|notes?|advances?|debentures?|borrowings?)|(?:loans?|lent|loaned|advances?|advanced)\s+(?:[\w$,.'’-]+\s+){0,8}?to\s+(?:the\s+)?(?:issuer|company|corporation)|(?:loans?|notes?|indebtedness|debts?|advances?|debentures?)\s+(?:[\w$,.'’-]+\s+){0,8}?(?:converted|exchanged|cancell?ed|satisfied|forgiven|settled|owed|owing)`,
    false,
  ),
];

const OF_MONEY: readonly SourceWording[] = [
  wording(
    "margin credit",
    "BK OO",
    "WC PF AF",
    String.raw`margin(?!\s+of\b)(?:\s+(?:accounts?|loans?|borrowings?|credit|debt|facilit(?:y|ies)|indebtedness|purchases?|financing|basis))*`,
  ),
  // A loan of an affiliate, a shareholder, a seller: no bank's.
  wording(
    "a loan",
    "AF OO",
    "BK WC PF",
    String.raw`(?:inter-?company|${AFFILIATES})\s+(?:\w+\s+){0,2}(?:loans?|advances?|notes?|borrowings?)|(?:loans?|advances?|borrowings?|borrowed|lent|advanced|loaned)\s+(?:\w+\s+){0,4}?(?:from|by)\s+(?:(?:its|his|her|their|the|an?|one|certain|such|of)\s+){0,3}(?:\w+\s+)?${AFFILIATES}`,
  ),
  wording(
    "a loan",
    "BK OO",
    "WC PF AF",
    String.raw`(?:proceeds\s+(?:of|from)\s+)?(?:(?:an?|the)\s+)?(?:(?:bank|term|bridge|senior|junior|secured|unsecured|commercial|personal|revolving|demand|mezzanine|private|short-term|long-term|interest-bearing|home\s+equity)\s+){0,3}(?:loans?|loaned|borrowed|borrows?|borrowings?|(?:debt|bank|acquisition|seller|purchase[\s-]money|third[\s-]party)\s+financing|lines?\s+of\s+credit|credit\s+(?:facilit(?:y|ies)|agreements?|lines?|arrangements?)|(?:loan|financing)\s+(?:facilit(?:y|ies)|agreements?)|revolving\s+credit|leverage|indebtedness\s+(?:incurred|under)|debt\s+incurred)|(?:payable|paid|payment|delivery|delivering|delivered|issuance|issuing|(?:issued|given)\s+to\s+the\s+sellers?|in\s+the\s+form)\b(?:(?!\b${FOR_NOTES})[^.;]){0,40}?\bnotes?`,
  ),
  wording(
    "an insurer's funds",
    "WC OO",
    "AF",
    String.raw`general\s+accounts?|(?:insurance|policy)\s+(?:company\s+)?(?:premiums?|reserves|operations|funds|assets)|(?<!\b(?:options?|calls?|puts?|warrants?)\s+)premiums?\s+(?:income|received|collected|paid\s+by)|policy-?holders?['’]?|insurance\s+company\s+(?:general|separate)?\s*(?:accounts?|assets)`,
  ),
  wording("working capital", "WC", "", String.raw`working[\s-]+capital`),
  wording(
    "capital contributions",
    "AF OO WC",
    "PF",
    String.raw`capital\s+(?:contributions?|commitments?|calls?|draw-?downs?|infusions?|contributed|subscriptions?)|(?:equity|cash)\s+(?:contributions?|commitments?|infusions?)|contributed\s+capital|called\s+capital|contribut(?:ions?|ed)\s+(?:\w+\s+){0,4}?(?:by|from|of|made)\s+(?:[\w'’.&-]+\s+){0,5}?(?:${OTHERS}|${AFFILIATES}|equity|capital)|(?:funds|capital|cash|monies|amounts)\s+(?:were\s+|was\s+)?(?:contributed|subscribed|invested|drawn|called)\s+(?:by|from)|equity\s+(?:financing|investments?)\s+(?:by|from|of)`,
  ),
  wording(
    "trust funds",
    "OO",
    "WC PF AF",
    String.raw`trust\s+(?:funds?|assets|corpus|estate|principal)|(?:funds|assets|corpus|principal|monies|cash|resources|property)\s+(?:\w+\s+){0,3}?(?:of|in|held\s+by)\s+(?:the\s+|such\s+|each\s+|its\s+)?(?:[\w'’.&-]+\s+){0,5}?(?:trusts?|estate|foundation|endowment|pension|plan)|pension\s+(?:funds?|assets)|plan\s+assets|endowment`,
  ),
  wording(
    "funds of others",
    "AF OO",
    "WC PF BK",
    String.raw`${OTHERS}${upTo(2)}(?:accounts?|${MONEY})|${MONEY}\s+(?:(?!the\s+(?:aggregate\s+)?amount)[\w'’-]+\s+){0,4}?(?:of|from|for|belonging\s+to|provided\s+by|supplied\s+by|furnished\s+by|held\s+(?:by|for|in|on\s+behalf\s+of)|in|on\s+behalf\s+of)\s+(?:[\w'’.&,-]+\s+){0,5}?${OTHERS}|${MONEY}\s+under\s+(?:[\w'’]+\s+){0,2}management|on\s+behalf\s+of\s+(?:[\w'’-]+\s+){0,5}?(?:${OTHERS}|accounts)|accounts\s+(?:(?:that|which)\s+are\s+)?(?:managed|advised)|(?:from|in|by|for)\s+(?:such|the|those|these|its|certain)\s+(?:managed\s+|client\s+)?accounts|discretionary\s+(?:\w+\s+)?(?:basis|authority)|${MONEY}\s+(?:which\s+|that\s+)?(?:is|are|were)?\s*(?:managed|advised|invested|held)\s+(?:by|in)|(?:third|other)[\s-]+part(?:y|ies)['’]?\s+${MONEY}`,
  ),
  wording(
    "an affiliate's funds",
    "AF OO",
    "WC",
    String.raw`${AFFILIATES}${upTo(2)}${MONEY}|${MONEY}\s+(?:[\w'’-]+\s+){0,4}?(?:of|from|provided\s+by|supplied\s+by|furnished\s+by|advanced\s+by|made\s+available\s+by|received\s+from|transferred\s+(?:by|from))\s+(?:[\w'’.&,-]+\s+){0,5}?${AFFILIATES}|(?:provided|furnished|supplied|advanced|funded|financed|paid)\s+by\s+(?:(?:its|his|her|their|an?|the|one|certain|such|of)\s+){0,3}(?:\w+\s+)?${AFFILIATES}`,
  ),
  wording(
    "the issuer's funds",
    "SC OO",
    "",
    String.raw`${MONEY}\s+(?:of|from|provided\s+by)\s+the\s+(?:issuer|subject\s+company)|the\s+issuer['’]s\s+(?:own\s+)?${MONEY}`,
  ),
  wording(
    "personal funds",
    "PF",
    "",
    String.raw`personal(?:ly)?\s+(?:[\w-]+\s+){0,2}?(?:${MONEY}|savings|accounts?|wealth|income|means|investments?(?!\s+(?:funds|capital|accounts?|assets))|property|sources)|(?:his|her)\s+(?:own\s+)?(?:[\w-]+\s+)?(?:${MONEY}|savings|earnings|salary|income)|(?:individual|self-directed)\s+(?:retirement\s+accounts?|funds|resources|assets)|IRAs?|401\s?\(k\)(?:\s+(?:accounts?|plan))?|personal\s+check|payroll\s+deductions?|savings|private\s+(?:funds|resources|means)|(?:spous(?:e|al)|wife|husband|family|community|marital|joint(?:ly[\s-]owned)?)(?:['’]s)?\s+(?:\w+\s+)?(?:funds|assets|property|savings|monies|money)`,
  ),
  wording(
    "capital",
    "WC AF OO",
    "PF",
    String.raw`(?:investment|investable|committed|respective|equity|partnership|partners?['’]?|invested|investors?['’]?|private|own|fund|risk|trading|shareholders?['’]?|members?['’]?|paid-in|proprietary|available|existing|operating|general|fund['’]s|company['’]s|corporate|firm|internal)\s+capital|capital\s+(?:of|from|available|raised|resources|reserves|held|supplied|funds?|under|on\s+hand|accounts?)|(?:its|their)\s+(?:own\s+|respective\s+)?capital`,
  ),
  wording(
    "proceeds of a sale",
    "WC PF OO",
    "AF BK SC",
    String.raw`${BY_ISSUER}(?:(?:sale|offering|net|gross|cash|sales)\s+)?proceeds${TO_ISSUER}(?:\s+(?:of|from|received|realized|realised|generated|raised))?`,
  ),
  wording(
    "cash of its own",
    "WC PF",
    "AF OO",
    String.raw`(?:general|corporate|internal|available|existing|own|surplus|company|uncommitted|unrestricted|excess|liquid|partnership|firm|proprietary|investable|investment|business|current|currently\s+available|internally[\s-]generated|readily\s+available|operating|separate|unencumbered|respective|entirely\s+own)\s+(?:corporate\s+|investment\s+|liquid\s+|cash\s+|general\s+|financial\s+|working\s+)?(?:funds?|cash|moneys?|monies|resources|assets|reserves|liquidity)|(?:funds?|cash|moneys?|monies|resources|assets)\s+(?:then\s+|currently\s+|presently\s+|readily\s+)?(?:on\s+hand|on\s+deposit|available|in\s+(?:its|his|her|the|their)\s+(?:corporate\s+)?treasury|generated|from\s+(?:internal|operations|operating|ordinary|corporate|(?:its|their|his|her)\s+(?!working))|in\s+(?:its|their|his|her)\s+(?:\w+\s+)?accounts?)|(?:operating\s+|free\s+)?cash[\s-]+(?:flows?|resources|reserves|balances?|equivalents|position|generated|assets)|internally[\s-]+generated|(?:corporate\s+|general\s+)?treasury(?!\s+(?:shares|stock|bills?|notes?|bonds|securities|department|regulations?))|retained\s+earnings|earned\s+surplus|balance\s+sheet\s+cash|(?:its|their)\s+(?:own\s+|respective\s+)?(?:funds|cash|assets|monies|money|resources|revenues?|operations)|(?:funds|cash|assets|resources|monies)\s+(?:of|belonging\s+to)\s+(?:each\s+of\s+)?the\s+(?:reporting|filing)\s+persons?|(?:reporting|filing)\s+persons?['’]?s?['’]?\s+(?:own\s+|respective\s+)?(?:funds|cash|assets|resources|monies)|operating\s+(?:income|profits?)|(?:ordinary\s+|operating\s+|business\s+)?revenues`,
  ),
];

const NOT_BOUGHT: readonly SourceWording[] = [
  wording(
    "no payment",
    "OO",
    "",
    String.raw`no\s+(?:(?:monetary|cash|personal|actual)\s+){0,2}(?:funds|consideration|payments?|moneys?|monies|cash|purchase\s+price|amounts?)(?!\s+(?:borrowed|or\s+other\s+consideration\s+borrowed))\b(?!(?:\s+\w+){0,6}\s+(?:borrowed|obtained))(?:\s+(?:was|were|has\s+been|have\s+been|had\s+been|is|are)(?:\s+or\s+will\s+be)?\s+(?:\w+\s+){0,2}?(?:paid|used|expended|given|required|furnished|provided|exchanged))?|(?:did|has|have|had|do|does)\s+not\s+(?:\w+\s+){0,2}?(?:pay|paid|expend|expended|make\s+any\s+payment|(?:used?|give|given|provided?)\s+any\s+(?:funds|consideration|cash|money))(?!\s+(?:\w+\s+){0,3}(?:additional|borrowed|separate|further))|without\s+(?:(?:the|any|a)\s+)?(?:cash\s+|monetary\s+)?(?:payment|consideration)|(?:neither|none)\s+of\s+(?:[\w'’-]+\s+){1,5}?(?:paid|expended)`,
    false,
  ),
  wording(
    "an award",
    "OO SC",
    "",
    String.raw`awarded|awards?|granted|grants?\s+(?:of|by|to|under|made)|vest(?:ed|ing|s)?|restricted\s+(?:stock|shares?)(?:\s+units?)?|RSUs?|(?:as|of|for|in)\s+(?:\w+\s+){0,3}?compensation|in\s+lieu\s+of|bonus(?:es)?|(?:for|of)\s+(?:\w+\s+)?services|directors?['’]?\s+fees|incentive\s+(?:plan|compensation)|employee\s+stock\s+ownership`,
    false,
  ),
  wording(
    "a gift or inheritance",
    "OO",
    "",
    String.raw`gifts?|gifted|donat(?:ion|ed)|bequests?|bequeathed|inherit(?:ed|ance|s)?|devise[ds]?|by\s+will|intesta(?:te|cy)|succession|probate|pursuant\s+to\s+the\s+will|upon\s+the\s+death`,
    false,
  ),
  wording(
    "a merger or exchange",
    "OO SC",
    "",
    String.raw`mergers?|merged|(?:share|unit)\s+exchanges?|exchange\s+(?:of|for|agreements?|ratio|offers?)|exchanged|in\s+exchange|reorgani[sz]ations?|business\s+combinations?|plan\s+of\s+arrangement|reclassif(?:ied|ication)|recapitali[sz]ations?|asset\s+purchase\s+agreement|as\s+(?:part\s+of\s+the\s+|partial\s+)?consideration\s+for|(?:sale|transfer|contribution)\s+(?:by\s+\w+\s+)?of\s+(?:[\w'’.&-]+\s+){1,8}?to\s+the\s+issuer`,
    false,
  ),
  wording(
    "a settlement of debt",
    "OO SC",
    "WC PF AF",
    String.raw`(?:in\s+)?(?:full\s+|partial\s+|complete\s+)?satisfaction\s+of|cancell?ation\s+of|settlement\s+of|forgiveness\s+of|release\s+of\s+claims|plan\s+of\s+reorganization|foreclos\w+|collateral\s+securing`,
    false,
  ),
  wording(
    "a conversion",
    "OO SC",
    "WC PF AF",
    String.raw`conver(?:ted|sions?)|cashless|net\s+exercise`,
    false,
  ),
  wording(
    "a distribution",
    "OO SC",
    "AF",
    String.raw`spin-?\s?offs?|spun\s+off|split-?offs?|distributed|distributions?(?!\s+agreement)|(?:stock\s+|share\s+)?dividends?(?!\s+reinvest)|pro[\s-]+rata|in[\s-]+kind|liquidating|liquidation\s+of|dissolution\s+of|stock\s+splits?`,
    false,
  ),
  wording(
    "founder's shares",
    "OO SC",
    "PF WC AF",
    String.raw`(?:co-?)?founders?['’]?(?:\s+(?:shares?|stock))?|(?:formation|organi[sz]ation|incorporation|founding)\s+of\s+the\s+(?:issuer|company|corporation)|initial\s+capitali[sz]ation`,
    false,
  ),
  wording(
    "an agreement",
    "OO",
    "AF",
    String.raw`(?:voting|support|shareholders?['’]?|stockholders?['’]?|lock-?up|governance)\s+(?:and\s+\w+\s+)?agreements?|voting\s+trust|(?:irrevocable\s+)?prox(?:y|ies)|deemed\s+to\s+(?:have\s+)?(?:acquired?|be(?:neficially\s+own|come)|form(?:ed)?|own)|appointed|appointment\s+as|formation\s+of\s+(?:a|the)\s+group|became\s+(?:a\s+|the\s+)?(?:trustee|executor|member|director|party|subject)`,
    false,
  ),
];

/** Every wording, the more telling before the more general: what one has read, the next leaves alone. */
export const SOURCE_WORDINGS: readonly SourceWording[] = [...LENT, ...OF_MONEY, ...NOT_BOUGHT];
