const key = 'assent.reloaded';

/** Not again within so many milliseconds: a part that is missing for good must not reload for ever. */
const pause = 60_000;

/**
 * A server that was updated has no more the parts of the page that is open here. The page then loads
 * itself anew; drafts outlast that.
 */
export function reloadAfterNewBuild(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(key) ?? 0);
    if (Date.now() - last < pause) return;
    sessionStorage.setItem(key, String(Date.now()));
    event.preventDefault();
    location.reload();
  });
}
