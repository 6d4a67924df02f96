import { PAGE_KINDS } from '../../src/site/page-kinds.ts';
import { pages } from '../site/pages.ts';

const CHOSEN = [
  '',
  'matris/',
  'omraden/',
  'omraden/logistik/',
  'omraden/logistik/returer/',
  'specialister/',
  'specialister/logistikansvarig/',
  'guide/',
  'guide/god-bestallare/',
  'stories/nar-logistikansvarig-slutar/',
  'event/',
  'ordlista/',
  'sok/',
  'rekrytera/',
  'rekrytera/kandidater/',
  'om/tillganglighet/',
  'om/data/',
  'inbaddad/logistik/',
  '404.html',
];

/** The first page of each kind that none is chosen from. */
const others = PAGE_KINDS.filter((kind) => !CHOSEN.some((path) => kind.pages?.test(`/${path}`)))
  .flatMap((kind) => pages.find(({ address }) => kind.pages?.test(address)) ?? [])
  .map(({ address }) => address.slice(1));

/** One page of every kind: what holds for one holds for those of the same template. */
export const KINDS: readonly string[] = [...CHOSEN, ...others];
