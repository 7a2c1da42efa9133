import { useTranslation } from 'react-i18next';
import type { Issue, Refusal } from './use-saving.ts';

/** The forms whose fields have words for what can be wrong with them. */
export type FormName = 'person' | 'absence' | 'group' | 'member' | 'kind' | 'policy';

export interface Problems {
  /** What is wrong at a place of the input, or in the list that is there. */
  readonly at: (place: string) => string | undefined;
  /** What no field of the form shows, in the server's own words. */
  readonly elsewhere: readonly string[];
}

/** Puts what the server found wrong at the fields, in the person's language. */
export function useProblems(form: FormName, refusal: Refusal | null): Problems {
  const { t, i18n } = useTranslation('admin');
  const issues = refusal?.issues ?? [];
  const wordsOf = ({ at }: Issue) => {
    const key = `problem.${form}.${at.replace(/\.\d+/g, '').replaceAll('.', '_')}`;
    return i18n.exists(`admin:${key}`) ? t(key as 'problem.person.name') : undefined;
  };
  return {
    at(place) {
      const issue = issues.find(({ at }) => at === place || isEntry(at, place));
      return issue && wordsOf(issue);
    },
    elsewhere: issues.filter((issue) => !wordsOf(issue)).map(({ message }) => message),
  };
}

/** Whether it is an entry of the list at `place`: `fields.0.choices.2` in `fields.0.choices`. */
function isEntry(at: string, place: string): boolean {
  return at.startsWith(`${place}.`) && /^\d+$/.test(at.slice(place.length + 1));
}
