import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addressWith, canShare, copyText, shareAddress } from '../../../browser/browser.ts';
import { printPage } from '../../../browser/files.ts';
import { encodeLink } from '../../../domain/link.ts';
import { requirements } from '../../../domain/requirements.ts';
import { indexFramework } from '../../../domain/rule-index.ts';
import { byId } from '../../../export/framework.ts';
import { matrix } from '../../../text/sv.ts';
import { take as text } from '../../../text/take.ts';
import type { TakeProps } from '../../matrix/TakeAway.tsx';
import { WhatNext } from '../../matrix/WhatNext.tsx';
import { Code } from './Code.tsx';
import { warm } from './load.ts';
import { MatrixDownloads } from './MatrixDownloads.tsx';
import { Printed } from './Printed.tsx';
import { Said } from './Said.tsx';
import { useDownload } from './use-download.ts';

/** Whom to add next, and the ways to take this very result along: a link, files, paper. */
export function Ways({ id, framework, offered, home, company, memory, say }: TakeProps) {
  const { staffing, ready } = company;
  const [link, setLink] = useState<string>();
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const download = useDownload(say);
  const index = useMemo(() => indexFramework(framework), [framework]);
  const address = () => addressWith(encodeLink(framework, staffing), home);
  useEffect(() => warm('matrix', 'excel'), []);
  useEffect(() => {
    setLink(undefined);
    setCopied(false);
  }, [staffing]);
  useEffect(() => field.current?.select(), [link]);

  const copy = async () => {
    const done = await copyText(address());
    setCopied(done);
    setLink(done ? undefined : address());
    say(done ? text.copied : text.copyFailed);
  };
  const fallback = `${id}-link`;
  return (
    <>
      <Printed link={address()} />
      <WhatNext
        {...{ id, framework, index, offered, company }}
        role={(role) => byId(framework.specialists, role).name}
        competence={(competence) => byId(framework.competences, competence).name}
      />
      <section class="take controls" data-only="screen" aria-labelledby={`${id}-take`}>
        <h3 id={`${id}-take`}>{matrix.take.heading}</h3>
        <div class="buttons">
          <button type="button" class="button button-strong" disabled={!ready} onClick={copy}>
            {text.copy}
          </button>
          {canShare() && (
            <button
              type="button"
              class="button"
              disabled={!ready}
              onClick={() => shareAddress(text.title, address())}
            >
              {text.share}
            </button>
          )}
          <button type="button" class="button" disabled={!ready} onClick={printPage}>
            {text.print}
          </button>
          {copied && <span class="note">{text.copied}</span>}
        </div>
        {link !== undefined && (
          <p>
            <label for={fallback}>{text.copyFailed}</label>
            <input class="link-field" id={fallback} readOnly value={link} ref={field} />
          </p>
        )}
        <p class="note">{text.privacy}</p>
        <Code address={address()} />
        <MatrixDownloads
          {...{ framework, ready, download }}
          result={{ index, staffing, requirements: requirements(index, staffing) }}
          link={address}
        />
        <Said download={download} />
        <label class="choice">
          <input
            type="checkbox"
            checked={memory.keeping}
            disabled={!ready}
            onChange={(event) => memory.keep(event.currentTarget.checked)}
          />
          <span>{text.keep}</span>
        </label>
        {memory.blocked && <p class="note">{text.blocked}</p>}
      </section>
    </>
  );
}
