import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { plainName } from "../../src/figures/names.js";
import {
  actingAs,
  isExecutive,
  officeElsewhere,
  officeInUnknown,
  type ActingAs,
} from "../../src/filing/signatures/acting.js";
import {
  authorityOf,
  evidenceOfAuthority,
  titleRefersToAuthority,
} from "../../src/filing/signatures/authority.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { isCalled } from "../../src/filing/persons/naming.js";
import { unseen } from "../../src/filing/words/unseen.js";
import { list } from "../../src/filing/words/wording.js";
import { crossedSignatures, notForThisOne, signedCrosswise, signedForAnother } from "./signed-for-another.js";

/** Who is no executive officer or general partner shows by what authority the statement is signed. */
export default defineRule({
  id: "signer-authority",
  title: "Whoever signs for another as attorney or authorized signatory shows the authority",
  group: "exhibits-signatures",
  severity: "warning",
  authority: ["17 CFR 240.13d-101 and 240.13d-102, signature"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const wrong = signedForAnother(filing);
    for (const each of wrong) yield notForThisOne(each, context);
    const crossed = crossedSignatures(filing);
    for (const each of crossed) yield signedCrosswise(each, context);
    const told = new Set([
      ...wrong.map(({ person }) => person),
      ...crossed.flatMap(({ persons }) => persons),
    ]);
    const acting = filing.persons
      .filter((person) => !told.has(person))
      .flatMap((person) => actingFor(filing, person));
    for (const each of acting) if (each.as === "officer") yield byOffice(each, context);
    for (const each of acting) if (each.as === "untold") yield byTitle(each, context);
    for (const each of acting) if (each.as === "bare") yield byName(each, context);
    const agents = acting.filter(({ as }) => HOW[as] !== "");
    // Whoever signs for several in one capacity is told once.
    for (const { key } of new Map(agents.map((each) => [each.key, each])).values()) {
      const same = agents.filter((each) => each.key === key);
      yield shown(filing, same, context);
    }
  },
});

/** Somebody who signs for a reporting person, and the words that say how. */
interface Acting {
  readonly person: Person;
  readonly signer: string;
  readonly words: Fact<string>;
  readonly as: ActingAs;
  /** The paper that gives the authority. */
  readonly authority: Fact<string> | null;
  /** Whether that, or the words themselves, show it. */
  readonly shows: boolean;
  /** The other reporting person in whom the signer's office is held. */
  readonly elsewhere: Person | null;
  /** The entity in whom it is held, where nothing else is said of it. */
  readonly unknown: string | null;
  readonly key: string;
}

function actingFor(filing: Filing, person: Person): Acting[] {
  const found = (filing.signatures?.signatures ?? []).flatMap((signature) => {
    const as = isCalled(person, signature.person.value) ? actingAs(filing, person, signature) : null;
    if (as === null) return [];
    const signer = signature.signer?.value ?? "";
    const words = signature.title ?? signature.block;
    const elsewhere = as === "officer" ? officeElsewhere(filing, person, signature) : null;
    const unknown = as === "officer" ? officeInUnknown(filing, signature) : null;
    const authority = as === "officer" ? null : authorityOf(filing, person, signer);
    const shows = authority !== null || titleRefersToAuthority(signature.title);
    const key = `${as} ${String(shows)} ${plainName(signer)}`;
    return [{ person, signer, words, as, authority, shows, elsewhere, unknown, key }];
  });
  return [...new Map(found.map((each) => [each.key, each])).values()];
}

function byOffice({ person, words, elsewhere, unknown }: Acting, { pass, unverified }: RuleContext): Verdict {
  if (unknown !== null)
    return unverified({
      person,
      at: [words],
      message: `The signer's office is one in ${unknown}, of which the filing says nothing else: it may be another filing's.`,
    });
  if (elsewhere === null)
    return isExecutive(words.value)
      ? pass({ person, at: [words], message: "The signer holds an office, and needs no power of attorney." })
      : pass({
          person,
          at: [words],
          remark:
            "an executive officer or general partner needs no power of attorney; the title does not tell one",
          message: "The signer signs by an office, not as attorney or authorized signatory.",
        });
  return unverified({
    person,
    at: [words, elsewhere.name],
    message: `The signer's office is one in ${elsewhere.name.value}, of whom it was not read that it manages or controls ${person.name.value}.`,
  });
}

/** Whether one who holds no office needs a power of attorney for it, or has one, is not told. */
function byTitle({ person, words }: Acting, { unverified }: RuleContext): Verdict {
  return unverified({
    person,
    at: [words],
    message: `The signer's title (${words.printed}) is no office by which one signs without a power of attorney; by what authority the statement is signed is not told.`,
  });
}

/** Whether one who signs by the bare name holds an office, is not told. */
function byName({ person, signer, words }: Acting, { unverified }: RuleContext): Verdict {
  return unverified({
    person,
    at: [words],
    message: `${signer} signs for ${person.name.value} by name alone: by what office or authority is not told beside it.`,
  });
}

function shown(filing: Filing, acting: readonly Acting[], { pass, fail, unverified }: RuleContext): Verdict {
  const persons = acting.map(({ person }) => person);
  const at = acting.map(({ words }) => words);
  const [how = ""] = acting.map(({ signer, as }) => {
    const whom = list(persons.map(({ name }) => name.value));
    return `${signer} signs for ${whom}${as === "another" && persons.length > 1 ? ", natural persons" : HOW[as]}`;
  });
  if (acting.every(({ shows }) => shows)) {
    const papers = new Set(acting.flatMap(({ authority }) => authority ?? []));
    const message = `${how}, and the filing shows or refers to the authority.`;
    return pass({ persons, at: [...at, ...papers], message });
  }
  const message = `${how}, and no power of attorney or other evidence of authority is filed or referred to`;
  const doubt =
    evidenceOfAuthority(filing).length > 0
      ? "what is shown is the authority that others gave"
      : unseen(filing, filing.exhibits.length > 0);
  if (doubt !== null)
    return unverified({ persons, at, message: `${message} in what can be seen; ${doubt}.` });
  return fail({
    persons,
    severity: acting.some(({ as }) => as === "signatory") ? "info" : "warning",
    at,
    expected: "a power of attorney as an exhibit, or a reference to one on file",
    actual: "none",
    message: `${message}. Only an executive officer or a general partner signs without it.`,
  });
}

const HOW: Readonly<Record<ActingAs, string>> = {
  attorney: " as attorney or agent",
  signatory: " as authorized signatory",
  another: ", a natural person",
  officer: "",
  untold: "",
  bare: "",
};
