// Runs in the page before GraphiQL, inlined by workbench.ts. GraphiQL remembers its tabs, but after
// a reload it opens the operation that was last edited, and an empty tab where none was: tell it
// that this is the operation of the tab that was open.
if (!new URLSearchParams(location.search).has('query')) {
  try {
    const state = JSON.parse(localStorage.getItem('graphiql:tabState') ?? 'null');
    const open = state?.tabs[state.activeTabIndex];
    if (open) {
      localStorage.setItem('graphiql:query', open.query ?? '');
      localStorage.setItem('graphiql:variables', open.variables ?? '');
    }
  } catch {
    // Nothing can be remembered here, or GraphiQL keeps it otherwise by now: an empty tab it is.
  }
}
