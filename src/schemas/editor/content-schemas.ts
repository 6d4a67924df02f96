import { z } from 'astro/zod';
import { fact } from '../articles/facts.ts';
import { figure } from '../articles/figures.ts';
import { claim, redirect, term } from '../articles/schema.ts';
import { searchEntry } from '../articles/search-words.ts';
import { learning, specialistPage } from '../articles/teaching.ts';
import {
  areaSchema,
  competenceSchema,
  englishSchema,
  levelSchema,
  profileSchema,
  publishedSchema,
  roleSchema,
  rulesSchema,
  specialistSchema,
  versionSchema,
} from '../framework/schema.ts';
import { roleCost } from '../role-cost.ts';
import { furtherRoleSchema } from '../roles/schema.ts';
import { siteSchema } from '../site.ts';

/** What each YAML file of a content folder holds, by its path there without its ending. */
export const CONTENT_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  site: siteSchema,
  'matrix/role': roleSchema,
  'matrix/levels': z.array(levelSchema),
  'matrix/areas': z.array(areaSchema),
  'matrix/competences': z.array(competenceSchema),
  'matrix/specialists': z.array(specialistSchema),
  'matrix/profiles': z.array(profileSchema),
  'matrix/rules': rulesSchema,
  'matrix/published': publishedSchema,
  'matrix/versions': z.array(versionSchema),
  'matrix/english': englishSchema,
  'matrix/learning': z.array(learning),
  'matrix/specialist-pages': z.array(specialistPage),
  claims: z.array(claim),
  fakta: z.array(fact),
  figures: z.array(figure),
  glossary: z.array(term),
  kostnad: roleCost,
  redirects: z.array(redirect),
  roller: z.array(furtherRoleSchema),
  sokord: z.array(searchEntry),
};
