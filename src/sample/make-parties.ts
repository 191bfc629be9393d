import { GIVEN_NAMES, INITIALS, ORGANIZED, STREETS, SURNAMES, TOWNS, WOMEN, FIRST_WORDS } from "./names.js";
import type { Address, LegalForm, Party, Schedule } from "./model.js";
import type { Random } from "./random.js";

/** A person before what it holds is known. */
export type Role = Omit<Party, "lots"> & { readonly holds: boolean };

interface Names {
  readonly word: () => string;
  readonly individual: () => { name: string; alias: string };
}

const MOST_IN_FAMILY = 7;

/** The persons of a statement: one family of funds, an owner with companies, independent members of a group, or several of these. */
export function makeParties(random: Random, count: number, schedule: Schedule): Role[] {
  const names = namesOf(random);
  const parties: Role[] = [];
  while (parties.length < count) {
    const size = Math.min(count - parties.length, random.int(1, MOST_IN_FAMILY));
    const whole = parties.length === 0 && random.oneIn(2) ? Math.min(count, 2 * MOST_IN_FAMILY) : size;
    const family =
      whole === 1
        ? alone(random, names)
        : random.oneIn(3)
          ? owner(random, names, whole)
          : funds(random, names, whole, schedule);
    const offset = parties.length;
    parties.push(
      ...family.map((each) => ({ ...each, controllers: each.controllers.map((index) => index + offset) })),
    );
  }
  return parties;
}

function namesOf(random: Random): Names {
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

export function makeAddress(random: Random): Address {
  return {
    ...random.pick(TOWNS),
    street: `${String(random.int(1, 990))} ${random.pick(STREETS)}`,
    suite: random.oneIn(2) ? `Suite ${String(random.int(2, 40) * 100)}` : null,
  };
}

const US = { place: "United States", code: "X1" };

function individual(random: Random, names: Names, address = makeAddress(random)): Role {
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

function entity(
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

function alone(random: Random, names: Names): Role[] {
  if (random.oneIn(2)) return [individual(random, names)];
  const word = names.word();
  const signer = {
    name: names.individual().name,
    title: random.pick(["President", "Chief Executive Officer", "Chief Financial Officer"]),
  };
  return [
    entity(
      random,
      `${word} ${random.pick(["Investments, Inc.", "Capital Corp.", "Trading Company, Inc."])}`,
      word,
      "corporation",
      {
        address: makeAddress(random),
        controllers: [],
        role: null,
        holds: true,
        signer,
      },
    ),
  ];
}

/** An individual with companies or trusts of her own. */
function owner(random: Random, names: Names, count: number): Role[] {
  const head = individual(random, names);
  const words = Array.from({ length: count - 1 }, () => names.word());
  const companies = words.map((word) => {
    const [ending, form, title, role] = random.pick([
      ["Holdings LLC", "limited liability company", "Manager", "managing member"],
      ["Ventures, Inc.", "corporation", "President", "parent"],
      ["Family Trust", "trust", "Trustee", "trustee"],
    ] as const);
    return {
      ...entity(random, `${word} ${ending}`, form === "trust" ? `${word} Trust` : word, form, {
        address: head.address,
        controllers: [0],
        role: null,
        holds: true,
        signer: { name: head.name, title },
      }),
      headRole: role,
    };
  });
  const [first] = companies;
  return [
    { ...head, role: first?.headRole ?? null, holds: random.oneIn(2) },
    ...companies.map(({ headRole: _role, ...rest }) => rest),
  ];
}

/** Funds, from three persons on with their manager, from four on with their general partner, and their principals. */
function funds(random: Random, names: Names, count: number, schedule: Schedule): Role[] {
  const word = names.word();
  const address = makeAddress(random);
  const principals = count >= 6 && random.oneIn(2) ? 2 : 1;
  const heads = Array.from({ length: principals }, () => individual(random, names, address));
  const [head] = heads;
  const signer = { name: head?.name ?? "", title: "Managing Member" };
  const managers: Role[] = [];
  const all = (list: readonly unknown[], from: number): number[] => list.map((_each, index) => index + from);
  const vehicles = count - principals - (count >= 4 ? 2 : count >= 3 ? 1 : 0);
  const rest = { address, holds: false, signer };
  if (count >= 4)
    managers.push(
      entity(
        random,
        `${word} ${random.pick(["GP LLC", "General Partners LLC"])}`,
        `${word} GP`,
        "limited liability company",
        { ...rest, role: "general partner", controllers: all(heads, vehicles + 2) },
      ),
    );
  if (count >= 3)
    managers.push(
      entity(
        random,
        `${word} ${random.pick(["Capital Management LLC", "Advisers LLC", "Asset Management LLC"])}`,
        `${word} Management`,
        "limited liability company",
        { ...rest, role: "investment manager", controllers: all(heads, vehicles + managers.length + 1) },
      ),
    );
  const kinds = random.some(
    [
      "Master Fund",
      "Partners",
      "Opportunities Fund",
      "Offshore Fund",
      "Value Fund",
      "Partners II",
      "Select Fund",
      "Institutional Fund",
      "Special Situations Fund",
      "Partners III",
      "Growth Fund",
      "Income Fund",
    ],
    vehicles,
  );
  const family = kinds.map((kind) =>
    entity(
      random,
      `${word} ${kind} ${random.pick(["LP", "LP", "L.P."])}`,
      `${word} ${kind}`,
      "limited partnership",
      {
        address,
        holds: true,
        role: null,
        controllers: count >= 3 ? all(managers, vehicles) : [vehicles],
        signer: { name: signer.name, title: "Authorized Signatory" },
      },
    ),
  );
  const own = schedule === "13D" && random.oneIn(3);
  return [
    ...family,
    ...managers,
    ...heads.map((each, index) => ({ ...each, role: "managing member" as const, holds: own && index === 0 })),
  ];
}

function cik(random: Random): string {
  return `00099${String(random.int(0, 99_999)).padStart(5, "0")}`;
}
