import { mayBeOneCompany } from "../../figures/company-names.js";
import { plainName } from "../../figures/names.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { isNatural, item2Texts } from "./item2-answers.js";
import { isCalled } from "../persons/naming.js";
import { mayBeNamed } from "../persons/presence.js";

/** An employer that Item 2(c) names without its business. */
export interface Employer {
  readonly person: Person;
  readonly name: string;
  readonly place: Fact<string>;
}

const NAME =
  /\b(?:of|at|with|for|by)\s+(?:the\s+)?(\p{Lu}[^,;()]{2,70}?)(?=\s+(?:and|which|whose|where|since|located)\b|[,;()]|\.?\s*$)/u;
/** Behind the name: what the employer is or does. */
const BUSINESS = /^.{0,20}?(?:,\s(?:an?|the)\b|\bis\san?\b|\bwhich\b|\bwhose\b|\bengage[sd]?\b|\(an?\b)/i;

/** The employers of natural persons, by Item 2(c), of which nothing but the name is told; not the issuer, nor another filer. */
export function employersUntold(filing: Filing): Employer[] {
  return filing.background.occupations.flatMap(({ of, told }): Employer[] => {
    const person = filing.persons.find((each) => isNatural(filing, each) && isCalled(each, of));
    const name = NAME.exec(told.value)?.[1]?.trim();
    if (person === undefined || name === undefined || isKnown(filing, name)) return [];
    return tellsBusiness(filing, name) ? [] : [{ person, name, place: told }];
  });
}

function isKnown({ persons, issuer }: Filing, name: string): boolean {
  return (
    /\b(?:Issuer|Company|Corporation)\b/.test(name) ||
    (issuer.name !== null && mayBeOneCompany(name, issuer.name.value)) ||
    persons.some((person) => mayBeNamed(name, person, persons))
  );
}

function tellsBusiness(filing: Filing, name: string): boolean {
  return item2Texts(filing).some(({ value }) => {
    const at = value.lastIndexOf(name);
    if (at >= 0 && BUSINESS.test(value.slice(at + name.length))) return true;
    const plain = plainName(value);
    return (
      /\b(?:principal\sbusiness|business)\sof\s/.test(plain) &&
      plain.includes(`business of ${plainName(name)}`)
    );
  });
}
