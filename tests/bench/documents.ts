// The documents of twenty random companies and choices, and of the fullest there is, through LibreOffice, as pages:
// `npx node tests/bench/documents.ts [pictures]`. They end up in .build/documents/, with a picture of
// each page where that is asked for. Needs `soffice` and `pdfinfo`, `pdftotext` and `pdftoppm` of
// poppler. Fails where something is left to fill in, takes more pages than it may or is cut off.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { assess, gapsInOrder } from '../../src/domain/assessment.ts';
import type { Level } from '../../src/domain/framework.ts';
import { planOf } from '../../src/domain/ninety-days.ts';
import type { Staffing } from '../../src/domain/staffing.ts';
import { ad } from '../../src/export/ad.ts';
import type { Choices } from '../../src/export/choices.ts';
import { type Document, PLACEHOLDER } from '../../src/export/document.ts';
import { interview } from '../../src/export/interview.ts';
import { englishChoices, inEnglish } from '../../src/export/languages.ts';
import { firstDays } from '../../src/export/ninety-days.ts';
import { profile } from '../../src/export/profile.ts';
import { toWord } from '../../src/export/word.ts';
import { adInEnglish } from '../../src/text/ad-english.ts';
import { profileInEnglish } from '../../src/text/profile-english.ts';
import { staffingOf } from '../support/arbitraries.ts';
import { learning as material, published } from '../support/framework.ts';
import { choose, resultOf, textsOf } from '../support/hiring.ts';
import { anyVacancy, english, FULL } from '../support/vacancy.ts';

const run = promisify(execFile);

const COMPANIES = 20;
/** Another number gives other companies. */
const SEED = 2026;
/** How many pages each document may take; the others take what they need. */
const MOST_PAGES: Readonly<Record<string, number>> = {
  kravprofil: 2,
  'role-requirements': 2,
  annons: 1,
  'job-ad': 1,
};
const OUT = '.build/documents';

const GOALS = [
  'Varje order lämnar 80 kronor när de rörliga kostnaderna är betalda, jämfört med 52 kronor i dag',
  'Antalet kunder som har handlat mer än en gång växer från 700 till 1 200',
  'Marknadsbyrån och webbyrån arbetar efter en gemensam prioriteringslista i stället för var sin',
];
const WORDS = [
  'Leder fyra medarbetare, varav två är nya i sina roller, och en byrå som ska bytas under våren.',
  'Sköter avtalen med två byråer och räknar på varje kampanj innan den startar.',
];
const delegable = new Set(published.areas.filter((area) => area.delegable).map(({ id }) => id));
const pickable = published.competences.filter(({ area }) => delegable.has(area));
const ids = pickable.map(({ id }) => id);

const choices: fc.Arbitrary<Choices> = fc
  .record({
    picked: fc.option(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }), {
      nil: undefined,
    }),
    goals: fc.shuffledSubarray(GOALS),
    words: fc.dictionary(
      fc.constantFrom('ledarskap', 'affarsmannaskap', ...ids),
      fc.constantFrom(...WORDS),
    ),
    notes: fc.constantFrom('', 'Struket:\n- sju års erfarenhet\n- körkort'),
    vacancy: fc.oneof(fc.constant(FULL.vacancy), anyVacancy),
  })
  .map(({ picked, ...written }) => {
    const all = { ...FULL, ...written };
    return choose(picked === undefined ? all : { ...all, picked });
  });
const answers = fc
  .array(fc.option(fc.constantFrom<Level>(0, 1, 2, 3, 4), { freq: 5, nil: undefined }), {
    minLength: published.competences.length,
    maxLength: published.competences.length,
  })
  .map((levels) => {
    const said = published.competences.flatMap(({ id }, at): [string, Level][] => {
      const level = levels[at];
      return level === undefined ? [] : [[id, level]];
    });
    return new Map(said);
  });

const translated = inEnglish(published, english);

