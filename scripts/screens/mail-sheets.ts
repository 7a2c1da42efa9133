import type { Browser } from 'playwright-core';
import { previews } from '../../src/email/previews.ts';
import { renderLetter } from '../../src/email/render-letter.tsx';

/** Every mail of one language in one theme, side by side, as one picture. */
export async function mailSheet(
  browser: Browser,
  locale: 'en' | 'fr',
  colorScheme: 'light' | 'dark',
  take: (page: Awaited<ReturnType<Browser['newPage']>>, name: string) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1800, height: 900 }, colorScheme });
  const frames: string[] = [];
  for (const letter of Object.values(previews)) {
    const { html } = renderLetter(letter({ locale, timeZone: 'Europe/Paris' }));
    frames.push(`<iframe srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`);
  }
  await page.setContent(
    `<style>body { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; margin: 8px }
     iframe { width: 100%; border: 0 }</style>${frames.join('</iframe>')}</iframe>`,
  );
  const height = await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) {
      frame.style.height = `${frame.contentDocument?.documentElement.scrollHeight ?? 0}px`;
    }
    return document.documentElement.scrollHeight;
  });
  await page.setViewportSize({ width: 1800, height });
  await take(page, `mails-${locale}-${colorScheme}`);
  await page.close();
}
