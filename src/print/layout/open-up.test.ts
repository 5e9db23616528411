import { expect, it } from 'vitest';
import { openUp } from './open-up.ts';
import { createSetting } from './setting.ts';

const metrics = { widthOf: () => 0, hasGlyph: () => true };
const setting = createSetting({ side: 2, metrics, scale: 1, air: 0.25, bottom: 700 });

it('takes the most air that fits', () => {
  expect(openUp(setting, (air) => air < 0.7).air).toBe(8 / 12);
});

it('takes no less air than there was, and no more than all', () => {
  expect(openUp(setting, () => false).air).toBe(0.25);
  expect(openUp(setting, () => true).air).toBe(1);
});
