import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { places } from '#src/domain/procedure/procedure.ts';

/** Files by their path below the content folder; `null` leaves a file of the valid tree out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

const procedure = (number: number, name: string, rest = '') => `
number: ${number}
name: ${name}
reading: りゅう
category: residence
scope: municipal
lifeEvents: [new-dragon]
owner: beasts
online: { level: none, confidence: verified }
where: { places: [city-hall] }
proseConfidence: verified
reviewedOn: '2026-11-20'
${rest}`;

const words = (title: string) => `---\ntitle: ${title}\nsummary: ${title}です。\n---\n`;

/** The smallest tree that is complete: one guide, two procedures, one counter. */
export const validTree: Readonly<Record<string, string>> = {
  'core/procedures/register-dragon/procedure.yaml': procedure(
    1001,
    '竜の届け',
    `
deadlines:
  - { id: filing, kind: filing-within, value: 14, unit: day, from: dragon-came,
      direction: after, closedDayRule: next-open-day-local, confidence: verified }
documents:
  - { id: photo, doc: photo, requiredBy: city, confidence: verified }
`,
  ),
  'core/procedures/register-dragon/ja.md': words('竜の届け'),
  'core/procedures/fire-permit/procedure.yaml': procedure(
    1002,
    '火の許可',
    'requires: [register-dragon]',
  ),
  'core/procedures/fire-permit/ja.md': words('火の許可'),
  'core/life-events/new-dragon/life-event.yaml': `
icon: dragon
order: 1
questions: [{ question: came }, { question: breathes-fire }]
rules:
  - procedure: register-dragon
  - { procedure: fire-permit, when: { question: breathes-fire, is: 'yes' } }
`,
  'core/life-events/new-dragon/ja.md': `---
title: 竜を迎える
summary: 竜が来たとき。
everyone: { case: みなさん, fact: みなさんに必要です。 }
---
`,
  'core/questions/came.yaml': 'type: date\nevents: [{ event: dragon-came }]\n',
  'core/questions/breathes-fire.yaml': "type: single\noptions: ['yes', 'no']\n",
  'core/questions/words/ja.yaml': `
came: { label: 竜が来た日 }
breathes-fire:
  label: 火をふきますか
  options:
    'yes': { label: はい, case: 火をふく竜のかた, fact: 火をふきます。 }
    'no': { label: いいえ, case: 火をふかない竜のかた, fact: 火をふきません。 }
`,
  'core/documents/photo.yaml': 'name: 写真\nreading: しゃしん\nconfidence: verified\n',
  'core/documents/words/ja.yaml': 'photo: { name: 写真 }\n',
  'core/events/words/ja.yaml': 'dragon-came: { name: 竜が来た日 }\n',
  'core/places/words/ja.yaml': places.map((id) => `${id}: { name: ${id} }\n`).join(''),
  'city/city.yaml': `
id: dragon-town
name: 竜の町
reading: りゅうのまち
isFictional: true
sections: [{ id: beasts, name: 獣課, reading: けものか }]
locales: [ja, en]
closures: { yearEnd: { from: '12-29', to: '01-03' } }
callCentre: { phone: '0000', hours: いつでも, relayService: true }
`,
  'city/words/ja.yaml': `
name: 竜の町
siteTitle: 竜の町
sections: { beasts: 獣課 }
callCentre: 電話
callCentreHours: いつでも
`,
  'city/offices/hall.yaml': `
kind: city-hall
name: 竜の役場
reading: りゅうのやくば
order: 1
address: 竜の町1
postalCode: 000-0000
phone: '0000'
hours: [{ weekdays: [1], from: '08:30', to: '17:15' }]
counters: [{ section: beasts, floor: 1, number: '1' }]
access: { stepFree: true, hearingLoop: true, writing: true, wheelchairToilet: true }
confidence: verified
`,
  'city/offices/words/ja.yaml': 'hall: { name: 竜の役場 }\n',
};

/** Writes the valid tree with some files changed to a folder that lives as long as the test. */
export function contentTree(changes: Files = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'madoguchi-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries({ ...validTree, ...changes })) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A file of the valid tree with one part replaced. */
export function changed(path: string, from: string, to: string): Files {
  const text = validTree[path] ?? '';
  if (!text.includes(from)) throw new Error(`changed: "${from}" is not in ${path}`);
  return { [path]: text.replace(from, to) };
}

/** A file of the valid tree with text added at the end. */
export function added(path: string, text: string): Files {
  return { [path]: `${validTree[path] ?? ''}${text}` };
}
