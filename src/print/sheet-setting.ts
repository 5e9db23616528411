import type { DisplayList } from '../diagrams/display-list.ts';

/** What a sheet takes from outside the guide. */
export interface SheetSetting {
  readonly edition: string;
  /** The newest review date, as YYYY-MM-DD. */
  readonly reviewed: string;
  /** The address of the subject’s page as printed: a short web address, or a path where the public address is unknown. */
  readonly address: string;
  /** The full web address of the subject’s page for the QR code. */
  readonly url?: string;
}

/** What a sheet with a diagram takes from outside the guide. */
export interface PicturedSetting extends SheetSetting {
  readonly picture: DisplayList;
}
