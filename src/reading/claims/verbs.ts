/** Reporting verbs: a table of how each is written and what follows it, and the look-up of a surface form. */
import { fold } from '../../arabic/fold.ts';

/** What links a verb to its content: '' for a bare أنّ or a bare noun, else the preposition. */
export type Link = '' | 'ب' | 'إلى' | 'على' | 'عن' | 'من' | 'في' | 'ل';

/** A reporting verb. */
export interface ReportingVerb {
  /** Past, third person masculine: «أعلن». */
  readonly past: string;
  /** '' when the form means something else far more often: «يعد» (is held to be), «يبلغ» (amounts to). */
  readonly present: string;
  /** Active participle, masculine without ending: «معلن» (معلناً، معلنةً، معلنين). Defective ones keep their ya: «داعي». */
  readonly participle: string;
  /** Links before an أنّ-clause: «أشار إلى أنّ», «أفاد بأنّ». */
  readonly clause: readonly Link[];
  /** Links before a noun: «أعلن إجلاء …» (''), «دعا إلى وقف …». Empty: the verb takes clauses and quotations only. */
  readonly noun: readonly Link[];
  /** The verb takes the person spoken to or of as its object: «اتهم بكين بـ», «حثّ الأطراف على», «أبلغ البرلمان أنّ». */
  readonly target?: boolean;
  readonly polarity?: 'denial' | 'accusation';
  /** Only a report, a study or figures say something with this verb: «أظهر البيان أنّ», not «أظهر اللاعب أنه». */
  readonly evidence?: boolean;
  /** The form is also an everyday noun or preposition (بين، ذكر، نقل): it must begin its clause. */
  readonly homograph?: boolean;
  /** The only nouns that may be its object: «حمّل الحكومة مسؤولية …». */
  readonly object?: RegExp;
  /** The one asked stands behind من: «طلب من أنصاره تجنب …». */
  readonly asks?: boolean;
  /** Anything may be its object, not only an action: «انتقد سياسة الحكومة». */
  readonly anyObject?: boolean;
}

type Row = readonly [
  past: string,
  present: string,
  participle: string,
  clause?: string,
  noun?: string,
  more?: Partial<ReportingVerb>,
];

const denial = { polarity: 'denial' } as const;
const accusation = { polarity: 'accusation', target: true } as const;
const target = { target: true } as const;
const homograph = { homograph: true } as const;
const evidence = { evidence: true } as const;
const anyObject = { anyObject: true } as const;

