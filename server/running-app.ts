// Where the one App of this process is found. The host runs as it stands while the App lives in the bundle: a symbol on
// `globalThis` is the one place that both of them see.

import type { App } from './app.ts';

const KEY: unique symbol = Symbol.for('samtalerum.app');
const slot = globalThis as unknown as { [KEY]: Promise<App> | undefined };

/** The App that has been started (or is starting) in this process. */
export function runningApp(): Promise<App> | undefined {
  return slot[KEY];
}

/** Makes this the App of the process. */
export function setRunningApp(app: Promise<App>): Promise<App> {
  slot[KEY] = app;
  return app;
}

/** Forgets the App, so that the next start makes a new one. */
export function clearRunningApp(): void {
  slot[KEY] = undefined;
}
