import { useFormat } from '../i18n/use-format.ts';
import { useNow } from './use-now.ts';

/** When something was or will be: in a few words, with the exact time on pointing at it. */
export function Moment({ at }: { readonly at: string }) {
  const format = useFormat();
  const now = useNow();
  return (
    <time dateTime={at} title={format.moment(at)}>
      {format.ago(at, now)}
    </time>
  );
}
