/** Toll words: which toll a question asks for («كم قتيلاً», «كام واحد مات», "how many were injured"). */
import { fold } from '../arabic/fold.ts';
import { stem } from '../arabic/stem.ts';
import type { TollCategory } from '../reading/types.ts';
import { wordList } from '../word-list.ts';

const WORDS: Readonly<Record<TollCategory, string>> = {
  killed: `قتيل قتلى قتل قتلوا ضحايا ضحية مات ماتوا وفيات وفاة توفي متوفى شهيد شهداء هلك هلكوا مصرع حتف
    killed dead died die deaths casualties`,
  wounded: 'جريح جرحى جرح مصاب مصابين إصابة إصابات أصيب أصيبوا انجرح انصاب injured wounded hurt injuries',
  missing: 'مفقود مفقودين missing',
  displaced: 'نازح نازحين نزح نزحوا مشرد مشردين مهجر مهجرين شرد displaced homeless',
  evacuated: 'أجلي إجلاء أجلوا أخلي إخلاء evacuated',
  captured: 'أسير أسرى معتقل معتقلين اعتقل محتجز محتجزين موقوف موقوفين captured detained arrested',
};

const categories = new Map<string, TollCategory>(
  Object.entries(WORDS).flatMap(([category, words]) =>
    wordList(words).map((word): [string, TollCategory] => [stem(fold(word)), category as TollCategory]),
  ),
);

/** The toll that one of these stems names, or undefined. */
export const tollAsked = (stems: Iterable<string>): TollCategory | undefined => {
  for (const one of stems) {
    const category = categories.get(one);
    if (category !== undefined) return category;
  }
  return undefined;
};
