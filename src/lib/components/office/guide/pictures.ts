// The guide's pictures, by name, where the browser finds them.

const found = import.meta.glob<string>('../../../../../docs/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

export const PICTURES: Readonly<Partial<Record<string, string>>> = Object.fromEntries(
  Object.entries(found).map(([path, address]) => [path.replace(/^.*\/|\.png$/g, ''), address]),
);
