import type {
  City,
  CityWords,
  GlossaryTerm,
  GlossaryWords,
  Notice,
  NoticeWords,
} from '#src/domain/city/city.ts';
import type { DocumentWords, RequiredDocument } from '#src/domain/document/document.ts';
import type { LifeEvent, LifeEventWords } from '#src/domain/life-event/life-event.ts';
import type { Locale } from '#src/domain/locale/locale.ts';
import type { Office, OfficeWords } from '#src/domain/office/office.ts';
import type { Place, Procedure } from '#src/domain/procedure/procedure.ts';
import type { Question, QuestionWords } from '#src/domain/question/question.ts';
import type { ProcedureWords } from '#src/domain/words/procedure-words.ts';

/** Facts with their words in the languages that have them. */
export interface Entry<Facts, Words> {
  readonly facts: Facts;
  readonly words: Readonly<Partial<Record<Locale, Words>>>;
}

/** Words without facts, for short names that need none. */
export interface Named {
  readonly name: string;
  readonly note?: string;
}

/** Everything one municipality publishes: core and overlay merged and checked. Maps keep file order. */
export interface Catalogue {
  readonly city: Entry<City, CityWords>;
  readonly procedures: ReadonlyMap<string, Entry<Procedure, ProcedureWords>>;
  readonly lifeEvents: ReadonlyMap<string, Entry<LifeEvent, LifeEventWords>>;
  readonly questions: ReadonlyMap<string, Entry<Question, QuestionWords>>;
  readonly documents: ReadonlyMap<string, Entry<RequiredDocument, DocumentWords>>;
  readonly offices: ReadonlyMap<string, Entry<Office, OfficeWords>>;
  readonly notices: ReadonlyMap<string, Entry<Notice, NoticeWords>>;
  readonly glossary: ReadonlyMap<string, Entry<GlossaryTerm, GlossaryWords>>;
  /** Days that deadlines count from, e.g. `moved-in`. */
  readonly events: ReadonlyMap<string, Entry<{ readonly id: string }, Named>>;
  /** Bodies that take filings, e.g. `pension-office`. */
  readonly places: ReadonlyMap<Place, Entry<{ readonly id: Place }, Named>>;
}
