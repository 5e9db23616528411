import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFiles } from '../fonts/font-files.ts';

/** The font files a sheet is set in, from their packages. */
export function readFontFiles(): FontFiles {
  const { resolve } = createRequire(import.meta.url);
  const read = (path: string) => new Uint8Array(readFileSync(resolve(`@expo-google-fonts/${path}`)));
  return {
    regular: read('source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
    semibold: read('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
    italic: read('source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
    code: read('source-code-pro/400Regular/SourceCodePro_400Regular.ttf'),
  };
}
