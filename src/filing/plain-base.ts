import { roundedBy } from "./base.js";
import { countsOfClass } from "./other-class.js";
import type { PercentOfClass } from "./percent-case.js";
import { lettered } from "./share-class.js";

/** Whether nothing in the text makes the base doubtful: one count, of the security's own class, not rounded. */
export function isBaseCertain(subject: PercentOfClass): boolean {
  const { bases, securityClass } = subject.filing;
  const whole = bases.filter(({ partOfSum }) => !partOfSum);
  const counts = new Set(
    countsOfClass(whole, securityClass?.value ?? "").map(({ shares }) => shares.value.toFixed()),
  );
  return counts.size === 1 && isPlainBase(subject);
}

/** Whether percentages are told to rest on the base, which is of the security's own class and not rounded. */
export function isPlainBase({ filing, base }: PercentOfClass): boolean {
  const wanted = lettered(filing.securityClass?.value ?? "");
  const counted = lettered(base.class ?? "");
  const ofClass = counted === null || wanted === null || counted === wanted;
  return base.forPercentages && ofClass && roundedBy(base).isZero();
}
