import type { SourceFile } from '../../src/model/content.ts';

/** What makes a page each, and may be missing or there twice without another file noticing. */
const growing = /^src\/content\/(?:topics|phrases)\/[^/]+$/;

/**
 * The content files of a guide of so many pages: topics and phrases again under other names, as often as it takes. Fewer
 * pages than the guide has come from leaving out phrases. `own` is how many pages the files make as they are.
 */
export function growContent(files: readonly SourceFile[], own: number, pages: number): SourceFile[] {
  const phrases = files.filter(({ path }) => path.startsWith('src/content/phrases/'));
  if (pages < own) {
    const linked = new Set(files.flatMap(({ text }) => text.match(/\/phrases\/[\w-]+/g) ?? []));
    const left = phrases.filter(({ path }) => !linked.has(`/phrases/${idOf(path)}`)).slice(0, own - pages);
    return files.filter((file) => !left.includes(file));
  }
  const seeds = files.filter(({ path }) => growing.test(path));
  const copies = Array.from({ length: pages - own }, (_, index): SourceFile => {
    const seed = seeds[index % seeds.length];
    if (!seed) throw new Error('The guide has no topics and no phrases to repeat.');
    const turn = Math.floor(index / seeds.length) + 2;
    return {
      path: seed.path.replace(/(\.\w+)$/, `-${turn}$1`),
      text: seed.text.replace(/^(title|says): (.*)$/m, (_line, field: string, name: string) =>
        /^['"]/.test(name) ? `${field}: ${name.slice(0, -1)} ${turn}${name.slice(-1)}` : `${field}: ${name} ${turn}`,
      ),
    };
  });
  return [...files, ...copies];
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}
