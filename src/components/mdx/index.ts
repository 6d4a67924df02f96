import En from './En.astro';
import Exempel from './Exempel.astro';
import Exempelroller from './Exempelroller.astro';
import Inbaddning from './Inbaddning.astro';
import Kandidater from './Kandidater.astro';
import Kompetensmatris from './Kompetensmatris.astro';
import Mall from './Mall.astro';
import Omraden from './Omraden.astro';
import Rekrytering from './Rekrytering.astro';
import Tolkning from './Tolkning.astro';
import Vagar from './Vagar.astro';
import Versioner from './Versioner.astro';

/** What an author may write in any article without importing it. */
export const components = {
  En,
  Exempel,
  Exempelroller,
  Inbaddning,
  Kandidater,
  Kompetensmatris,
  Mall,
  Omraden,
  Rekrytering,
  Tolkning,
  Vagar,
  Versioner,
};
