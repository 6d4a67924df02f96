import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentMistakes } from '../../../src/site-build/content-checks.ts';
import { addArticles, copyProject, replaceFramework } from '../../bench/copy.ts';

it("is today's content with another framework, which holds for the same checks", () => {
  const copy = copyProject('prov');
  replaceFramework(copy, { competences: 32, specialists: 5 });
  addArticles(copy, 0, 2);
  expect(contentMistakes(join(copy, 'content'), join(copy, 'public'), undefined)).toEqual([]);
  rmSync(copy, { recursive: true });
}, 30_000);
