import { useEffect } from 'preact/hooks';
import type { LinkNotice } from '../../domain/link.ts';
import { linkNotice as text } from '../../text/link-notice.ts';
import { LinkItems } from './LinkItems.tsx';

interface Props {
  readonly notices: readonly LinkNotice[];
  readonly role: (id: string) => string;
  readonly announce: (sentence: string) => void;
}

/** Names what could not be restored from a link, and says aloud that something could not. */
export function LinkNotices({ notices, role, announce }: Props) {
  const broken = notices.length > 0;
  useEffect(() => {
    if (broken) announce(text.heading);
  }, [broken, announce]);
  if (!broken) return null;
  return (
    <div class="notice">
      <p>
        <b>{text.heading}</b>
      </p>
      {notices.map((notice) => (
        // A new element for another link: a translator may have moved the text that stood there.
        <p key={`${notice.kind} ${'ids' in notice ? notice.ids.join() : ''}`}>
          <Notice notice={notice} role={role} />
        </p>
      ))}
    </div>
  );
}

function Notice({ notice, role }: { notice: LinkNotice; role: (id: string) => string }) {
  if (!('ids' in notice)) return text[notice.kind];
  if (notice.kind !== 'unknown') return text[notice.kind](notice.ids.map(role));
  return (
    <>
      {text.unknown(notice.ids.length)} <LinkItems items={notice.ids} more={text.more} />.{' '}
      {text.rest}
    </>
  );
}
