/** Paraphrases: English words with e. Columns: see table.ts. */
export const englishE = `
e_commerce | تجارة_إلكترونية تسوق_إلكتروني
eager | متحمس متلهف تواق
eagle | نسر عقاب
ear | آذان | سمع
earl | إيرل
earlier | سابقا في_وقت_سابق قبل
early | مبكر باكرا مبكرا أول أوائل | فجر صباح بداية قبل_الموعد
early_detection | كشف_مبكر اكتشاف_مبكر فحص_دوري | تشخيص_مبكر
earn | كسب جنى تقاضى نال | راتب دخل أجر يربح
earned_income | دخل راتب
earnest | جاد مخلص
earnings | أرباح دخل إيرادات | راتب عائدات
earphone | سماعة
earring | قرط حلق
earth | أرض كوكب_الأرض تراب
earth's_crust | قشرة_أرضية
earthquake | زلزال هزة_أرضية رجة | ريختر درجة_على_مقياس_ريختر هزات_ارتدادية زلازل مركز_الزلزال بقوة درجات انهيار_مبان
ease | خفف تخفيف رفع_جزئي تسهيل سهولة يسر
east | شرق شرقي | المشرق
easter | عيد_الفصح عيد_القيامة | شم_النسيم
eastern | شرقي شرقية
eastward | شرقا باتجاه_الشرق
easy | سهل يسير بسيط هين | سهولة يسر
eat | أكل تناول التهم طعم | طعام وجبة غذاء عشاء
eat_out | أكل_في_مطعم
ebola | إيبولا حمى_نزفية
echo | صدى أصداء
eclipse | كسوف خسوف
eclipse_of_sun | كسوف_الشمس
ecology | بيئة علم_البيئة
economic | اقتصادي اقتصادية مالي | اقتصاد ناتج
economic_crisis | أزمة_اقتصادية ركود
economist | خبير_اقتصادي اقتصادي
economy | اقتصاد ناتج_محلي | نمو ركود سوق
ecosystem | نظام_بيئي
ecuador | الإكوادور كيتو
eczema | أكزيما
edge | حافة طرف حد شفا | أطراف
edible | صالح_للأكل
edit | حرر عدل مونتاج
edition | طبعة نسخة دورة عدد
editor | محرر رئيس_تحرير
editorial | افتتاحية تحريري
educate | علم ثقف ربى
education | تعليم تربية تعليمي | مدرسة جامعة دراسة طلاب
educational | تعليمي تربوي
eel | أنقليس ثعبان_البحر
effect | أثر تأثير آثار مفعول | نتيجة عواقب تداعيات
effective | فعال ناجع مجد مؤثر ساري
efficiency | كفاءة فعالية
efficient | كفء فعال | كفاءة
effort | جهد جهود مساع محاولة | بذل عمل
egg | بيضة بيض
egypt | مصر القاهرة مصري | المصريون أرض_الكنانة
egyptian | مصري مصر مصرية
eid | عيد عيد_الفطر عيد_الأضحى
eid_al_adha | عيد_الأضحى أضحية عيد_النحر
eid_al_fitr | عيد_الفطر عيد_الفطر_المبارك
eight | ثمانية ثماني ثمان
eighteen | ثمانية_عشر ثماني_عشرة
eighth | ثامن ثامنة
eighty | ثمانون ثمانين | ثمانيني
elaborate | مفصل أوضح
elbow | كوع مرفق
elder | أكبر_سنا شيخ وجيه
elderly | مسن كبير_السن عجوز مسنون | كبار_السن سبعيني ثمانيني ستيني طاعن_في_السن
eldest | أكبر بكر
eldest_daughter | الابنة_الكبرى
eldest_son | الابن_الأكبر نجله_الأكبر البكر
elect | انتخب زكى اختار صوت انتخاب | فوز فاز
election | انتخاب انتخابات اقتراع استحقاق | تصويت صناديق_الاقتراع مرشح أدلى_بصوته ناخب رئيس_منتخب دوائر قوائم نسبة_المشاركة نتائج
electoral | انتخابي انتخابية
electoral_commission | مفوضية_الانتخابات لجنة_الانتخابات
electric | كهربائي كهرباء
electric_car | سيارة_كهربائية مركبة_كهربائية | تسلا بطارية
electric_shock | صعقة_كهربائية صعق تماس_كهربائي
electric_vehicle | سيارة_كهربائية مركبة_كهربائية
electrician | كهربائي فني_كهرباء
electricity | كهرباء طاقة تيار تيار_كهربائي | انقطاع محطة كهربائي ميغاواط إنارة مولد
electronic | إلكتروني إلكترونية
elegant | أنيق راق | أناقة
element | عنصر عناصر
elementary | ابتدائي أولي
elephant | فيل أفيال فيلة | عاج
elephant_seal | فيل_البحر
elevate | رفع رقى
elevator | مصعد أسانسير
eleven | أحد_عشر إحدى_عشرة
eleventh | حادي_عشر حادية_عشرة
eligibility | شروط استيفاء_الشروط موانع أهلية
eligible | مستحق أحقية مؤهل يستحق
eliminate | أقصى استبعد | إقصاء خروج_من_البطولة ودع_البطولة
elite | نخبة صفوة
elite_forces | قوات_النخبة قوات_خاصة
elope | هرب_مع_حبيبها فر
eloquent | بليغ فصيح
elusive | مراوغ صعب_المنال
elysee | الإليزيه الرئاسة_الفرنسية
email | بريد_إلكتروني إيميل | رسالة_إلكترونية
emancipation | تحرر عتق
embargo | حصار حظر عقوبات مقاطعة
embark | شرع صعد
embarrass | أحرج إحراج | محرج
embassy | سفارة سفارات | سفير بعثة_دبلوماسية
embassy_staff | موظفو_السفارة
embezzle | اختلس اختلاس | أموال_عامة
embezzlement | اختلاس سرقة_المال_العام فساد_مالي اختلس تبديد استيلاء_على_المال_العام | أموال
embody | جسد
embrace | عانق احتضن اعتنق عناق
embroidery | تطريز مطرز
embryo | جنين أجنة
emerald | زمرد
emerge | برز ظهر خرج نشأ
emergency | طارئ عاجل استثنائي طوارئ حالة_طارئة | استنفار إسعاف
emergency_call | بلاغ بلاغات اتصال_طارئ
emergency_landing | هبوط_اضطراري
emergency_room | غرفة_الطوارئ قسم_الطوارئ
emigrant | مهاجر مغترب
emigrate | هاجر هجرة | غادر_البلاد اغترب
eminent | بارز مرموق
emir | أمير
emirates | الإمارات إماراتي | أبوظبي دبي
emirati | إماراتي الإمارات إماراتية
emission | انبعاث انبعاثات | كربون
emission_cut | خفض_الانبعاثات
emotion | عاطفة مشاعر انفعال
emotional | عاطفي مؤثر
empathy | تعاطف
emperor | إمبراطور قيصر
emphasise | أكد
emphasize | أكد
empire | إمبراطورية
employ | وظف شغل استخدم | توظيف
employee | موظف عامل مستخدم موظفون | عمال كادر أجير
employer | صاحب_عمل رب_عمل | كفيل مشغل
employment | توظيف عمل تشغيل | وظائف
empty | فارغ خال أفرغ
enable | مكن أتاح
enact | سن أصدر
enclave | جيب منطقة_محاصرة
encounter | واجه صادف لقاء
encourage | شجع حث حفز | تشجيع
encyclopedia | موسوعة
end | نهاية انتهى أنهى ختام آخر إنهاء | اختتم ختم خاتمة وضع_حد
end_up | انتهى_المطاف
endanger | عرض_للخطر هدد
endangered | مهدد_بالانقراض انقراض | نادر
endangered_species | أنواع_مهددة_بالانقراض
endeavor | مسعى جهد
ending | نهاية خاتمة
endless | بلا_نهاية
endorse | أيد
endowment | وقف أوقاف
endure | تحمل صمد قاسى
enemy | عدو خصم أعداء
energetic | نشيط حيوي
energy | طاقة كهرباء وقود | نفط غاز شمسية رياح
enforce | طبق نفذ فرض | إنفاذ
engage | خطب انخرط اشتبك
engagement | خطوبة خطبة اشتباك
engine | محرك موتور محركات
engine_failure | عطل_في_المحرك
engineer | مهندس مهندسة هندسة
engineer_corps | سلاح_المهندسين
england | إنجلترا إنكلترا إنجليزي | بريطانيا
english | إنجليزي إنجليزية
engrave | نقش حفر
enhance | عزز حسن
enjoy | استمتع تمتع حظي | متعة سعد أعجب
enlarge | كبر وسع
enlist | تطوع جند
enormous | هائل ضخم كبير
enough | كاف كفى
enrol | التحق سجل انتسب
enroll | التحق سجل انتسب
enslave | استعبد استرق
ensue | نتج
ensure | كفل ضمان
entail | استلزم
entangle | علق تشابك
enter | دخل دخول ولج التحق شارك | اقتحم تسلل
enter_into_force | دخل_حيز_التنفيذ بدأ_سريان
enterprise | مؤسسة مشروع منشأة
entertain | سلى رفه ترفيه
entertainer | فنان مسل
entertaining | مسل ترفيهي
entertainment | ترفيه تسلية
enthusiasm | حماس حماسة
enthusiast | هاو محب
entire | كامل
entirely | كليا تماما بالكامل
entitled | بعنوان مستحق
entrance | مدخل دخول بوابة
entrepreneur | رائد_أعمال مقاول مستثمر
entrust | عهد أوكل
entry | دخول مشاركة مدخل | تأشيرة
enumerate | عدد أحصى
envelope | ظرف مظروف
environment | بيئة محيط بيئي | مناخ تلوث طبيعة
environmental | بيئي بيئية
envoy | مبعوث موفد وسيط مندوب
envy | حسد
enzyme | إنزيم
epic | ملحمة ملحمي
epicenter | مركز_الزلزال بؤرة_الزلزال
epidemic | وباء جائحة تفش | انتشار_المرض عدوى
epilepsy | صرع نوبات_صرع
episode | حلقة حلقات واقعة
epitaph | شاهد_قبر
equal | متساو عادل ساوى
equaliser | هدف_التعادل أدرك_التعادل
equality | مساواة عدالة
equation | معادلة
equator | خط_الاستواء
equestrian | فروسية فارس
equip | جهز زود تجهيز
equipment | معدات أجهزة تجهيزات آليات عتاد | أدوات آلات
equity | عدالة أسهم
era | عصر حقبة عهد زمن فترة
eradicate | استأصل
erase | محا مسح
erect | أقام نصب شيد
eritrea | إريتريا أسمرة
erode | تآكل نخر
erosion | تعرية انجراف تآكل
errand | مهمة مشوار
error | خطأ غلطة | خلل
erupt | اندلع نشب تفجر ثار انفجر | ثوران حمم
eruption | ثوران انفجار_بركاني | حمم بركان رماد
esa | وكالة_الفضاء_الأوروبية
escalate | تصاعد تفاقم صعد | تصعيد
escalation | تصعيد تفاقم تصاعد | عنف
escape | فر هرب لاذ_بالفرار نجا تسلل فرار هروب | هارب أفلت غافل قفز تسلق نفق
escapee | هارب فار
escort | رافق حراسة مرافقة
espionage | تجسس جاسوسية
essay | مقال مقالة موضوع_إنشاء
essential | أساسي ضروري جوهري
establish | أسس أنشأ أقام تأسيس إنشاء | أثبت تأسس مؤسس
estate | تركة عقار ضيعة | ميراث
estimate | قدر تقدير تقديرات
estonia | إستونيا تالين
eternal | أبدي خالد
ethical | أخلاقي أدبي
ethics | أخلاق أخلاقيات
ethiopia | إثيوبيا أديس_أبابا إثيوبي | الحبشة
ethiopian | إثيوبي إثيوبيا
ethnic | عرقي إثني | أقلية
etiquette | آداب بروتوكول
eu | الاتحاد_الأوروبي بروكسل أوروبي
euphrates | الفرات نهر_الفرات
euro | يورو عملة_أوروبية كأس_أوروبا
europa_league | الدوري_الأوروبي يوروبا_ليغ
europe | أوروبا القارة_العجوز أوروبي
european | أوروبي أوروبية أوروبا
european_union | الاتحاد_الأوروبي بروكسل التكتل
evacuate | أخلى إخلاء إجلاء أجلى | نزوح نقل_السكان
evacuation | إخلاء إجلاء | أجلى
evade | تهرب أفلت
evaluate | قيم تقييم
evaporate | تبخر
eve | عشية ليلة
evening | مساء أمسية مسائي | ليلة عشية غروب
event | حدث فعالية مناسبة أحداث | حفل مهرجان بطولة مؤتمر
eventual | نهائي ختامي
every_day | يوميا
every_month | شهريا
every_week | أسبوعيا
every_year | سنويا
evict | طرد أخلى إخلاء | إجبار_على_مغادرة_المنزل
evidence | دليل أدلة برهان إثبات | شهادة بصمات قرينة شواهد
evident | واضح جلي
evil | شر شرير
evoke | استحضر أثار
evolution | تطور نشوء
evolve | تطور ارتقى
ex_husband | طليق زوجها_السابق
ex_wife | طليقة زوجته_السابقة
exact | دقيق مضبوط بالضبط
exactly | بالضبط تماما تحديدا
exaggerate | بالغ هول مبالغة
exam | امتحان اختبار امتحانات | ثانوية_عامة توجيهي بكالوريا أسئلة نتائج ثانوية طلاب
examination | فحص امتحان كشف | اختبار
examine | فحص عاين بحث درس | كشف_طبي معاينة
examiner | ممتحن فاحص
example | مثال نموذج قدوة | أمثلة
excavate | نقب حفر
excavation | تنقيب حفريات حفر
exceed | تجاوز فاق تخطى
excel | تفوق برع
excellent | ممتاز رائع متفوق
exception | استثناء مستثنى
excess | فائض إفراط
excessive | مفرط زائد
exchange | تبادل صرف تبديل بورصة | مقايضة صرافة
exchange_rate | سعر_الصرف سعر_العملة
excited | متحمس مبتهج
exciting | مثير مشوق
exclaim | صاح هتف
exclude | استبعد استثنى أقصى | استبعاد
exclusive | حصري خاص
excursion | نزهة رحلة
excuse | عذر حجة ذريعة
execute | أعدم نفذ إعدام | شنق رميا_بالرصاص مقصلة
execution | إعدام قطع_الرؤوس رجم شنق تنفيذ | حكم_بالإعدام
executive | تنفيذي مدير_تنفيذي مسؤول | رئيس مدير
exempt | أعفى معفى إعفاء
exempt_from | مستثنى
exercise | تمرين تدريب رياضة مارس مناورة | حركة مشي جري تدريبات
exert | بذل مارس
exhaust | أنهك استنفد عادم
exhaustion | إرهاق إنهاك
exhibit | معروض جناح قطعة مقتنيات مجموعة عرض معرض
exhibit_hall | صالة_عرض
exhibition | معرض عرض معارض | لوحات جناح متحف
exhume | نبش_قبر استخراج_جثة
exile | منفى نفي | أبعد غربة
exile_abroad | منفى
exist | وجد تواجد | وجود موجود
existence | وجود كينونة
exit | خروج انسحاب مغادرة مخرج غادر | إقصاء
exit_poll | استطلاع_الخروج نتائج_أولية
exodus | نزوح_جماعي خروج_جماعي
exonerate | تبرئة
exotic | غريب نادر
expand | وسع توسيع توسعة زيادة نمو توسع تمدد
expansion | توسعة توسع نمو تمدد
expat | وافد مقيم عامل_أجنبي مغترب
expatriate | وافد مقيم أجنبي مغترب مغتربون | جالية عمالة
expect | توقع انتظر ترقب رجح | توقعات مرتقب
expectation | توقع توقعات
expedite | عجل سرع
expedition | بعثة رحلة_استكشافية
expel | طرد أبعد فصل | إبعاد
expenditure | إنفاق نفقات مصروفات
expense | نفقة مصروف مصاريف | تكلفة
expensive | مكلف باهظ غال مرتفع_السعر ثمين | أغلى غلاء مرتفع_الثمن بملايين ملايين فاخر دولار بيع_بمبلغ
experience | خبرة تجربة خاض | خبرات سنوات مر
experienced | خبير متمرس | مخضرم
experiment | تجربة اختبار دراسة تجارب | مشاركون
experimental | تجريبي اختباري
expert | خبير متخصص خبراء مختص | محلل باحث أستاذ عالم
expertise | خبرة دراية
expire | انقضى انتهى منتهي_الصلاحية انتهاء_صلاحية
expired | منتهي_الصلاحية فاسد انتهت_صلاحيته
expiry | انتهاء انتهاء_صلاحية
explain | شرح أوضح فسر توضيح | سبب تفسير
explanation | تفسير شرح توضيح | سبب
explicit | صريح واضح
explode | انفجر انفجار دوى | تفجير فجر
exploit | استغل استثمر استغلال
exploration | استكشاف تنقيب مستكشف
explore | استكشف تنقيب استكشاف | رحلة
explore_space | استكشاف_الفضاء
explorer | مستكشف رحالة
explosion | انفجار تفجير دوي | عبوة_ناسفة قنبلة تسرب_غاز
explosive | متفجر متفجرات ناسف | عبوة
export | صدر تصدير صادرات | شحن
export_ban | حظر_تصدير
exporter | مصدر مصدرون
expose | كشف فضح عرض | تعريض
express | أعرب أبدى سريع
expression | تعبير عبارة
expressway | طريق_سريع
expulsion | طرد إبعاد
extend | مدد امتد وسع تمديد | جدد تجديد
extension | تمديد توسعة امتداد
extensive | واسع شامل
extent | مدى حد نطاق
external | خارجي خارج
extinct | منقرض انقرض | انقراض
extinction | انقراض زوال
extinguish | أخمد أطفأ إخماد | سيطر_على_الحريق
extinguisher | طفاية_حريق مطفأة
extort | ابتز ابتزاز
extra | إضافي زائد
extra_time | وقت_إضافي شوطان_إضافيان أشواط_إضافية
extract | استخرج استخلص انتزع | استخراج
extradite | سلم تسليم ترحيل | مطلوب
extradition | تسليم ترحيل
extrajudicial | خارج_نطاق_القضاء خارج_القانون
extraordinary | استثنائي خارق
extreme | أقصى متطرف شديد
extremism | تطرف تشدد
extremist | متطرف متشدد تكفيري إرهابي ضال متطرفون
eye | عين عيون بصر | نظر بصره
eyebrow | حاجب
eyeglasses | نظارة نظارات
eyelid | جفن
eyesight | بصر نظر إبصار
eyewitness | شاهد_عيان شهود_عيان شاهد روى كاميرا
`;
