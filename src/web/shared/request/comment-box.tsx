import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestPageFragment } from '../../generated/graphql.ts';
import { useDraft } from '../shell/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Tickbox } from '../ui/tickbox.tsx';
import { actionOf } from './action-of.ts';
import { KeptText } from './kept-text.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { RefusedNotice } from './refused-notice.tsx';
import { useBegin } from './use-begin.ts';
import type { Refused, RequestActs } from './use-request-acts.ts';
import styles from './comment-box.module.css';

/** Where one writes to the others. What is typed outlives every error. */
export function CommentBox({
  request,
  acts,
}: {
  readonly request: RequestPageFragment;
  readonly acts: RequestActs;
}) {
  const { t } = useTranslation('request-page');
  const [text, setText] = useDraft(`comment.${request.id}`);
  const [asks, setAsks] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const box = useBegin('comment');
  const mayAsk = actionOf(request, 'APPROVE').allowed && request.waitingOn === 'APPROVERS';

  if (!actionOf(request, 'COMMENT').allowed) {
    return (
      <>
        <p className={styles.closed}>{t('conversation.closed')}</p>
        {text !== '' && <KeptText text={text} onDiscard={() => setText('')} />}
      </>
    );
  }
  const send = async () => {
    const body = text.trim();
    if (body === '') return;
    setText('');
    setRefused(null);
    const outcome = await acts.comment(body, asks && mayAsk);
    setRefused(outcome);
    // Back to where it was, before whatever was begun since.
    if (outcome) setText(body);
    else setAsks(false);
  };
  return (
    <form
      ref={box}
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onFocus={() => setIsFocused(true)}
      onBlur={() => setIsFocused(false)}
    >
      {(isFocused || text !== '') && <Meanwhile request={request} />}
      <RefusedNotice refused={refused} />
      <Field
        label={t('conversation.label')}
        placeholder={t('conversation.placeholder')}
        isLabelHidden
        rows={3}
        maxLength={5_000}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
          else event.continuePropagation();
        }}
      />
      <div className={styles.line}>
        {mayAsk && (
          <Tickbox
            label={t('conversation.askInformation')}
            hint={asks && t('conversation.askInformationHint')}
            isSelected={asks}
            onChange={setAsks}
          />
        )}
        <Button type="submit" tone="primary" isDisabled={text.trim() === ''}>
          {t('conversation.send')}
        </Button>
      </div>
    </form>
  );
}
