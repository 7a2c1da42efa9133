import { dark, light } from './palette.ts';

// Inline, because some mail readers drop <style>; what they keep of it only adds the dark colours.
export const style = {
  body: {
    margin: '0',
    padding: '24px 12px',
    backgroundColor: light.ground,
    color: light.text,
    fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif",
    fontSize: '16px',
    lineHeight: '1.5',
  },
  card: {
    maxWidth: '560px',
    margin: '0 auto',
    padding: '24px',
    backgroundColor: light.surface,
    border: `1px solid ${light.line}`,
    borderRadius: '10px',
    overflowWrap: 'anywhere',
  },
  lead: { margin: '0 0 4px', fontSize: '16px', lineHeight: '1.5', color: light.muted },
  title: { margin: '0 0 16px', fontSize: '22px', lineHeight: '1.3', fontWeight: '600' },
  line: { margin: '0 0 4px', fontSize: '16px', lineHeight: '1.5' },
  what: { margin: '20px 0 0', fontSize: '16px', lineHeight: '1.5' },
  entry: { margin: '24px 0 0', fontSize: '17px', lineHeight: '1.4', fontWeight: '600' },
  muted: { color: light.muted },
  items: { margin: '8px 0 0', padding: '0 0 0 20px' },
  quote: {
    margin: '14px 0 0',
    padding: '2px 0 2px 14px',
    borderLeft: `3px solid ${light.line}`,
  },
  action: { margin: '28px 0 16px' },
  button: {
    padding: '12px 22px',
    backgroundColor: light.accent,
    color: light.onAccent,
    borderRadius: '6px',
    fontWeight: '600',
  },
  code: { margin: '0 0 12px', fontSize: '15px', lineHeight: '1.5' },
  small: { margin: '0 0 12px', fontSize: '14px', lineHeight: '1.5', color: light.muted },
  link: { color: light.accent, textDecoration: 'underline' },
  footer: {
    maxWidth: '560px',
    margin: '16px auto 0',
    padding: '0 24px',
    overflowWrap: 'anywhere',
  },
} as const;

/** By classes, for the readers that know `prefers-color-scheme`. */
export const darkStyle = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .ground, .ground > table > tbody > tr > td {
    background-color: ${dark.ground} !important; color: ${dark.text} !important;
  }
  .card { background-color: ${dark.surface} !important; border-color: ${dark.line} !important; }
  .muted { color: ${dark.muted} !important; }
  .quote { border-color: ${dark.line} !important; }
  .button { background-color: ${dark.accent} !important; color: ${dark.onAccent} !important; }
  .link { color: ${dark.accent} !important; }
}
`;
