/** Adjectives and their nouns, degrees, and words of position. */
export const qualities = `
# --- size and degree
long | طويل طويلة أطول طول مطول مطولة طولي مديد | long longest length lengthy tall | !short
thick-heavy | ثقيل ثقيلة ثقال سميك تقيل | heavy thick weight
very | جدا كثيرا جد جدن تماما بشدة شديد شديدة أوي إلى_حد_كبير خالص | very extremely highly greatly really severely so
each | لكل | each every per
extreme | شديد شديدة أشد شدة حاد حادة حدة مفرط قصوى فادح فادحة | severe extreme intense acute sharp heavy violent fierce excessive

# --- order and age of things
urgent | عاجل عاجلة طارئ طارئة مستعجل حالة_عاجلة | urgent emergency pressing urgently

# --- good and bad
good | جيد جيدة منيح منيحة كويس كويسة زين مليح مزيان خير باهي خوش أحسن أفضل خيرة أحسنهم | good well fine better best great nice | !bad
bad | سيئ سيء سيئة سوء رديء رديئة شر شرير أشرار خايب سيئا رداءة فظيع فظيعة | bad worse worst evil poor awful terrible horrible negative badly
excellent | ممتاز ممتازة متفوق رائع رائعة مبهر باهر مثالي مثالية بامتياز أروع مذهل عظيم | excellent superb outstanding ideal perfect wonderful brilliant
positive | إيجابي إيجابية إيجابيا مثمر مثمرة | positive constructive fruitful positively | !negative
negative | سلبي سلبية سلبا سلبيات | negative negatively adverse
suitable | مناسب مناسبة ملائم ملائمة لائق ناسب يناسب يلائم مواتية | suitable appropriate proper fit convenient
famous | شهير شهيرة مشهور مشهورة بارز بارزة ذائع_الصيت مرموق مرموقة نجم_سينمائي | famous well-known renowned prominent popular notable star | ~artist ~celebrity
popular | شعبي شعبية رائج إقبال_كبير رواج راج_بين يروج_بين إقبالا إقبال_الناس لقي_رواجا ذاع_صيته انتشار_واسع حظي_بشعبية حظي_بإقبال الأكثر_مبيعا ارتفعت_المبيعات نفدت_النسخ مطلوب_بشدة | popular popularity in_demand sold_out best-selling sought-after
serious-grave | بالغ بالغة جسيم جسيمة حرج حرجة حرجا فادح بليغ بليغة | serious grave critical severe seriously
hard-difficult | صعب صعبة صعوبة عسير عسيرة عصيب عصيبة شاق شاقة صعاب معقد معقدة تعقيد تعقيدات صعبا مستعصي واعر عويص وعر وعرة صعوبات شائك شائكة عسر عسيرا متعسر مضن مضنية متعثرة وعورة | difficult hard tough difficulty complicated complex arduous rough thorny tricky strenuous | !easy
easy | سهل سهلة سهولة يسير ميسر تيسير بسهولة ساهل هين أسهل بسيط يسهل تسهيل سلس بساطة تبسيط | easy easily simple ease smooth simplicity simply
clear | واضح واضحة وضوح جلي جلية بوضوح صريح باين واضحين صريحة_العبارة اتضحت وضح واضحا جليا ناصع | clear clearly clarity obvious evident apparent explicit unambiguous plain unmistakable | ~unclear
unclear | غامض غامضة غموض مبهم ملتبس التباس ضبابي ضبابية غامضة_الدوافع ملابسات_غامضة غموضها ضبابي_الموقف ملتبسة مشوش_المعالم محير محيرة محيرين حيرت يحير | unclear vague ambiguous obscure mystery uncertain puzzle puzzling puzzled baffle baffled baffling enigma perplexed riddle mysteries | ~not-know
certain-sure | مؤكد مؤكدة متأكد متأكدين أكيد بالتأكيد حتما حتمي يقين يقيني قطعا بلا_شك بالطبع طبعا واثق أكيدة متيقن متيقنة متأكدون جازم جازما جازمة لاشك بلا_ريب يقينا متثبت مية_بالمية حتمية_النتيجة | certain sure definitely certainly surely undoubtedly confirmed without_doubt guaranteed conclusive | ~unsure ~confirm
unsure | شك لست_متأكدا شاكك عدم_اليقين عدم_يقين | unsure uncertain unconfirmed uncertainty undecided inconclusive | ~doubt ~not-know
normal | طبيعي طبيعية عادي عادية معتاد طبيعيا اعتيادي عاديا عادة اعتاد يعتاد معتادة مألوف متعود روتيني | normal natural ordinary usual normally regular usually habit routine accustomed | !unusual
special | خاص خاصة خصوصا خصوصي مخصصة خصوصية لاسيما استثنائي بالأخص خاصا بخاصة | special especially particular private specific specially particularly
general | عام عامة عموما عموم بشكل_عام بصفة_عامة إجمالا شامل | general generally overall common universal
common-shared | مشترك مشتركة شائع شائعة سائد متداول مشتركا رائج | common shared widespread prevalent joint
main | رئيسي رئيسية أساسي أساسية محوري محورية جوهري جوهرية رئيسين أساسيات جذري جذرية | main principal major key essential primary basic fundamental core central
secondary | ثانوي فرع فروع | secondary branch
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
available | متاح متاحة متوفر متوفرة متوافر موجود_حاليا | available accessible
strict | صارم صارمة صرامة حازم حازمة حزم | strict tough tight rigorous firm stringent
wise-smart | ذكي ذكية ذكاء حكيم حكمة حكماء عبقري فطن نبيه شاطر فطنة | smart clever intelligent wise wisdom intelligence genius
foolish | غبي أحمق حماقة غباء ساذج سذاجة تهور متهور مجنون جنون طائش أهبل | foolish stupid fool crazy mad reckless naive insane
rich-poor | طبقة_وسطى برجوازي طبقات طبقي_اجتماعي | class classes bourgeois
active | نشط نشطة فعال فعالة نشاط أنشطة فعالية نشاطات | active activity activities effective effectiveness efficient vital vigorous lively
organized | منظم ممنهج ممنهجة منتظم منتظمة انتظام | organized systematic regular orderly regularly
fatal | قاتل قاتلة مميت مميتة فتاك مميتين مهلك أودى_بحياة دامي دامية دموي | fatal deadly lethal mortal bloody
destructive | مدمر مدمرة كارثي كارثية هدام ماحق | destructive devastating catastrophic disastrous

# --- position
everywhere | أنحاء أرجاء سائر_المناطق مختلف_المناطق | everywhere throughout across

# --- colours and looks are in culture.ts; the ones of hearsay follow
visible | مرئي مرئية ظاهر للعيان مكشوف | visible seen apparent
separate-apart | منفصل منفصلة متفرق متفرقة متفرقين | separate apart scattered separately
scattered | متناثر متناثرة مبعثر مبعثرة تناثر مشتت تشتت متفرق | scattered strewn dispersed
advanced | متقدم متقدمة تقدم يتقدم رائد رائدة ريادة | advanced advance progress sophisticated leading pioneering
backward | متخلف تخلف رجعي ارتد | backward retreat regression
`;
