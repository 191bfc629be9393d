import { isSound } from "../../src/figures/percent-match.js";
import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators, ZERO, type Decimal } from "../../src/figures/decimal.js";
import { percentWords } from "../../src/figures/percent.js";
import { rightsInBase } from "../../src/filing/base.js";
import { baseDoubt } from "../../src/filing/words/certainty.js";
import { addsNumber, denominatorTellings, printedNumbers } from "../../src/filing/bases/denominator-told.js";
import { isWithin, type Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { rightsAmong, sharesOf } from "../../src/filing/parts/holdings.js";
import { compare, percentCase, type PercentCase } from "../../src/filing/percent/percent-case.js";
import { row } from "../../src/filing/rows.js";
import { count, stated } from "../../src/filing/words/wording.js";
import { quotientWords, workingOf } from "../../src/filing/words/working.js";
import { rightsUnread } from "./rights-unread.js";

/** Where a percentage counts rights to acquire in its denominator, the text says so beside the count that it names. */
export default defineRule({
  id: "denominator-explained",
  title: "The text says what the percentage is worked out over where rights to acquire are counted",
  group: "derivatives",
  severity: "info",
  authority: ["17 CFR 240.13d-101, Item 5(a)", "17 CFR 240.13d-102, Item 4", "17 CFR 240.13d-3(d)(1)(i)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const subjects = filing.persons
      .flatMap((person) => percentCase(filing, person) ?? [])
      .filter(({ base }) => base.given !== true);
    for (const subject of subjects) {
      if (!subject.rights.known) continue;
      const { joining } = subject.rights;
      if (joining.gt(0) && isSound(compare(subject, subject.outstanding.plus(joining))))
        yield verdict(subject, joining, context);
    }
    yield* rightsUnread(subjects, "whether the percentage is worked out over it, too,", context);
  },
});

function verdict(subject: PercentCase, joining: Decimal, { pass, fail, unverified }: RuleContext): Verdict {
  const { filing, person, printed, base, outstanding } = subject;
  const finding = {
    person,
    at: [base.shares, printed],
    working: workingOf(subject, joining),
  };
  const states = `${row(filing, "percentOfClass")} states ${percentWords(printed.value)}`;
  const added = `the ${withSeparators(joining)} shares that there is a right to acquire`;
  if (isSound(compare(subject, outstanding)))
    return pass({
      ...finding,
      message: `${states}, which is right with and without ${added} in the denominator.`,
    });
  if (rightsInBase(base).length > 0 || isAdded(subject, joining))
    return pass({
      ...finding,
      message: `${states}; the text names the shares to be acquired with the count that it rests on.`,
    });
  const telling = toldFor(filing, person);
  const total = printedNumbers(filing).get(outstanding.plus(joining).toFixed());
  const place = telling?.plain === true ? telling.place : total;
  if (place !== undefined)
    return pass({
      ...finding,
      at: [place, ...finding.at],
      message: `${states}; the text says that shares to be acquired count in the denominator.`,
    });
  const message = `${states}, which is ${quotientWords(subject, joining)}. The text names ${count(base.shares)} shares outstanding as the base and does not say that ${added} are added to it; over the class outstanding alone it would be ${quotientWords(subject, ZERO)}.`;
  const doubt = telling === undefined ? baseDoubt(subject) : "Other words of the text may say so.";
  return doubt === null
    ? fail({ ...finding, message })
    : unverified({
        ...finding,
        at: stated<unknown>([...finding.at, telling?.place]),
        message: `${message} ${doubt}`,
      });
}

/** Whether the text adds the number of the rights to the count, wherever it tells that, or the number of one of them. */
function isAdded({ filing, base, rights }: PercentCase, joining: Decimal): boolean {
  const parts = rights.known ? rightsAmong(rights.holdings).map(sharesOf) : [];
  return filing.bases.some(
    (each) => each.shares.value.eq(base.shares.value) && addsNumber(each, [joining, ...parts]),
  );
}

/** What the text tells this person's reader: in the own notes or for everybody, and where only another's notes do, not plainly. */
function toldFor(filing: Filing, person: Person): { place: Fact<string>; plain: boolean } | undefined {
  const tellings = denominatorTellings(filing).map(({ place, plain }) => {
    const inNotesOf = ({ footnotes }: Person): boolean => footnotes.some(({ text }) => isWithin(text, place));
    return { place, plain: plain && (inNotesOf(person) || !filing.persons.some(inNotesOf)) };
  });
  return tellings.find(({ plain }) => plain) ?? tellings[0];
}
