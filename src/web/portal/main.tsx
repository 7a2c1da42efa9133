import { start } from '../shared/shell/start.tsx';
import { Portal } from './portal.tsx';

void start(<Portal />, ['portal']);
