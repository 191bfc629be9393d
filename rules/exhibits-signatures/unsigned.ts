import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Person } from "../../src/filing/filing.js";
import type { PlaceOfSignature } from "../../src/filing/signatures/unsigned.js";

/** A place for a person's signature in which none is read. */
export type Unsigned = Exclude<PlaceOfSignature, { kind: "none" | "signed" }>;

/** How a rule tells of such a place. */
interface Telling {
  /** What is said of a place that could not be read. */
  readonly unread: string;
  /** What stands before the finding: whose page it is. */
  readonly lead?: string;
  /** Whether an empty place is no more than a warning. */
  readonly warns?: boolean;
  /** The rule that says so, too. */
  readonly follows?: string;
}

/** A page names the person, and no signature is read in the place for one. */
export function unsigned(
  person: Person,
  place: Unsigned,
  { unread, lead = "", warns = false, follows }: Telling,
  { fail, unverified }: Pick<RuleContext, "fail" | "unverified">,
): Verdict {
  if (place.kind === "unread")
    return unverified({ person, at: [place.signature.person], message: place.doubt ?? unread });
  const { judged, at: line } = place.blank;
  const told = { person, at: [line, person.name], message: `${lead}${place.blank.message}` };
  if (judged === "unverified") return unverified(told);
  return fail({
    ...told,
    severity: warns ? "warning" : judged,
    expected: "a signature",
    actual: "none",
    ...(follows === undefined ? {} : { follows }),
  });
}
