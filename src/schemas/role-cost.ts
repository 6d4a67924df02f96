import { existsSync } from 'node:fs';
import { z } from 'astro/zod';
import { filesOf, shownPath } from '../content-paths.mjs';
import { fits } from '../domain/cost-link.ts';
import {
  type DescribedCost,
  type DescribedParameter,
  nameOfParameter,
  type ParameterSource,
} from '../domain/cost-parameters.ts';
import { PARAMETER_IDS } from '../domain/role-cost.ts';
import { day } from './dates.ts';
import { text, webAddress } from './fields.ts';
import type { FieldsOf } from './fields-of.ts';
import { type ContentProblem, code, type Located, problemAt } from './problem.ts';
import { suggest } from './suggest.ts';
import { readValue } from './yaml/located-list.ts';
import { readYaml } from './yaml/source.ts';

const source = z.strictObject({
  name: text,
  url: webAddress,
  period: text,
} satisfies FieldsOf<ParameterSource>) satisfies z.ZodType<ParameterSource>;

const amount = z.number().min(0);

const parameter = z.strictObject({
  id: text,
  name: text,
  unit: text,
  value: amount,
  min: amount,
  max: amount,
  decimals: z.literal([0, 1, 2]).default(0),
  about: text,
  example: z.boolean().default(false),
  source: source.exactOptional(),
  checked: day,
} satisfies FieldsOf<DescribedParameter>) satisfies z.ZodType<DescribedParameter>;

/** The values that the calculator begins with, the whole of kostnad.yaml. */
export const roleCost = z.strictObject({
  year: z.int().min(2020).max(2100),
  parameters: z.array(parameter).min(1),
} satisfies FieldsOf<DescribedCost>) satisfies z.ZodType<DescribedCost>;

/**
 * Tells what is wrong with the values of the calculator: every parameter is there once and no other,
 * each value may be written in its own field, and has a source unless it is an example. A site may
 * do without the file.
 */
export function checkRoleCost(
  contentDir: string,
  root: string = process.cwd(),
): readonly ContentProblem[] {
  const { cost: path } = filesOf(contentDir);
  if (!existsSync(path)) return [];
  const { parsed, problems } = readValue(readYaml(path, shownPath(root, path)), roleCost);
  if (parsed?.value === undefined) return problems;
  const { parameters } = parsed.value;
  return [
    ...problems,
    ...parameters.flatMap((each, index) => [
      ...idProblems(parsed, parameters, index),
      ...valueProblems(parsed, each, index),
    ]),
    ...missing(parsed, parameters),
  ];
}

function* idProblems(
  file: Located,
  parameters: readonly DescribedParameter[],
  index: number,
): Generator<ContentProblem> {
  const id = parameters[index]?.id ?? '';
  const at = ['parameters', index, 'id'];
  if (nameOfParameter(id) === undefined) {
    const fix = suggest(id, Object.values(PARAMETER_IDS), 'Rätta id:t, eller ta bort posten.');
    yield problemAt(file, at, `Kalkylatorn har inget värde med id ${code(id)}.`, fix);
  }
  const first = parameters.findIndex((other) => other.id === id);
  if (first === index) return;
  const message = `Värdet ${code(id)} står redan på rad ${file.lineOf(['parameters', first, 'id'])}.`;
  yield problemAt(file, at, message, 'Ta bort den ena posten.');
}

function* valueProblems(
  file: Located,
  { id, value, min, max, decimals, example, source: from }: DescribedParameter,
  index: number,
): Generator<ContentProblem> {
  const at = (key: string) => ['parameters', index, key];
  if (min > max) {
    const message = `Värdet ${code(id)}: ${code('min')} är större än ${code('max')}.`;
    yield problemAt(file, at('min'), message, 'Byt plats på dem.');
  } else if (!fits({ min, max, decimals }, value)) {
    const message = `Värdet ${code(id)}: ${value} får inte skrivas i sitt eget fält.`;
    const fix = `Välj ett tal mellan ${min} och ${max} med högst ${decimals} decimaler, eller ändra gränserna.`;
    yield problemAt(file, at('value'), message, fix);
  }
  if (from === undefined && !example) {
    const message = `Värdet ${code(id)} har ingen källa.`;
    const fix =
      'Lägg till `source` med `name`, `url` och `period`, eller skriv `example: true` om det är vårt räkneexempel.';
    yield problemAt(file, at('id'), message, fix);
  }
}

function* missing(
  file: Located,
  parameters: readonly DescribedParameter[],
): Generator<ContentProblem> {
  const ids = new Set(parameters.map(({ id }) => id));
  const lacking = Object.values(PARAMETER_IDS).filter((id) => !ids.has(id));
  if (lacking.length === 0) return;
  const message = `Kalkylatorn saknar ${lacking.map(code).join(', ')}.`;
  yield problemAt(file, ['parameters'], message, 'Lägg till en post för varje.');
}
