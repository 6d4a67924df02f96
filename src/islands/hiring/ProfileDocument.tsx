import { useMemo } from 'preact/hooks';
import { profile } from '../../export/profile.ts';
import { markedLanguage } from '../../text/documents.ts';
import { hiring as text } from '../../text/hiring.ts';
import { type ProfileWords, profile as swedish } from '../../text/profile.ts';
import { DocumentActions } from '../shared/paper/DocumentActions.tsx';
import { Paper, PaperBlocks } from '../shared/paper/Paper.tsx';
import type { DocumentProps } from './Documents.tsx';

/** The kravprofil, which is what stands there first. */
export function ProfileDocument(props: DocumentProps & { words?: ProfileWords }) {
  const { framework, result, own, download, ready, words = swedish } = props;
  const { choices } = own;
  const document = useMemo(
    () => profile(framework, result, choices, words),
    [framework, result, choices, words],
  );
  return (
    <>
      <DocumentActions {...{ document, download, ready }}>
        {choices.goals.every((goal) => goal.trim() === '') && <p class="note">{text.noGoals}</p>}
      </DocumentActions>
      <Paper kind="profile" name={text.kinds.profile}>
        <div lang={markedLanguage(words.language)}>
          <PaperBlocks document={document} />
        </div>
      </Paper>
    </>
  );
}
