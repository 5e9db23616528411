import { labels } from '../model/labels.ts';
import type { Runs } from './sheet.ts';

/** How to use a sheet with boxes to tick. */
export const howToUse: Runs = [
  { text: `${labels.howToUse.title} `, style: 'strong' },
  { text: labels.howToUse.text, style: 'plain' },
];
