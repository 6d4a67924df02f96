import { z } from 'astro/zod';
import type { Role } from '../../domain/framework.ts';
import type { FieldsOf } from '../fields-of.ts';
import {
  competenceSchema,
  profileSchema,
  roleSchema,
  rulesSchema,
  specialistSchema,
} from '../framework/schema.ts';

/** The shape of `roller.yaml`: the roles that a site has beside its first one. */

const { id } = roleSchema.shape;

/** A competence of the first role: its texts are the same, what is required of it isn't. */
const sharedCompetence = competenceSchema
  .pick({ id: true, baseline: true, floorReason: true, desired: true })
  .extend({ floor: competenceSchema.shape.floor.exactOptional() });

/** A specialist of the first role, with what it does to this one where that differs. */
const sharedSpecialist = z.strictObject({
  id,
  covers: z.record(id, competenceSchema.shape.baseline).exactOptional(),
  supports: z.array(id).exactOptional(),
});

/** An item of roller.yaml. */
export const furtherRoleSchema = z.strictObject({
  ...(roleSchema.pick({ id: true, name: true, definite: true, determiner: true, description: true })
    .shape satisfies FieldsOf<Omit<Role, 'source' | 'licence'>>),
  areas: z.array(id).min(1).exactOptional(),
  competences: z.array(sharedCompetence).min(1),
  ownCompetences: z.array(competenceSchema).default([]),
  specialists: z.array(sharedSpecialist).default([]),
  ownSpecialists: z.array(specialistSchema).default([]),
  profiles: z.array(profileSchema).min(1),
  rules: rulesSchema.exactOptional(),
});

/** A role beside the first one, as its file has it. */
export type FurtherRole = z.infer<typeof furtherRoleSchema>;

/** What it says of a competence that it shares with the first one. */
export type SharedCompetence = FurtherRole['competences'][number];
