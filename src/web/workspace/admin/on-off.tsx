import { useTranslation } from 'react-i18next';
import { Pill } from './pill.tsx';

/** Whether a kind or a policy counts for new requests. */
export function OnOff({ isOn }: { readonly isOn: boolean }) {
  const { t } = useTranslation('admin');
  return <Pill tone={isOn ? 'good' : 'quiet'}>{t(isOn ? 'list.on' : 'list.off')}</Pill>;
}
