import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { PostalAddress } from "../../src/figures/address.js";
import { slipBetween } from "../../src/figures/same-address.js";
import { isWithin, type Fact } from "../../src/filing/fact.js";
import type { Filing, StatedAddress } from "../../src/filing/filing.js";
import { officesStatedAgain } from "../../src/filing/item2/offices.js";
import { asEachOther } from "../../src/filing/repair.js";
import { capital } from "../../src/filing/words/wording.js";

/** Addresses that are stated again, street and city alike, are alike in house, suite, floor and ZIP code. */
export function* toldAddresses(
  { background, structure }: Filing,
  { pass, fail }: RuleContext,
): Generator<Verdict> {
  const fields = Object.values(structure?.issuerAddress.item1 ?? {});
  const isOfForm = ({ fact }: StatedAddress): boolean => fields.some((field) => isWithin(field, fact));
  for (const { name, first, again, slipped } of officesStatedAgain(background.addresses, isOfForm)) {
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
    message: `${capital(first.place)} gives the address of ${name} with ${one}, ${other.place} with ${two}; street and city are the same. One of the two is probably out of date or mistyped.`,
    repairs: asEachOther(first.fact, other.fact),
  };
}

function told({ street, suite, floor, zip }: PostalAddress, what: ReturnType<typeof slipBetween>): string {
  if (what === "street number") return `street number ${street.split(" ")[0] ?? ""}`;
  if (what === "ZIP code") return `ZIP code ${zip}`;
  return what === "suite" ? `Suite ${suite ?? ""}` : `floor ${floor ?? ""}`;
}
