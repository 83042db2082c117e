// The guide as pages: every word of it stands on one of them, and every page of the application leads to a chapter that there is.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../server/project-path.ts';
import { chapterFor, namedChapters } from '../../src/lib/core/guide/chapter-for.ts';
import { chaptersOf, slugOf, type GuideBlock, type Run } from '../../src/lib/core/guide/guide-text.ts';
import { routesOnDisk } from '../support/routes-on-disk.ts';

const markdown = readFileSync(projectPath('docs', 'brugervejledning.md'), 'utf8');
const chapters = chaptersOf(markdown);

const said = (runs: readonly Run[]) => runs.map(({ text }) => text).join('');

function wordsOf(block: GuideBlock): string {
  switch (block.type) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return said(block.runs);
    case 'list':
      return block.items.map(said).join(' ');
    case 'table':
      return [...block.head, ...block.rows.flat()].map(said).join(' ');
    case 'picture':
      return block.alt;
  }
}

const plain = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test('[GU1] every word of the guide stands on one of its pages, in order', () => {
  const shown = chapters.flatMap(({ title, blocks }) => plain([title, ...blocks.map(wordsOf)].join(' ')));
  const written = plain(markdown.replaceAll(/\]\([^)]*\)/g, ']').replaceAll(/^\d+\. /gm, ''));
  expect(shown).toEqual(written);
  expect(new Set(chapters.map(({ slug }) => slug)).size).toBe(chapters.length);
});

test('[GU1] what is marked keeps its mark, and lists, tables and pictures are what they are', () => {
  const [, chapter] = chaptersOf(
    '# Alt\n\n## Første gang\nTryk **Åbn** og *læs* `her` ([fil](fil.md)):\n- et\n  mere\n- to\n\n1. ét\n\n| a | b |\n|---|---|\n| c | d |\n\n![Vist](pictures/vist.png)\n\n### Så\nmere',
  );
  expect(chapter?.slug).toBe('foerste-gang');
  expect(chapter?.blocks.map(({ type }) => type)).toEqual([
    'paragraph',
    'list',
    'list',
    'table',
    'picture',
    'heading',
    'paragraph',
  ]);
  expect(chapter?.blocks[0]).toMatchObject({
    runs: [
      { text: 'Tryk ', look: 'plain' },
      { text: 'Åbn', look: 'strong' },
      { text: ' og ', look: 'plain' },
      { text: 'læs', look: 'emphasis' },
      { text: ' ', look: 'plain' },
      { text: 'her', look: 'code' },
      { text: ' (', look: 'plain' },
      { text: 'fil', look: 'plain' },
      { text: '):', look: 'plain' },
    ],
  });
  expect(chapter?.blocks[1]).toMatchObject({ isOrdered: false, items: [[{ text: 'et mere' }], [{ text: 'to' }]] });
  expect(chapter?.blocks[2]).toMatchObject({ isOrdered: true });
  expect(chapter?.blocks[4]).toMatchObject({ name: 'vist', alt: 'Vist' });
  expect(slugOf('Kort og kortsæt: å!')).toBe('kort-og-kortsaet-aa');
});

test('[GU2] `?` leads from every page to a chapter that there is', () => {
  const slugs = chapters.map(({ slug }) => slug);
  for (const slug of namedChapters()) expect(slugs).toContain(slug);
  const pages = routesOnDisk().flatMap((route) => /^GET (?<path>\/.*)$/.exec(route)?.groups?.path ?? []);
  for (const page of pages) expect(slugs, page).toContain(chapterFor(page.replaceAll(/\[[^\]]+\]/g, 'x')));
  expect(chapterFor('/meetings/abc/minutes/edit')).toBe('beslutningsreferatet');
  expect(chapterFor('/meetings/new')).toBe('planlaeg-moedet');
  expect(chapterFor('/et-andet-sted')).toBe('');
});
