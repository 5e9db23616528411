import { describe, expect, test } from 'vitest';
import { paginate, type Frame } from './paginate.ts';
import type { Piece } from './piece.ts';

const frame: Frame = { left: 10, top: 20, width: 200, bottom: 120, gutter: 20 };
const piece = (height: number, rest: Partial<Piece> = {}): Piece => ({
  height,
  gap: 0,
  isKept: false,
  parts: [],
  ...rest,
});
const placesOf = (pieces: readonly Piece[]) => paginate(pieces, frame).map(({ page, x, y }) => ({ page, x, y }));

describe('setting pieces into pages', () => {
  test('goes on at the top of the next page, without the gap above', () => {
    expect(placesOf([piece(60), piece(30, { gap: 5 }), piece(30, { gap: 5 })])).toEqual([
      { page: 0, x: 10, y: 20 },
      { page: 0, x: 10, y: 85 },
      { page: 1, x: 10, y: 20 },
    ]);
  });

  test('moves a heading with the lines that it is kept with', () => {
    expect(placesOf([piece(70), piece(10, { isKept: true }), piece(30)]).map(({ page }) => page)).toEqual([0, 1, 1]);
  });

  test('starts text beside a heading in the margin, and the next heading below it', () => {
    const places = placesOf([
      piece(30, { hangs: true, isKept: true }),
      piece(10),
      piece(10, { hangs: true }),
      piece(10),
    ]);
    expect(places.map(({ y }) => y)).toEqual([20, 20, 60, 60]);
  });

  test('keeps what is wide out of the way of a heading in the margin', () => {
    const [, wide] = placesOf([piece(30, { hangs: true, isKept: true }), piece(10, { isWide: true })]);
    expect(wide?.y).toBe(53);
  });

  test('fills columns one after the other, then the next page', () => {
    expect(placesOf([piece(80, { columns: 2 }), piece(80), piece(80)])).toEqual([
      { page: 0, x: 10, y: 20 },
      { page: 0, x: 120, y: 20 },
      { page: 1, x: 10, y: 20 },
    ]);
  });

  test('starts columns below what stands above them', () => {
    const places = placesOf([piece(40), piece(30, { columns: 2 }), piece(40)]);
    expect(places.slice(1).map(({ x, y }) => ({ x, y }))).toEqual([
      { x: 10, y: 74 },
      { x: 120, y: 74 },
    ]);
  });

  test('lets a figure wait for the next page while the text goes on', () => {
    const places = placesOf([piece(70), piece(50, { floats: true }), piece(20), piece(20)]);
    expect(places).toEqual([
      { page: 0, x: 10, y: 20 },
      { page: 0, x: 10, y: 90 },
      { page: 1, x: 10, y: 20 },
      { page: 1, x: 10, y: 70 },
    ]);
  });

  test('goes on with the text below one waiting figure where the next one finds no room', () => {
    const figure = piece(60, { floats: true });
    const places = placesOf([piece(90), figure, figure, piece(20), piece(20)]);
    expect(places.map(({ page, y }) => [page, y])).toEqual([
      [0, 20],
      [1, 20],
      [1, 80],
      [1, 100],
      [2, 20],
    ]);
  });

  test('sets a waiting figure before the next chapter', () => {
    const pages = paginate([piece(70), piece(50, { floats: true }), piece(20, { startsPage: true })], frame);
    expect(pages.map(({ page }) => page)).toEqual([0, 1, 2]);
  });

  test('narrows the gaps of a chapter where that saves a nearly empty page', () => {
    const lines = [30, 22, 22, 15].map((height) => piece(height, { gap: 5 }));
    const chapter = [...lines, piece(10, { startsPage: true })];
    expect(placesOf(chapter).map(({ page }) => page)).toEqual([0, 0, 0, 0, 1]);
    expect(placesOf(chapter)[1]?.y).toBeCloseTo(50 + 5 * 0.7);
    const longer = [...lines, piece(25, { gap: 5 }), piece(10, { startsPage: true })];
    expect(placesOf(longer).map(({ page }) => page)).toEqual([0, 0, 0, 1, 1, 2]);
    expect(placesOf(longer)[1]?.y).toBe(55);
  });

  test('starts a chapter on a new page where little of it would fit', () => {
    expect(placesOf([piece(70), piece(10, { room: 40 })]).map(({ page }) => page)).toEqual([0, 1]);
    expect(placesOf([piece(50), piece(10, { room: 40 })]).map(({ page }) => page)).toEqual([0, 0]);
  });

  test('leaves room for the heads of a table that goes on', () => {
    const row = () => piece(60, { repeated: { height: 15, draw: () => undefined } });
    expect(paginate([row(), row()], frame).map(({ y, isFirst }) => ({ y, isFirst }))).toEqual([
      { y: 35, isFirst: true },
      { y: 35, isFirst: true },
    ]);
  });

  test('breaks what no page holds wherever it has to', () => {
    const chain = [piece(60, { isKept: true }), piece(60, { isKept: true }), piece(60)];
    expect(placesOf(chain).map(({ page }) => page)).toEqual([0, 1, 2]);
  });
});
