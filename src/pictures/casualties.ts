/** The picture of casualties: bars by category and claimant, parts inside their whole, vague sizes drawn as vague. */
import type { CasualtyGroup, Figure } from '../answers/casualties.ts';
import type { Toll, TollCategory } from '../reading/types.ts';
import { figureInWords } from '../replies/counts.ts';
import { newestArticle, valueInWords } from '../replies/dates.ts';
import { label } from '../replies/labels.ts';
import type { Language } from '../replies/language.ts';
import { card, clipped, column, type Node, row, shape, text } from './nodes.ts';
import { CATEGORY_COLOURS, PALETTE } from './palette.ts';
import { words } from './words.ts';

/** The longest bar, in pixels. */
const LONGEST = 560;
/** Even one person is seen. */
const SHORTEST = 10;

/** The largest number of a figure: the end of its bar. */
const reach = ({ count, max }: Toll): number => max ?? count ?? 0;

/**
 * A toll's bar. Exact: solid. «أكثر من», «على الأقل»: open at its end. «نحو»: a dashed edge. A range: solid to its lowest,
 * pale to its highest. A vague size («آلاف»): dashed and empty, of no length that could be read.
 */
function bar(toll: Toll, colour: string, largest: number, height: number): Node {
  const length = (count: number): number => Math.max(SHORTEST, Math.round((count / largest) * LONGEST));
  const solid = { height: `${height}px`, backgroundColor: colour, borderRadius: '6px' };
  const dashed = { height: `${height}px`, border: `3px dashed ${colour}`, borderRadius: '6px' };
  if (toll.count === null) return shape({ ...dashed, width: `${LONGEST}px` });
  const width = `${length(toll.count)}px`;
  switch (toll.qualifier) {
    case 'at_least':
    case 'more_than':
      return row({ gap: '8px' }, [
        shape({ ...solid, width }),
        ...[0.6, 0.3].map((opacity) => shape({ ...solid, width: '14px', opacity })),
      ]);
    case 'about':
    case 'up_to':
      return shape({ ...dashed, width, backgroundColor: `${colour}55` });
    case 'range':
      return row({}, [
        shape({ ...solid, width }),
        shape({
          ...dashed,
          width: `${length(reach(toll)) - length(toll.count) + SHORTEST}px`,
          backgroundColor: `${colour}55`,
        }),
      ]);
    default:
      return shape({ ...solid, width });
  }
}

/** A line along the side where reading begins. */
const edge = (language: Language, border: string) =>
  language === 'ar' ? { borderRight: border } : { borderLeft: border };

/** How deep parts are drawn; the text beside the picture tells all. */
const DEEPEST = 2;

function figureNode(
  { toll, article, parts }: Figure,
  colour: string,
  largest: number,
  language: Language,
  depth: number,
): Node {
  const part = depth > 0;
  const verbatim = article.body.slice(toll.start, toll.end);
  const figure = figureInWords(toll, language);
  return column({ gap: '8px', paddingTop: part ? '4px' : '0px' }, [
    row({ gap: '14px', alignItems: 'flex-end', flexWrap: 'wrap' }, [
      text(part ? label('partOf', language, { figure }) : figure, part ? 30 : 36, {
        fontWeight: 700,
        lineHeight: 1.3,
      }),
      text(`«${clipped(verbatim, 60)}»`, 26, { color: PALETTE.soft, lineHeight: 1.4 }),
    ]),
    bar(toll, colour, largest, part ? 16 : 28),
    ...(depth < DEEPEST && parts.length > 0
      ? [
          column(
            {
              gap: '6px',
              padding: '0px 18px',
              margin: '0px 14px',
              ...edge(language, `4px solid ${colour}`),
            },
            parts.map((own) => figureNode(own, colour, largest, language, depth + 1)),
          ),
        ]
      : []),
  ]);
}

const claimantWords = (claimant: string | null, language: Language): string =>
  claimant === null
    ? label('unclaimed', language)
    : label('claimedBy', language, { speaker: clipped(claimant, 120) });

/** The figures of one claimant, each with the date of its article where several articles speak. */
function groupNode(
  { claimant, figures }: CasualtyGroup,
  colour: string,
  largest: number,
  language: Language,
  dated: boolean,
): Node {
  return column({ gap: '14px' }, [
    text(claimantWords(claimant, language), 30, { color: PALETTE.text }),
    ...figures.map((figure) => {
      const { published } = figure.article;
      const drawn = figureNode(figure, colour, largest, language, 0);
      return dated && published !== undefined
        ? column({}, [text(valueInWords(published, language), 26, { color: PALETTE.soft }), drawn])
        : drawn;
    }),
  ]);
}

function categoryNode(
  category: TollCategory,
  groups: readonly CasualtyGroup[],
  language: Language,
  dated: boolean,
): Node {
  const colour = CATEGORY_COLOURS[category];
  const largest = Math.max(1, ...groups.flatMap(({ figures }) => figures.map(({ toll }) => reach(toll))));
  return column(
    {
      gap: '22px',
      padding: '22px 26px 26px',
      backgroundColor: PALETTE.panel,
      borderRadius: '16px',
      ...edge(language, `8px solid ${colour}`),
    },
    [
      text(label(category, language), 38, { fontWeight: 700, color: colour }),
      ...groups.map((group) => groupNode(group, colour, largest, language, dated)),
    ],
  );
}

/** The picture's boxes. Bars are to scale within their category only. */
export function casualtiesNode(groups: readonly CasualtyGroup[], language: Language): Node {
  const articles = [...new Set(groups.flatMap(({ figures }) => figures.map(({ article }) => article)))];
  const categories = [...new Set(groups.map(({ category }) => category))];
  const newest = newestArticle(articles)?.published;
  const note = [
    label('nothingAdded', language),
    ...(newest === undefined ? [] : [`${words('newest', language)} ${valueInWords(newest, language)}`]),
  ].join(' · ');
  return card(
    language === 'ar' ? 'rtl' : 'ltr',
    label('casualties', language),
    categories.map((category) =>
      categoryNode(
        category,
        groups.filter((group) => group.category === category),
        language,
        articles.length > 1,
      ),
    ),
    note,
  );
}

/** What the picture shows, in words. */
export function casualtiesAlt(groups: readonly CasualtyGroup[], language: Language): string {
  const lines = groups.map(({ category, claimant, figures }) => {
    const told = figures.map(({ toll, parts }) =>
      [
        figureInWords(toll, language),
        ...parts.map((part) => label('partOf', language, { figure: figureInWords(part.toll, language) })),
      ].join('، '),
    );
    return `${label(category, language)} — ${claimantWords(claimant, language)}: ${told.join('؛ ')}`;
  });
  return [label('casualties', language), ...lines].join('\n');
}
