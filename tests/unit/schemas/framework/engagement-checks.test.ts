import { describeDamage } from '../damage.ts';

describeDamage('roles that say too much or too little are told', [
  {
    why: 'an employable role that doesn’t say what happens when it is employed',
    edits: [['specialists', '  whenEmployed: Kravet på kassa sjunker till 1.\n', '']],
    at: 'specialists.yaml:6',
    wrong: 'kan vara anställd, men det står inte vad som händer då',
    fix: 'Lägg till `whenEmployed`',
  },
  {
    why: 'a role that is always external but says what happens when it is employed',
    edits: [
      [
        'specialists',
        'does: Skickar folk till kassan.',
        'does: Skickar folk.\n  whenEmployed: Aldrig.',
      ],
    ],
    at: 'specialists.yaml:39',
    wrong: 'är alltid extern, så texten visas aldrig',
    fix: 'Ta bort `whenEmployed`',
  },
  {
    why: 'a role that can be external but doesn’t say what happens then',
    edits: [['specialists', '  whenExternal: Kravet på kassa sjunker till 2.\n', '']],
    at: 'specialists.yaml:6',
    wrong: 'kan vara extern, men det står inte vad som händer då',
    fix: 'Lägg till `whenExternal`',
  },
  {
    why: 'a role that is always employed but says what happens when it is external',
    edits: [['specialists', '    - employed\n    - external\n', '    - employed\n']],
    at: 'specialists.yaml:14',
    wrong: 'är alltid anställd, så texten visas aldrig',
    fix: 'Ta bort `whenExternal`',
  },
  {
    why: 'the same form twice',
    edits: [
      [
        'specialists',
        '    - external\n  does: Skickar',
        '    - external\n    - external\n  does: Skickar',
      ],
    ],
    at: 'specialists.yaml:36',
    wrong: 'samma form står två gånger',
    fix: 'högst en gång var',
  },
]);
