// The six mechanisms by name, wherever a text names one: they have a colour and a symbol of their own on every page.
// Source: KL slides, slide 10. The order is the slide's.

export const MECHANISMS = [
  { da: 'Fælles værdier og tankesæt', en: 'Shared values and mindset' },
  { da: 'Partnerskaber', en: 'Partnerships' },
  { da: 'Beslutningsarkitektur', en: 'Decision architecture' },
  { da: 'Samtalerum og mødefora', en: 'Rooms for talk and meeting forums' },
  { da: 'Problemløsning i hverdagen', en: 'Solving everyday problems' },
  { da: 'Synlighed i samarbejdet', en: 'Visible cooperation' },
] as const;

/** The mechanism that the text names, as its number from 1 to 6 on the slide; null for any other text. */
export function mechanismOf(text: string): number | null {
  const wanted = text.trim().toLocaleLowerCase('da');
  const index = MECHANISMS.findIndex(({ da, en }) => [da, en].some((name) => name.toLocaleLowerCase('da') === wanted));
  return index === -1 ? null : index + 1;
}
