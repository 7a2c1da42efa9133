// `node --import tsx --import <this>?<mutant>=<file>`: the server then runs with `<mutant>` in place
// of src/feed/<file>.
import { register } from 'node:module';

const [[mutant, file]] = new URL(import.meta.url).searchParams;
const hooks = `
  export async function resolve(specifier, context, next) {
    const isMutants = context.parentURL?.includes('/mutants/');
    if (isMutants || !specifier.endsWith('/${file}')) return next(specifier, context);
    return next(${JSON.stringify(new URL(`./${mutant}`, import.meta.url).href)}, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
