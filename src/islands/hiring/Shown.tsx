import { useMemo } from 'preact/hooks';
import { hiring as text } from '../../text/hiring.ts';
import { Lazy } from '../shared/Lazy.tsx';
import type { DocumentProps } from './Documents.tsx';
import { fetchData } from './data.ts';
import { ProfileDocument } from './ProfileDocument.tsx';

/** One of the documents. */
export type Kind = keyof typeof text.kinds;

interface Props extends DocumentProps {
  readonly kind: Kind;
  readonly inEnglish: boolean;
}

export const loadDocuments = () => import('./Documents.tsx').then((module) => module.Documents);

/** Fetches what shows a document in English together with the words that it needs. */
export async function loadEnglish(data: string) {
  const [{ English }, { english }] = await Promise.all([import('./English.tsx'), fetchData(data)]);
  if (english === undefined) throw new Error('No words in English');
  return (props: DocumentProps & { kind: 'profile' | 'ad' }) => (
    <English {...props} english={english} />
  );
}

const states = { loading: <p class="note">{text.loading}</p>, failed: text.failed };

/** The document that is chosen, in its language. The interview guide is always in Swedish. */
export function Shown({ kind, inEnglish, ...props }: Props) {
  const { data } = props;
  const english = useMemo(() => () => loadEnglish(data), [data]);
  if (inEnglish && kind !== 'interview')
    return <Lazy load={english} with={{ ...props, kind }} {...states} />;
  if (kind === 'profile') return <ProfileDocument {...props} />;
  return <Lazy load={loadDocuments} with={{ ...props, kind }} {...states} />;
}
