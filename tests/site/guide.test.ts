import { existsSync, readdirSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it, test } from 'vitest';
import { contentPaths } from '../../src/content-paths.mjs';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import { ARTICLE_KINDS } from '../../src/site/page-kinds.ts';
import { published } from '../support/built.ts';
import { pageAt, pages } from './pages.ts';

/** The articles of a folder of the content, as the end of their addresses; none where it isn't there. */
function articlesIn(folder: string): string[] {
  const dir = contentPaths().articles(folder);
  const files = existsSync(dir) ? readdirSync(dir) : [];
  return files.filter((name) => name.endsWith('.mdx')).map((name) => name.replace('.mdx', '/'));
}

const textOf = (address: string) =>
  (parse(pageAt(address).html).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

describe.each(published.competences)('the page of $id', (competence) => {
  const address = `/omraden/${competence.area}/${competence.id}/`;
  const text = textOf(address);

  it('says what the data says: definition, why, levels, questions, answers and warnings', () => {
    const said = [
      competence.name,
      competence.definition,
      competence.why,
      competence.without,
      ...Object.values(competence.anchors),
      ...competence.questions.flatMap(({ question, goodAnswer, followUp }) => [
        question,
        goodAnswer,
        followUp?.question ?? '',
        followUp?.purpose ?? '',
      ]),
      ...competence.warningSigns,
    ];
    for (const words of said) expect(text).toContain(words);
  });

  it('names everyone who can cover it and embeds the matrix of just this competence', () => {
    const { html } = pageAt(address);
    for (const { id, covers } of published.specialists) {
      if (Object.hasOwn(covers, competence.id)) expect(html).toContain(`/specialister/${id}/`);
    }
    expect(html.match(/data-competence="/g)).toHaveLength(1);
    expect(html).toContain(`data-competence="${competence.id}"`);
  });
});

describe.each(published.specialists)('the page of $id', (specialist) => {
  const main = parse(pageAt(`/specialister/${specialist.id}/`).html).querySelector('main');
  const index = indexFramework(published);

  it('shows before and after by the rule, without any script', () => {
    const rows = main?.querySelectorAll('table.effect tbody tr') ?? [];
    const covered = published.competences.filter(({ id }) => Object.hasOwn(specialist.covers, id));
    expect(rows).toHaveLength(covered.length);
    rows.forEach((row, position) => {
      const competence = covered[position];
      const levels = row.querySelectorAll('td').map((cell) => cell.textContent.trim().charAt(0));
      const expected = specialist.engagements.map(
        (engagement) =>
          requirements(index, new Map([[specialist.id, engagement]])).find(
            (requirement) => requirement.competence === competence?.id,
          )?.required,
      );
      expect(levels).toEqual([competence?.baseline, ...expected].map(String));
    });
    expect(main?.querySelectorAll('astro-island')).toHaveLength(0);
  });

  it('says what the role does and what it means to employ or to buy it', () => {
    const text = (main?.textContent ?? '').replace(/\s+/g, ' ');
    const { does, whenEmployed, whenExternal } = specialist;
    // A role that is always employed, or always bought, has nothing to say of the other.
    for (const words of [does, whenEmployed, whenExternal]) {
      if (words !== undefined) expect(text).toContain(words);
    }
  });
});

describe('the articles', () => {
  const articles = pages.filter(({ address }) =>
    ARTICLE_KINDS.some((kind) => kind.pages.test(address)),
  );

  it('are all there', () => {
    const files = ARTICLE_KINDS.flatMap(({ path, collection }) =>
      articlesIn(collection).map((name) => path + name),
    );
    const areas = articlesIn('omraden').map((name) => `/omraden/${name}`);
    const addresses = pages.map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining([...files, ...areas]));
    expect(articles).toHaveLength(files.length);
  });

  test.each(articles)(
    '$address tells when it was updated, and says so if it speaks of law',
    (article) => {
      const text = textOf(article.address);
      expect(text).toMatch(/Uppdaterad \d+ \p{L}+ 20\d\d\. Ansvarig: /u);
      if (/Senast kontrollerad \d/.test(text)) {
        expect(text).toContain('Det här är en översikt, inte juridisk rådgivning.');
        expect(text).toContain('Källor');
      }
    },
  );

  it('never repeat a paragraph', () => {
    const seen = new Map<string, string>();
    // Pages made from the data share their frame; what is written by hand must not.
    const folders = ['/om/', '/omraden/', ...ARTICLE_KINDS.map(({ path }) => path)];
    const written = pages.filter(
      ({ address }) =>
        folders.some((folder) => address.startsWith(folder)) && address.split('/').length <= 4,
    );
    for (const { address, html } of written) {
      const main = parse(html).querySelector('main');
      for (const paragraph of main?.querySelectorAll('article > p, .box > p') ?? []) {
        const text = paragraph.textContent.replace(/\s+/g, ' ').trim();
        if (text.length < 120) continue;
        expect(seen.get(text), `${address}: ${text}`).toBeUndefined();
        seen.set(text, address);
      }
    }
  });
});
