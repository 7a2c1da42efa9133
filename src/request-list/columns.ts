import { leading } from './leading.ts';

/** The columns that an answer needs of a page's rows, each read once. */
export class Columns {
  /** Of SQL, over the request `r` and its ticket `t`. */
  readonly expressions: string[] = [];
  /** Whether a request's ticket is read with it. */
  hasTicket = false;

  /** Where a row has a request's column. */
  request(name: string): number {
    return this.add(`r."${name}"::text`);
  }

  /** Where a row has a column of the request's ticket. */
  ticket(name: string): number {
    this.hasTicket = true;
    return this.add(`t."${name}"::text`);
  }

  private add(expression: string): number {
    const at = this.expressions.indexOf(expression);
    return leading.columns + (at === -1 ? this.expressions.push(expression) - 1 : at);
  }
}
