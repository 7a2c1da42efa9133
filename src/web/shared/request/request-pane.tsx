import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  RequestDocument,
  RequestPresenceDocument,
  RequestUpdatedDocument,
  type RequestPageFragment,
} from '../../generated/graphql.ts';
import { isNoId } from '../api/is-no-id.ts';
import { useFollow } from '../api/use-follow.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { useSession } from '../shell/session.tsx';
import { useTitle } from '../shell/use-title.ts';
import { Failed, NotThere, Skeleton } from '../ui/states.tsx';
import { AnswerBar } from './answer-bar.tsx';
import { RequestActivity } from './request-activity.tsx';
import { RequestDetails } from './request-details.tsx';
import { RequestHead } from './request-head.tsx';
import { RequestSteps } from './request-steps.tsx';
import { useRequestActs } from './use-request-acts.ts';
import styles from './request-pane.module.css';

export interface RequestPaneProps {
  readonly id: string;
  /** The list that it was opened from. */
  readonly backTo: string;
}

/** One request, whole and live: what is asked, who decides, what was said, and what one can do. */
export function RequestPane({ id, backTo }: RequestPaneProps) {
  const { data, error, isLoading, refresh } = useLoaded(RequestDocument, { id });
  const [isLost, setIsLost] = useState(false);
  const request = data?.approvalRequest;
  if (isLoading) return <Skeleton lines={8} height={28} />;
  if (isNoId(error)) return <NotThere />;
  if (error && !request) return <Failed error={error} onRetry={refresh} />;
  if (!request || isLost) return <NotThere />;
  return <OpenRequest request={request} backTo={backTo} onLost={() => setIsLost(true)} />;
}

function OpenRequest({
  request: known,
  backTo,
  onLost,
}: {
  readonly request: RequestPageFragment;
  readonly backTo: string;
  readonly onLost: () => void;
}) {
  const { t } = useTranslation('request-page');
  const { user } = useSession();
  const [firstRevision] = useState(known.revision);
  const [others, setOthers] = useState<readonly string[]>([]);
  const { request, acts } = useRequestActs(known);
  const { id } = request;
  useTitle(request.subject);
  const article = useRef<HTMLElement>(null);

  useFollow(
    RequestUpdatedDocument,
    { id, afterRevision: firstRevision },
    {
      onEnd: (code) => {
        if (code === 'NOT_FOUND') onLost();
      },
    },
  );
  useFollow(
    RequestPresenceDocument,
    { id },
    {
      onData: ({ approvalRequestPresence: { people } }) =>
        setOthers(people.filter((person) => person.id !== user.id).map(({ name }) => name)),
    },
  );
  useEffect(() => {
    // Where what had the focus is gone with the page before, reading begins at the top of this one.
    const isFocusLost = document.activeElement?.checkVisibility() !== true;
    if (isFocusLost || document.activeElement === document.body)
      article.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);

  return (
    <article ref={article} className={styles.pane} aria-label={request.subject}>
      <div className={styles.content}>
        <RequestHead request={request} others={others} backTo={backTo} />
        <RequestDetails request={request} />
        <RequestSteps request={request} />
        <RequestActivity request={request} acts={acts} />
      </div>
      <AnswerBar request={request} acts={acts} />
      <p role="status" className="visually-hidden">
        {others.length > 0 &&
          t('alsoHere', { count: others.length, names: others.slice(0, 3).join(', ') })}
      </p>
    </article>
  );
}
