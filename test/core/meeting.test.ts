import { describe, expect, test } from 'vitest';
import {
  createCommand,
  itemId,
  MINUTE_MS,
  Play,
  plannedMeeting,
  runningMeeting,
  secretary,
  START_MS,
} from '../support/play.ts';

describe('the meeting', () => {
  test('[MT1] begins with one event that carries all that it was made from', () => {
    const play = new Play();
    play.send(createCommand(), 'system');
    expect(play.log).toHaveLength(1);
    expect(play.log[0]?.event).toMatchObject({
      type: 'meeting.created',
      id: 'meeting1',
      title: 'Dialog om skoleudvikling',
      agenda: [{ title: 'Velkomst' }, { title: 'Personalesag', closed: true }, { title: 'Aftaler' }],
    });
    expect(play.refused(createCommand(), 'system')).toBe('meeting.exists');
  });

  test('[MT1] nothing can be done in a meeting that does not exist', () => {
    expect(new Play().refused({ type: 'meeting.start' })).toBe('meeting.unknown');
  });

  test.each([-36 * 60, 0, 25])(
    '[MT2] is planned, and starts from now: %d minutes after the planned time',
    (minutes) => {
      const play = plannedMeeting().wait(minutes * MINUTE_MS);
      expect(play.state.phase).toBe('planned');
      play.done({ type: 'meeting.start' });
      expect(play.state).toMatchObject({
        phase: 'running',
        startedAtMs: START_MS + minutes * MINUTE_MS,
        current: null,
      });
      expect(play.refused({ type: 'meeting.start' })).toBe('meeting.alreadyStarted');
    },
  );

  test('[MT3] is closing while the closing step is current, and runs again after it', () => {
    const play = runningMeeting();
    play.done({ type: 'item.start', itemId: itemId(play, 'Aftaler') });
    expect(play.state.phase).toBe('closing');
    play.done({ type: 'item.start', itemId: itemId(play, 'Velkomst') });
    expect(play.state.phase).toBe('running');
  });

  test.each(['Velkomst', 'Aftaler'])(
    '[MT4] is closed from "%s", also when an agreement lacks owner and date',
    (title) => {
      const play = runningMeeting();
      play.done({ type: 'item.start', itemId: itemId(play, title) });
      play.done({ type: 'agreement.add', what: 'Invitér elevrådet' });
      play.wait(MINUTE_MS);
      expect(play.done({ type: 'meeting.close' })).toEqual(['meeting.closed']);
      expect(play.state).toMatchObject({ phase: 'closed', closedAtMs: START_MS + MINUTE_MS, current: null });
      expect(play.state.agenda.find((item) => item.title === title)?.spentMs).toBe(MINUTE_MS);
    },
  );

  test('[MT5] refuses, once closed, all that would change how it went', () => {
    const play = runningMeeting();
    const id = itemId(play, 0);
    play.done({ type: 'meeting.close' });
    const commands = [
      { type: 'meeting.edit', title: 'Et andet møde' },
      { type: 'meeting.start' },
      { type: 'meeting.close' },
      { type: 'agenda.scale', plannedMs: 90 * MINUTE_MS },
      { type: 'item.add', title: 'Nyt', kind: 'discussion', plannedMs: MINUTE_MS },
      { type: 'item.edit', itemId: id, title: 'Nyt' },
      { type: 'item.remove', itemId: id },
      { type: 'item.move', itemId: id, toIndex: 1 },
      { type: 'item.start', itemId: id },
      { type: 'clock.pause' },
      { type: 'clock.add', itemId: id, ms: MINUTE_MS },
      { type: 'speaker.request' },
    ] as const;
    for (const command of commands)
      expect([command.type, play.refused(command)]).toEqual([command.type, 'meeting.closed']);
  });

  test('[MT6] can be given another title, place and time until it is closed', () => {
    const play = plannedMeeting();
    play.done({ type: 'meeting.edit', title: 'Dialogmøde', place: 'Skolen', startsAtMs: START_MS + 60 * MINUTE_MS });
    expect(play.state).toMatchObject({ title: 'Dialogmøde', place: 'Skolen', startsAtMs: START_MS + 60 * MINUTE_MS });
    play.done({ type: 'meeting.start' });
    play.done({ type: 'meeting.edit', forum: 'Skoleforum', school: 'Havneskolen' });
    expect(play.state).toMatchObject({ title: 'Dialogmøde', forum: 'Skoleforum', school: 'Havneskolen' });
    expect(play.done({ type: 'meeting.edit', title: 'Dialogmøde' })).toEqual([]);
  });
});

