// The frames that we write ourselves, as a client of another make reads them.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { nextFrame } from '../../src/http/frame.ts';
import type { Answer } from '../../src/live/answer.ts';

/** What a `ws` client receives when these bytes come over its connection. */
async function received(frames: readonly Buffer[]): Promise<string[]> {
  const http = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  http.on('upgrade', (request, stream, head) => {
    sockets.handleUpgrade(request, stream, head, () => {
      for (const frame of frames) stream.write(frame);
    });
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const client = new WebSocket(`ws://127.0.0.1:${String((http.address() as AddressInfo).port)}`);
  const texts: string[] = [];
  await new Promise<void>((resolve, reject) => {
    client.on('error', reject);
    client.on('message', (data: Buffer, isBinary) => {
      expect(isBinary).toBe(false);
      if (texts.push(data.toString()) === frames.length) resolve();
    });
  });
  client.terminate();
  http.close();
  return texts;
}

function answerWith(data: object): Answer {
  return { json: JSON.stringify({ data }), failure: null };
}

const ids = ['1', '2f1c', 'x'.repeat(200), 'with "quotes" and \\', 'élan', '👍👍', '\u2028'];

test.each([0, 60, 100, 125, 126, 65_400, 65_535, 65_536, 300_000])(
  'an answer of some %i bytes, for operations with all kinds of ids',
  async (size) => {
    const answer = answerWith({ text: `é${'x'.repeat(size)}` });
    const texts = await received(ids.map((id) => nextFrame(answer, JSON.stringify(id))));
    expect(texts.map((text) => JSON.parse(text) as unknown)).toEqual(
      ids.map((id) => ({ id, type: 'next', payload: JSON.parse(answer.json) as unknown })),
    );
  },
);

test('two of the same length do not share their bytes', () => {
  const answer = answerWith({ text: 'the same' });
  const [one, two] = [nextFrame(answer, '"a"'), nextFrame(answer, '"b"')];
  expect(one.toString()).toContain('"a"');
  expect(two.toString()).toContain('"b"');
});
