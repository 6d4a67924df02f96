import { existsSync } from 'node:fs';
import { filesOf, shownPath } from '../../content-paths.mjs';
import { formatProblem } from '../problem.ts';
import { readList } from '../yaml/located-list.ts';
import { readYaml } from '../yaml/source.ts';
import { learning } from './teaching.ts';

/** What a competence's page says of the law, as far as a reminder to read it again needs it. */
export interface LegalNote {
  readonly competence: string;
  readonly file: string;
  readonly line: number;
  readonly sourceNames: readonly string[];
  readonly checked: Date;
}

/** The legal notes of a content folder, in the order of the competences; none without the file. */
export function readLegalNotes(
  contentDir: string,
  root: string = process.cwd(),
): readonly LegalNote[] {
  const path = filesOf(contentDir).learning;
  if (!existsSync(path)) return [];
  const { parsed } = readList(readYaml(path, shownPath(root, path)), 'Posten', learning);
  return (parsed?.items ?? []).flatMap(({ index, value: { competence, legal } }) =>
    legal === undefined || parsed === undefined
      ? []
      : {
          competence,
          file: parsed.file,
          line: parsed.lineOf([index, 'legal', 'checked']),
          sourceNames: legal.sources.map(({ name }) => name),
          checked: new Date(legal.checked),
        },
  );
}

/** Says that a legal note is to be checked again, in the form that problems are told. */
export function oldLegalLine({ file, line, competence, sourceNames, checked }: LegalNote): string {
  return formatProblem({
    file,
    line,
    message: `Det lagen säger om ${competence} kontrollerades ${checked.toISOString().slice(0, 10)}.`,
    fix: `Läs om källan: ${sourceNames.join('; ')}.`,
  });
}
