import { Check, MessageSquare, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { RequestPageFragment } from '../../generated/graphql.ts';
import { Button } from '../ui/button.tsx';
import { actionOf } from './action-of.ts';
import { AskAgainDialog } from './ask-again-dialog.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { MoreActions, type MoreAction } from './more-actions.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { ReassignDialog } from './reassign-dialog.tsx';
import { takeHash, useAskedToBegin } from './use-begin.ts';
import type { RequestActs } from './use-request-acts.ts';
import styles from './answer-bar.module.css';

type Begun = 'approve' | 'deny' | MoreAction;

/** What one can do with the request, always in sight. What one cannot says why. */
export function AnswerBar({
  request,
  acts,
}: {
  readonly request: RequestPageFragment;
  readonly acts: RequestActs;
}) {
  const { t } = useTranslation(['request-page', 'app', 'request']);
  const [, navigate] = useLocation();
  const [begun, setBegun] = useState<Begun | null>(null);
  const [said, setSaid] = useState('');
  const asked = useAskedToBegin();
  const [approve, comment] = [actionOf(request, 'APPROVE'), actionOf(request, 'COMMENT')];
  const mayDecide = approve.allowed;

  useEffect(() => {
    if (asked !== 'approve' && asked !== 'deny') return;
    takeHash();
    if (mayDecide) setBegun(asked);
  }, [asked, mayDecide]);

  const end = () => setBegun(null);
  const isPending = request.status === 'PENDING';
  return (
    <section className={styles.bar} aria-label={t('request:actions')}>
      <div className={styles.buttons}>
        {isPending && (
          <>
            <Button
              tone="approve"
              isDisabled={!mayDecide}
              aria-describedby={mayDecide ? undefined : 'why-not'}
              onPress={() => setBegun('approve')}
            >
              <Check aria-hidden /> {t('request-page:act.approve')}
            </Button>
            <Button
              tone="deny"
              isDisabled={!mayDecide}
              aria-describedby={mayDecide ? undefined : 'why-not'}
              onPress={() => setBegun('deny')}
            >
              <X aria-hidden /> {t('request-page:act.deny')}
            </Button>
            {comment.allowed && (
              <span className={styles.comment}>
                <Button tone="quiet" onPress={() => navigate(`${location.pathname}#comment`)}>
                  <MessageSquare aria-hidden /> {t('request-page:act.comment')}
                </Button>
              </span>
            )}
          </>
        )}
        <span className={styles.space} />
        <MoreActions request={request} onBegin={setBegun} />
      </div>
      {isPending && !mayDecide && approve.reason && (
        <p id="why-not" className={styles.why}>
          {t(`app:refusal.${approve.reason}`)}
        </p>
      )}
      {(['approve', 'deny', 'withdraw'] as const).map((act) => (
        <ReasonDialog
          key={act}
          {...{ act, request, acts }}
          isOpen={begun === act}
          onRefused={() => setBegun(act)}
          onDone={() => setSaid(t(`request-page:act.done.${act}`))}
          onEnd={end}
        />
      ))}
      <ReassignDialog isOpen={begun === 'reassign'} {...{ request, acts }} onEnd={end} />
      <EditDialog isOpen={begun === 'edit'} {...{ request, acts }} onEnd={end} />
      <AskAgainDialog isOpen={begun === 'askAgain'} request={request} onEnd={end} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  );
}
