import type { Props as FooterProps } from '#src/components/page/SiteFooter.astro';
import type { Props as HeaderProps } from '#src/components/page/SiteHeader.astro';
import type { Wording as Text } from '#src/components/text/wording.ts';
import { paths, publicUrl, sitePath } from '#src/data/paths.ts';
import { type Locale, nativeNames } from '#src/domain/locale/locale.ts';
import { pickWords } from '#src/domain/words/pick-words.ts';
import type { View } from './view.ts';

/** What a page says about itself; the rest of the frame is the same on every page. */
export interface PageAbout {
  readonly title: Text;
  readonly description: Text;
  /** The address of this page in each language. */
  readonly pathIn: (locale: Locale) => string;
  /** Pages above this one, from home down; `undefined` on the home page. */
  readonly trail?: readonly { readonly href: string; readonly label: Text }[];
  readonly noindex?: boolean;
}

/** Everything around the content of a page: head, header, footer, way back. */
export function pageFrame(view: View, about: PageAbout) {
  const { t, locale, catalogue } = view;
  const { city } = catalogue;
  const cityWords = pickWords(city, locale)?.words;
  const siteName = cityWords?.siteTitle ?? city.facts.name;
  const cityName = cityWords?.name ?? city.facts.name;
  const languages = city.facts.locales.map((lang) => ({
    lang,
    label: nativeNames[lang],
    href: about.pathIn(lang),
    isCurrent: lang === locale,
  }));
  const header: HeaderProps = {
    brand: {
      href: paths.home(locale),
      city: cityName,
      // The city already stands above it.
      name: siteName.startsWith(`${cityName} `) ? siteName.slice(cityName.length + 1) : siteName,
    },
    links: [
      { href: paths.search(locale), label: t('site.search'), icon: 'search' },
      { href: paths.index(locale), label: t('site.index'), icon: 'list' },
    ],
    languageMenu: { label: 'Language', hint: t('site.languages'), languages },
  };
  const footer: FooterProps = {
    help: {
      heading: t('site.footer.help'),
      name: cityWords?.callCentre ?? city.facts.name,
      hours: cityWords?.callCentreHours ?? city.facts.callCentre.hours,
      phone: city.facts.callCentre.phone,
      ...(city.facts.callCentre.relayService ? { note: t('site.footer.relay') } : {}),
    },
    groups: [
      {
        heading: t('site.footer.find'),
        links: [
          { href: paths.index(locale), label: t('site.index') },
          { href: paths.lifeEvents(locale), label: t('site.life-events') },
          { href: paths.online(locale), label: t('site.online') },
          { href: paths.offices(locale), label: t('site.offices') },
        ],
      },
      {
        heading: t('site.footer.about'),
        links: [
          { href: paths.about(locale), label: t('site.about') },
          { href: paths.notices(locale), label: t('site.notices') },
          { href: paths.changes(locale), label: t('changes.title') },
          { href: sitePath('/staff/coverage/'), label: t('coverage.title') },
        ],
      },
    ],
    legal: [t('about.free-software')],
  };
  return {
    lang: locale,
    title: about.title,
    description: about.description,
    siteName,
    canonical: publicUrl(about.pathIn(locale)),
    alternates: languages.map(({ lang, label, href }) => ({ lang, label, href: publicUrl(href) })),
    skipLabel: t('site.skip'),
    hasRuby: locale === 'ja-simple',
    noindex: about.noindex === true,
    icon: sitePath('/favicon.svg'),
    header,
    footer,
    fictional: city.facts.isFictional ? cityWords?.fictionalNotice : undefined,
    breadcrumb:
      about.trail === undefined
        ? undefined
        : {
            label: t('site.breadcrumb'),
            links: [{ href: paths.home(locale), label: t('site.home') }, ...about.trail],
            current: about.title,
          },
  };
}

export type PageFrame = ReturnType<typeof pageFrame> & { readonly refreshTo?: string };
