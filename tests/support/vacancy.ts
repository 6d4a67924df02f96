import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { English } from '../../src/domain/framework.ts';
import { type Choices, NO_WORDS } from '../../src/export/choices.ts';
import { CHOSEN, VACANCY_FIELDS, type VacancyField } from '../../src/export/vacancy-fields.ts';
import { choose } from './hiring.ts';

/** The words of the published framework in English, as their file has them. */
export const english: English = parse(
  readFileSync(join(import.meta.dirname, '../fixtures/guide/matrix/english.yaml'), 'utf8'),
);

/** A vacancy of an invented company with every field filled in, in both languages. */
export const FULL: Choices = choose({
  goals: [
    'Bidraget per order växer från 52 till 80 kronor',
    'Returerna minskar från 18 till 14 av 100 order',
    'Butiken säljer i Finland',
  ],
  vacancy: {
    employer: 'Nordlin',
    employees: '24',
    reason: 'successor',
    leads: '3',
    place: 'Borås',
    remote: 'partly',
    contract: 'permanent',
    extent: 'full',
    start: '2027-03-01',
    startBy: 'agreed',
    salaryFrom: '48000',
    salaryTo: '56000',
    posted: '2026-12-01',
    lastDay: '2026-12-24',
    interviews: '2027-01-12',
    answer: '2027-01-31',
    contact: 'jobb@nordlin.example',
    person: 'Anna Berg, 070-174 06 21',
    title: 'E-handelschef',
    sells: 'mattor och gardiner i ull och lin',
    customers: 'privatpersoner i Norden',
    responsibility: 'nätbutiken, från sortiment och annonser till leverans och lönsamhet',
    manager: 'vår vd',
    tasks: 'innehåll, annonser och kundtjänst',
    learn: 'att öppna en butik på en ny marknad',
    form: 'sex månaders provanställning',
    salary: 'utan bonus',
    benefits: 'kollektivavtal, tjänstepension och friskvårdsbidrag',
    send: 'ett cv och svar på tre frågor',
  },
  english: {
    ...NO_WORDS,
    goals: [
      'Contribution per order grows from SEK 52 to SEK 80',
      'Returns fall from 18 to 14 in every 100 orders',
      'The shop sells in Finland',
    ],
    vacancy: {
      title: 'Head of E-commerce',
      sells: 'wool and linen rugs and curtains',
      customers: 'consumers in the Nordic countries',
      responsibility: 'the online shop, from range and ads to delivery and profitability',
      manager: 'our CEO',
      tasks: 'content, ads and customer service',
      learn: 'how to open a shop in a new market',
      form: 'six-month probationary period',
      salary: 'no bonus',
      benefits: 'collective agreement, occupational pension and a wellness allowance',
      send: 'a CV and answers to three questions',
    },
  },
});

/** What a field may hold: nothing, what it is meant for, or whatever else a file can hold. */
const value = (name: VacancyField) =>
  fc.oneof(
    fc.constant(FULL.vacancy[name] ?? ''),
    ...(Object.hasOwn(CHOSEN, name)
      ? [fc.constantFrom(...CHOSEN[name as keyof typeof CHOSEN])]
      : []),
    fc.constantFrom('', '0', '1', '2026-02-31', 'Å & co.', 'https://exempel.example/jobb'),
  );

/** Any vacancy at all, with some fields filled in and some not. */
export const anyVacancy = fc.record(
  Object.fromEntries(VACANCY_FIELDS.map((name) => [name, value(name)])),
  { requiredKeys: [] },
);
