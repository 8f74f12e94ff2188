import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { calendarsFor } from '#src/catalogue/calendars-for.ts';
import { parseAnswers } from '#src/domain/answers/parse-answers.ts';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import { buildPlan } from '#src/domain/plan/build-plan.ts';
import { guideData } from '#src/domain/plan/guide-data.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { day } from './days.ts';

const ids = z.array(z.string());
const storyFile = z.strictObject({
  event: z.string(),
  stories: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/),
      title: z.string(),
      answers: z.record(z.string(), z.union([z.string(), ids])),
      asOf: z.iso.date(),
      expect: z.strictObject({
        needed: ids,
        maybe: ids.optional(),
        notNeeded: ids.optional(),
        due: z.record(z.string(), z.iso.date().nullable()).optional(),
        bring: ids.optional(),
        notBring: ids.optional(),
        where: z.record(z.string(), ids).optional(),
        atHome: ids.optional(),
      }),
    }),
  ),
});

/** What one resident answers, and what the list must then say. See `tests/stories/README.md`. */
export type Story = z.infer<typeof storyFile>['stories'][number];

/** The stories of every life event that has some, by event id. */
export function readStories(folder: string): ReadonlyMap<string, readonly Story[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.sort().map((name) => {
      const file = storyFile.parse(parse(readFileSync(`${folder}/${name}`, 'utf8')));
      return [file.event, file.stories];
    }),
  );
}

/** The list for one story, made by the same functions as the page and `npm run plan`. */
export function planOf(catalogue: Catalogue, event: string, story: Story): Plan {
  const asOf = day(story.asOf);
  const guide = guideData(catalogue, event, calendarsFor(catalogue.city.facts, asOf));
  const { answers, problems } = parseAnswers(story.answers, guide.questions);
  if (problems.length > 0) throw new Error(`${story.id}: ${JSON.stringify(problems)}`);
  return buildPlan(guide, answers, asOf);
}

/** Ids in a story that the content does not have: a slip in the story, or something that was renamed. */
export function unknownIds(
  catalogue: Catalogue,
  event: string,
  { expect }: Story,
): readonly string[] {
  const rules = catalogue.lifeEvents.get(event)?.facts.rules ?? [];
  const procedures = new Set(rules.map((rule) => rule.procedure));
  const { needed, maybe = [], notNeeded = [], due = {}, where = {}, atHome = [] } = expect;
  const { bring = [], notBring = [] } = expect;
  const places = [...catalogue.offices.keys(), ...catalogue.places.keys()] as string[];
  return [
    ...[
      ...needed,
      ...maybe,
      ...notNeeded,
      ...Object.keys(due),
      ...Object.keys(where),
      ...atHome,
    ].filter((id) => !procedures.has(id)),
    ...[...bring, ...notBring].filter((id) => !catalogue.documents.has(id)),
    ...Object.values(where)
      .flat()
      .filter((id) => !places.includes(id)),
  ];
}

/** What a plan says, in the words of a story; only what the story speaks of. */
export function asExpectation(plan: Plan, { expect }: Story): Partial<Story['expect']> {
  const withCertainty = (certainty: string) =>
    plan.items
      .filter((item) => item.certainty === certainty)
      .map((item) => item.procedure.id)
      .sort();
  const itemOf = (id: string) => plan.items.find((item) => item.procedure.id === id);
  const brought = plan.bring.filter((line) => !line.isSituational).map((line) => line.document);
  const pick = <Value>(keys: object | undefined, find: (id: string) => Value) =>
    Object.fromEntries(Object.keys(keys ?? {}).map((id) => [id, find(id)]));
  const optional = {
    maybe: withCertainty('maybe'),
    notNeeded: expect.notNeeded?.filter((id) =>
      plan.notNeeded.some((line) => line.procedure === id),
    ),
    due: pick(expect.due, (id) => itemOf(id)?.due?.due.date ?? null),
    bring: expect.bring?.filter((id) => brought.includes(id)),
    notBring: expect.notBring?.filter((id) => !brought.includes(id)),
    where: pick(expect.where, (id) => itemOf(id)?.where ?? []),
    atHome: [...plan.visit.atHome].sort(),
  };
  const spokenOf = Object.entries(optional).filter(([key]) => Object.hasOwn(expect, key));
  return { needed: withCertainty('needed'), ...Object.fromEntries(spokenOf) };
}

/** The story's own expectation, with the lists in which order says nothing sorted. */
export function sorted({ expect }: Story): Story['expect'] {
  const { needed, maybe, atHome, ...rest } = expect;
  return {
    ...rest,
    needed: [...needed].sort(),
    ...(maybe === undefined ? {} : { maybe: [...maybe].sort() }),
    ...(atHome === undefined ? {} : { atHome: [...atHome].sort() }),
  };
}
