import { wrongOrder } from '../../export/vacancy.ts';
import { vacancy as text } from '../../text/vacancy.ts';
import type { OwnChoices } from './use-choices.ts';

/** Says which days stand in the wrong order; nothing where none do. */
export function WrongDays({ own }: { own: OwnChoices }) {
  const wrong = wrongOrder(own.choices);
  if (wrong.length === 0) return null;
  return (
    <div class="notice" role="status">
      {wrong.map(([earlier, later]) => (
        <p key={`${earlier} ${later}`}>{text.wrongOrder(text.days[earlier], text.days[later])}</p>
      ))}
    </div>
  );
}
