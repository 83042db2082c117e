// Own minutes templates as files: the same blocks there and back, and all that is wrong at once.

import { describe, expect, test } from 'vitest';
import { TEMPLATES, TEMPLATE_NAMES } from '../../src/lib/core/minutes/templates/built-in.ts';
import { ADDABLE, newBlock } from '../../src/lib/core/minutes/templates/new-block.ts';
import {
  readTemplate,
  readTemplateFile,
  templateFileText,
} from '../../src/lib/core/minutes/templates/template-file.ts';
import { sampleHtml } from '../../src/lib/core/minutes/sample.ts';
import { PLAIN_LETTERHEAD } from '../../src/lib/core/minutes/letterhead.ts';
import { minutesWords } from '../../src/lib/minutes-words.ts';

const whole = TEMPLATES.beslutningsreferat;

test.each(TEMPLATE_NAMES)('[OM1] [OM4] %s written to a file and read again is the same', (name) => {
  const read = readTemplateFile(templateFileText('Vores', TEMPLATES[name]));
  expect(read).toEqual({ ok: true, file: { name: 'Vores', ...TEMPLATES[name] } });
});

describe('[OM4] what is wrong with a file is said, with its field', () => {
  const file = { format: 'samtalerum/minutes-template', version: 1, name: 'Vores', kind: { da: 'Note' } };
  const wrong = (content: object) => {
    const read = readTemplateFile(JSON.stringify(content));
    return read.ok ? [] : read.problems.map(({ place, rule }) => `${place.field} ${rule}`);
  };
  test.each([
    [{ format: 'samtalerum/deck', version: 1 }, ' otherFormat'],
    [{ ...file, version: 2, blocks: [{ type: 'items' }] }, ' newerVersion'],
    [{ ...file, blocks: [] }, 'blocks missing'],
    [{ ...file, blocks: [{ type: 'items', colour: 'red' }] }, 'blocks.1.colour unknownField'],
    [{ ...file, blocks: [{ type: 'dans' }] }, 'blocks.1.type notOneOf'],
  ])('%#', (content, problem) => {
    expect(wrong(content)).toContain(problem);
  });
});

test('[OM5] no word of a template may be one that the confidentiality check marks', () => {
  const heading = { da: 'I overgangstesten lå 38 procent af eleverne under middel.', en: '' };
  const read = readTemplate({
    name: 'Vores',
    kind: whole.kind,
    title: whole.title,
    blocks: [{ type: 'items', heading }],
  });
  expect(read).toMatchObject({
    ok: false,
    problems: [{ rule: 'confidential', place: { field: 'blocks.1.heading.da' } }],
  });
});

test.each(ADDABLE)(
  '[OM1] a new block %s is one that can be kept, and nothing of a decision or agreement is lost by it',
  (type) => {
    const template = { ...whole, blocks: [newBlock(type)] };
    expect(readTemplate({ name: 'Vores', ...template }).ok).toBe(true);
    const html = sampleHtml(template, PLAIN_LETTERHEAD, { organisation: 'Fjordby', words: minutesWords('da') });
    for (const text of ['Skolen deler sit materiale', 'Makkerlæsning fortsætter', 'Skolen fortalte om']) {
      expect(html.split(text).length - 1, text).toBe(1);
    }
  },
);
