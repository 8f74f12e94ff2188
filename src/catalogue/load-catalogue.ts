import { existsSync } from 'node:fs';
import type { Catalogue } from '#src/domain/catalogue/catalogue.ts';
import { checkCatalogue } from '#src/domain/catalogue/check-catalogue.ts';
import { dropHidden } from '#src/domain/catalogue/drop-hidden.ts';
import { fillCityName } from '#src/domain/catalogue/fill-city-name.ts';
import { type Problem, sortProblems } from '#src/domain/problem/problem.ts';
import { assemble, toCatalogue } from './assemble.ts';
import { placeFiles } from './place-files.ts';
import { readContent } from './read-content.ts';

export interface Loaded {
  /** Absent when the city itself could not be read. Incomplete while there are problems. */
  readonly catalogue?: Catalogue;
  /** Everything that is wrong, of all files at once; empty means the content may be published. */
  readonly problems: readonly Problem[];
}

/** Reads a content tree, merges core and overlay, and checks all of it. Never throws for bad content. */
export function loadCatalogue(contentDir: string): Loaded {
  if (!existsSync(`${contentDir}/core`)) {
    return {
      problems: [missing('core', `全国共通の内容のフォルダーが ${contentDir} にありません`)],
    };
  }
  const { files, problems: unreadable } = readContent(contentDir);
  const { raw, problems: misplaced } = placeFiles(files);
  const { entries, problems: malformed, hidden } = assemble(raw);
  const problems = [...unreadable, ...misplaced, ...malformed];
  const assembled = toCatalogue(entries);
  if (assembled === undefined) {
    if (!raw.city.facts.has('city')) {
      problems.push(missing('city/city.yaml', '市区町村のファイルがありません'));
    }
    return { problems: sortProblems(problems) };
  }
  const catalogue = fillCityName(dropHidden(assembled, hidden));
  const broken = new Set(problems.map(({ file }) => file));
  problems.push(...checkCatalogue(catalogue, { broken }));
  return { catalogue, problems: sortProblems(problems) };
}

function missing(file: string, message: string): Problem {
  return {
    file,
    path: '',
    code: 'missing-file',
    message,
    hint: 'content/README.md の見本からはじめるか、CONTENT_DIR を確かめてください',
  };
}
