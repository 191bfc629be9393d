import { approximateTolerance, matchPercent } from "./percent-match.js";
import type { Percent } from "./percent.js";

/**
 * How two printed percentages of the same thing stand to each other:
 * - `same`: the same figure
 * - `precision`: the same figure, rounded or cut off to fewer places in one of them
 * - `within`: one is a limit that the other keeps
 * - `about`: one is told as approximate, and the other is near it (RULES B.3)
 * - `near`: to different precisions, and a unit of the coarser one's last place apart; or just at the limit
 * - `different`: they cannot both be right
 */
export type PercentAgreement = "same" | "precision" | "within" | "about" | "near" | "different";

/** Compares two printed percentages at the coarser of their two precisions. */
export function percentAgreement(a: Percent, b: Percent): PercentAgreement {
  if (a.relation !== "equal" || b.relation !== "equal") return limitAgreement(a, b);
  if (a.value.eq(b.value)) return "same";
  const exactly = a.decimals === b.decimals ? "different" : atCoarser(a, b);
  if (exactly === "precision") return exactly;
  const off = a.value.minus(b.value).abs();
  const about = [a, b].some((each) => each.approximate && off.lte(approximateTolerance(each)));
  return about ? "about" : exactly;
}

function atCoarser(a: Percent, b: Percent): "precision" | "near" | "different" {
  const [fine, coarse] = a.decimals > b.decimals ? [a, b] : [b, a];
  switch (matchPercent({ ...coarse, approximate: false }, fine.value)) {
    case "agrees":
    case "truncated":
    case "double-rounded":
      return "precision";
    case "near":
    case "threshold-hidden":
      return "near";
    case "differs":
      return "different";
  }
}

/** "Less than 1 %" and "0.4 %" can both be right; "less than 1 %" and "more than 5 %" cannot. */
function limitAgreement(a: Percent, b: Percent): PercentAgreement {
  if (a.relation === b.relation) return a.value.eq(b.value) ? "same" : "within";
  const [low, high] = a.relation === "less" || b.relation === "more" ? [b, a] : [a, b];
  if (low.value.eq(high.value)) return "near";
  return low.value.lt(high.value) ? "within" : "different";
}
