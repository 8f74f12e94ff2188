import type { Props as RowProps } from '#src/components/procedure/ProcedureRow.astro';
import { paths } from '#src/data/paths.ts';
import { describeDeadline } from '#src/domain/describe/describe-deadline.ts';
import type { Procedure } from '#src/domain/procedure/procedure.ts';
import { procedureTitle } from './names.ts';
import type { View } from './view.ts';

/** A procedure as one line of a list: name, number, by when, how far online. */
export function procedureRow(procedure: Procedure, view: View): RowProps {
  const { t, tLoose, wording } = view;
  const [main] = procedure.deadlines;
  return {
    href: paths.procedure(view.locale, procedure.id),
    title: procedureTitle(procedure.id, view),
    plate: { label: t('site.number-short'), number: procedure.number },
    deadline: main === undefined ? undefined : describeDeadline(main, wording),
    online: isOnline(procedure)
      ? {
          level: procedure.online.level,
          words: `${t('channel.online')} ${tLoose(`level.${procedure.online.level}`)}`,
        }
      : undefined,
  };
}

/** Whether anything at all can be done online. */
export function isOnline({ online }: Procedure): boolean {
  return online.level === 'full' || online.level === 'partial' || online.level === 'booking';
}
