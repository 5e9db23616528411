import { standInFonts, webFontExtent, webFontFamily, type WebFont } from './web-fonts.ts';

/**
 * The `@font-face` rules of every page, for fonts whose files are where `hrefOf` says. A font that comes too late for
 * the first look at a page is for the next page: nothing moves under a reader’s eyes.
 */
export function fontFaceCss(fonts: readonly WebFont[], hrefOf: (font: WebFont) => string): string {
  const own = fonts.map(
    (font) =>
      `font-family:'${webFontFamily}';font-weight:${font.weight};font-display:optional;` +
      `src:url('${hrefOf(font)}')format('woff2')`,
  );
  const { ascent, descent } = webFontExtent;
  const standIns = standInFonts.map(
    ({ family, weight, localNames, sizeAdjust }) =>
      `font-family:'${family}';font-weight:${weight};src:${localNames.map((name) => `local('${name}')`).join()};` +
      `size-adjust:${percent(sizeAdjust)};ascent-override:${percent(ascent / sizeAdjust)};` +
      `descent-override:${percent(descent / sizeAdjust)};line-gap-override:0%`,
  );
  return [...own, ...standIns].map((rule) => `@font-face{${rule}}`).join('');
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))}%`;
}
