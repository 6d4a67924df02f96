import { type ContentProblem, code, problemAt } from '../problem.ts';
import type { LocatedList } from '../yaml/located-list.ts';
import type { FrameworkFiles } from './files.ts';

const KINDS = ['areas', 'competences', 'specialists'] as const;

/** Checks that no published id has been lost, and that every id is on the list of published ones. */
export function* checkRetired(files: FrameworkFiles): Generator<ContentProblem> {
  if (files.published?.value === undefined) return;
  for (const kind of KINDS) {
    yield* lost(files, kind);
    yield* unlisted(files, kind);
  }
}

function* lost(files: FrameworkFiles, kind: (typeof KINDS)[number]): Generator<ContentProblem> {
  const { published, specialists } = files;
  if (published?.value === undefined) return;
  // A role that doesn't fit its schema keeps its aliases to itself.
  const unsure = specialists.items.length < specialists.size;
  const aliases = new Set(specialists.items.flatMap(({ value }) => value.aliases ?? []));
  for (const [place, id] of published.value[kind].entries()) {
    if (files[kind].ids.has(id)) continue;
    if (kind === 'specialists' && (aliases.has(id) || unsure)) continue;
    yield problemAt(
      published,
      [kind, place],
      `Id:t ${code(id)} har publicerats men finns inte längre. Länkar som redan är delade skulle sluta fungera.`,
      kind === 'specialists'
        ? `Lägg tillbaka rollen, eller skriv ${code(id)} under ${code('aliases')} hos den roll i specialists.yaml som har ersatt den.`
        : `Lägg tillbaka posten i ${kind}.yaml. Vill du byta namn ändrar du ${code('name')} och låter id:t stå.`,
    );
  }
}

function* unlisted(files: FrameworkFiles, kind: (typeof KINDS)[number]): Generator<ContentProblem> {
  const listed = new Set(files.published?.value?.[kind]);
  const list: LocatedList<{ readonly id: string }> = files[kind];
  for (const { index, value } of list.items) {
    if (listed.has(value.id)) continue;
    yield problemAt(
      list,
      [index, 'id'],
      `Id:t ${code(value.id)} är nytt och står inte i published.yaml.`,
      `Lägg till raden ${code(`- ${value.id}`)} sist under ${code(kind)} där, när du är säker på id:t: det gäller för alltid.`,
    );
  }
}
