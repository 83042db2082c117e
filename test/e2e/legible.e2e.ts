// Legible from the back row: every card of every deck, in both languages, on the screens that rooms have. Nothing is cut, and
// no text is smaller than a fortieth of the screen's width.

import type { Page } from '@playwright/test';
import { dealCard } from '../../src/lib/core/library/deal-card.ts';
import { allDecks } from '../../src/lib/core/library/library.ts';
import { LANGUAGES } from '../../src/lib/core/meeting/vocabulary.ts';
import { expect, open, test } from './house.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];
const SMALLEST_VW = 2.5;

const cards = LANGUAGES.flatMap((language) =>
  allDecks.flatMap((deck) =>
    deck.cards.map((card) => ({ name: `${language} ${card.id}`, card: dealCard(card, language) })),
  ),
);

/** What is wrong with the picture, measured when it stands: text that is cut or too small. */
function troubles(page: Page): Promise<string[]> {
  return page.evaluate(async (smallestVw) => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const box = document.querySelector<HTMLElement>('main .box');
    const content = box?.firstElementChild;
    if (!box || !content) return ['there is no picture'];
    const found: string[] = [];
    const isPaged = document.querySelector('main .page') !== null;
    if (content.scrollHeight > box.clientHeight + 1) found.push('runs out below');
    if (!isPaged && content.scrollWidth > box.clientWidth + 1) found.push('runs out at the side');
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    for (const element of [...document.querySelectorAll<HTMLElement>('body *')].filter(hasText)) {
      if (!element.checkVisibility() || element.closest('.visually-hidden, script, style, svg')) continue;
      const words = element.textContent.trim().slice(0, 40);
      const vw = (parseFloat(getComputedStyle(element).fontSize) / innerWidth) * 100;
      if (vw < smallestVw - 0.01) found.push(`"${words}" stands in ${vw.toFixed(2)}vw`);
      if (content.contains(element) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        found.push(`"${words}" is cut`);
    }
    return found;
  }, SMALLEST_VW);
}

for (const size of SIZES) {
  const screen = `${size.width}×${size.height}`;
  const title = `[SC2] every card of every deck is whole and large enough on a screen of ${screen}, in both languages`;
  test(title, { tag: size.width === 1280 ? [] : '@long' }, async ({ house }) => {
    const { id } = await house.makeMeeting();
    const page = await house.signIn(undefined, { viewport: size });
    await open(page, `/meetings/${id}/screen`);
    const send = await house.desk(id);
    await send({ type: 'meeting.start' });
    const itemId = (await house.stateOf(id)).agenda[0]?.id ?? '';
    await send({ type: 'item.start', itemId });

    const found: string[] = [];
    for (const [n, { name, card }] of cards.entries()) {
      const cardId = `card-${n}`;
      await send({ type: 'card.add', itemId, card: { ...card, id: cardId } });
      await send({ type: 'card.show', itemId, cardId });
      await expect(page.locator('main')).toContainText(card.question || card.title);
      for (const trouble of await troubles(page)) found.push(`${name}: ${trouble}`);
      await send({ type: 'card.remove', itemId, cardId });
    }
    expect(found).toEqual([]);
  });
}
