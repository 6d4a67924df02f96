import { adBody, adPage } from '../../../export/ad-page.ts';
import type { Choices } from '../../../export/choices.ts';
import type { Document } from '../../../export/document.ts';
import { jobPosting, type Skills } from '../../../export/job-posting.ts';
import { toMarkdown } from '../../../export/markdown.ts';
import type { HiringFramework, Result } from '../../../export/result.ts';
import { scoreSheet } from '../../../export/scores.ts';
import { isReal, titleOf } from '../../../export/vacancy.ts';
import { scores } from '../../../text/interview.ts';
import { file, type SavedFile } from './file.ts';

/** The document as a Word file. */
export async function wordFile(document: Document): Promise<SavedFile> {
  const { toWord } = await import('../../../export/word.ts');
  return file(document.file, 'docx', await toWord(document));
}

/** The document as a Markdown file. */
export function markdownFile(document: Document): SavedFile {
  return file(document.file, 'md', toMarkdown(document));
}

/** The ad as a web page, marked up for search engines once it is a real vacancy. */
export function pageFile(
  framework: HiringFramework,
  result: Result,
  choices: Choices,
  ad: Document,
  skills: Skills,
): SavedFile {
  const data = isReal(choices, ad)
    ? jobPosting(framework, result, choices, skills, {
        title: titleOf(framework, choices),
        description: adBody(ad),
      })
    : undefined;
  return file(ad.file, 'html', adPage(ad, data));
}

/** The score sheets as a workbook. */
export async function scoreFile(
  framework: HiringFramework,
  result: Result,
  choices: Choices,
): Promise<SavedFile> {
  const { scoreWorkbook } = await import('../../../export/excel.ts');
  return file(scores.file, 'xlsx', await scoreWorkbook(scoreSheet(framework, result, choices)));
}
