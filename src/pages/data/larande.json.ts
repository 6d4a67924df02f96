import type { APIContext } from 'astro';
import type { Learning } from '../../domain/ninety-days.ts';
import { entriesOf } from '../../site/entries.ts';
import { jsonFile } from '../../site/open-data.ts';

/** How each competence is learnt, in matrix order: the steps up and the sources. */
export async function GET({ locals }: APIContext): Promise<Response> {
  const entries = await entriesOf('learning');
  const all = locals.framework.competences.flatMap(({ id }): Learning[] => {
    const found = entries.find((entry) => entry.id === id)?.data;
    if (found === undefined) return [];
    const { competence, steps, resources } = found;
    return [{ competence, steps, resources }];
  });
  return jsonFile(all);
}