/** Every document of one hire. */
function documentsOf(one: Hire): Document[] {
  const result = resultOf(published, one.staffing);
  const assessed = assess(result.index, result.requirements, one.answers);
  const plan = planOf(result.index, one.staffing, gapsInOrder(assessed, published.areas), material);
  const open = published.competences.flatMap(({ id }) => (one.answers.has(id) ? [] : [id]));
  return [
    profile(published, result, one.choices),
    profile(translated, result, englishChoices(one.choices), profileInEnglish),
    ad(published, result, one.choices),
    ad(translated, result, englishChoices(one.choices), adInEnglish),
    interview(published, result, one.choices),
    firstDays(published, result, { plan, open, name: 'Kim Ek', starts: '2027-02-01' }),
  ];
}

interface Hire {
  readonly staffing: Staffing;
  readonly choices: Choices;
  readonly answers: ReadonlyMap<string, Level>;
}

/** Everyone is on board and everything is written: no document can be longer. */
const fullest: Hire = {
  staffing: new Map(published.specialists.map(({ id, engagements }) => [id, engagements[0]])),
  choices: choose({
    ...FULL,
    picked: ids.slice(0, 4),
    goals: GOALS,
    words: Object.fromEntries(
      ['ledarskap', 'affarsmannaskap', ...ids.slice(0, 4)].map((id) => [id, WORDS[0] ?? '']),
    ),
    notes: 'Struket:\n- sju års erfarenhet\n- körkort',
  }),
  answers: new Map(published.competences.map(({ id }) => [id, 0])),
};

const hires = (): readonly Hire[] => [
  ...fc.sample(fc.record({ staffing: staffingOf(published), choices, answers }), {
    seed: SEED,
    numRuns: COMPANIES,
  }),
  fullest,
];

const plain = (text: string) => text.replaceAll(/[\u00ad\u2060]/g, '').replaceAll('\u00a0', ' ');
const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What is wrong with a page, in words. */
function problems(document: Document, pages: number, printed: string): string[] {
  const most = MOST_PAGES[document.file];
  const seen = new Set(wordsOf(printed));
  // What a picture says is heard, not seen.
  const blocks = document.blocks.map((block) =>
    block.kind === 'table' && block.bars !== undefined ? { ...block, rows: [] } : block,
  );
  const lost = textsOf({ ...document, blocks })
    .flatMap(wordsOf)
    .filter((word) => !seen.has(word));
  const blanks = printed.match(PLACEHOLDER) ?? [];
  return [
    ...(most !== undefined && pages > most ? [`${pages} sidor`] : []),
    ...(blanks.length > 0 ? [`${blanks.length} hakparenteser, som ${blanks[0]}`] : []),
    ...(lost.length > 0
      ? [`ord som saknas eller är delade: ${[...new Set(lost)].join(', ')}`]
      : []),
  ];
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const made = hires().flatMap((hire, at) =>
  documentsOf(hire).map((document) => ({
    document,
    name: `${document.file}-${String(at + 1).padStart(2, '0')}`,
  })),
);
for (const { document, name } of made) {
  writeFileSync(join(OUT, `${name}.docx`), await toWord(document));
}
const files = made.map(({ name }) => join(OUT, `${name}.docx`));
await run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', OUT, ...files], {
  maxBuffer: 1e8,
});

const pagesBy = new Map<string, number[]>();
let wrong = 0;
for (const { document, name } of made) {
  const pdf = join(OUT, `${name}.pdf`);
  const { stdout: about } = await run('pdfinfo', [pdf]);
  const pages = Number(/Pages:\s+(\d+)/.exec(about)?.[1]);
  pagesBy.set(document.file, [...(pagesBy.get(document.file) ?? []), pages]);
  const { stdout: printed } = await run('pdftotext', ['-layout', pdf, '-']);
  for (const problem of problems(document, pages, printed)) {
    wrong += 1;
    console.log(`${name}: ${problem}`);
  }
  if (process.argv.includes('pictures')) {
    await run('pdftoppm', ['-r', '70', '-png', pdf, join(OUT, name)]);
  }
}
for (const [kind, pages] of pagesBy) {
  console.log(
    `${kind}: ${pages.length} dokument, ${Math.min(...pages)}–${Math.max(...pages)} sidor`,
  );
}
console.log(wrong === 0 ? 'Inget att anmärka på.' : `${wrong} anmärkningar.`);
process.exitCode = wrong === 0 ? 0 : 1;
