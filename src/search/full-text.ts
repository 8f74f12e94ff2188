/** A page found by its text. */
export interface TextMatch {
  readonly url: string;
  readonly title: string;
  /** A piece of the text around the words, as plain text. */
  readonly excerpt: string;
}

interface Pagefind {
  readonly options: (options: { readonly baseUrl: string }) => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly {
      readonly data: () => Promise<{ url: string; meta: { title?: string }; excerpt: string }>;
    }[];
  }>;
}

let loading: Promise<Pagefind> | undefined;

/**
 * Searches the text of all pages in the page's language with Pagefind, which loads only the parts of its
 * index that a query needs. Rejects when the index cannot be loaded.
 */
export async function searchFullText(
  query: string,
  folder: string,
  limit: number,
): Promise<readonly TextMatch[]> {
  const pagefind = await load(folder);
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return pages.map(({ url, meta, excerpt }) => ({
    url,
    title: meta.title ?? url,
    // Pagefind marks words with tags; the page shows text only.
    excerpt: excerpt
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  }));
}

function load(folder: string): Promise<Pagefind> {
  // The address is made at run time: the file does not exist while the site is bundled.
  loading ??= import(/* @vite-ignore */ new URL(`${folder}pagefind.js`, location.href).href).then(
    async (module: unknown) => {
      const pagefind = module as Pagefind;
      await pagefind.options({ baseUrl: folder.replace(/pagefind\/$/, '') });
      return pagefind;
    },
  );
  return loading;
}
