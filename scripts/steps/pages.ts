import { build } from 'astro';
import { step } from '../step.ts';

// Writes the pages of the printed guide that the environment names into the folder that is given.
const [, , outDir = ''] = process.argv;
await step(() => build({ root: process.cwd(), outDir, logLevel: 'error' }));
