import { type Assessed, breadthAndSpikes } from '../../domain/assessment.ts';
import { assessment as text } from '../../text/assessment.ts';

interface Props {
  readonly assessed: readonly Assessed[];
  /** How many competences there are to assess. */
  readonly competences: number;
  readonly competence: (id: string) => string;
}

/** Whether someone is broad, and where someone is deep: two things that are never weighed together. */
export function BreadthAndSpikes({ assessed, competences, competence }: Props) {
  const { breadth, deep, spikes } = breadthAndSpikes(assessed, competences);
  const broad = assessed.length === 0 ? text.breadth.nothing : text.breadth.is[breadth];
  const spiked = text.breadth.spikesAre(deep.map(competence), spikes);
  return (
    <>
      <dl class="gap-options">
        <dt>{text.breadth.breadth}</dt>
        <dd key={broad}>{broad}</dd>
        <dt>{text.breadth.spikes}</dt>
        <dd key={spiked}>{spiked}</dd>
      </dl>
      <p class="note">{text.breadth.interpretation}</p>
    </>
  );
}