/** Links are written apart by blanks; «∅» is the bare link. */
const ROWS: readonly Row[] = [
  // saying
  ['قال', 'يقول', 'قائل', '∅ ب'],
  ['أعلن', 'يعلن', 'معلن', '∅ ب عن', '∅ عن'],
  ['أكد', 'يؤكد', 'مؤكد', '∅ ب على', '∅ على'],
  ['أوضح', 'يوضح', 'موضح', '∅ ب'],
  ['أضاف', 'يضيف', 'مضيف', '∅ ب إلى'],
  ['أشار', 'يشير', 'مشير', '∅ إلى ب', 'إلى'],
  ['أفاد', 'يفيد', 'مفيد', '∅ ب عن', 'ب عن'],
  ['ذكر', 'يذكر', 'ذاكر', '∅ ب', '', homograph],
  ['صرح', 'يصرح', 'مصرح', '∅ ب', 'ب'],
  ['كشف', 'يكشف', 'كاشف', '∅ ب عن', 'عن', homograph],
  ['وصف', 'يصف', 'واصف', 'ب', '', { target: true, homograph: true }],
  ['لفت', 'يلفت', 'لافت', '∅ إلى', 'إلى'],
  ['شدد', 'يشدد', 'مشدد', '∅ ب على', 'على'],
  ['بين', 'يبين', 'مبين', '∅ ب', '', homograph],
  ['أبان', 'يبين', 'مبين', '∅ ب'],
  ['تابع', 'يتابع', 'متابع', '∅ ب', '', homograph],
  ['أردف', 'يردف', 'مردف', '∅ ب'],
  ['استطرد', 'يستطرد', 'مستطرد', '∅ ب'],
  ['استدرك', 'يستدرك', 'مستدرك', '∅ ب'],
  ['استكمل', 'يستكمل', 'مستكمل', '∅', '', homograph],
  ['زاد', 'يزيد', 'مزيد', '∅ ب', '', homograph],
  ['واصل', '', 'مواصل', '∅', '', homograph],
  ['اختتم', 'يختتم', 'مختتم', '∅ ب', '', homograph],
  ['ختم', 'يختم', 'خاتم', '∅ ب', '', homograph],
  ['كتب', 'يكتب', 'كاتب', '∅ ب', '', homograph],
  ['غرد', 'يغرد', 'مغرد', '∅ ب'],
  ['علق', 'يعلق', 'معلق', '∅ ب', '', homograph],
  ['عقب', 'يعقب', 'معقب', '∅ ب', '', homograph],
  ['روى', 'يروي', 'راوي', '∅', '', homograph],
  ['حكى', 'يحكي', 'حاكي', '∅', '', homograph],
  ['أجاب', 'يجيب', 'مجيب', '∅ ب'],
  ['رد', 'يرد', 'راد', '∅ ب', '', homograph],
  ['تساءل', 'يتساءل', 'متسائل', '∅', '', homograph],
  ['نوه', 'ينوه', 'منوه', '∅ ب إلى على', 'ب إلى'],
  ['نبه', 'ينبه', 'منبه', '∅ إلى على من', 'إلى'],
  ['ألمح', 'يلمح', 'ملمح', '∅ إلى ب', 'إلى'],
  ['لمح', 'يلمح', 'ملمح', 'إلى ب', 'إلى'],
  ['أخبر', 'يخبر', 'مخبر', '∅ ب عن', 'ب', target],
  ['أبلغ', '', 'مبلغ', '∅ ب عن', 'ب', target],
  ['طمأن', 'يطمئن', 'مطمئن', '∅ ب إلى', '', target],
  ['ذكّر', 'يذكر', 'مذكر', 'ب', '', homograph],
  ['أدلى', 'يدلي', 'مدلي', 'ب', ''],
  ['أورد', 'يورد', 'مورد', '∅', '', homograph],
  ['تحدث', 'يتحدث', 'متحدث', 'عن', 'عن'],
  ['أقسم', 'يقسم', 'مقسم', '∅ ب على', '', homograph],
  ['جدد', 'يجدد', 'مجدد', '∅ على', '∅'],
  ['كرر', 'يكرر', 'مكرر', '∅ على', '∅'],
  ['أصر', 'يصر', 'مصر', '∅ على', ''],
  ['أقر', 'يقر', 'مقر', '∅ ب', 'ب'],
  ['اعترف', 'يعترف', 'معترف', '∅ ب', 'ب'],
  ['زعم', 'يزعم', 'زاعم', '∅ ب'],
  ['ادعى', 'يدعي', 'مدعي', '∅ ب', ''],
  // holding, expecting
  ['اعتبر', 'يعتبر', 'معتبر', '∅ ب'],
  ['رأى', 'يرى', 'رائي', '∅ ب في'],
  ['اعتقد', 'يعتقد', 'معتقد', '∅ ب'],
  ['ظن', 'يظن', 'ظان', '∅', '', homograph],
  ['توقع', 'يتوقع', 'متوقع', '∅ ب', '∅'],
  ['رجح', 'يرجح', 'مرجح', '∅ ب', '∅'],
  ['استبعد', 'يستبعد', 'مستبعد', '∅', '∅'],
  ['قدّر', 'يقدر', 'مقدر', '∅ ب', '', { ...homograph, object: /^(?:عدد|اعداد|حصيله|خساير)$/ }],
  ['تمنى', 'يتمنى', 'متمني', '∅', '∅'],
  ['أمل', 'يأمل', 'آمل', '∅ في ب', '', homograph],
  ['خلص', 'يخلص', 'خالص', 'إلى', ''],
  ['استنتج', 'يستنتج', 'مستنتج', '∅'],
  ['تنبأ', 'يتنبأ', 'متنبئ', '∅ ب', 'ب'],
  ['تكهن', 'يتكهن', 'متكهن', '∅ ب', 'ب'],
  ['تفاخر', 'يتفاخر', 'متفاخر', 'ب', ''],
  // figures and findings
  ['أظهر', 'يظهر', 'مظهر', '∅ ب', '∅', evidence],
  ['أثبت', 'يثبت', 'مثبت', '∅ ب', '∅', evidence],
  ['وجد', 'يجد', 'واجد', '∅', '', evidence],
  ['أحصى', 'يحصي', 'محصي', '∅', '∅'],
  ['وثق', 'يوثق', 'موثق', '∅', '∅'],
  ['رصد', 'يرصد', 'راصد', '∅', '', homograph],
  ['علم', '', 'عالم', '∅ ب', '', homograph],
  // denying
  ['نفى', 'ينفي', 'نافي', '∅ ب', '∅', { ...denial, ...anyObject }],
  ['أنكر', 'ينكر', 'منكر', '∅', '∅', { ...denial, ...anyObject }],
  ['فند', 'يفند', 'مفند', '∅', '∅', { ...denial, ...anyObject }],
  ['كذّب', 'يكذب', 'مكذب', '', '∅', { ...denial, ...anyObject }],
  ['شكك', 'يشكك', 'مشكك', 'في ب', 'في ب'],
  // accusing, condemning
  ['اتهم', 'يتهم', 'متهم', 'ب', 'ب', accusation],
  [
    'حمّل',
    'يحمل',
    'محمل',
    '',
    '',
    { ...accusation, ...homograph, object: /^(?:ال)?(?:كامل|مسووليه|مسيوليه|مسوليه)$/ },
  ],
  ['أدان', 'يدين', 'مدين', '∅', '∅', anyObject],
  ['ندد', 'يندد', 'مندد', 'ب', 'ب'],
  ['استنكر', 'يستنكر', 'مستنكر', '∅', '∅', anyObject],
  ['شجب', 'يشجب', 'شاجب', '∅', '∅', anyObject],
  ['انتقد', 'ينتقد', 'منتقد', '∅', '∅', anyObject],
  ['استهجن', 'يستهجن', 'مستهجن', '∅', '∅', anyObject],
  ['استغرب', 'يستغرب', 'مستغرب', '∅', '∅', anyObject],
  ['اشتكى', 'يشتكي', 'مشتكي', '∅ من', 'من'],
  // welcoming, feeling
  ['رحب', 'يرحب', 'مرحب', 'ب', 'ب'],
  ['أشاد', 'يشيد', 'مشيد', 'ب', 'ب'],
  ['أثنى', 'يثني', 'مثني', '', 'على'],
  ['أعرب', 'يعرب', 'معرب', 'عن', 'عن', anyObject],
  ['عبّر', 'يعبر', 'معبر', 'عن', 'عن', { ...homograph, ...anyObject }],
  ['أبدى', 'يبدي', 'مبدي', '', '∅'],
  // urging, threatening, promising
  ['دعا', 'يدعو', 'داعي', 'إلى', 'إلى', target],
  ['طالب', 'يطالب', 'مطالب', 'ب', 'ب', { ...target, ...homograph }],
  ['طلب', 'يطلب', 'طالبي', '∅', '∅', { homograph: true, asks: true }],
  ['ناشد', 'يناشد', 'مناشد', 'ب ∅', '∅ ب', target],
  ['حث', 'يحث', 'حاث', 'على', 'على', target],
  ['حض', 'يحض', 'حاض', 'على', 'على', target],
  ['نصح', 'ينصح', 'ناصح', 'ب', 'ب', target],
  ['أوصى', 'يوصي', 'موصي', 'ب', 'ب'],
  ['اقترح', 'يقترح', 'مقترح', '∅ ب', '∅'],
  ['اشترط', 'يشترط', 'مشترط', '∅', '∅'],
  ['حذر', 'يحذر', 'محذر', '∅ من ب', 'من', { ...target, ...anyObject }],
  ['أنذر', 'ينذر', 'منذر', 'ب', 'ب', target],
  ['هدد', 'يهدد', 'مهدد', 'ب', 'ب', target],
  ['توعد', 'يتوعد', 'متوعد', 'ب', 'ب', target],
  ['لوّح', 'يلوح', 'ملوح', 'ب', 'ب'],
  ['تعهد', 'يتعهد', 'متعهد', '∅ ب', 'ب'],
  ['وعد', '', 'واعد', '∅ ب', 'ب', target],
];

