import { start } from '../shared/shell/start.tsx';
import { Workspace } from './workspace.tsx';

void start(<Workspace />, ['workspace']);
