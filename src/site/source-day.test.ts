import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceDay } from './source-day.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'source-day-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function commit(date: string): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  execFileSync('git', [...identity, 'commit', '--quiet', '--allow-empty', '--no-gpg-sign', '--message', 'One'], {
    cwd: root,
    env: { ...process.env, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z', GIT_COMMITTER_DATE: date },
  });
}

test('is the day of SOURCE_DATE_EPOCH in UTC, also in a checkout', () => {
  commit('2026-11-20T12:00:00Z');
  expect(sourceDay({ SOURCE_DATE_EPOCH: '1764547199' }, root)).toBe('2025-11-30');
  expect(sourceDay({ SOURCE_DATE_EPOCH: '1764547200' }, root)).toBe('2025-12-01');
});

test('is the day of the last commit in UTC, wherever it was made', () => {
  commit('2026-11-20T23:30:00-02:00');
  expect(sourceDay({}, root)).toBe('2026-11-21');
});

test('is not known outside a checkout, in one without a commit, and of a checkout around the folder', () => {
  expect(sourceDay({}, root)).toBeUndefined();
  commit('2026-11-20T12:00:00Z');
  mkdirSync(join(root, 'inner'));
  expect(sourceDay({}, join(root, 'inner'))).toBeUndefined();
  execFileSync('git', ['init', '--quiet'], { cwd: join(root, 'inner') });
  expect(sourceDay({}, join(root, 'inner'))).toBeUndefined();
});

test.each(['yesterday', '-1', '1e3', '99999999999999'])('refuses SOURCE_DATE_EPOCH %s', (seconds) => {
  expect(() => sourceDay({ SOURCE_DATE_EPOCH: seconds }, root)).toThrow(
    `SOURCE_DATE_EPOCH is “${seconds}”, expected seconds since 1970, such as 1764547200.`,
  );
});
