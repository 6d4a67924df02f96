import type { MatrixFramework } from './props.ts';

/** What each level that can be required means, in a few words. */
export function LevelLines({ levels }: Pick<MatrixFramework, 'levels'>) {
  return (
    <dl class="level-lines">
      {levels
        .filter(({ level }) => level > 0)
        .map(({ level, label, ruleOfThumb }) => (
          <div key={level}>
            <dt>
              {level} {label}
            </dt>
            <dd>{ruleOfThumb}</dd>
          </div>
        ))}
    </dl>
  );
}
