// The only file that knows where the content lies and which settings choose another. Plain
// JavaScript, because the commands ask it too, on whatever Node the machine has.
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** The settings that choose another content than the guide's. */
export const CONTENT_SETTINGS = /** @type {const} */ (['CONTENT_DIR', 'EVENT_DIR']);

/** The folder with frameworks for other roles, to look at and to copy. */
export const EXAMPLES = 'exempel';

/**
 * Names a path from the project's root with forward slashes, the same on every machine.
 * @param {string} root
 * @param {string} path
 */
export function shownPath(root, path) {
  return relative(root, path).split(sep).join('/');
}

/**
 * The files and folders of a content folder. A small site may do without some of them.
 * @param {string} dir
 */
export function filesOf(dir) {
  return {
    dir,
    /** What the site says of itself: its name, its sections, its colours. */
    site: `${dir}/site.yaml`,
    /** The framework, in files of its own. */
    matrix: `${dir}/matrix`,
    /** The words of the framework in English, for the documents that applicants read. */
    english: `${dir}/matrix/english.yaml`,
    /** How each competence is learnt. */
    learning: `${dir}/matrix/learning.yaml`,
    /** What the page of each specialist tells. */
    specialistPages: `${dir}/matrix/specialist-pages.yaml`,
    /** The roles beside the first one, where there are any. */
    roles: `${dir}/roller.yaml`,
    glossary: `${dir}/glossary.yaml`,
    /** What the drawn figures of the articles show. */
    figures: `${dir}/figures.yaml`,
    claims: `${dir}/claims.yaml`,
    /** What the articles have from their sources, and in which words. */
    facts: `${dir}/fakta.yaml`,
    redirects: `${dir}/redirects.yaml`,
    /** What the calculator of the role's cost begins with. */
    cost: `${dir}/kostnad.yaml`,
    /** What readers call things, for the search. */
    searchWords: `${dir}/sokord.yaml`,
    /** Words that may be cut at the end of a line. */
    hyphenation: `${dir}/avstavning.txt`,
    /** Words that the dictionary doesn't know. */
    spelling: `${dir}/stavning.txt`,
    /** Articles that may be easier or heavier to read than the rest. */
    readability: `${dir}/lix.json`,
    /** The articles of a collection. @param {string} collection */
    articles: (collection) => `${dir}/${collection}`,
  };
}

/**
 * The content that this site is built from: `content`, or the folder that CONTENT_DIR names. The
 * events can be read from elsewhere, so that their pages are tested although none is planned.
 * Paths are from the project's root, which is the current folder unless told.
 */
export function contentPaths(root = process.cwd()) {
  const content = filesOf(shownPath(root, resolve(root, process.env.CONTENT_DIR || 'content')));
  const events = process.env.EVENT_DIR || content.articles('event');
  return {
    ...content,
    /** @param {string} collection */
    articles: (collection) => (collection === 'event' ? events : content.articles(collection)),
  };
}

/** Whether another content than the guide's own is chosen. */
export const isOwnRole = () => Boolean(process.env.CONTENT_DIR);

/**
 * The content folder of an example, by the name of its folder.
 * @param {string} name
 */
export const exampleContent = (name) => contentOf(`${EXAMPLES}/${name}`);

/**
 * What is wrong with the settings that choose a content, one whole line for each.
 * @param {string} root
 * @returns {string[]}
 */
export function contentSettingProblems(root) {
  return CONTENT_SETTINGS.flatMap((name) => {
    const dir = process.env[name];
    // An empty variable is how many builders leave one out.
    if (dir === undefined || dir === '') return [];
    const isFolder =
      statSync(resolve(root, dir), { throwIfNoEntry: false })?.isDirectory() === true;
    if (isFolder) return [];
    const form = name === 'CONTENT_DIR' ? 'exempel/logistikchef/content' : 'content/event';
    return [
      `${name}=${dir} är ingen mapp. Skriv den från projektets mapp, så som ${name}=${form}.`,
    ];
  });
}

/**
 * The content folder of a role that has a folder of its own, such as `exempel/min-roll`.
 * @param {string} folder
 */
export function contentOf(folder) {
  return `${folder.replace(/[\\/]$/, '')}/content`;
}

/**
 * Chooses the content for this command and everything that it starts.
 * @param {string} dir
 */
export function chooseContentDir(dir) {
  process.env.CONTENT_DIR = dir;
}
