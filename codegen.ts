import { createHash } from 'node:crypto';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const config = {
  documentMode: 'string',
  enumsAsTypes: true,
  useTypeImports: true,
  importExtension: '.ts',
  scalars: { DateTime: 'string', ID: 'string' },
};

const sha256 = (document: string) => createHash('sha256').update(document).digest('hex');

/** Typed documents for whoever speaks to the API: here the web clients, the tests and the examples. */
const codegen: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.ts',
  generates: {
    'src/web/generated/': {
      documents: ['src/web/**/*.graphql'],
      preset: 'client',
      // The clients send their documents by these hashes (docs/decisions/19-persisted-documents.md):
      // so they have the type names in them that the clients' cache asks for.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: sha256 } },
      documentTransforms: [addTypenameSelectionDocumentTransform],
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
