/** Of a ticket's columns those that never change, or that `DirectoryVersion` counts the changes of. */
const countedOfTicket = new Set(['id', 'number', 'subject', 'requesterId', 'createdAt']);

/** The columns that an answer needs of some rows, each read once. */
export class Columns {
  /** Of SQL. */
  readonly expressions: string[] = [];
  /** Whether a request's ticket is read with it. */
  hasTicket = false;
  /**
   * SQL of what is read of a request `r` and its ticket `t`, and changes while neither the record nor the
   * directory does.
   */
  readonly signs = new Set<string>();
  /** Whether who asks is shown. */
  hasViewer = false;
  /** Whether it is counted what waits for the answer of who asks. */
  hasAwaiting = false;
  readonly #leading: number;

  /** @param leading so many columns come before these */
  constructor(leading = 0) {
    this.#leading = leading;
  }

  /** Where a row has a request's column. The request is `r`. */
  request(name: string): number {
    return this.add(`r."${name}"::text`);
  }

  /** Where a row has a column of the request's ticket, `t`. */
  ticket(name: string): number {
    this.readsTicket(name);
    return this.add(`t."${name}"::text`);
  }

  /** An expression reads these columns of the request's ticket, `t`. */
  readsTicket(...names: readonly string[]): void {
    this.hasTicket = true;
    for (const name of names) {
      if (!countedOfTicket.has(name)) this.signs.add(`t."${name}"`);
    }
  }

  /** Where a row has a column of the person who asks, `p`. */
  viewer(name: string): number {
    this.hasViewer = true;
    return this.add(`p."${name}"::text`);
  }

  /** Where a row has how many requests wait for the answer of who asks. */
  awaiting(): number {
    this.hasAwaiting = true;
    return this.add('counted.awaiting::text');
  }

  /** Where a row has what an expression says. */
  add(expression: string): number {
    const at = this.expressions.indexOf(expression);
    return this.#leading + (at === -1 ? this.expressions.push(expression) - 1 : at);
  }
}
