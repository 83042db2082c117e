// Golden files of one rich meeting. `UPDATE_GOLDEN=1` writes them anew; look at the difference before it is committed.

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { htmlPage } from '../../src/lib/core/minutes/html.ts';
import { markdown } from '../../src/lib/core/minutes/markdown.ts';
import { minutesOf } from '../../src/lib/core/minutes/minutes.ts';
import { beslutningsreferat } from '../../src/lib/core/minutes/templates/beslutningsreferat.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';
import { richMeeting, richNotes } from '../support/rich-meeting.ts';

const minutes = minutesOf(richMeeting, richNotes, { audience: 'intern', approved: false });

function expectGolden(name: string, text: string): void {
  const file = new URL(`${name}.golden`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe('the rich meeting as text, word for word', () => {
  test.each(['da', 'en'] as const)('[MI10] %s', (language) => {
    const document = beslutningsreferat(minutes, minutesWords(language));
    expectGolden(`rich.${language}.html`, htmlPage(document));
    expectGolden(`rich.${language}.md`, markdown(document));
  });
});
