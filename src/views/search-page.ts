import { paths, sitePath } from '#src/data/paths.ts';
import { describeDeadline } from '#src/domain/describe/describe-deadline.ts';
import { nameEntries } from '#src/domain/search/name-entry.ts';
import { stripRuby } from '#src/domain/text/ruby.ts';
import { phrases } from '#src/i18n/translate.ts';
import type { SearchEntry, SearchProps } from '#src/islands/search/search-props.ts';
import { isOnline } from './procedure-row.ts';
import type { View } from './view.ts';

/** Everything that can be found, with what its result line shows. */
export function searchEntries(view: View): readonly SearchEntry[] {
  const { catalogue, locale, t, tLoose, wording } = view;
  return nameEntries(catalogue, locale).map((entry) => {
    const facts = catalogue.procedures.get(entry.id)?.facts;
    if (entry.kind === 'life-event' || facts === undefined) {
      return { ...entry, href: paths.lifeEvent(locale, entry.id), notes: [t('search.life-event')] };
    }
    const [main] = facts.deadlines;
    return {
      ...entry,
      href: paths.procedure(locale, entry.id),
      notes: [
        ...(main === undefined ? [] : [describeDeadline(main, wording)]),
        ...(isOnline(facts)
          ? [`${t('channel.online')} ${tLoose(`level.${facts.online.level}`)}`]
          : []),
      ].map(stripRuby),
    };
  });
}

/** What the search page needs in the browser. */
export function searchProps({ locale }: View): SearchProps {
  const own = { ...phrases.ja, ...phrases[locale] };
  return {
    locale,
    phrases: Object.fromEntries(
      Object.entries(own).filter(
        ([key]) => key.startsWith('search.') || key === 'site.number-short',
      ),
    ),
    names: sitePath(`/${locale}/search/names.json`),
    index: sitePath('/pagefind/'),
  };
}
