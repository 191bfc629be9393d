import { GIVEN_NAMES, INITIALS, ORGANIZED, STREETS, SURNAMES, TOWNS, WOMEN, FIRST_WORDS } from "./names.js";
import type { Address, LegalForm, Party } from "./model.js";
import type { Random } from "./random.js";

/** A person before what it holds is known. */
export type Role = Omit<Party, "lots"> & { readonly holds: boolean };

/** Names that no other person of the statement bears. */
export interface Names {
  readonly word: () => string;
  readonly individual: () => { name: string; alias: string };
}

/** Draws names, each once. */
export function namesOf(random: Random): Names {
  const words = random.some(FIRST_WORDS.slice(0, -10), FIRST_WORDS.length);
  const surnames = random.some(SURNAMES, SURNAMES.length);
  return {
    word: () => words.pop() ?? "Larkspur",
    individual: () => {
      const given = random.int(0, GIVEN_NAMES.length - 1);
      const surname = surnames.pop() ?? "Roe";
      const middle = random.oneIn(3) ? "" : `${random.pick(INITIALS)} `;
      return {
        name: `${GIVEN_NAMES[given] ?? "Jane"} ${middle}${surname}`,
        alias: `${given < WOMEN ? "Ms." : "Mr."} ${surname}`,
      };
    },
  };
}

/** An address that is nobody's: a street that is made up, in a town that there is. */
export function makeAddress(random: Random): Address {
  return {
    ...random.pick(TOWNS),
    street: `${String(random.int(1, 990))} ${random.pick(STREETS)}`,
    suite: random.oneIn(2) ? `Suite ${String(random.int(2, 40) * 100)}` : null,
  };
}

const US = { place: "United States", code: "X1" };

/** A natural person; at `address` where it is that of others, too. */
export function individual(random: Random, names: Names, address = makeAddress(random)): Role {
  const { name, alias } = names.individual();
  const organized = random.oneIn(8) ? { place: "Canada", code: "A6" } : US;
  return {
    name,
    alias,
    form: "individual",
    organized,
    address,
    controllers: [],
    role: null,
    holds: true,
    signer: { name, title: "" },
    cik: cik(random),
  };
}

/** A company, partnership or trust of a name and a form. */
export function entity(
  random: Random,
  name: string,
  alias: string,
  form: LegalForm,
  rest: Pick<Role, "address" | "controllers" | "role" | "holds" | "signer">,
): Role {
  return {
    name,
    alias,
    form,
    organized: random.pick(form === "corporation" ? ORGANIZED.slice(0, 3) : ORGANIZED),
    cik: cik(random),
    ...rest,
  };
}

function cik(random: Random): string {
  return `00099${String(random.int(0, 99_999)).padStart(5, "0")}`;
}
