/** The renderer: a tree of boxes and texts becomes a PNG. One renderer serves the process; fonts are read once. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Node, Renderer } from '@takumi-rs/core';

/** In pixels of the picture. A phone shows it at some 360, so that a text of 32 layout units is read there at 12.5. */
export const WIDTH = 640;
/** The layout counts in units of 920 to the width; fewer pixels are drawn and packed in half the time. */
const SCALE = WIDTH / 920;

const FAMILY = 'Noto Sans Arabic';
const FACES = [
  { weight: 400, file: '400Regular/NotoSansArabic_400Regular.ttf' },
  { weight: 700, file: '700Bold/NotoSansArabic_700Bold.ttf' },
] as const;

let ready: Promise<Renderer> | undefined;

async function start(): Promise<Renderer> {
  const require = createRequire(import.meta.url);
  const renderer = new Renderer();
  // fonts given to the constructor were not found by the text (Takumi 2.16): they are registered one by one
  for (const { weight, file } of FACES) {
    const data = await readFile(require.resolve(`@expo-google-fonts/noto-sans-arabic/${file}`));
    await renderer.registerFont({ name: FAMILY, data, weight });
  }
  return renderer;
}

/** Draws `node` at WIDTH; the height follows the content. The same tree gives the same bytes. */
export async function renderPng(node: Node, lang: 'ar' | 'en'): Promise<Uint8Array> {
  ready ??= start();
  const renderer = await ready;
  return renderer.render(node, {
    width: WIDTH,
    devicePixelRatio: SCALE,
    format: 'png',
    fontFamilies: [FAMILY],
    lang,
  });
}
