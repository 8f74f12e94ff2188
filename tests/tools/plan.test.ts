import { describe, expect, it, test } from 'vitest';
import { contentTree, type Files } from '#tests/helpers/content-tree.ts';
import { runTool } from '#tests/helpers/run-tool.ts';

const good = {
  event: 'new-dragon',
  answers: '{"came":"2026-11-08","breathes-fire":"no"}',
  'as-of': '2026-11-20',
};

function plan(options: Readonly<Record<string, string>> = good, changes: Files = {}) {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  return runTool('plan', args, { CONTENT_DIR: contentTree(changes) });
}
const printed = (options: Readonly<Record<string, string>>) => JSON.parse(plan(options).stdout);

describe('npm run plan', () => {
  it('prints the list of one person', () => {
    const { status, stdout, stderr } = plan();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      event: 'new-dragon',
      asOf: '2026-11-20',
      lang: 'ja',
      items: [
        {
          procedure: 'register-dragon',
          name: '竜の届け',
          why: ['みなさんに必要です。'],
          certainty: 'needed',
          dependsOn: [],
          due: {
            date: '2026-11-24',
            rule: '竜が来た日の翌日から数えて14日以内',
            rolledFrom: '2026-11-22',
            opens: null,
          },
          online: { level: 'none', needs: [] },
          where: ['hall'],
          bring: ['photo'],
        },
      ],
      bring: [{ document: 'photo', neededFor: ['register-dragon'], anyOf: null }],
      notNeeded: [{ procedure: 'fire-permit', why: ['火をふきません。'] }],
      open: [],
    });
  });

  it('hides nothing when nothing is answered', () => {
    const { answers: _, ...unanswered } = good;
    const { items, notNeeded, open } = printed(unanswered);
    expect(notNeeded).toEqual([]);
    expect(open).toEqual(['came', 'breathes-fire']);
    expect(items).toMatchObject([
      { procedure: 'register-dragon', certainty: 'needed', due: null },
      { procedure: 'fire-permit', certainty: 'maybe', dependsOn: ['register-dragon'] },
    ]);
  });

  it('speaks another language, with Japanese where a text is not translated', () => {
    const { lang, items } = printed({ ...good, lang: 'en' });
    expect(lang).toBe('en');
    expect(items[0]).toMatchObject({
      name: '竜の届け',
      due: { rule: 'Within 14 days, counted from the day after 竜が来た日' },
    });
  });

  it('prints the same bytes for the same input, in every time zone', () => {
    const dir = contentTree();
    const args = Object.entries(good).flatMap(([name, value]) => [`--${name}`, value]);
    const [honolulu, kiritimati] = ['Pacific/Honolulu', 'Pacific/Kiritimati'].map(
      (TZ) => runTool('plan', args, { CONTENT_DIR: dir, TZ }).stdout,
    );
    expect(honolulu).toBe(kiritimati);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no event', { 'as-of': '2026-11-20' }, '--event'],
    ['an event that does not exist', { ...good, event: 'new-dragn' }, '「new-dragon」のことですか'],
    ['a prototype name as event', { ...good, event: '__proto__' }, '--event'],
    ['no day', { event: 'new-dragon' }, '--as-of'],
    ['a day that does not exist', { ...good, 'as-of': '2026-02-30' }, '--as-of「2026-02-30」'],
    ['an unknown language', { ...good, lang: 'xx' }, 'ja, en'],
    ['a language that is not published', { ...good, lang: 'th' }, 'ja, en'],
    ['an unknown option', { ...good, evnet: 'x' }, '使い方'],
    ['broken JSON', { ...good, answers: '{' }, '--answers'],
    ['a list', { ...good, answers: '[]' }, '--answers'],
    ['null', { ...good, answers: 'null' }, '--answers'],
    [
      'an unknown question',
      { ...good, answers: '{"brethes-fire":"yes"}' },
      '「breathes-fire」のことですか',
    ],
    ['an unknown answer', { ...good, answers: '{"breathes-fire":"sometimes"}' }, 'yes, no'],
    [
      'an answered day that does not exist',
      { ...good, answers: '{"came":"2026-02-30"}' },
      '2026-02-30',
    ],
    [
      'an answer of the wrong shape',
      { ...good, answers: '{"came":{"toString":1}}' },
      '形が違います',
    ],
    ['a prototype key', { ...good, answers: '{"__proto__":"yes"}' }, '__proto__'],
  ])('refuses %s with exit code 2, an explanation and no output', (_what, options, message) => {
    const { status, stdout, stderr } = plan(options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at .*\.ts:\d/m);
  });

  it('tells everything that is wrong with the command at once', () => {
    const { stderr } = plan({ event: 'x', 'as-of': 'y', lang: 'z', answers: '{' });
    for (const option of ['--event', '--as-of', '--lang', '--answers'])
      expect(stderr).toContain(option);
  });

  it('refuses to plan with broken content', () => {
    const { status, stdout, stderr } = plan(good, { 'core/documents/photo.yaml': 'name: [' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('npm run check:content');
  });
});
