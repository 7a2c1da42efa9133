// Types for what src/db uses and nobody else types.

declare module 'fs-native-extensions' {
  /** Takes the exclusive lock of an open file; false when another process has it. */
  export function tryLock(fd: number): boolean;
}

declare namespace WebAssembly {
  type ModuleImports = Record<string, unknown>;
  function instantiate(
    bytes: Uint8Array,
    imports: Record<string, ModuleImports>,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
}
