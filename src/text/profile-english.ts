import { dayInWords, inWords, list } from './english.ts';
import type { ProfileWords } from './profile.ts';
import { inSentence, sentence } from './swedish.ts';

/** Names that have commas of their own are kept apart by more than that. */
const inRow = (parts: readonly string[]) => parts.join('; ');

const level = (min: number, max: number) => (min === max ? `${min}` : `${min}–${max}`);

/** Every word of the kravprofil in English, where it is called role requirements. */
export const profileInEnglish: ProfileWords = {
  language: 'en-GB',
  file: 'role-requirements',
  title: (role, employer) => `Role requirements: ${role}${employer === '' ? '' : `, ${employer}`}`,
  level,
  withLevel: (name, required) => `${inSentence(name)}\u00a0${required}`,
  days: {
    written: dayInWords,
    days: {
      posted: 'Published',
      lastDay: 'Applications close',
      interviews: 'Interviews begin',
      answer: 'Everyone hears by',
      start: 'Start',
    },
  },
  goals: 'Goals for the first year',
  picture: 'The requirements at a glance',
  pictureCaption:
    'One bar per competence, from level 1 to 4. Dark: must-haves. Light: other requirements. Empty frame: what our specialists carry.',
  pictureColumn: (competences) =>
    competences.map(([name, required]) => `${name} ${required}`).join(', '),
  pictureArea: (name, min, max) => `${name}\nlevel ${level(min, max)}`,
  musts: 'Must-haves',
  mustsIntro: (number) =>
    `${sentence(inWords(number))} requirements have to be met on the first day. Level 1 is understanding the work, level 2 being able to commission it, level 3 running it and level 4 developing it.`,
  shows: (behaviour) => behaviour,
  mustsHead: ['Requirement', 'Level', 'What it means here, and how it shows', 'Tested by'],
  mustsCaption: 'The must-haves, and how each is tested',
  holds: (parts) => `Includes: ${inRow(parts)}.`,
  tests: { question: 'question', sample: 'work sample', reference: 'reference' },
  tried: (tests) => sentence(list(tests)),
  untried: 'No test chosen. A requirement that can’t be tested is no requirement.',
  how: 'How we test',
  howTests: {
    question: 'The question is the same for everyone and is scored 0–4 by two assessors.',
    sample: 'The work sample is the same for everyone and takes one hour at most.',
    reference: 'References are preferably a manager and someone the candidate has led.',
  },
  covered: 'What the company covers, and who does it',
  coveredHead: ['In place', 'Covers, with the level still required of the person we hire'],
  coveredCaption: 'Employees and external partners on the first day',
  engaged: (role, engagement) => `${role} (${engagement === 'external' ? 'external' : 'employed'})`,
  covers: (parts) => sentence(inRow(parts)),
  supports: 'Gives support but lowers no requirement',
  nobody: 'None of the specialists in the matrix is in place, so the baseline requirements apply.',
  others: 'Beyond the must-haves',
  later: 'To be learnt in the first year',
  buying: 'Enough to be able to commission',
  merits: 'An advantage',
  merit: (name, desired) => `${inSentence(name)}\u00a0(preferably ${desired})`,
  row: (parts) => `${sentence(inRow(parts))}.`,
  weighing: 'How we weigh',
  weighs: (core, isMore) => [
    `${sentence(list(core.map(inSentence)))} are compared first. A gap there isn’t offset by anything else.`,
    ...(isMore
      ? [
          'The other must-haves are then compared one by one, and those that belong to the goals of the year weigh the most.',
        ]
      : []),
    'What is an advantage decides only between two applicants who are otherwise equal. Scores are never added up.',
  ],
  notes: 'Notes',
  control: 'Approved before the first application',
  controlText:
    'We have checked that each requirement is needed for the work, can be tested and excludes nobody without good reason.',
  controlHead: ['Name', 'Date', 'Signature'],
  controlCaption: 'Two people read and approve',
  source: (publisher) =>
    `The requirements come from ${publisher}, and the levels are the matrix’s own interpretation.`,
};
