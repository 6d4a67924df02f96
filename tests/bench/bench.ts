import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Engagement, RuleFramework } from '../../src/domain/framework.ts';
import { decodeLink } from '../../src/domain/link.ts';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import { published } from '../support/framework.ts';

/** `npm run bench`: what the rule, the link and the pages cost, in one table. */

interface Row {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
}

/** The median of many rounds, in microseconds per call. */
function microseconds(call: () => unknown): number {
  const calls = 200;
  const round = () => {
    const start = performance.now();
    for (let n = 0; n < calls; n += 1) call();
    return ((performance.now() - start) * 1000) / calls;
  };
  for (let n = 0; n < 30; n += 1) round();
  const times = Array.from({ length: 50 }, round).sort((a, b) => a - b);
  return times[25] ?? Number.NaN;
}

/** A framework of any size in which every specialist covers a fair share. */
function generated(competences: number, specialists: number): RuleFramework {
  const share = Math.ceil((competences / specialists) * 2);
  return {
    areas: [{ id: 'omrade', delegable: true }],
    competences: Array.from({ length: competences }, (_, n) => ({
      id: `kompetens-${n}`,
      area: 'omrade',
      baseline: 3,
      floor: 1,
    })),
    specialists: Array.from({ length: specialists }, (_, n) => ({
      id: `roll-${n}`,
      engagements: ['employed', 'external'],
      covers: Object.fromEntries(
        Array.from({ length: share }, (_unused, k) => [
          `kompetens-${(n * share + k) % competences}`,
          1,
        ]),
      ),
      supports: [],
    })),
    rules: { externalFloor: 2 },
  };
}

function ruleRow(name: string, framework: RuleFramework, budget: string): Row {
  const index = indexFramework(framework);
  const everyone = new Map<string, Engagement>(
    framework.specialists.map(({ id, engagements }, n) => [
      id,
      n % 2 === 0 ? engagements[0] : (engagements.at(-1) ?? engagements[0]),
    ]),
  );
  const time = microseconds(() => requirements(index, everyone));
  return { what: name, measured: `${time.toFixed(1)} µs`, budget };
}

function linkRow(): Row {
  const longest = `#har=${'logistikansvarig:extern,'.repeat(80)}`;
  const time = microseconds(() => decodeLink(published, longest));
  return { what: 'längsta länken', measured: `${time.toFixed(1)} µs`, budget: '5 000 µs' };
}

function sizeRows(): Row[] {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.(?:html|css|js|woff2)$/.test(file))
    .map((file) => {
      const raw = readFileSync(join(dist, file));
      const size = file.endsWith('.woff2') ? raw.length : brotliCompressSync(raw).length;
      return { what: file, measured: `${raw.length} → ${size} byte br`, budget: '' };
    });
}

console.table([
  ruleRow('alla 32 krav med skäl', published, '20 µs'),
  ruleRow('320 × 50', generated(320, 50), ''),
  ruleRow('1 000 × 50', generated(1000, 50), '1 000 µs'),
  linkRow(),
  ...sizeRows(),
]);
