import { useEffect, useState } from 'react';
import { AssigneesDocument, type UserRole } from '../../generated/graphql.ts';
import { useLoaded } from '../api/use-loaded.ts';

/** A person or a group that was chosen. */
export interface PickedAssignee {
  readonly id: string;
  readonly name: string;
  readonly isGroup: boolean;
  /** What tells them from others of the same name: their address. */
  readonly about?: string;
}

/** So long after the last letter the server is asked, in milliseconds. */
const typingPause = 150;

/** Whom the letters typed so far could mean, from the server. */
export function useAssignees(
  typed: string,
  {
    withPeople,
    withGroups,
    roles,
    without,
  }: {
    readonly withPeople: boolean;
    readonly withGroups: boolean;
    readonly roles: readonly UserRole[] | undefined;
    readonly without: readonly string[];
  },
) {
  const [query, setQuery] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim()), typingPause);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isLoading } = useLoaded(
    AssigneesDocument,
    { query: query || null, withPeople, withGroups },
    { isFresh: false },
  );
  const people = (data?.users?.nodes ?? [])
    .filter(({ role }) => roles?.includes(role) ?? true)
    .map(({ id, name, email }) => ({
      ...{ id, name, isGroup: false },
      ...(email && { about: email }),
    }));
  const groups = (data?.groups?.nodes ?? []).map(({ id, name }) => ({ id, name, isGroup: true }));
  const found: readonly PickedAssignee[] = [...people, ...groups];
  // Until the server answers there are those of fewer letters: who is no more meant is not offered.
  const isMeant = ({ name, about = '' }: PickedAssignee) =>
    plain(`${name}\n${about}`).includes(plain(typed.trim()));
  return {
    found: found.filter((each) => !without.includes(each.id) && isMeant(each)),
    isLoading: isLoading || typed.trim() !== query,
  };
}

/** Without what the server may not tell apart. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
