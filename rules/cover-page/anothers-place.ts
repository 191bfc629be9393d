import { placesIn, type PlaceCode } from "../../src/figures/places.js";
import type { Filing, Person } from "../../src/filing/filing.js";

/** Whether one of the answers is that of another person of the filing. */
export function isAnothers(
  { persons, background }: Filing,
  person: Person,
  answers: readonly (readonly PlaceCode[])[],
): boolean {
  const others = [
    ...persons.filter((each) => each !== person).map(({ citizenship }) => placesIn(citizenship?.value ?? "")),
    ...background.citizenships
      .filter(({ of }) => of !== person.name.value)
      .map(({ told }) => told.value.places),
  ];
  return others.some((other) =>
    answers.some((answer) => answer.length === other.length && answer.every((code) => other.includes(code))),
  );
}
