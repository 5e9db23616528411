declare module 'hyphen/en-gb/index.js' {
  const british: {
    /** The text with a mark wherever British English lets a word part. */
    hyphenateSync(text: string, options: { readonly hyphenChar: string; readonly minWordLength: number }): string;
  };
  export default british;
}
