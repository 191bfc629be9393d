/** Names of people, companies and places that are nobody's: every sample is put together from these. */
export const FIRST_WORDS = [
  "Larkspur",
  "Hollin",
  "Quillby",
  "Saltmarsh",
  "Brackenridge",
  "Thornefield",
  "Marrowbone",
  "Pellworm",
  "Ashgrove",
  "Copperbeech",
  "Dunlin",
  "Easterly",
  "Fenwick",
  "Greywether",
  "Harrowgate",
  "Inglenook",
  "Juniper",
  "Kestrelmere",
  "Lowmoor",
  "Millrace",
  "Nettlebed",
  "Oxlip",
  "Penhallow",
  "Quarrystone",
  "Redthorn",
  "Sedgewater",
  "Tamarack",
  "Underhill",
  "Vellum",
  "Wrenfield",
  "Yarrow",
  "Zephyrhill",
  "Applegarth",
  "Blackwater",
  "Cobblestone",
  "Driftwood",
  "Elderberry",
  "Foxglove",
  "Goosander",
  "Hazelmere",
] as const;

/** How the name of an issuer may go on. */
export const ISSUER_ENDS = [
  "Mills, Inc.",
  "Therapeutics, Inc.",
  "Industries Corp.",
  "Bancorp, Inc.",
  "Energy Corporation",
  "Software, Inc.",
  "Holdings Corp.",
  "Instruments, Inc.",
  "Minerals Corp.",
  "Brands, Inc.",
  "Robotics, Inc.",
  "Foods Company",
] as const;

/** Given names, those of women first. */
export const GIVEN_NAMES = [
  "Jane",
  "Ann",
  "Ruth",
  "Clara",
  "Miriam",
  "Helen",
  "Paula",
  "Nora",
  "Edith",
  "Vera",
  "Walter",
  "Henry",
  "Oscar",
  "Martin",
  "Silas",
  "Victor",
  "Leon",
  "Hugo",
  "Peter",
  "Simon",
] as const;
/** How many of the given names are women's; they stand first. */
export const WOMEN = 10;

/** Initials between given name and surname. */
export const INITIALS = ["A.", "B.", "C.", "D.", "F.", "H.", "L.", "M.", "R.", "W."] as const;

/** Surnames, each for one person of a filing. */
export const SURNAMES = [
  "Roe",
  "Lund",
  "Ashby",
  "Thorne",
  "Vance",
  "Okafor",
  "Marchetti",
  "Lindqvist",
  "Haverford",
  "Castellan",
  "Dreyer",
  "Eastwick",
  "Farraday",
  "Gantry",
  "Holloway",
  "Ives",
  "Jessup",
  "Kimball",
  "Loring",
  "Maddox",
  "Norwood",
  "Oakes",
  "Prescott",
  "Quimby",
  "Rusk",
  "Sandoval",
  "Tolliver",
  "Ullman",
  "Verhoeven",
  "Whitlock",
] as const;

/** A town, in the state whose code EDGAR has for it. */
export interface Town {
  readonly city: string;
  readonly state: string;
  readonly code: string;
  readonly zip: string;
}

/** Towns that there are; the streets in them are made up. */
export const TOWNS: readonly Town[] = [
  { city: "Augusta", state: "Maine", code: "ME", zip: "04330" },
  { city: "Portland", state: "Maine", code: "ME", zip: "04101" },
  { city: "Boston", state: "Massachusetts", code: "MA", zip: "02110" },
  { city: "Stamford", state: "Connecticut", code: "CT", zip: "06901" },
  { city: "New York", state: "New York", code: "NY", zip: "10022" },
  { city: "Dallas", state: "Texas", code: "TX", zip: "75201" },
  { city: "Denver", state: "Colorado", code: "CO", zip: "80202" },
  { city: "San Francisco", state: "California", code: "CA", zip: "94111" },
  { city: "Chicago", state: "Illinois", code: "IL", zip: "60606" },
  { city: "Minneapolis", state: "Minnesota", code: "MN", zip: "55402" },
];

/** Streets without their number. */
export const STREETS = [
  "Mill Lane",
  "Quay Street",
  "Harbor Street",
  "Orchard Avenue",
  "Foundry Road",
  "Lantern Court",
  "Canal Street",
] as const;

/** Where companies are organized. */
export const ORGANIZED = [
  { place: "Delaware", code: "DE" },
  { place: "Delaware", code: "DE" },
  { place: "New York", code: "NY" },
  { place: "Cayman Islands", code: "E9" },
  { place: "Nevada", code: "NV" },
] as const;
