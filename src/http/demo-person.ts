/** Someone whom the demo lets anybody sign in as. */
export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly role: 'ADMIN' | 'AGENT' | 'END_USER';
}
