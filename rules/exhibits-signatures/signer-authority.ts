import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { plainName, surname } from "../../src/figures/names.js";
import { evidenceOfAuthority } from "../../src/filing/authority.js";
import { isNatural } from "../../src/filing/capacity.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person, Signature } from "../../src/filing/filing.js";
import { isCalled, mentions } from "../../src/filing/naming.js";
import { mayBeNamed } from "../../src/filing/presence.js";
import { list } from "../../src/filing/wording.js";

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
    const acting = new Map<string, Acting[]>();
    for (const person of filing.persons) {
      const own =
        filing.signatures?.signatures.filter(({ person: whom }) => isCalled(person, whom.value)) ?? [];
      for (const signature of own) {
        const kind = kindOf(filing, person, signature);
        if (kind === "officer" && signature.title !== null)
          yield context.pass({
            person,
            at: [signature.title],
            message: "The signer holds an office, and needs no power of attorney.",
          });
        else if (kind !== null && kind !== "officer") add(acting, person, signature, kind);
      }
    }
    for (const signatures of acting.values()) yield shown(filing, signatures, context);
  },
});

/** In what capacity somebody signs for another. */
type Kind = "attorney" | "signatory" | "another" | "officer";

interface Acting {
  readonly person: Person;
  readonly signer: Fact<string>;
  readonly words: Fact<string>;
  readonly kind: Kind;
}

const ATTORNEY =
  /\battorneys?[-\s]+in[-\s]+fact\b|\bpowers?\s+of\s+attorney\b|\bpoa\b|\b(?:as|authori[sz]ed)\s+agent\b/i;
const SIGNATORY =
  /\b(?:authori[sz]ed\s+(?:signator\w*|signer|person|representative|individual|party)|signatory)\b/i;
const OFFICER =
  /\b(?:chair\w*|president|[es]?vp|c[efo]o|officer|treasurer|secretary|controller|comptroller|counsel|manag\w+|director|partner|members?|(?:co-?)?trustee|principal|executor|executrix|administrator|head|owner)\b/i;

/** `null` where a person signs in the own name, or says nothing that this rule could judge. */
function kindOf(filing: Filing, person: Person, { signer, title, block }: Signature): Kind | null {
  if (signer === null) return null;
  const natural = isNatural(filing, person);
  if (natural && mayBeTheSame(person.name.value, signer.value)) return null;
  const words = [title?.value ?? "", signer.value, block.value].join("\n");
  if (ATTORNEY.test(words)) return "attorney";
  const signatory = SIGNATORY.test(words);
  if (natural) return signatory || title === null || !OFFICER.test(title.value) ? "another" : null;
  if (signatory) return "signatory";
  return title !== null && OFFICER.test(title.value) ? "officer" : null;
}

/** "Rick Svetkoff" may sign for Richard William Svetkoff: a family name in common is enough. */
function mayBeTheSame(a: string, b: string): boolean {
  const words = new Set(plainName(a).split(" "));
  return words.has(surname(b)) || plainName(b).split(" ").includes(surname(a));
}

/** Whoever signs for several in one capacity is told once. */
function add(acting: Map<string, Acting[]>, person: Person, signature: Signature, kind: Kind): void {
  const { signer, title, block } = signature;
  if (signer === null) return;
  const key = `${kind} ${plainName(signer.value)}`;
  const before = acting.get(key) ?? [];
  if (before.some((each) => each.person === person)) return;
  acting.set(key, [...before, { person, signer, words: title ?? block, kind }]);
}

function shown(filing: Filing, acting: readonly Acting[], { pass, fail, unverified }: RuleContext): Verdict {
  const persons = acting.map(({ person }) => person);
  const [first] = acting;
  const evidence = evidenceOfAuthority(filing);
  const own = evidence.find(({ value }) => concerns(value, persons, filing));
  const at = acting.map(({ words }) => words);
  const whom = list(persons.map(({ name }) => name.value));
  const how = first === undefined ? "" : `${first.signer.value} signs for ${whom}${HOW[first.kind]}`;
  if (own !== undefined)
    return pass({
      persons,
      at: [...at, own],
      message: `${how}, and the filing shows or refers to the authority.`,
    });
  const doubt = evidence.length > 0 ? "what is shown is the authority that others gave" : doubtOf(filing);
  const message = `${how}, and no power of attorney or other evidence of authority is filed or referred to`;
  if (doubt !== null)
    return unverified({ persons, at, message: `${message} in what can be seen; ${doubt}.` });
  return fail({
    persons,
    severity: first?.kind === "signatory" ? "info" : "warning",
    at,
    expected: "a power of attorney as an exhibit, or a reference to one on file",
    actual: "none",
    message: `${message}. Only an executive officer or a general partner signs without it.`,
  });
}

/** Whether a power of attorney may be one of these persons: it names one, or none of those who file. */
function concerns(text: string, persons: readonly Person[], filing: Filing): boolean {
  return (
    persons.some((person) => mayBeNamed(text, person, filing.persons)) ||
    !filing.persons.some((person) => mentions(text, person))
  );
}

const HOW: Readonly<Record<Kind, string>> = {
  attorney: " as attorney or agent",
  signatory: " as authorized signatory",
  another: ", a natural person",
  officer: "",
};

/** Why the evidence may lie where it cannot be seen, or `null`. */
function doubtOf(filing: Filing): string | null {
  const { attachments, schedule } = filing;
  if (filing.amendment !== null || filing.formType.value.endsWith("/A"))
    return "it may be on file with the statement that this amends";
  if (attachments?.documents.some(({ opening }) => opening === null) === true)
    return "it may be a document filed with the statement in which no text could be read";
  if (attachments?.complete === true) return null;
  if (schedule === "13G" || filing.exhibits.length === 0)
    return "it may be filed as a document of its own, which is not in this file";
  return null;
}