const links = (cell = ''): Link[] =>
  cell
    .split(' ')
    .filter((link) => link !== '')
    .map((link) => (link === '∅' ? '' : (link as Link)));

/** A surface form, recognised. */
export interface VerbForm {
  readonly verb: ReportingVerb;
  readonly form: 'past' | 'present' | 'participle';
  /** True for forms that only follow their subject or have none: «أعلنوا». */
  readonly plural: boolean;
}

const FORMS: ReadonlyMap<string, VerbForm> = buildForms();

function buildForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (surface: string, form: VerbForm): void => {
    const key = fold(surface);
    if (!forms.has(key)) forms.set(key, form);
  };
  for (const [past, present, participle, clause, noun, more] of ROWS) {
    const verb: ReportingVerb = {
      past,
      present,
      participle,
      clause: links(clause),
      noun: links(noun),
      ...more,
    };
    const stem = /[ىا]$/.test(past) ? past.slice(0, -1) : past;
    add(past, { verb, form: 'past', plural: false });
    add(`${stem}ت`, { verb, form: 'past', plural: false });
    add(`${stem}وا`, { verb, form: 'past', plural: true });
    if (stem.length > 3) add(`${stem}تا`, { verb, form: 'past', plural: true });
    // «ذكّر» shares the present of «ذكر»: the first row that claims a form has it
    if (present !== '') {
      const open = /[يىو]$/.test(present) ? present.slice(0, -1) : present;
      add(present, { verb, form: 'present', plural: false });
      add(`ت${present.slice(1)}`, { verb, form: 'present', plural: false });
      add(`${open}ون`, { verb, form: 'present', plural: true });
      add(`${present}ان`, { verb, form: 'present', plural: true });
    }
    for (const ending of ['ا', 'ة', 'ات', 'تين'])
      add(participle + ending, { verb, form: 'participle', plural: false });
    add(`${participle.replace(/ي$/, '')}ين`, { verb, form: 'participle', plural: true });
  }
  return forms;
}

