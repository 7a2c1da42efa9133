import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/ui/button.tsx';
import styles from './editor.module.css';

/** Moves an entry of an ordered list, or takes it out. */
export function RowTools({
  name,
  index,
  count,
  onMove,
  onRemove,
}: {
  /** What the entry is called, for screen readers. */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove?: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('admin');
  return (
    <span className={styles.tools}>
      {onMove && (
        <>
          <Button
            tone="quiet"
            size="small"
            isIcon
            isDisabled={index === 0}
            aria-label={t('list.up', { name })}
            onPress={() => onMove(-1)}
          >
            <ArrowUp aria-hidden />
          </Button>
          <Button
            tone="quiet"
            size="small"
            isIcon
            isDisabled={index === count - 1}
            aria-label={t('list.down', { name })}
            onPress={() => onMove(1)}
          >
            <ArrowDown aria-hidden />
          </Button>
        </>
      )}
      <Button
        tone="quiet"
        size="small"
        isIcon
        aria-label={t('list.remove', { name })}
        onPress={onRemove}
      >
        <Trash2 aria-hidden />
      </Button>
    </span>
  );
}
