import { slashCommand } from '../src/command.ts';
import { statusReply } from '../src/replies/status.ts';

/** `/status`: the newest article, articles refused and why, the version, the last errors. */
export const status = slashCommand({
  name: { en: 'status', ar: 'الحالة' },
  description: {
    en: 'State of the articles and last errors, for those who manage the server',
    ar: 'حالة المقالات وآخر الأخطاء، لمن يدير الخادم',
  },
  managers: true,
  options: {},
  run: (_options, scene) => statusReply(scene),
});
