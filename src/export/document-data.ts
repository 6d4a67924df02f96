import type { Competence, English } from '../domain/framework.ts';
import type { Skills } from './job-posting.ts';

/** What some of the documents need beside the page: fetched once a reader has begun. */
export interface DocumentData {
  readonly skills: Skills;
  /** Absent where the framework has no words in English. */
  readonly english?: English;
}

/**
 * Gathers the data. Concepts that share only part of a competence's meaning are left out: an ad says
 * what is asked for, and not more.
 */
export function documentData(
  competences: readonly Pick<Competence, 'id' | 'esco' | 'jobtech'>[],
  english: English | undefined,
): DocumentData {
  const skills = competences.map(({ id, esco, jobtech }) => [
    id,
    [
      ...esco
        .filter(({ weak }) => weak !== true)
        .map(({ preferredLabel, uri }) => ({ scheme: 'ESCO', name: preferredLabel, id: uri })),
      ...jobtech.map(({ label, id: concept }) => ({ scheme: 'JobTech', name: label, id: concept })),
    ],
  ]);
  return { skills: Object.fromEntries(skills), ...(english === undefined ? {} : { english }) };
}
