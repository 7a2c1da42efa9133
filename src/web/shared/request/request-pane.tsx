import { RequestDocument } from '../../generated/graphql.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { Failed, NotThere, Skeleton } from '../ui/states.tsx';

/** One request, whole. */
export function RequestPane({ id }: { readonly id: string; readonly backTo: string }) {
  const { data, error, isLoading, refresh } = useLoaded(RequestDocument, { id });
  if (isLoading) return <Skeleton lines={8} height={24} />;
  if (error && !data) return <Failed error={error} onRetry={refresh} />;
  if (!data?.approvalRequest) return <NotThere />;
  const { subject, message } = data.approvalRequest;
  return (
    <article>
      <h1>{subject}</h1>
      <p>{message}</p>
    </article>
  );
}
