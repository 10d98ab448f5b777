import { describe, expect, it } from 'vitest';
import { type Concept, concepts } from '../../src/lexicon/index.ts';
import { symmetric } from '../../src/lexicon/symmetric.ts';
import { parseTable } from '../../src/lexicon/table.ts';
import { contradictions } from './contradictions.ts';

const parse = (source: string): Concept[] => symmetric(parseTable(source, 'test.ts'));

describe('the lexicon', () => {
  it('contradicts itself nowhere', () => {
    expect(contradictions(concepts)).toEqual([]);
  });

  it('is written in composed characters, as keyboards write them', () => {
    const forms = concepts.flatMap(({ arabic }) => arabic);
    expect(forms.filter((form) => form !== form.normalize('NFC'))).toEqual([]);
  });
});

describe('a table', () => {
  it('reads a concept with its words, phrases and links', () => {
    const [concept] = parseTable(
      '\n# boats\nboat | قارب قارب_مطاطي | boat rubber_boat | >dinghy ~ship =crew !plane\n',
      'x.ts',
    );
    expect(concept).toEqual({
      name: 'boat',
      arabic: ['قارب', 'قارب مطاطي'],
      english: ['boat', 'rubber boat'],
      narrower: ['dinghy'],
      related: ['ship'],
      instead: ['crew'],
      opposite: ['plane'],
    });
  });

  it('lets the last columns be empty or left out', () => {
    expect(parseTable('hidden | مخفي', 'x.ts')[0]).toMatchObject({ english: [], narrower: [] });
    expect(parseTable('un | | un |', 'x.ts')[0]).toMatchObject({ arabic: [], english: ['un'] });
  });

  it.each([
    ['boat', 'x.ts:2: expected "name | Arabic | English | links", found 1 columns: boat'],
    ['Boat | قارب', 'x.ts:2: a name is lower-case English with dashes, found "Boat"'],
    ['boat | | |', 'x.ts:2: "boat" has no words'],
    ['boat | قَارب', 'without vowel signs or tatweel, found "قَارب"'],
    ['boat | قـارب', 'without vowel signs or tatweel, found "قـارب"'],
    ['boat | قارب | Boat', 'expected lower-case English, found "Boat"'],
    ['boat | قارب زورق قارب', '"قارب" stands twice'],
    ['boat | قارب | boat | ship', 'a link is >name, ~name, =name or !name, found "ship"'],
    ['boat | قارب | boat | ~boat', '"boat" is linked with itself'],
  ])('refuses «%s» and says where and why', (line, message) => {
    expect(() => parseTable(`# first\n${line}`, 'x.ts')).toThrow(message);
  });
});

describe('links', () => {
  it('let either of two be said for the other', () => {
    const [land, capital] = parse('land | بلاد | | =capital\ncapital | عاصمة');
    expect(land).toMatchObject({ instead: ['capital'] });
    expect(capital).toMatchObject({ instead: ['land'] });
  });

  it('make two concepts related or opposed both ways, but general only one way', () => {
    const [kill, dead, event] = parse('kill | قتل | | ~dead !event\ndead | ميت\nevent | حادث | | >dead');
    expect(kill).toMatchObject({ related: ['dead'], opposite: ['event'], narrower: [] });
    expect(dead).toMatchObject({ related: ['kill'], narrower: [] });
    expect(event).toMatchObject({ opposite: ['kill'], narrower: ['dead'] });
  });
});

describe('contradictions', () => {
  it.each([
    ['a name used twice', 'kill | قتل\nkill | أردى', 'kill: named twice'],
    ['a link that leads nowhere', 'kill | قتل | | ~dead', 'kill: linked with dead, which does not exist'],
    ['a circle of general words', 'a | قتل | | >b\nb | مات | | >a', 'a: more general than itself'],
    [
      'a pair both related and opposed',
      'a | قتل | | ~b\nb | مات | | !a',
      'a: both near to and opposite of b',
    ],
    [
      'an opposite further down',
      'a | قتل | | >b !c\nb | مات | | >c\nc | عاش',
      'a: both near to and opposite of c',
    ],
    ['a word of two opposites', 'a | أقر | | !b\nb | اقر', 'a and its opposite b share "اقر"'],
    ['a word written twice in other letters', 'a | مسألة مساله', 'a: "مساله" stands twice, but for spelling'],
    ['a word of four meanings', 'a | عين\nb | عين\nc | عين\nd | عين', '"عين" stands in 4 sets: a, b, c, d'],
    [
      'a phrase that loses its negation',
      'illegal | غير_قانوني',
      'illegal: "غير قانوني" is searched as "قانوني"',
    ],
  ])('are found: %s', (_, table, fault) => {
    expect(contradictions(parse(table))).toContain(fault);
  });
});
