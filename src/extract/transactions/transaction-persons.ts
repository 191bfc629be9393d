import { coreName, plainName } from "../../figures/names.js";
import { EVERYONE, mentionsIn, type Named } from "../names/subject.js";

/** The one reporting person whom a text names, by index; `null` where it names several, or none. */
export function personNamed(text: string, persons: readonly Named[]): number | null {
  const plain = ` ${plainName(text)} `;
  const named = new Set(mentionsIn(plain, persons).map(({ person }) => person));
  const [only] = named;
  return named.size === 1 && only !== undefined && !EVERYONE.test(plain) ? only : null;
}

/** Whether a text has a word of another person's name, by which that person may be meant. */
export function mayNameAnother(text: string, persons: readonly Named[], person: number): boolean {
  const words = new Set(plainName(text).split(" "));
  const own = new Set(plainName(persons[person]?.name ?? "").split(" "));
  return persons.some(
    ({ name }, index) =>
      index !== person &&
      coreName(name)
        .split(" ")
        .some((word) => word.length > 3 && !own.has(word) && !COMMON.test(word) && words.has(word)),
  );
}

/** Words of many names, which sentences on transactions have, too. */
const COMMON =
  /^(?:fund|funds|master|capital|partners|management|investments?|advisors?|holdings?|group|trust|market|global|international|equity|value|growth|opportunit(?:y|ies)|special|common|stock|securities|trading|private|public|long|term|first|second|offshore|onshore|associates)$/;
