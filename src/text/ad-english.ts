import type { AdText } from './ad.ts';
import { dayInWords, inWords, list, written } from './english.ts';
import { form, inSentence } from './swedish.ts';

const line = (label: string, words: string) => `${label}: ${words}`;

/** The words of the ad in English. */
export const adInEnglish: AdText = {
  language: 'en-GB',
  file: 'job-ad',
  title: (role, employer, place) =>
    [employer ? `${role} at ${employer}` : role, place].filter(Boolean).join(', '),
  parts: {
    mission: 'About the role',
    goals: 'Where we want to be in a year',
    team: 'Your colleagues',
    bought: 'Our external partners',
    musts: 'What you need to be able to do',
    merits: 'Useful, but not required',
    learn: 'What you will learn',
    terms: 'Terms',
    process: 'Application and interviews',
  },
  sells: (employer, goods, customers) =>
    `${employer ? `${employer} sells` : 'We sell'} ${goods}${customers && ` to ${customers}`}.`,
  employees: (number) =>
    `The company has ${inWords(number)} ${form(number, ['employee', 'employees'])}.`,
  responsibility: (what) => `You will be responsible for ${what}.`,
  reasons: {
    new: 'This is a new position.',
    successor: 'You will be taking over from a colleague.',
    cover: 'You will be covering for a colleague on leave.',
  },
  manager: (manager) => `You will report to ${manager}.`,
  leads: (number, tasks) =>
    number === 0
      ? 'The role has no direct reports.'
      : `You will lead ${inWords(number)} ${form(number, ['person', 'people'])}${tasks && ` working with ${tasks}`}.`,
  team: (roles) =>
    `We already have ${list(roles)}. In ${form(roles.length, ['that area', 'those areas'])}, it is enough that you understand the work and know what to ask for.`,
  specialists: (areas) =>
    `We have specialists of our own in ${list(areas.map(inSentence))}. There, it is enough that you understand the work and know what to ask for.`,
  support: (roles) => `You will have the support of ${list(roles)}.`,
  alone: (areas) =>
    `We have no specialists of our own yet, so your work will be broad${areas.length === 0 ? '' : `, covering ${list(areas.map(inSentence))}`}.`,
  onYou: (areas) =>
    `Nobody here is responsible for ${list(areas.map(inSentence), 'or')} today, so ${form(areas.length, ['that part', 'those parts'])} will be yours.`,
  bought: (partners) =>
    `We get outside help from ${list(partners)}. You will commission the work, follow it up and decide when the result is good enough.`,
  must: (name, behaviour, own) => line(name, own || `you ${inSentence(behaviour)}`),
  learnWith: (competence, role) => `${competence}, alongside ${role.replace(/^(?:an? )?/, 'our ')}`,
  breadth: (areas) => `The full breadth of the role: ${list(areas.map(inSentence))}`,
  labels: {
    employment: 'Employment',
    place: 'Location',
    start: 'Start',
    salary: 'Salary',
    benefits: 'Benefits',
  },
  contracts: {
    permanent: 'permanent',
    trial: 'permanent after a probationary period',
    fixed: 'fixed-term',
    cover: 'temporary cover',
  },
  extents: { full: 'full-time', part: 'part-time' },
  start: ({ day, by }) => {
    if (by === 'soon')
      return `as soon as possible${day === undefined ? '' : `, no later than ${dayInWords(day)}`}`;
    return [day && dayInWords(day), by && 'as agreed'].filter(Boolean).join(' or ');
  },
  remote: { onsite: 'on site', partly: 'partly remote', fully: 'fully remote' },
  pay: (from, to) => `SEK ${written(from)}${to === from ? '' : `–${written(to)}`} a month`,
  apply: ({ to, isPage, send, lastDay }) => {
    const by = lastDay === undefined ? '' : ` by ${dayInWords(lastDay)}`;
    if (to !== '' && !isPage) return `Send ${send || 'your application'} to ${to}${by}.`;
    const how = to === '' ? by && `Apply${by}.` : `Apply at ${to}${by}.`;
    return [how, send && `Include ${send}.`].filter(Boolean).join(' ');
  },
  questions: (person) => `${line('Questions about the role', person)}.`,
  interviews: (from) =>
    from === undefined
      ? 'Everyone is asked the same questions in the interview.'
      : `Interviews begin on ${dayInWords(from)}, and everyone is asked the same questions.`,
  sample: 'If you go through to the next round, you will also do a short work sample.',
  references: 'We take up references last, and only with your consent.',
  answer: (day) => `Everyone who applies will hear from us by ${dayInWords(day)}.`,
  adjustments: 'Let us know if you need any adjustments during the process.',
};
