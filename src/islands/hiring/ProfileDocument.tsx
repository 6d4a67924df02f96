import { useMemo } from 'preact/hooks';
import { profile } from '../../export/profile.ts';
import { DocumentActions } from './DocumentActions.tsx';
import type { DocumentProps } from './Documents.tsx';
import { Paper, PaperBlocks } from './Paper.tsx';

/** The kravprofil, which is what stands there first. */
export function ProfileDocument({ framework, result, own, download, ready }: DocumentProps) {
  const { choices } = own;
  const document = useMemo(() => profile(framework, result, choices), [framework, result, choices]);
  return (
    <>
      <DocumentActions {...{ document, download, ready }} />
      <Paper kind="profile">
        <PaperBlocks document={document} />
      </Paper>
    </>
  );
}
