import { shared as text } from '../../text/shared.ts';
import type { Fetched } from './use-fetched.ts';

interface Props {
  readonly words: string;
  readonly fetched: Pick<Fetched<unknown>, 'isTrying' | 'retry'>;
}

/** Says that something couldn't be fetched. Stays while it is fetched anew, so that focus does too. */
export function NotFetched({ words, fetched: { isTrying, retry } }: Props) {
  return (
    <div class="notice" role="alert" data-only="screen">
      <p key={String(isTrying)}>{isTrying ? text.loading : words}</p>
      <button type="button" class="button" onClick={retry}>
        {text.retry}
      </button>
    </div>
  );
}
