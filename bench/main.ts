/** `npm run bench -- NAME [options]` runs bench/NAME.ts, which reads its own options. */
import { existsSync } from 'node:fs';

const [name] = process.argv.splice(2, 1);
const file = new URL(`./${name}.ts`, import.meta.url);
if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error('which measurement? npm run bench -- NAME, a file of bench/ (search, …)');
  process.exitCode = 1;
} else {
  await import(file.href);
}
