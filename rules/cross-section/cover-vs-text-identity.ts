import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { slipBetween, type PostalAddress } from "../../src/figures/address.js";
import { differInFirstWord, mayBeOneCompany, namesAgree } from "../../src/figures/company-names.js";
import { longDate } from "../../src/figures/date.js";
import { parValuesIn } from "../../src/figures/par-value.js";
import { narrativeOf } from "../../src/filing/clause.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Stated, StatedAddress } from "../../src/filing/filing.js";
import { officesStatedAgain } from "../../src/filing/offices.js";
import { textAround } from "../../src/filing/prose.js";
import { asEachOther } from "../../src/filing/repair.js";

/** A company that changed its name is rightly called by both. */
const FORMER_NAME =
  /\b(?:former|f\/k\/a|d\/b\/a|n\/k\/a|now known|renamed|chang\w+ (?:\w+ ){0,2}name|name chang|successor|predecessor|doing business|merged)/i;
/** What the cover page says of the issuer, the class, the event and addresses stands again in the Items. */
export default defineRule({
  id: "cover-vs-text-identity",
  title: "Names, addresses, par value and event date are the same on the cover page and in the text",
  group: "cross-section",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, cover page and Items 1 and 2", "17 CFR 240.12b-20"],
  applies: {},
  rulesets: ["recommended", "form"],
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
  if (namesAgree(cover.value, fact.value)) {
    yield pass({ at, message: `${place} names the issuer as the cover page does.` });
    return;
  }
  const message = `${place} calls the issuer “${fact.value}”; the cover page names it “${cover.value}”.`;
  const prose = narrativeOf(filing);
  const formerly = [cover, ...prose].some(({ value }) => FORMER_NAME.test(value));
  // A stray name stands once, while the rest of the text speaks of the cover page's issuer.
  const stray = prose.filter(({ value }) => namesAgree(value, fact.value)).length <= 1;
  // A 13G need not name the issuer but in its answers; a structured filing has a field for it in Item 1.
  const again = [...prose, filing.structure?.issuerName.item1 ?? null].filter((each) => each !== null);
  const known = place === "Item 1(a)" || again.some(({ value }) => namesAgree(value, cover.value));
  const alike = !known || mayBeOneCompany(cover.value, fact.value);
  if (formerly || !stray || (alike && !differInFirstWord(cover.value, fact.value)))
    yield unverified({ at, message: `${message} They may be two names of one company.` });
  else
    yield fail({
      at,
      expected: cover.value,
      actual: fact.value,
      message: `${message} One of them was probably left from another filing.`,
      ...(filing.structure === null ? {} : { follows: "xml-issuer-agrees" }),
      repairs: asEachOther(fact, cover),
    });
}

/** A par value that changed is rightly told twice. */
const CHANGED_PAR =
  /\b(?:split|reclassif|redenominat|recapitali[sz]|consolidation|subdivi|formerly|previously|amended|chang|before|prior)/i;

function* parValue(filing: Filing, { pass, fail, unverified }: RuleContext): Generator<Verdict> {
  const cover = filing.securityClass;
  const [printed, ...others] = parValuesIn(cover?.printed ?? "");
  if (cover === null || printed === undefined || others.length > 0) return;
  const { parValues } = filing.background;
  const same = parValues.find(({ fact }) => fact.value.eq(printed.value));
  const other = parValues.find(({ fact }) => !fact.value.eq(printed.value) && isReported(filing, fact));
  const stated = other ?? same ?? parValues[0];
  if (stated === undefined) return;
  const { place, fact } = stated;
  const at = [fact, cover];
  if (stated === same) {
    yield pass({ at, message: `${place} and the title page give the same par value.` });
    return;
  }
  const message = `${place} gives the class a par value of $${fact.value.toFixed()}; the title page says $${printed.value.toFixed()}.`;
  if (CHANGED_PAR.test(textAround(filing, fact)))
    yield unverified({ at, message: `${message} The text speaks of a change, which may account for it.` });
  else
    yield fail({
      at,
      expected: `$${printed.value.toFixed()}`,
      actual: `$${fact.value.toFixed()}`,
      message,
    });
}

/** "This statement relates to the Common Stock, par value $0.01": the class reported, where the sentence gives no other. */
const RELATES_TO = /\b(?:relat(?:es?|ing)|with respect)\s+to\b[^.;]{0,120}$/i;

function isReported(filing: Filing, fact: Fact<unknown>): boolean {
  const text = textAround(filing, fact);
  return RELATES_TO.test(text.slice(0, text.indexOf(fact.printed))) && parValuesIn(text).length === 1;
}

function* eventDate(filing: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  const cover = filing.eventDate;
  if (cover === null) return;
  const { eventDates } = filing.background;
  const same = eventDates.find(({ fact }) => fact.value === cover.value);
  const stated = same ?? eventDates[0];
  if (stated === undefined) return;
  const at = [stated.fact, cover];
  if (same !== undefined)
    yield pass({ at, message: "The text tells the date of the event as the title page does." });
  else
    yield fail({
      at,
      expected: cover.value,
      actual: stated.fact.value,
      message: `The text gives ${longDate(stated.fact.value)} as the date of the event; the title page gives ${longDate(cover.value)}.`,
      repairs: asEachOther(stated.fact, cover),
    });
}

function* addresses({ background }: Filing, { pass, fail }: RuleContext): Generator<Verdict> {
  for (const { name, first, again, slipped } of officesStatedAgain(background.addresses)) {
    if (slipped !== null) yield fail(slip(name, first, slipped));
    else
      yield pass({
        at: [first.fact, again.fact],
        message: `The address of ${name} is the same on ${first.place} and in ${again.place}.`,
      });
  }
}

function slip(name: string, first: StatedAddress, other: StatedAddress) {
  const what = slipBetween(first.fact.value, other.fact.value) ?? "suite";
  const at: Fact<unknown>[] = [first.fact, other.fact];
  const [one, two] = [told(first.fact.value, what), told(other.fact.value, what)];
  return {
    at,
    expected: two,
    actual: one,
    message: `${sentenceStart(first)} gives the address of ${name} with ${one}, ${other.place} with ${two}; street and city are the same. One of the two is probably out of date or mistyped.`,
    repairs: asEachOther(first.fact, other.fact),
  };
}

function sentenceStart({ place }: Stated<unknown>): string {
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function told({ suite, floor, zip }: PostalAddress, what: "suite" | "floor" | "ZIP code"): string {
  if (what === "ZIP code") return `ZIP code ${zip}`;
  return what === "suite" ? `Suite ${suite ?? ""}` : `floor ${floor ?? ""}`;
}
