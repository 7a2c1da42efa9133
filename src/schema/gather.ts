import { setImmediate } from 'node:timers/promises';
import type { Context } from './context.ts';

/**
 * For what many rows of an operation ask one by one: gathers what is asked at the same moment, and
 * reads it at once. Nothing is kept, so what is asked later is read anew.
 */
export function gather<Value>(
  read: (context: Context, keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): (context: Context, key: string) => Promise<Value | null> {
  const open = new WeakMap<
    Context,
    { readonly keys: Set<string>; readonly result: Promise<ReadonlyMap<string, Value>> }
  >();

  function begin(context: Context) {
    const keys = new Set<string>();
    const result = setImmediate().then(() => {
      open.delete(context);
      return read(context, [...keys]);
    });
    const batch = { keys, result };
    open.set(context, batch);
    return batch;
  }

  return async (context, key) => {
    const { keys, result } = open.get(context) ?? begin(context);
    keys.add(key);
    return (await result).get(key) ?? null;
  };
}
