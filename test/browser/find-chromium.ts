import { existsSync } from 'node:fs';

/** Where Debian, other Linuxes and macOS put a Chromium; `CHROMIUM_PATH` names another. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser that is on this machine; none is ever downloaded. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return named ? named : places.find((place) => existsSync(place));
}
