import { readSettings } from '../../src/site/settings.ts';
import { printGuide } from '../print-guide.ts';
import { step } from '../step.ts';

// Writes the packed printed guide to the path that is given.
const [, , path = ''] = process.argv;
const root = process.cwd();
await step(() => printGuide(root, readSettings(process.env, root), path));
