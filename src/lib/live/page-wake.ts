// The moments at which a page may have slept, or the network have changed: then nobody should wait for a time-out.

/** Calls back when the page becomes visible, is restored, or the browser's network comes or goes. The answer ends it. */
export function onPageWake(wake: () => void): () => void {
  const wakeIfVisible = () => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', wakeIfVisible);
  const windowEvents = ['online', 'offline', 'pageshow'] as const;
  for (const name of windowEvents) window.addEventListener(name, wake);
  return () => {
    document.removeEventListener('visibilitychange', wakeIfVisible);
    for (const name of windowEvents) window.removeEventListener(name, wake);
  };
}
