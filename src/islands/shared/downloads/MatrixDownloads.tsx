import type { Result, ResultFramework } from '../../../export/result.ts';
import { shared } from '../../../text/shared.ts';
import { preload } from '../Lazy.tsx';
import type { Download } from './use-download.ts';

const FORMATS = ['excel', 'csv', 'markdown', 'json'] as const;

const loadFiles = () => import('./matrix-files.ts');
const loadExcel = () => import('../../../export/excel.ts');

/** Fetches ahead what writes the files, so that they can be saved without a network. */
export function preloadMatrixDownloads(): void {
  preload(loadFiles, loadExcel);
}

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
      <legend>{shared.downloads.matrix}</legend>
      <div class="buttons">
        {FORMATS.map((format) => (
          <button
            type="button"
            class="button"
            key={format}
            disabled={!ready}
            onClick={() =>
              download.save(async () => {
                const { matrixFile } = await loadFiles();
                return matrixFile(format, framework, result, link());
              })
            }
          >
            {shared.downloads.formats[format]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
