// The guide as it was when the application was built, read once.

import markdown from '../../docs/brugervejledning.md?raw';
import { chaptersOf } from './core/guide/guide-text.ts';

export const GUIDE = chaptersOf(markdown);

/** The chapters by name, for a list of contents. */
export const CONTENTS = GUIDE.map(({ slug, title }) => ({ slug, title }));
