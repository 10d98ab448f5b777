/**
 * Stop words: words so frequent in any Arabic text that they tell passages apart by nothing.
 *
 * All folded (see fold.ts). Question words are among them: «كم» says what is asked for, not what about;
 * `src/search/question.ts` reads them before they are dropped.
 */
import { wordList } from '../word-list.ts';

/** Words that stop alone, and with و or ف before them. */
const WORDS = `
من في علي الي عن مع بين عند لدي حتي منذ مذ خلال عبر حول دون بدون ضمن لدن تجاه ازاء
و ف ب ل ك او ام ثم بل لكن لكنه لكنها لكنهم غير سوي الا اما انما كما مما عما فيما بما لما كلما بينما حيثما ريثما مهما
ان انه انها انهم انهما انني اننا انك لان لانه لانها لانهم بان بانه بانها بانهم كان كانت كانوا كانا يكون تكون يكونوا ليس ليست ليسوا
قد لقد سوف لم لن لا ما هل ا اذ اذا لو لولا كي لكي حيث حين حينما عندما بعدما قبلما مادام ماذا لماذا اي ايه ايا كيف متي اين كم لم اني
هذا هذه هذان هذين هاتان هاتين هولاء ذلك تلك ذاك اولئك اوليك هنا هناك هنالك كذلك ذا ذو ذي ذات
الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي اللايي التى الذى
هو هي هم هن هما انا نحن انت انتم انتي
كل بعض جميع كافه كلا كلتا نفس ذاته عينه ايضا فقط جدا قط ابدا معا مثل نحو شبه عده تم يتم تمت وتم
اجل نعم كلا لعل ليت علما مثلا يا ايها عل
واش وش ايش شو شنو شنوه اش اشو شنهو شكون مين منو منهو قديش اديش جم شقد شكد شحال بشحال قداش كام بكام امتي امتا ايمتي ايمته وقتاش وقتيش فوقاش اينتا متين
وين فين منين وينه وينها فينه ليش ليه لشو علاش علاه لاش ازاي ازي شلون اشلون كيفاش كيفه كيفن بيش لوين لفين منوين هلق هلا دلوقتي الحين هسه هسا دابا توا
يلي اللي الي لي هاد هاذا هاي هيدا هيدي هيك هاذي هادي دا دي ده دول دوله هدول هذول بتاع بتاعه بتاعت تبع تبعه ديال ديالو ديالها تاع متاع حق مال
مو مش مب ماكو اكو فيه كمان برضه برضو بس عشان علشان منشان مشان لانو انو انه لسه لسا عم راح رح بدي بده بدها عايز عاوز ابغي ابي بغيت ممكن
ال لل باللي عاللي للي فاللي بم بماذا لم فيم فيما عم عما مم مما لمن بمن عمن ممن فيمن ماهي ماهو ماهى ماهيه ماذه هم اذن اذا وماذا بما لذا اما حتى الذ اللتي اللتان اللي ماهم لماذ فهل
ثمه ثم كاين كاينه كاينين باش داير دايره دايرين دار ديل هذيك هديك هالشي حاجه اكو هتبقي هيبقي تبقي يبقي كانوا هون هنيك هنيه شفت قولي قلي خبرني اخبرني احكي فيكم فيك
جوه جوا بره برا لازم كتير وايد هواي بزاف برشا شي اشي حاجه
اصلا اساسا لساته لساتها لساتهم بعده بعدها بتاعها بتاعهم بتاعتهم بتاعته بتاعتها بتوع بتوعهم تبعها تبعهم تبعهن متاعها متاعهم متاعو تاعهم تاعها تاعو ديالهم مالتهم مالته مالتها
بدوره بدورها بدورهم بدورهما بيناتهم بيناتهن بدونه بدونها بدونهم علام لاي
هالحين ذالحين هالوقت الحينه هاللحين هلا هسع هسة عاوزين عايزين عايزه بدهم بدهن غادي متا راه راها لحتي لمين بلي ويش ليها كانو بصح
`;

/** Prepositions, which also take a pronoun: «عليه», «منها», «لديهم». */
const PREPOSITIONS =
  'من في علي الي عن مع بين عند لدي حول خلال ضمن ل ب ك لكن ان بعد قبل كل بعض جميع نفس غير مثل حيث';
const PRONOUNS = 'ه ها هم هما هن ك كم نا ي';

const stops: ReadonlySet<string> = new Set([
  ...wordList(WORDS),
  ...wordList(PREPOSITIONS).flatMap((preposition) =>
    wordList(PRONOUNS).map((pronoun) => preposition + pronoun),
  ),
]);

/** English stop and question words. */
const english: ReadonlySet<string> = new Set(
  wordList(`
a an the of in on at to from by with for about into over after before between during through under against as
and or but nor so if then than that this these those it its itself he she they them their his her him we us our you your i my me
is are was were be been being am do does did doing done has have had having will would shall should can could may might must
what which who whom whose when where why how many much long far old high often
there here not no any some all both each other such only own same too very just also still yet ever again
s t re ve ll d m don didn doesn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn
can't cannot they're we're you're i'm i've they've won't don't didn't isn't aren't wasn't weren't hasn't haven't
tell please give know want show let get got
`),
);

/** True for a folded word that is dropped from passages and questions: `isStopWord('وفيها')`. */
export function isStopWord(word: string): boolean {
  if (stops.has(word) || english.has(word)) return true;
  return /^[وف]/.test(word) && stops.has(word.slice(1));
}
