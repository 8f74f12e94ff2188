import { createClosedDayCalendars } from '#src/domain/deadline/calendars.ts';
import type { RequiredDocument } from '#src/domain/document/document.ts';
import type { Office } from '#src/domain/office/office.ts';
import type { GuideData } from '#src/domain/plan/plan.ts';
import { type PlainDate, parsePlainDate } from '#src/domain/time/plain-date.ts';
import { createHolidayCalendar } from '#src/domain/time/public-holidays.ts';
import { phraseTable } from '#src/domain/words/phrase-table.ts';
import type { Wording } from '#src/domain/words/wording.ts';
import type { GuideProps } from './guide-props.ts';

/** What the parts of the guide share: the rules, and the words to tell them in. */
export interface GuideModel {
  readonly props: GuideProps;
  readonly guide: GuideData;
  readonly wording: Wording;
}

/** Turns the props, which are plain data, into what the domain works with. */
export function guideModel(props: GuideProps): GuideModel {
  const { event, questions, procedures, documents, offices, words, locale } = props;
  const holidays = createHolidayCalendar(props.holidays, props.provisionalFrom);
  return {
    props,
    guide: {
      event,
      questions: byId(questions),
      procedures: byId(procedures),
      // The browser is sent only the fields that the plan reads.
      documents: byId(documents as readonly RequiredDocument[]),
      offices: offices as readonly Office[],
      calendars: createClosedDayCalendars(holidays, props.closures),
    },
    wording: {
      locale,
      t: phraseTable(props.phrases, locale),
      question: (id) => words.questions[id] ?? { label: id, options: {} },
      eventName: (id) => words.events[id] ?? id,
      documentName: (id) => words.documents[id] ?? id,
    },
  };
}

/** Today in Japan, wherever the reader's clock is; or the fixed day of a preview. */
export function today({ asOf }: Pick<GuideProps, 'asOf'>): PlainDate {
  const text =
    asOf ?? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
  return parsePlainDate(text) ?? ('2026-01-01' as PlainDate);
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
