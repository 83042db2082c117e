// What every page must hold, whatever it shows: nothing for axe to find in light and dark, no complaint of the browser, no
// stranger asked, only Danish words, targets that a finger hits, a focus that is seen.

import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect } from './house.ts';

const AXE_ALL = {
  type: 'tag' as const,
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** All that another theme can change. */
const AXE_COLOURS = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
/** English words that are no Danish ones and no names of products. */
const ENGLISH =
  /(?<![\p{L}/])(the|and|of|with|your|you|this|that|are|was|not|from|open|close|closed|edit|delete|remove|add|cancel|back|next|previous|meetings?|minutes|agreements?|decisions?|notes?|agenda|participants?|screen|join|name|password|sign|loading|error|warning|search|settings|speakers?|show|hide|more|less|ready|welcome|draft|please|again|paused|resume|untitled|waiting|done|running)(?!\p{L})/giu;
const SMALLEST_TARGET_PX = 24;

/** Complaints that are none: a page that is refused on purpose, and one that is left while its line is being set up. */
const NO_COMPLAINT =
  /the server responded with a status of (404|403)|WebSocket is closed before the connection is established/;

/** Collects what browsers complain of and whom else they ask. */
export function watch(context: BrowserContext, origin: string): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !NO_COMPLAINT.test(message.text()))
      complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && host !== new URL(origin).host) complaints.push(`asked ${request.url()}`);
  });
  return complaints;
}

/** What axe finds within a part of the page, in both themes: rule, element and reason. */
async function axeFindings(page: Page, within: string): Promise<string[]> {
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(() => {
      // What moves is put at its end rather than waited for: in a closed fold, or behind a window, it may never come there.
      for (const animation of document.getAnimations())
        if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    });
    const runOnly = colorScheme === 'light' ? AXE_ALL : AXE_COLOURS;
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .include(within)
      .options({ runOnly, resultTypes: ['violations'], preload: false, iframes: false })
      .analyze();
    for (const { id, nodes } of violations) {
      for (const { target, failureSummary } of nodes)
        findings.push(`${colorScheme} ${id} ${target.join(' ')} ${failureSummary}`);
    }
  }
  return findings;
}

/** English in what one sees or hears of a Danish page; what people wrote is Danish here. */
async function englishWords(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => {
    const names = ['aria-label', 'title', 'placeholder', 'alt', 'data-tooltip', 'aria-description'];
    const spoken = [...document.querySelectorAll('body *')]
      .filter((element) => element.closest('[lang="en"]') === null)
      .flatMap((element) => names.map((name) => element.getAttribute(name) ?? ''));
    document.querySelectorAll<HTMLElement>('[lang="en"]').forEach((element) => (element.hidden = true));
    const seen = document.body.innerText;
    document.querySelectorAll<HTMLElement>('[lang="en"]').forEach((element) => (element.hidden = false));
    return [document.title, seen, ...spoken].join('\n');
  });
  return [...words.matchAll(ENGLISH)].map((match) => words.slice(Math.max(0, match.index - 20), match.index + 30));
}

/** Controls in view that are smaller than a finger needs; a link in running text is as high as its line (WCAG 2.5.8). */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const controls = 'a[href], button, input, select, textarea, summary, [role="tab"], [contenteditable="true"]';
    /** What a press on the control may hit: its label, or what its link is laid over. */
    const boxOf = (control: HTMLElement) => {
      const isLaidOver = getComputedStyle(control, '::after').inset === '0px';
      return (control.closest('label') ?? (isLaidOver ? control.offsetParent : control))?.getBoundingClientRect();
    };
    return [...document.querySelectorAll<HTMLElement>(controls)]
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: false }))
      .filter((control) => control.closest('.visually-hidden, p a, [inert]') === null)
      .map((control) => ({ control, box: boxOf(control) ?? new DOMRect() }))
      .filter(({ box }) => box.width < smallest || box.height < smallest)
      .map(({ control, box }) => `${control.outerHTML.slice(0, 120)} is ${box.width} × ${box.height}`);
  }, SMALLEST_TARGET_PX);
}

/** Asserts all that must hold on any page in any state; `name` says which one it was, `within` what of it is new. */
export async function expectAccessible(page: Page, name: string, within = 'html'): Promise<void> {
  expect.soft(await axeFindings(page, within), `${name}: axe`).toEqual([]);
  expect.soft(await smallTargets(page), `${name}: small targets`).toEqual([]);
  expect.soft(await englishWords(page), `${name}: English words`).toEqual([]);
  await expect.soft(page.locator('html'), `${name}: language`).toHaveAttribute('lang', 'da');
}

/** Looks at pages as they come; `sum` says what holds of them all together: titles of their own, no complaint. */
export function looks(origin: string, ...pages: Page[]) {
  const complaints = pages.map((page) => watch(page.context(), origin));
  const titles = new Map<string, string>();
  return {
    look: async (page: Page, name: string, within?: string): Promise<void> => {
      await expectAccessible(page, name, within);
      titles.set(name.split(',')[0] ?? name, await page.title());
    },
    sum: (): void => {
      expect(new Set(titles.values()).size, 'every page has a title of its own').toBe(titles.size);
      for (const title of titles.values()) expect(title).toMatch(/^.+ · .+$/);
      expect(complaints.flat()).toEqual([]);
    },
  };
}

/** What sticks out sideways: the page itself, or anything in it that scrolls; a wide table may, in a frame (WCAG 1.4.10). */
export async function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) => element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX),
      )
      .filter((element) => element.querySelector(':scope > table') === null)
      .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth)
      .map((element) => `${element.outerHTML.slice(0, 120)} ${element.scrollWidth} > ${element.clientWidth}`),
  );
}

/** Why somebody at the keyboard would not know where they are; null when they see it. */
export async function focusTrouble(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'the focus is on nothing';
    const name = focused.outerHTML.slice(0, 160);
    const hasRing = (element: Element | null): boolean => {
      if (!element) return false;
      const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
        outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      return (
        [null, '::after'].some((part) => isRing(getComputedStyle(element, part))) || hasRing(element.parentElement)
      );
    };
    if (!hasRing(focused)) return `no ring on ${name}`;
    const { left, top, right, bottom } = focused.getBoundingClientRect();
    // Somewhere on a grid over the element it must be itself that lies on top.
    const isSeen = [0.1, 0.3, 0.5, 0.7, 0.9].some((down) =>
      [0.1, 0.5, 0.9].some((along) => {
        const upper = document.elementFromPoint(left + (right - left) * along, top + (bottom - top) * down);
        return focused.contains(upper) || upper?.closest('label')?.contains(focused) === true;
      }),
    );
    return isSeen ? null : `hidden: ${name}`;
  });
}

/** Presses Tab until the wanted control has the focus; on the way every stop must be seen. Once round the page is enough. */
export async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let rounds = 0; rounds < 2;) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    // After the last stop the focus is with the browser, before it begins anew.
    if (await page.evaluate(() => document.activeElement === document.body)) rounds += 1;
    else expect(await focusTrouble(page), `on the way to ${String(wanted)}`).toBeNull();
  }
  throw new Error(`${String(wanted)} cannot be reached`);
}

/** Goes to a control by Tab and presses it. */
export async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Goes to a field by Tab and writes in it. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}
