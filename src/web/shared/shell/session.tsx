import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CountsDocument, FeedDocument, ShellDocument } from '../../generated/graphql.ts';
import type { ShellQuery } from '../../generated/graphql.ts';
import { useApi } from '../api/api.ts';
import { useFollow } from '../api/use-follow.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { Button } from '../ui/button.tsx';
import { Overlay } from '../ui/overlay.tsx';
import { Failed } from '../ui/states.tsx';

type Viewer = NonNullable<ShellQuery['viewer']>;

export interface SessionState {
  readonly user: Viewer['user'];
  /** The numbers on the badges, live. */
  readonly counts: Viewer['counts'];
}

const SessionContext = createContext<SessionState | null>(null);

/** Who is signed in. */
export function useSession(): SessionState {
  const session = use(SessionContext);
  if (!session) throw new Error('Put it inside <Session>.');
  return session;
}

/** Loads who is signed in, and keeps up with all that concerns them for as long as the page is open. */
export function Session({ children }: { readonly children: ReactNode }) {
  const { data, error, refresh } = useLoaded(ShellDocument, {}, { isFresh: false });
  const [viewer, setViewer] = useState<Viewer | null>(null);
  // The place in the feed is that of the first answer: everything after it is followed.
  if (data?.viewer && !viewer) setViewer(data.viewer);
  const hasEnded = data !== undefined && data.viewer === null;
  if (error && !viewer) return <Failed error={error} onRetry={refresh} />;
  if (hasEnded) return <Ended />;
  if (!viewer) return null;
  const user = data?.viewer?.user ?? viewer.user;
  return (
    <Following after={viewer.feedCursor} user={user} counts={viewer.counts}>
      {children}
    </Following>
  );
}

function Following({
  after,
  user,
  counts: first,
  children,
}: SessionState & { readonly after: string; readonly children: ReactNode }) {
  const { feed } = useApi();
  const [counts, setCounts] = useState(first);
  const [hasEnded, setHasEnded] = useState(false);
  const onEnd = (code: string) => {
    // What was missed is more than can be made up for: begin anew.
    if (code === 'CURSOR_EXPIRED') location.reload();
    else if (code === 'UNAUTHENTICATED') setHasEnded(true);
  };
  useFollow(
    FeedDocument,
    { after },
    {
      onData: (data) => {
        feed.tell(data.feed);
      },
      onEnd,
    },
  );
  useFollow(CountsDocument, {}, { onData: (data) => setCounts(data.viewerCounts), onEnd });
  useEffect(() => {
    const title = document.title.replace(/^\(\d+\) /, '');
    document.title = counts.awaitingYou > 0 ? `(${counts.awaitingYou}) ${title}` : title;
  }, [counts]);
  return (
    <SessionContext value={{ user, counts }}>
      {children}
      {hasEnded && <Ended />}
    </SessionContext>
  );
}

/** Signing in happens on the server's own page, which then leads back to this address. */
function Ended() {
  const { t } = useTranslation();
  return (
    <Overlay title={t('session.ended')} isOpen onClose={() => undefined}>
      <p>{t('session.text')}</p>
      <p>
        <Button
          tone="primary"
          onPress={() => {
            location.reload();
          }}
        >
          {t('session.signIn')}
        </Button>
      </p>
    </Overlay>
  );
}
