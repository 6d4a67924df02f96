// Serves dist/ and prints the address. A taken port is no reason to stop: the next free one does.
import { serve } from './lib/server.mjs';
import { builtSite, giveUp, message } from './lib/tools.mjs';

const wanted = Number(process.env.PORT ?? 4321);
const options = { base: process.env.BASE_PATH ?? '/' };
const dist = builtSite();

try {
  const { address } = await serve(dist, { ...options, port: wanted }).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.log(`Port ${wanted} är upptagen. Tar en ledig i stället.`);
    return serve(dist, options);
  });
  console.log(`\nGuiden finns på ${address}\nStoppa med Ctrl+C.\n`);
} catch (error) {
  giveUp(`Guiden kunde inte visas: ${message(error)}`);
}
