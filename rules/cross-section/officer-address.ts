import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { addressesIn } from "../../src/figures/address.js";
import { sameBuilding, slipBetween } from "../../src/figures/same-address.js";
import type { Filing, Officer, Person } from "../../src/filing/filing.js";

/** The address in the schedule of officers is that of Item 2. */
export function* officerAddress(
  { background }: Filing,
  person: Person,
  { address: printed }: Officer,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const item2 = background.addresses.filter(
    ({ place, of }) => place === "Item 2" && of.includes(person.name.value),
  );
  const [listed] = addressesIn(printed?.value ?? "");
  const [first] = item2;
  if (printed === null || listed === undefined || first === undefined) return;
  const near = item2.find(({ fact }) => sameBuilding(fact.value, listed.address));
  const slip = near === undefined ? null : slipBetween(near.fact.value, listed.address);
  const at = [printed, (near ?? first).fact];
  if (near === undefined)
    yield unverified({
      person,
      at,
      message: "The schedule of officers and Item 2 give different addresses, which may both be right.",
    });
  else if (slip === null)
    yield pass({ person, at, message: "The schedule of officers and Item 2 give the same address." });
  else
    yield fail({
      person,
      at,
      expected: near.fact.printed.replace(/\s+/g, " "),
      actual: printed.value,
      message: `The address in the schedule of officers and the one in Item 2 have the same street and city but not the same ${slip}. One of the two is probably out of date or mistyped.`,
    });
}
