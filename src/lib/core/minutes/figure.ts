// A drawing in a document: simple shapes in a space of their own, which every format that can draw draws in its own way. What
// it shows stands in words beside it, so that a format that cannot draw leaves it out and loses nothing.

/** What a shape is for; a format gives each its colour. */
export type Tone = 'ink' | 'muted' | 'accent' | 'soft' | 'line';

export type Shape =
  | { shape: 'box'; x: number; y: number; width: number; height: number; tone: Tone }
  | { shape: 'dot'; x: number; y: number; radius: number; tone: Tone }
  | { shape: 'line'; x1: number; y1: number; x2: number; y2: number; tone: Tone }
  /** `y` is the line that the letters stand on; `size` is their height. */
  | {
      shape: 'label';
      x: number;
      y: number;
      text: string;
      size: number;
      anchor: 'start' | 'middle' | 'end';
      tone: Tone;
    };

export interface Drawing {
  width: number;
  height: number;
  /** From the back to the front. */
  shapes: Shape[];
}

export interface Figure extends Drawing {
  type: 'figure';
  /** What it shows, in words. */
  alt: string;
}
