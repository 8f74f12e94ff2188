import type { z } from 'astro/zod';
import {
  city,
  glossaryTerm,
  lifeEvent,
  notice,
  office,
  question,
  requiredDocument,
} from '#src/schemas/entries.ts';
import { procedure } from '#src/schemas/procedure.ts';
import {
  cityWords,
  documentWords,
  glossaryWords,
  lifeEventWords,
  named,
  noticeWords,
  officeWords,
  procedureWords,
  questionWords,
} from '#src/schemas/words.ts';

/**
 * How a kind of content lies on disk.
 *
 * - `folder`: `<kind>/<id>/<facts>.yaml` with `<locale>.md` beside it
 * - `flat`: `<kind>/<id>.yaml`, words of all entries in `<kind>/words/<locale>.yaml`
 * - `words`: no facts of its own, only `<kind>/words/<locale>.yaml`; the source language names the ids
 * - `single`: one file `<kind>.yaml`, words in `words/<locale>.yaml`
 */
export type Shape = 'folder' | 'flat' | 'words' | 'single';

export interface Kind {
  readonly shape: Shape;
  /** File name of the facts in a `folder`. */
  readonly factsFile?: string;
  readonly facts?: z.ZodType;
  readonly words: z.ZodType;
}

/** Every kind of content, by its folder (or, for `city`, its file). */
export const kinds = {
  procedures: {
    shape: 'folder',
    factsFile: 'procedure.yaml',
    facts: procedure,
    words: procedureWords,
  },
  'life-events': {
    shape: 'folder',
    factsFile: 'life-event.yaml',
    facts: lifeEvent,
    words: lifeEventWords,
  },
  questions: { shape: 'flat', facts: question, words: questionWords },
  documents: { shape: 'flat', facts: requiredDocument, words: documentWords },
  offices: { shape: 'flat', facts: office, words: officeWords },
  notices: { shape: 'flat', facts: notice, words: noticeWords },
  glossary: { shape: 'flat', facts: glossaryTerm, words: glossaryWords },
  events: { shape: 'words', words: named },
  places: { shape: 'words', words: named },
  city: { shape: 'single', facts: city, words: cityWords },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
