import type { Engagement, RuleFramework } from '../../src/domain/framework.ts';
import { decodeLink } from '../../src/domain/link-reading.ts';
import { requirements } from '../../src/domain/requirements.ts';
import { indexFramework } from '../../src/domain/rule-index.ts';
import { published } from '../support/framework.ts';
import { type Figure, quantile } from './figures.ts';
import { generatedFramework } from './generate/framework.ts';

const part = 'regel';

/** What the rule and the reading of a link cost. */
export function ruleFigures(): Figure[] {
  const large = generatedFramework({ competences: 1000, specialists: 50 });
  const third = ruleTime(generatedFramework({ competences: 320, specialists: 50 }));
  const whole = ruleTime(large);
  const longest = `#har=${'logistikansvarig:extern,'.repeat(80)}`;
  return [
    { part, what: 'alla krav med skäl', value: ruleTime(published), unit: 'µs', atMost: 20 },
    { part, what: '320 × 50', value: third, unit: 'µs' },
    { part, what: '1 000 × 50', value: whole, unit: 'µs', atMost: 1000 },
    // 1,000 is 3.125 times as many, with some leave for what differs between two rounds.
    { part, what: '1 000 × 50 mot 320 × 50', value: whole / third, unit: '×', atMost: 4 },
    {
      part,
      what: 'längsta länken',
      value: microseconds(() => decodeLink(published, longest)),
      unit: 'µs',
      atMost: 5000,
    },
  ];
}

function ruleTime(framework: RuleFramework): number {
  const index = indexFramework(framework);
  const everyone = new Map<string, Engagement>(
    framework.specialists.map(({ id, engagements }, n) => [
      id,
      n % 2 === 0 ? engagements[0] : (engagements.at(-1) ?? engagements[0]),
    ]),
  );
  return microseconds(() => requirements(index, everyone));
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
  return quantile(Array.from({ length: 50 }, round));
}
