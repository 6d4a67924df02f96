import type { Addresses } from '../export/addresses.ts';
import {
  areaPath,
  competencePath,
  dataPath,
  matrixPath,
  path,
  specialistPath,
} from './addresses.ts';

/** The addresses that the open data carries, all in full. */
export function dataAddresses(origin: URL | undefined): Addresses {
  const absolute = (to: string) => new URL(to, origin).href;
  return {
    site: absolute(path('/')),
    matrix: absolute(matrixPath()),
    area: (area) => absolute(areaPath(area)),
    competence: (area, competence) => absolute(competencePath(area, competence)),
    specialist: (specialist) => absolute(specialistPath(specialist)),
    data: (file) => absolute(dataPath(file)),
  };
}

/** A file of JSON that a person may open too. */
export function jsonFile(value: unknown, type = 'application/json'): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
