// Loaded into every server before its own code, Assent's too: what a measurement needs of it.

// Memory is compared after a collection, so that garbage that waits for one counts for nobody.
process.on('SIGUSR2', () => {
  globalThis.gc?.();
});

// The benchmark holds the other end: when it is gone, however it went, so is the server.
process.stdin.on('end', () => process.exit(0));
process.stdin.resume();
