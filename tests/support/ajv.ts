import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Holds data against a JSON Schema of 2020-12, and tells everything that is wrong. */
export const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
