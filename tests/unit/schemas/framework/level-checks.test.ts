import { describeDamage } from '../damage.ts';

describeDamage('numbers that don’t agree are told', [
  {
    why: 'a supplier rule that can’t raise anything',
    edits: [['rules', 'max: 3', 'max: 2']],
    at: 'rules.yaml:6',
    wrong: 'Taket 2 är inte högre än kravet 2',
    fix: 'Höj taket',
  },
  {
    why: 'two areas with the same priority',
    edits: [['areas', 'priority: 2', 'priority: 1']],
    at: 'areas.yaml:9',
    wrong: '`personal` har redan prioritet 1',
    fix: 'från 1 till 2',
  },
  {
    why: 'a gap among the priorities',
    edits: [['areas', 'priority: 2', 'priority: 3']],
    at: 'areas.yaml:9',
    wrong: 'Prioritet 3 finns inte när det är 2 områden',
    fix: 'från 1 till 2',
  },
  {
    why: 'levels out of order',
    edits: [['levels', 'level: 1', 'level: 2']],
    at: 'levels.yaml:6',
    wrong: 'Här ska nivå 1 stå, men det står 2',
    fix: '0, 1, 2, 3 och 4 i ordning',
  },
  {
    why: 'a level that is missing at the end',
    edits: [
      [
        'levels',
        '- level: 4\n  name: Förebild\n  label: Leder\n  ruleOfThumb: kan lära ut det\n  behaviour: Visar andra hur det görs.\n',
        '',
      ],
    ],
    at: 'levels.yaml:16',
    wrong: 'Nivå 4 saknas',
    fix: '0, 1, 2, 3 och 4 i ordning',
  },
  {
    why: 'a level too many',
    edits: [
      [
        'levels',
        '- level: 4',
        '- level: 4\n  name: Extra\n  label: Extra\n  behaviour: Extra.\n- level: 4',
      ],
    ],
    at: 'levels.yaml:25',
    wrong: 'Nivå 4 står en gång för mycket',
    fix: 'en gång var',
  },
  {
    why: 'a floor below the baseline where nothing can be handed over',
    edits: [['competences', 'floor: 3', 'floor: 2\n  floorReason: så är det']],
    at: 'competences.yaml:6',
    wrong: 'golvet 2 är lägre än kravet 3, men området kan inte läggas över',
    fix: 'Skriv `floor: 3`',
  },
  {
    why: 'a floor below the baseline without a reason',
    edits: [['competences', '  floorReason: ögat går inte att låna ut\n', '']],
    at: 'competences.yaml:66',
    wrong: 'golvet 2 saknar förklaring',
    fix: '”Lägre än 2 går vi inte: …”',
  },
  {
    why: 'a wish that is lower than what is required anyway',
    edits: [['competences', 'desired: 4', 'desired: 2']],
    at: 'competences.yaml:7',
    wrong: 'den önskade nivån 2 är lägre än kravet 3',
    fix: 'ta bort raden',
  },
  {
    why: 'a wish between the floor and the baseline',
    edits: [['competences', '  floor: 1', '  floor: 1\n  desired: 2']],
    at: 'competences.yaml:40',
    wrong: 'den önskade nivån 2 är lägre än kravet 3',
    fix: 'ta bort raden',
  },
  {
    why: 'a wish that is always granted',
    edits: [['competences', 'desired: 4', 'desired: 3']],
    at: 'competences.yaml:7',
    wrong: 'den önskade nivån 3 är inte högre än golvet',
    fix: 'ta bort raden',
  },
  {
    why: 'no words for a level that is wished for',
    edits: [['competences', '    "4": Lägger scheman för flera butiker.\n', '']],
    at: 'competences.yaml:10',
    wrong: 'det saknas text för nivå 4',
    fix: 'Lägg till `"4": …`',
  },
  {
    why: 'no words for a level that the supplier rule can raise to',
    edits: [['competences', '    "3": Samordnar flera leverantörer.\n', '']],
    at: 'competences.yaml:26',
    wrong: 'det saknas text för nivå 3',
    fix: 'Lägg till `"3": …`',
  },
]);
