// Every address that the server answers, read from the folders of `src/routes`: a page, its forms, and each method of an endpoint.

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectPath } from '../../server/project-path.ts';

const ROUTES = projectPath('src', 'routes');

/** `GET /meetings/[meetingId]/room` and the like, in the order of the folders; `ANY` stands for the methods not named. */
export function routesOnDisk(): string[] {
  return [...new Set(routeFiles().flatMap(routesOf))];
}

/** The same with each of a page's forms by its name: `POST …?/name`. */
export async function routesAndForms(): Promise<string[]> {
  const all = routeFiles().map(async (file) =>
    hasForms(file) ? [pageOf(file), ...(await formsOf(file))] : routesOf(file),
  );
  return [...new Set((await Promise.all(all)).flat())];
}

function routeFiles(): string[] {
  return readdirSync(ROUTES, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const addressOf = (file: string) => `/${relative(ROUTES, dirname(file)).replaceAll(/\([^)]+\)\/?/g, '')}`;
const pageOf = (file: string) => `GET ${addressOf(file)}`;

function hasForms(file: string): boolean {
  return file.endsWith('+page.server.ts') && /^export const actions\b/m.test(readFileSync(file, 'utf8'));
}

function routesOf(file: string): string[] {
  if (file.endsWith('+page.svelte')) return [pageOf(file)];
  if (file.endsWith('+page.server.ts')) return [pageOf(file), ...(hasForms(file) ? [`POST ${addressOf(file)}`] : [])];
  if (!file.endsWith('+server.ts')) return [];
  const text = readFileSync(file, 'utf8');
  const methods = [...text.matchAll(/^export const (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|fallback)\b/gm)];
  return methods.map(([, method]) => `${method === 'fallback' ? 'ANY' : method} ${addressOf(file)}`);
}

/** Asked of the module itself: some forms are made elsewhere and only named here. */
async function formsOf(file: string): Promise<string[]> {
  const { actions } = (await import(pathToFileURL(file).href)) as { actions: Record<string, unknown> };
  return Object.keys(actions).map((name) => `POST ${addressOf(file)}${name === 'default' ? '' : `?/${name}`}`);
}
