import type { Problem } from '#src/domain/problem/problem.ts';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** The result of laying a city's file over the core: what to validate, and what the city decided. */
export interface Merged {
  readonly value: unknown;
  /** Paths that the city set, e.g. `fees[copy].amountYen`. */
  readonly cityPaths: readonly string[];
  readonly problems: readonly Omit<Problem, 'file'>[];
}

/**
 * Lays a city's overlay over the statutory core.
 *
 * - maps merge key by key, other values replace
 * - lists of rows with an `id` merge row by row; new rows are added at the end
 * - `{ id: x, $remove: true }` removes a row, `field: { $remove: true }` removes a field
 * - `{ $replace: […] }` replaces a list, `{ $add: […], $remove: […] }` edits a list of plain values
 *
 * Removing something that the core does not have is reported: it usually means that the core changed.
 */
export function mergeOverlay(core: unknown, overlay: unknown): Merged {
  const cityPaths: string[] = [];
  const problems: Omit<Problem, 'file'>[] = [];
  const value = merge(core as Json, overlay as Json, '');
  return { value, cityPaths, problems };

  function merge(base: Json | undefined, over: Json, path: string): Json {
    if (isObject(over) && '$replace' in over) return take(over.$replace ?? null, path);
    if (isObject(over) && ('$add' in over || '$remove' in over)) return editList(base, over, path);
    if (isRows(over) && (base === undefined || isRows(base)))
      return mergeRows(base ?? [], over, path);
    if (isObject(over) && isObject(base)) return mergeObjects(base, over, path);
    return take(over, path);
  }

  function take(json: Json, path: string): Json {
    cityPaths.push(path);
    return json;
  }

  function mergeObjects(base: JsonObject, over: JsonObject, path: string): JsonObject {
    const result: Record<string, Json> = { ...base };
    for (const [key, child] of Object.entries(over)) {
      const childPath = path === '' ? key : `${path}.${key}`;
      if (isObject(child) && child.$remove === true) {
        if (!Object.hasOwn(base, key)) report(childPath);
        delete result[key];
        cityPaths.push(childPath);
      } else {
        const old = Object.hasOwn(base, key) ? base[key] : undefined;
        // defineProperty keeps a key such as `__proto__` an ordinary key.
        Object.defineProperty(result, key, {
          value: merge(old, child, childPath),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
    }
    return result;
  }

  function mergeRows(base: readonly Json[], over: readonly Json[], path: string): readonly Json[] {
    const rows = [...base];
    for (const row of over) {
      if (!isObject(row)) continue;
      const rowPath = `${path}[${String(row.id)}]`;
      const index = rows.findIndex((old) => isObject(old) && old.id === row.id);
      if (row.$remove === true) {
        if (index < 0) report(rowPath);
        else rows.splice(index, 1);
        cityPaths.push(rowPath);
      } else if (index < 0) {
        rows.push(take(row, rowPath));
      } else {
        const { id, ...changes } = row;
        rows[index] = mergeObjects(rows[index] as JsonObject, changes, rowPath);
      }
    }
    return rows;
  }

  function editList(base: Json | undefined, over: JsonObject, path: string): Json {
    const removed = asList(over.$remove);
    for (const item of removed) {
      if (!asList(base).includes(item)) report(`${path}[${String(item)}]`);
    }
    const kept = asList(base).filter((item) => !removed.includes(item));
    return take([...kept, ...asList(over.$add).filter((item) => !kept.includes(item))], path);
  }

  function report(path: string): void {
    problems.push({
      path,
      code: 'nothing-to-remove',
      message: '消そうとしている項目が、全国共通の内容（core）にありません',
      hint: 'core が変わった可能性があります。この $remove を消すか、正しい id に直してください',
    });
  }
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isRows(json: Json | undefined): json is readonly Json[] {
  return (
    Array.isArray(json) && json.length > 0 && json.every((row) => isObject(row) && 'id' in row)
  );
}

function asList(json: Json | undefined): readonly Json[] {
  return Array.isArray(json) ? json : [];
}
