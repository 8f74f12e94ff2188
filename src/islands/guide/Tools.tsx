import { useState } from 'preact/hooks';
import { describeDeadline } from '#src/domain/describe/describe-deadline.ts';
import { type CalendarEntry, calendarFile } from '#src/domain/plan/calendar-file.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { stripRuby } from '#src/domain/text/ruby.ts';
import type { GuideModel } from './guide-model.ts';
import { Icon } from './Icon.tsx';
import { Ruby } from './Ruby.tsx';

/** What one can do with the list: print it, put the dates into a calendar, copy its address. */
export function Tools({ model, plan }: { readonly model: GuideModel; readonly plan: Plan }) {
  const { t } = model.wording;
  const [isCopied, setCopied] = useState(false);
  const entries = calendarEntries(model, plan);
  const copy = () => {
    navigator.clipboard?.writeText(location.href).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <p class="tools strip">
      <button type="button" onClick={() => print()}>
        <Icon name="printer" />
        <Ruby text={t('guide.print')} />
      </button>
      {entries.length > 0 && (
        <button type="button" onClick={() => save(entries, model.props.event.id)}>
          <Icon name="calendar" />
          <Ruby text={t('guide.calendar')} />
        </button>
      )}
      <button type="button" onClick={copy}>
        <Icon name="share" />
        <Ruby text={t(isCopied ? 'guide.copied' : 'guide.copy-link')} />
      </button>
    </p>
  );
}

function calendarEntries({ props, wording }: GuideModel, plan: Plan): readonly CalendarEntry[] {
  return plan.items.flatMap(({ procedure, due }) => {
    const date = due?.due.date;
    if (due === undefined || date === null || date === undefined) return [];
    const name = props.words.procedures[procedure.id];
    return [
      {
        uid: `${plan.event}-${procedure.id}-${due.deadline.id}@madoguchi.invalid`,
        date,
        title: stripRuby(wording.t('calendar.title', { procedure: name?.name ?? procedure.id })),
        description: stripRuby(describeDeadline(due.deadline, wording)),
        url: new URL(name?.href ?? '', location.href).href,
      },
    ];
  });
}

function save(entries: readonly CalendarEntry[], event: string) {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const file = new Blob([calendarFile(entries, stamp)], { type: 'text/calendar;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${event}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}
