// Runs in the page, inlined by person-bar.ts: shows who one is and becomes someone else.
{
  const select = document.getElementById('person');
  const status = document.getElementById('person-status');

  /** What the bar shows until it is known who one is, and where that cannot be found out. */
  const unknown = '?';
  let current = unknown;

  function say(text, isError = false) {
    status.textContent = text;
    status.classList.toggle('is-error', isError);
  }

  async function send(path, options) {
    try {
      return await fetch(path, { credentials: 'same-origin', ...options });
    } catch {
      throw new Error('The server does not answer. Is it still running? Then try again.');
    }
  }

  /** A JSON body, wherever it comes from: a proxy's error page is none. */
  async function readJson(response) {
    try {
      return await response.json();
    } catch {
      throw new Error(`The server answered ${response.status}, in a way that is not understood.`);
    }
  }

  async function askWhoIAm() {
    const response = await send(location.pathname, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: '{ viewer { user { name email } } }' }),
    });
    const { data, errors } = await readJson(response);
    if (errors) throw new Error(errors[0].message);
    return data.viewer?.user ?? null;
  }

  /** Someone who signed in otherwise is in the list only as long as they are here. */
  function show(user) {
    current = user?.email ?? '';
    if (![...select.options].some(({ value }) => value === current)) {
      select.add(new Option(user.name, current));
    }
    select.value = current;
  }

  async function become(email) {
    const response = email
      ? await send('/auth/demo', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email }),
        })
      : await send('/auth/session', { method: 'DELETE' });
    if (!response.ok) throw new Error((await readJson(response)).message);
  }

  async function choose() {
    const name = select.selectedOptions[0].text;
    select.disabled = true;
    say(select.value ? `Signing in as ${name} …` : 'Signing out …');
    try {
      await become(select.value);
      // The WebSocket keeps the identity that it was opened with, so everything starts again.
      location.reload();
    } catch (error) {
      select.value = current;
      select.disabled = false;
      say(`You are still who you were. ${error.message}`, true);
    }
  }

  // The arrow keys change a closed list at each press: wait until they have come to rest.
  let byKey = false;
  let timer;
  select.addEventListener('pointerdown', () => (byKey = false));
  select.addEventListener('keydown', ({ key }) => (byKey = key !== 'Enter'));
  select.addEventListener('change', () => {
    clearTimeout(timer);
    timer = setTimeout(choose, byKey ? 1000 : 0);
  });

  async function refresh() {
    const before = current;
    try {
      show(await askWhoIAm());
      if (before === unknown) say('');
      else if (before !== current) {
        say('Changed in another tab. Reload this one, so that what is live changes too.', true);
      }
    } catch (error) {
      current = unknown;
      select.value = unknown;
      say(`It is not known who you are; choose again. ${error.message}`, true);
    }
  }
  void refresh();
  // All tabs share one session.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !select.disabled) void refresh();
  });
}
