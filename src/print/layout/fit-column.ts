import type { Metrics } from '../metrics.ts';
import { columnHeight, type Column } from './column.ts';
import { createSetting, type Setting } from './setting.ts';

// Scales a side may be set at, in hundredths, as whole numbers so that steps are exact.
const smallest = 87;
const usual = 100;
const largest = 108;

const airSteps = 12;
// Type this large looks crowded without some air; smaller type may do with less, and the smallest with none.
const comfortableScale = 97;
const comfortableAir = 0.4;

/** A column at the largest scale that fits, opened up as far as it goes, and the height it leaves free (or is over). */
export interface FittedColumn {
  readonly column: Column;
  readonly setting: Setting;
  readonly free: number;
}

/** The height a side has for its column, and the lowest place text may reach, in points. */
export interface Room {
  readonly height: number;
  readonly bottom: number;
}

/** Finds the largest scale, up to the usual one, at which a column fits its room, then the most air; type grows on only when air cannot. */
export function fitColumn(
  side: number,
  build: (setting: Setting) => Column,
  room: Room,
  metrics: Metrics,
): FittedColumn {
  const attempt = (hundredths: number, air: number): FittedColumn => {
    const scale = hundredths / 100;
    const setting = createSetting({ side, metrics, scale, air, bottom: room.bottom });
    const column = build(setting);
    return { column, setting, free: room.height - columnHeight(column) };
  };
  const scale = largestThatFits(smallest, usual, (step) => attempt(step, leastAir(step)).free >= 0);
  const air = largestThatFits(0, airSteps, (step) => attempt(scale, step / airSteps).free >= 0) / airSteps;
  if (air < 1) return attempt(scale, air);
  return attempt(
    largestThatFits(scale, largest, (step) => attempt(step, air).free >= 0),
    air,
  );
}

function leastAir(hundredths: number): number {
  return comfortableAir * Math.min(1, (hundredths - smallest) / (comfortableScale - smallest));
}

function largestThatFits(smallest: number, largest: number, fits: (value: number) => boolean): number {
  let [low, high] = [smallest, largest];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
