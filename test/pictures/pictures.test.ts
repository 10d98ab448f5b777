import { beforeAll, describe, expect, it } from 'vitest';
import { type CasualtyGroup, casualties } from '../../src/answers/casualties.ts';
import { timelineItems } from '../../src/answers/timeline.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { buildDossier, type Dossier } from '../../src/dossier.ts';
import { createPictures } from '../../src/pictures/index.ts';
import { clipped } from '../../src/pictures/nodes.ts';
import { CATEGORY_COLOURS, PALETTE } from '../../src/pictures/palette.ts';
import { keepRecent } from '../../src/pictures/recent.ts';
import { timelineNode } from '../../src/pictures/timeline.ts';

/** Width and height of a PNG, from its header. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

let dossier: Dossier;
beforeAll(async () => {
  dossier = buildDossier(await loadCorpus('test/fixtures/corpora/earthquake'));
});
const everything = { category: null, by: null } as const;

describe('the picture of a timeline', () => {
  const filter = { from: null, to: null, about: '' };

  it('says in words what it shows: every date with its sentence', async () => {
    const dated = timelineItems(dossier, filter);
    const picture = await createPictures().timeline(dated, 'ar');
    expect(picture?.alt).toContain('شباط/فبراير 2011: وكان زلزال مماثل قد ضرب الجزيرة');
  });

  it('grows with its entries, up to thirty, and keeps its width', async () => {
    const [item] = timelineItems(dossier, filter);
    if (item === undefined) throw new Error('the article tells dated events');
    const draw = async (count: number) =>
      sizeOf((await createPictures().timeline(Array(count).fill(item), 'ar'))?.data ?? new Uint8Array(24));
    const [one, thirty, more] = [await draw(1), await draw(30), await draw(40)];
    expect(one.width).toBe(640);
    expect(thirty.height).toBeGreaterThan(5 * one.height);
    expect(more).toEqual(thirty);
  });

  it('shows of a long sentence the clause that its time stands in', async () => {
    const [article] = (await loadCorpus('corpus')).articles;
    if (article === undefined) throw new Error('the corpus holds the first article');
    const at = article.body.indexOf('ليلة 10 تشرين الثاني');
    const sentence = { start: article.body.lastIndexOf('\n', at) + 1, end: article.body.indexOf('\n', at) };
    const item = {
      article,
      paragraph: 20,
      sentence,
      time: { start: at, end: at + 20, value: '2020-11-10TNI' },
    };
    const drawn = JSON.stringify(timelineNode([...Array(7).fill(item)], 'ar'));
    expect(drawn).toContain('… لتعلن روسيا ليلة 10 تشرين الثاني/نوفمبر 2020');
  });

  it('is not drawn when there is nothing to show', async () => {
    expect(await createPictures().timeline([], 'ar')).toBeNull();
    expect(await createPictures().casualties([], 'en')).toBeNull();
  });
});

describe('the picture of casualties', () => {
  it('says in words what it shows: who claims which figure, and parts under their whole', async () => {
    const picture = await createPictures().casualties(casualties(dossier, everything), 'en');
    expect(picture?.alt).toMatch(/Killed — According to .*نادر الحلواني.*: at least 41 killed/);
    expect(picture?.alt).toMatch(/Wounded .*: more than 300 wounded، .*12 children/);
  });

  it('draws every kind of figure, and names of any length', async () => {
    const [group] = casualties(dossier, everything);
    const [figure] = group?.figures ?? [];
    if (group === undefined || figure === undefined) throw new Error('the article tells casualties');
    const kinds = (
      ['exact', 'at_least', 'more_than', 'about', 'up_to', 'range', 'dozens', 'millions'] as const
    ).map((qualifier) => ({
      ...figure,
      toll: {
        ...figure.toll,
        qualifier,
        count: qualifier === 'dozens' || qualifier === 'millions' ? null : 7,
        ...(qualifier === 'range' ? { max: 9 } : {}),
      },
    }));
    const odd: CasualtyGroup[] = [{ ...group, claimant: 'المتحدث الرسمي '.repeat(40), figures: kinds }];
    const picture = await createPictures().casualties(odd, 'ar');
    expect(sizeOf(picture?.data ?? new Uint8Array(24)).height).toBeGreaterThan(600);
  });

  it('is the same picture, byte for byte, when drawn again', async () => {
    const groups = casualties(dossier, everything);
    const [first, second] = [
      await createPictures().casualties(groups, 'ar'),
      await createPictures().casualties(groups, 'ar'),
    ];
    expect(Buffer.compare(first?.data ?? Buffer.of(1), second?.data ?? Buffer.of(2))).toBe(0);
  });
});

describe('a text too long for its place', () => {
  it('ends after a whole word, and says that it goes on', () => {
    expect(clipped('وقالت السلطات إنّ الحصيلة مرشحة للارتفاع', 20)).toBe('وقالت السلطات إنّ …');
    expect(clipped('وقالت السلطات', 20)).toBe('وقالت السلطات');
  });
});

describe('colours', () => {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const { text, soft, accent, gap } = PALETTE;
  it.each([text, soft, accent, gap, ...Object.values(CATEGORY_COLOURS)])(
    '%s can be read on the card (WCAG AA)',
    (colour) => {
      expect(contrast(colour, PALETTE.ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, PALETTE.panel)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

describe('recent results', () => {
  it('are kept for the last few keys, made once for callers at one time, and not kept when they failed', async () => {
    const recent = keepRecent<string>(2);
    let made = 0;
    const make = async (): Promise<string> => `made ${++made}`;
    expect(await Promise.all([recent('a', make), recent('a', make)])).toEqual(['made 1', 'made 1']);
    await recent('b', make);
    await recent('a', make);
    await recent('c', make); // b was used least recently
    expect([await recent('a', make), await recent('b', make)]).toEqual(['made 1', 'made 4']);
    await expect(recent('d', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await recent('d', make)).toBe('made 5');
  });
});
