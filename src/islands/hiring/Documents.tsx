import { useMemo } from 'preact/hooks';
import { ad } from '../../export/ad.ts';
import type { Choices } from '../../export/choices.ts';
import type { Document } from '../../export/document.ts';
import { interview } from '../../export/interview.ts';
import type { HiringFramework, Result } from '../../export/result.ts';
import { isReal, missing } from '../../export/vacancy.ts';
import { type AdText, ad as swedish } from '../../text/ad.ts';
import { markedLanguage } from '../../text/documents.ts';
import { hiring as text } from '../../text/hiring.ts';
import { onward } from '../../text/interview.ts';
import type { Download } from '../shared/downloads/use-download.ts';
import { DocumentActions, loadDocumentFiles } from '../shared/paper/DocumentActions.tsx';
import { Paper, PaperBlocks } from '../shared/paper/Paper.tsx';
import { AdEditor } from './AdEditor.tsx';
import { fetchData } from './data.ts';
import type { HiringProps } from './props.ts';
import type { OwnChoices } from './use-choices.ts';
import { WrongDays } from './WrongDays.tsx';

/** What is handed to whatever shows one of the documents; framework and choices are in its language. */
export interface DocumentProps extends Pick<HiringProps, 'id' | 'data' | 'candidates'> {
  readonly framework: HiringFramework;
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
export function AdDocument({ words = swedish, ...props }: DocumentProps & { words?: AdText }) {
  const { framework, result, own, download, ready, data } = props;
  const { choices } = own;
  const document = useMemo(
    () => ad(framework, result, choices, words),
    [framework, result, choices, words],
  );
  const page = async () => {
    const [files, { skills }] = await Promise.all([loadDocumentFiles(), fetchData(data)]);
    return files.pageFile(framework, result, choices, document, skills);
  };
  return (
    <>
      <DocumentActions {...{ document, download, ready }} extra={[[text.page, page]]}>
        <WrongDays own={own} />
        <p class="note">{markup(choices, document)}</p>
      </DocumentActions>
      <Paper kind="ad" name={text.kinds.ad}>
        <div class="controls" data-only="screen">
          <AdEditor {...props} words={words} />
        </div>
        <div class="print-only" lang={markedLanguage(words.language)}>
          <PaperBlocks document={document} />
        </div>
      </Paper>
    </>
  );
}

/** Whether machines will be told of the vacancy, and else what it lacks. */
function markup(choices: Choices, document: Document): string {
  const lacking = missing(choices, document);
  if (lacking.length > 0) return text.unmarked(lacking.map((name) => text.missing[name]));
  return isReal(choices, document) ? text.marked : text.wrongDays;
}

/** The interview guide with its score sheets. */
function InterviewDocument(props: DocumentProps) {
  const { framework, result, own, download, ready, candidates } = props;
  const { choices } = own;
  const document = useMemo(
    () => interview(framework, result, choices),
    [framework, result, choices],
  );
  const scores = async () => (await loadDocumentFiles()).scoreFile(framework, result, choices);
  return (
    <>
      <DocumentActions {...{ document, download, ready }} extra={[[text.scores, scores]]}>
        <p class="note">
          {onward.before} <a href={candidates}>{onward.link}</a>.{' '}
          {!own.stored.keeping && <span>{onward.unkept}</span>}
        </p>
      </DocumentActions>
      <Paper kind="interview" name={text.kinds.interview}>
        <PaperBlocks document={document} />
      </Paper>
    </>
  );
}
