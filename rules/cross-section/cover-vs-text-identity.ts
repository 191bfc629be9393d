import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sameBuilding, slipBetween, type PostalAddress } from "../../src/figures/address.js";
import { longDate } from "../../src/figures/date.js";
import { coreName, plainName, sameName } from "../../src/figures/names.js";
import { parValuesIn } from "../../src/figures/par-value.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Stated, StatedAddress } from "../../src/filing/filing.js";
import { proseOf } from "../../src/filing/prose.js";
import { asEachOther } from "../../src/filing/repair.js";

/** A company that changed its name is rightly called by both. */
const FORMER_NAME =
  /\b(?:former(?:ly)?|f\/k\/a|d\/b\/a|n\/k\/a|now\s+known|renamed|chang\w+\s+(?:of\s+)?(?:its\s+)?name|name\s+chang|successor|predecessor|doing\s+business|merged)\b/i;
/** Words that many names share. */
const COMMON =
  /^(?:the|and|of|inc|incorporated|corp|corporation|company|co|llc|ltd|limited|plc|lp|holdings?|group|international|global|trust|fund|capital|partners|bancorp|financial|energy|technologies|pharmaceuticals|therapeutics|acquisition|american|national|united|new)$/;

/** What the cover page says of the issuer, the class, the event and addresses stands again in the Items. */
export default defineRule({
  id: "cover-vs-text-identity",
  title: "Names, addresses, par value and event date are the same on the cover page and in the text",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-101, cover page and Items 1 and 2", "17 CFR 240.12b-20"],
  applies: {},
  *check(filing, context) {
    yield* issuerName(filing, context);
    yield* parValue(filing, context);
    yield* eventDate(filing, context);
    yield* addresses(filing, context);
  },
});

function* issuerName(filing: Filing, { pass, fail, unverified }: RuleContext): Generator<Verdict> {
  const cover = filing.issuer.name;
  const [stated] = filing.background.issuerNames;
  if (cover === null || stated === undefined) return;
  const { place, fact } = stated;
  const at = [fact, cover];
  if (
    sameName(cover.value, fact.value) ||
    holds(cover.value, fact.value) ||
    holds(fact.value, cover.value) ||
    holds(fact.value, coreName(cover.value))
  ) {
    yield pass({ at, message: `${place} names the issuer as the cover page does.` });
    return;
  }
  const message = `${place} calls the issuer “${fact.value}”; the cover page names it “${cover.value}”.`;
  const formerly = proseOf(filing).some(({ value }) => FORMER_NAME.test(value));
  if (formerly || related(cover.value, fact.value))
    yield unverified({ at, message: `${message} They may be two names of one company.` });
  else
    yield fail({
      at,
      expected: cover.value,
      actual: fact.value,
      message: `${message} One of them was probably left from another filing.`,
      repairs: asEachOther(fact, cover),
    });
}

function holds(whole: string, part: string): boolean {
  return ` ${plainName(whole)} `.includes(` ${plainName(part)} `);
}

/** Whether two names share a telling word, or one spells the other's first letters. */
function related(a: string, b: string): boolean {
  const [wordsA, wordsB] = [tellingWords(a), tellingWords(b)];
  const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join("");
  return (
    wordsA.length === 0 ||
    wordsB.length === 0 ||
    wordsA.some((word) => wordsB.some((other) => word.startsWith(other) || other.startsWith(word))) ||
    [initials(wordsA), initials(plainName(a).split(" "))].some((letters) => wordsB.includes(letters)) ||
    [initials(wordsB), initials(plainName(b).split(" "))].some((letters) => wordsA.includes(letters))
  );
}

function tellingWords(name: string): string[] {
  return plainName(name)
    .split(" ")
    .filter((word) => !COMMON.test(word));
}

function* parValue(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const cover = filing.securityClass;
  const [printed, ...others] = cover === null ? [] : parValuesIn(cover.printed);
  if (cover === null || printed === undefined || others.length > 0) return;
  const { parValues } = filing.background;
  const different = parValues.find(({ fact }) => !fact.value.eq(printed.value));
  const [stated] = different === undefined ? parValues : [different];
  if (stated === undefined) return;
  const { place, fact } = stated;
  const at = [fact, cover];
  if (different === undefined)
    yield pass({ at, message: `${place} and the title page give the same par value.` });
  else
    yield fail({
      severity: "warning",
      at,
      expected: `$${printed.value.toFixed()}`,
      actual: `$${fact.value.toFixed()}`,
      message: `${place} gives the class a par value of $${fact.value.toFixed()}; the title page says $${printed.value.toFixed()}.`,
    });
}

function* eventDate(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const cover = filing.eventDate;
  if (cover === null) return;
  const { eventDates } = filing.background;
  const different = eventDates.find(({ fact }) => fact.value !== cover.value);
  const [stated] = different === undefined ? eventDates : [different];
  if (stated === undefined) return;
  const at = [stated.fact, cover];
  if (different === undefined)
    yield pass({ at, message: "The text tells the date of the event as the title page does." });
  else
    yield fail({
      severity: "warning",
      at,
      expected: cover.value,
      actual: stated.fact.value,
      message: `The text gives ${longDate(stated.fact.value)} as the date of the event; the title page gives ${longDate(cover.value)}.`,
      repairs: asEachOther(stated.fact, cover),
    });
}

/** Only the same occupant's office in the same building can be a slip; anything else is another office. */
function* addresses({ background }: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const stated = background.addresses.filter(({ place }) => place !== SCHEDULE);
  const told = new Set<StatedAddress>();
  for (const [index, first] of stated.entries()) {
    if (told.has(first)) continue;
    const again = stated.slice(index + 1).filter((other) => sameOffice(first, other) && !told.has(other));
    if (again.length === 0) continue;
    const slipped = again.find((other) => slipBetween(first.fact.value, other.fact.value) !== null);
    for (const other of again) told.add(other);
    if (slipped === undefined) {
      const [other = first] = again;
      yield pass({
        at: [first.fact, other.fact],
        message: `The address of ${occupant(first, other)} is the same on ${first.place} and in ${other.place}.`,
      });
    } else yield fail(slip(first, slipped));
  }
}

const SCHEDULE = "the schedule of officers";

function sameOffice(a: StatedAddress, b: StatedAddress): boolean {
  return (
    a.occupants.some((name) => b.occupants.includes(name)) &&
    a.place !== b.place &&
    sameBuilding(a.fact.value, b.fact.value)
  );
}

function occupant(a: StatedAddress, b: StatedAddress): string {
  return a.occupants.find((name) => b.occupants.includes(name)) ?? "";
}

function slip(first: StatedAddress, other: StatedAddress) {
  const what = slipBetween(first.fact.value, other.fact.value) ?? "suite";
  const at: Fact<unknown>[] = [first.fact, other.fact];
  const name = occupant(first, other);
  const [one, two] = [told(first.fact.value, what), told(other.fact.value, what)];
  return {
    severity: "warning",
    at,
    expected: two,
    actual: one,
    message: `${sentenceStart(first)} gives the address of ${name} with ${one}, ${other.place} with ${two}; street and city are the same. One of the two is probably out of date or mistyped.`,
    repairs: asEachOther(first.fact, other.fact),
  } as const;
}

function sentenceStart({ place }: Stated<unknown>): string {
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function told({ suite, floor, zip }: PostalAddress, what: "suite" | "floor" | "ZIP code"): string {
  if (what === "ZIP code") return `ZIP code ${zip}`;
  return what === "suite" ? `Suite ${suite ?? ""}` : `floor ${floor ?? ""}`;
}
