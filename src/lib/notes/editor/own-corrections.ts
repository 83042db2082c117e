// What others write is never changed in answer to it: each page would make the same correction at once, one who only reads
// would make changes, and undo would take back what one never did. Corrections follow one's own typing alone.

import { Extension } from '@tiptap/core';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

export const ownCorrections = Extension.create({
  name: 'ownCorrections',
  addProseMirrorPlugins: () => [
    new Plugin({
      filterTransaction: (transaction) => {
        const cause = transaction.getMeta('appendedTransaction') as Transaction | undefined;
        return !(transaction.docChanged && cause?.getMeta(ySyncPluginKey));
      },
    }),
  ],
});
