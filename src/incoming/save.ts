/** Saving an article file whole or not at all. */
import { randomBytes } from 'node:crypto';
import { link, open, rm } from 'node:fs/promises';
import path from 'node:path';

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Writes `content` as `stem.md` in `folder`, or as `stem-2.md` … when that is taken, and returns the name. A reader of the folder never sees half of it. */
export async function saveArticle(folder: string, stem: string, content: string): Promise<string> {
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
        if (!isTaken(error)) throw error;
      }
    }
  } finally {
    await rm(temporary, { force: true });
  }
}
