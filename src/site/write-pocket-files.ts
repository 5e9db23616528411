import type { Fonts } from '../print/fonts/open-fonts.ts';
import { guidePdf } from './guide-pdf.ts';
import { pagePicture, type PagePicture } from './page-picture.ts';
import { pocketFileName, type LaidOutPocket } from './pocket.ts';
import { papers } from './sheets.ts';

/** A picture of one page of what is for the pocket. */
export interface PocketPicture extends PagePicture {
  readonly name: string;
  /** What the page is called, as in “1 of 8, front”. */
  readonly page: string;
}

/** Cards or a booklet on one paper, ready to download. */
export interface PocketFile extends Pick<LaidOutPocket, 'kind' | 'id' | 'count' | 'reviewed'> {
  readonly name: string;
  /** The skill’s or the level’s name. */
  readonly subject: string;
  readonly title: string;
  readonly paper: string;
  readonly pages: number;
  readonly kilobytes: number;
  readonly bytes: Uint8Array;
  /** Pictures of its first two pages; only the first file of a kind has any. */
  readonly pictures: readonly PocketPicture[];
}

const pictureWidth = 480;

/** Cards and booklets as files, each with its pictures. */
export function writePocketFiles(pocket: readonly LaidOutPocket[], fonts: Fonts): Promise<readonly PocketFile[]> {
  return Promise.all(
    pocket.map(async (laidOut): Promise<PocketFile> => {
      const bytes = await guidePdf(laidOut.pages, laidOut, fonts);
      const name = pocketFileName(laidOut);
      const isFirst = pocket.find(({ kind }) => kind === laidOut.kind) === laidOut;
      const { kind, id, count, reviewed, title } = laidOut;
      return {
        kind,
        id,
        count,
        reviewed,
        name,
        subject: laidOut.name,
        title,
        paper: papers[laidOut.paper],
        pages: laidOut.pages.length,
        kilobytes: Math.ceil(bytes.length / 1000),
        bytes,
        pictures: isFirst ? await picturesOf(laidOut, name, fonts) : [],
      };
    }),
  );
}

function picturesOf({ pages }: LaidOutPocket, name: string, fonts: Fonts): Promise<PocketPicture[]> {
  return Promise.all(
    pages.slice(0, 2).map(async (page, index) => ({
      name: name.replace(/\.pdf$/, `-${index + 1}.webp`),
      page: page.label ?? String(index + 1),
      ...(await pagePicture(page, fonts, pictureWidth)),
    })),
  );
}
