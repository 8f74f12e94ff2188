import { paths } from '#src/data/paths.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import { parsePlainDate } from '#src/domain/time/plain-date.ts';
import { currentNotices, noticeMarks } from './home-page.ts';
import { officeName, procedureTitle } from './names.ts';
import { textOf, type View } from './view.ts';

/** Notices in full, with what they concern. */
export function noticeEntries(view: View) {
  const { locale, catalogue, tLoose } = view;
  return currentNotices(view).map((facts) => {
    const entry = catalogue.notices.get(facts.id);
    const date = parsePlainDate(facts.publishedOn);
    const offices = facts.offices.flatMap((id) => {
      const office = catalogue.offices.get(id)?.facts;
      return office === undefined
        ? []
        : [{ href: paths.office(locale, id), label: officeName(office, view) }];
    });
    return {
      id: facts.id,
      mark: noticeMarks[facts.kind],
      kind: tLoose(`notice.${facts.kind}`),
      title: textOf(entry, view, ({ title }) => title) ?? facts.id,
      lines: [
        textOf(entry, view, ({ text }) => text) ?? '',
        ...(date === undefined ? [] : [formatDate(date, locale)]),
      ],
      links: [
        ...facts.procedures.map((id) => ({
          href: paths.procedure(locale, id),
          label: procedureTitle(id, view),
        })),
        ...offices,
      ],
    };
  });
}
