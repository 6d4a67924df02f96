import { requirements as text } from '../../text/requirements.ts';
import type { MatrixFramework } from './props.ts';

interface Props {
  readonly levels: MatrixFramework['levels'];
  readonly reachable: readonly number[];
  /** The level that is shown where there is no style sheet. */
  readonly level: number;
  /** Leaves the level's word out, where there is only room for the figure. */
  readonly figure?: boolean;
}

/**
 * A competence's level in text: one element for each level that it can have, of which the style
 * sheet of the rule shows one. Where there is no sheet `hidden` says the same.
 */
export function LevelText({ levels, reachable, level: shown, figure = false }: Props) {
  return (
    <>
      {reachable.map((level) => (
        <span key={level} data-level={level} hidden={level !== shown}>
          <b>{level}</b>
          {!figure && ` ${levels.find((one) => one.level === level)?.label}`}
        </span>
      ))}
    </>
  );
}

type StepProps = Omit<Props, 'figure'> & { readonly baseline: number };

/** From the baseline to the level that is required instead, as figures: "3 → 1". */
export function LevelStep({ levels, reachable, level, baseline }: StepProps) {
  return (
    <>
      <span class="visually-hidden" data-copy="none">
        {text.from(baseline)}{' '}
      </span>
      <span aria-hidden="true">
        {baseline} {text.arrow}{' '}
      </span>
      <LevelText
        figure
        levels={levels}
        reachable={reachable.filter((one) => one !== baseline)}
        level={level}
      />
    </>
  );
}
