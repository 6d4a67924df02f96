import type { Area, Competence, Framework } from '../../domain/framework.ts';
import { lastChanged } from '../../domain/versions.ts';
import { data as text } from '../../text/data.ts';
import type { Addresses } from '../addresses.ts';
import { attributionOf } from '../attribution.ts';
import { associations } from './associations.ts';
import { type CaseAddresses, caseAddresses, identityOf, linkTo } from './ids.ts';
import { rubricOf } from './rubrics.ts';

/** What the parts of a package have in common. */
interface Shared {
  readonly framework: Framework;
  readonly at: CaseAddresses;
  /** When the package was last changed. */
  readonly stamp: string;
  readonly licence: { readonly licenseURI?: ReturnType<typeof linkTo> };
}

/**
 * The framework as a package of 1EdTech CASE 1.1. It allows no fields of one's own but those in
 * `extensions`, and no null, so what isn't there is left out.
 */
export function casePackage(framework: Framework, addresses: Addresses) {
  const { areas, competences, role, versions } = framework;
  const at = caseAddresses(addresses);
  const stamp = timestamp(versions.at(-1)?.date);
  const document = linkTo(text.title(role.name), identityOf(addresses.data('case.json')));
  const terms = role.licence;
  const licenseURI = terms && linkTo(terms.name, identityOf(terms.url));
  const licence = licenseURI === undefined ? {} : { licenseURI };
  const shared = { framework, at, stamp, licence };
  return {
    CFDocument: documentOf(document, addresses.matrix, shared),
    CFItems: [
      ...areas.map((area) => areaItem(area, shared)),
      ...competences.map((competence) => competenceItem(competence, shared)),
    ],
    CFAssociations: associations(framework, document, at, stamp),
    CFDefinitions: {
      CFItemTypes: [
        itemType(typeOf('area', at), text.case.areaMeans, '1', stamp),
        itemType(typeOf('competence', at), text.case.competenceMeans, '2', stamp),
      ],
      ...(licenseURI === undefined
        ? {}
        : { CFLicenses: [{ ...licenseURI, licenseText: terms?.url, lastChangeDateTime: stamp }] }),
    },
    CFRubrics: competences.map((competence) => rubricOf(competence, framework, at, stamp)),
  };
}

function documentOf(
  document: ReturnType<typeof linkTo>,
  matrix: string,
  { framework, stamp, licence }: Shared,
) {
  const { role, version } = framework;
  return {
    ...document,
    creator: framework.publisher,
    lastChangeDateTime: stamp,
    officialSourceURL: matrix,
    publisher: framework.publisher,
    description: role.description,
    language: 'sv',
    ...(version === undefined ? {} : { version: String(version) }),
    caseVersion: '1.1',
    frameworkType: text.case.type,
    adoptionStatus: 'Draft',
    notes: [text.case.note, text.match, ...attributionOf(framework)].join(' '),
    ...licence,
  };
}

function areaItem(area: Area, { at, stamp, licence }: Shared) {
  return {
    ...identityOf(at.area(area)),
    fullStatement: `${area.name}. ${area.summary}`,
    abbreviatedStatement: area.name,
    humanCodingScheme: String(area.priority),
    CFItemType: text.case.area,
    CFItemTypeURI: typeOf('area', at),
    language: 'sv',
    ...licence,
    lastChangeDateTime: stamp,
    extensions: { id: area.id, prioritet: area.priority, delegerbar: area.delegable },
  };
}

function competenceItem(competence: Competence, { framework, at, licence }: Shared) {
  const { id, name, definition, baseline, floor } = competence;
  const area = framework.areas.find((candidate) => candidate.id === competence.area);
  return {
    ...identityOf(at.competence(competence)),
    fullStatement: `${name}. ${definition}`,
    abbreviatedStatement: name,
    humanCodingScheme: codeOf(competence, framework),
    CFItemType: text.case.competence,
    CFItemTypeURI: typeOf('competence', at),
    language: 'sv',
    ...licence,
    lastChangeDateTime: timestamp(lastChanged(framework.versions, id)?.date),
    extensions: { id, grundniva: baseline, golv: floor, delegerbar: area?.delegable === true },
  };
}

/** The place of a competence as people write it, such as 4.2. */
function codeOf({ id, area }: Competence, { areas, competences }: Framework): string {
  const home = areas.find((candidate) => candidate.id === area);
  const own = competences.filter((competence) => competence.area === area);
  return `${home?.priority}.${own.findIndex((competence) => competence.id === id) + 1}`;
}

const typeOf = (kind: 'area' | 'competence', at: CaseAddresses) =>
  linkTo(text.case[kind], identityOf(at.type(kind)));

function itemType(link: ReturnType<typeof linkTo>, means: string, code: string, stamp: string) {
  return { ...link, description: means, hierarchyCode: code, lastChangeDateTime: stamp };
}

/** Levels that have never been published have no date, and CASE demands one. */
const timestamp = (date = '1970-01-01') => `${date}T00:00:00Z`;
