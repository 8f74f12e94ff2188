import type { CityClosures } from '#src/domain/deadline/calendars.ts';
import type { Locale } from '#src/domain/locale/locale.ts';

export interface Ward {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
}

/** A section (担当課) that owns procedures and has counters in offices. */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly phone?: string;
}

/** The municipality whose overlay the site shows. */
export interface City {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly isFictional: boolean;
  /** Empty where the municipality has no wards. */
  readonly wards: readonly Ward[];
  readonly sections: readonly Section[];
  /** Editions that are published, in menu order. */
  readonly locales: readonly Locale[];
  readonly closures: CityClosures;
  readonly callCentre: {
    readonly phone: string;
    readonly hours: string;
    readonly relayService: boolean;
  };
  readonly email?: string;
  /** Procedures shown on the home page. */
  readonly popular: readonly string[];
}

/** Names of the city and its parts in one language. */
export interface CityWords {
  readonly name: string;
  readonly siteTitle: string;
  readonly wards: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
  readonly callCentre: string;
  readonly callCentreHours: string;
  /** Shown on every page while the city is fictional. */
  readonly fictionalNotice?: string;
}

/** A notice of the city: closed counters, disasters, changes. */
export interface Notice {
  readonly id: string;
  readonly kind: 'emergency' | 'disaster' | 'closure' | 'change';
  readonly publishedOn: string;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly procedures: readonly string[];
  readonly offices: readonly string[];
}

export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

/** A term of the glossary: the official word, kept in every language. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  readonly reading: string;
}
export interface GlossaryWords {
  readonly term: string;
  readonly explanation: string;
}
