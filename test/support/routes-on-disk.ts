// Every address that the server answers, read from the folders of `src/routes`: a page, its form, and each method of an endpoint.

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectPath } from '../../server/project-path.ts';

const ROUTES = projectPath('src', 'routes');

/** `GET /meetings/[meetingId]/room` and the like, in the order of the folders; `ANY` stands for the methods not named. */
export function routesOnDisk(): string[] {
  const files = readdirSync(ROUTES, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return [...new Set(files.flatMap(routesOf))];
}

function routesOf(file: string): string[] {
  const folder = relative(ROUTES, dirname(file)).replaceAll(/\([^)]+\)\/?/g, '');
  const address = `/${folder}`;
  if (file.endsWith('+page.svelte')) return [`GET ${address}`];
  if (!/\+(page\.server|server)\.ts$/.test(file)) return [];
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('+page.server.ts')) {
    return [`GET ${address}`, ...(/^export const actions\b/m.test(text) ? [`POST ${address}`] : [])];
  }
  const methods = [...text.matchAll(/^export const (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|fallback)\b/gm)];
  return methods.map(([, method]) => `${method === 'fallback' ? 'ANY' : method} ${address}`);
}
