import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Holder, holdCorpus, type Reload } from '../src/holder.ts';

let folder: string;
let holder: Holder;
const article = (text: string): string => `---\ntitle: عنوان\n---\nعنوان\n${text}\n`;
const put = (name: string, content: string) => writeFile(path.join(folder, name), content);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rawi-holder-'));
  await put('a.md', article('انهار الجسر.'));
  holder = await holdCorpus(folder);
});
afterEach(async () => {
  await holder.close();
  await rm(folder, { recursive: true, force: true });
});

const first = (question: string) => holder.current().index.search(question).hits[0]?.passage.text;

describe('the corpus while it is served', () => {
  it('answers from an article saved a moment ago', async () => {
    const reloads: Reload[] = [];
    const seen = new Promise<Reload>((resolve) => {
      void holder
        .watch((reload) => {
          reloads.push(reload);
          resolve(reload);
        })
        .then(() => put('b.md', article('غرقت السفينة.')));
    });
    expect((await seen).outcome).toBe('swapped');
    expect(first('السفينة')).toBe('غرقت السفينة.');
  });

  it('goes on serving the last good dossier while a file is broken, and says what is wrong', async () => {
    await put('a.md', 'no front matter');
    expect((await holder.reload()).outcome).toBe('refused');
    expect(first('الجسر')).toBe('انهار الجسر.');
    expect(holder.problems()).toMatchObject([{ file: 'a.md', line: 1 }]);

    await put('a.md', article('بُني الجسر من جديد.'));
    expect((await holder.reload()).outcome).toBe('swapped');
    expect(holder.problems()).toEqual([]);
    expect(first('الجسر')).toBe('بُني الجسر من جديد.');
  });

  it('does not build again when nothing changed', async () => {
    const before = holder.current();
    expect((await holder.reload()).outcome).toBe('unchanged');
    expect(holder.current()).toBe(before);
  });

  it('sees a change made while it was reading', async () => {
    const reading = holder.reload();
    await put('a.md', article('احترق الجسر.'));
    await Promise.all([reading, holder.reload(), holder.reload()]);
    expect(first('الجسر')).toBe('احترق الجسر.');
  });
});
