import type { CodegenConfig } from '@graphql-codegen/cli';

const config = {
  documentMode: 'string',
  enumsAsTypes: true,
  useTypeImports: true,
  importExtension: '.ts',
  scalars: { DateTime: 'string', ID: 'string' },
};

/** Typed documents for whoever speaks to the API: here the web clients, the tests and the examples. */
const codegen: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.ts',
  generates: {
    'src/web/generated/': {
      documents: ['src/web/**/*.graphql'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
    'test/generated/': {
      documents: ['test/support/operations*.ts'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
    'examples/first-approval/generated/': {
      documents: ['examples/first-approval/operations.ts'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
  },
};

export default codegen;
