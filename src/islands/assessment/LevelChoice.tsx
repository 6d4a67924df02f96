import type { Level } from '../../domain/framework.ts';
import { assessment as text } from '../../text/assessment.ts';
import { sentence } from '../../text/swedish.ts';
import type { MatrixFramework } from '../matrix/props.ts';

/** Someone, or something, that has a level for a competence. */
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly level: Level | undefined;
}

interface Props {
  /** Distinguishes the radios of two choices on the same page. */
  readonly id: string;
  readonly competence: Pick<MatrixFramework['competences'][number], 'name' | 'anchors'>;
  readonly levels: MatrixFramework['levels'];
  readonly required: Level;
  readonly columns: readonly Column[];
  readonly onChoose: (key: string, level: Level | undefined) => void;
}

/**
 * The levels of one competence in its own words, with a column of radios for each who assesses.
 * A level that the competence has no words for shows the scale's own.
 */
export function LevelChoice({ id, competence, levels, required, columns, onChoose }: Props) {
  const none = { level: undefined, label: text.notAssessed, behaviour: undefined };
  return (
    <table class="levels-choice">
      <caption class="visually-hidden">{competence.name}</caption>
      <thead>
        <tr>
          <th scope="col">{text.choose.level}</th>
          {columns.map(({ key, label }) => (
            <th scope="col" key={key}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[none, ...levels].map(({ level, label, behaviour }) => (
          <tr key={label}>
            <th scope="row">
              {level === undefined ? (
                sentence(label)
              ) : (
                <>
                  <b>{level}</b> {label}
                  {level === required && (
                    <span class="levels-required">{text.choose.required}</span>
                  )}
                  <span class="levels-words">{competence.anchors[String(level)] ?? behaviour}</span>
                </>
              )}
            </th>
            {columns.map((column) => (
              <td key={column.key}>
                <label class="levels-cell">
                  <input
                    type="radio"
                    name={`${id}-${column.key}`}
                    value={level ?? ''}
                    aria-label={text.choose.choice(column.label, level, label)}
                    checked={column.level === level}
                    onChange={() => onChoose(column.key, level)}
                  />
                  <span class="levels-who" aria-hidden="true">
                    {column.label}
                  </span>
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
