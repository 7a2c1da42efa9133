import { useSearchParams } from 'wouter';
import type { ApprovalStatsFilter } from '../../generated/graphql.ts';

export const periods = ['TODAY', 'WEEK', 'MONTH', 'QUARTER', 'ALL'] as const;
export type Period = (typeof periods)[number];

/** Which requests the dashboard counts. It lives in the address, so that it can be kept and sent on. */
export interface DashboardFilter {
  readonly period: Period;
  readonly kindId: string | null;
  readonly groupId: string | null;
}

const days: Readonly<Record<Exclude<Period, 'ALL'>, number>> = {
  TODAY: 1,
  WEEK: 7,
  MONTH: 30,
  QUARTER: 90,
};

export function useDashboardFilter() {
  const [params, setParams] = useSearchParams();
  const filter: DashboardFilter = {
    period: periods.find((each) => each === params.get('period')) ?? 'MONTH',
    kindId: params.get('kind'),
    groupId: params.get('group'),
  };
  const change = (changes: Partial<DashboardFilter>) => {
    const { period, kindId, groupId } = { ...filter, ...changes };
    const next = new URLSearchParams();
    if (period !== 'MONTH') next.set('period', period);
    if (kindId) next.set('kind', kindId);
    if (groupId) next.set('group', groupId);
    setParams(next, { replace: true });
  };
  return { filter, change };
}

/** What is counted whenever it was asked: how things stand now. */
export function nowFilter({ kindId, groupId }: DashboardFilter): ApprovalStatsFilter {
  return {
    ...(kindId ? { kindIds: [kindId] } : {}),
    ...(groupId ? { groupIds: [groupId] } : {}),
  };
}

/** The same of what was asked in the period: whole days of the browser's calendar, and today. */
export function periodFilter(filter: DashboardFilter, now: Date): ApprovalStatsFilter {
  const { period } = filter;
  if (period === 'ALL') return nowFilter(filter);
  const from = new Date(now.getFullYear(), now.getMonth(), now.getDate() - (days[period] - 1));
  return { ...nowFilter(filter), from: from.toISOString() };
}
