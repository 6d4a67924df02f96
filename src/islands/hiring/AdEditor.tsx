import { useRef } from 'preact/hooks';
import { adParts, adTitle, type PartOfAd } from '../../export/ad.ts';
import type { AdPart, Edited } from '../../export/choices.ts';
import type { HiringFramework, Result } from '../../export/result.ts';
import type { AdText } from '../../text/ad.ts';
import { markedLanguage } from '../../text/documents.ts';
import { hiring as text } from '../../text/hiring.ts';
import { PaperTitle } from '../shared/paper/Paper.tsx';
import type { OwnChoices } from './use-choices.ts';

interface Props {
  readonly id: string;
  readonly framework: HiringFramework;
  readonly result: Result;
  readonly own: OwnChoices;
  readonly announce: (sentence: string) => void;
  /** The words of the ad, in the language that it is written in. */
  readonly words: AdText;
}

/** The ad, part by part, to write in. A draft never takes the place of what somebody wrote. */
export function AdEditor({ id, framework, result, own, announce, words }: Props) {
  const { choices } = own;
  const withPart = (part: AdPart, edited: Edited | undefined) => {
    const { [part]: _, ...others } = choices.ad;
    return { ad: edited === undefined ? others : { ...others, [part]: edited } };
  };
  return (
    <div class="ad-editor">
      <div lang={markedLanguage(words.language)}>
        <PaperTitle title={adTitle(framework, choices, words)} />
      </div>
      <p class="note">{text.adHint}</p>
      {adParts(framework, result, choices, words).map((part) => (
        <Part
          key={part.part}
          id={`${id}-ad-${part.part}`}
          part={part}
          words={words}
          write={(written) =>
            own.write(
              `ad ${part.part}`,
              withPart(part.part, {
                text: written,
                draft: choices.ad[part.part]?.draft ?? part.draft,
              }),
            )
          }
          keepMine={() => own.choose(withPart(part.part, { text: part.text, draft: part.draft }))}
          restore={() => {
            own.choose(withPart(part.part, undefined));
            announce(text.replaced);
          }}
        />
      ))}
    </div>
  );
}

interface PartProps {
  readonly id: string;
  readonly part: PartOfAd;
  readonly words: AdText;
  readonly write: (text: string) => void;
  readonly keepMine: () => void;
  readonly restore: () => void;
}

function Part({ id, part, words, write, keepMine, restore }: PartProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  /** The buttons go away once they have done their work, so the text gets the focus. */
  const andMoveFocus = (act: () => void) => () => {
    field.current?.focus();
    act();
  };
  return (
    <section class="ad-part">
      <h3 lang={markedLanguage(words.language)}>
        <label for={id}>{words.parts[part.part]}</label>
      </h3>
      <textarea
        id={id}
        class="paper-field"
        ref={field}
        dir="auto"
        lang={markedLanguage(words.language)}
        rows={rowsFor(part.text)}
        value={part.text}
        onInput={(event) => write(event.currentTarget.value)}
      />
      {part.outdated && (
        <div class="notice">
          <p>{text.outdated}</p>
          <p key={part.draft} class="ad-draft" lang={markedLanguage(words.language)}>
            {part.draft}
          </p>
          <div class="buttons">
            <button type="button" class="button" onClick={andMoveFocus(restore)}>
              {text.replace}
            </button>
            <button type="button" class="button" onClick={andMoveFocus(keepMine)}>
              {text.mine}
            </button>
          </div>
        </div>
      )}
      {part.edited && !part.outdated && (
        <button type="button" class="button" onClick={andMoveFocus(restore)}>
          {text.restore}
        </button>
      )}
    </section>
  );
}

/** Where a field can't grow with its text by itself, it starts out tall enough for it. */
function rowsFor(written: string): number {
  const lines = written.split('\n').map((line) => Math.max(1, Math.ceil(line.length / 62)));
  return lines.reduce((sum, number) => sum + number, 0);
}
