import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import {
  furtherName,
  isListed,
  listingDoubt,
  namedFurtherOn,
  runOfNames,
} from "../../src/filing/persons/listing.js";
import { listedInstead, listedStrangers } from "../../src/filing/persons/listed-strangers.js";
import { answerWithout, toldBesides } from "../../src/filing/persons/named-in-answer.js";
import { surplusSignatories } from "../../src/filing/persons/surplus.js";
import { toldFilers } from "../../src/filing/persons/told-filers.js";
import { stated } from "../../src/filing/words/wording.js";
import { partyToAgreement, signedByPerson } from "./signed-by-person.js";

/** Whoever has a cover page signs the statement, is named in Item 2(a) and is party to the joint filing agreement. */
export default defineRule({
  id: "person-count-agrees",
  title:
    "The persons of the cover pages are those of Item 2(a), of the signatures and of the joint filing agreement",
  group: "persons",
  severity: "error",
  authority: ["17 CFR 240.13d-1(k)(1)", "17 CFR 240.13d-101, Item 2 and signature"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const person of filing.persons) {
      yield signedByPerson(person, filing, context);
      if (filing.filedBy.length > 0 || toldFilers(filing) !== null)
        yield namedInItem2(filing, person, context);
      else yield* unnamed(filing, person, context);
      const agreement = filing.jointFilingAgreement;
      if (agreement !== null && agreement.signatures.length > 0)
        yield partyToAgreement(filing, person, agreement, context);
    }
    yield* strangers(filing, context);
  },
});

/** Where Item 2(a) is not read as a list, and yet names others. */
function* unnamed(filing: Filing, person: Person, { unverified }: RuleContext): Generator<Verdict> {
  const answer = answerWithout(filing, person);
  if (answer === null) return;
  const message =
    "Item 2(a) names others who have cover pages, and this person by no name that was found there; whether it means to list all is not plain.";
  yield unverified({ person, at: [answer, person.name], message });
}

function namedInItem2(filing: Filing, person: Person, { pass, fail, unverified }: RuleContext): Verdict {
  const entry =
    filing.filedBy.find((name) => isListed(person, name.value)) ??
    runOfNames(filing, person) ??
    furtherName(filing, person) ??
    namedFurtherOn(filing, person) ??
    (filing.filedBy.length === 0 ? toldFilers(filing)?.named.get(person) : null);
  if (entry !== null && entry !== undefined)
    return pass({ person, at: [entry], message: "Item 2(a) names this person." });
  const told = toldFilers(filing);
  const at = [...stated([filing.filedBy[0] ?? filing.background.item2[0]?.told]), person.name];
  const instead = listedInstead(filing);
  if (instead !== null)
    return fail({
      person,
      severity: "warning",
      at: [instead, person.name],
      message: `Item 2(a) lists ${instead.value}, whom no cover page names, in the place of ${person.name.value}, who has a cover page and is not listed.`,
    });
  const plain = told?.missing.includes(person) === true;
  const doubt = plain ? null : (told?.doubts.get(person) ?? listingDoubt(filing, person));
  if (doubt !== null) return unverified({ person, at, message: doubt });
  return fail({
    person,
    severity: "warning",
    at,
    message: `${person.name.value} has a cover page, but Item 2(a) does not list this person among those who file the statement.`,
  });
}

function* strangers(filing: Filing, { fail, unverified }: RuleContext): Generator<Verdict> {
  const signing = surplusSignatories(filing);
  for (const { name, second } of signing) {
    const message = `${name.value} signs the statement, but no cover page bears this name.`;
    if (second === null)
      yield unverified({ at: [name], message: `${message} Whether this one files it was not found.` });
    else
      yield fail({
        severity: "warning",
        at: [name, second],
        message: `${message} Whoever files has a cover page.`,
      });
  }
  const besides = filing.filedBy.length > 0 ? [] : toldBesides(filing);
  const strange = besides.map((name) => ({ name, certain: false }));
  for (const { name, certain } of [...listedStrangers(filing), ...strange]) {
    if (signing.some(({ second }) => second === name)) continue;
    const message = `Item 2(a) lists ${name.value} among those who file the statement, but no cover page bears this name.`;
    if (certain) yield fail({ severity: "warning", at: [name], message });
    else
      yield unverified({ at: [name], message: `${message} It may be another name of one of the persons.` });
  }
}
