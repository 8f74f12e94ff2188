import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** A component with the named props sets that stand beside it. */
export interface ComponentWithExamples {
  /** Path under `src/`, e.g. `components/page/Notice.astro`. */
  readonly path: string;
  readonly component: AstroComponentFactory;
  readonly examples: Readonly<Record<string, Record<string, unknown>>>;
}

interface ComponentModule {
  readonly default: AstroComponentFactory;
}

interface ExamplesModule {
  readonly examples: ComponentWithExamples['examples'];
}

const componentModules = import.meta.glob<ComponentModule>(
  ['/src/components/**/*.astro', '/src/layouts/PageLayout.astro'],
  {
    eager: true,
  },
);
const examplesModules = import.meta.glob<ExamplesModule>(
  '/src/{components,layouts}/**/*.examples.ts',
  {
    eager: true,
  },
);

/** Every component of the portal; one without examples has none. */
export const componentsWithExamples: readonly ComponentWithExamples[] = Object.entries(
  componentModules,
).map(([path, module]) => ({
  path: path.replace('/src/', ''),
  component: module.default,
  examples: examplesModules[path.replace('.astro', '.examples.ts')]?.examples ?? {},
}));
