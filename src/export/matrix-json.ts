import type {
  Competence,
  EscoConcept,
  Framework,
  JobtechConcept,
  Role,
} from '../domain/framework.ts';
import { lastChanged } from '../domain/versions.ts';
import { data as text } from '../text/data.ts';
import type { Addresses } from './addresses.ts';
import { attributionOf } from './attribution.ts';

/** A concept of another classification that comes near. */
interface Match {
  readonly scheme: 'ESCO' | 'JobTech Taxonomy';
  readonly id: string;
  readonly label: string;
  readonly uri?: string;
  /** True where only part of the meaning is shared. */
  readonly partial?: true;
}

/** The whole framework as open data. Keys are those of the files in `content/matrix/`. */
export function matrixJson(framework: Framework, at: Addresses) {
  const { role, levels, areas, competences, specialists, profiles, rules } = framework;
  return {
    $schema: at.data('matris.schema.json'),
    ...head(framework, at),
    scale: text.scale,
    rule: text.rule,
    role: roleFields(role),
    levels,
    areas: areas.map((area) => ({ ...area, url: at.area(area.id) })),
    competences: competences.map((competence) => competenceFields(competence, framework, at)),
    specialists: specialists.map(({ aliases, esco, jobtech, ...specialist }) => ({
      ...specialist,
      ...(aliases === undefined ? {} : { aliases }),
      closeMatch: matches(esco === undefined ? [] : [esco], jobtech === undefined ? [] : [jobtech]),
      url: at.specialist(specialist.id),
    })),
    profiles,
    rules,
    versions: framework.versions,
  };
}

/** One competence as open data, whole by itself. */
export function competenceJson(competence: Competence, framework: Framework, at: Addresses) {
  const area = framework.areas.find(({ id }) => id === competence.area);
  return {
    ...head(framework, at),
    isPartOf: at.data('matris.json'),
    area: area && {
      id: area.id,
      name: area.name,
      delegable: area.delegable,
      url: at.area(area.id),
    },
    competence: competenceFields(competence, framework, at),
    coveredBy: framework.specialists
      .filter(({ covers }) => Object.hasOwn(covers, competence.id))
      .map(({ id, name, engagements, covers }) => ({
        id,
        name,
        engagements,
        level: covers[competence.id],
        url: at.specialist(id),
      })),
    supportedBy: framework.specialists
      .filter(({ supports }) => supports.includes(competence.id))
      .map(({ id, name }) => ({ id, name, url: at.specialist(id) })),
  };
}

function head(framework: Framework, at: Addresses) {
  const { publisher, role, version, versions } = framework;
  return {
    title: text.title(role.name),
    language: 'sv',
    publisher: { name: publisher, url: at.site },
    url: at.matrix,
    ...(version === undefined ? {} : { version }),
    ...dated(versions.at(-1)?.date),
    ...(role.licence === undefined ? {} : { licence: role.licence }),
    attribution: attributionOf(framework),
    matchNote: text.match,
  };
}

// The licence is that of the whole file, so it stands at its head; the id is the site's own.
const roleFields = ({ id: _id, licence: _licence, ...role }: Role) => role;

function competenceFields(competence: Competence, { versions }: Framework, at: Addresses) {
  const { esco, jobtech, sfia, ...own } = competence;
  const changed = lastChanged(versions, competence.id);
  return {
    ...own,
    closeMatch: matches(esco, jobtech),
    ...(sfia === undefined ? {} : { sfia9: sfia }),
    ...(changed === undefined
      ? {}
      : { levelsChanged: { version: changed.version, date: changed.date } }),
    url: at.competence(own.area, own.id),
  };
}

function matches(esco: readonly EscoConcept[], jobtech: readonly JobtechConcept[]): Match[] {
  return [
    ...esco.map(({ preferredLabel, uri, weak }) => ({
      scheme: 'ESCO' as const,
      id: uri.replace(/^.*\//, ''),
      label: preferredLabel,
      uri,
      ...(weak === true ? { partial: true as const } : {}),
    })),
    ...jobtech.map(({ id, label }) => ({ scheme: 'JobTech Taxonomy' as const, id, label })),
  ];
}

const dated = (date: string | undefined) => (date === undefined ? {} : { date });
