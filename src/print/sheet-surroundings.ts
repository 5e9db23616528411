import { formatDay } from '../model/format-day.ts';
import { labels } from '../model/labels.ts';
import { sheetLabels } from './sheet-labels.ts';
import type { SheetSetting } from './sheet-setting.ts';
import type { SheetFrame } from './sheet.ts';

/** What all sheets have around their subject: the guide’s name, lines for the reader’s own words, footer and link. */
export function sheetSurroundings(
  { edition, reviewed, address, url }: SheetSetting,
  invitation: string,
): Pick<SheetFrame, 'kicker' | 'ourWords' | 'footer' | 'link'> {
  return {
    kicker: `${labels.guide}: ${labels.subtitle.toLowerCase()}`,
    ourWords: { heading: labels.ourWords.title, columns: labels.ourWords.columns },
    footer: {
      edition: `${sheetLabels.edition} ${edition}`,
      reviewed: `${sheetLabels.reviewed} ${formatDay(reviewed)}`,
      licence: sheetLabels.licence,
      address,
    },
    ...(url ? { link: { url, invitation } } : {}),
  };
}
