import { describe, expect, it } from 'vitest';
import { wordParts } from './word-parts.ts';

describe('the parts of a word', () => {
  it('are as British English has them, with the marks around the word', () => {
    expect(wordParts('“knowledge”,')).toEqual(['“know', 'ledge”,']);
    expect(wordParts('customers.')).toEqual(['cus', 'tom', 'ers.']);
  });

  it('leave three letters or more before and after each hyphen', () => {
    expect(wordParts('availability')).toEqual(['avail', 'ab', 'il', 'ity']);
    expect(wordParts('international')).toEqual(['inter', 'na', 'tional']);
  });

  it.each(['product', 'Bernoulli', 'throughput-bound', 'developers.google.com', 'OAuth2', 'it’s'])(
    'leave “%s” whole',
    (word) => {
      expect(wordParts(word)).toEqual([word]);
    },
  );
});
