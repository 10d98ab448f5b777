/** What the browser loads: the document, one script and one style sheet made of `page/`, and the font of the pictures. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';

export interface PageFile {
  readonly contentType: string;
  readonly body: Uint8Array;
}

const FOLDER = path.join(import.meta.dirname, 'page');
/** Linux often has no Arabic font that is pleasant to read; this one is among the dependencies. */
const FONT = '@expo-google-fonts/noto-sans-arabic';

/** All files of the page, by path. */
export async function pageFiles(): Promise<ReadonlyMap<string, PageFile>> {
  const fontFolder = path.dirname(createRequire(import.meta.url).resolve(`${FONT}/package.json`));
  const font = (weight: string): Promise<Buffer> =>
    readFile(path.join(fontFolder, weight, `NotoSansArabic_${weight}.ttf`));
  const [html, icon, bundle, regular, bold] = await Promise.all([
    readFile(path.join(FOLDER, 'index.html')),
    readFile(path.join(FOLDER, 'icon.svg')),
    build({
      entryPoints: { page: path.join(FOLDER, 'main.ts'), style: path.join(FOLDER, 'style.css') },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      target: 'chrome123',
      external: ['/fonts/*'],
      outdir: '/',
      write: false,
      logLevel: 'silent',
    }),
    font('400Regular'),
    font('700Bold'),
  ]);
  const bundled = (name: string): Uint8Array =>
    bundle.outputFiles.find((file) => path.basename(file.path) === name)?.contents ?? new Uint8Array();
  return new Map([
    ['/', { contentType: 'text/html; charset=utf-8', body: html }],
    ['/favicon.ico', { contentType: 'image/svg+xml', body: icon }],
    ['/page.js', { contentType: 'text/javascript; charset=utf-8', body: bundled('page.js') }],
    ['/style.css', { contentType: 'text/css; charset=utf-8', body: bundled('style.css') }],
    ['/fonts/400.ttf', { contentType: 'font/ttf', body: regular }],
    ['/fonts/700.ttf', { contentType: 'font/ttf', body: bold }],
  ]);
}
