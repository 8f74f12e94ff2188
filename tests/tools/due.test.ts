import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import fixture from '#tests/fixtures/deadline-examples.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = 'tests/fixtures/deadline-examples.json';

function due(args: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, ['src/tools/due.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

describe('npm run due', () => {
  it('prints an answer for every case of a file, in order', () => {
    const { status, stdout, stderr } = due([examples]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers: { id: string; due: unknown }[] = JSON.parse(stdout);
    expect(answers.map(({ id }) => id)).toEqual(fixture.examples.map(({ id }) => id));
    expect(answers.find(({ id }) => id === 'W26')).toMatchObject({
      due: '2027-01-04',
      rolledFrom: '2026-12-29',
    });
    expect(answers.find(({ id }) => id === 'W62')).toMatchObject({ due: true });
  });

  it('reads standard input when no file is named', () => {
    const { status, stdout } = due([], `\uFEFF${JSON.stringify(fixture.examples.slice(0, 1))}`);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'W01', due: '2024-05-15' }]);
  });

  it('prints the same bytes in every time zone', () => {
    const [honolulu, kiritimati] = ['Pacific/Honolulu', 'Pacific/Kiritimati'].map(
      (TZ) => due([examples], '', { TZ }).stdout,
    );
    expect(honolulu).toBe(kiritimati);
  });

  it('answers an empty list with an empty list', () => {
    expect(due([], '[]')).toMatchObject({ status: 0, stdout: '[]\n' });
  });

  it('tells every problem with place, reason and remedy, and prints nothing else', () => {
    const rows = [
      { id: 'A', type: 'date', event: { date: '2026-02-30' }, calendar: 'city' },
      { id: 'A', type: 'age', event: { birth: '2000-01-01' }, age: -3 },
    ];
    const { status, stdout, stderr } = due([], JSON.stringify(rows));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "（標準入力）
        [0]（id: A） event.date: 「"2026-02-30"」 は使えません。 (bad-date)
        → 実在する日を YYYY-MM-DD で書いてください（1873〜2200年。例: 2026-11-20）
      （標準入力）
        [1]（id: A） id: id「A」は [0] にもあります。 (duplicate-id)
        → 一つずつ違う id にしてください
      （標準入力）
        [1]（id: A） age: 「-3」 は使えません。 (bad-number)
        → 1〜150の整数で書いてください

      問題が3件あります。直してからもう一度実行してください。
      "
    `);
  });

  it.each([
    ['broken JSON', [], '[{', 'JSON として読めません'],
    ['empty input', [], '', 'JSON として読めません'],
    ['a number', [], '5', '一覧ではありません'],
    ['a file that is not there', ['no-such-file.json'], '', '読めません'],
    ['two files', ['a.json', 'b.json'], '', '一つだけ'],
  ])('refuses %s with exit code 2', (_what, args, input, message) => {
    const { status, stdout, stderr } = due(args, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
