import { type ContentProblem, problemAt } from '../problem.ts';
import { code } from '../wording.ts';
import type { Sheet } from '../yaml/located-list.ts';
import type { FrameworkSheets } from './files.ts';

const KINDS = ['areas', 'competences', 'specialists'] as const;

/** Checks that no published id has been lost, and that every id is on the list of published ones. */
export function* checkRetired(sheets: FrameworkSheets): Generator<ContentProblem> {
  if (sheets.published?.value === undefined) return;
  for (const kind of KINDS) {
    yield* lost(sheets, kind);
    yield* unlisted(sheets, kind);
  }
}

function* lost(sheets: FrameworkSheets, kind: (typeof KINDS)[number]): Generator<ContentProblem> {
  const { published, specialists } = sheets;
  if (published?.value === undefined) return;
  // A role that doesn't fit its schema keeps its aliases to itself.
  const unsure = specialists.entries.length < specialists.size;
  const aliases = new Set(specialists.entries.flatMap(({ value }) => value.aliases ?? []));
  for (const [place, id] of published.value[kind].entries()) {
    if (sheets[kind].ids.has(id)) continue;
    if (kind === 'specialists' && (aliases.has(id) || unsure)) continue;
    yield problemAt(
      published,
      [kind, place],
      `Id:t ${code(id)} har publicerats men finns inte längre. Länkar som redan är delade skulle sluta fungera.`,
      kind === 'specialists'
        ? `Lägg tillbaka rollen, eller skriv ${code(id)} under ${code('aliases')} hos den roll i specialists.yaml som har ersatt den.`
        : `Lägg tillbaka posten i ${kind}.yaml. Vill du byta namn räcker det att ändra ${code('name')}.`,
    );
  }
}

function* unlisted(
  sheets: FrameworkSheets,
  kind: (typeof KINDS)[number],
): Generator<ContentProblem> {
  const listed = new Set(sheets.published?.value?.[kind]);
  const sheet: Sheet<{ readonly id: string }> = sheets[kind];
  for (const { index, value } of sheet.entries) {
    if (listed.has(value.id)) continue;
    yield problemAt(
      sheet,
      [index, 'id'],
      `Id:t ${code(value.id)} är nytt och står inte i published.yaml.`,
      `Lägg till raden ${code(`- ${value.id}`)} sist under ${code(kind)} där, när du är säker på id:t: det gäller för alltid.`,
    );
  }
}
