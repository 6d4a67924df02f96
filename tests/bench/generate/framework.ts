import type {
  Area,
  Competence,
  Engagement,
  Framework,
  RequiredLevel,
  Specialist,
} from '../../../src/domain/framework.ts';

/** How large a generated framework is. */
export interface Size {
  readonly competences: number;
  readonly specialists: number;
}

const AREAS = 10;

/** The sheets of a framework that differ from one framework to another. */
export type Generated = Pick<
  Framework,
  'areas' | 'competences' | 'specialists' | 'profiles' | 'rules'
>;

/**
 * A whole framework of any size, with every text that a page shows, the same each time. Each
 * specialist covers two shares of the competences, so that each competence has two who cover it.
 */
export function generatedFramework({ competences, specialists }: Size): Generated {
  const areas = Array.from({ length: AREAS }, (_, n) => area(n));
  const all = Array.from({ length: competences }, (_, n) =>
    competence(n, areas[Math.floor((n * AREAS) / competences)]?.id ?? ''),
  );
  const delegable = all.filter(({ baseline, floor }) => floor < baseline);
  return {
    areas,
    competences: all,
    specialists: Array.from({ length: specialists }, (_, n) =>
      specialist(n, delegable, specialists),
    ),
    profiles: [
      {
        id: 'alla',
        name: 'Alla på plats',
        employees: 'många anställda',
        text: 'Hälften av rollerna är förvalda.',
        leadershipScope: 'Du leder många genom andra.',
        specialists: Object.fromEntries(
          Array.from({ length: specialists / 2 }, (_, n) => [`roll-${n * 2}`, 'employed' as const]),
        ),
      },
    ],
    rules: { externalFloor: 2 },
  };
}

function area(n: number): Area {
  return {
    id: `omrade-${n}`,
    name: `Område ${n + 1}`,
    priority: n + 1,
    // One that nobody can take over, as in a real framework.
    delegable: n !== AREAS - 1,
    summary: `Det som hör till område ${n + 1} och det som den som har rollen svarar för där.`,
  };
}

function competence(n: number, home: string): Competence {
  const mine = home === `omrade-${AREAS - 1}`;
  const baseline: RequiredLevel = n % 3 === 0 ? 2 : 3;
  const anchors = { 1: 'Förklarar', 2: 'Beställer', 3: 'Driver', 4: 'Utvecklar' };
  return {
    id: `kompetens-${n}`,
    area: home,
    name: `Kompetens nummer ${n + 1}`,
    definition: `Sköter uppgift ${n + 1} från beställning till uppföljning.`,
    baseline,
    floor: mine ? baseline : 1,
    ...(mine ? {} : { floorReason: 'den som ansvarar måste förstå vad som görs' }),
    ...(n % 7 === 0 ? { desired: 4 } : {}),
    why: `Utan uppgift ${n + 1} stannar det som kommer efter den.`,
    without: `Ingen märker att uppgift ${n + 1} blir liggande förrän kunden hör av sig.`,
    anchors: Object.fromEntries(
      Object.entries(anchors).map(([level, verb]) => [
        level,
        `${verb} uppgift ${n + 1} för en kollega och säger vad som är viktigast i den.`,
      ]),
    ),
    questions: [
      {
        question: `Berätta om senaste gången du skötte uppgift ${n + 1}.`,
        goodAnswer: 'En händelse, ett val och vad det ledde till.',
      },
    ],
    warningSigns: ['Svarar med allmänna ord'],
    esco: [],
    jobtech: [],
  };
}

function specialist(n: number, delegable: readonly Competence[], among: number): Specialist {
  const share = Math.ceil((delegable.length / among) * 2);
  const covered = Array.from(
    { length: share },
    (_, k) => delegable[(n * share + k) % delegable.length],
  );
  const engagements: readonly [Engagement, ...Engagement[]] = ['employed', 'external'];
  return {
    id: `roll-${n}`,
    name: `Roll nummer ${n + 1}`,
    area: `omrade-${n % AREAS}`,
    engagements,
    does: `Sköter de uppgifter som hör till roll ${n + 1}.`,
    covers: Object.fromEntries(covered.flatMap((one) => (one ? [[one.id, 1 as const]] : []))),
    supports: [],
    whenEmployed: 'Arbetet görs i huset.',
    whenExternal: 'Arbetet köps in och måste beställas.',
  };
}
