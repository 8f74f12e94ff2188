import type { Props as TileProps } from '#src/components/home/LifeEventTiles.astro';
import type { Props as NoticeProps } from '#src/components/home/NoticeList.astro';
import { type IconName, iconPaths } from '#src/components/icon/icons.ts';
import { paths } from '#src/data/paths.ts';
import type { Notice } from '#src/domain/city/city.ts';
import { formatDate } from '#src/domain/time/format-date.ts';
import { parsePlainDate } from '#src/domain/time/plain-date.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import { pageFrame } from './frame.ts';
import { procedureTitle } from './names.ts';
import { mainOfficeRows } from './office-page.ts';
import { isOnline, procedureRow } from './procedure-row.ts';
import { textOf, type View } from './view.ts';

/** At most this many lines stand on the home page before "see all". */
const shown = { online: 6, notices: 4 };

export function homePage(view: View) {
  const { t, locale, catalogue } = view;
  const siteTitle = pickWords(catalogue.city, locale)?.words.siteTitle ?? catalogue.city.facts.name;
  const online = [...catalogue.procedures.values()]
    .map(({ facts }) => facts)
    .filter(isOnline)
    .sort(
      (a, b) =>
        Number(b.online.level === 'full') - Number(a.online.level === 'full') ||
        a.number - b.number,
    );
  return {
    frame: pageFrame(view, {
      title: siteTitle,
      description: t('home.description'),
      pathIn: paths.home,
    }),
    popular: catalogue.city.facts.popular.map((id) => ({
      href: paths.procedure(locale, id),
      label: procedureTitle(id, view),
    })),
    tiles: lifeEventTiles(view),
    online: online.slice(0, shown.online).map((procedure) => procedureRow(procedure, view)),
    onlineCount: online.length,
    offices: mainOfficeRows(view),
    notices: noticeRows(view).slice(0, shown.notices),
  };
}

/** Life events that have a guide, in the order the content gives. */
export function lifeEventTiles(view: View): TileProps['tiles'] {
  return [...view.catalogue.lifeEvents.values()]
    .map(({ facts }) => facts)
    .sort((a, b) => a.order - b.order)
    .map((event) => ({
      href: paths.lifeEvent(view.locale, event.id),
      icon: iconOf(event.icon),
      title:
        textOf(view.catalogue.lifeEvents.get(event.id), view, ({ title }) => title) ?? event.id,
      words: textOf(view.catalogue.lifeEvents.get(event.id), view, ({ summary }) => summary) ?? '',
    }));
}

/** Content names icons; one that is not drawn shows a sheet of paper. */
function iconOf(name: string): IconName {
  return Object.hasOwn(iconPaths, name) ? (name as IconName) : 'document';
}

/** How each kind of notice is marked. */
export const noticeMarks = {
  emergency: 'urgent',
  disaster: 'urgent',
  closure: 'warn',
  change: 'info',
} as const;

/** Notices that hold on the day of the build, newest first. */
export function currentNotices({ catalogue, asOf }: View): readonly Notice[] {
  return [...catalogue.notices.values()]
    .map(({ facts }) => facts)
    .filter(({ publishedOn, validTo }) => publishedOn <= asOf && (validTo ?? '9999') >= asOf)
    .sort((a, b) => (a.publishedOn < b.publishedOn ? 1 : -1));
}

/** The same as lines of the home page. */
function noticeRows(view: View): NoticeProps['notices'] {
  const { locale, catalogue, tLoose } = view;
  return currentNotices(view).flatMap((facts) => {
    const date = parsePlainDate(facts.publishedOn);
    if (date === undefined) return [];
    return [
      {
        mark: noticeMarks[facts.kind],
        kind: tLoose(`notice.${facts.kind}`),
        title: textOf(catalogue.notices.get(facts.id), view, ({ title }) => title) ?? facts.id,
        href: `${paths.notices(locale)}#${facts.id}`,
        date: { words: formatDate(date, locale, 'day'), iso: date },
      },
    ];
  });
}
