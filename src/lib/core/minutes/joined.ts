// The documents of several meetings as one: each under a heading with its meeting's title, its own headings one level below.

import { paragraph, text, type Block, type Document, type HeadingLevel } from './document.ts';

/** What the whole is called. */
export interface JoinedTitle {
  title: string;
  kind: string;
}

/** All of the documents in their order, with the letterhead and the words of the first; there is at least one. */
export function joined(documents: readonly [Document, ...Document[]], { title, kind }: JoinedTitle): Document {
  const [{ meta: first }] = documents;
  const marks = [...new Set(documents.map(({ meta }) => meta.mark))].filter(Boolean);
  return {
    meta: {
      ...first,
      ...{ title, kind },
      mark: marks.length === 1 && documents.every(({ meta }) => meta.mark === first.mark) ? first.mark : '',
      header: [first.organisation, kind].filter(Boolean).join(' · '),
      footer: title,
      fileStem: `${kind} – ${title}`,
    },
    blocks: documents.flatMap(part),
  };
}

function part({ meta, blocks }: Document): Block[] {
  const kind = [meta.kind, meta.mark].filter(Boolean).join(' · ');
  return [
    { type: 'heading', level: 2, content: [text(meta.title)] },
    { ...paragraph(kind), tone: 'quiet' },
    ...blocks.map(lowered),
  ];
}

/** Headings stand at the top of the tree only (`document.ts`); none is deeper than six. */
function lowered(block: Block): Block {
  return block.type === 'heading' ? { ...block, level: Math.min(6, block.level + 1) as HeadingLevel } : block;
}
