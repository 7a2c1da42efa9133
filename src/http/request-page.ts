import type { Handler } from 'hono';
import { html } from 'hono/html';
import type { DemoPerson } from './demo-person.ts';
import type { GraphQLServer } from './graphql-server.ts';
import { requestIdOf } from './request-id.ts';
import { page } from './page.ts';

export interface RequestPageParts {
  readonly graphql: GraphQLServer;
  readonly publicUrl: string;
  readonly demoPeople: readonly DemoPerson[];
}

const query = /* GraphQL */ `
  query RequestPage($id: ID!) {
    viewer {
      user {
        name
      }
    }
    approvalRequest(id: $id) {
      subject
      message
      status
      ticketSummary {
        number
        subject
        requesterName
      }
      createdBy {
        name
      }
      onBehalfOf {
        name
      }
      steps {
        assignments {
          assignee {
            ... on User {
              name
            }
            ... on Group {
              name
            }
          }
          decision {
            outcome
            note
          }
        }
      }
      comments(last: 50) {
        nodes {
          author {
            name
          }
          body
        }
      }
    }
  }
`;

interface Answer {
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  readonly data?: {
    readonly viewer: { readonly user: { readonly name: string } } | null;
    readonly approvalRequest: RequestView | null;
  } | null;
}

interface RequestView {
  readonly subject: string;
  readonly message: string;
  readonly status: string;
  readonly ticketSummary: { number: number; subject: string; requesterName: string };
  readonly createdBy: { readonly name: string };
  readonly onBehalfOf: { readonly name: string };
  readonly steps: readonly { readonly assignments: readonly AssignmentView[] }[];
  readonly comments: { readonly nodes: readonly { author: { name: string }; body: string }[] };
}

interface AssignmentView {
  readonly assignee: { readonly name: string };
  readonly decision: { readonly outcome: string; readonly note: string | null } | null;
}

/**
 * `/requests/:id`, where the mails' links lead: shows that request to whoever may see it, through
 * the public API, and changes nothing. Answering is done through the API until the web clients are.
 */
export function requestPage({ graphql, publicUrl, demoPeople }: RequestPageParts): Handler {
  return async (c) => {
    const path = `/requests/${c.req.param('id') ?? ''}`;
    const response = await graphql.fetch(
      `${publicUrl}/graphql`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: c.req.header('cookie') ?? '' },
        body: JSON.stringify({ query, variables: { id: c.req.param('id') } }),
      },
      { requestId: requestIdOf(c.req.header('x-request-id')) },
    );
    const { data, errors = [] } = (await response.json()) as Answer;
    // A fault is logged where it happened, and is no reason to ask who looks.
    if (errors.some(({ extensions }) => extensions?.code === 'INTERNAL_SERVER_ERROR')) {
      return page(c, { title: 'Something went wrong', body: ourFault(), status: 500 });
    }
    if (!data?.viewer)
      return page(c, { title: 'Sign in', body: signIn(path, demoPeople), status: 401 });
    const request = data.approvalRequest;
    if (!request)
      return page(c, { title: 'Not found', body: notFound(data.viewer.user.name), status: 404 });
    return page(c, { title: request.subject, body: show(request) });
  };
}

function signIn(path: string, demoPeople: readonly DemoPerson[]) {
  return html`<h1>Sign in to see this request</h1>
    ${
      demoPeople.length === 0
        ? html`<p>Open this page again once you are signed in.</p>`
        : html`<p>This is the demo: choose who you are.</p>
            ${demoPeople.map(
              ({ email, name }) =>
                html`<form method="post" action="/auth/demo">
                  <input type="hidden" name="email" value="${email}" />
                  <input type="hidden" name="returnTo" value="${path}" />
                  <p><button>${name} (${email})</button></p>
                </form>`,
            )}`
    }`;
}

function ourFault() {
  return html`<h1>Something went wrong on our side</h1>
    <p>Try again in a moment. Nothing was changed.</p>`;
}

function notFound(name: string) {
  return html`<h1>Not found</h1>
    <p>There is no such approval request, or ${name} may not see it.</p>`;
}

function show(request: RequestView) {
  const { ticketSummary: ticket, steps, comments } = request;
  return html`<h1>${request.subject}</h1>
    <div class="card" style="padding: 0 1rem">
      <p><strong>${request.status}</strong></p>
      <p>
        ${request.createdBy.name} asks, on behalf of ${request.onBehalfOf.name}, on ticket
        #${ticket.number}: ${ticket.subject} (${ticket.requesterName}).
      </p>
      <p style="white-space: pre-line">${request.message}</p>
      <h2>Approvers</h2>
      <ul>
        ${steps
          .flatMap(({ assignments }) => assignments)
          .map(
            ({ assignee, decision }) =>
              html`<li>
                ${assignee.name}: ${decision ? decision.outcome : 'has not answered yet'}
                ${decision?.note ? html`(“${decision.note}”)` : ''}
              </li>`,
          )}
      </ul>
      ${
        comments.nodes.length > 0
          ? html`<h2>Conversation</h2>
              ${comments.nodes.map(({ author, body }) => html`<p><b>${author.name}:</b> ${body}</p>`)}`
          : ''
      }
    </div>
    <p><a href="/graphql">Answer through the API, in GraphiQL</a></p>`;
}
