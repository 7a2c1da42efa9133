import { ticketId } from '../database.ts';
import { post } from '../../runner/http.ts';
import { message, selection, subject, type Card } from '../operations.ts';
import { approver, author, publicId, secret, tokenOf, userId, uuidOf } from '../people.ts';
import { startServer, type ServerProcess } from '../../runner/process.ts';
import type { Contender } from './contender.ts';

const create = `mutation ($input: ApprovalRequestCreateInput!) { approvalRequestCreate(input: $input) {
  __typename ... on ApprovalRequestCreatePayload { approvalRequest { id } } } }`;
const comment = `mutation ($input: ApprovalRequestCommentInput!) { approvalRequestComment(input: $input) {
  __typename ... on ApprovalRequestCommentPayload { approvalRequest { id } } } }`;
const read = `query ($id: ID!) { approvalRequest(id: $id) { ${selection} } }`;

/** Assent's own server, as `npm start` runs it, with all of its checks. */
export function assent(databaseUrl: string, settings: Readonly<Record<string, string>>): Contender {
  return {
    name: 'assent',
    sharedIds: false,
    async start() {
      const server = await startAssent(databaseUrl, settings);
      const client = createClient(server.port);
      const requestId = await client.ask(approver);
      const input = { id: publicId('req', requestId), body: 'Any news of this one?' };
      return {
        server,
        requestId,
        card: await client.read(requestId),
        ways: [
          {
            label: 'Assent',
            async update() {
              await client.send(comment, { input }, 'ApprovalRequestCommentPayload');
            },
            assign: (person) => client.ask(person),
          },
        ],
      };
    },
  };
}

export function startAssent(
  databaseUrl: string,
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  return startServer({
    script: new URL('../../../src/main.ts', import.meta.url),
    env: {
      PORT: '0',
      DATABASE_URL: databaseUrl,
      AUTH_JWT_SECRET: secret,
      LOG_LEVEL: 'error',
      ...settings,
    },
    ready: /ready on http:\/\/localhost:(\d+)/,
  });
}

/** The author, over HTTP. */
export function createClient(port: number) {
  const authorization = `Bearer ${tokenOf(author)}`;
  const run = async (query: string, variables: object): Promise<Record<string, unknown>> => {
    const answer = await post(port, '/graphql', { query, variables }, { authorization });
    const { data, errors } = answer as { data?: Record<string, unknown>; errors?: unknown };
    if (!data || errors) throw new Error(`Assent answers ${JSON.stringify(answer)}`);
    return data;
  };
  const send = async (mutation: string, variables: object, typename: string): Promise<string> => {
    const [result] = Object.values(await run(mutation, variables));
    const payload = result as { __typename: string; approvalRequest: { id: string } };
    if (payload.__typename !== typename) throw new Error(`Assent refuses: ${payload.__typename}`);
    return payload.approvalRequest.id;
  };
  return {
    send,
    async ask(person: number): Promise<string> {
      const approverIds = [publicId('usr', userId(person))];
      const input = { ticketId: publicId('tkt', ticketId), subject, message, approverIds };
      return uuidOf(await send(create, { input }, 'ApprovalRequestCreatePayload'));
    },
    async read(requestId: string): Promise<Card> {
      const data = await run(read, { id: publicId('req', requestId) });
      return data.approvalRequest as Card;
    },
  };
}
