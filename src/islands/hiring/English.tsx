import { useMemo } from 'preact/hooks';
import type { English as Words } from '../../domain/framework.ts';
import { inEnglish } from '../../export/languages.ts';
import { untranslated } from '../../export/untranslated.ts';
import { adInEnglish } from '../../text/ad-english.ts';
import { profileInEnglish } from '../../text/profile-english.ts';
import { vacancy } from '../../text/vacancy.ts';
import { AdDocument, type DocumentProps } from './Documents.tsx';
import { ProfileDocument } from './ProfileDocument.tsx';

interface Props extends DocumentProps {
  readonly kind: 'profile' | 'ad';
  readonly english: Words;
}

/** The kravprofil or the ad in English, from the same staffing and choices. */
export function English({ kind, english, ...props }: Props) {
  const framework = useMemo(() => inEnglish(props.framework, english), [props.framework, english]);
  const lacking = props.own.swedish === undefined ? 0 : untranslated(props.own.swedish);
  return (
    <>
      {lacking > 0 && (
        <p class="notice" data-only="screen" key={lacking}>
          {vacancy.untranslated(lacking)}
        </p>
      )}
      {kind === 'ad' ? (
        <AdDocument {...props} framework={framework} words={adInEnglish} />
      ) : (
        <ProfileDocument {...props} framework={framework} words={profileInEnglish} />
      )}
    </>
  );
}
