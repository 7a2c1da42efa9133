import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { inlineScript, inlineStyle } from './inline.ts';
import { personBar, type BarPerson } from './person-bar.ts';

export interface WorkbenchOptions extends GraphiQLOptions {
  /** Whether the bar is there in which one chooses who to be. */
  readonly demo: boolean;
  /** Whom one may choose. */
  readonly people: readonly BarPerson[];
}

/**
 * GraphiQL as one page of some 9 MB that fetches nothing from elsewhere. For createYoga's
 * `renderGraphiQL`.
 */
export function renderWorkbench({ demo, people, ...graphiql }: WorkbenchOptions): string {
  const styles = ['workbench.css', ...(demo ? ['person-bar.css'] : [])];
  const page = insertBefore(
    renderGraphiQL(graphiql),
    '</head>',
    styles.map(inlineStyle).join('\n'),
  );
  const bar = demo ? personBar(people) : '';
  return insertBefore(page, '<div id="root"></div>', bar + inlineScript('open-tab.client.js'));
}

/** Before the first `marker`: the scripts further down hold more of them. */
function insertBefore(page: string, marker: string, html: string): string {
  const at = page.indexOf(marker);
  if (at === -1) throw new Error(`GraphiQL's page has no ${marker} any more.`);
  return page.slice(0, at) + html + page.slice(at);
}
