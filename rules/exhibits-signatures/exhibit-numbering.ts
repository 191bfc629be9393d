import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import {
  follows,
  mayBeOneExhibit,
  placesOf,
  sameStyle,
  type ExhibitPlace,
} from "../../src/filing/papers/exhibit-number.js";
import type { Exhibit, Filing } from "../../src/filing/filing.js";

/** A reader finds an exhibit by its number. */
export default defineRule({
  id: "exhibit-numbering",
  title: "Each exhibit has a number of its own, and the numbers ascend without a gap",
  group: "exhibits-signatures",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Item 7"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const again = filing.exhibitsAgain.flatMap((exhibit) => twice(filing, exhibit, context) ?? []);
    yield* again;
    if (again.length === 0 && filing.exhibits.length > 1) yield inOrder(filing, context);
  },
});

/** What was filed before may keep the number that it had there. */
const EARLIER = /\b(?:previously|originally|incorporated|superseded|replaced|restated)\b/i;

function twice(
  { exhibits, signatures }: Filing,
  again: Exhibit,
  { fail, unverified }: RuleContext,
): Verdict | null {
  const [top] = exhibits;
  const first = exhibits.find(({ number }) => number.value === again.number.value);
  if (top === undefined || first === undefined || mayBeOneExhibit(first, again)) return null;
  const at = [again.number, first.number];
  const message = `The list of exhibits gives the number ${again.number.value} twice, to “${short(first)}” and to “${short(again)}”.`;
  if (signatures === null)
    return unverified({ at, message: `${message} Where the list ends could not be told.` });
  if (!sameStyle(first, top))
    return unverified({ at, message: `${message} They may be parts of two other entries.` });
  if (!leavesGap(exhibits, first) && EARLIER.test(`${first.description.value} ${again.description.value}`))
    return unverified({
      at,
      message: `${message} One of them may be the number that an earlier filing gave.`,
    });
  return fail({
    at,
    expected: "a number of its own",
    actual: again.number.value,
    message: `${message} One of them is probably misnumbered.`,
  });
}

/** Whether the number behind one given twice is missing, and those behind it are listed: the second of the two was meant for it. */
function leavesGap(exhibits: readonly Exhibit[], first: Exhibit): boolean {
  const places = placesOf(exhibits);
  const own = places.find(({ exhibit }) => exhibit === first);
  const next = places.find(
    (place, index) => index > places.indexOf(own ?? place) && place.family === own?.family,
  );
  return own !== undefined && next?.order === own.order + 2 && !follows(own, next);
}

const LONG = 57;

function short({ description }: Exhibit): string {
  const { value } = description;
  return value.length > LONG ? `${value.slice(0, LONG).trimEnd()}…` : value;
}

function areListed(places: readonly ExhibitPlace[], from: ExhibitPlace, to: ExhibitPlace): boolean {
  const listed = places.filter(({ family }) => family === from.family).map(({ order }) => order);
  const between = new Set(listed.filter((order) => order > from.order && order < to.order));
  return between.size === to.order - from.order - 1;
}

function inOrder({ exhibits }: Filing, { pass, fail }: RuleContext): Verdict {
  const places = placesOf(exhibits);
  const at = exhibits.map(({ number }) => number);
  for (const [index, place] of places.entries()) {
    const before = places.slice(0, index).findLast(({ family }) => family === place.family);
    if (before === undefined || follows(before, place)) continue;
    const [from, to] = [before.exhibit.number, place.exhibit.number];
    const ascends = place.order > before.order;
    // What is listed further below is out of order there, not missing here.
    if (ascends && areListed(places, before, place)) continue;
    return fail({
      severity: "info",
      at: [to, from],
      message: ascends
        ? `Exhibit ${to.value} follows Exhibit ${from.value}; what is numbered between them is not listed.`
        : `Exhibit ${to.value} stands behind Exhibit ${from.value}, out of order.`,
    });
  }
  return pass({ at, message: "Each exhibit has a number of its own, in ascending order." });
}
