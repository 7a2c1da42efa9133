import { readFileSync } from 'node:fs';

/** A script of this folder, for the page. */
export function inlineScript(file: string): string {
  return `<script>${read(file)}</script>`;
}

/** A stylesheet of this folder, for the page. */
export function inlineStyle(file: string): string {
  return `<style>${read(file)}</style>`;
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
