/** In characters: so much of what people wrote stands in a mail. The page has all of it. */
export const shown = { message: 3_000, comment: 500, line: 200, attachments: 3, decisions: 20 };

/** By code points, so that none is cut in two. */
export function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  return `${characters.slice(0, longest - 1).join('')}…`;
}
