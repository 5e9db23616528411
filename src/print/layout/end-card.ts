import type { SheetFrame } from '../sheet.ts';
import { addressStrip } from './address-strip.ts';
import type { Block } from './block.ts';
import { linkCard } from './link-card.ts';
import { createSetting, type Setting } from './setting.ts';

/** The card that leads to the level's page, at least so high: flat where its texts fit beside the code, or the address alone. */
export function endCard({ link, footer }: SheetFrame, width: number, minHeight: number, setting: Setting): Block {
  if (!link) return addressStrip(footer.address, width, setting);
  const trial = createSetting(setting);
  linkCard(link, footer.address, 'flat', width, minHeight, trial);
  const shape = trial.overflow.length === 0 ? 'flat' : 'upright';
  return linkCard(link, footer.address, shape, width, minHeight, setting);
}
