/** Paraphrases: English words with u. Columns: see table.ts. */
export const englishU = `
uae | الإمارات أبوظبي إماراتي | | دبي
uefa | يويفا الاتحاد_الأوروبي_لكرة_القدم ويفا
ufc | يو_إف_سي | فنون_القتال_المختلطة
uganda | أوغندا كمبالا أوغندي
ugly | قبيح دميم
uk | بريطانيا المملكة_المتحدة لندن بريطاني إنجلترا
ukraine | أوكرانيا كييف أوكراني
ukrainian | أوكراني أوكرانيا
ulcer | قرحة تقرح
ultimate | نهائي أقصى
ultimatum | إنذار مهلة | | هدد
umbrella | مظلة شمسية
umrah | عمرة | معتمر
un | الأمم_المتحدة أممي المنظمة_الدولية
unable | عجز عاجز
unacceptable | مرفوض
unanimous | بالإجماع إجماع اتفاق_الجميع
unanimously | بالإجماع صوت_جميع_الأعضاء
unarmed | أعزل صدور_عارية بلا_عتاد
unaware | يجهل
unbeaten | بلا_هزيمة
unbeaten_run | سلسلة_بلا_هزيمة
unborn | جنين
uncertain | | غامض
uncertain_future | غموض
unchanged | استقر ثابت
uncle | خال عمه خاله
unclear | غامض
unconditional | دون_قيد_أو_شرط
unconscious | فاقد_الوعي غيبوبة غاب_عن_الوعي إغماء فقدان_الوعي
uncontested | تزكية بلا_منافس | | مرشح_وحيد بالإجماع
uncover | كشف أزاح_الستار
undefeated | بلا_هزيمة
under_arrest | معتقل موقوف رهن_الاعتقال
under_construction | قيد_الإنشاء تحت_التنفيذ جار_البناء تحت_الإنشاء
under_fire | تحت_النيران موضع_انتقاد
under_siege | محاصر تحت_الحصار
under_way | جار قيد_التنفيذ
underage | قاصر دون_السن_القانونية
undercover | متخف سري
underdog | الطرف_الأضعف
underestimate | قلل_من_شأن استهان
undergarment | ملابس_داخلية
undergo | خضع تعرض | | أجرى_عملية
undergo_surgery | خضع_لعملية_جراحية أجرى_جراحة
undergoing_treatment | يتلقى_العلاج يخضع_للعلاج
undergraduate | طالب_جامعي
underground | تحت_الأرض سري مترو
underground_water | مياه_جوفية
underline | أكد شدد
undermine | قوض أضعف
understand | أدرك استوعب وعى | | تفهم
understanding | تفاهم
undertake | تعهد تولى
underwater | مغمور_بالمياه تحت_الماء تحت_سطح_الماء | | غواص
underwear | ملابس_داخلية
undisclosed | سري
undo | أبطل ألغى
undocumented | مجهول_الهوية بلا_أوراق
unearth | كشف نبش
uneducated | أمي
unemployed | عاطل بلا_عمل بطالة عاطل_عن_العمل | | لم_يجد_عملا يبحث_عن_عمل
unemployment | بطالة فقدان_العمل عاطل عاطلون بلا_عمل | | إعانة سوق_العمل نقص_الوظائف وظائف
unemployment_benefit | إعانة_بطالة
unemployment_rate | معدل_البطالة نسبة_البطالة
unesco | اليونسكو يونسكو منظمة_الأمم_المتحدة_للتربية
uneven | متفاوت
unexpected | مفاجئ مباغت فجائي مفاجأة | | تفاجأ
unfair | ظلم جور ظالم
unfaithful | خائن
unfinished | ناقص
unfortunate | مؤسف سيئ_الحظ
unfreeze | رفع_التجميد إفراج
ungrateful | جحود ناكر_للجميل عدم_وفاء
unhappy | مستاء تعيس
unharmed | سالم لم_يصب_بأذى بخير | | نجا
unhcr | مفوضية_اللاجئين المفوضية_السامية مفوضية_شؤون_اللاجئين
unhurt | سليم سالم لم_يصب_بأذى بخير | حالة_جيدة | نجا
unicef | اليونيسف يونيسف منظمة_الطفولة
unidentified | مجهول مجهول_الهوية
uniform | زي لباس زي_عسكري زي_موحد زي_رسمي | مريول بدلة | تنورة بلوزة
unify | توحيد وحد | | جمع
uninvite | ألغى_الدعوة سحب_الدعوة
union | نقابة اتحاد رابطة اتحادات نقابات | | إضراب
unique | فريد الوحيد_في_العالم مبتكر وحيد
unit | وحدة وحدات
unite | اتحد وحد
united | متحد موحد
united_kingdom | المملكة_المتحدة بريطانيا لندن
united_nations | الأمم_المتحدة أممي المنظمة_الدولية
united_states | الولايات_المتحدة أمريكا واشنطن أميركا
unity | توحيد_الكلمة وحدة تلاحم اتحاد توحد تكتل وحدة_الصف توحيد | ترابط اندماج
universal | كوني عالمي شامل | إنساني
universe | كون عالم
university | جامعة كلية معهد أكاديمي جامعي جامعات حرم_جامعي | | أكاديمية طلاب
unjust | ظالم جائر
unknown | مجهول
unlikely | مستبعد
unlimited | بلا_حدود
unlock | فتح
unmarried | أعزب عازب عزباء
unmask | كشف فضح
unnoticed | | دون_أن_يعرف_أحد
unpaid | متأخر بلا_أجر
unpopular | مكروه
unprecedented | لم_يسبق_له_مثيل لأول_مرة تاريخي
unrest | قلاقل اضطرابات احتجاجات اضطراب شغب توتر | حراك | فوضى مظاهرات عنف
unrwa | الأونروا أونروا وكالة_الغوث
unsafe | خطير
unsolved | | غامض
unstable | مضطرب
unsuccessful | فاشل
until | لغاية
untouched | | بكر
untrue | عار_عن_الصحة كاذب
unusual | غريب
unveil | كشف أزاح_الستار | أعلن
unwilling | رافض
upbringing | تربية تنشئة رعاية تربية_الأبناء
update | تحديث تجديد إصدار_جديد تعديل | تطوير تحسين
upgrade | طور ترقية
upheaval | اضطراب غليان
uphold | أيد ثبت
upload | رفع تحميل
upper | أعلى علوي
upright | مستقيم قائم
uprising | ثورة انتفاضة احتجاجات هبة تمرد | | حراك احتجاج
uproar | ضجة صخب
uproot | اقتلع هجر
upset | منزعج أزعج مستاء
upstairs | طابق_علوي
upward | صعودا لأعلى
uranium | يورانيوم | تخصيب
urban | حضري مدن مدني
urbanisation | تمدن توسع_عمراني
urge | حث دعا ناشد طالب أهاب حض
urged | دعا طالب حث ناشد
urgent | عاجل ملح
urgent_appeal | نداء_عاجل نداء_استغاثة
urine | بول
uruguay | أوروغواي مونتيفيديو
us | الولايات_المتحدة أمريكا واشنطن أمريكي أميركي
usa | الولايات_المتحدة أمريكا واشنطن أميركا | | أمريكي البيت_الأبيض
use | استخدم استخدام استعمل استعمال وظف استغل استعان
use_up | استنفد استهلك
used | مستعمل مستخدم
used_to | اعتاد تعود
useful | مفيد نافع
useless | بلا_فائدة عديم_الفائدة بلا_جدوى
user | مستخدم مشترك مستعمل
users | مستخدمون عملاء مشتركون | زبائن
usher | مرشد | بشر
usual | معتاد عادي
utensil | إناء أدوات
utility | مرفق خدمة
utmost | أقصى قصارى
utter | نطق | تام
uzbekistan | أوزبكستان طشقند
`;
