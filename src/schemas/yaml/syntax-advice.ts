import type { ErrorCode } from 'yaml';

/** What a mistake in YAML is called, and what to do about it. */
export interface YamlAdvice {
  readonly message: string;
  readonly fix: string;
}

const QUOTE = 'Skriv texten efter `>-` på en egen, indragen rad, eller sätt den inom citattecken.';
const MISSING_COLON: YamlAdvice = {
  message: 'Här saknas ett kolon.',
  fix: 'Skriv nyckeln, ett kolon, ett mellanslag och sedan värdet: `name: Returer`.',
};

const TAB: YamlAdvice = {
  message: 'Raden är indragen med tabb.',
  fix: 'Byt tabben mot mellanslag, två för varje steg.',
};

const INDENT: YamlAdvice = {
  message: 'Raden är indragen på ett annat sätt än raderna omkring.',
  fix: 'Låt nycklar som hör ihop börja i samma kolumn.',
};

const ADVICE: Partial<Record<ErrorCode, YamlAdvice>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message:
      'Texten innehåller ett kolon följt av mellanslag, och det läser YAML som en ny nyckel.',
    fix: QUOTE,
  },
  BAD_SCALAR_START: {
    message: 'Texten börjar med ett tecken som YAML har reserverat.',
    fix: QUOTE,
  },
  BAD_ALIAS: {
    message: 'Texten börjar med `*` eller `&`, som betyder något annat i YAML.',
    fix: QUOTE,
  },
  TAG_RESOLVE_FAILED: {
    message: 'Texten börjar med `!`, som betyder något annat i YAML.',
    fix: QUOTE,
  },
  BAD_DQ_ESCAPE: {
    message: 'Ett omvänt snedstreck betyder något annat mellan dubbla citattecken.',
    fix: 'Skriv det två gånger, eller använd enkla citattecken.',
  },
  NON_STRING_KEY: {
    message: 'Det som står före kolonet är en lista, men ska vara ett ord.',
    fix: 'Ta bort parenteserna.',
  },
  TAB_AS_INDENT: TAB,
  BAD_INDENT: INDENT,
  MULTILINE_IMPLICIT_KEY: MISSING_COLON,
  MULTIPLE_DOCS: {
    message: 'Filen delas av en rad med `---`.',
    fix: 'Ta bort raden: en fil ska vara ett enda stycke YAML.',
  },
};

const OTHER: YamlAdvice = {
  message: 'Raden går inte att läsa som YAML.',
  fix: 'Se efter att citattecken och parenteser är stängda, att `>-` står sist på sin rad och att indraget stämmer.',
};

const UNCLOSED: YamlAdvice = {
  message: 'Ett citattecken öppnas här men stängs aldrig.',
  fix: 'Sätt ut det som saknas, eller ta bort båda.',
};

const NO_DASH: YamlAdvice = {
  message: 'Raden hör till en lista men börjar inte med ett bindestreck.',
  fix: 'Dra in den lika långt som raderna omkring, eller börja den med `- `.',
};

const UNCLOSED_BRACKET: YamlAdvice = {
  message: 'En parentes, `[` eller `{`, öppnas före den här raden men stängs inte.',
  fix: 'Stäng den, eller skriv listan med ett bindestreck på varje rad.',
};

/**
 * Explains an error from the YAML parser. `codes` are all codes that it gave at the same place, and
 * `before` is what stands to the left of that place on its line.
 */
export function explainYaml(
  codes: readonly ErrorCode[],
  original: string,
  before: string,
): YamlAdvice {
  const known = byWording(original, before);
  if (known !== undefined) return known;
  // Together these two mean that the line after has been pushed too far in.
  if (codes.includes('BLOCK_AS_IMPLICIT_KEY') && codes.includes('MULTILINE_IMPLICIT_KEY')) {
    return { ...INDENT, message: 'Raden efter är indragen för långt.' };
  }
  for (const code of codes) {
    const advice = ADVICE[code];
    if (advice !== undefined) return advice;
  }
  return OTHER;
}

// Mistakes that share a code with others and are known by the parser's words only.
function byWording(original: string, before: string): YamlAdvice | undefined {
  if (/^ *\t/.test(before)) return TAB;
  if (original.startsWith('Missing closing')) return UNCLOSED;
  if (original.startsWith('Flow ')) return UNCLOSED_BRACKET;
  if (original.startsWith('Sequence item without')) return NO_DASH;
  if (original === 'Unexpected scalar at node end' && before === '') return NO_DASH;
  return undefined;
}
