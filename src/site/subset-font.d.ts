declare module 'subset-font' {
  /** The font with only the glyphs that the text needs, in the target format. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
      /** The OpenType features to keep, by their tags; all of them unless said. */
      readonly keepFeatures?: readonly string[];
      readonly noHinting?: boolean;
    },
  ): Promise<Uint8Array>;
}
