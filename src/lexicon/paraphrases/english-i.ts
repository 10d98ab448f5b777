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
identity | هوية شخصية
identity_card | بطاقة_هوية بطاقة_شخصية هوية
ideology | أيديولوجيا عقيدة
idf | الجيش_الإسرائيلي جيش_الاحتلال
idle | عاطل خامل
idol | قدوة صنم
iftar | إفطار مائدة_إفطار
ignite | أشعل فجر
ignorance | جهل أمية
ignore | تجاهل أهمل أغفل
ill | مريض عليل مصاب | مرض وعكة_صحية طريح_الفراش معاناة_مع_المرض
illegal | | مخالف محظور
illegal_immigrant | مهاجر_غير_شرعي هجرة_غير_نظامية
illicit | محظور
illiteracy | أمية جهل_القراءة
illiterate | أمي أمية | لا_يقرأ_ولا_يكتب
illness | مرض وعكة علة | سرطان سكري صراع_مع_المرض جلطة فشل_كلوي التهاب_رئوي
illuminate | أضاء إنارة
illusion | خداع
illustrate | صور أوضح رسم
ilo | منظمة_العمل_الدولية
image | صورة صور سمعة | لقطة مشهد
imagine | تخيل تصور خيال | ظن
imam | إمام خطيب شيخ
imbalance | خلل اختلال
imf | صندوق_النقد_الدولي صندوق_النقد
imitate | محاكاة قلد حاكى تقليد
imitation | تقليد محاكاة
immediate | فوري مباشر عاجل
immediately | فورا حالا مباشرة
immense | هائل ضخم
immigrant | مهاجر وافد مهاجرون | هجرة
immigrate | هاجر هجرة
immigration | هجرة مهاجرون مهاجر | تأشيرة حدود
imminent | وشيك قريب
immune | محصن مناعي
immune_system | جهاز_مناعي مناعة
immunity | مناعة حصانة حماية_قانونية | أجسام_مضادة
immunity_from_prosecution | حصانة
impact | أثر تأثير تداعيات اصطدام | عواقب نتائج ارتطام
impartial | محايد نزيه
impeach | عزل مساءلة محاكمة_الرئيس
impeachment | عزل مساءلة
impede | أعاق عرقل
imperial | إمبراطوري
impersonate | انتحل_شخصية انتحال_صفة
implant | زرع غرسة
implement | نفذ طبق تنفيذ
implicate | ورط تورط
implore | توسل ناشد
imply | ألمح
import | استيراد واردات استورد مستورد
importance | أهمية قيمة
important | مهم هام بارز أهمية | أساسي رئيسي محوري
impose | فرض فرض_عقوبات | إلزام
impose_sanctions | فرض_عقوبات
impossible | مستحيل
impoverished | فقير معدم
impress | أبهر أعجب أثار_إعجاب
impression | انطباع أثر فكرة
impressive | مبهر مثير_للإعجاب
imprison | سجن حبس زج | وراء_القضبان اعتقال مؤبد حكم_بالسجن أشغال
imprisoned | مسجون سجين معتقل
imprisonment | سجن حبس | سنوات حكم
improve | حسن تحسن تحسين طور | تطوير ارتقى تقدم
improvement | تحسن تحسين تطوير
impulse | اندفاع دافع
impunity | إفلات_من_العقاب
in_absentia | غيابيا حكم_غيابي
in_advance | مسبقا سلفا
in_charge | تولى_المهمة أشرف مسؤول مكلف مشرف
in_common | مشترك بالاشتراك
in_danger | معرض_للخطر مهدد
in_exchange_for | مقابل لقاء
in_favor_of | لصالح
in_front_of | أمام قبالة
in_laws | أهل_الزوج أصهار
in_prison | مسجون وراء_القضبان
in_public | علنا أمام_الناس
in_return | مقابل بالمقابل
in_the_end | أخيرا
in_vain | عبثا
inability | عجز عدم_قدرة
inaugurate | افتتح دشن أطلق قص_الشريط افتتاح تدشين نصب
inauguration | تنصيب افتتاح تدشين
inborn | فطري
incapable | عاجز
incentive | حافز تشجيع مكافأة تحفيز مزايا حوافز تسهيلات
incident | حادث حادثة واقعة
incite | حرض أشعل أجج أثار_الفتنة تحريض
incitement | تحريض إثارة_الفتنة
inclined | مائل ميال
include | شمل ضم تضمن احتوى | أدرج
inclusion | إدراج شمول
inclusive | شامل
income | دخل إيراد عائد | راتب
income_tax | ضريبة_الدخل
incomplete | ناقص
inconvenience | إزعاج
incorporate | دمج ضم أدرج
incorrect | خاطئ
increase | زاد ازداد ارتفع زيادة ارتفاع رفع | نمو تضاعف تصاعد قفز تزايد بنسبة قفزت ارتفعت صعدت
increased | متزايد مرتفع
incredible | مذهل
incubation | حضانة
incumbent | حالي شاغل_المنصب منتهية_ولايته
incurable | عضال
indecent | فاضح
indefinite | مفتوح
independence | استقلال سيادة | تحرر
independent | مستقل مستقلة حر
index | مؤشر فهرس
india | الهند نيودلهي هندي | مومباي
indian | هندي الهند هندية
indicate | أشار دل أوضح | مؤشر
indication | مؤشر دلالة
indict | اتهم وجه_اتهام لائحة_اتهام
indictment | لائحة_اتهام اتهام
indigenous | أصلي سكان_أصليون
indigenous_people | سكان_أصليون
indiscriminate | عشوائي
individual | فرد فردي شخص | أفراد أشخاص
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
inexperienced | عديم_الخبرة
infamous | سيئ_السمعة
infancy | طفولة مهد
infant | رضيع طفل مولود
infantry | مشاة جنود
infect | أصاب ينتقل عدوى انتقال ملوث نقل_عدوى | فيروس أصيب_بفيروس مصاب
infection | عدوى إصابة التهاب | فيروس
infertility | عقم عدم_الإنجاب
infidel | كافر كفار
infidelity | خيانة_زوجية خيانة
infiltrate | تسلل اخترق
inflammation | التهاب التهابات
inflammatory | تحريضي التهابي
inflation | تضخم ارتفاع_الأسعار غلاء
inflation_rate | معدل_التضخم
inflict | ألحق كبد
influence | تأثير نفوذ أثر
influencer | مؤثر مشهور ناشط_على_مواقع_التواصل | يوتيوبر تيك_توكر بلوغر متابعين
influential | مؤثر نافذ
inform | أبلغ أطلع أخطر أعلم أخبر | إبلاغ
informant | مخبر مرشد
information | معلومات معلومة بيانات | تفاصيل أخبار استخبارات
informed | مطلع ملم
infrastructure | طرق كباري بنية_تحتية شبكة_صرف مرافق شبكات منشآت | كهرباء صرف_صحي
infringe | انتهك تعدى
ingredient | مكون مقادير مكونات
inhabit | سكن قطن
inhabitant | ساكن قاطن سكان | أهالي
inhabited | مأهول يسكنه يقطنه سكان
inhale | استنشق شم
inherent | متأصل
inherit | ورث ميراث إرث | تركة وريث ورثة ثروة_والده
inheritance | ميراث إرث تركة
inhuman | وحشي
initial | أولي مبدئي ابتدائي
initially | بداية
initiate | بدأ أطلق بادر
initiative | مبادرة مبادرات
inject | حقن ضخ | إبرة جرعة
injection | حقنة حقن إبرة
injunction | أمر_قضائي حظر
injure | أصاب جرح إصابة | جريح أصيب جروح رضوض نقلوا_إلى_المستشفى بجروح حروق كدمات
injured | جريح مصاب جرحى أصيب | نقل_إلى_المستشفى إصابات كسور بجروح رضوض أصيبوا
injured_person | جريح مصاب
injury | إصابة جرح كسر تمزق إصابات | رضوض قطع_في_الرباط الرباط_الصليبي حروق ارتجاج
injury_time | وقت_بدل_ضائع بدل_الضائع
injustice | ظلم جور مظلومية
ink | حبر
inland | داخلي
inmate | سجين نزيل محبوس
inn | نزل خان
inner | داخلي باطن
innkeeper | صاحب_نزل
innocence | براءة نقاء
innocent | بريء أبرياء | مدنيون عزل براءة
innovate | ابتكر جدد ابتكار
innovation | ابتكار اختراع تجديد
innovative | مبتكر مبدع
inquest | تحقيق_في_الوفاة
inquiry | تحقيق استفسار تقصي
insane | مجنون مختل_عقليا فاقد_العقل
inscription | نقش كتابة
insect | حشرة حشرات | جراد نمل بعوض
inside | داخل
insight | رؤية بصيرة
insignificant | ضئيل تافه
insist | إلحاح أصر شدد تمسك | إصرار
insolvency | إعسار إفلاس
insomnia | أرق قلة_النوم
inspect | تفقد جولة عاين فتش رقابة | تفتيش معاينة
inspection | تفتيش معاينة فحص
inspector | مفتش محقق
inspiration | إلهام وحي
inspire | ألهم استوحى
instability | عدم_استقرار اضطراب
instagram | إنستغرام انستجرام
install | ركب نصب تركيب ثبت
installment | قسط دفعة أقساط
instant | فوري لحظة
instead_of | بدل
instigate | حرض أثار
instinct | غريزة فطرة
institute | معهد مؤسسة
institution | مؤسسة معهد هيئة | جامعة منشأة
institution_of_learning | مؤسسة_تعليمية
instruct | علم أمر وجه
instruction | تعليمات توجيه إرشاد
instructor | مدرب معلم مدرس
instrument | آلة أداة | عود بيانو غيتار ناي طبل قانون
instrumental | فعال
insulin | إنسولين
insult | أهان إهانة شتم | سب قذف إساءة
insurance | تأمين ضمان | بوليصة تعويض
insure | أمن تأمين
insurgency | تمرد عصيان_مسلح
insurgent | متمرد مسلح متمردون
intact | سليم
intake | مدخول تناول
integrate | دمج أدمج اندمج
intellectual | مفكر مثقف فكري
intelligence | ذكاء استخبارات مخابرات
intelligent | ذكي نبيه
intend | نوى اعتزم قصد | نية عزم
intense | شديد مكثف حاد
intensify | كثف اشتد صعد
intensive | مكثف مركز
intensive_care | عناية_مركزة عناية_مشددة إنعاش
intent | نية عازم
intention | نية قصد عزم
interact | تفاعل تواصل
intercept | اعترض صد أوقف رصد أسقط
interest | فائدة مصلحة اهتمام مصالح | نسبة أثار
interest_rate | سعر_الفائدة أسعار_الفائدة
interested | مهتم معني راغب أبدى_اهتماما
interesting | مثير_للاهتمام شيق
interfere | تدخل تداخل
interference | تدخل تشويش
interim | مؤقت انتقالي تسيير_الأعمال
interior | داخلي داخلية
interior_minister | وزير_الداخلية داخلية
intermediary | وسيط سمسار
intermediate | متوسط وسيط
intern | متدرب اعتقل
internal | داخلي باطني
international | دولي عالمي دولية | من_مختلف_دول_العالم
internet | إنترنت شبكة شبكة_عنكبوتية | موقع أونلاين مواقع تصفح منصات
internship | تدريب
interpol | الإنتربول الشرطة_الدولية
interpret | فسر ترجم أول
interpretation | تفسير تأويل
interpreter | مترجم ترجمان ترجمة | لغة
interrogate | استجوب استجواب | تحقيق
interrogation | استجواب تحقيق
interrupt | قاطع عطل قطع
intersection | تقاطع مفترق
interval | فترة فاصل
intervene | تدخل توسط دخل_على_الخط
intervention | تدخل وساطة
interview | حوار مقابلة حديث لقاء | تصريح قال مذيع
intestine | أمعاء مصران
intimate | حميم وثيق
intimidate | أرهب هدد ترهيب
intolerant | متعصب
intricate | معقد متشابك
intrigue | مكيدة دسيسة
introduce | قدم أدخل عرف استحدث طرح | تقديم أطلق
introduction | مقدمة تقديم إدخال
intrude | تطفل اقتحم
intruder | دخيل متسلل مقتحم
invade | غزا اجتاح غزو | احتل
invader | غاز محتل
invalid | باطل لاغ
invasion | غزو اجتياح احتلال
invasive | غازي دخيل
invent | اخترع ابتكر اختراع | صمم طور براءة_اختراع
invention | ابتكار ابتكر اختراع مخترع | جهاز صمم براءة
inventor | مخترع مبتكر اخترع ابتكر | براءة_اختراع صمم
inventor_of | مخترع مبتكر
invest | استثمر ضخ استثمار مول | مستثمر أموال مليون
investigate | حقق تحقيق تقصى | فتح_تحقيق بحث تحر
investigation | تحقيق تحقيقات تحر | محققون نيابة
investigator | محقق محققون مفتش
investment | استثمار استثمارات | ضخ_أموال
investment_fund | صندوق_استثمار صندوق_سيادي
investor | مستثمر مساهم متعامل متداول مستثمرون
invisible | خفي
invitation | دعوة تلقى_دعوة استضافة دعوات | تلبية
invite | دعا دعوة استضاف وجه_دعوة | وجه_الدعوة مدعو
involve | شارك تورط شمل تضمن انخرط | ضلوع اشترك مشاركة
ioc | اللجنة_الأولمبية_الدولية
ipo | اكتتاب_عام طرح_أولي
iran | إيران طهران إيراني | الجمهورية_الإسلامية
iranian | إيراني إيران إيرانية
iraq | العراق بغداد عراقي
iraqi | عراقي العراق عراقية
ireland | إيرلندا دبلن إيرلندي
iron | حديد مكواة
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
isolation | عزل عزلة | حجر_صحي
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
