// Where a sign-in may lead: pages of this site and nothing else.

import { describe, expect, it } from 'vitest';
import { ownPath } from '../../src/routes/own-path.ts';

describe('the page to go to next', () => {
  it.each(['/', '/meetings/new?template=frit', '/meetings/abc/prepare'])('may be %s', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    'https://example.com/',
    '//example.com/',
    '/\\example.com/',
    '\\\\example.com',
    '/\t/example.com',
    '/.//example.com',
    '/x/..//example.com',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('is the front page instead of %j', (elsewhere) => {
    expect(ownPath(elsewhere)).toBe('/');
  });

  it('is the front page when nothing is said', () => {
    expect(ownPath(null)).toBe('/');
  });
});
