import type { DefinedTerm, DefinedTermSet, WithContext } from 'schema-dts';
import type { Framework } from '../domain/framework.ts';
import { data as text } from '../text/data.ts';
import type { Addresses } from './addresses.ts';
import { attributionOf } from './attribution.ts';

/**
 * The areas and competences as a set of terms. Concepts of other classifications are left out:
 * schema.org can only say that two things are the same, and these are only near each other.
 */
export function matrixJsonLd(framework: Framework, at: Addresses): WithContext<DefinedTermSet> {
  const { role, areas, competences, version, versions } = framework;
  const id = at.data('matris.jsonld');
  const term = (name: string, description: string, code: string, url: string) =>
    ({
      '@type': 'DefinedTerm',
      '@id': url,
      name,
      description,
      termCode: code,
      url,
      inDefinedTermSet: id,
    }) satisfies DefinedTerm;
  const published = versions.at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': id,
    name: text.title(role.name),
    description: role.description,
    url: at.matrix,
    inLanguage: 'sv',
    ...(version === undefined ? {} : { version: String(version) }),
    ...(published === undefined ? {} : { dateModified: published.date }),
    ...(role.licence === undefined ? {} : { license: role.licence.url }),
    creditText: attributionOf(framework).join(' '),
    ...(role.source === undefined ? {} : { isBasedOn: role.source.url }),
    creator: { '@type': 'Organization', name: framework.publisher, url: at.site },
    hasDefinedTerm: areas.flatMap((area) => [
      term(area.name, area.summary, area.id, at.area(area.id)),
      ...competences
        .filter((competence) => competence.area === area.id)
        .map(({ id: code, name, definition }) =>
          term(name, definition, code, at.competence(area.id, code)),
        ),
    ]),
  };
}
