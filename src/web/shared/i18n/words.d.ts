import 'i18next';
import type { words as common } from '../words/en/common.ts';
import type { words as request } from '../words/en/request.ts';
import type { words as workspace } from '../words/en/workspace.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: {
      common: typeof common;
      request: typeof request;
      workspace: typeof workspace;
    };
  }
}
