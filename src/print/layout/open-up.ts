import type { Setting } from './setting.ts';

const steps = 12;

/** A setting with as much more air as fits, so that a block beside a higher one spreads evenly. */
export function openUp(setting: Setting, fits: (air: number) => boolean): Setting {
  let air = Math.round(setting.air * steps);
  while (air < steps && fits((air + 1) / steps)) air += 1;
  return { ...setting, air: air / steps };
}
