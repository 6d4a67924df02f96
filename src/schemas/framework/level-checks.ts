import type { Competence, RequiredLevel, Rules } from '../../domain/framework.ts';
import { raisedLevel } from '../../domain/requirements.ts';
import { list } from '../../text/swedish.ts';
import { type ContentProblem, code, problemAt } from '../problem.ts';
import type { LocatedItem, LocatedList } from '../yaml/located-list.ts';
import type { FrameworkFiles } from './files.ts';
import { hasUnknownArea } from './reference-checks.ts';

/** Checks the scale, the priorities, and the numbers of every competence against each other. */
export function* checkLevels(files: FrameworkFiles): Generator<ContentProblem> {
  yield* scale(files);
  yield* priorities(files);
  const fixed = new Set(
    files.areas.items.filter(({ value }) => !value.delegable).map(({ value }) => value.id),
  );
  for (const entry of files.competences.items) {
    yield* numbersOf(files.competences, entry, fixed.has(entry.value.area));
    yield* anchorsOf(files.competences, entry, files.rules.value);
  }
  yield* raise(files);
}

function* scale({ levels }: FrameworkFiles): Generator<ContentProblem> {
  const fix = 'Skriv nivåerna 0, 1, 2, 3 och 4 i ordning, en gång var.';
  const wrong = levels.items.find(({ index, value }) => value.level !== index);
  if (wrong !== undefined) {
    const { index, value } = wrong;
    const message =
      index <= 4
        ? `Här ska nivå ${index} stå, men det står ${value.level}.`
        : `Nivå ${value.level} står en gång för mycket.`;
    yield problemAt(levels, [index, 'level'], message, fix);
  } else if (levels.size < 5) {
    yield problemAt(levels, [levels.size - 1], `Nivå ${levels.size} saknas.`, fix);
  }
}

function* priorities({ areas, competences }: FrameworkFiles): Generator<ContentProblem> {
  // Where an area is missing that competences are in, the numbers may well fit once it is back.
  const isMissing = hasUnknownArea({ areas, competences });
  const taken = new Map<number, string>();
  const count = areas.size;
  for (const { index, value } of areas.items) {
    const other = taken.get(value.priority);
    taken.set(value.priority, value.id);
    if (other === undefined && (isMissing || value.priority <= count)) continue;
    yield problemAt(
      areas,
      [index, 'priority'],
      other === undefined
        ? `Prioritet ${value.priority} finns inte när det är ${count} områden.`
        : `${code(other)} har redan prioritet ${value.priority}.`,
      `Ge varje område ett eget tal från 1 till ${count}.`,
    );
  }
}

function* numbersOf(
  competences: LocatedList<Competence>,
  { index, value }: LocatedItem<Competence>,
  fixed: boolean,
): Generator<ContentProblem> {
  const { id, floor, baseline, desired, floorReason } = value;
  const subject = `Kompetensen ${code(id)}`;
  if (floor > baseline) {
    yield problemAt(
      competences,
      [index, 'floor'],
      `${subject}: golvet ${floor} är högre än kravet ${baseline}.`,
      `Sänk ${code('floor')} till högst ${baseline}, eller höj ${code('baseline')}.`,
    );
  } else if (fixed && floor < baseline) {
    yield problemAt(
      competences,
      [index, 'floor'],
      `${subject}: golvet ${floor} är lägre än kravet ${baseline}, men området kan inte läggas över.`,
      `Skriv ${code(`floor: ${baseline}`)}.`,
    );
  } else if (floor < baseline && floorReason === undefined) {
    yield problemAt(
      competences,
      [index, 'floor'],
      `${subject}: golvet ${floor} saknar förklaring.`,
      `Lägg till ${code('floorReason')}, slutet på meningen ”Lägre än ${floor} går vi inte: …”.`,
    );
  }
  if (desired !== undefined && (desired < baseline || desired <= floor)) {
    yield problemAt(
      competences,
      [index, 'desired'],
      desired < baseline
        ? `${subject}: den önskade nivån ${desired} är lägre än kravet ${baseline}.`
        : `${subject}: den önskade nivån ${desired} är inte högre än golvet, som alltid gäller.`,
      `Höj ${code('desired')}, eller ta bort raden.`,
    );
  }
}

// A level that can be required or wished for without words would leave a reader with a bare digit.
function* anchorsOf(
  competences: LocatedList<Competence>,
  { index, value }: LocatedItem<Competence>,
  rules: Rules | undefined,
): Generator<ContentProblem> {
  const raise = rules?.supplierRaise;
  const raised = raise?.competence === value.id ? raisedLevel(raise, value.baseline) : 0;
  const highest = Math.max(value.baseline, value.desired ?? 0, raised);
  const missing: number[] = [];
  for (let level: number = value.floor; level <= highest; level++) {
    if (!(String(level) in value.anchors)) missing.push(level);
  }
  if (missing.length === 0) return;
  yield problemAt(
    competences,
    [index, 'anchors'],
    `Kompetensen ${code(value.id)}: det saknas text för nivå ${list(missing.map(String))}, som kravet kan få.`,
    `Lägg till ${list(missing.map((level) => code(`"${level}": …`)))} under ${code('anchors')} hos kompetensen.`,
  );
}

function* raise({ rules, competences }: FrameworkFiles): Generator<ContentProblem> {
  const { competence, max } = rules.value?.supplierRaise ?? {};
  if (competence === undefined || max === undefined) return;
  const baseline: RequiredLevel | undefined = competences.items.find(
    ({ value }) => value.id === competence,
  )?.value.baseline;
  if (baseline === undefined || max > baseline) return;
  yield problemAt(
    rules,
    ['supplierRaise', 'max'],
    `Taket ${max} är inte högre än kravet ${baseline} på ${code(competence)}, så inget kan höjas.`,
    'Höj taket, eller ta bort `supplierRaise`.',
  );
}
