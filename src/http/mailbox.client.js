// Has the list show what comes, without a reload: place, focus and the filter stay as they are.
const query = new URLSearchParams(location.search);
query.set('after', document.querySelector('#mails')?.dataset.newest ?? '');
const events = new EventSource(`/mailbox/live?${query}`);
events.addEventListener('mail', async () => {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.querySelector('#mails');
  if (fresh) document.querySelector('#mails')?.replaceWith(fresh);
});
addEventListener('pagehide', () => events.close());
