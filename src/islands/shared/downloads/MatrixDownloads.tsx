import type { Result, ResultFramework } from '../../../export/framework.ts';
import { downloads as text } from '../../../text/downloads.ts';
import { parts } from './load.ts';
import type { Download } from './use-download.ts';

const FORMATS = ['excel', 'csv', 'markdown', 'json'] as const;

interface Props {
  readonly framework: ResultFramework;
  readonly result: Result;
  readonly ready: boolean;
  readonly download: Download;
  /** The address of the same result. */
  readonly link: () => string;
}

/** The company's matrix in every form it can be saved in. */
export function MatrixDownloads({ framework, result, ready, download, link }: Props) {
  return (
    <fieldset class="downloads">
      <legend>{text.matrix}</legend>
      <div class="buttons">
        {FORMATS.map((format) => (
          <button
            type="button"
            class="button"
            key={format}
            disabled={!ready}
            onClick={() =>
              download.save(async () => {
                const { matrixFile } = await parts.matrix();
                return matrixFile(format, framework, result, link());
              })
            }
          >
            {text.formats[format]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
