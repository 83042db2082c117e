// Keeps the display from sleeping during a meeting. Browsers give the lock on secure pages only and take it back when the
// page is hidden, so it is asked for again each time the page is seen; without it nothing else changes.

/** Keeps the display awake while this page is visible. The answer lets it sleep again; call it in an `$effect`. */
export function keepAwake(): () => void {
  let held: WakeLockSentinel | null = null;
  let isOver = false;

  async function ask(): Promise<void> {
    if (isOver || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    // Refused on low battery and by policy: then the display sleeps as it always did.
    const lock = await navigator.wakeLock.request('screen').catch(() => null);
    if (isOver) void lock?.release();
    else held = lock;
  }

  const askAgain = () => void ask();
  askAgain();
  document.addEventListener('visibilitychange', askAgain);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', askAgain);
    void held?.release();
  };
}
