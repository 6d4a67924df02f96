import type { APIContext, InferGetStaticPropsType } from 'astro';
import { competenceJson } from '../../../export/matrix-json.ts';
import { getFramework } from '../../../site/frameworks.ts';
import { dataAddresses, jsonFile } from '../../../site/open-data.ts';

export async function getStaticPaths() {
  const { competences } = await getFramework();
  return competences.map((competence) => ({
    params: { competence: competence.id },
    props: { competence },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** One competence as JSON. */
export function GET({ locals, props, site }: APIContext<Props>): Response {
  return jsonFile(competenceJson(props.competence, locals.framework, dataAddresses(site)));
}
