/** Pictures of the timeline and of casualties, as PNG with an alternative text. The last few are kept. */
import type { Pictures } from '../replies/pictures.ts';
import { casualtiesAlt, casualtiesNode } from './casualties.ts';
import type { Node } from './nodes.ts';
import { keepRecent } from './recent.ts';
import { renderPng } from './renderer.ts';
import { type DatedItem, timelineAlt, timelineNode } from './timeline.ts';

/** How many pictures are kept: those of the pages that people turn to and fro between. */
const KEPT = 32;
/** More entries than this make no picture that can be read on a phone. */
const MOST = 30;

/** The pictures of a bot. Equal content is drawn once, whoever asks. */
export function createPictures(): Pictures {
  const recent = keepRecent<Uint8Array>(KEPT);
  const draw = async (node: Node, lang: 'ar' | 'en', alt: string) => ({
    data: await recent(`${lang}${JSON.stringify(node)}`, () => renderPng(node, lang)),
    contentType: 'image/png' as const,
    alt,
  });
  return {
    async timeline(items, language) {
      const dated = items.filter((item): item is DatedItem => item.time !== undefined).slice(0, MOST);
      return dated.length === 0
        ? null
        : draw(timelineNode(dated, language), language, timelineAlt(dated, language));
    },
    async casualties(groups, language) {
      const some = groups.slice(0, MOST);
      return some.length === 0
        ? null
        : draw(casualtiesNode(some, language), language, casualtiesAlt(some, language));
    },
  };
}
