import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Dates, numbers and durations as the person's language writes them, in the browser's time zone. */
export function useFormat() {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
    const short = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
    const withYear = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
    const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' });
    const whole = new Intl.NumberFormat(language);
    const series = new Intl.ListFormat(language);
    const percent = new Intl.NumberFormat(language, { style: 'percent' });
    const unit = (name: string, most = 0) =>
      new Intl.NumberFormat(language, {
        style: 'unit',
        unit: name,
        unitDisplay: 'short',
        maximumFractionDigits: most,
      });
    const [minutes, hours, days] = [unit('minute'), unit('hour', 1), unit('day', 1)];
    return {
      language,
      number: (value: number) => whole.format(value),
      /** 87% */
      percent: (share: number) => percent.format(share),
      /** 500.00 EUR, as it is: an amount is exact. */
      money: (amount: string, currency: string) =>
        new Intl.NumberFormat(language, { style: 'currency', currency }).format(
          amount as `${number}`,
        ),
      /** Amount, Reason, and Until */
      list: (parts: readonly string[]) => series.format(parts),
      /** 26 November 2026 at 14:05 */
      moment: (at: string | Date) => moment.format(new Date(at)),
      /** 26 Nov, with the year where it is another one */
      date: (at: string | Date) => {
        const date = new Date(at);
        const isThisYear = date.getFullYear() === new Date().getFullYear();
        return (isThisYear ? short : withYear).format(date);
      },
      /** 5 min. ago, in 2 days; beyond a week, the date. */
      ago(at: string | Date, now: Date): string {
        const seconds = (new Date(at).getTime() - now.getTime()) / 1000;
        const far = Math.abs(seconds);
        if (far < minute) return relative.format(0, 'second');
        if (far < hour) return relative.format(Math.trunc(seconds / minute), 'minute');
        if (far < day) return relative.format(Math.trunc(seconds / hour), 'hour');
        if (far < 7 * day) return relative.format(Math.trunc(seconds / day), 'day');
        return this.date(at);
      },
      /** How long: 40 min, 3.5 h, 2 days. */
      duration(seconds: number): string {
        if (seconds < hour) return minutes.format(Math.round(seconds / minute));
        if (seconds < day) return hours.format(seconds / hour);
        return days.format(seconds / day);
      },
    };
  }, [language]);
}
