import { longDate, type IsoDate } from "../figures/date.js";
import { withSeparators, type Decimal } from "../figures/decimal.js";
import { plainName } from "../figures/names.js";
import type { Base } from "./base.js";
import type { Fact } from "./fact.js";
import type { Filing, Person } from "./filing.js";
import { isCalled, mentions } from "./persons/naming.js";

/** What the user knows better than the filing tells it. */
export interface Given {
  /** The class outstanding, for one class or, where `class` is `null`, for the filing's own. */
  readonly outstanding: readonly { readonly class: string | null; readonly shares: Decimal }[];
  /** How many of a person's shares there is a right to acquire. */
  readonly derivatives: readonly { readonly person: string; readonly shares: Decimal }[];
  /** The day of filing. */
  readonly filed: IsoDate | null;
  /** The filing before the one that is checked. */
  readonly previous: Filing | null;
}

/** The filing with the given figures in the place of its own, and the names given that it does not have. */
export function withGiven(filing: Filing, given: Given): { filing: Filing; unknown: string[] } {
  const bases = given.outstanding.map((each) => givenBase(filing, each));
  const derivatives = given.derivatives.map(({ person, shares }) => ({
    person,
    shares,
    holder: personCalled(filing.persons, person),
  }));
  const persons = filing.persons.map((person) => {
    const own = derivatives.find(({ holder }) => holder === person);
    return own === undefined ? person : { ...person, rightsGiven: own.shares };
  });
  return {
    filing: {
      ...filing,
      persons,
      bases: [...bases, ...filing.bases],
      ...(given.filed === null ? {} : { filedGiven: given.filed }),
      ...(given.previous === null ? {} : { previous: given.previous }),
    },
    unknown: derivatives.filter(({ holder }) => holder === null).map(({ person }) => person),
  };
}

/** The one person whom `name` means: by any of the names in the filing, or by a part of one; `null` where none or several. */
export function personCalled(persons: readonly Person[], name: string): Person | null {
  const plain = plainName(name);
  const exact = persons.filter((person) => isCalled(person, name));
  const partly = persons.filter(
    (person) =>
      plain !== "" && (` ${plainName(person.name.value)} `.includes(` ${plain} `) || mentions(name, person)),
  );
  const [only, ...others] = exact.length > 0 ? exact : partly;
  return only === undefined || others.length > 0 ? null : only;
}

/** A base that stands nowhere in the file: its place is empty, so no finding points at it. */
function givenBase({ formType }: Filing, given: Given["outstanding"][number]): Base {
  const nowhere = { text: "", span: { start: formType.span.start, end: formType.span.start } };
  const place: Fact<string> = { ...nowhere, value: "given by hand", printed: "given by hand" };
  return {
    shares: { ...nowhere, value: given.shares, printed: withSeparators(given.shares), marks: [] },
    asOf: null,
    class: given.class,
    reportedIn: null,
    forPercentages: true,
    allClasses: false,
    plus: [],
    includes: [],
    partOfSum: false,
    place,
    given: true,
  };
}

/** What was given as a report names it: `35,846,318 shares outstanding`, `Ault & Company: 214,915,571 shares to be acquired`. */
export function givenWords({ outstanding, derivatives, filed, previous }: Given): string[] {
  return [
    ...outstanding.map(
      (each) =>
        `${withSeparators(each.shares)} shares outstanding${each.class === null ? "" : ` (${each.class})`}`,
    ),
    ...derivatives.map(({ person, shares }) => `${person}: ${withSeparators(shares)} shares to be acquired`),
    ...(filed === null ? [] : [`filed ${longDate(filed)}`]),
    ...(previous === null ? [] : [`compared with the filing before it, ${previous.source.path}`]),
  ];
}
