import { type Allowed, inFile, type Mistake } from './mistake.ts';
import { ARTICLE, article } from './small-site.ts';

const NEW = article('Text.', { title: 'Lagret', order: '3' });
const TOOL = NEW.replace(/published[\s\S]*order: 3\n/, '');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const FOLDER = { folder: true } as const;

/** Kind 5: files that nobody reads, and folders where files should be. */
export const FILES: readonly Mistake[] = [
  inFile('guide/ny.md', NEW, 0, 'läses inte', '`ny.mdx`'),
  inFile('guide/ny.markdown', NEW, 0, 'läses inte', '`ny.mdx`'),
  inFile('guide/NY.MDX', NEW, 0, 'läses inte', '`NY.mdx`'),
  inFile('guide/ny.Mdx', NEW, 0, 'läses inte', '`ny.mdx`'),
  inFile('guide/ny.docx', 'PK', 0, 'läses inte', 'Klistra in texten'),
  inFile('guide/ny.odt', 'PK', 0, 'läses inte', 'Klistra in texten'),
  inFile('guide/ny.pdf', '%PDF', 0, 'läses inte', 'Klistra in texten'),
  inFile('guide/ny.html', '<p>', 0, 'läses inte', 'Klistra in texten'),
  inFile('guide/ny.txt', 'Text', 0, 'läses inte'),
  inFile('guide/ny', NEW, 0, 'läses inte'),
  inFile('guide/ny.mdx.bak', NEW, 0, 'läses inte'),
  inFile('guide/ny.mdx~', NEW, 0, 'läses inte'),
  inFile('guide/ny.mdx.orig', NEW, 0, 'läses inte'),
  inFile('guide/ny.yaml', 'a: 1', 0, 'läses inte'),
  inFile('guide/dela/ny.mdx', NEW, 0, 'läses inte', '`guide`'),
  inFile('guide/lada.svg', SVG, 0, 'Ingen artikel visar bilden'),
  inFile('guide/kassan.mdx.txt', NEW, 0, 'läses inte'),
  { ...inFile('nytt/x.mdx', NEW, 0, 'Mappen läses inte', '`guide`'), at: 'nytt' },
  { ...inFile('Guide2/x.mdx', NEW, 0, 'Mappen läses inte', 'Menade du `guide`?'), at: 'Guide2' },
  { ...inFile('bilder/x.svg', SVG, 0, 'Mappen läses inte'), at: 'bilder' },
  inFile('ny.mdx', NEW, 0, 'läses inte', '`guide`'),
  inFile('README.md', 'Text', 0, 'läses inte'),
  inFile('glossary.yml', '- id: a', 0, 'läses inte', 'Menade du `glossary.yaml`?'),
  inFile('Glossary.yaml', '- id: a', 0, 'läses inte', 'Menade du `glossary.yaml`?'),
  inFile('ordlista.yaml', '- id: a', 0, 'läses inte'),
  inFile('fakta2.yaml', '- id: a', 0, 'läses inte', 'Menade du `fakta.yaml`?'),
  inFile(
    'matrix/specialister.yaml',
    '- id: a',
    0,
    'läses inte',
    'Menade du `matrix/specialists.yaml`?',
  ),
  inFile('matrix/areas.yml', '- id: a', 0, 'läses inte', 'Menade du `matrix/areas.yaml`?'),
  inFile('matrix/areas.yaml.bak', '- id: a', 0, 'läses inte'),
  inFile('matrix/areas.json', '[]', 0, 'läses inte', 'Menade du `matrix/areas.yaml`?'),
  inFile('matrix/ny.mdx', NEW, 0, 'läses inte', '`guide`'),
  inFile('sidor/kontakt.mdx', TOOL, 0, 'Ingen sida i guiden visar `kontakt`'),
  inFile('sidor/rekrytering.mdx', TOOL, 0, 'Menade du `rekrytera`?'),
  inFile('sidor/matris.mdx', undefined, 0, 'Sidan saknas', 'exempel/logistikchef'),
  inFile('guide/ny.mdx', FOLDER, 0, 'en fil ligga, men det är en mapp'),
  inFile('glossary.yaml', FOLDER, 0, 'en fil ligga, men det är en mapp'),
  inFile('redirects.yaml', FOLDER, 0, 'en fil ligga, men det är en mapp'),
  inFile('stories', 'Text', 0, 'en mapp ligga, men det är en fil'),
  inFile('om', 'Text', 0, 'en mapp ligga, men det är en fil'),
  inFile('matrix/rules.yaml', undefined, 0, 'Filen saknas'),
  inFile('guide/Ny artikel.mdx', NEW, 0, 'a–z', '`ny-artikel.mdx`'),
  inFile('guide/åäö.mdx', NEW, 0, 'a–z', '`aao.mdx`'),
];

/** Files beside the content that are allowed. */
export const FILES_ALLOWED: readonly Allowed[] = [
  {
    what: 'what macOS leaves',
    changes: { 'content/guide/.DS_Store': 'x' },
    why: 'ingen tar det för innehåll',
  },
  {
    what: 'what Windows leaves',
    changes: { 'content/guide/Thumbs.db': 'x' },
    why: 'ingen tar det för innehåll',
  },
  {
    what: 'an empty file of Git',
    changes: { 'content/stories/.gitkeep': '' },
    why: 'håller en tom mapp kvar',
  },
  {
    what: 'a picture that is shown',
    changes: { 'content/guide/lada.svg': SVG, [ARTICLE]: article('![En låda](lada.svg)\n\nText.') },
    why: 'en artikel visar den',
  },
  {
    what: 'a folder of pictures that are shown',
    changes: {
      'content/guide/bilder/lada.svg': SVG,
      [ARTICLE]: article('![En låda](./bilder/lada.svg)\n\nText.'),
    },
    why: 'en artikel visar dem',
  },
  {
    what: 'a site without a glossary',
    changes: { 'content/glossary.yaml': undefined },
    why: 'en liten guide klarar sig utan',
  },
];
