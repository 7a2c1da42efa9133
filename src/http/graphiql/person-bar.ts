import type { DemoPerson } from '../demo-person.ts';
import { inlineScript } from './inline.ts';

/** With `ticketAccess`, the bar says which tickets an agent may access. */
export interface BarPerson extends Omit<DemoPerson, 'purpose'> {
  readonly ticketAccess?: 'ALL' | 'GROUPS' | 'ASSIGNED';
}

const roles = { ADMIN: 'administrator', AGENT: 'agent', END_USER: 'end user' };
const tickets = {
  ALL: 'all tickets',
  GROUPS: "their groups' tickets",
  ASSIGNED: 'assigned tickets',
};

/** "You are …", to become someone else of the demo. `person-bar.css` goes with it. */
export function personBar(people: readonly BarPerson[]): string {
  // The first option shows until it is known who one is; nobody can choose it.
  return `
<header id="person-bar">
  <label for="person">You are</label>
  <select id="person" autocomplete="off" aria-describedby="person-status">
    <option value="?" selected disabled hidden>…</option>
    <option value="">signed out</option>
    ${people.map(option).join('\n    ')}
  </select>
  <span id="person-status" role="status"></span>
  <span id="person-hint">To be two people at once, open a private window.</span>
</header>
${inlineScript('person-bar.client.js')}
`;
}

function option(person: BarPerson): string {
  return `<option value="${escape(person.email)}">${escape(person.name)} (${whatIs(person)})</option>`;
}

function whatIs({ role, ticketAccess }: BarPerson): string {
  if (role !== 'AGENT' || ticketAccess === undefined) return roles[role];
  return `${roles[role]}, ${tickets[ticketAccess]}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
