import type { Framework } from '../domain/framework.ts';
import { type Subject, skyline } from '../domain/skyline.ts';
import { areasInUse, spanOf } from '../domain/span.ts';
import { areas as areaText, competence as competenceText, site, specialist } from './pages.ts';
import { requirements } from './requirements.ts';
import { inSentence } from './swedish.ts';

/** The words on and about the picture that a page is shared with. */

/** What the site calls its picture. */
const PICTURE = 'Kompetenssilhuetten';

/** Words of a picture: what kind of page it is, what the lit bars say, and the picture in words. */
export interface PictureWords {
  readonly kind: string;
  /** Left out where the title says it all. */
  readonly says?: string;
  readonly alt: string;
}

/** The words for the picture of a page about `subject`; `kind` is the name of its kind, if it has any. */
export function pictureWords(
  framework: Framework,
  subject: Subject,
  kind: string | undefined,
): PictureWords {
  if (subject.kind === 'competence') return competenceWords(framework, subject.id);
  if (subject.kind === 'area') return areaWords(framework, subject.id);
  if (subject.kind === 'specialist') return specialistWords(framework, subject.id);
  return {
    kind: kind ?? site.kind,
    alt: `${PICTURE}: en stapel per kompetens i ${areasInUse(framework)} områden.`,
  };
}

function competenceWords({ competences, areas, levels }: Framework, id: string): PictureWords {
  const competence = find(competences, id);
  const { name, shortName } = find(areas, competence.area);
  const { baseline } = competence;
  const level = levels.find((candidate) => candidate.level === baseline);
  return {
    kind: `${competenceText.eyebrow} · ${shortName ?? name}`,
    says: `${competenceText.level} ${baseline}: ${level?.name.toLowerCase()}`,
    alt: `${PICTURE} där stapeln för ${inSentence(competence.name)} lyser: nivå ${baseline}, ${level?.name.toLowerCase()}.`,
  };
}

function areaWords(framework: Framework, id: string): PictureWords {
  const { priority, name } = find(framework.areas, id);
  const lit = skyline(framework, { kind: 'area', id }).filter((bar) => bar.lit);
  const span = requirements.span(spanOf(lit));
  return {
    kind: `${areaText.singular} · ${inSentence(areaText.eyebrow(priority, framework.areas.length))}`,
    says: `${competenceText.level}: ${span}`,
    alt: `${PICTURE} där staplarna för ${inSentence(name)} lyser: ${span}.`,
  };
}

function specialistWords(framework: Framework, id: string): PictureWords {
  const { name } = find(framework.specialists, id);
  const lit = skyline(framework, { kind: 'specialist', id }).filter((bar) => bar.lit);
  const lowers = specialist.lowers(lit.length);
  return {
    kind: specialist.eyebrow,
    says: lowers,
    alt: `${PICTURE} med ${inSentence(name)} på plats: ${inSentence(lowers)}.`,
  };
}

function find<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`"${id}" is not in the framework`);
  return found;
}
