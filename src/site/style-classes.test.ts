import { describe, expect, it } from 'vitest';
import { styleClasses } from './style-classes.ts';

describe('style attributes', () => {
  it('become classes, the same value the same class, beside those that are there', () => {
    const pages = [
      '<a class="b" style="--depth: 0;">',
      '<svg style="color: red; top: 0" width="1"/><i style="--depth: 0;">',
    ];
    const { sheet, classed } = styleClasses(pages);
    expect(sheet).toBe('.style-1{--depth:0}.style-2{color:red;top:0}');
    expect(pages.map(classed)).toEqual([
      '<a class="b style-1">',
      '<svg class="style-2" width="1"/><i class="style-1">',
    ]);
    expect(styleClasses(pages.toReversed()).sheet).toBe(sheet);
  });

  it('are not looked for in words, in scripts or in other attributes', () => {
    const page = '<p title=" style=&quot;a: b&quot; > "> style="a: b" </p><script>let a = `<b style="c: d">`</script>';
    const { sheet, classed } = styleClasses([page]);
    expect([sheet, classed(page)]).toEqual(['', page]);
  });

  it('that could end their rule stop the build', () => {
    expect(() => styleClasses(['<a style="a: b} body { c: d">']).sheet).toThrow('Put its style into a style sheet.');
  });
});
