/** A text's colour on the ground that it stands on, as in the web clients' src/web/shared/tokens.css. */
interface Palette {
  readonly ground: string;
  readonly surface: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
}

/** What every mail reader shows. Texts have a contrast of at least 4.5:1; a test measures them. */
export const light: Palette = {
  ground: '#f5f6f8',
  surface: '#ffffff',
  line: '#e1e4ea',
  text: '#1a1d24',
  muted: '#596070',
  accent: '#3b4cc0',
  onAccent: '#ffffff',
};

/** What readers show that follow their person's dark theme. */
export const dark: Palette = {
  ground: '#101216',
  surface: '#181b21',
  line: '#2a2f39',
  text: '#e8eaee',
  muted: '#a2aab8',
  accent: '#a3b0ff',
  onAccent: '#11162f',
};
