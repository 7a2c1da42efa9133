/** For servers whose tokens a test signs itself. */
export const testSecret = 'a secret that only the tests know, 32 or more';
