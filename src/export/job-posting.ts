import type { DefinedTerm, JobPosting, WithContext } from 'schema-dts';
import type { Choices } from './choices.ts';
import { demands } from './demands.ts';
import type { HiringFramework, Result } from './result.ts';
import { type Facts, factsOf } from './vacancy-fields.ts';

/** A concept of a classification that a competence is near, as the documents carry it. */
export interface Skill {
  readonly scheme: 'ESCO' | 'JobTech';
  readonly name: string;
  /** The concept's address in ESCO, or its id in the JobTech Taxonomy. */
  readonly id: string;
}

/** The concepts of each competence by its id. */
export type Skills = Readonly<Record<string, readonly Skill[]>>;

/** The vacancy as search engines read it; the ad's title and its text as HTML come with it. */
export function jobPosting(
  framework: HiringFramework,
  result: Result,
  choices: Choices,
  skills: Skills,
  { title, description }: { readonly title: string; readonly description: string },
): WithContext<JobPosting> {
  const facts = factsOf(choices);
  const { words, day, chosen } = facts;
  const [lastDay, start] = [day('lastDay'), day('start')];
  const asked = skillsOf(framework, result, choices, skills);
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description,
    datePosted: day('posted') ?? '',
    ...(lastDay === undefined ? {} : { validThrough: `${lastDay}T23:59:59` }),
    ...(start === undefined ? {} : { jobStartDate: start }),
    ...employment(facts),
    ...pay(facts),
    ...(asked.length === 0 ? {} : { skills: asked }),
    hiringOrganization: { '@type': 'Organization', name: words('employer') },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        addressLocality: words('place'),
        addressCountry: 'SE',
      },
    },
    ...(chosen('remote') === 'fully'
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: { '@type': 'Country', name: 'SE' },
        }
      : {}),
  };
}

/** What the demands ask for, each concept once, in matrix order. */
function skillsOf(
  framework: HiringFramework,
  result: Result,
  choices: Choices,
  skills: Skills,
): DefinedTerm[] {
  const asked = demands(framework, result, choices)
    .flatMap(({ requirements }) => requirements)
    .flatMap(({ competence }) => skills[competence] ?? []);
  return [...new Map(asked.map((skill) => [skill.id, skill])).values()].map(term);
}

function term({ scheme, name, id }: Skill): DefinedTerm {
  return scheme === 'ESCO'
    ? {
        '@type': 'DefinedTerm',
        '@id': id,
        name,
        url: id,
        inDefinedTermSet: 'http://data.europa.eu/esco/concept-scheme/skills',
      }
    : {
        '@type': 'DefinedTerm',
        '@id': `http://data.jobtechdev.se/taxonomy/concept/${id}`,
        name,
        termCode: id,
        inDefinedTermSet: 'https://data.jobtechdev.se/taxonomy/',
      };
}

function employment({ chosen }: Facts) {
  const [contract, extent] = [chosen('contract'), chosen('extent')];
  const types = [
    ...(extent === undefined ? [] : [extent === 'full' ? 'FULL_TIME' : 'PART_TIME']),
    ...(contract === 'fixed' || contract === 'cover' ? ['TEMPORARY'] : []),
  ];
  return types.length === 0 ? {} : { employmentType: types };
}

function pay({ number }: Facts) {
  const [from, to] = [number('salaryFrom'), number('salaryTo')];
  const known = [from, to].filter((sum) => sum !== undefined && sum > 0).map(Number);
  if (known.length === 0) return {};
  return {
    baseSalary: {
      '@type': 'MonetaryAmount' as const,
      currency: 'SEK',
      value: {
        '@type': 'QuantitativeValue' as const,
        minValue: Math.min(...known),
        maxValue: Math.max(...known),
        unitText: 'MONTH',
      },
    },
  };
}
