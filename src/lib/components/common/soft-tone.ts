// A soft tone when time is nearly up, made by this machine itself and heard on it alone. Off until somebody wants it; the
// browser remembers.

import type { TimeMark } from '$lib/core/meeting/schedule.ts';

const SETTING = 'desk-tone';
const PITCH_HZ: Record<TimeMark, number> = { five: 523, one: 659, over: 392 };
const LENGTH_S = 1.2;

/** Whether this browser wants the tone. */
export function toneIsOn(): boolean {
  return localStorage.getItem(SETTING) === 'on';
}

/** Remembers the choice in this browser. */
export function setTone(on: boolean): void {
  localStorage.setItem(SETTING, on ? 'on' : 'off');
}

/** Sounds once, swelling up and fading out. */
export function soundTone(mark: TimeMark): void {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = PITCH_HZ[mark];
  volume.gain.setValueAtTime(0.0001, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.12, audio.currentTime + 0.08);
  volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + LENGTH_S);
  tone.connect(volume).connect(audio.destination);
  tone.onended = () => void audio.close();
  tone.start();
  tone.stop(audio.currentTime + LENGTH_S);
}
