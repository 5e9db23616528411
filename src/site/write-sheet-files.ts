import type { Fonts } from '../print/fonts/open-fonts.ts';
import { guidePdf } from './guide-pdf.ts';
import { pagePicture, type PagePicture } from './page-picture.ts';
import { paperNames, sheetFileName, type LaidOutSheet } from './sheets.ts';

/** A picture of one side of a sheet. */
export interface SheetPicture extends PagePicture {
  readonly name: string;
  readonly side: string;
}

/** A sheet ready to download, with pictures of its sides. */
export interface SheetFile {
  readonly name: string;
  readonly title: string;
  readonly kind: LaidOutSheet['kind'];
  /** The address of its subject’s page. */
  readonly address: string;
  readonly paperId: string;
  readonly paper: string;
  readonly pages: number;
  readonly kilobytes: number;
  readonly reviewed: string;
  readonly bytes: Uint8Array;
  readonly pictures: readonly SheetPicture[];
}

// A level is chosen by the look of both its sides; of the others, one front is enough to know them by.
const pictureWidths = { level: 480, skill: 360, profile: 360, poster: 720 };
const words = { level: 'cheat-sheet', skill: 'skill sheet', profile: 'profile sheet', poster: 'poster' };

/** Sheets as files, each with its pictures. */
export function writeSheetFiles(sheets: readonly LaidOutSheet[], fonts: Fonts): Promise<readonly SheetFile[]> {
  return Promise.all(
    sheets.map(async (sheet): Promise<SheetFile> => {
      const bytes = await guidePdf(sheet.pages, sheet, fonts);
      const name = sheetFileName(sheet);
      return {
        name,
        title: `${sheet.subject.name} ${words[sheet.kind]}`,
        kind: sheet.kind,
        address: sheet.subject.address,
        paperId: sheet.paper,
        paper: paperNames[sheet.paper],
        pages: sheet.pages.length,
        kilobytes: Math.ceil(bytes.length / 1000),
        reviewed: sheet.reviewed,
        bytes,
        pictures: await picturesOf(sheet, name, fonts),
      };
    }),
  );
}

function picturesOf({ kind, paper, pages }: LaidOutSheet, name: string, fonts: Fonts): Promise<SheetPicture[]> {
  const shown = kind === 'level' ? pages : paper === 'a4' || paper === 'a3' ? pages.slice(0, 1) : [];
  return Promise.all(
    shown.map(async (page, index) => ({
      name: name.replace(/\.pdf$/, `-${index + 1}.webp`),
      side: index === 0 ? 'front' : 'back',
      ...(await pagePicture(page, fonts, pictureWidths[kind])),
    })),
  );
}
