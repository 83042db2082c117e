// What of the minutes is public: which version, at which address, and the way back.

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { eventSchema, type MeetingEvent } from '../../src/lib/core/meeting/events.ts';
import { minutesFlowSchema } from '../../src/lib/core/meeting/model/minutes.ts';
import { isTellable } from '../../src/lib/core/minutes/outward.ts';
import type { Actor } from '../../src/lib/core/meeting/area.ts';
import { createCommand, facilitator, MINUTE_MS, participant, Play, secretary } from '../support/play.ts';

const HASH = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

function closedMeeting(more: { template?: string; meetingId?: string } = {}): Play {
  const play = new Play();
  play.send({ ...createCommand(), ...more }, 'system');
  for (const [participantId, name, role] of [
    ['anna', 'Anna', 'facilitator'],
    ['bent', 'Bent', 'secretary'],
    ['carla', 'Carla', 'participant'],
  ] as const) {
    play.send({ type: 'participant.join', participantId, name, tableRole: null, role }, 'system');
  }
  play.send({ type: 'meeting.start' });
  play.send({ type: 'meeting.close' });
  return play;
}

function approve(play: Play, hash = HASH): Play {
  play.send({ type: 'minutes.send', until: '2026-12-24' }, secretary);
  play.send({ type: 'minutes.approve', participantId: 'anna', hash, isForAll: true }, 'system');
  return play;
}

const publish = (play: Play, version = 1, actor: Actor = secretary, publicId = 'adresse') =>
  play.send(
    { type: 'minutes.publish', publicId, version, template: 'beslutningsreferat', note: '', isListed: true },
    actor,
  );
const withdraw = (play: Play, actor: Actor = secretary) =>
  play.send({ type: 'minutes.withdraw', note: 'Fejl i et navn' }, actor);

describe('making minutes public', () => {
  test('[PU1] is for the staff, and for the newest approved version', () => {
    expect(publish(closedMeeting())).toEqual({ ok: false, code: 'publication.notApproved' });
    const play = approve(closedMeeting());
    expect(publish(play, 1, participant)).toEqual({ ok: false, code: 'command.forbidden' });
    expect(publish(play, 2)).toEqual({ ok: false, code: 'publication.notNewest' });
    expect(publish(play, 1)).toMatchObject({ ok: true });
    expect(play.log.at(-1)).toMatchObject({ by: 'bent', event: { type: 'minutes.published', version: 1 } });
    play.send({ type: 'minutes.correct', reason: 'Et tal var forkert' }, secretary);
    approve(play, OTHER);
    expect(publish(play, 1)).toEqual({ ok: false, code: 'publication.notNewest' });
  });

  test('[PU1] is never done of a LUS talk or of a rehearsal', () => {
    expect(publish(approve(closedMeeting({ template: 'lus' })))).toEqual({ ok: false, code: 'publication.never' });
    expect(publish(approve(closedMeeting({ meetingId: 'proeve-1' })))).toEqual({
      ok: false,
      code: 'publication.rehearsal',
    });
  });

  test('[PU2] the address that was given first stays the meeting’s, also when it was withdrawn between', () => {
    const play = approve(closedMeeting());
    publish(play, 1, secretary, 'først');
    withdraw(play);
    publish(play, 1, secretary, 'siden');
    play.send({ type: 'minutes.correct', reason: 'Et tal var forkert' }, secretary);
    approve(play, OTHER);
    expect(publish(play, 2, facilitator, 'endnu-en')).toMatchObject({ ok: true });
    expect(play.state.minutes.publication).toMatchObject({ publicId: 'først', version: 2, withdrawn: null });
  });

  test('[PU2] a correction that is under way changes nothing of what is public', () => {
    const play = approve(closedMeeting());
    publish(play);
    const { publication } = play.state.minutes;
    play.send({ type: 'minutes.correct', reason: 'Et tal var forkert' }, secretary);
    expect(play.state.minutes.publication).toEqual(publication);
  });

  test('[PU3] what is public can be withdrawn once, with a reason, and published again', () => {
    const play = approve(closedMeeting());
    expect(withdraw(play)).toEqual({ ok: false, code: 'publication.none' });
    publish(play);
    expect(withdraw(play, participant)).toEqual({ ok: false, code: 'command.forbidden' });
    play.nowMs += MINUTE_MS;
    expect(withdraw(play)).toMatchObject({ ok: true });
    const withdrawn = { atMs: play.nowMs, note: 'Fejl i et navn' };
    expect(play.state.minutes.publication).toMatchObject({ version: 1, withdrawn });
    expect(withdraw(play)).toEqual({ ok: false, code: 'publication.none' });
    publish(play);
    expect(play.state.minutes.publication).toMatchObject({ version: 1, withdrawn: null });
  });

  test('[PU1] [PU10] the same again is no news; the same text by another template is', () => {
    const play = approve(closedMeeting());
    publish(play);
    const { length } = play.log;
    expect(publish(play)).toEqual({ ok: true, events: [] });
    const otherwise = { publicId: 'x', version: 1, template: 'stevns', note: '', isListed: true };
    play.send({ type: 'minutes.publish', ...otherwise }, secretary);
    expect(play.log.length).toBe(length + 1);
    expect(play.state.minutes.publication).toMatchObject({ publicId: 'adresse', version: 1, template: 'stevns' });
  });

  test('[PU11] search engines are told otherwise at any time, also while a newer version waits', () => {
    const list = (play: Play, isListed: boolean, actor: Actor = secretary) =>
      play.send({ type: 'minutes.list', isListed }, actor);
    const play = approve(closedMeeting());
    expect(list(play, false)).toEqual({ ok: false, code: 'publication.none' });
    publish(play);
    play.send({ type: 'minutes.correct', reason: 'Et tal var forkert' }, secretary);
    approve(play, OTHER);
    expect(list(play, false, participant)).toEqual({ ok: false, code: 'command.forbidden' });
    expect(list(play, true)).toEqual({ ok: true, events: [] });
    expect(list(play, false)).toMatchObject({ ok: true });
    expect(play.state.minutes.publication).toMatchObject({ version: 1, isListed: false });
  });

  test('[EV5] a log that does not say by which template reads on', () => {
    const play = approve(closedMeeting());
    publish(play);
    const { template: _template, ...older } = play.log.at(-1)?.event as Extract<
      MeetingEvent,
      { type: 'minutes.published' }
    >;
    expect(v.parse(eventSchema, older)).toEqual({ ...older, template: '' });
    const { template: _none, ...minutes } = play.state.minutes;
    expect(v.parse(minutesFlowSchema, minutes).template).toBe('');
  });
});

test.each([
  ['', true],
  ['Navnet på skolelederen var stavet forkert.', true],
  ['Andelen under middel i overgangstesten er 38 procent, ikke 36.', false],
  ['Eleven Emil Hansen var nævnt.', false],
  ['CPR-nummeret 010190-1234 stod i teksten.', false],
])('[PU4] a line for the public: “%s”', (line, isFine) => {
  expect(isTellable(line)).toBe(isFine);
});
