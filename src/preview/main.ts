/** `npm run preview`: the bot on a page of this machine, without a Discord account. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CorpusError } from '../corpus/errors.ts';
import { holdCorpus } from '../holder.ts';
import { servePreview } from './server.ts';

const PORT = 8787;

const EnvironmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).catch(PORT).default(PORT),
  RAWI_CORPUS: z.string().default('corpus'),
  RAWI_LANGUAGE: z.enum(['ar', 'en']).catch('ar').default('ar'),
  RAWI_COMMAND_NAMES: z.enum(['en', 'ar', 'both']).catch('en').default('en'),
});

const PackageSchema = z.object({ version: z.string() });

async function main(): Promise<void> {
  const settings = EnvironmentSchema.parse(process.env);
  const { version } = PackageSchema.parse(
    JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')),
  );
  const holder = await holdCorpus(settings.RAWI_CORPUS);
  const preview = await servePreview(
    holder,
    { version, language: settings.RAWI_LANGUAGE, commandNames: settings.RAWI_COMMAND_NAMES },
    settings.PORT,
  );
  console.log(
    `Rawi is to be seen at http://127.0.0.1:${preview.port} (on this machine only; Ctrl+C ends it)`,
  );
}

main().catch((error: unknown) => {
  if (error instanceof CorpusError) console.error(error.message);
  else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    console.error(
      `Port ${process.env['PORT'] ?? PORT} is taken by another program. Choose another: PORT=8788 npm run preview`,
    );
  else console.error(error);
  process.exitCode = 1;
});
