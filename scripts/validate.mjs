// `npx node scripts/validate.mjs`: every built page through the HTML checker of the W3C.
import { findJava } from './lib/java.mjs';
import { builtSite, giveUp, message } from './lib/tools.mjs';
import { checkHtml } from './lib/vnu.mjs';

const dist = builtSite();
try {
  await findJava();
  const problems = await checkHtml(dist);
  for (const problem of problems) console.error(problem);
  console.log(`${problems.length} fel`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  giveUp(message(error));
}
