import { useMemo } from 'preact/hooks';
import { ad } from '../../export/ad.ts';
import { interview } from '../../export/interview.ts';
import { missing } from '../../export/vacancy.ts';
import { desks as text } from '../../text/desks.ts';
import { parts } from '../shared/downloads/load.ts';
import { Actions } from './Actions.tsx';
import { AdEditor } from './AdEditor.tsx';
import type { DeskProps } from './Hiring.tsx';
import { Paper, Sheet } from './Paper.tsx';

/** The ad to write in on the screen, and as it will be on paper. */
export function AdDesk({ id, framework, result, work, download, ready, say }: DeskProps) {
  const { choices } = work;
  const document = useMemo(() => ad(framework, result, choices), [framework, result, choices]);
  const lacking = missing(choices, document);
  const page = async () => (await parts.document()).pageFile(framework, choices, document);
  return (
    <>
      <Actions {...{ document, download, ready }} extra={[[text.page, page]]}>
        <p class="note">
          {lacking.length === 0
            ? text.marked
            : text.unmarked(lacking.map((name) => text.missing[name]))}
        </p>
      </Actions>
      <Sheet kind="ad" document={document}>
        <div class="controls" data-only="screen">
          <AdEditor {...{ id, framework, result, work, say }} />
        </div>
        <div class="print-only">
          <Paper document={document} />
        </div>
      </Sheet>
    </>
  );
}

/** The interview guide with its score sheets. */
export function InterviewDesk({ framework, result, work, download, ready }: DeskProps) {
  const { choices } = work;
  const document = useMemo(
    () => interview(framework, result, choices),
    [framework, result, choices],
  );
  const scores = async () => (await parts.document()).scoreFile(framework, result, choices);
  return (
    <>
      <Actions {...{ document, download, ready }} extra={[[text.scores, scores]]} />
      <Sheet kind="interview" document={document}>
        <Paper document={document} />
      </Sheet>
    </>
  );
}