/** A verb found in a word, with the length of the proclitics (و، ف، ل) before it. */
export interface FoundVerb extends VerbForm {
  readonly clitics: number;
}

const known = new Map<string, FoundVerb | undefined>();

/** The reporting verb a folded word is: «ولتعلن» → تعلن of أعلن. Undefined when it is none. */
export function reportingVerb(word: string): FoundVerb | undefined {
  if (known.has(word)) return known.get(word);
  const found = lookUp(word);
  if (known.size < 50_000) known.set(word, found);
  return found;
}

function lookUp(word: string): FoundVerb | undefined {
  const whole = FORMS.get(word);
  if (whole) return { ...whole, clitics: 0 };
  const first = word[0];
  // «فرد» is a person
  if ((first === 'و' || first === 'ف') && word !== 'فرد') {
    const found = FORMS.get(word.slice(1));
    if (found) return { ...found, clitics: 1 };
    if (word[1] === 'ل') return purpose(word, 2);
  }
  return first === 'ل' ? purpose(word, 1) : undefined;
}

/** «لتعلن روسيا»: lam before a present tells what came next. */
function purpose(word: string, clitics: number): FoundVerb | undefined {
  const found = FORMS.get(word.slice(clitics));
  return found?.form === 'present' ? { ...found, clitics } : undefined;
}
