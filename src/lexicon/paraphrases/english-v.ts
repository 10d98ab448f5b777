/** Paraphrases: English words with v. Columns: see table.ts. */
export const englishV = `
vacancy | شاغر وظيفة_شاغرة
vacant | شاغر خال
vacate | أخلى إخلاء
vacation | عطلة إجازة
vaccinate | طعم لقح تطعيم
vaccination | تطعيم تلقيح لقاح
vaccine | لقاح تطعيم مصل | جرعة تلقى_الجرعة تطعيمات مناعة فايزر
vaccine_dose | جرعة_لقاح جرعة
vacuum | فراغ مكنسة_كهربائية
vacuum_cleaner | مكنسة_كهربائية
vague | غامض مبهم
valid | ساري صالح
valley | واد وادي
valor | بسالة شجاعة
valuable | قيم ثمين
value | قيمة ثمن قدر قيم | سعر قدرت بلغت مبادئ
value_at | قيمة
van | شاحنة_صغيرة حافلة_صغيرة
van_driver | سائق_حافلة_صغيرة
vandal | مخرب مخربون
vandalism | تخريب إتلاف_ممتلكات
vanish | اختفى تلاشى
var | تقنية_الفيديو الفار حكم_الفيديو
variety | تنوع تشكيلة
various | متنوع مختلف متعدد | أنواع
vary | تفاوت اختلف
vast | شاسع واسع
vat | ضريبة_القيمة_المضافة القيمة_المضافة
vatican | فاتيكان كرسي_رسولي
vatican_city | الفاتيكان
vault | قبو خزنة قفز
vegetable | خضار خضروات خضر | طماطم بطاطا خيار بصل باذنجان خس جزر
vegetarian | نباتي نباتية
vehicle | مركبة عجلة سيارة عربة | شاحنة حافلة دراجة دورية مدرعة باص توك_توك سيارة_أجرة دراجة_نارية قطار
veil | حجاب نقاب
veiled | محجبة منقبة
vein | وريد عرق
vending_machine | آلة_بيع
vendor | بائع باعة
venezuela | فنزويلا كراكاس فنزويلي
vengeance | انتقام ثأر
venom | سم سموم
ventilation | تهوية
ventilator | جهاز_تنفس_صناعي تنفس_اصطناعي
venture | مشروع مغامرة
venture_capital | رأس_مال_مخاطر
venue | مكان مقر
venus | الزهرة كوكب_الزهرة
verbal | شفهي لفظي
verdict | حكم قرار_المحكمة | قضت_المحكمة إدانة براءة
verify | تحقق تثبت
verse | بيت_شعر
version | نسخة إصدار رواية
vertical | رأسي عمودي
vessel | سفينة مركب وعاء
vet | طبيب_بيطري بيطري
veteran | محارب_قديم مخضرم
veterinarian | طبيب_بيطري بيطري
veto | فيتو نقض
viable | قابل_للحياة
viaduct | جسر
vibrant | نابض حيوي
vice_president | نائب_الرئيس
vicinity | جوار محيط
vicious | شرس وحشي
victim | ضحية ضحايا | قتيل قتلى جريح مصاب متضرر شهيد
victor | منتصر فائز
victory | فوز نصر انتصار
video | فيديو مقطع تسجيل_مصور | كاميرا مشاهدة صور متداول يوتيوب
video_clip | مقطع_فيديو فيديو_كليب
video_game | لعبة_فيديو ألعاب_إلكترونية ألعاب_الفيديو
vienna | فيينا النمسا
vietnam | فيتنام هانوي فيتنامي
view | رأي منظر مشهد إطلالة وجهة_نظر | شاهد رؤية مشاهدة
viewer | مشاهد متفرج
vigil | وقفة سهر
vigilant | يقظ متيقظ
vigilante | مقتص_بنفسه لجان_شعبية
vigorous | نشيط قوي
villa | فيلا منزل
village | قرية ضيعة بلدة
villager | قروي أهالي_القرية
villain | شرير
vinegar | خل
vineyard | كرم_عنب كروم
vintage | عتيق قديم
violate | انتهك خرق خالف
violation | انتهاك مخالفة خرق
violence | عنف أعمال_عنف شغب | ضرب اعتداء اشتباكات قتل
violent | عنيف شديد
viral | فيروسي واسع_الانتشار
virgin | عذراء بكر
virtual | افتراضي
virtual_reality | واقع_افتراضي
virtue | فضيلة
virus | فيروس فيروسات جرثومة | عدوى
visa | تأشيرة فيزا سمة_دخول
visible | مرئي ظاهر
vision | رؤية بصر
visit | زار زيارة زيارات | وصل جولة استقبل توافد زائر جال لقاءات سائح
visitor | زائر زوار ضيف
visual | بصري مرئي
vital | حيوي ضروري
vitamin | فيتامين فيتامينات
vivid | حي نابض
vocal | صوتي صريح
vocalist | مغن مطرب
vocational | مهني حرفي
voice | صوت أصوات | نبرة مؤدي
void | فراغ باطل
volatile | متقلب متفجر
volcanic_eruption | ثوران_بركان انفجار_بركاني
volcano | بركان براكين | حمم ثوران رماد_بركاني
volleyball | كرة_الطائرة طائرة
volume | حجم مجلد
voluntary | تطوعي طوعي
volunteer | متطوع تطوعي تطوع متطوعون | فريق مبادرة خيري عمل_تطوعي
volunteering | تطوع متطوع عمل_تطوعي
vomit | تقيأ قيء
vote | صوت تصويت اقترع اقتراع أصوات | أدلى_بصوته انتخب صناديق_الاقتراع استفتاء بأغلبية مؤيد معارض امتنع
vote_for | صوت_لصالح انتخب أيد
voter | ناخب مقترع ناخبون
voter_turnout | نسبة_المشاركة نسبة_التصويت إقبال
voucher | قسيمة كوبون
vow | تعهد نذر توعد
vow_revenge | توعد_بالانتقام
voyage | رحلة_بحرية رحلة
vulgar | سوقي مبتذل
vulnerable | ضعيف هش معرض_للخطر
vulture | نسر
`;
