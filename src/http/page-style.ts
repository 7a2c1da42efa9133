import { raw } from 'hono/html';

/** How Assent's own pages look: system fonts, light or dark as the reader's system is. */
export const pageStyle = raw(`
  :root {
    color-scheme: light dark;
    --ground: #f2f4f6;
    --card: #ffffff;
    --text: #1b1f24;
    --muted: #555e68;
    --line: #d5dae0;
    --accent: #1a5fa8;
    --on-accent: #ffffff;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --ground: #121518;
      --card: #1c2126;
      --text: #e9ecef;
      --muted: #a7b0ba;
      --line: #39414a;
      --accent: #8fbcf0;
      --on-accent: #0d1b2a;
    }
  }
  * { box-sizing: border-box; }
  body {
    margin: 0;
    background: var(--ground);
    color: var(--text);
    font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif;
    overflow-wrap: anywhere;
  }
  .top { border-bottom: 1px solid var(--line); background: var(--card); }
  .top a { display: block; max-width: 1120px; margin: 0 auto; padding: 12px 16px; }
  .top a { color: inherit; font-weight: 600; text-decoration: none; }
  main { max-width: 1120px; margin: 0 auto; padding: 24px 16px 48px; }
  h1 { margin: 0 0 12px; font-size: 24px; line-height: 1.3; }
  h2 { margin: 0 0 8px; font-size: 16px; }
  p { margin: 0 0 16px; }
  a { color: var(--accent); }
  a:focus-visible, button:focus-visible, input:focus-visible, iframe:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  .muted { color: var(--muted); }
  .card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
  button, input { font: inherit; padding: 8px 12px; border-radius: 6px; }
  input { border: 1px solid var(--muted); background: var(--card); color: inherit; min-width: 0; }
  button {
    border: 1px solid var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    cursor: pointer;
  }
`);
