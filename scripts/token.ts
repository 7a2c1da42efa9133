// `npm run token -- --email lea@demo.test [--hours 8]` prints a token that signs this person in.
// It is signed with AUTH_JWT_SECRET, or in the embedded mode with the secret in DATA_DIR.
import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../src/config.ts';
import { openTokens } from '../src/parts.ts';

const { values } = parseArgs({
  options: { email: { type: 'string' }, hours: { type: 'string', default: '8' } },
});
const hours = Number(values.hours);

if (!values.email || !(hours > 0 && hours <= 24 * 365)) {
  console.error('Usage: npm run token -- --email <address> [--hours <1 to 8760>]');
  process.exitCode = 2;
} else {
  try {
    const tokens = openTokens(readConfig());
    console.log(await tokens.sign({ email: values.email.toLowerCase() }, hours * 3600));
  } catch (error) {
    console.error(error instanceof ConfigError || error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
