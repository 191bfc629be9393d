import type { Decimal } from "../../figures/decimal.js";
import type { Filing, Person } from "../filing.js";
import { isRight, percentCase } from "../percent/percent-case.js";
import { hasBothOver } from "./power-sums.js";
import { row } from "../rows.js";
import { capital, list } from "../words/wording.js";

/** What bears out the total of a person, and what the sum of the powers, each in a clause: `Item 5 states the total`. */
interface Witnesses {
  readonly total: readonly string[];
  readonly powers: readonly string[];
}

/** What the Item on the holding, the percentage and the pages of others bear out where the total is not the sum of the powers, `own`. */
function witnessesOf(filing: Filing, person: Person, own: Decimal): Witnesses {
  const amount = person.aggregateAmount;
  if (amount === null || amount.value.isZero()) return { total: [], powers: [] };
  const total = amount.value;
  const item = `Item ${filing.schedule === "13D" ? "5" : "4"}`;
  const told = amountInItem(filing, person);
  const ofTotal = isPercentOf(filing, person, total);
  const ofPowers = isPercentOf(filing, person, own);
  const percent = row(filing, "percentOfClass");
  const twin = filing.persons.find(
    (other) =>
      other !== person && other.aggregateAmount?.value.eq(total) === true && hasBothOver(other, total),
  );
  return {
    total: [
      ...(told?.eq(total) === true ? [`${item} states the total`] : []),
      ...(ofTotal && !ofPowers ? [`${percent} is right for the total`] : []),
      ...(twin === undefined ? [] : [`${twin.name.value} states it with powers over all of it`]),
    ],
    powers: [
      ...(told?.eq(own) === true ? [`${item} states ${own.isZero() ? "none" : "as many as they"}`] : []),
      ...(ofPowers && !ofTotal ? [`${percent} is right for that sum`] : []),
    ],
  };
}

/** The amount that the Item states of a person, or, in a 13G, of nobody by name. */
export function amountInItem(filing: Filing, person: Person): Decimal | null {
  if (filing.schedule === "13D") return person.item5?.aggregateAmount?.value ?? null;
  const { item4 } = person;
  return (item4 ?? filing.thirteenG?.item4)?.aggregateAmount?.value ?? null;
}

/** Whether Row 13 (11) is the percentage of so many shares. */
export function isPercentOf(filing: Filing, person: Person, shares: Decimal): boolean {
  if (shares.isZero()) return person.percentOfClass?.value.value.isZero() === true;
  const subject = percentCase(filing, person);
  return subject !== null && isRight({ ...subject, aggregate: { ...subject.aggregate, value: shares } });
}

/** What a message says of the powers, where they may be wrong and not the total: something bears it out, or they are nil and nothing bears them out; else `null`. */
export function powersDoubted(filing: Filing, person: Person, own: Decimal): string | null {
  const { total, powers } = witnessesOf(filing, person, own);
  if (total.length === 0)
    return own.isZero() && powers.length === 0 ? "Whether they or the total are wrong is not told." : null;
  return powers.length === 0
    ? `But ${list(total)}: the powers are probably wrong.`
    : `${capital(list(total))}, but ${list(powers)}: which of them is wrong is not told.`;
}
