import { writer } from './text.ts';

/** What an article may refer to in the site it is written for. */
export interface Surroundings {
  /** Addresses of pages that exist. */
  readonly pages: readonly string[];
  readonly competences: readonly string[];
}

/**
 * An article of the guide as MDX, of about 600 words, with headings, a table, a list, links and
 * quotations: number `n` is the same each time.
 */
export function generatedArticle(n: number, { pages, competences }: Surroundings): string {
  const { next, phrase, sentence, paragraph } = writer(n + 1);
  const page = () => pages[next(pages.length)] ?? '/';
  const sections = Array.from({ length: 5 }, (_, k) =>
    [
      `## ${k + 1}. Den som ${phrase()}`,
      paragraph(5),
      `${sentence()} Läs mer om [det som hör ihop](${page()}). ”${sentence()}”`,
      paragraph(4),
    ].join('\n\n'),
  );
  return `---
title: Provartikel ${n + 1}
description: En artikel som mätningen skriver för att se hur bygget klarar många sidor, nummer ${n + 1}.
published: 2026-11-24
updated: 2026-11-24
responsible: Mätningen
order: ${1000 + n}
related:
  - ${page()}
competences: [${competences[next(competences.length)] ?? ''}]
---

${paragraph(4)}

${sections.join('\n\n')}

| Fråga | Svar |
|---|---|
| ${sentence()} | ${sentence()} |
| ${sentence()} | ${sentence()} |

1. ${sentence()}
2. ${sentence()}
3. ${sentence()}
`;
}
