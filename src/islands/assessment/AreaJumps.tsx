import type { Answers } from '../../domain/assessment.ts';
import { self as text } from '../../text/self.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import type { Flow } from './use-flow.ts';

interface Props {
  readonly framework: Pick<MatrixFramework, 'areas'>;
  readonly flow: Flow;
  readonly answers: Answers;
}

/** The way to any area, with how much of it is answered, and to the result. */
export function AreaJumps({ framework, flow, answers }: Props) {
  const { questions, place, go, unanswered } = flow;
  const here = place === 'result' ? undefined : questions[place]?.area.id;
  const asked = [...new Set(questions.map(({ area }) => area.id))];
  return (
    <nav class="jumps" aria-label={text.jump.heading}>
      <ul>
        {asked.map((id) => {
          const mine = questions.filter(({ area }) => area.id === id);
          const done = mine.filter(({ competence }) => answers.has(competence.id)).length;
          const first = questions.findIndex(({ area }) => area.id === id);
          const area = framework.areas.find((one) => one.id === id);
          return (
            <li key={id} data-area={questions[first]?.place}>
              <button
                type="button"
                class="button jump"
                aria-current={id === here ? 'step' : undefined}
                onClick={() => {
                  const open = unanswered(id);
                  go(open === 'result' ? first : open);
                }}
              >
                <span>{area?.shortName ?? area?.name}</span>{' '}
                <span class="jump-count" key={done}>
                  {text.jump.area(done, mine.length)}
                </span>
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            class="button jump"
            aria-current={place === 'result' ? 'step' : undefined}
            onClick={() => go('result')}
          >
            {text.jump.result}
          </button>
        </li>
      </ul>
    </nav>
  );
}
