// Serves dist/ and prints the address. A taken port is no reason to stop: the next free one does.
import { basePath, wantedPort } from '../src/settings.mjs';
import { serve } from './lib/server.mjs';
import { builtSite, checkSettings, giveUp, message } from './lib/tools.mjs';

checkSettings();
const wanted = wantedPort();
const options = { base: basePath() };
const dist = builtSite();

try {
  const { address } = await serve(dist, { ...options, port: wanted }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${wanted} är upptagen. Tar en ledig i stället.`);
    return serve(dist, options);
  });
  console.log(`\nStoppa med Ctrl+C.\nGuiden finns på ${address}\n`);
} catch (error) {
  giveUp(`Guiden kunde inte visas: ${message(error)}`);
}
