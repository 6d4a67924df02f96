import type { Competence, EscoConcept, Framework } from '../../domain/framework.ts';
import { type CaseAddresses, identityOf, linkTo } from './ids.ts';

/** How areas belong to the document and competences to areas, and which ESCO concepts they are related to. */
export function associations(
  { areas, competences }: Framework,
  document: ReturnType<typeof linkTo>,
  at: CaseAddresses,
  lastChangeDateTime: string,
) {
  return areas.flatMap((area, place) => {
    const destination = { ...linkTo(area.name, identityOf(at.area(area))), targetType: 'CASE' };
    const own = competences
      .filter((competence) => competence.area === area.id)
      .flatMap((competence, position) => [
        {
          ...identityOf(at.association(competence.id, area.id)),
          associationType: 'isChildOf',
          sequenceNumber: position + 1,
          originNodeURI: origin(competence, at),
          destinationNodeURI: destination,
          lastChangeDateTime,
        },
        ...competence.esco.map((concept) => ({
          ...identityOf(at.association(competence.id, idOf(concept))),
          associationType: 'isRelatedTo',
          originNodeURI: origin(competence, at),
          destinationNodeURI: {
            title: concept.preferredLabel,
            identifier: idOf(concept),
            uri: concept.uri,
            targetType: 'ext:ESCO',
          },
          lastChangeDateTime,
        })),
      ]);
    const child = {
      ...identityOf(at.association(area.id, 'dokument')),
      associationType: 'isChildOf',
      sequenceNumber: place + 1,
      originNodeURI: destination,
      destinationNodeURI: { ...document, targetType: 'CASE' },
      lastChangeDateTime,
    };
    return [child, ...own];
  });
}

const origin = (competence: Competence, at: CaseAddresses) => ({
  ...linkTo(competence.name, identityOf(at.competence(competence))),
  targetType: 'CASE',
});

const idOf = ({ uri }: EscoConcept) => uri.replace(/^.*\//, '');
