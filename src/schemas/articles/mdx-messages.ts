/** A compiler's complaint about MDX, in the author's words. */
export interface MdxAdvice {
  /** Line in the file from 1, frontmatter counted; 0 where the compiler didn't say. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

interface Rule {
  readonly when: RegExp;
  readonly explain: (match: RegExpExecArray) => Omit<MdxAdvice, 'line'>;
}

// In order: the first that matches explains the error.
const RULES: readonly Rule[] = [
  {
    when: /Expected a closing tag for `<(.*?)>`/,
    explain: ([, tag]) => ({
      message: `Taggen \`<${tag}>\` öppnas här men stängs inte.`,
      fix: `Lägg till \`</${tag}>\`, i samma stycke om den börjar i löptext, eller skriv \`<${tag} />\` om den inte har något innehåll.`,
    }),
  },
  {
    when: /Unexpected closing tag `(.*?)`, expected corresponding closing tag for `(.*?)` \((\d+):/,
    explain: ([, found, open, line]) => ({
      message: `\`${found}\` stänger inte den tagg som öppnades senast, \`${open}\` på rad ${line}.`,
      fix: 'Stäng taggarna i omvänd ordning mot hur de öppnades.',
    }),
  },
  {
    when: /expected an open tag first/,
    explain: () => ({
      message: 'Här stängs en tagg som aldrig har öppnats.',
      fix: 'Ta bort den, eller öppna den före texten.',
    }),
  },
  {
    when: /create a comment in MDX/,
    explain: () => ({
      message: 'Kommentarer med `<!-- -->` fungerar inte i MDX.',
      fix: 'Skriv `{/* … */}` i stället.',
    }),
  },
  {
    when: /in expression, expected a corresponding closing brace/,
    explain: () => ({
      message: 'En klammer, `{`, öppnas men stängs inte.',
      fix: 'Lägg till `}`, eller skriv `\\{` om klammern ska synas i texten.',
    }),
  },
  {
    when: /Could not parse expression/,
    explain: () => ({
      message: 'Det som står mellan `{` och `}` går inte att läsa som kod.',
      fix: 'Rätta koden, eller skriv `\\{` om klammern ska synas i texten.',
    }),
  },
  {
    when: /Could not parse esm/,
    explain: () => ({
      message: 'Raden med `import` eller `export` går inte att läsa.',
      fix: 'Se efter att citattecknen är stängda och att raden följs av en tom rad.',
    }),
  },
  {
    when: /Unexpected character.* after `<`|before name/,
    explain: () => ({
      message: 'Ett `<` börjar en tagg, men det som följer är ingen tagg.',
      fix: 'Skriv `&lt;` om tecknet ska synas. En länk skrivs `[text](adress)`.',
    }),
  },
];

/** Explains an error thrown by the MDX compiler. */
export function explainMdx(error: unknown): MdxAdvice {
  const original = error instanceof Error ? error.message : String(error);
  const line = Number(/^(\d+):\d+:/.exec(original)?.[1] ?? 0);
  for (const { when, explain } of RULES) {
    const match = when.exec(original);
    if (match !== null) return { line, ...explain(match) };
  }
  const detail = original.replace(/^\d+:\d+:\s*/, '').replace(/\s*\([\w-]+:[\w-]+\)$/, '');
  return {
    line,
    message: `Filen går inte att läsa som MDX (${detail}).`,
    fix: 'Rätta raden. Går det inte att se vad som är fel, ta bort stycket och lägg tillbaka det bit för bit.',
  };
}
