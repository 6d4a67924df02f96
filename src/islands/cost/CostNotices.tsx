import { useEffect } from 'preact/hooks';
import type { CostNotice } from '../../domain/cost-link.ts';
import { cost } from '../../text/cost.ts';

const text = cost.notice;

/** A hostile link may hold hundreds of parts with endless names; a notice must stay readable. */
const SHOWN = 5;
const LONGEST = 40;

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
  const shown = notice.items.slice(0, SHOWN);
  const rest = notice.items.length - shown.length;
  return (
    <>
      {text.unusable}{' '}
      {shown.map((item, position) => (
        <>
          {position > 0 && ', '}
          <bdi key={item}>{item.length > LONGEST ? `${item.slice(0, LONGEST)}…` : item}</bdi>
        </>
      ))}
      {rest > 0 && ` ${text.more(rest)}`}. {text.rest}
    </>
  );
}
