import type { Page } from 'playwright-core';

/** One page of a client, as one of the demo's people sees it. */
export interface Screen {
  readonly name: string;
  /** Nobody: signed out. */
  readonly person: string | null;
  readonly path: string;
  readonly language: 'en' | 'fr';
  /** What to do before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

/** What the pictures are of. */
export interface Subjects {
  readonly agentRequest: string;
  readonly settledRequest: string;
  readonly customerRequest: string;
  readonly frenchRequest: string;
  readonly ticket: string;
}

const query = /* GraphQL */ `
  query Subjects {
    viewer {
      inbox(first: 100) {
        nodes {
          id
          status
          ticket {
            id
          }
        }
      }
      submitted(first: 100) {
        nodes {
          id
          status
        }
      }
    }
  }
`;

interface Row {
  readonly id: string;
  readonly status: string;
  readonly ticket?: { readonly id: string } | null;
}

async function rowsOf(url: string, email: string): Promise<Row[]> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ email });
  const signedIn = await fetch(`${url}/auth/demo`, { method: 'POST', headers, body });
  const { token } = (await signedIn.json()) as { token: string };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers, authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: { viewer: Record<'inbox' | 'submitted', { nodes: Row[] }> };
  };
  return [...data.viewer.inbox.nodes, ...data.viewer.submitted.nodes];
}

/** Finds in the demo's data what shows each page at work. */
export async function findSubjects(url: string): Promise<Subjects> {
  const [agent, customer, french] = await Promise.all(
    ['lea@demo.test', 'paul@demo.test', 'sofia@demo.test'].map((email) => rowsOf(url, email)),
  );
  const pending = ({ status }: Row) => status === 'PENDING';
  const settled = agent?.find(({ status }) => status === 'DENIED');
  const [first, forCustomer, inFrench] = [
    agent?.find((row) => pending(row) && row.ticket),
    customer?.find(pending),
    french?.find(pending),
  ];
  if (!first?.ticket || !settled || !forCustomer || !inFrench)
    throw new Error('The demo has nothing to take a picture of.');
  return {
    agentRequest: first.id,
    settledRequest: settled.id,
    customerRequest: forCustomer.id,
    frenchRequest: inFrench.id,
    ticket: first.ticket.id,
  };
}

const [lea, marc, admin] = ['lea@demo.test', 'marc@demo.test', 'admin@demo.test'] as const;
const [paul, sofia] = ['paul@demo.test', 'sofia@demo.test'] as const;

/** Every page. */
export function screens(subjects: Subjects): readonly Screen[] {
  const en = (name: string, person: string | null, path: string, act?: Screen['act']): Screen => ({
    ...{ name, person, path, language: 'en' },
    ...(act && { act }),
  });
  const fr = (name: string, person: string | null, path: string): Screen => ({
    ...{ name, person, path, language: 'fr' },
  });
  return [
    en('sign-in', null, '/requests'),
    en('workspace-inbox', lea, '/requests'),
    en('workspace-request', lea, `/requests/${subjects.agentRequest}`),
    en('workspace-approve', lea, `/requests/${subjects.agentRequest}#approve`),
    en('workspace-timeline', lea, `/requests/${subjects.agentRequest}`, async (page) => {
      await page.getByRole('tab').last().click();
    }),
    en('workspace-settled', lea, `/requests/${subjects.settledRequest}`),
    en('workspace-submitted', lea, '/submitted'),
    en('workspace-tickets', lea, '/tickets?view=PENDING_APPROVALS'),
    en('workspace-ticket', lea, `/tickets/${subjects.ticket}`),
    en('workspace-new-request', lea, `/tickets/${subjects.ticket}/new-request`),
    en('workspace-notifications', lea, '/notifications'),
    en('workspace-dashboard', admin, '/dashboard'),
    en('workspace-people', admin, '/admin/people'),
    en('workspace-groups', admin, '/admin/groups'),
    en('workspace-kinds', admin, '/admin/kinds'),
    en('workspace-policies', admin, '/admin/policies'),
    en('workspace-not-there', lea, '/requests/req_none'),
    fr('espace-de-travail', marc, '/requests'),
    en('portal-requests', paul, '/requests'),
    en('portal-request', paul, `/requests/${subjects.customerRequest}`),
    en('portal-submitted', paul, '/submitted'),
    en('portal-notifications', paul, '/notifications'),
    fr('portail-demandes', sofia, '/requests'),
    en('workspace-settings', lea, '/settings'),
    en('portal-settings', paul, '/settings'),
    en('workspace-undeliverable', 'admin@demo.test', '/admin/mails'),
    fr('portail-demande', sofia, `/requests/${subjects.frenchRequest}`),
  ];
}
