import type { CityClosures } from '#src/domain/deadline/calendars.ts';
import type { RequiredDocument } from '#src/domain/document/document.ts';
import type { LifeEvent } from '#src/domain/life-event/life-event.ts';
import type { Locale } from '#src/domain/locale/locale.ts';
import type { Office } from '#src/domain/office/office.ts';
import type { PlannedProcedure } from '#src/domain/plan/plan.ts';
import type { Question, QuestionWords } from '#src/domain/question/question.ts';

/** A name with the place it leads to. */
export interface LinkedName {
  readonly name: string;
  readonly href: string;
}

/** Everything a guide needs in the browser, in one language; words arrive translated. */
export interface GuideProps {
  readonly locale: Locale;
  readonly phrases: Readonly<Record<string, string>>;
  /** A fixed day for previews; absent = the reader's today in Japan. */
  readonly asOf?: string;
  readonly event: LifeEvent;
  readonly questions: readonly Question[];
  readonly procedures: readonly PlannedProcedure[];
  readonly documents: readonly Pick<RequiredDocument, 'id' | 'countsAs' | 'isCounterForm'>[];
  readonly offices: readonly Pick<Office, 'id' | 'kind' | 'ward' | 'order' | 'counters'>[];
  readonly holidays: readonly string[];
  readonly provisionalFrom: string;
  readonly closures: CityClosures;
  readonly words: {
    readonly everyone: string;
    readonly questions: Readonly<Record<string, QuestionWords>>;
    readonly events: Readonly<Record<string, string>>;
    readonly documents: Readonly<Record<string, string>>;
    /** Notes of documents that one procedure gives, as `procedure/document`. */
    readonly situations: Readonly<Record<string, string>>;
    /** What a deadline other than the main one is about, as `procedure/deadline`. */
    readonly deadlines: Readonly<Record<string, string>>;
    readonly procedures: Readonly<Record<string, LinkedName>>;
    readonly offices: Readonly<Record<string, LinkedName>>;
    readonly sections: Readonly<Record<string, string>>;
    readonly places: Readonly<Record<string, string>>;
  };
}
