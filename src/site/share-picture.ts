import type { Framework } from '../domain/framework.ts';
import { type Subject, subjectAt } from '../domain/skyline.ts';
import { type PictureWords, pictureWords } from '../text/social.ts';
import { kindById, kindNameAt, type PageKindId } from './page-kinds.ts';

/** The picture that a page is shared with: what it shows of the framework, and its words. */
export interface SharePicture {
  readonly subject: Subject;
  readonly words: PictureWords;
}

/** The picture that the page at a path, without base, is shared with. */
export function sharePicture(framework: Framework, path: string): SharePicture {
  const folders = { areas: folderOf('area'), specialists: folderOf('specialist') };
  const subject = subjectAt(framework, path, folders);
  return { subject, words: pictureWords(framework, subject, kindNameAt(path)) };
}

const folderOf = (id: PageKindId) => kindById(id).path.slice(1, -1);
