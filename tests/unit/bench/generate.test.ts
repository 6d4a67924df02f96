import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkArticles } from '../../../src/schemas/articles/checks.ts';
import { checkFields } from '../../../src/schemas/articles/fields.ts';
import { readFramework } from '../../../src/schemas/framework/read.ts';
import { addArticles, replaceFramework } from '../../bench/copy.ts';
import { generatedArticle } from '../../bench/generate/articles.ts';
import { publisher } from '../../support/framework.ts';

const copy = mkdtempSync(join(tmpdir(), 'kompetensmatrisen-'));
mkdirSync(join(copy, 'content'));
cpSync('content', join(copy, 'content'), { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

const content = join(copy, 'content');
const problems = () => [
  ...checkArticles(content, { publicDir: join(copy, 'public') }),
  ...checkFields(content),
];

describe('what the bench builds', () => {
  it('is articles that hold for the same checks as ours, and alike each time', () => {
    addArticles(copy, 0, 20);
    expect(problems()).toEqual([]);
    const around = { pages: ['/matris/'], competences: ['a', 'b'] };
    expect(generatedArticle(3, around)).toBe(generatedArticle(3, around));
    expect(generatedArticle(3, around)).not.toBe(generatedArticle(4, around));
  });

  it('is a framework of the size that is asked for, in which every role lowers something', () => {
    replaceFramework(copy, { competences: 100, specialists: 10 });
    expect(problems()).toEqual([]);
    const { competences, specialists } = readFramework(join(content, 'matrix'), { publisher });
    expect([competences.length, specialists.length]).toEqual([100, 10]);
    for (const { covers } of specialists) expect(Object.keys(covers).length).toBeGreaterThan(1);
  });
});
