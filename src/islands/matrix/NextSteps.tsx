import { useEffect } from 'preact/hooks';
import { onFirstInteraction } from '../../browser/interaction.ts';
import { matrix } from '../../text/matrix.ts';
import { next } from '../../text/next.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { preloadMatrixDownloads } from '../shared/downloads/MatrixDownloads.tsx';
import { Lazy, preload } from '../shared/Lazy.tsx';
import { LinkButtons } from './LinkButtons.tsx';
import type { MatrixProps } from './props.ts';
import type { TakeAwayProps } from './TakeAway.tsx';

const text = matrix.take;
const loadTakeAway = () => import('./TakeAway.tsx').then((module) => module.TakeAway);
const loadRelieving = () => import('./WhatNext.tsx').then((module) => module.Relieving);
const loadMissed = () => import('./WhatNext.tsx').then((module) => module.Missed);

interface Props extends TakeAwayProps, Pick<MatrixProps, 'id' | 'offered'> {
  /** The page that writes the requirements down, where there is one. */
  readonly hiring: string | undefined;
  /** Whether something else than the requirements is looked at. */
  readonly hidden: boolean;
}

/**
 * What a reader may do with the result: write the requirements down, pass them on, and see who would
 * help most. Always as high, so that the table below stays where it is.
 */
export function NextSteps(props: Props) {
  const { id, framework, offered, home, hiring, company, result, stored, announce } = props;
  const { ready } = company;
  useEffect(
    () =>
      onFirstInteraction(() => {
        preload(loadTakeAway, loadRelieving);
        preloadMatrixDownloads();
      }),
    [],
  );
  const consequences = { id, framework, offered, company, result };
  return (
    <section
      class="next-steps"
      data-only="screen"
      aria-labelledby={`${id}-next`}
      hidden={props.hidden}
    >
      <h2 id={`${id}-next`}>{text.heading}</h2>
      {hiring !== undefined && (
        <a class="button button-strong" href={hiring}>
          {text.hiring}
        </a>
      )}
      <LinkButtons {...{ id, ready, announce }} link={() => company.address(home)} />
      {stored.trouble !== undefined && (
        <p key={stored.trouble} class="note">
          {text.trouble[stored.trouble]}
        </p>
      )}
      <Disclosure class="controls" data-only="screen" summary={text.open}>
        {() => <Lazy load={loadTakeAway} with={props} />}
      </Disclosure>
      <Disclosure class="controls" data-only="screen" summary={next.relieves}>
        {() => <Lazy load={loadRelieving} with={consequences} />}
      </Disclosure>
      <Disclosure class="controls" data-only="screen" summary={next.missed}>
        {() => <Lazy load={loadMissed} with={consequences} />}
      </Disclosure>
    </section>
  );
}
