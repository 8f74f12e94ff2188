import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * A small server for a built site, for looking at it and for tests. Serves `dist` below the base path,
 * adds the slash that folders need, and answers unknown addresses with the site's own 404 page.
 */
export function createStaticServer(dist: string, base = '/'): Server {
  const prefix = base.replace(/\/$/, '');
  return createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const inside = path?.startsWith(`${prefix}/`) === true ? path.slice(prefix.length) : undefined;
    const file = inside === undefined ? undefined : fileFor(dist, inside);
    if (file === 'folder') {
      const query = (request.url ?? '').match(/\?.*$/)?.[0] ?? '';
      response.writeHead(301, { Location: `${encodeURI(`${path}/`)}${query}` }).end();
      return;
    }
    const status = file === undefined ? 404 : 200;
    const found = file ?? join(dist, '404.html');
    if (!existsSync(found)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(status, {
      'Content-Type': types[extname(found)] ?? 'application/octet-stream',
      'X-Content-Type-Options': 'nosniff',
    });
    createReadStream(found).pipe(response);
  });
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** The file of a path; `folder` when only the slash at the end is missing; never one outside `dist`. */
function fileFor(dist: string, path: string): string | undefined {
  const file = join(dist, normalize(path));
  if (path.includes('\0') || !(file + sep).startsWith(join(dist, sep))) return undefined;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  if (!path.endsWith('/')) return 'folder';
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
}
