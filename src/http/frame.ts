import type { Answer } from '../live/answer.ts';

/** A whole frame for ids of one length; each follower's own differs in the id alone. */
interface Template {
  readonly frame: Buffer;
  readonly idAt: number;
}

const templates = new WeakMap<Answer, Map<number, Template>>();

/**
 * The WebSocket frame (RFC 6455, 5.2: one text frame, not masked) of a graphql-transport-ws `next`
 * message. The answer is written once for all who are told it.
 *
 * @param id the operation's id, as JSON
 */
export function nextFrame(answer: Answer, id: string): Buffer {
  const length = Buffer.byteLength(id);
  const ofAnswer = templates.get(answer) ?? new Map<number, Template>();
  if (ofAnswer.size === 0) templates.set(answer, ofAnswer);
  let template = ofAnswer.get(length);
  if (!template) {
    template = makeTemplate(answer.json, length);
    ofAnswer.set(length, template);
  }
  const frame = Buffer.allocUnsafe(template.frame.length);
  template.frame.copy(frame);
  frame.write(id, template.idAt);
  return frame;
}

function makeTemplate(json: string, idLength: number): Template {
  const before = '{"id":';
  const message = Buffer.from(`${before}${' '.repeat(idLength)},"type":"next","payload":${json}}`);
  const header = headerOf(message.length);
  return { frame: Buffer.concat([header, message]), idAt: header.length + before.length };
}

/** The final frame of a text message. */
const finalText = 0x81;

function headerOf(length: number): Buffer {
  if (length < 126) return Buffer.from([finalText, length]);
  if (length < 65_536) {
    const header = Buffer.from([finalText, 126, 0, 0]);
    header.writeUInt16BE(length, 2);
    return header;
  }
  const header = Buffer.alloc(10);
  header[0] = finalText;
  header[1] = 127;
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
