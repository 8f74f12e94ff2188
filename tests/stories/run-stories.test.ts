import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { loadCatalogue } from '#src/catalogue/load-catalogue.ts';
import { asExpectation, planOf, readStories, sorted, unknownIds } from '#tests/helpers/stories.ts';

const { catalogue } = loadCatalogue(process.env.CONTENT_DIR ?? 'content');
if (catalogue === undefined)
  throw new Error('run-stories: the content cannot be read; see npm run check:content');
const stories = readStories(fileURLToPath(new URL('.', import.meta.url)));

describe.each([...stories])('%s', (event, list) => {
  it('tells each story under its own id', () => {
    const ids = list.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(list.map((story) => [story.id, story.title, story] as const))(
    '%s: %s',
    (_id, _title, story) => {
      expect(unknownIds(catalogue, event, story)).toEqual([]);
      expect(asExpectation(planOf(catalogue, event, story), story)).toEqual(sorted(story));
    },
  );

  it('has a story in which each of its procedures is needed', () => {
    const plans = list.map((story) => planOf(catalogue, event, story));
    const rules = catalogue.lifeEvents.get(event)?.facts.rules ?? [];
    const table = rules.map(({ procedure }) => {
      const certainties = plans.map(
        ({ items }) =>
          items.find((item) => item.procedure.id === procedure)?.certainty ?? 'notNeeded',
      );
      const count = (wanted: string) => certainties.filter((found) => found === wanted).length;
      return {
        procedure,
        needed: count('needed'),
        maybe: count('maybe'),
        notNeeded: count('notNeeded'),
      };
    });
    if (process.env.STORIES_COVERAGE === '1') console.table(table);
    expect(table.filter(({ needed }) => needed === 0).map(({ procedure }) => procedure)).toEqual(
      [],
    );
  });
});
