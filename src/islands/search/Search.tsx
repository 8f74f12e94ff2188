import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { phraseTable } from '#src/domain/words/phrase-table.ts';
import { Ruby } from '#src/islands/guide/Ruby.tsx';
import { searchFullText, type TextMatch } from '#src/search/full-text.ts';
import { createNameSearch, type NameMatch } from '#src/search/search-names.ts';
import type { SearchEntry, SearchProps } from './search-props.ts';

/** Pause after the last key before searching, so that the result is announced once. */
const pause = 500;
const limits = { names: 20, texts: 8 };

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'done';
      readonly names: readonly NameMatch[];
      readonly texts: readonly TextMatch[];
    };

/** Results for the search form of the page: the form itself is plain HTML and works without this. */
export function Search({ locale, phrases, names, index }: SearchProps) {
  const t = useMemo(() => phraseTable(phrases, locale), [phrases, locale]);
  const [state, setState] = useState<State>({ kind: 'idle' });
  const latest = useRef('');

  useEffect(() => {
    const input = document.querySelector<HTMLInputElement>('#q');
    const search = async (query: string) => {
      latest.current = query;
      if (query.trim() === '') return setState({ kind: 'idle' });
      setState({ kind: 'loading' });
      try {
        const find = await nameSearch(names);
        const found = find(query, limits.names);
        const hrefs = new Set(found.map(({ entry }) => (entry as SearchEntry).href));
        // The text index only adds to the names; without it the names still help.
        const texts = await searchFullText(
          query.slice(0, 200),
          index,
          limits.texts + found.length,
        ).catch(() => []);
        if (latest.current !== query) return;
        setState({
          kind: 'done',
          names: found,
          texts: texts.filter(({ url }) => !hrefs.has(url)).slice(0, limits.texts),
        });
      } catch {
        if (latest.current === query) setState({ kind: 'failed' });
      }
    };
    const fromAddress = new URLSearchParams(location.search).get('q') ?? '';
    if (input !== null && fromAddress !== '') input.value = fromAddress;
    void search(fromAddress);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onInput = (event: Event) => {
      // While a word is still being converted by an input method, nothing is final.
      if (event instanceof InputEvent && event.isComposing) return;
      clearTimeout(timer);
      timer = setTimeout(() => void search(input?.value ?? ''), pause);
    };
    input?.addEventListener('input', onInput);
    input?.addEventListener('compositionend', onInput);
    return () => {
      clearTimeout(timer);
      input?.removeEventListener('input', onInput);
      input?.removeEventListener('compositionend', onInput);
    };
  }, [names, index]);

  return (
    <div class="search-results">
      <p role="status">
        <Ruby text={status(state, t)} />
      </p>
      {state.kind === 'done' && state.names.length + state.texts.length === 0 && (
        <p>
          <Ruby text={t('search.none-help')} />
        </p>
      )}
      {state.kind === 'done' && state.names.length > 0 && (
        <>
          <h2>
            <Ruby text={t('search.results')} />
          </h2>
          <ol class="results rows">
            {state.names.map((match) => (
              <Result key={`${match.entry.kind}/${match.entry.id}`} match={match} t={t} />
            ))}
          </ol>
        </>
      )}
      {state.kind === 'done' && state.texts.length > 0 && (
        <>
          <h2>
            <Ruby text={t('search.in-text')} />
          </h2>
          <ol class="results rows">
            {state.texts.map(({ url, title, excerpt }) => (
              <li key={url}>
                <a class="tap" href={url}>
                  {title}
                </a>
                <p class="small quiet">{excerpt}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function status(state: State, t: ReturnType<typeof phraseTable>): string {
  if (state.kind === 'idle') return t('search.empty');
  if (state.kind === 'loading') return t('search.loading');
  if (state.kind === 'failed') return t('search.failed');
  const count = state.names.length + state.texts.length;
  return count === 0 ? t('search.none') : t('search.count', { count });
}

function Result({
  match,
  t,
}: {
  readonly match: NameMatch;
  readonly t: ReturnType<typeof phraseTable>;
}) {
  const entry = match.entry as SearchEntry;
  return (
    <li>
      <a class="tap" href={entry.href}>
        {entry.title}
      </a>{' '}
      {entry.number !== undefined && (
        <span class="number-tag">
          <Ruby text={t('site.number-short')} /> <b>{entry.number}</b>
        </span>
      )}
      {entry.notes.length > 0 && <p class="small">{entry.notes.join(' ・ ')}</p>}
      {match.matched !== entry.title && match.matched !== '' && (
        <p class="small quiet">
          <Ruby text={t('search.matched', { words: match.matched })} />
        </p>
      )}
    </li>
  );
}

let loaded: Promise<ReturnType<typeof createNameSearch>> | undefined;

function nameSearch(address: string): Promise<ReturnType<typeof createNameSearch>> {
  loaded ??= fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`names: ${response.status}`);
    return createNameSearch((await response.json()) as readonly SearchEntry[]);
  });
  // A failed load may be tried again.
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}