describe('what is recorded', () => {
  test('[RC1] a decision belongs to any item, is replaced by a later one, and taken away by an empty text', () => {
    const play = runningMeeting();
    const id = itemId(play, 'Aftaler');
    play.done({ type: 'decision.record', itemId: id, text: 'Godkendt' });
    play.done({ type: 'decision.record', itemId: id, text: 'Udsat' }, secretary);
    expect(play.state.agenda.at(-1)?.decision).toBe('Udsat');
    expect(play.done({ type: 'decision.record', itemId: id, text: 'Udsat' })).toEqual([]);
    play.done({ type: 'decision.record', itemId: id, text: '' });
    expect(play.state.agenda.at(-1)?.decision).toBe('');
    expect(play.refused({ type: 'decision.record', itemId: 'nowhere', text: 'x' })).toBe('item.unknown');
  });

  test('[RC2] an agreement begins with its text alone; owner and date come later', () => {
    const play = runningMeeting();
    play.done({ type: 'agreement.add', what: 'Invitér elevrådet' }, secretary);
    const agreement = play.state.agreements[0];
    expect(agreement).toMatchObject({ what: 'Invitér elevrådet', owner: null, followUpOn: null, status: 'open' });
    const agreementId = agreement?.id ?? '';
    play.done({ type: 'agreement.edit', agreementId, owner: { name: 'Elevrådets formand' }, followUpOn: '2027-02-01' });
    expect(play.state.agreements[0]).toMatchObject({
      what: 'Invitér elevrådet',
      owner: { name: 'Elevrådets formand' },
      followUpOn: '2027-02-01',
    });
    play.done({ type: 'agreement.edit', agreementId, owner: null });
    expect(play.state.agreements[0]?.owner).toBeNull();
    play.done({ type: 'agreement.remove', agreementId });
    expect(play.state.agreements).toEqual([]);
  });

  test('[RC5] an agreement made from the notes keeps the words, which are those of its own item', () => {
    const play = runningMeeting();
    const id = itemId(play, 'Aftaler');
    const source = { fragment: `item:${id}`, quote: 'Vi inviterer elevrådet', position: 'AAEC' };
    play.done({ type: 'agreement.add', itemId: id, what: 'Invitér elevrådet', source });
    expect(play.state.agreements[0]).toMatchObject({ itemId: id, source });
    const elsewhere = { ...source, fragment: 'item:nowhere' };
    expect(play.refused({ type: 'agreement.add', itemId: id, what: 'x', source: elsewhere })).toBe('source.elsewhere');
    expect(play.refused({ type: 'agreement.add', what: 'x', source })).toBe('source.elsewhere');
    play.done({ type: 'groups.make', itemId: id, names: ['Den ene'] });
    const ofGroup = { ...source, fragment: `group:${play.state.groups[0]?.id ?? ''}` };
    for (const other of [undefined, itemId(play, 'Velkomst')]) {
      const wrong = { type: 'agreement.add', what: 'x', source: ofGroup, ...(other && { itemId: other }) } as const;
      expect(play.refused(wrong)).toBe('source.elsewhere');
    }
    play.done({ type: 'agreement.add', itemId: id, what: 'Ring til skolen', source: ofGroup });
    expect(play.state.agreements.at(-1)?.source).toEqual(ofGroup);
  });

  test('[RC3] the owner is somebody of this meeting, or a typed name', () => {
    const play = runningMeeting();
    play.done({ type: 'agreement.add', what: 'Et', owner: { participantId: 'carla' } });
    play.done({ type: 'agreement.add', what: 'To', owner: { name: 'Skolechefen' } });
    expect(play.refused({ type: 'agreement.add', what: 'Tre', owner: { participantId: 'nobody' } })).toBe(
      'participant.unknown',
    );
    const agreementId = play.state.agreements[0]?.id ?? '';
    expect(play.refused({ type: 'agreement.edit', agreementId, owner: { participantId: 'nobody' } })).toBe(
      'participant.unknown',
    );
  });

  test('[RC4] nothing is recorded before the start', () => {
    const play = plannedMeeting();
    expect(play.refused({ type: 'agreement.add', what: 'For tidligt' })).toBe('meeting.notRunning');
    expect(play.refused({ type: 'decision.record', itemId: itemId(play, 0), text: 'x' })).toBe('meeting.notRunning');
  });

  test('[RC4] what the meeting came to is put down and put right after its close too', () => {
    const play = runningMeeting();
    play.done({ type: 'agreement.add', what: 'Invitér elevrådet' }, secretary);
    play.done({ type: 'meeting.close' });
    play.done({ type: 'decision.record', itemId: itemId(play, 0), text: 'Godkendt' }, secretary);
    play.done({ type: 'agreement.add', what: 'Ring til skolen' }, secretary);
    const agreementId = play.state.agreements[0]?.id ?? '';
    play.done({ type: 'agreement.edit', agreementId, what: 'Invitér elevrådene' }, secretary);
    play.done({ type: 'agreement.remove', agreementId }, secretary);
    expect(play.state.agenda[0]?.decision).toBe('Godkendt');
    expect(play.state.agreements).toMatchObject([{ what: 'Ring til skolen' }]);
  });
});

describe('people', () => {
  const join = {
    type: 'participant.join',
    participantId: 'dan',
    name: 'Dan Lund',
    tableRole: 'lærer',
    role: 'participant',
  } as const;

  test('[PA1] who joins again keeps the place, with the name and role given last', () => {
    const play = runningMeeting();
    play.send(join, 'system');
    expect(play.send(join, 'system')).toEqual({ ok: true, events: [] });
    play.send({ ...join, name: 'Dan Lund Friis', tableRole: null }, 'system');
    expect(play.state.participants.filter((person) => person.id === 'dan')).toMatchObject([
      { id: 'dan', name: 'Dan Lund Friis', tableRole: 'lærer', role: 'participant', joined: true },
    ]);
  });

  test('[PA3] who comes after the close reads, and is not counted among those who were there', () => {
    const play = plannedMeeting();
    play.send(join, 'system');
    play.done({ type: 'meeting.start' });
    play.done({ type: 'meeting.close' });
    expect(play.send({ ...join, participantId: 'eva', name: 'Eva Toft' }, 'system')).toEqual({ ok: true, events: [] });
    expect(play.state.participants.map((person) => person.name)).not.toContain('Eva Toft');
    expect(play.send({ ...join, name: 'Dan Lund Friis' }, 'system').ok).toBe(true);
    expect(play.state.participants.map((person) => person.name)).toContain('Dan Lund Friis');
  });
});
