import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './overlay.module.css';

/** A dialog over the page: a small one in its middle, or a sheet at its side. */
export function Overlay({
  title,
  isOpen,
  onClose,
  children,
  shape = 'dialog',
}: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly shape?: 'dialog' | 'sheet' | 'menu';
}) {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={styles[shape]}>
        <Dialog className={styles.content}>
          <header className={styles.head}>
            <Heading slot="title">{title}</Heading>
            <Button tone="quiet" size="small" isIcon aria-label={t('close')} onPress={onClose}>
              <X aria-hidden />
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
