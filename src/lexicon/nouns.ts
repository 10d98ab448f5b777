/** General nouns: goal, problem, part, place, kind, number, condition, information. */
export const nouns = `
goal-aim | هدف أهداف غاية غايات غرض أغراض مقصد مقاصد يهدف هادف بهدف لأجل مبتغى بغية_تحقيق هدفهم غايتهم مرادهم المقصود مآرب مسعاه مرامي مبتغاه مبتغاها هدفها هدفه ابتغاء سعيا_وراء سعيا_إلى من_أجل_تحقيق غايته غايتها يرمي_إلى ترمي_إلى ينشد يتوخى توخي أهدافهم الهدف_وراء يستهدف_تحقيق يسعى_إلى_تحقيق مرام مسعاه_الأساسي لغاية وجهة_يريدها لأيش لشو | goal goals aim aims objective objectives purpose target targets aimed intended_to in_order_to so_as_to intent mission | ~intention ~plan ~want ~cause
problem | مشكلة مشاكل مشكلات معضلة معضلات إشكال إشكالية إشكاليات صعوبة صعوبات مشكل ورطة مصيبة مشاكلهم بلوى عويص ورطات متاعب متاعبه صعاب عقبة عقبات عقبة_كأداء معضل مشكلته مشكلتها مأزق_صعب أزمات_متلاحقة خلل_كبير محنته مشاكلها معاناتهم_اليومية عوائق_كبيرة مصاعب مأزق_كبير بلاوي معيقات منغصات المشكل | problem problems trouble issue issues difficulty difficulties obstacle challenge dilemma predicament hurdle hurdles snag headache complication complications hardship hardships troubles setback setbacks | ~challenge ~crisis ~complain ~mistake ~breakdown ~dispute
challenge | تحد تحديات تحدي يتحدى | challenge challenges challenged defy defiance defiant
solution | حل_المشكلة حل حلول يحل حلحلة مخرج_من_الأزمة علاج_المشكلة مخارج دوا_المشكلة حلها علاج_الأزمة ترياق بلسم حلول_بديلة حلولا تسوية_المشكلة طوق_نجاة بدائل_مطروحة | solution solutions solve solved resolve remedy settle fix breakthrough way_out workaround resolving sort_out iron_out figure_out | ~compromise ~agreement ~plan ~step
way-manner | طريقة طرق_العمل كيفية وسيلة وسائل نهج منهج منهجية سبيل سبل كيف شلون إزاي كيفاش بواسطة أسلوب أساليب كيفيتها بأي_طريقة بواش وسيلتهم طريق_الحل على_أي_نحو بأي_شكل آلية كيفيات وسيلتها طريقتها طريقته كيفما بشلون طرائق أسلوبه أسلوبها سبيله | way ways method methods manner means how approach mechanism style technique techniques procedure process through via tactic tactics | ~use
condition-state | حالة حالات حال أحوال وضع أوضاع ظرف ظروف حالته وضعه حالتهم وضعية أوضاعهم أحوالهم وضعيات حالهم ظروفه ظروفها ظروف_العمل ملابسات أحواله أوضاعها أوضاع_معيشية الأوضاع_الميدانية | condition state status situation circumstances circumstance case cases how_are situations surroundings conditions | ~stable ~condition-health ~become
information | معلومة معلومات معطيات إفادة تفاصيل معلومات_استخباراتية معلوماتهم خبايا خبر_مؤكد إفادات معلوماته معلوماتها نبذة_عن لمحة_عن بيانات_رسمية المعطيات_المتوفرة | information info intelligence data details facts knowledge background known_facts | ~detail ~data ~know
detail | تفصيل تفاصيل تفصيلي مفصل مفصلة بالتفصيل حيثيات دقائق_الأمور تفاصيلها تفاصيله خفايا حذافيره بحذافيره تفصيلات خصوصيات_الحادث | detail details detailed particulars specifics ins_and_outs | ~circumstances
thing | شيء أشياء شي شيئا أغراض_شخصية حوائج إشي غرض أغراض شغلات أشيا غرض_شخصي حاجيات حاجياته متعلقات متعلقاته أغراضه أغراضها مقتنيات_شخصية ممتلكات_شخصية حوايجي غراض | thing things object something item items belongings stuff possessions gear articles_found possession object_found | ~tool ~bag
basis | أساس أسس قاعدة_قانونية ركيزة ركائز أساسي أساسية مبدأ مبادئ أساسا | basis foundation fundamental basic principle principles pillar cornerstone
rule-principle | قاعدة قواعد ضوابط | rule rules principle norms regulations
list | قائمة قوائم سجل_الأسماء كشف_بأسماء جدول_الأسماء | list lists table schedule register lineup roster rosters listing
hole | حفرة حفر ثقب ثقوب فتحة فتحات ثغرة ثغرات | hole holes pit opening crater loophole sinkhole manhole pothole
copy-trace | بقايا مخلفات أثر_باق رواسب فتات_متبقي | trace remains remnants left-over traces vestige leftovers leftover residue
importance | أهمية مهم مهمة أهم هام هامة بالغ_الأهمية أولوية أولويات مهمين أبرز جلل مفصلي مفصلية مهمة_جدا حيوي_للغاية جسامة_الأمر خطير_الشأن أهميته أهميتها محورية_الدور وزنه_السياسي يعني_الكثير | importance important significant significance major vital priority priorities prominent crucial pivotal momentous notable noteworthy matters importantly key_role significantly relevance paramount | !unimportant ~main ~mean
unimportant | تافه تافهة هامشي هامشية طفيف طفيفة | unimportant trivial marginal slight negligible
advantage | ميزة مزايا مميزات أفضلية ميز مميز مميزة تميز يتميز متميز متميزة سمة سمات خصائص امتياز امتيازات حسنات إيجابيات محاسن رجحان_الكفة خصلة خصال يمتاز تمتاز تميزه | advantage feature features distinctive distinguished characteristic privilege outstanding upside merit merits plus_point pros strong_points | ~benefit ~positive
disadvantage | عيب عيوب مساوئ نقيصة شائبة سلبياته مثالب علات عيوبه نواقص ثغراته نقاط_ضعف نقطة_ضعف عيوبها نقائص أوجه_قصور | disadvantage drawback flaw defect downside shortcomings con cons flaws weaknesses drawbacks defects shortcoming weak_point limitation limitations | ~negative ~criticize ~weak
chance | فرصة فرص حظ حظوظ محظوظ صدفة مصادفة بالصدفة مواتية فرصتها فرصته حظوظه حظوظها سانحة فسحة_أمل ضربة_حظ لحسن_الحظ لسوء_الحظ من_حسن_حظه صادف احتمال_النجاح فرص_فوزه نصيبه_من_الحظ محاسن_الصدف من_حسن_الحظ سوء_الحظ سوء_الطالع حسن_الطالع قضاء_وقدر مصادفات بالصدف | chance opportunity opportunities luck lucky coincidence fortunate odds fluke fortunately unfortunately luckily accidentally bad_luck good_luck coincidentally | ~possible
matter-issue | قضية قضايا مسألة مسائل ملف ملفات شأن شؤون أمر مسألته مواضيع_الخلاف أمور_أخرى سوالف حكاية_القضية | issue case matter question affair affairs file matters | ~discuss-topic
field-area | مجال مجالات ميادين نطاق صعيد | field fields domain area sphere scope
framework | إطار أطر سياق سياقات هيكل هياكل بنية | framework context structure frame
facility | منشأة منشآت | facility facilities installation installations amenities amenity utilities utility
service | خدمة خدمات خدمي خدماتي يخدم خدم_المجتمع خدماتها | service services serve served
task-mission | مهمة_رسمية مهام مهمات واجب_وظيفي بعثة_رسمية بعثات مأمورية تكليف_رسمي دورهم_الأساسي كلفت_بمهمة أوكل أوكلت أنيط أنيطت أسند إسناد_المهمة | task mission duty tasks assignment missions assigned entrusted tasked | ~responsible ~role
burden | عبء أعباء حمل_ثقيل عاتق كاهل وزر أثقل_كاهل أثقلت_كاهل يثقل_كاهل مثقل مثقلة أعباؤها ضغوط_مالية ثقل_الديون | burden load burdens weighed_down overload overburdened strain
lesson-learned | عبرة درس_مستفاد عظة | lesson lessons_learned moral
example | مثال أمثلة مثلا على_سبيل_المثال قدوة نموذج أسوة كمثال أنموذج | example examples instance model role_model exemplary | ~include
instead | بدلا بديل بدائل بدلها محل_السابق بدال استعاض يستعيض استعاضوا | instead alternative replacement substitute alternatives stand-in backup | ~replace-with ~choose
opposite-side | عكس ضد مقابل بالعكس مضاد مضادة نقيض مناقض معاكس متضاد | opposite contrary against anti versus reverse opposing
relation-to | حول عن متعلق حيال إزاء تجاه بصدد يخص يتعلق | about regarding concerning
content | مضمون محتوى محتويات فحوى مفاد مضامين محتواها محتواه مضمونه مضمونها نصه نصها فحواها | content contents substance reads | ~include ~sentence-text
page | صفحة صفحات | page pages
sentence-text | نص نصوص فقرة سطر أسطر نصا نصها_الحرفي مقتطف مقتطفات | text paragraph sentence passage line wording excerpts wordings word_for_word verbatim | ~word ~write
chain-reaction | تداعي دومينو | domino
wave-trend | ظواهر اتجاه_عام نزعة الظاهرة | phenomenon trend
turn-point | منعطف نقطة_تحول مفترق_طرق منعرج | turning_point crossroads
point-of-departure | نقطة_انطلاق منطلق محطة_انطلاق | starting_point
target-aimed | هدف_عسكري استهدف يستهدف استهداف مستهدف مستهدفة مستهدفين | target targeted targeting take_aim aimed
# --- words that a reading of frequent news words brought up
operation | عملية عمليات العملية عملية_أمنية حملة_أمنية | operation operations | >rescue >arrest >raid >theft >airstrike >surgery >excavation >military-operation >kidnap ~make-do
point-dot | نقطة نقاط | point points
card | بطاقة بطاقات كارت كرت | card cards
platform | منصة منصات | platform platforms stage
cover | غطاء أغطية غطى يغطي تغطية مغطى | cover covered coverage covering | ~veil
mass-block | كتلة كتل تكتل تكتلات | mass bloc block
stronghold | معقل معاقل | stronghold bastion foothold
elite | نخبة نخب نخبوي صفوة | elite
muscle | عضلة عضلات عضلي | muscle muscles
fat | دهون دهني شحوم | fat fats
basin | حوض أحواض | basin pool
horizon | أفق آفاق | horizon horizons prospects
capacity | سعة استيعاب طاقة_استيعابية حمولة_قصوى | capacity
angle-corner | زاوية زوايا ركن | corner angle
entity | كيان كيانات | entity entities
scenario | سيناريو سيناريوهات تصور_محتمل | scenario scenarios
boom | طفرة طفرات | boom surge
fluctuation | تقلب تقلبات تذبذب تذبذبات متقلب | fluctuation fluctuations volatility volatile fluctuate
umbrella | مظلة مظلات | umbrella parachute
belt | حزام أحزمة | belt
lunch-dinner | عشاء غداء فطور إفطار مأدبة وليمة | dinner lunch breakfast supper banquet
note-observe | ملاحظة ملاحظات ملحوظ ملحوظة ملحوظا | note notes noticed observe remark notable
memo | مذكرة مذكرات | memo memorandum memoir memoirs note
appendix | ملحق ملاحق | appendix supplement annex attache
lot-draw | قرعة قرعات سحب_القرعة | draw lottery lots
`;
