// What people see of files: where they hang, who sees them, and how one that was taken away comes back.

import { expect, test } from 'vitest';
import { evolve } from '../../src/lib/core/meeting/evolve.ts';
import { attachmentsOf } from '../../src/lib/core/meeting/areas/attachments.ts';
import { ATTACHMENT_KEPT_MS, typeByName } from '../../src/lib/core/meeting/attachment-types.ts';
import { visibleEvent, visibleState } from '../../src/lib/core/meeting/visibility.ts';
import { itemId, participant, plannedMeeting, runningMeeting, secretary, type Play } from '../support/play.ts';

const pdf = { name: 'Notat.pdf', type: 'application/pdf', size: 1200 };

function attach(play: Play, id: string, more: { itemId?: string; confidential?: boolean } = {}): void {
  play.send(
    { type: 'attachment.add', attachment: { id, itemId: null, confidential: false, ...pdf, ...more } },
    'system',
  );
}

const idsSeen = (play: Play) => visibleState(play.state, 'open').attachments.map(({ id }) => id);

test('[AT1] a file hangs on the meeting or on an item, and is moved, renamed and made confidential', () => {
  const play = plannedMeeting();
  const welcome = itemId(play, 'Velkomst');
  attach(play, 'a');
  attach(play, 'b', { itemId: welcome });
  expect(attachmentsOf(play.state, null).map(({ id }) => id)).toEqual(['a']);
  expect(attachmentsOf(play.state, welcome).map(({ id }) => id)).toEqual(['b']);
  play.done({ type: 'attachment.edit', attachmentId: 'a', itemId: welcome, name: 'Regnskab.pdf' }, secretary);
  expect(attachmentsOf(play.state, welcome).map(({ name }) => name)).toEqual(['Regnskab.pdf', 'Notat.pdf']);
  expect(play.done({ type: 'attachment.edit', attachmentId: 'a', itemId: welcome })).toEqual([]);
  expect(play.refused({ type: 'attachment.edit', attachmentId: 'a', itemId: 'nowhere' })).toBe('item.unknown');
  expect(play.refused({ type: 'attachment.edit', attachmentId: 'c' })).toBe('attachment.unknown');
  expect(play.refused({ type: 'attachment.remove', attachmentId: 'a' }, participant)).toBe('command.forbidden');
});

test('[AT1] a closed meeting keeps its files as they are', () => {
  const play = runningMeeting();
  attach(play, 'a');
  play.done({ type: 'meeting.close' });
  expect(play.refused({ type: 'attachment.remove', attachmentId: 'a' })).toBe('meeting.closed');
  expect(play.refused({ type: 'attachment.edit', attachmentId: 'a', name: 'x' })).toBe('meeting.closed');
  attach(play, 'b');
  expect(play.state.attachments.map(({ id }) => id)).toEqual(['a']);
});

test('[AT2] what is confidential or on a closed item is seen by the entitled alone', () => {
  const play = plannedMeeting();
  attach(play, 'open');
  attach(play, 'secret', { confidential: true });
  attach(play, 'closed', { itemId: itemId(play, 'Personalesag') });
  expect(idsSeen(play)).toEqual(['open']);
  expect(visibleState(play.state, 'entitled').attachments).toHaveLength(3);
  play.done({ type: 'attachment.edit', attachmentId: 'open', confidential: true });
  expect(idsSeen(play)).toEqual([]);
  play.done({ type: 'item.remove', itemId: itemId(play, 'Personalesag') });
  expect(idsSeen(play), 'also when its item is taken off the agenda').toEqual([]);
});

test('[AT2] whoever may see a file no longer is told only that, and others nothing', () => {
  const play = plannedMeeting();
  attach(play, 'a');
  attach(play, 'b', { confidential: true });
  play.done({ type: 'attachment.edit', attachmentId: 'a', confidential: true, name: 'Hemmeligt.pdf' });
  play.done({ type: 'attachment.edit', attachmentId: 'b', name: 'Mere hemmeligt.pdf' });
  const seen = play.log.slice(-2).map((recorded, i) => {
    const at = play.log.length - 2 + i;
    return visibleEvent(recorded, play.states[at - 1] ?? null, play.states[at] ?? play.state, 'open').event;
  });
  expect(seen).toEqual([{ type: 'attachment.withheld', attachmentId: 'a' }, { type: 'hidden' }]);
});

test('[AT3] with its item a file appears and vanishes', () => {
  const play = plannedMeeting();
  const id = itemId(play, 'Velkomst');
  attach(play, 'a', { itemId: id });
  attach(play, 'b', { itemId: id, confidential: true });
  let folded = visibleState(play.state, 'open');
  const close = (closed: boolean) => {
    const before = play.state;
    play.done({ type: 'item.edit', itemId: id, closed });
    const recorded = play.log.at(-1);
    if (recorded) folded = evolve(folded, visibleEvent(recorded, before, play.state, 'open'));
    return folded.attachments.map((attachment) => attachment.id);
  };
  expect(close(true)).toEqual([]);
  expect(close(false)).toEqual(['a']);
});

test('[AT4] what was taken away comes back within a day, and not later', () => {
  const play = plannedMeeting();
  attach(play, 'a');
  play.done({ type: 'attachment.remove', attachmentId: 'a' });
  expect(attachmentsOf(play.state, null)).toEqual([]);
  expect(play.refused({ type: 'attachment.remove', attachmentId: 'a' })).toBe('attachment.unknown');
  play.wait(ATTACHMENT_KEPT_MS).done({ type: 'attachment.restore', attachmentId: 'a' });
  expect(attachmentsOf(play.state, null)).toHaveLength(1);
  play.done({ type: 'attachment.remove', attachmentId: 'a' });
  expect(play.wait(ATTACHMENT_KEPT_MS + 1).refused({ type: 'attachment.restore', attachmentId: 'a' })).toBe(
    'attachment.gone',
  );
});

test('[AT5] a name promises a type by its ending, whatever its case', () => {
  expect(typeByName('Referat.PDF')).toBe('application/pdf');
  expect(typeByName('a.b.jpeg')).toBe('image/jpeg');
  for (const name of ['logo.svg', 'side.html', 'program.exe', 'uden', '.pdf/', 'makro.docm']) {
    expect(typeByName(name), name).toBeUndefined();
  }
});
