import { useEffect } from 'preact/hooks';
import { Disclosure } from '../shared/Disclosure.tsx';
import { Lazy, preload } from '../shared/Lazy.tsx';
import { loadLearning } from './learning.ts';
import type { NinetyDaysProps } from './NinetyDays.tsx';

const loadNinetyDays = () => import('./NinetyDays.tsx').then((module) => module.NinetyDays);

interface Props extends Omit<NinetyDaysProps, 'learning'> {
  /** The data that says how each competence is learnt; nothing is offered without it. */
  readonly learning: string | undefined;
  /** What opens the plan. */
  readonly summary: string;
}

/** Opens the plan for a person's first ninety days, once something is known of the person. */
export function NinetyDaysDoor({ learning, summary, ...person }: Props) {
  const offered = learning !== undefined && person.answers.size > 0;
  useEffect(() => {
    // The plan is to be had without a network too.
    if (offered) preload(loadNinetyDays, () => loadLearning(learning));
  }, [offered, learning]);
  if (!offered) return null;
  return (
    <Disclosure class="ninety-days" data-only="screen" summary={summary}>
      {() => <Lazy load={loadNinetyDays} with={{ ...person, learning }} />}
    </Disclosure>
  );
}
