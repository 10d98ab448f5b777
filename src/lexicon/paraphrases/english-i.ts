/** Paraphrases: English words with i. Columns: see table.ts. */
export const englishI = `
iaea | الوكالة_الدولية_للطاقة_الذرية وكالة_الطاقة_الذرية
icc | المحكمة_الجنائية_الدولية الجنائية_الدولية
ice | ثلج جليد
ice_age | عصر_جليدي
ice_cream | آيس_كريم بوظة مثلجات | جيلاتي
ice_hockey | هوكي_الجليد
ice_skating | تزلج_على_الجليد
iceberg | جبل_جليدي
iceland | آيسلندا ريكيافيك
icj | محكمة_العدل_الدولية العدل_الدولية
icon | أيقونة رمز
icrc | اللجنة_الدولية_للصليب_الأحمر الصليب_الأحمر
icu | عناية_مركزة عناية_مشددة إنعاش
icy | جليدي متجمد
idea | فكرة أفكار تصور | مقترح مبادرة
ideal | مثالي نموذجي
identical | متطابق مطابق
identical_twins | توأم_متطابق
identify | حدد ميز كشف_هوية | هوية بصمات حمض_نووي
identity | هوية انتماء شخصية
identity_card | بطاقة_هوية بطاقة_شخصية هوية
ideology | فكر أيديولوجيا عقيدة منهج أدبيات
idf | الجيش_الإسرائيلي جيش_الاحتلال
idle | عاطل خامل
idol | قدوة صنم
idp | نازح نازحون مشرد
iftar | إفطار مائدة_إفطار
ignite | أشعل فجر
ignorance | جهل تدني_التعليم أمية
ignore | تجاهل أهمل تغافل أغفل
ill | مريض عليل مصاب | مرض وعكة_صحية طريح_الفراش معاناة_مع_المرض
illegal | مخالف مخالفة محظور
illegal_immigrant | مهاجر_غير_شرعي هجرة_غير_نظامية
illicit | محظور
illiteracy | أمية جهل_القراءة
illiterate | أمي أمية | لا_يقرأ_ولا_يكتب
illness | مرض داء علة وعكة_صحية إصابة وعكة | صراع_مع_المرض سرطان سكري جلطة فشل_كلوي التهاب_رئوي
illuminate | أضاء أنار إنارة | تزين عروض_ضوء
illusion | خداع
illustrate | صور أوضح رسم
ilo | منظمة_العمل_الدولية
image | صورة صور سمعة | لقطة مشهد
imagine | تخيل تصور خيال | ظن
imam | إمام خطيب شيخ داعية إمام_مسجد
imbalance | خلل اختلال
imf | صندوق_النقد_الدولي صندوق_النقد
imitate | قلد حاكى محاكاة تقليد | تمثيل
imitation | تقليد محاكاة
immediate | فوري عاجل مستعجل مباشر
immediately | فورا حالا مباشرة
immense | هائل ضخم
immigrant | مهاجر وافد مهاجرون | هجرة
immigrate | هاجر انتقل هجرة
immigration | هجرة مهاجرون لجوء إقامة مهاجر | تأشيرة حدود
imminent | وشيك قريب
immune | محصن مناعي
immune_system | جهاز_مناعي مناعة
immunity | مناعة حصانة حماية_قانونية | أجسام_مضادة
immunity_from_prosecution | حصانة
impact | أثر تأثير تداعيات انعكاس اصطدام | عواقب نتائج ارتطام
impartial | محايد نزيه
impeach | عزل مساءلة محاكمة_الرئيس
impeachment | عزل مساءلة
impede | أعاق عرقل
imperial | إمبراطوري
impersonate | انتحل_شخصية تنكر_في_زي انتحال_صفة
implant | زرع غرسة
implement | نفذ طبق تنفيذ
implicate | ورط تورط
implore | توسل ناشد
imply | ألمح
import | استورد استيراد واردات مستورد
importance | أهمية قيمة
important | هام مهم استراتيجي بارز محوري أهمية | أساسي رئيسي
importer | مستورد مشتر
impose | فرض فرض_عقوبات | إلزام
impose_sanctions | فرض_عقوبات
impossible | مستحيل متعذر صعب
impoverished | فقير معدم
impress | أبهر أعجب أثار_إعجاب
impressed | أعجب إعجاب أشاد انبهر
impression | انطباع أثر فكرة
impressive | مبهر مثير_للإعجاب
imprison | سجن حبس زج | وراء_القضبان اعتقال مؤبد حكم_بالسجن أشغال
imprisoned | مسجون سجين معتقل
imprisonment | سجن حبس | سنوات حكم
improve | تحسين طور تطوير رفع_مستوى ارتقاء رفع حسن تحسن | ارتقى تقدم
improvement | تحسن تحسين تطوير
impulse | اندفاع دافع
impunity | إفلات_من_العقاب
in_absentia | غيابيا حكم_غيابي
in_advance | مسبقا سلفا
in_charge | إدارة_شؤون تولى تولى_المهمة أشرف مسؤول مكلف مشرف
in_common | مشترك بالاشتراك
in_danger | معرض_للخطر مهدد
in_exchange_for | مقابل لقاء
in_favor_of | لصالح
in_front_of | أمام قبالة
in_laws | أهل_الزوج أصهار
in_prison | مسجون وراء_القضبان
in_public | علنا أمام_الناس
in_return | مقابل بالمقابل
in_the_coming_days | خلال_الأيام_المقبلة قريبا
in_the_end | أخيرا
in_vain | عبثا
inability | عجز عدم_قدرة
inappropriate | مسيء
inaugurate | افتتح دشن أطلق قص_الشريط افتتاح تدشين نصب | أول_مناسبة_تقام
inauguration | تنصيب افتتاح تدشين
inborn | فطري
incapable | عاجز
incense | بخور عود لبان | طيب
incentive | حافز تشجيع مكافأة تحفيز مزايا حوافز تسهيلات محفز دافع امتيازات
incident | حادث واقعة هجوم تصادم حريق حادثة
incite | حرض أشعل أجج أثار_الفتنة تحريض حث | شحن يدعو_إلى_القتال
incitement | تحريض إثارة_الفتنة
inclined | مائل ميال
include | ضم شمل تضمن احتوى اشتمل | أدرج
inclusion | إدراج شمول
inclusive | شامل
income | دخل راتب إيراد مدخول عائد | مورد
income_tax | ضريبة_الدخل
incomplete | ناقص
inconvenience | إزعاج
incorporate | دمج ضم أدرج
incorrect | خاطئ
increase | زيادة ارتفاع رفع نمو تضاعف ارتفع زاد نسب نما ضاعف تزايد صعد قفز ازداد | تصاعد بنسبة قفزت ارتفعت صعدت
increased | متزايد مرتفع
incredible | مذهل
incubation | حضانة
incumbent | حالي شاغل_المنصب منتهية_ولايته
incurable | عضال
indecent | فاضح
indecisive | بلا_حسم
indefinite | مفتوح
independence | استقلال استقلالية انفصال سيادة | تحرر
independent | مستقل مستقلة حر
index | مؤشر نقطة فهرس
india | الهند نيودلهي هندي | مومباي
indian | هندي الهند هندية
indicate | أشار دل أوضح | مؤشر
indication | مؤشر دلالة
indict | وجه_الاتهام لائحة_اتهام اتهم وجه_اتهام | متهم
indictment | لائحة_اتهام اتهام
indigenous | أصلي سكان_أصليون
indigenous_people | سكان_أصليون
indiscriminate | عشوائي
individual | فرد فردي شخص | أفراد أشخاص
individual_investor | مستثمر_فرد مستثمرون_أفراد
indonesia | إندونيسيا جاكرتا إندونيسي | بالي
indonesian | إندونيسي إندونيسيا
indoor | داخلي داخل_القاعات
induce | حث سبب
industrial | صناعي صناعية
industrialist | صناعي رجل_صناعة
industry | صناعة قطاع صناعي | مصنع شركات
inequality | عدم_مساواة تفاوت تمييز
inevitable | حتمي
inexpensive | رخيص زهيد
inexperienced | مبتدئ قليل_الخبرة عديم_الخبرة
infamous | سيئ_السمعة
infancy | طفولة مهد
infant | رضيع طفل مولود
infantry | مشاة جنود
infect | أصاب ينتقل عدوى انتقال ملوث إصابة انتقل_المرض نقل_عدوى | فيروس حامل_للفيروس أصيب_بفيروس مصاب
infection | عدوى إصابة مرض التهاب | فيروس
infertility | عقم عدم_الإنجاب
infidel | كافر كفار
infidelity | خيانة_زوجية خيانة
infiltrate | تسلل اندس تسرب اخترق | اختراق
inflammation | التهاب التهابات
inflammatory | تحريضي التهابي
inflation | تضخم ارتفاع_الأسعار غلاء ضغوط_تضخمية
inflation_rate | معدل_التضخم
inflict | ألحق كبد
influence | نفوذ تأثير سطوة أثر | أسهم تأثر ألهم
influencer | مؤثر مشهور ناشط_على_مواقع_التواصل | يوتيوبر تيك_توكر بلوغر متابعين
influential | مؤثر صاحب_نفوذ بارز نافذ
inform | أبلغ أطلع أخطر أعلم أخبر | إبلاغ
informant | مخبر مرشد
information | معلومات معلومة بيانات | تفاصيل أخبار استخبارات
informed | مطلع ملم
infrastructure | بنى_تحتية مرافق طرق شبكات بنية_تحتية شوارع منشآت | كباري شبكة_صرف كهرباء مياه صرف_صحي
infringe | انتهك تعدى
ingredient | مكون مكونات مواد محتوى مقادير | ملعقة كوب رشة
inhabit | سكن قطن
inhabitant | نسمة ساكن سكان قاطن | أهالي
inhabited | مأهول يسكنه يقطنه سكان
inhale | استنشق شم
inherent | متأصل
inherit | ورث ميراث إرث | تركة وريث ورثة ثروة_والده
inheritance | إرث ميراث تركة
inhuman | وحشي
initial | أولي مبدئي ابتدائي
initially | بداية
initiate | بدأ أطلق بادر
initiative | مبادرة مسعى تحرك حملة خطوة مبادرات
inject | حقن إبرة ضخ | جرعة
injection | حقنة حقن إبرة
injunction | أمر_قضائي حظر
injure | أصيب إصابة جريح مصاب أصاب جرح | جروح رضوض نقلوا_إلى_المستشفى بجروح حروق كدمات
injured | مصاب أصيب جريح جرح إصابة جرحى | نقل_إلى_المستشفى إصابات كسور بجروح رضوض أصيبوا
injured_person | جريح مصاب
injury | إصابة أصيب جرح مصاب | ركبة كسر تمزق إصابات رضوض قطع_في_الرباط الرباط_الصليبي حروق ارتجاج
injury_time | وقت_بدل_ضائع بدل_الضائع
injustice | ظلم جور مظلومية
ink | حبر أحبار
inland | داخلي
inmate | سجين نزيل محبوس
inn | نزل خان
inner | داخلي باطن
innkeeper | صاحب_نزل
innocence | براءة نقاء
innocent | بريء أبرياء | مدنيون عزل براءة
innovate | ابتكر جدد ابتكار
innovation | ابتكار اختراع تطوير تقنية إبداع تصميم_جديد تجديد
innovative | مبتكر فريد حديث خلاق مبدع
inquest | تحقيق_في_الوفاة
inquiry | استفسار تساؤل سؤال استيضاح تحقيق تقصي
insane | مجنون مختل_عقليا فاقد_العقل
inscription | نقش كتابة
insect | حشرة حشرات | جراد نمل بعوض
inside | داخل
insight | رؤية بصيرة
insignificant | ضئيل تافه
insist | إلحاح أصر شدد تمسك ألح | إصرار
insolvency | إعسار إفلاس
insomnia | أرق قلة_النوم
inspect | تفقد جولة عاين فتش رقابة معاينة اطلع زيارة_تفقدية استعرض اطلاع | فحص تفتيش
inspection | جولة_رقابية تفتيش مداهمة معاينة فحص
inspector | مفتش محقق مراقب مفتشين
inspiration | إلهام وحي
inspire | ألهم استوحى
inspired | مستوحى استلهم تأثر
inspired_by | مستوحى استلهم أرشيف
inspiring | ملهم مثر محفز
instability | عدم_استقرار اضطراب
instagram | إنستغرام انستجرام
install | تركيب ركب ثبت نصب تثبيت
installment | قسط دفعة أقساط
instant | فوري لحظة
instead_of | بدل | حل_محل
instigate | حرض أثار
instinct | غريزة فطرة
institute | معهد مؤسسة
institution | مؤسسة معهد هيئة | وزارة جامعة بلدية مستشفى مدرسة بنك منشأة
institution_of_learning | مؤسسة_تعليمية
instruct | علم أمر وجه
instruction | تعليمات توجيه إرشاد
instructor | مدرب معلم مدرس
instrument | آلة أداة | عود بيانو غيتار ناي طبل قانون
instrumental | فعال
insufficient | نقص قلة شح
insulation | عزل عوازل عازل
insulin | إنسولين
insult | أهان إساءة شتم سب إهانة سخرية | هجوم_شديد_اللهجة قذف
insurance | تأمين تكلفة_التأمين بوليصة ضمان | تعويض
insure | أمن تأمين
insurgency | تمرد عصيان_مسلح
insurgent | متمرد مسلح متمردون
intact | سليم
intake | مدخول تناول
integrate | استوعب دمج ضم أدمج اندمج
integration | اندماج دمج تكامل
intellectual | مفكر مثقف فكري
intelligence | ذكاء استخبارات مخابرات
intelligent | ذكي نبيه
intend | اعتزم نوى خطط يرغب قرر يعتزم ينوي يخطط نية قصد | عزم
intense | شديد مكثف حاد
intensify | كثف صعد ضاعف شدد اشتد
intensive | مكثف مركز
intensive_care | عناية_مركزة عناية_فائقة إنعاش عناية_مكثفة عناية_مشددة
intent | نية عازم
intention | نية يعتزم رغبة قصد عزم
interact | تفاعل تواصل
intercept | اعترض صد أوقف رصد أسقط
interest | فائدة مصلحة اهتمام مصالح | نسبة أثار
interest_rate | سعر_الفائدة فائدة نسبة_الفائدة أسعار_الفائدة
interested | مهتم معني راغب أبدى_اهتماما
interesting | مثير_للاهتمام شيق
interfere | تدخل تداخل
interference | تدخل تشويش
interim | مؤقت انتقالي تسيير_الأعمال
interior | داخلي داخلية
interior_minister | وزير_الداخلية داخلية
intermediary | وسيط سمسار
intermediate | متوسط وسيط
intermittent | متقطع متفرق
intern | متدرب اعتقل
internal | داخلي باطني
international | دولي عالمي دولية | من_مختلف_دول_العالم
international_community | مجتمع_دولي الأمم_المتحدة
internet | إنترنت شبكة شبكة_عنكبوتية | موقع أونلاين مواقع تصفح منصات
internment_camp | معتقل معسكر
internship | تدريب
interpol | الإنتربول الشرطة_الدولية
interpret | فسر ترجم أول
interpretation | تفسير شرح تأويل
interpreter | مترجم ترجمان ترجمة | لغة
interrogate | استجوب استجواب | تحقيق
interrogation | استجواب تحقيق
interrupt | قاطع عطل قطع
intersection | تقاطع مفترق
interval | فترة فاصل
intervene | تدخل توسط دخل_على_الخط
intervention | تدخل دور_خارجي وساطة
interview | حوار مقابلة حديث لقاء مقابلة_شخصية | تصريح قال مذيع
intestine | أمعاء مصران
intimate | حميم وثيق
intimidate | أرهب أخاف روع ترهيب | هدد ابتز
intolerant | متعصب
intricate | معقد متشابك
intrigue | مكيدة دسيسة
introduce | قدم أدخل عرف استحدث طرح | تقديم أطلق
introduction | مقدمة تقديم إدخال
intrude | تطفل اقتحم
intruder | دخيل متسلل مقتحم
invade | غزا اجتاح غزو | احتل
invade_pitch | اقتحام_الملعب نزول_الجماهير اقتحم_أرض_الملعب
invader | غاز محتل
invalid | باطل لاغ
invasion | غزو اجتياح احتلال بدء_الغزو | إنزال
invasive | غازي دخيل
invent | اخترع ابتكر اختراع | صمم طور براءة_اختراع
invention | اختراع ابتكار براءة ابتكر | مخترع جهاز صمم
inventor | مخترع مبتكر براءة_اختراع اخترع ابتكر | صمم
inventor_of | مخترع مبتكر
invest | استثمار ضخ تمويل استثمر مول | مستثمر أموال مليون
investigate | تحقيق حقق تحر بحث تقصى | فتح_تحقيق
investigation | تحقيق استجواب تحريات بحث تحقيقات تحر فتح_تحقيق | بلاغ محققون نيابة
investigator | محقق فريق_التحقيق محققون مفتش
investment | استثمار فرص_استثمار ضخ_أموال أموال مشروع استثمارات | مشاريع
investment_fund | صندوق_استثمار صناديق_استثمارية صندوق_سيادي
investor | مستثمر مساهم متعامل متداول ممول مستثمرين مستثمرون | مطور رجل_أعمال صاحب_رأس_المال
invisible | خفي
invitation | دعوة تلقى_دعوة استضافة دعوات دعا | مدعو تلبية
invite | دعا دعوة استضاف وجه_دعوة مدعو | وجه_الدعوة
invitees | مدعوون ضيوف موجهة_لهم_الدعوة
involve | شارك تورط شمل تضمن انخرط | ضلوع اشترك مشاركة
involved | متورط ضالع ضلوع تورط مشاركة شارك
ioc | اللجنة_الأولمبية_الدولية
ipo | اكتتاب طرح_عام مكتتب اكتتاب_عام طرح_أولي
iran | إيران طهران إيراني | الجمهورية_الإسلامية
iranian | إيراني إيران إيرانية
iraq | العراق بغداد عراقي
iraqi | عراقي العراق عراقية
ireland | إيرلندا دبلن إيرلندي
iron | حديد مكواة | مكملات
irony | سخرية مفارقة
irrigation | ري سقي
irritate | أزعج هيج
isis | داعش تنظيم_الدولة الدولة_الإسلامية
islam | إسلام إسلامي
islamic_state | داعش تنظيم_الدولة الدولة_الإسلامية
islamist | إسلامي إسلاموي
island | جزيرة جزر | أرخبيل شاطئ بحر
isle | جزيرة
isolate | عزل عزلة انعزل
isolated | معزول منعزل منقطع
isolation | عزلة انزواء انطواء عزل | حجر_صحي
israel | إسرائيل تل_أبيب إسرائيلي | الاحتلال الكيان
israeli | إسرائيلي إسرائيل الاحتلال
israeli_army | الجيش_الإسرائيلي قوات_الاحتلال
issue | أصدر إصدار طرح قضية مسألة مشكلة عدد | ملف موضوع
istanbul | إسطنبول
italian | إيطالي إيطاليا إيطالية
italy | إيطاليا روما إيطالي | الآزوري
itch | حكة
item | عنصر بند قطعة مادة | سلعة
ivf | أطفال_الأنابيب تلقيح_صناعي إخصاب
ivory | عاج أنياب_الفيل | ناب فيل صيد_جائر
ivory_coast | ساحل_العاج كوت_ديفوار أبيدجان
`;
