import { useTranslation } from 'react-i18next';
import type { NumbersFragment } from '../../generated/graphql.ts';
import { useFormat } from '../../shared/i18n/use-format.ts';
import type { PlotData } from './plot-data.ts';

const colours = {
  PENDING: '--pending',
  APPROVED: '--approved',
  DENIED: '--denied',
  WITHDRAWN: '--quiet',
  EXPIRED: '--quiet',
} as const;

type Tally = NumbersFragment['byKind'][number] | NumbersFragment['byGroup'][number];

/** What the plots show, of the numbers. */
export function usePlots() {
  const { t } = useTranslation(['dashboard', 'request']);
  const format = useFormat();

  const nameOf = (tally: Tally) =>
    'group' in tally ? tally.group : (tally.kind ?? { id: 'none', name: t('dashboard:noKind') });

  return {
    /** Bands without gaps, the youngest first. */
    byAge({ pendingByAge }: NumbersFragment): PlotData {
      return {
        series: [{ label: t('dashboard:pending'), colour: '--chart-1' }],
        rows: pendingByAge.map(({ fromSeconds, toSeconds, total }) => ({
          id: String(fromSeconds),
          name:
            toSeconds === null
              ? t('dashboard:age.from', { from: format.duration(fromSeconds) })
              : fromSeconds === 0
                ? t('dashboard:age.below', { to: format.duration(toSeconds) })
                : t('dashboard:age.between', {
                    from: format.duration(fromSeconds),
                    to: format.duration(toSeconds),
                  }),
          values: [total],
        })),
      };
    },
    outcomes({ byStatus }: NumbersFragment): PlotData {
      return {
        series: [{ label: t('dashboard:requests'), colour: '--chart-1' }],
        rows: byStatus.map(({ status, total }) => ({
          ...{ id: status, name: t(`request:status.${status}`), colour: colours[status] },
          values: [total],
        })),
      };
    },
    /** How long decisions took, and on whom they waited. */
    times(numbers: NumbersFragment): PlotData {
      return {
        series: [
          { label: t('dashboard:median'), colour: '--chart-1' },
          { label: t('dashboard:p90'), colour: '--chart-3' },
        ],
        rows: [
          {
            ...{ id: 'all', name: t('dashboard:inAll') },
            values: [numbers.medianSecondsToDecision, numbers.p90SecondsToDecision],
          },
          {
            ...{ id: 'approvers', name: t('dashboard:onApprovers') },
            values: [numbers.medianSecondsWaitingOnApprovers, numbers.p90SecondsWaitingOnApprovers],
          },
          {
            ...{ id: 'requester', name: t('dashboard:onRequester') },
            values: [numbers.medianSecondsWaitingOnRequester, numbers.p90SecondsWaitingOnRequester],
          },
        ],
      };
    },
    /** How many are pending of each kind that any pending one is of. */
    pendingOf(tallies: readonly Tally[]): PlotData {
      return {
        series: [{ label: t('dashboard:pending'), colour: '--chart-1' }],
        rows: tallies
          .filter(({ pending }) => pending > 0)
          .map((tally) => ({ ...nameOf(tally), values: [tally.pending] })),
      };
    },
    /** How many there are of each kind, or for each group. */
    counts(tallies: readonly Tally[]): PlotData {
      return {
        series: [
          { label: t('dashboard:pending'), colour: '--chart-2' },
          { label: t('dashboard:settled'), colour: '--chart-1' },
        ],
        rows: tallies.map((tally) => ({
          ...nameOf(tally),
          values: [tally.pending, tally.total - tally.pending],
        })),
      };
    },
    /** How long half of the decisions of each took at most. */
    timesOf(tallies: readonly Tally[]): PlotData {
      return {
        series: [
          { label: t('dashboard:onApprovers'), colour: '--chart-1' },
          { label: t('dashboard:onRequester'), colour: '--chart-2' },
        ],
        rows: tallies.map((tally) => ({
          ...nameOf(tally),
          values: [tally.medianSecondsWaitingOnApprovers, tally.medianSecondsWaitingOnRequester],
        })),
      };
    },
  };
}
