/** Saving an article file whole or not at all. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { IncomingError } from './errors.ts';

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/**
 * Saves an article, see `write`.
 * @throws {IncomingError} when the folder can't be written to.
 */
export async function saveArticle(folder: string, stem: string, content: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return await write(folder, stem, content);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new IncomingError(`${folder}: the article could not be written there (${String(code)})`);
  }
}

/** Writes `content` as `stem.md` in `folder`, or as `stem-2.md` … when that is taken, and returns the name. A reader of the folder never sees half of it. */
async function write(folder: string, stem: string, content: string): Promise<string> {
  // a hidden name, which the corpus passes over
  const temporary = path.join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    for (let number = 1; ; number++) {
      const name = `${stem}${number === 1 ? '' : `-${number}`}.md`;
      try {
        // a link, unlike a renaming, never replaces what is there
        await link(temporary, path.join(folder, name));
        return name;
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
      }
    }
  } finally {
    await rm(temporary, { force: true });
  }
}
