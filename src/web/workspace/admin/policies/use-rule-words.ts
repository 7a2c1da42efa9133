import { useTranslation } from 'react-i18next';
import type { KindRowFragment, RuleFragment } from '../../../generated/graphql.ts';
import { useFormat } from '../../../shared/i18n/use-format.ts';

type Condition = RuleFragment['conditions'][number];
type Step = RuleFragment['steps'][number];

/** A rule in words. */
export function useRuleWords(fields: KindRowFragment['fields']) {
  const { t } = useTranslation('admin');
  const format = useFormat();

  function valueOf({ value }: Condition): string {
    const { money, number, date, choice, text } = value;
    if (money) return format.money(money.amount, money.currency);
    if (number !== null) return format.number(number);
    // A day is the same everywhere: noon keeps it out of the way of time zones.
    if (date !== null) return format.date(`${date}T12:00:00`);
    return `“${choice ?? text ?? ''}”`;
  }
  return {
    condition(condition: Condition): string {
      const field = fields.find(({ key }) => key === condition.field)?.label ?? condition.field;
      return `${field} ${t(`policies.is.${condition.operator}`)} ${valueOf(condition)}`;
    },
    step({ rule, atLeast, approvers }: Step): string {
      const names = approvers.map(({ type, assignee }) =>
        assignee && type !== 'GROUP_MEMBERS'
          ? assignee.name
          : t(`policies.asksShort.${type}`, { name: assignee?.name ?? '' }),
      );
      const all = names.join(', ');
      if (rule === 'AT_LEAST') return t('policies.stepAtLeast', { count: atLeast ?? 1, all });
      return names.length > 1 ? t(`policies.step.${rule}`, { all }) : all;
    },
  };
}
