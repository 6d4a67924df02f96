import { useMemo } from 'preact/hooks';
import { ad } from '../../export/ad.ts';
import { interview } from '../../export/interview.ts';
import type { Result } from '../../export/result.ts';
import { missing } from '../../export/vacancy.ts';
import { hiring as text } from '../../text/hiring.ts';
import type { Download } from '../shared/downloads/use-download.ts';
import { DocumentActions, loadDocumentFiles } from '../shared/paper/DocumentActions.tsx';
import { Paper, PaperBlocks } from '../shared/paper/Paper.tsx';
import { AdEditor } from './AdEditor.tsx';
import type { HiringProps } from './props.ts';
import type { OwnChoices } from './use-choices.ts';

/** What is handed to whatever shows one of the documents. */
export interface DocumentProps extends Pick<HiringProps, 'id' | 'framework'> {
  readonly result: Result;
  readonly own: OwnChoices;
  readonly download: Download;
  readonly ready: boolean;
  readonly announce: (sentence: string) => void;
}

/** The ad or the interview guide, which most readers don't begin with. */
export function Documents({ kind, ...props }: DocumentProps & { kind: 'ad' | 'interview' }) {
  return kind === 'ad' ? <AdDocument {...props} /> : <InterviewDocument {...props} />;
}

/** The ad to write in on the screen, and as it will be on paper. */
function AdDocument({ id, framework, result, own, download, ready, announce }: DocumentProps) {
  const { choices } = own;
  const document = useMemo(() => ad(framework, result, choices), [framework, result, choices]);
  const lacking = missing(choices, document);
  const page = async () => (await loadDocumentFiles()).pageFile(framework, choices, document);
  return (
    <>
      <DocumentActions {...{ document, download, ready }} extra={[[text.page, page]]}>
        <p class="note">
          {lacking.length === 0
            ? text.marked
            : text.unmarked(lacking.map((name) => text.missing[name]))}
        </p>
      </DocumentActions>
      <Paper kind="ad" name={text.kinds.ad}>
        <div class="controls" data-only="screen">
          <AdEditor {...{ id, framework, result, own, announce }} />
        </div>
        <div class="print-only">
          <PaperBlocks document={document} />
        </div>
      </Paper>
    </>
  );
}

/** The interview guide with its score sheets. */
function InterviewDocument({ framework, result, own, download, ready }: DocumentProps) {
  const { choices } = own;
  const document = useMemo(
    () => interview(framework, result, choices),
    [framework, result, choices],
  );
  const scores = async () => (await loadDocumentFiles()).scoreFile(framework, result, choices);
  return (
    <>
      <DocumentActions {...{ document, download, ready }} extra={[[text.scores, scores]]} />
      <Paper kind="interview" name={text.kinds.interview}>
        <PaperBlocks document={document} />
      </Paper>
    </>
  );
}
