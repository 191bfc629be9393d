import { plainName } from "../../figures/names.js";
import { isWithin } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { groupTotals, type GroupTotal } from "../persons/group-total.js";
import type { Recital, RecitedFigure } from "../recital.js";

/** Behind the number: "Shares beneficially owned by the". */
const OWNED_BY =
  /^(?:(?:class|common|ordinary|voting|shares?|stock|units?|adss?|of|[a-z]) ){1,5}(?:which are |that are )?(?:(?:directly|beneficially|deemed|to|be) ){0,3}(?:owned|held)(?: directly| of record)? by (?:the )?/;
/** Ahead of it: "directly beneficially owned". */
const OWNS =
  / (?:may be deemed to |is deemed to |was deemed to )?(?:(?:directly|beneficially|currently) ){0,3}(?:owns?|owned|holds?|held)(?: directly| beneficially| of record)?(?: an aggregate of| a total of)?$/;
/** A whole name and its verb are within so many words of the number. */
const NEAR = 20;

/** Whose a sentence tells a number of shares to be, right behind it ("the 2,050,000 Shares owned by Roe Fund") or right ahead of it ("Roe Fund directly holds 2,050,000 Shares"); `null` where it does not. */
export function recitedOwner(
  filing: Filing,
  { words }: Recital,
  { at, isPercent }: RecitedFigure,
): Person | null {
  if (isPercent) return null;
  const behind = `${words.slice(at + 1, at + NEAR).join(" ")} `;
  const by = OWNED_BY.exec(behind);
  if (by !== null) {
    const rest = behind.slice(by[0].length);
    return calledBy(filing, (name) => rest.startsWith(`${name} `));
  }
  const ahead = ` ${words.slice(Math.max(0, at - NEAR), at).join(" ")}`;
  const verb = OWNS.exec(ahead);
  if (verb === null) return null;
  const subject = ahead.slice(0, verb.index);
  if (SEVERAL.test(subject)) return null;
  return calledBy(
    filing,
    (name) => subject.endsWith(` ${name}`) && !ANOTHERS.test(subject.slice(0, -name.length)),
  );
}

/** "Roe and the Fund each own": the number is not one person's. */
const SEVERAL = /\b(?:and|each|or)\b/;
/** "A subsidiary of Roe holds": another's by the word ahead of the name. */
const ANOTHERS = /\b(?:of|by|with|for|to|than|in|from)(?: the)? $/;

/** The person with the longest name that fits; `null` where two have it. */
function calledBy({ persons }: Filing, fits: (name: string) => boolean): Person | null {
  const called = persons.flatMap((person) => {
    const names = [plainName(person.name.value), ...person.aliases].filter(
      (name) => name !== "" && fits(name),
    );
    const longest = Math.max(0, ...names.map(({ length }) => length));
    return longest === 0 ? [] : [{ person, longest }];
  });
  const most = Math.max(0, ...called.map(({ longest }) => longest));
  const [first, second] = called.filter(({ longest }) => longest === most);
  return first === undefined || second !== undefined ? null : first.person;
}

/** The first of the persons, where each owns all that a sentence tells as what they own together; `null` otherwise. */
export function ownerOfAll(filing: Filing, { place }: Recital, { value }: RecitedFigure): Person | null {
  const owners = filing.persons.filter(({ aggregateAmount }) => aggregateAmount?.value.isZero() === false);
  const [first, second] = owners;
  if (first === undefined || second === undefined) return null;
  const isAll = owners.every(
    ({ aggregateAmount }) => aggregateAmount?.value.eq(first.aggregateAmount?.value ?? 0) === true,
  );
  const isTotal = (total: GroupTotal): boolean =>
    isWithin(place, total.place) && total.held.some((count) => count.eq(value));
  return isAll && groupTotals(filing).some(isTotal) ? first : null;
}
