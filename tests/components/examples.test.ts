import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '#tests/helpers/axe.ts';
import { componentsWithExamples } from '#tests/helpers/component-examples.ts';

let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create();
});

describe.each(componentsWithExamples)('$path', ({ path, component, examples }) => {
  test('has examples', () => {
    expect(Object.keys(examples)).not.toEqual([]);
  });

  test.each(Object.entries(examples))('%s: axe finds nothing', async (_, props) => {
    const isPage = path.startsWith('layouts/');
    const html = await container.renderToString(component, { props, partial: !isPage });
    expect(await findViolations(html)).toEqual([]);
  });

  test.each(Object.entries(examples))('%s: fits a strict security policy', async (_, props) => {
    const html = await container.renderToString(component, { props });
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
  });
});
