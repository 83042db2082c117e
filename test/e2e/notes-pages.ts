// What the browser tests of the notes have in common: a meeting with two who write, and what they do in the text.

import type { Locator, Page } from '@playwright/test';
import { expect, type House } from './house.ts';

export function notes(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Noter til »/ });
}

/** Whether the page says that everything is safe. */
export function saved(page: Page): Locator {
  return page.locator('[data-saving="saved"]');
}

/** A running meeting with two who have the same item's notes open; the guest writes on a phone. */
export async function twoWriters(house: House): Promise<{ id: string; lead: Page; guest: Page }> {
  const { id, joinCode } = await house.makeMeeting();
  const lead = await house.signIn();
  await lead.goto(`/meetings/${id}/facilitate`);
  const guest = await house.join(joinCode, 'Carla Juhl', undefined, { viewport: { width: 390, height: 844 } });
  await lead.getByRole('button', { name: 'Start mødet' }).first().click();
  await lead.getByRole('button', { name: /^Første punkt/ }).click();
  await guest.getByRole('tab', { name: 'Noter' }).click();
  await expect(notes(guest)).toBeEditable();
  await expect(notes(lead)).toBeEditable();
  return { id, lead, guest };
}

/** Pastes what another program has put on the clipboard. */
export async function paste(page: Page, clipboard: { html?: string; text?: string }): Promise<void> {
  await notes(page).evaluate((text, { html, text: plain }) => {
    const clipboardData = new DataTransfer();
    if (html !== undefined) clipboardData.setData('text/html', html);
    if (plain !== undefined) clipboardData.setData('text/plain', plain);
    text.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, clipboard);
}

/** The text as elements alone, without what the editor adds to them. */
export function shapeOf(page: Page): Promise<string> {
  return notes(page).evaluate((text) => {
    const shape = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (
        !(node instanceof HTMLElement) ||
        node.matches('label, .ProseMirror-trailingBreak, .ProseMirror-separator, .notes-caret')
      )
        return '';
      const inner = [...node.childNodes].map(shape).join('');
      if (node.matches('div, tbody, span')) return inner;
      const tick = node.dataset['checked'];
      const name = node.localName + (tick === undefined ? '' : tick === 'true' ? ' ✓' : ' –');
      return node.matches('a')
        ? `<a ${node.getAttribute('href')}>${inner}</a>`
        : `<${name}>${inner}</${node.localName}>`;
    };
    return [...text.childNodes].map(shape).join('\n');
  });
}
