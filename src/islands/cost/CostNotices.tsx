import { useEffect } from 'preact/hooks';
import type { CostNotice } from '../../domain/cost-link.ts';
import { cost } from '../../text/cost.ts';
import { LinkItems } from '../shared/LinkItems.tsx';

const text = cost.notice;

interface Props {
  readonly notices: readonly CostNotice[];
  /** The year of the values that the site starts from. */
  readonly year: number;
  readonly announce: (sentence: string) => void;
}

/** Names what could not be restored from a link, and says aloud that something could not. */
export function CostNotices({ notices, year, announce }: Props) {
  const broken = notices.length > 0;
  useEffect(() => {
    if (broken) announce(text.heading);
  }, [broken, announce]);
  if (!broken) return null;
  return (
    <div class="notice" data-print="none">
      <p>
        <b>{text.heading}</b>
      </p>
      {notices.map((notice) => (
        <p key={notice.kind}>
          <Notice notice={notice} year={year} />
        </p>
      ))}
    </div>
  );
}

function Notice({ notice, year }: { readonly notice: CostNotice; readonly year: number }) {
  if (notice.kind === 'year') return text.year(notice.year, year);
  if (notice.kind !== 'unusable') return text[notice.kind];
  return (
    <>
      {text.unusable} <LinkItems items={notice.items} more={text.more} />. {text.rest}
    </>
  );
}
