import { expect, it } from 'vitest';
import { factText } from './fact-text.ts';

const fact = { name: 'Limit', value: '60', unit: 'requests an hour', window: 'per IP address', checked: '2026-11-23' };

it('says value, unit and window', () => {
  expect(factText(fact)).toBe('60 requests an hour per IP address');
});

it('leaves the window out where only the value is wanted', () => {
  expect(factText(fact, 'value')).toBe('60 requests an hour');
});
