import { instant, type Named } from './reading.ts';

/** An event of a timeline, as PostGraphile and Assent say it alike. */
export interface Event {
  readonly type: string;
  readonly occurredAt: string;
  readonly actor: Named | null;
}

export function happened({ type, occurredAt, actor }: Event) {
  return { type, occurredAt: instant(occurredAt), actor: actor?.name ?? null };
}
