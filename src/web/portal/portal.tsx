import { NotThere } from '../shared/ui/states.tsx';

/** What customers see. */
export function Portal() {
  return <NotThere />;
}
