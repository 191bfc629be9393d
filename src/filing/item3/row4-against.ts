import { isEntity, isNatural } from "../signatures/capacity.js";
import type { Filing, Person } from "../filing.js";
import { isLoan, partlyTold, type CodeStanding, type OwnAcquisitions } from "./funds.js";
import { itemTexts } from "../words/prose.js";
import type { SourceCode, SourceOfFunds, ToldSource } from "../source-of-funds.js";

/**
 * The codes of a person's Row 4 that Item 3 speaks against although it may tell only a part: those of another kind of filer, and
 * a bank loan where everything else that the filing tells is read and nothing in it speaks of borrowing.
 */
export function unfitCodes(
  filing: Filing,
  told: SourceOfFunds,
  person: Person,
  standings: readonly CodeStanding[],
  own: OwnAcquisitions,
): SourceCode[] {
  return [
    ...codesOfAnotherKind(filing, told, person, standings, own),
    ...(isUnborrowed(filing, told, standings, own) ? (["BK"] as const) : []),
  ];
}

/** No entity has personal funds, and no natural person working capital, where Item 3 names this person's own money plainly. */
function codesOfAnotherKind(
  filing: Filing,
  told: SourceOfFunds,
  person: Person,
  standings: readonly CodeStanding[],
  own: OwnAcquisitions,
): SourceCode[] {
  const entity = isEntity(filing, person);
  if (!entity && !isNatural(filing, person)) return [];
  if (partlyTold(filing, entity ? { ...told, refersTo: null } : told) !== null) return [];
  const [code, kind, fit] = entity
    ? (["PF", "working capital", "WC"] as const)
    : (["WC", "personal funds", "PF"] as const);
  const isOpen =
    standings.some((each) => each.code === code) &&
    standings.every(
      (each) => each.code !== fit && (each.code === "OO" || ["open", "untold"].includes(each.standing)),
    );
  const money = entity && filing.persons.length === 1 ? [...own.money, ...anticipated(own)] : own.money;
  if (!isOpen || !money.some((source) => source.kind === kind)) return [];
  const mayBeMeant = own.sentences.some(
    ({ sources, hints }) =>
      sources.some(
        (source) => source.money && source.tolerated.includes(code) && !(entity && isLoan(source)),
      ) ||
      (!entity && hints.includes(code) && !sources.some((source) => source.kind === kind)),
  );
  return mayBeMeant ? [] : [code];
}

/** The money that what may be bought is to be paid with. */
const anticipated = ({ sentences }: OwnAcquisitions): ToldSource[] =>
  sentences.filter(({ prospective }) => prospective).flatMap(({ sources }) => sources);

/** Places that are no Items of this filing. */
const ANOTHER_PLACE =
  /\b(?:schedules?\s+(?!13)|annex|appendix|exhibits?|offer\s+to\s+purchase|original|initial|prior|previous\w*|section\s+\d)/i;
const BORROWING =
  /\b(?:loans?|borrow\w*|bank\w*|lend\w*|margin|credit|financ\w+|debts?|indebted\w*|facilit\w+|leverag\w*|pledg\w+)\b/i;
/** "The Shares were purchased with": all of them, where an amendment may tell of the latest purchases only. */
const OF_ALL =
  /^\W*(?:all\s+(?:of\s+)?)?the\s+(?:[\w.'’]+\s+){0,4}(?:shares|stock|units|ADSs)\b[^.;\d]{1,120}\b(?:were|was|have\s+been)\s+(?:purchased|acquired|bought)\b/i;
const LATEST = /\b(?:additional|further|new\w*|recent\w*|latest|since|such|these)\b/i;

/** Whether a bank loan is all that Row 4 codes, though Item 3 names the own money that bought, and neither it nor the Items that it refers to speak of borrowing. */
function isUnborrowed(
  filing: Filing,
  told: SourceOfFunds,
  standings: readonly CodeStanding[],
  own: OwnAcquisitions,
): boolean {
  const [only, ...others] = standings;
  if (told.refersTo === null || only?.code !== "BK" || only.standing !== "untold" || others.length > 0)
    return false;
  const named = own.sentences.filter(
    ({ bought, sources }) =>
      bought && sources.some((source) => own.money.includes(source) && OWN_MONEY.test(source.kind)),
  );
  const texts = told.sentences.map(({ place }) => place.value);
  const ofAll = named.some(({ place }) => OF_ALL.test(place.value) && !LATEST.test(place.value));
  return (
    named.length > 0 &&
    (ofAll || partlyTold(filing, { ...told, refersTo: null }) === null) &&
    !texts.some((text) => ANOTHER_PLACE.test(text)) &&
    ![...texts, ...itemTexts(filing, "4567")].some((text) => BORROWING.test(text))
  );
}

const OWN_MONEY = /^(?:working\s+capital|personal\s+funds|cash\s+of\s+its\s+own)$/;

/** Money that paid for what was bought and that no code of Row 4 plainly stands for, where all that they stand for is still to come; else `null`. */
export function uncodedMoney(
  { sentences }: OwnAcquisitions,
  standings: readonly CodeStanding[],
): ToldSource | null {
  const isToCome = (source: ToldSource | null): boolean =>
    sentences.some(
      (each) => source !== null && each.prospective && !each.bought && each.sources.includes(source),
    );
  if (!standings.every(({ source }) => isToCome(source))) return null;
  const paid = sentences
    .filter(({ bought, prospective }) => bought && !prospective)
    .flatMap(({ sources }) => sources.filter(({ money }) => money));
  return paid.some(({ codes }) => standings.some(({ code }) => codes.includes(code)))
    ? null
    : (paid[0] ?? null);
}
