import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/states.tsx';

/** A fault of a page says so, instead of leaving it white. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { t } = useTranslation();
  return (
    <main role="alert">
      <Empty title={t('failed.crashed')} icon={<TriangleAlert aria-hidden />}>
        <p>{t('failed.crashedText')}</p>
        <Button
          tone="primary"
          onPress={() => {
            location.reload();
          }}
        >
          {t('failed.reload')}
        </Button>
      </Empty>
    </main>
  );
}
