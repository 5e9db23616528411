import { expect, test } from 'vitest';
import { hexOfColour, roleOfColour, sentinelByRole } from './sentinel-colours.ts';

test('gives every role a colour that leads back to it', () => {
  for (const [role, colour] of Object.entries(sentinelByRole)) {
    expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(roleOfColour(colour)).toBe(role);
  }
});

test('reads the same colour from rgb()', () => {
  expect(hexOfColour('rgb(1, 16, 217)')).toBe('#0110d9');
  expect(roleOfColour('rgb(1, 16, 217)')).toBe('node');
});

test('tells no paint from a colour without a role', () => {
  expect(roleOfColour('none')).toBeNull();
  expect(roleOfColour('rgba(0, 0, 0, 0)')).toBeNull();
  expect(roleOfColour('#123456')).toBeUndefined();
});
