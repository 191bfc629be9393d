import type { Paragraph } from "../../document/paragraphs.js";
import { matchesIn } from "../../figures/matches.js";
import { moneyIn, type PrintedMoney } from "../../figures/money.js";
import type { Money } from "../../filing/money.js";
import type { FactMaker } from "../words/fact-maker.js";
import { moneyFact } from "../words/money.js";
import { sentencesOf } from "../words/sentences.js";

/** A debt that a sentence names with its principal: "a Note in the principal amount of $2,000,000 (the "Note")". */
export interface NamedDebt {
  /** `Note` */
  readonly term: string;
  readonly principal: Money;
  /** Whether the text tells what grows or lessens what may be converted. */
  readonly inexact: boolean;
}

/** One debt; what several of them are in all may be several holders'. */
const NAMES_IT =
  /\(\s*(?:each,?\s+)?(?:the|such\s+note,?\s+the|its)\s+["“]([^"”()]{0,40}?\b(?:Note|Debenture|Loan|Bond))["”]\s*\)/g;
const PRINCIPAL = /\bprincipal\b/i;
const PRINCIPAL_AMOUNT = /\bprincipal\s+(?:amount|sum)\s+of\s+$/i;
const SEVERAL = /\b(?:each|investors|purchasers|lenders|holders|notes|up\s+to|tranches?)\b/i;
/** What makes a debt more or less than its principal. */
const CHANGES =
  /\b(?:interest|accrued|accret\w+|premium|make-?whole|discount|repa(?:y|id)\w*|prepa(?:y|id)\w*|remaining|partial(?:ly)?|portion|partly|increas\w+|reduc\w+|amended|convert(?:s|ed)\s+\$)\b/i;
const UPON =
  /^[^\d;]{0,120}?\b(?:up)?on\s+(?:the\s+)?(?:full\s+)?conversion\s+(?:in\s+full\s+)?of\s+(?:the|such|its|his|her|that)\s+/i;
/** Behind the name: another source of the same shares. */
const MORE = /^\s+(?:and|or|plus|together)\b/i;

/** The debts that the prose names with one principal each. */
export function namedDebts(paragraphs: readonly Paragraph[], make: FactMaker): NamedDebt[] {
  const prose = paragraphs.map(({ text }) => text.text);
  const named = paragraphs
    .filter(({ text }) => PRINCIPAL.test(text.text))
    .flatMap(({ text }) =>
      sentencesOf(text.text).flatMap(([start, end]): NamedDebt[] => {
        const sentence = text.slice(start, end);
        const [name, another] = matchesIn(sentence.text, NAMES_IT);
        const term = name?.[1];
        if (term === undefined || another !== undefined) return [];
        const money = principalOf(sentence.text, name?.index ?? 0);
        if (money === null) return [];
        if (!PRINCIPAL.test(sentence.text) || SEVERAL.test(sentence.text)) return [];
        const inexact = prose.some((words) => names(words, term) && CHANGES.test(words));
        return [{ term, principal: moneyFact(make, sentence, money), inexact }];
      }),
    );
  return named.filter(({ term }) => named.filter((each) => each.term === term).length === 1);
}

/** "A note in the principal amount of $6,000,000 (the "Note"), for $6,000,000": the one amount, or the one between the words and the name. */
function principalOf(text: string, nameAt: number): PrintedMoney | null {
  const amounts = [...moneyIn(text)];
  const beside = amounts.find(
    ({ start, end }) =>
      PRINCIPAL_AMOUNT.test(text.slice(0, start)) && /^[^\d;,]{0,40}$/.test(text.slice(end, nameAt)),
  );
  const [only, more] = amounts;
  return beside ?? (only !== undefined && more === undefined ? only : null);
}

/** Whether `text` names a debt by its term, in the singular. */
export function names(text: string, term: string): boolean {
  const at = text.indexOf(term);
  return at >= 0 && !/^\w/.test(text.slice(at + term.length));
}

/** The debt of whose conversion the shares come that stand before `after`. */
export function debtBehind(after: string, debts: readonly NamedDebt[]): NamedDebt | null {
  const lead = UPON.exec(after)?.[0];
  if (lead === undefined) return null;
  const rest = after.slice(lead.length);
  const debt = debts.find(({ term }) => rest.startsWith(term) && !/^\w/.test(rest.slice(term.length)));
  return debt === undefined || MORE.test(rest.slice(debt.term.length)) ? null : debt;
}
