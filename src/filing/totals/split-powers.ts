import { ZERO } from "../../figures/decimal.js";
import { matchesIn } from "../../figures/matches.js";
import { saidOf } from "../words/clause.js";
import type { Filing, Person } from "../filing.js";
import { onceTold } from "../once.js";
import { powerSum, type PowerKind } from "./power-sums.js";
import { INSTITUTIONS } from "../cover/printed-codes.js";
import { proseOf } from "../words/prose.js";
import { sameFigure } from "./restated.js";
import { SOLE_AND_SHARED, type CountedRow } from "../rows.js";

/** Agreements that part the vote from the shares, and shares that are voted before they may be sold. */
const PARTED =
  /\b(?:voting(?:\s+and\s+[a-z]+)?\s+(?:agreements?|trusts?|deeds?|undertakings?|arrangements?)|(?:tender|voting|rollover)\s+and\s+\w+\s+agreements?|support\s+agreements?|(?:ir)?revocable\s+prox\w+|prox(?:y|ies)\s+(?:to\s+vote|agreements?|granted|given|and\s+power)|(?:grant\w*|appoint\w*|deliver\w*|gave|gives|given)\s+(?:\w+\s+){0,5}?(?:a\s+|an\s+)?prox(?:y|ies)|(?:grant|appoint)\w*\s[^.;]{1,120}?\bas\s+(?:\w+\s+){0,5}prox(?:y|ies)|restricted\s+(?:stock|shares|common)(?!\s+unit)|unvested|subject\s+to\s+(?:vesting|forfeiture|a?\s?lock-?up)|forfeit\w*|usufruct\w*|bare\s+(?:ownership|legal\s+title)|naked\s+owner\w*|employee\s+(?:stock|share)\s+ownership|directed\s+trustee|voting\s+(?:committee|instructions?)|pass-?through\s+vot\w+)\b/i;
const VOTE = /\b(?:voting\s+(?:power|rights?|control|authority|discretion)|to\s+vote|voted|votes\b)/i;
const DISPOSE =
  /\b(?:dispositive|(?:power|right|authority)\s+(?:to|of)\s+(?:dispos\w+|sell)|to\s+dispose|direct\s+the\s+dispos\w+|investment\s+(?:power|discretion|control|authority))\b/i;
/** What denies a power, or leaves it to somebody else. */
const DENIED =
  /\b(?:no|not|neither|nor|without|lacks?|retain\w*|reserv\w*|delegat\w*|relinquish\w*|ced(?:e|es|ed|ing)|surrender\w*|waiv\w+|given\s+up)\b/gi;
/** Shares that belong to others, who may keep one of the powers. */
const OF_CLIENTS =
  /\b(?:clients?|(?:advisory|managed|discretionary|customer|fiduciary|trust)\s+accounts?|accounts\s+(?:managed|held|of))\b/i;

/** How far behind the word the power may stand that it denies. */
const NEAR = 100;

/** Whether the words tell anywhere of one power over shares without the other. */
const tellsSplit = onceTold((filing: Filing): boolean =>
  proseOf(filing).some((place) => saidOf(place).some(isSplitIn)),
);

function isSplitIn(sentence: string): boolean {
  if (PARTED.test(sentence)) return true;
  if (!VOTE.test(sentence) && !DISPOSE.test(sentence)) return false;
  if (OF_CLIENTS.test(sentence) && isOfOnePower(sentence)) return true;
  return matchesIn(sentence, DENIED).some(({ index }) => isOfOnePower(sentence.slice(index, index + NEAR)));
}

function isOfOnePower(words: string): boolean {
  return VOTE.test(words) !== DISPOSE.test(words);
}

/**
 * Whether anything tells that over a part of the shares there is one power without the other: who votes or holds for others
 * by its type, Item 5(b) or 4(c) with the same two figures, or words. Against it speaks a page alike in all but this power.
 */
export function isSplitTold(filing: Filing, person: Person, kind: PowerKind): boolean {
  if (isToldWholeBeside(filing, person, kind)) return false;
  return isInstitution(filing, person, kind) || isRestated(person, kind) || tellsSplit(filing);
}

/** A person of the same total and the same power of the other kind who has this one over all of it. */
function isToldWholeBeside({ persons }: Filing, person: Person, kind: PowerKind): boolean {
  const others = SOLE_AND_SHARED[kind === "voting" ? "dispositive" : "voting"];
  return (
    powerSum(person, kind).isZero() &&
    persons.some(
      (other) =>
        other !== person &&
        isSame(other, person, ["aggregateAmount", ...others]) &&
        other.aggregateAmount?.value.eq(powerSum(other, kind)) === true,
    )
  );
}

function isSame(one: Person, other: Person, names: readonly CountedRow[]): boolean {
  return names.every((name) => other[name] !== null && one[name]?.value.eq(other[name].value) === true);
}

/** Whether somebody who holds for others by its type has less of this power than of the other: the person, or one whose shares it may report. */
function isInstitution({ persons }: Filing, person: Person, kind: PowerKind): boolean {
  return persons.some(
    (each) =>
      each.typeOfReportingPerson?.value.some((code) => INSTITUTIONS.has(code)) === true &&
      (each === person || powerSum(each, kind).lt(each.aggregateAmount?.value ?? ZERO)),
  );
}

/** Whether Item 5(b) or 4(c) states both figures again. */
function isRestated(person: Person, kind: PowerKind): boolean {
  return [person.item5, person.item4].some((item) =>
    SOLE_AND_SHARED[kind].every((name) => {
      const [cover, told] = [person[name], item?.[name] ?? null];
      return cover !== null && told !== null && sameFigure(cover, told);
    }),
  );
}
