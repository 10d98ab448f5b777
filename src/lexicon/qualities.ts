/** Adjectives and their nouns, degrees, and words of position. */
export const qualities = `
# --- size and degree
long | طويل طويلة أطول طول مطول مطولة طولي مديد | long longest length lengthy tall | !short
thick-heavy | ثقيل ثقيلة ثقال سميك تقيل | heavy thick weight
very | جدا كثيرا جد جدن تماما بشدة شديد شديدة أوي إلى_حد_كبير خالص | very extremely highly greatly really severely
each | لكل | each every per
extreme | شديد شديدة أشد شدة حاد حادة حدة مفرط قصوى فادح فادحة | severe extreme intense acute sharp heavy violent fierce excessive drastic overwhelming immense

# --- order and age of things
urgent | عاجل عاجلة طارئ طارئة مستعجل حالة_عاجلة | urgent emergency pressing urgently

# --- good and bad
good | جيد جيدة منيح منيحة كويس كويسة زين مليح مزيان خير باهي خوش أحسن أفضل خيرة أحسنهم جيدون جيدا زينة كويسين مليحة الأحسن أجود جودته_عالية | good well fine better best great nice decent pleasant finest goodness | !bad ~positive ~excellent ~benefit
bad | سيئ سيء سيئة سوء رديء رديئة شر شرير أشرار خايب سيئا رداءة فظيع فظيعة سيئين خايبة مهبب مزري مزرية موش_باهي ماشي_مزيان سوءا ساءت_الحالة شنعاء شؤم مشؤوم مشؤومة | bad worse worst evil poor awful terrible horrible negative badly terribly dreadful lousy dire miserable appalling woeful | ~worsen ~negative
excellent | ممتاز ممتازة متفوق رائع رائعة مبهر باهر مثالي مثالية بامتياز أروع مذهل عظيم مبهرة باهرة متألق تألق يتألق تألقت استثنائية_الأداء مذهلة_النتيجة خارق خارقة بديع بديعة | excellent superb outstanding ideal perfect wonderful brilliant great_performance magnificent splendid marvellous marvelous fantastic amazing stellar superior
positive | إيجابي إيجابية إيجابيا مثمر مثمرة | positive constructive fruitful positively | !negative
negative | سلبي سلبية سلبا سلبيات | negative negatively adverse
suitable | مناسب مناسبة ملائم ملائمة لائق ناسب يناسب يلائم مواتية يتلاءم تتلاءم يناسبهم لائقة صالح_للاستخدام صالحة_للاستخدام صالح_للشرب صالحة_للشرب صالح_للسكن صالحة_للسكن ملائمون كفؤ أهل_لذلك | suitable appropriate proper fit convenient suits suited fitting adequate habitable usable drinkable eligible compatible apt viable feasible | ~good ~condition-term
famous | شهير شهيرة مشهور مشهورة بارز بارزة ذائع_الصيت مرموق مرموقة اشتهر يشتهر اشتهرت تشتهر معروف_عالميا ذائعة_الصيت صيته سمعته_العالمية سمعة_عالمية لامع لامعة صيت | famous well-known renowned prominent popular notable fame famously best-known well_known famed stardom household_name legendary iconic eminent notorious infamous prestigious prestige high-profile reputation reputable | ~artist ~celebrity ~popular ~know
popular | شعبي شعبية رائج إقبال_كبير رواج راج_بين يروج_بين إقبالا إقبال_الناس لقي_رواجا ذاع_صيته انتشار_واسع حظي_بشعبية حظي_بإقبال الأكثر_مبيعا ارتفعت_المبيعات نفدت_النسخ مطلوب_بشدة محبوب_جماهيريا لاقى_رواجا لاقت_رواجا إقبال_واسع إقبال_كثيف يتهافت الأكثر_رواجا تصدر_المبيعات | popular popularity in_demand sold_out best-selling sought-after well-liked trendy bestseller craze | ~famous ~viral-online ~like
serious-grave | بالغ بالغة جسيم جسيمة حرج حرجة حرجا فادح بليغ بليغة | serious grave critical severe seriously life-threatening critically
hard-difficult | صعب صعبة صعوبة عسير عسيرة عصيب عصيبة شاق شاقة صعاب معقد معقدة تعقيد تعقيدات صعبا مستعصي واعر عويص وعر وعرة صعوبات شائك شائكة عسر عسيرا متعسر مضن مضنية متعثرة وعورة صعبت يصعب مصاعب_كبيرة شاقا شاقون معقدا بشق_الأنفس بصعوبة_بالغة مستعصية | difficult hard tough difficulty complicated complex arduous rough thorny tricky strenuous hardest harder struggling demanding challenging gruelling grueling laborious | !easy ~problem ~challenge
easy | سهل سهلة سهولة يسير ميسر تيسير بسهولة ساهل هين أسهل بسيط يسهل تسهيل سلس بساطة تبسيط أبسط مبسط مبسطة سلسة بسلاسة هينة ساهلة ساهلين سهلت يسهلون تسهيلات ييسر تذليل ذلل يذلل | easy easily simple ease smooth simplicity simply easier easiest effortless effortlessly straightforward simplified simpler facilitate | ~benefit
clear | واضح واضحة وضوح جلي جلية بوضوح صريح باين واضحين صريحة_العبارة اتضحت وضح واضحا جليا | clear clearly clarity obvious evident apparent explicit unambiguous plain unmistakable | ~unclear
unclear | غامض غامضة غموض مبهم ملتبس التباس ضبابي ضبابية غامضة_الدوافع ملابسات_غامضة غموضها ضبابي_الموقف ملتبسة مشوش_المعالم محير محيرة محيرين حيرت يحير | unclear vague ambiguous obscure mystery uncertain puzzle puzzling puzzled baffle baffled baffling enigma perplexed riddle mysteries murky | ~not-know
certain-sure | مؤكد مؤكدة متأكد متأكدين أكيد بالتأكيد حتما حتمي يقين يقيني قطعا بلا_شك بالطبع طبعا واثق أكيدة متيقن متيقنة متأكدون جازم جازما جازمة لاشك بلا_ريب يقينا متثبت مية_بالمية حتمية_النتيجة | certain sure definitely certainly surely undoubtedly confirmed without_doubt guaranteed conclusive | ~unsure ~confirm
unsure | شك لست_متأكدا شاكك عدم_اليقين عدم_يقين | unsure uncertain unconfirmed uncertainty undecided inconclusive tentative | ~doubt ~not-know
normal | طبيعي طبيعية عادي عادية معتاد طبيعيا اعتيادي عاديا عادة اعتاد يعتاد معتادة مألوف متعود روتيني كالمعتاد اعتادت اعتادوا تعود_الناس مألوفة جرت_العادة المعتاد متعودين متعودة معتادين مستقرة_الأمور عودة_الحياة عادت_الحياة | normal natural ordinary usual normally regular usually habit routine accustomed typical typically customary habitual habitually regular_life back_to_normal routinely | !unusual ~often ~custom-tradition
special | خاص خاصة خصوصا خصوصي مخصصة خصوصية لاسيما استثنائي بالأخص خاصا بخاصة خاصته_الوحيدة بصفة_خاصة خصيصا حصري حصرية حصريا مقتصر مقتصرة حكر | special especially particular specific specially particularly exclusive exclusively notably unique tailored
general | عام عامة عموما عموم بشكل_عام بصفة_عامة إجمالا شامل | general generally overall common universal
common-shared | مشترك مشتركة شائع شائعة سائد متداول مشتركا رائج | common shared widespread prevalent joint
main | رئيسي رئيسية أساسي أساسية محوري محورية جوهري جوهرية رئيسين أساسيات الرئيس_وراء رئيسا_وراء المحرك_الرئيسي عصب_الاقتصاد مركزية_الدور حجر_الزاوية | main principal major key essential primary basic fundamental core central mainly chiefly primarily foremost leading_cause cornerstone backbone
secondary | ثانوي | secondary
direct | مباشر مباشرة مباشرا وجها_لوجه دايركت بشكل_مباشر | direct directly immediate straight
indirect | بشكل_غير_مباشر | indirect indirectly
mutual | متبادل متبادلة | mutual reciprocal
independent-self | مستقل مستقلة ذاتي ذاتيا تلقائي تلقائيا | independent independently automatic spontaneous self
healthy | سليم سليمة معافى صحي صحية بصحة_جيدة | healthy well fit sound health
soft-hard | لين ناعم ناعمة صلب نعومة مرن مرنة مرونة | soft hard flexible smooth flexibility
sharp-point | حاد_الطرف مدبب حادة_الأطراف | sharp pointed
private | خاص خاصة شخصي شخصية | private personal privacy
busy | مشغول مشغولين انشغل ينشغل منشغل مشغولة | busy occupied engaged
open-public | علني علنية علنا مكشوف صراحة | open public openly
available | متاح متاحة متوفر متوفرة متوافر موجود_حاليا متاحين متوفرين يتوفر تتوفر متوافرة أتيح أتيحت تاح يتاح تتوافر حاضر_للبيع موجودة_بالأسواق توفره توفرها | available accessible availability obtainable | ~exist ~provide
strict | صارم صارمة صرامة حازم حازمة حزم صارمين متشدد_في_التطبيق صرامته بصرامة بحزم حازما حزما عدم_التساهل عدم_التهاون قبضة_حديدية يد_من_حديد | strict tough tight rigorous firm stringent strictly tightened tightening toughened stringently zero_tolerance crackdown | ~extreme
wise-smart | ذكي ذكية ذكاء حكيم حكمة حكماء عبقري فطن نبيه شاطر فطنة | smart clever intelligent wise wisdom intelligence genius
foolish | غبي أحمق حماقة غباء ساذج سذاجة تهور متهور مجنون جنون طائش أهبل | foolish stupid fool crazy mad reckless naive insane
rich-poor | طبقة_وسطى برجوازي طبقات طبقي_اجتماعي | class classes bourgeois
active | نشط نشطة فعال فعالة نشاط أنشطة فعالية نشاطات نشيط نشيطة نشطوا نشطت دؤوب_النشاط | active activity activities effective effectiveness efficient vigorous lively energetic dynamic effectively bustling vibrant
organized | منظم ممنهج ممنهجة منتظم منتظمة انتظام | organized systematic regular orderly regularly
fatal | قاتل قاتلة مميت مميتة فتاك مميتين مهلك أودى_بحياة دامي دامية دموي | fatal deadly lethal mortal bloody deadliest bloodiest
destructive | مدمر مدمرة كارثي كارثية هدام ماحق | destructive devastating catastrophic disastrous

# --- position
everywhere | أنحاء أرجاء سائر_المناطق مختلف_المناطق | everywhere throughout nationwide widespread

# --- colours and looks are in culture.ts; the ones of hearsay follow
visible | مرئي مرئية ظاهر للعيان مكشوف واضح_للعيان مشهود مشاهد_بالعين يرى_بالعين بالعين_المجردة | visible seen apparent visibly naked_eye | ~see ~appear
separate-apart | منفصل منفصلة متفرق متفرقة متفرقين | separate apart scattered separately
scattered | متناثر متناثرة مبعثر مبعثرة تناثر مشتت تشتت متفرق متناثرين مبعثرين تناثرت يبعثر تبعثرت شتات مشتتين متفرقة_الأماكن | scattered strewn dispersed dispersal sprinkled littered spread_around
advanced | متقدم متقدمة تقدم يتقدم رائد رائدة ريادة حديث_الطراز تقدما رواد عالي_التقنية عالية_التقنية أحدث_التقنيات | advanced advance progress sophisticated leading pioneering state-of-the-art cutting-edge high-tech progressed pioneered pioneers innovative | ~modern ~technology
backward | متخلف تخلف رجعي ارتد | backward retreat regression fall_behind lag lagging lagged
`;
