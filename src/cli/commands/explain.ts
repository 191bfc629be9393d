import { nearest } from "../../figures/nearest.js";
import type { Filing, Person } from "../../filing/filing.js";
import { givenWords, personCalled, withGiven } from "../../filing/given.js";
import { explainPage } from "../explain-page.js";
import { readGiven, type GivenOptions } from "../given.js";
import { output, print } from "../output.js";
import { readOne } from "../read-one.js";
import { UserError } from "../user-error.js";

export interface ExplainOptions extends GivenOptions {
  readonly person?: string;
  readonly color?: boolean;
  readonly maxSize: number;
}

/** `13d-audit explain`: the composition of each holding and the calculation of its percentage. Gives the exit status. */
export async function explainCommand(path: string, options: ExplainOptions): Promise<number> {
  const given = readGiven(options);
  const { filing, unknown } = withGiven(await readOne(path, options.maxSize), given);
  const [nobody] = unknown;
  if (nobody !== undefined) throw noSuchPerson(filing, nobody, path);
  const persons = options.person === undefined ? filing.persons : [chosen(filing, options.person, path)];
  await print(explainPage(filing, persons, givenWords(given), output(options.color)));
  return 0;
}

function chosen(filing: Filing, name: string, path: string): Person {
  const person = personCalled(filing.persons, name);
  if (person === null) throw noSuchPerson(filing, name, path);
  return person;
}

function noSuchPerson({ persons }: Filing, name: string, path: string): UserError {
  const names = persons.map((person) => person.name.value);
  const alike = names.filter((each) => each.toLowerCase().includes(name.trim().toLowerCase()));
  if (alike.length > 1)
    return new UserError(`${path}: "${name}" may be any of ${alike.join("; ")}; give the whole name`);
  const lower = nearest(
    name.toLowerCase(),
    names.map((each) => each.toLowerCase()),
  );
  const near = names.find((each) => each.toLowerCase() === lower) ?? null;
  const hint = near === null ? `the persons are ${names.join("; ")}` : `did you mean ${near}?`;
  return new UserError(`${path}: no reporting person is called "${name}"; ${hint}`);
}
