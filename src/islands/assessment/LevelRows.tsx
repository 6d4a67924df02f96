import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Level } from '../../domain/framework.ts';
import type { MatrixFramework } from '../matrix/props.ts';

interface Props {
  /** Distinguishes the radios of two choices on the same page. */
  readonly name: string;
  readonly legend: ComponentChildren;
  readonly competence: Pick<MatrixFramework['competences'][number], 'id' | 'anchors'>;
  /** The area's place among the areas, from 1. */
  readonly place: number;
  readonly levels: MatrixFramework['levels'];
  readonly answer: Level | undefined;
  /** Marks a level while somebody looks for the right one with the arrow keys. */
  readonly onMark: (level: Level) => void;
  /** A level that is meant: pressed, or chosen with a digit, Enter or Space. */
  readonly onAnswer: (level: Level) => void;
}

/**
 * The levels of one competence as whole rows to press. What the company requires is not shown: it
 * would draw the answer towards it. A level that the competence has no words for shows the scale's
 * own.
 */
export function LevelRows(props: Props) {
  const { name, legend, competence, place, levels, answer, onMark, onAnswer } = props;
  /** Whether the arrow keys are moving the mark, which the browser reports as a press. */
  const byArrow = useRef(false);
  const onKeyDown = (event: KeyboardEvent) => {
    byArrow.current = event.key.startsWith('Arrow');
    const level = levels.find((one) => String(one.level) === keyOf(event))?.level;
    if (level === undefined) return;
    event.preventDefault();
    // A key that is held down answers one question, not all that follow.
    if (!event.repeat) onAnswer(level);
  };
  return (
    <fieldset
      class="question-levels"
      data-area={place}
      data-question={competence.id}
      onKeyDown={onKeyDown}
      onPointerDown={() => {
        byArrow.current = false;
      }}
      onKeyUp={(event) => {
        byArrow.current = false;
        // Space has done its work when it went down, and must not press a radio of the next question.
        if (event.key === ' ') event.preventDefault();
      }}
    >
      <legend>{legend}</legend>
      {levels.map(({ level, label, behaviour }) => (
        <label class="level-row" key={level}>
          <input
            type="radio"
            name={name}
            value={level}
            checked={level === answer}
            onClick={() => (byArrow.current ? onMark(level) : onAnswer(level))}
          />
          <b class="level-figure">{level}</b>
          <span class="level-words">
            <b>{label}</b> <span>{competence.anchors[String(level)] ?? behaviour}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The digit that a key stands for: its own, or with Enter and Space that of the marked radio. */
function keyOf({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): string | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key !== 'Enter' && key !== ' ') return key;
  return target instanceof HTMLInputElement ? target.value : undefined;
}
