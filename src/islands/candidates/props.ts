import type { MatrixFramework } from '../matrix/props.ts';

/** What the island is handed. */
export interface CandidatesProps {
  readonly id: string;
  /** With the words of every level. */
  readonly framework: MatrixFramework;
  /** Ids of the roles that are offered. */
  readonly offered: readonly string[];
  /** Where a competence is explained, by competence id. */
  readonly pages: Readonly<Record<string, string>>;
  /** The data that says how each competence is learnt, where there is any. */
  readonly learning?: string | undefined;
}
