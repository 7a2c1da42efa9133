import { startTransition, useOptimistic } from 'react';
import { useTranslation } from 'react-i18next';
import {
  GroupMembersDocument,
  RemoveGroupMemberDocument,
  SetGroupMemberDocument,
  type GroupMembersQuery,
} from '../../../generated/graphql.ts';
import { useLiveList } from '../../../shared/api/use-live-list.ts';
import { AssigneePicker } from '../../../shared/people/assignee-picker.tsx';
import { EndOfList } from '../../../shared/ui/end-of-list.tsx';
import { Failed, Skeleton } from '../../../shared/ui/states.tsx';
import { RefusalNotice } from '../refusal-notice.tsx';
import { useSaving } from '../use-saving.ts';
import { useProblems } from '../use-problems.ts';
import { GroupMemberRow, type Member } from './group-member-row.tsx';
import styles from '../sheet.module.css';

/** What a person just did to a member, shown until the server has answered. */
type Guess = { readonly userId: string; readonly lead: boolean } | { readonly removedId: string };

function guessed(members: readonly Member[], guess: Guess): readonly Member[] {
  if ('removedId' in guess) return members.filter(({ user }) => user.id !== guess.removedId);
  return members.map((member) =>
    member.user.id === guess.userId ? { ...member, lead: guess.lead } : member,
  );
}

function membersIn({ node }: GroupMembersQuery) {
  return node?.__typename === 'Group' ? node.members : null;
}

/** Who belongs to a group, and who leads it. */
export function GroupMembers({ groupId }: { readonly groupId: string }) {
  const { t } = useTranslation('admin');
  const list = useLiveList(GroupMembersDocument, { id: groupId }, membersIn);
  const [members, guess] = useOptimistic<readonly Member[], Guess>(list.rows, guessed);
  const setting = useSaving(SetGroupMemberDocument);
  const removing = useSaving(RemoveGroupMemberDocument);
  const refusal = setting.refusal ?? removing.refusal;
  const problems = useProblems('member', refusal);

  const set = async (userId: string, lead: boolean) => {
    if (await setting.send({ groupId, userId, lead })) await list.refreshed();
  };
  const remove = async (userId: string) => {
    if (await removing.send({ groupId, userId })) await list.refreshed();
  };
  const guessing = (what: Guess, act: () => Promise<void>) =>
    startTransition(async () => {
      guess(what);
      await act();
    });
  return (
    <section className={styles.section}>
      <h3>{t('groups.members')}</h3>
      <RefusalNotice refusal={refusal} problems={problems} />
      <AssigneePicker
        label={t('groups.addMember')}
        isForMany
        isRequired
        value={null}
        without={list.rows.map(({ user }) => user.id)}
        problem={problems.at('userId')}
        onChange={(person) => {
          if (person) void set(person.id, false);
        }}
      />
      {list.isLoading && <Skeleton lines={3} height={40} />}
      {list.error && <Failed error={list.error} onRetry={list.refresh} />}
      {!list.isLoading && !list.error && members.length === 0 && (
        <p className={styles.quiet}>{t('groups.noMembers')}</p>
      )}
      <ul className={styles.rows} aria-label={t('groups.members')}>
        {members.map((member) => (
          <GroupMemberRow
            key={member.user.id}
            member={member}
            onLead={(lead) => {
              const userId = member.user.id;
              guessing({ userId, lead }, () => set(userId, lead));
            }}
            onRemove={() => {
              const removedId = member.user.id;
              guessing({ removedId }, () => remove(removedId));
            }}
          />
        ))}
      </ul>
      <EndOfList list={list} />
    </section>
  );
}
