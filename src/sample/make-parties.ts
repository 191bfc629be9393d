import { entity, individual, makeAddress, namesOf, type Names, type Role } from "./make-person.js";
import type { Schedule } from "./model.js";
import type { Random } from "./random.js";

const MOST_IN_FAMILY = 7;

/** The persons of a statement: one family of funds, an owner with companies, independent members of a group, or several of these. */
export function makeParties(random: Random, count: number, schedule: Schedule): Role[] {
  const names = namesOf(random);
  const parties: Role[] = [];
  while (parties.length < count) {
    const size = Math.min(count - parties.length, random.int(1, MOST_IN_FAMILY));
    const whole = parties.length === 0 && random.oneIn(2) ? Math.min(count, 2 * MOST_IN_FAMILY) : size;
    const offset = parties.length;
    parties.push(
      ...familyOf(random, names, whole, schedule).map((each) => ({
        ...each,
        controllers: each.controllers.map((index) => index + offset),
      })),
    );
  }
  return parties;
}

function familyOf(random: Random, names: Names, count: number, schedule: Schedule): Role[] {
  if (count === 1) return alone(random, names);
  return random.oneIn(3) ? owner(random, names, count) : funds(random, names, count, schedule);
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

/** How many persons a family has at least before its manager, and then its general partner, report with it. */
const FROM_MANAGER = 3;
const FROM_GENERAL_PARTNER = 4;

/** Funds, from three persons on with their manager, from four on with their general partner, and their principals. */
function funds(random: Random, names: Names, count: number, schedule: Schedule): Role[] {
  const word = names.word();
  const address = makeAddress(random);
  const principals = count >= 6 && random.oneIn(2) ? 2 : 1;
  const heads = Array.from({ length: principals }, () => individual(random, names, address));
  const signer = { name: heads[0]?.name ?? "", title: "Managing Member" };
  const managing = [FROM_MANAGER, FROM_GENERAL_PARTNER].filter((from) => count >= from).length;
  const vehicles = count - principals - managing;
  const managers = managersOf(random, word, { address, signer, heads, vehicles, count });
  const controllers = count >= FROM_MANAGER ? places(managers, vehicles) : [vehicles];
  const family = random.some(FUND_KINDS, vehicles).map((kind) =>
    entity(
      random,
      `${word} ${kind} ${random.pick(["LP", "LP", "L.P."])}`,
      `${word} ${kind}`,
      "limited partnership",
      {
        address,
        holds: true,
        role: null,
        controllers,
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

/** Who manages a family of funds: its general partner, then its investment manager, both of its principals. */
function managersOf(
  random: Random,
  word: string,
  {
    address,
    signer,
    heads,
    vehicles,
    count,
  }: Pick<Role, "address" | "signer"> & {
    readonly heads: readonly Role[];
    readonly vehicles: number;
    readonly count: number;
  },
): Role[] {
  const managers: Role[] = [];
  const rest = { address, holds: false, signer };
  if (count >= FROM_GENERAL_PARTNER)
    managers.push(
      entity(
        random,
        `${word} ${random.pick(["GP LLC", "General Partners LLC"])}`,
        `${word} GP`,
        "limited liability company",
        { ...rest, role: "general partner", controllers: places(heads, vehicles + 2) },
      ),
    );
  if (count >= FROM_MANAGER)
    managers.push(
      entity(
        random,
        `${word} ${random.pick(["Capital Management LLC", "Advisers LLC", "Asset Management LLC"])}`,
        `${word} Management`,
        "limited liability company",
        { ...rest, role: "investment manager", controllers: places(heads, vehicles + managers.length + 1) },
      ),
    );
  return managers;
}

/** Where persons stand among the parties, the first of them at `from`. */
function places(persons: readonly Role[], from: number): number[] {
  return persons.map((_each, index) => index + from);
}

const FUND_KINDS = [
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
];
