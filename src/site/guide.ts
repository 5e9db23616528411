import { buildGuide } from '../model/build-guide.ts';
import type { Guide } from '../model/guide.ts';
import { checkedContent } from './checked-content.ts';
import { printedGuide } from './printed-guide.ts';
import { readSettings } from './settings.ts';

/** Where this build is published. */
export const settings = readSettings(process.env, process.cwd());

/** The guide as its files say it: as the build has read it, or, where pages are served without a build, read now. */
export const guide: Guide = printedGuide?.guide ?? buildGuide(checkedContent());
