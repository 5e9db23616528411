import type { Guide } from '../model/guide.ts';
import { reviewDate } from './review-date.ts';
import type { Settings } from './settings.ts';

/**
 * The day that a build says it was made on, as YYYY-MM-DD: the day of its source, since a clock would give every build of
 * the same files other bytes. Where the settings have none, it is the newest review.
 */
export function buildDate({ sourceDay }: Settings, guide: Guide): string {
  return sourceDay ?? reviewDate(guide);
}
