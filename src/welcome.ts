import type { DemoPerson } from './http/demo-person.ts';

const roles = { ADMIN: 'administrator', AGENT: 'agent', END_USER: 'end user' } as const;

/** What the server prints once it serves: where to look, and whom to be. */
export function welcome(
  publicUrl: string,
  demoPeople: readonly DemoPerson[],
  hasMailbox: boolean,
): string {
  const lines = [
    '',
    `Assent is ready on ${publicUrl}`,
    '',
    `  Workspace and portal   ${publicUrl}/`,
    `  API and GraphiQL       ${publicUrl}/graphql`,
    ...(hasMailbox ? [`  Local mailbox          ${publicUrl}/mailbox`] : []),
    `  Health                 ${publicUrl}/readyz`,
  ];
  if (demoPeople.length > 0) {
    const width = Math.max(...demoPeople.map(({ email }) => email.length));
    lines.push(
      '',
      'Be one of these: choose on the page, or print a token with: npm run token -- --email lea@demo.test',
      ...demoPeople.map(
        ({ email, name, role }) => `  ${email.padEnd(width)}   ${name} (${roles[role]})`,
      ),
    );
  }
  return [...lines, '', 'Stop with Ctrl+C.', ''].join('\n');
}
