import type { Guide } from '../model/guide.ts';

/** The newest day on which any page was reviewed, as YYYY-MM-DD: the date of the whole guide. */
export function reviewDate({ topics, levels, scenarios, profiles, pages }: Guide): string {
  return [...topics, ...levels, ...scenarios, ...profiles, ...pages].reduce(
    (newest, { reviewed }) => (reviewed > newest ? reviewed : newest),
    '',
  );
}
