import { expect, test } from 'vitest';
import { readFieldNotes } from '../../../../src/schemas/editor/field-notes.ts';

const HEAD = `# yaml-language-server: $schema=../json-schemas/hyllor.schema.json
# Hyllorna i butiken,
# från dörren och inåt.
#
# name        Namnet, med stor
#             bokstav.
# goods       Varorna. Skriv dem i ordning:
#   article   Varans id. Två  blanksteg är ingen ny kolumn.
#   min, max  Så många får stå där.
# note        Kan utelämnas.
#
# Lång text skrivs efter >-.

- name: Mejeri
# inte  huvudet
`;

test('the head of a file says what it is and what its fields are', () => {
  const { intro, fields } = readFieldNotes(HEAD);
  expect(intro).toBe('Hyllorna i butiken, från dörren och inåt.');
  expect(Object.fromEntries(fields)).toEqual({
    name: 'Namnet, med stor bokstav.',
    goods: 'Varorna. Skriv dem i ordning:',
    'goods.article': 'Varans id. Två  blanksteg är ingen ny kolumn.',
    'goods.min': 'Så många får stå där.',
    'goods.max': 'Så många får stå där.',
    note: 'Kan utelämnas.',
  });
});

test('a head of sentences only, or none at all, explains no fields', () => {
  expect(readFieldNotes('# Alla id:n.\n#\n# Inga tas bort.\n\nareas: []\n')).toEqual({
    intro: 'Alla id:n.',
    fields: new Map(),
  });
  expect(readFieldNotes('areas: []\n')).toEqual({ intro: '', fields: new Map() });
});
