import type { Area, Competence, Framework } from '../../domain/framework.ts';
import { lastChanged } from '../../domain/versions.ts';
import { data as text } from '../../text/data.ts';
import type { Addresses } from '../addresses.ts';
import { attributionOf } from '../attribution.ts';
import { associations } from './associations.ts';
import { identityOf, linkTo } from './ids.ts';
import { rubricOf } from './rubrics.ts';

/**
 * The framework as a package of 1EdTech CASE 1.1. It allows no fields of one's own but those in
 * `extensions`, and no null, so what isn't there is left out.
 */
export function casePackage(framework: Framework, at: Addresses) {
  const { areas, competences, role, version, versions } = framework;
  const addresses = caseAddresses(at);
  const stamp = timestamp(versions.at(-1)?.date);
  const document = linkTo(text.title(role.name), identityOf(at.data('case.json')));
  const types = {
    area: linkTo(text.case.area, identityOf(addresses.type('area'))),
    competence: linkTo(text.case.competence, identityOf(addresses.type('competence'))),
  };
  const { licence: terms } = role;
  const licence = terms && linkTo(terms.name, identityOf(terms.url));
  const licensed = licence === undefined ? {} : { licenseURI: licence };
  const own = { language: 'sv', ...licensed };
  return {
    CFDocument: {
      ...document,
      creator: text.publisher,
      lastChangeDateTime: stamp,
      officialSourceURL: at.matrix,
      publisher: text.publisher,
      description: role.description,
      language: 'sv',
      ...(version === undefined ? {} : { version: String(version) }),
      caseVersion: '1.1',
      frameworkType: text.case.type,
      adoptionStatus: 'Draft',
      notes: [text.case.note, text.match, ...attributionOf(framework)].join(' '),
      ...licensed,
    },
    CFItems: [
      ...areas.map((area) => ({
        ...identityOf(addresses.area(area)),
        fullStatement: `${area.name}. ${area.summary}`,
        abbreviatedStatement: area.name,
        humanCodingScheme: String(area.priority),
        CFItemType: text.case.area,
        CFItemTypeURI: types.area,
        ...own,
        lastChangeDateTime: stamp,
        extensions: { id: area.id, prioritet: area.priority, delegerbar: area.delegable },
      })),
      ...competences.map((competence) => ({
        ...identityOf(addresses.competence(competence)),
        fullStatement: `${competence.name}. ${competence.definition}`,
        abbreviatedStatement: competence.name,
        humanCodingScheme: codeOf(competence, framework),
        CFItemType: text.case.competence,
        CFItemTypeURI: types.competence,
        ...own,
        lastChangeDateTime: timestamp(lastChanged(versions, competence.id)?.date),
        extensions: {
          id: competence.id,
          grundniva: competence.baseline,
          golv: competence.floor,
          delegerbar: areas.find(({ id }) => id === competence.area)?.delegable === true,
        },
      })),
    ],
    CFAssociations: associations(framework, document, addresses, stamp),
    CFDefinitions: {
      CFItemTypes: [
        itemType(types.area, text.case.areaMeans, '1', stamp),
        itemType(types.competence, text.case.competenceMeans, '2', stamp),
      ],
      ...(licence === undefined
        ? {}
        : { CFLicenses: [{ ...licence, licenseText: terms?.url, lastChangeDateTime: stamp }] }),
    },
    CFRubrics: competences.map((competence) => rubricOf(competence, framework, addresses, stamp)),
  };
}

/** Where the objects of a package have their addresses; those with a page have that of the page. */
export interface CaseAddresses {
  readonly area: (area: Pick<Area, 'id'>) => string;
  readonly competence: (competence: Pick<Competence, 'id' | 'area'>) => string;
  readonly type: (name: 'area' | 'competence') => string;
  readonly association: (origin: string, destination: string) => string;
  readonly rubric: (competence: string, ...parts: readonly (string | number)[]) => string;
}

function caseAddresses(at: Addresses): CaseAddresses {
  const part = (...path: readonly (string | number)[]) => at.data(`case.json#${path.join('/')}`);
  return {
    area: ({ id }) => at.area(id),
    competence: ({ area, id }) => at.competence(area, id),
    type: (name) => part('type', name),
    association: (origin, destination) => part('association', origin, destination),
    rubric: (competence, ...parts) => part('rubric', competence, ...parts),
  };
}

/** The place of a competence as people write it, such as 4.2. */
function codeOf({ id, area }: Competence, { areas, competences }: Framework): string {
  const home = areas.find((candidate) => candidate.id === area);
  const own = competences.filter((competence) => competence.area === area);
  return `${home?.priority}.${own.findIndex((competence) => competence.id === id) + 1}`;
}

function itemType(link: ReturnType<typeof linkTo>, means: string, code: string, stamp: string) {
  return { ...link, description: means, hierarchyCode: code, lastChangeDateTime: stamp };
}

/** Levels that have never been published have no date, and CASE demands one. */
const timestamp = (date = '1970-01-01') => `${date}T00:00:00Z`;
