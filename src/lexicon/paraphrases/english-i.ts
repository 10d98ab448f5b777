/** Paraphrases: English words with i. Columns: see table.ts. */
export const englishI = `
ice | ثلج جليد
ice_cream | آيس_كريم بوظة مثلجات | جيلاتي
iceberg | جبل_جليدي
icon | أيقونة رمز
idea | فكرة أفكار تصور | مقترح مبادرة
ideal | مثالي نموذجي
identical | متطابق مطابق
identify | حدد ميز كشف_هوية | هوية بصمات حمض_نووي
identity | هوية شخصية
identity_card | بطاقة_هوية بطاقة_شخصية هوية
ideology | أيديولوجيا عقيدة
ignorance | جهل أمية
ignore | تجاهل أهمل أغفل
ill | مريض عليل مصاب | مرض وعكة_صحية طريح_الفراش معاناة_مع_المرض
illegal | | مخالف محظور
illiterate | أمي أمية | لا_يقرأ_ولا_يكتب
illness | مرض وعكة علة | سرطان سكري صراع_مع_المرض
illusion | خداع
illustrate | صور أوضح رسم
image | صورة صور سمعة | لقطة مشهد
imagine | تخيل تصور خيال | ظن
imam | إمام خطيب شيخ
imitate | قلد حاكى تقليد
immediate | فوري مباشر عاجل
immigrant | مهاجر وافد مهاجرون | هجرة
immigration | هجرة مهاجرون
immune | محصن مناعي
immunity | مناعة حصانة
impact | أثر تأثير تداعيات اصطدام | عواقب نتائج ارتطام
impeach | عزل مساءلة محاكمة_الرئيس
implement | نفذ طبق تنفيذ
imply | ألمح
import | استورد استيراد واردات
important | مهم هام بارز أهمية | أساسي رئيسي محوري
impose | فرض فرض_عقوبات | إلزام
impossible | مستحيل
impress | أبهر أعجب أثار_إعجاب
impression | انطباع أثر
impressive | مبهر مثير_للإعجاب
imprison | سجن حبس زج | وراء_القضبان اعتقال
imprisonment | سجن حبس | سنوات حكم
improve | حسن تحسن تحسين طور | تطوير ارتقى تقدم
improvement | تحسن تحسين تطوير
inaugurate | دشن افتتح نصب | تدشين
incident | حادث حادثة واقعة
inclined | مائل ميال
include | شمل ضم تضمن احتوى | أدرج
income | دخل إيراد عائد | راتب
incomplete | ناقص
incorporate | دمج ضم أدرج
incorrect | خاطئ
increase | زاد ازداد ارتفع زيادة ارتفاع رفع | نمو تضاعف تصاعد قفز تزايد
incredible | مذهل
incumbent | حالي شاغل_المنصب منتهية_ولايته
indefinite | مفتوح
independence | استقلال سيادة | تحرر
independent | مستقل مستقلة حر
index | مؤشر فهرس
indicate | أشار دل أوضح | مؤشر
indict | اتهم وجه_اتهام لائحة_اتهام
indictment | لائحة_اتهام اتهام
indigenous | أصلي سكان_أصليون
individual | فرد فردي شخص | أفراد أشخاص
indoor | داخلي داخل_القاعات
industrial | صناعي صناعية
industry | صناعة قطاع صناعي | مصنع شركات
inequality | عدم_مساواة تفاوت
inevitable | حتمي
infant | رضيع طفل مولود
infantry | مشاة جنود
infect | أصاب نقل_عدوى عدوى | أصيب_بفيروس مصاب
infection | عدوى إصابة التهاب | فيروس
inflation | تضخم ارتفاع_الأسعار غلاء
influence | نفوذ تأثير أثر
influencer | مؤثر مشهور ناشط_على_مواقع_التواصل | يوتيوبر تيك_توكر بلوغر متابعين
inform | أبلغ أخبر أعلم | إبلاغ أخطر
information | معلومات معلومة بيانات | تفاصيل أخبار استخبارات
infrastructure | بنية_تحتية مرافق
ingredient | مكون مقادير مكونات
inhabit | سكن قطن
inhabitant | ساكن قاطن سكان | أهالي
inherit | ورث ميراث إرث
inheritance | ميراث إرث تركة
initial | أولي مبدئي ابتدائي
initiate | بدأ أطلق بادر
initiative | مبادرة مبادرات
inject | حقن ضخ
injection | حقنة حقن إبرة
injure | أصاب جرح إصابة | جريح أصيب جروح رضوض
injured | جريح مصاب جرحى أصيب | نقل_إلى_المستشفى إصابات كسور
injury | إصابة جرح إصابات | كسر رضوض تمزق قطع_في_الرباط
injustice | ظلم جور مظلومية
inmate | سجين نزيل محبوس
inn | نزل خان
inner | داخلي باطن
innocence | براءة نقاء
innocent | بريء أبرياء | براءة
innovate | ابتكر جدد ابتكار
innovation | ابتكار اختراع تجديد
inquiry | تحقيق استفسار تقصي
insane | مجنون مختل_عقليا
insect | حشرة حشرات | جراد نمل بعوض
inside | داخل
insist | أصر شدد تمسك | إصرار
inspect | فتش تفقد عاين | تفتيش معاينة
inspection | تفتيش معاينة فحص
inspector | مفتش محقق
inspiration | إلهام وحي
inspire | ألهم استوحى
install | ركب نصب ثبت | تركيب
installment | قسط دفعة أقساط
instant | فوري لحظة
instinct | غريزة فطرة
institute | معهد مؤسسة
institution | مؤسسة معهد هيئة | جامعة منشأة
instruct | علم أمر وجه
instruction | تعليمات توجيه إرشاد
instructor | مدرب معلم مدرس
instrument | آلة أداة | عود بيانو
insult | أهان إهانة شتم | سب قذف إساءة
insurance | تأمين ضمان
insurgent | متمرد مسلح متمردون
integrate | دمج أدمج اندمج
intellectual | مفكر مثقف فكري
intelligence | ذكاء استخبارات مخابرات
intelligent | ذكي نبيه
intend | نوى اعتزم قصد | نية عزم
intense | شديد مكثف حاد
intensify | كثف اشتد صعد
intensive_care | عناية_مركزة عناية_مشددة إنعاش
intention | نية قصد عزم
interact | تفاعل تواصل
interest | فائدة مصلحة اهتمام مصالح | نسبة أثار
interested | مهتم معني
interesting | مثير_للاهتمام شيق
interfere | تدخل تداخل
interference | تدخل تشويش
interim | مؤقت انتقالي تسيير_الأعمال
interior | داخلي داخلية
interior_minister | وزير_الداخلية داخلية
intermediate | متوسط وسيط
internal | داخلي باطني
international | دولي عالمي دولية | من_مختلف_دول_العالم
internet | إنترنت شبكة شبكة_عنكبوتية | موقع أونلاين
interpret | فسر ترجم أول
interpreter | مترجم ترجمان
interrogate | استجوب استجواب | تحقيق
interrupt | قاطع عطل قطع
intervene | تدخل توسط
intervention | تدخل وساطة
interview | مقابلة حوار لقاء حديث | تصريح قال مذيع
introduce | قدم أدخل عرف استحدث طرح | تقديم أطلق
introduction | مقدمة تقديم إدخال
invade | غزا اجتاح غزو | احتل
invasion | غزو اجتياح احتلال
invent | اخترع ابتكر اختراع
invention | اختراع ابتكار
inventor | مخترع مبتكر
invest | استثمر ضخ استثمار مول | مستثمر أموال مليون
investigate | حقق تحقيق تقصى | فتح_تحقيق بحث تحر
investigation | تحقيق تحقيقات تحر | محققون نيابة
investigator | محقق محققون مفتش
investment | استثمار استثمارات | ضخ_أموال
investor | مستثمر مستثمرون مساهم
invisible | خفي
invitation | دعوة دعوات | تلبية
invite | دعا استضاف دعوة | وجه_الدعوة مدعو
involve | شارك تورط شمل تضمن انخرط | ضلوع اشترك مشاركة
iron | حديد مكواة
irrigation | ري سقي
islam | إسلام إسلامي
island | جزيرة جزر
isolate | عزل عزلة انعزل
isolated | معزول منعزل منقطع
isolation | عزل عزلة | حجر_صحي
issue | قضية مسألة مشكلة أصدر عدد | ملف إصدار موضوع
item | عنصر بند قطعة مادة | سلعة
ivory | عاج أنياب_الفيل
`;
