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
  return {
    found: found.filter(({ id }) => !without.includes(id)),
    isLoading: isLoading || typed.trim() !== query,
  };
}
