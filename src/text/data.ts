import type { Source } from '../domain/framework.ts';
import { inSentence } from './swedish.ts';

/** Words that stand in the open data itself, for whoever reads the files. */

export const data = {
  title: (role: string) => `Kompetenskrav för ${inSentence(role)}`,
  scale: 'Skalan är en ordning. Nivåer får inte läggas ihop, göras till medelvärden eller procent.',
  rule: [
    'Ett krav är kompetensens baseline när ingen specialist täcker den.',
    'En specialist som täcker kompetensen erbjuder en nivå: covers när rollen är anställd, annars det högsta av covers och rules.externalFloor.',
    'Kravet blir det lägsta av baseline och alla erbjudanden, men aldrig lägre än floor. Specialister läggs inte ihop.',
    'I ett område med delegable: false står kravet kvar på baseline.',
    'När minst rules.supplierRaise.externalPartnersAtLeast externa partner var för sig täcker någon kompetens höjs kravet på rules.supplierRaise.competence med raiseBy, en gång och högst till max.',
  ],
  attribution: {
    origin: (publisher: string, source: Source | undefined) =>
      source === undefined
        ? `${publisher}. Nivåerna och reglerna är våra egna.`
        : `${publisher}. Nivåerna och reglerna är vår tolkning av ${source.name} från ${source.publisher}, som inte har granskat dem.`,
    esco: 'This service uses the ESCO classification of the European Commission.',
    jobtech: 'Begreppen från JobTech Taxonomy kommer från Arbetsförmedlingen.',
  },
  match: 'closeMatch betyder nära, inte samma sak. Kopplingarna är våra.',
  csv: {
    file: 'kompetenser.csv',
    columns: [
      'id',
      'kompetens',
      'område',
      'prioritet',
      'kan läggas över',
      'krav',
      'golv',
      'önskvärt',
      'definition',
      'esco',
      'jobtech',
      'adress',
    ],
    yes: 'ja',
    no: 'nej',
  },
  case: {
    type: 'Kompetensramverk',
    area: 'Kompetensområde',
    areaMeans: 'Ett område i matrisen, med en plats i prioritetsordningen.',
    competence: 'Kompetens',
    competenceMeans: 'En kompetens som kan bedömas för sig.',
    rubric: (competence: string) => `Nivåer: ${competence}`,
    note: 'Omräkningen efter specialister har ingen plats i CASE. Den finns i matris.json.',
  },
} as const;
