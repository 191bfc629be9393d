import { dateIn } from "../../figures/date.js";
import { saidOf } from "../words/clause.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { onceTold } from "../once.js";
import { proseOf } from "../words/prose.js";
import type { ToldDay } from "./told-days.js";

/** A sentence that begins with a day: "On March 3, 2025, …", "As of the close of business on March 3, 2025, …". */
interface OpenedByDay extends Omit<ToldDay, "what"> {
  readonly sentence: string;
  /** What stands before the day. */
  readonly lead: string;
  /** What stands behind it. */
  readonly said: string;
}

/** A day is looked for only where a sentence begins like one that begins with a day: most do not. */
const OPENS = /^\W{0,4}(?:\(?[a-z\d]{1,3}\)\s+)?(?:on|as\s+of)\s/i;
/** How far into its sentence such a day may reach. */
const OPENING = 90;

/** The sentences of the prose that begin with a day, found in one walk for all that such sentences tell. */
const openedByDay = onceTold((filing: Filing): readonly OpenedByDay[] =>
  proseOf(filing).flatMap((place) => saidOf(place).flatMap((sentence) => opened(sentence, place) ?? [])),
);

function opened(sentence: string, place: Fact<string>): OpenedByDay | null {
  const day = OPENS.test(sentence) ? dateIn(sentence.slice(0, OPENING)) : null;
  return (
    day && {
      date: day.value,
      printed: sentence.slice(day.start, day.end),
      place,
      sentence,
      lead: sentence.slice(0, day.start),
      said: sentence.slice(day.end),
    }
  );
}

const DONE =
  /\b(entered\s+into|acquired|purchased|bought|sold|closed|consummated|completed|announced|issued|received|executed|signed|delivered|exercised|converted|approved|terminated|adopted|sent|gave|donated|gifted|transferred|contributed|tendered|redeemed|wrote|effected|distributed|submitted|underwent|went\s+(?:through|into|public)|paid|launched|commenced|withdrew)\b/i;
/** What is only planned, or agreed for later; a Schedule 13D plans nothing. */
export const TO_COME =
  /\b(?:will|shall|may(?!\s+\d)|would|could|should|expect\w*|anticipat\w*|schedul(?:ed|ing)|inten[dt]\w*|agreed|plan\w*|propos\w*|if|unless|to\s+be|expir\w+|matur\w+|vest\w*)\b/i;
/** A verb of what is so on that day: the act told beside it is an older one ("options issued in 2020 become exercisable"). */
const PRESENT =
  /\b(?:is|are|has|have|do|does|becomes?|ends?|begins?|starts?|takes?|receives?|lapses?|terminates?|continues?|holds?|owns?)\b/i;
/** "announced by the Issuer", "issued to Ms. Roe": which announcement, not that one was made; but "delivered to the Issuer a letter". */
const OF_NOUN = /^\s+(?:by|to(?!\s+(?:[\w.&'’-]+\s+){1,6}?an?\s))\b/i;
const ON = /^\W{0,4}(?:\(?[a-z\d]{1,3}\)\s+)?on\s+(?:or\s+about\s+)?$/i;

/** What a sentence that begins with a day tells as done. */
export interface ToldAct extends ToldDay {
  readonly sentence: string;
  /** Whether nothing in the sentence is to come: "warrants not exercised on that day will expire". */
  readonly certain: boolean;
}

/** What sentences that begin with a day tell as done: "On March 3, 2025, Larkspur entered into …". */
export const actsTold = onceTold((filing: Filing): readonly ToldAct[] =>
  openedByDay(filing).flatMap(({ lead, said, ...day }) => {
    const what = ON.test(lead) ? DONE.exec(said.slice(0, 200)) : null;
    if (what === null || TO_COME.test(said.slice(0, what.index))) return [];
    const certain = isCertain(said, what) || isCertain(mainClause(said, what), what, OBJECT);
    return [{ ...day, what: what[0].toLowerCase(), certain }];
  }),
);

/** What the act was done to: "entered into an agreement, which …", not "the agreement entered into, which … ends". */
const OBJECT = /^\s+(?:an?|the|that|its|his|her|their|\d)\b/i;
/** "…, a copy of which is attached", "… pursuant to which it will merge": said of the thing, not of the day. */
const RELATIVE =
  /,?\s(?:an?\s(?:\w+\s)?(?:copy|form|description)\sof\s|pursuant\sto\s|(?:under|in|by|to|upon|of|with|for)\s)?(?:which|whom|whose|whereby)\b/i;

/** A paper's name, not what is planned. */
const PLAN_OF =
  /\bplan\s+of\s+(?:merger|reorgani[sz]ation|exchange|conversion|arrangement|acquisition)\b|\bproposals?\b/gi;

function isCertain(said: string, what: RegExpExecArray, object = /^/): boolean {
  const behind = said.slice(what.index + what[0].length);
  return (
    !TO_COME.test(said.replace(PLAN_OF, "")) &&
    !PRESENT.test(said) &&
    !OF_NOUN.test(behind) &&
    object.test(behind)
  );
}

/** What a sentence says up to its first relative clause; nothing where the act is told in that. */
function mainClause(said: string, { index, 0: what }: RegExpExecArray): string {
  const end = RELATIVE.exec(said)?.index ?? 0;
  return end > index + what.length ? said.slice(0, end) : "";
}

const AS_OF =
  /^\W{0,4}(?:\(?[a-z\d]{1,3}\)\s+)?as\s+of\s+(?:the\s+(?:close|end|opening)\s+of\s+(?:the\s+)?(?:business|trading|market)\s+on\s+|\d{1,2}(?::\d\d)?\s*[ap]\.?m\.?,?\s+(?:\(?[\w\s]{1,30}\btime\)?,?\s+)?(?:on\s+)?)?$/i;
const OWNED =
  /\b(?:owns?|owned|holds?|held|deemed\s+to\s+(?:beneficially\s+)?own|(?:is|are|deemed)\s+(?:to\s+be\s+)?(?:the\s+)?(?:direct\s+|indirect\s+)?beneficial\s+owners?\s+of)\b/i;
/** "May be deemed to own" tells of that day, not of one to come. */
const MAY_BE_DEEMED = /\bmay(?=\s+be\s+deemed\b)/gi;

/** The days of which sentences tell what is owned: "As of the close of business on March 3, 2025, Larkspur owned …". */
export const ownedAsOf = onceTold((filing: Filing): readonly ToldDay[] =>
  openedByDay(filing).flatMap(({ date, printed, place, lead, said }) => {
    const what = AS_OF.test(lead) ? OWNED.exec(said)?.[0] : undefined;
    return what === undefined || TO_COME.test(said.replace(MAY_BE_DEEMED, "is"))
      ? []
      : [{ date, printed, what, place }];
  }),
);
