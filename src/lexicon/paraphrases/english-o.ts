/** Paraphrases: English words with o. Columns: see table.ts. */
export const englishO = `
oath | يمين قسم | أدى_اليمين
obedience | طاعة إذعان
obese | بدين سمين سمنة
obesity | سمنة بدانة | وزن_زائد
obey | أطاع امتثل طاعة
object | جسم غرض اعترض
objection | اعتراض تحفظ
obligation | التزام واجب
obliged | مجبر ملزم مضطر
observe | لاحظ راقب رصد
observer | مراقب مراقبون
obstacle | عقبة عائق عراقيل
obtain | نال حاز
obvious | واضح جلي
occasion | مناسبة فرصة
occupation | احتلال مهنة | يعمل
occupy | احتل شغل استولى | احتلال
occur | وقع حدث جرى حصل | اندلع نشب
ocean | محيط محيطات
odd | غريب فردي
offence | جريمة مخالفة إساءة جنحة
offend | أساء أهان إساءة
offender | مجرم مخالف جان
offensive | هجوم مسيء
offer | عرض قدم منح اقترح | عروض خصم اقتراح
office | مكتب منصب مقر مكاتب | إدارة ديوان
officer | ضابط شرطي ضباط | رائد نقيب ملازم عقيد
official | مسؤول رسمي رسميا | وزير مدير متحدث موظف
offspring | نسل ذرية صغار
oil | نفط زيت بترول خام | برميل زيتون وقود نفطي
oil_field | حقل_نفط حقل_نفطي
oil_price | سعر_النفط أسعار_الخام برميل
oil_spill | تسرب_نفطي بقعة_نفط
oil_tanker | ناقلة_نفط صهريج
old | قديم عجوز مسن عتيق كبير_السن | عمر سنة أثري تقليدي شيخ
old_age | شيخوخة كبر_السن
old_man | عجوز شيخ مسن رجل_مسن
olive | زيتون زيتونة
olympic_games | أولمبياد ألعاب_أولمبية
olympics | أولمبياد ألعاب_أولمبية دورة_أولمبية
omit | حذف أغفل
ongoing | جار مستمر
onion | بصل بصلة
online | إلكتروني أونلاين
open | فتح افتتح مفتوح دشن افتتاح | انطلق تدشين
opening | افتتاح تدشين فتحة
opera | أوبرا
operate | شغل عمل أجرى_عملية | تشغيل
operation | عملية جراحة تشغيل | عملية_جراحية غرفة_العمليات مداهمة حملة
operator | مشغل عامل
opinion | رأي آراء وجهة_نظر | استطلاع اعتبر قال
opinion_poll | استطلاع_رأي استطلاع سبر_آراء
opponent | خصم منافس معارض
opportunity | فرصة فرص مجال
oppose | عارض رفض ناهض | معارضة
opposite | عكس مقابل
opposition | معارضة رفض
oppress | ظلم اضطهد قمع
optimistic | متفائل تفاؤل
option | خيار بديل خيارات
oral | شفوي شفهي فموي
orange | برتقالة برتقال برتقالي
orbit | مدار
orchard | بستان حقل
orchestra | أوركسترا فرقة_موسيقية
ordeal | محنة معاناة
order | أمر طلب نظام ترتيب طلبية | قرار أوامر توجيهات وجه أوعز
ordinary | عادي مألوف
organ | عضو أعضاء
organ_transplant | زراعة_أعضاء زرع_كلية
organic | عضوي طبيعي
organise | نظم رتب أقام
organization | منظمة مؤسسة هيئة تنظيم | جمعية جمعيات منظمات
organize | نظم رتب أقام
organizer | منظم منظمون جهة_منظمة
orient | شرق وجه
origin | أصل منشأ مصدر | أصول
original | أصلي أصيل أول
orphan | يتيم أيتام | كفالة
orphanage | ملجأ
oscar | أوسكار جائزة_أوسكار
ostrich | نعامة نعام
outbreak | تفش اندلاع انتشار | وباء
outcome | نتيجة حصيلة
outdoor | خارجي في_الهواء_الطلق
outfit | زي ملابس
outgoing | منتهية_ولايته مغادر
outlaw | خارج_عن_القانون حظر
output | إنتاج ناتج
outrage | غضب سخط استنكار
outside | خارج
outskirts | ضواحي أطراف_المدينة
outstanding | متميز بارز مستحق
oven | فرن أفران
overcome | تجاوز قهر
overcrowded | مكتظ مزدحم
overdose | جرعة_زائدة
overseas | ما_وراء_البحار
oversee | إشراف
overthrow | أطاح إطاحة خلع أسقط | انقلاب عزل
overturn | انقلب نقض ألغى | انقلاب
overweight | زائد_الوزن وزن_زائد سمنة
owe | دان استدان مدين
owl | بومة بوم
own | ملك امتلك خاص | مالك صاحب ملكية اقتنى حيازة
owner | مالك صاحب ملاك | أصحاب ملكية يملك
ownership | ملكية امتلاك
oxygen | أكسجين أنابيب_أكسجين
`;
