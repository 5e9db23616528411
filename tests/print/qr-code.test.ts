import { describe, expect, test } from 'vitest';
import { openPdf } from '../../src/print/testing/open-pdf.ts';
import { siteAddress } from '../site-address.ts';
import { builtSheets } from './built-sheets.ts';
import { codeOnPage } from './code-on-page.ts';

describe('the code on a sheet', () => {
  test.each(builtSheets)(
    'leads a phone that scans $name to the page of its subject',
    async ({ item, sides, bytes }) => {
      const pdf = await openPdf(bytes);
      const { text, quietZone, moduleInPoints } = await codeOnPage(await pdf.getPage(sides));
      expect(text).toBe(`${siteAddress}${item.address}`);
      expect(quietZone, 'modules of white around the code').toBeGreaterThanOrEqual(4);
      expect(moduleInPoints * 0.3528, 'millimetres of a module').toBeGreaterThanOrEqual(0.5);
      await pdf.loadingTask.destroy();
    },
  );
});
