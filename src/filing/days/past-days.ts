import type { IsoDate } from "../../figures/date.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import {
  deedsTold,
  holdingsAsOf,
  linesDated,
  papersDated,
  periodsEnded,
  reportsFiled,
} from "./later-days.js";
import { daysOf } from "../words/prose.js";
import { actsTold, ownedAsOf } from "./told-acts.js";
import { executionsTold } from "./told-days.js";
import { signedOn } from "../signatures/signed-on.js";
import { article, stated } from "../words/wording.js";

/** A day that cannot be later than the filing. */
export interface PastDay {
  readonly date: IsoDate;
  readonly printed: string;
  /** How a message goes on with the day: `The signatures are dated`. */
  readonly words: string;
  readonly place: Fact<unknown>;
  /** Whether it is an attached agreement's, which may be signed again. */
  readonly attached: boolean;
}

/** The days of the statement's own signatures, each once. */
export function signatureDays({ signatures: page }: Filing): PastDay[] {
  if (page === null) return [];
  return eachOnce(datesOf(page).map((date) => dated(date, `${signedOn(page, date.value)} dated`, false)));
}

/** What the text counts, tells as done, or attaches as signed; each day of a kind once. */
export function pastDays(filing: Filing): PastDay[] {
  const attached = "An agreement attached to the filing is signed";
  return eachOnce([
    ...counts(filing),
    ...acts(filing),
    ...trades(filing),
    ...[...ownedAsOf(filing), ...holdingsAsOf(filing)].map((day) => ({
      ...day,
      words: "The text tells what is owned as of",
      attached: false,
    })),
    ...ceased(filing),
    ...deedsTold(filing).map((day) => ({
      ...day,
      words: `The text tells what was done ("${day.what.toLowerCase()}") on`,
      attached: false,
    })),
    ...reportsFiled(filing).map((day) => ({
      ...day,
      words: `${article(day.what)} ${day.what} is said to have been filed on`,
      attached: false,
    })),
    ...periodsEnded(filing).map((day) => ({
      ...day,
      words: `${article(day.what)} ${day.what} is named for a period that ended on`,
      attached: false,
    })),
    ...papersDated(filing).map((day) => ({
      ...day,
      words: `The text names a paper ("${day.what.toLowerCase()}") dated`,
      attached: true,
    })),
    ...powersOfSigners(filing),
    ...datesOf(filing.jointFilingAgreement).map((date) => dated(date, attached, true)),
    ...lines(filing),
    ...executionsTold(filing).map((day) => ({ ...day, words: attached, attached: true })),
  ]);
}

const eachOnce = (days: readonly PastDay[]): PastDay[] =>
  days.filter(
    ({ date, words }, index) =>
      days.findIndex((other) => other.date === date && other.words === words) === index,
  );

const datesOf = (page: Filing["signatures"]): Fact<IsoDate>[] =>
  stated((page?.signatures ?? []).map(({ date }) => date));

function dated(date: Fact<IsoDate>, words: string, attached: boolean): PastDay {
  return { date: date.value, printed: date.printed, words, place: date, attached };
}

/** "Duly authorized under Power of Attorney effective as of": none is used before it has effect. */
const POWER =
  /\bpowers?\s+of\s+attorney\b[^.;]{1,60}?\b(?:dated|effective|granted|executed)(?:\s+as\s+of|\s+on)?[\s,:]*$/i;

/** The days of the powers of attorney under which the statement's own signers say that they sign. */
function powersOfSigners({ signatures: page }: Filing): PastDay[] {
  const titles = (page?.signatures ?? []).flatMap(({ title }) => title ?? []);
  return titles.flatMap((title) =>
    daysOf(title)
      .filter(({ start }) => POWER.test(title.value.slice(0, start)))
      .map(({ value, start, end }) => ({
        ...dated({ ...title, value }, "A signer signs under a power of attorney of", true),
        printed: title.value.slice(start, end),
      })),
  );
}

/** The lines that date what is signed, but for those of signatures that were read. */
function lines(filing: Filing): PastDay[] {
  const read = [filing.signatures, filing.jointFilingAgreement].flatMap(datesOf).map(({ value }) => value);
  return linesDated(filing)
    .filter(({ date }) => !read.includes(date))
    .map((day) => ({ ...day, words: "A signature or an agreement is dated", attached: true }));
}

const EXPECTED =
  /\b(?:expect\w*|anticipat\w*|will|pro\s+forma|to\s+be|project(?:s|ed|ions?)|forecast\w*|after\s+the\s+proposed|would\s+be\s+outstanding)\b/i;

/** "Each of them may be deemed to be the owner": of what is, not of what is to be. */
const DEEMED = /\bdeemed\s+to\s+be\b/gi;

/** The days as of which shares are counted, not those for which they are expected. */
function counts({ bases }: Filing): PastDay[] {
  return bases.flatMap(({ asOf, shares, place }) =>
    asOf === null || EXPECTED.test(place.value.replace(DEEMED, ""))
      ? []
      : [dated(asOf, `${shares.printed} shares are said to be outstanding as of`, false)],
  );
}

/** The day since which Item 5(e) says that five percent or less is owned. */
function ceased({ fivePercentCeased: answer }: Filing): PastDay[] {
  const [date, ...others] = answer?.value.days ?? [];
  if (answer?.value.answer !== "ceased" || date === undefined || others.length > 0) return [];
  const words = "Item 5(e) tells of five percent or less since";
  return [{ date, printed: "", words, place: answer, attached: false }];
}

/** The days of the transactions that Item 5(c) or a list tells. */
function trades({ transactions }: Filing): PastDay[] {
  const dates = stated((transactions?.transactions ?? []).map(({ date }) => date));
  return dates.map((date) => dated(date, "Item 5(c) tells of a transaction on", false));
}

function acts(filing: Filing): PastDay[] {
  return actsTold(filing)
    .filter(({ certain }) => certain)
    .map((act) => ({ ...act, words: `The text tells what was done ("${act.what}") on`, attached: false }));
}
