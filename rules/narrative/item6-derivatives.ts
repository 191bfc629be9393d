import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { saidIn } from "../../src/filing/clause.js";
import { derivativesTold, type ToldDerivative } from "../../src/filing/derivatives-told.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Item } from "../../src/filing/filing.js";

/** Since then Item 6 names derivatives that are settled in cash, too (Release 33-11253). */
const CASH_SETTLED_FROM = "2024-02-05";

/** Options, swaps, forwards and warrants told elsewhere are contracts that Item 6 asks for. */
export default defineRule({
  id: "item6-derivatives",
  title: "Item 6 does not say that there are no contracts where other Items tell of derivatives",
  group: "narrative",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Item 6", "Release 33-11253"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const item6 = filing.items.find(({ number }) => number.startsWith("6"));
    if (item6 === undefined || item6.paragraphs.length === 0) return;
    const denial = denialIn(item6);
    if (denial !== null) yield verdict(filing, denial, context);
    else yield* answered(item6, derivativesTold(filing), context);
  },
});

const NONE = /^\W*(?:none|not\s+applicable|n\/?a|inapplicable|nil)\W*$/i;
const NO_CONTRACTS =
  /\b(?:no|none|neither|not|nor)\b[\s\S]{1,600}\b(?:contracts?|arrangements?|understandings?|relationships?)\b|\b(?:contracts?|arrangements?|understandings?|relationships?)\b[\s\S]{1,600}\b(?:none|not)\b/i;
/** The joint filing agreement alone is no answer on derivatives. */
const JOINT_FILING =
  /\b(?:except|other\s+than|apart\s+from|aside\s+from)\s+(?:for\s+|as\s+provided\s+in\s+)?(?:the\s+|a\s+)?joint\s+(?:filing|acquisition)\s+(?:agreement|statement)[^,.;]{0,80}/gi;
const EXCEPTING =
  /\b(?:except|other\s+than|save|apart\s+from|aside\s+from|besides|beyond|described|disclosed|set\s+forth|above|herein|Items?\s+\d|incorporated|otherwise|foregoing|above-mentioned|referred|Exhibit|Schedule\s+[A-Z])\b/i;

/** The sentence by which Item 6 says that there is nothing to tell, and nothing besides; else `null`. */
function denialIn({ paragraphs }: Item): Fact<string> | null {
  const told = paragraphs.filter(({ value }) => !CAPTION.test(value));
  const [denial] = told;
  if (denial === undefined || !told.every(({ value }) => denies(value.replace(JOINT_FILING, ""))))
    return null;
  return denial;
}

/** What is left of a heading that runs over two lines. */
const CAPTION =
  /^\W*(?:relationships?\s+)?(?:with\s+)?(?:respect\s+)?(?:to\s+)?(?:the\s+)?securities\s+of\s+the\s+issuer\W*$/i;

function denies(text: string): boolean {
  return NONE.test(text) || (NO_CONTRACTS.test(text) && !EXCEPTING.test(text));
}

/** Where Item 6 tells or refers: whether the derivatives of other Items are among it. */
function* answered(
  { heading, paragraphs }: Item,
  told: readonly ToldDerivative[],
  { pass, unverified }: RuleContext,
): Generator<Verdict> {
  const answer = paragraphs.map(({ value }) => value).join(" ");
  const tells = saidIn(answer)
    .filter((sentence) => !NO_CONTRACTS.test(sentence))
    .join(" ");
  for (const { kind, words, where, place } of told) {
    const at = [heading, place];
    if (NAMES[kind].test(tells) || REFERS.test(answer))
      yield pass({
        at,
        message: `${where} tells of ${article(words)}, and Item 6 tells of it or refers to other places.`,
      });
    else
      yield unverified({
        at,
        message: `${where} tells of ${article(words)}; Item 6 tells of other contracts, and whether it is among them is not plain.`,
      });
  }
}

/** To other Items, or to the whole statement. */
const REFERS =
  /\bItems?\s+[2-5]\b|\bherein\b|\bincorporated\b|\bin\s+(?:this|the)\s+(?:Schedule|Statement|Amendment|filing)\b|\bprovided\s+herein\b/i;

const NAMES: Readonly<Record<ToldDerivative["kind"], RegExp>> = {
  swap: /\bswaps?\b|\bderivative/i,
  forward: /\bforward/i,
  option: /\boptions?\b|\bputs?\b|\bcalls?\b/i,
  "short sale": /\bshort\b|\bborrow/i,
  warrant: /\bwarrants?\b/i,
};

function verdict(filing: Filing, denial: Fact<string>, { pass, fail, unverified }: RuleContext): Verdict {
  const told = derivativesTold(filing);
  const asked = told.find((derivative) => isAsked(filing, derivative));
  if (asked !== undefined)
    return fail({
      at: [denial, asked.place],
      expected: `${article(asked.words)}, or a reference to ${asked.where.replace("A note", "the note")}`,
      actual: "no contracts",
      message: `${asked.where} tells of ${article(asked.words)} on the issuer's securities, but Item 6 says that there are no contracts with respect to them and refers to nothing.`,
    });
  const [doubtful] = told;
  if (doubtful !== undefined)
    return unverified({
      at: [denial, doubtful.place],
      message: `Item 6 says that there are no contracts, and ${doubtful.where.replace("A note", "a note")} tells of ${article(doubtful.words)}; before February 5, 2024 the form did not name contracts settled in cash.`,
    });
  const right = filing.persons
    .flatMap(({ holdings }) => holdings)
    .find(({ kind, type, excluded }) => kind === "right-to-acquire" && !CUSTOMARY.test(type) && !excluded);
  if (right !== undefined)
    return unverified({
      at: [denial, right.shares],
      message: `Item 6 says that there are no contracts; there is a right to acquire ${right.shares.printed} shares (${right.instrument}), and whether by a contract that Item 6 asks for is not plain.`,
    });
  return pass({
    at: [denial],
    message:
      "Item 6 says that there are no contracts, and no swap, option, forward or warrant is told elsewhere.",
  });
}

/** Awards of the issuer to its people are customarily not told in Item 6; a conversion right is part of the security. */
const CUSTOMARY =
  /^(?:stock-option|restricted-stock-unit|restricted-stock|convertible-preferred|other-class|partnership-unit|unit)$/;

function isAsked({ eventDate }: Filing, { cashSettled }: ToldDerivative): boolean {
  return !cashSettled || (eventDate !== null && eventDate.value >= CASH_SETTLED_FROM);
}

function article(words: string): string {
  if (/s$/i.test(words)) return words;
  return /^[aeiou]/i.test(words) ? `an ${words}` : `a ${words}`;
}
