import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changed, contentTree, type Files } from '#tests/helpers/content-tree.ts';
import { runTool } from '#tests/helpers/run-tool.ts';

const check = (changes: Files = {}) =>
  runTool('check-content', [], { CONTENT_DIR: contentTree(changes) });

describe('npm run check:content', () => {
  it('says that all is well, and counts', () => {
    expect(check()).toEqual({
      status: 0,
      stdout: '内容に問題はありません（手続き 2、できごと 1、書類 1、窓口 1、言語 2）。\n',
      stderr: '',
    });
  });

  it('prints every problem of every file with its place and a way out, and exits with 1', () => {
    const { status, stdout, stderr } = check({
      ...changed(
        'core/procedures/fire-permit/procedure.yaml',
        '[register-dragon]',
        '[register-dragn]',
      ),
      ...changed('core/documents/photo.yaml', 'name: 写真', 'nmae: 写真'),
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "core/documents/photo.yaml
        name: 必要な項目がありません (missing-field)
        → この項目を書き足してください

      core/documents/photo.yaml
        nmae: 「nmae」という項目はありません (unknown-field)
        → 「name」のことですか

      core/procedures/fire-permit/procedure.yaml
        requires: 手続き「register-dragn」が見つかりません (unknown-procedure)
        → 「register-dragon」のことですか

      2 個のファイルに 3 件の問題があります。
      "
    `);
  });

  it('says so when there is no content at all', () => {
    const nowhere = join(contentTree(), 'nowhere');
    const { status, stderr } = runTool('check-content', [], { CONTENT_DIR: nowhere });
    expect(status).toBe(1);
    expect(stderr).toContain('CONTENT_DIR');
  });
});
