/** Paraphrases: English words with p. Columns: see table.ts. */
export const englishP = `
pack | حزمة عبوة قطيع
package | حزمة طرد باقة
packet | علبة رزمة
pact | ميثاق اتفاق معاهدة
page | صفحة صفحات | ورقة
pain | ألم وجع آلام | مغص صداع معاناة
painful | مؤلم موجع
paint | رسم طلى دهن طلاء
painter | رسام فنان_تشكيلي دهان
painting | لوحة رسم لوحات طلاء | رسام فنان_تشكيلي ألوان
pair | زوج اثنان
palace | قصر قصور
pale | شاحب باهت
palm | نخلة كف نخيل
pan | مقلاة طنجرة
pandemic | جائحة وباء | كورونا كوفيد
panel | لجنة لوحة
panic | ذعر هلع فزع
pants | بنطال سروال
paper | ورق ورقة صحيفة بحث | جريدة أوراق مستند
parachute | مظلة باراشوت قفز_بالمظلة
parade | استعراض عرض_عسكري موكب
paradise | جنة فردوس
paragraph | فقرة بند
paralympics | بارالمبية ألعاب_بارالمبية
paralyse | شل أصاب_بالشلل | شلل
paralysed | مشلول شلل مقعد
paramedic | مسعف مسعفون إسعاف
parcel | طرد رزمة
pardon | عفو عفا صفح
parent | والد أهل والدان أبوان | أب أولياء_الأمور أسرة
park | حديقة متنزه ركن موقف
parking | موقف_سيارات مواقف ركن
parking_lot | موقف_سيارات ساحة_انتظار
parliament | برلمان مجلس_النواب مجلس_الأمة | نواب مجلس_الشعب كنيست
parliamentary | برلماني نيابي
parrot | ببغاء ببغاوات
part | جزء قسم دور حصة | قطعة شطر نصف ربع
participant | مشارك مشاركون متسابق
participate | شارك اشترك ساهم | مشاركة
participation | مشاركة اشتراك
particle | جسيم جزيء
particular | خاص معين محدد
partner | شريك شركاء قرين
partnership | شراكة تعاون
party | حزب حفلة طرف أحزاب | حفل احتفال ائتلاف
party_leader | رئيس_الحزب زعيم_حزب
pass | مر أقر اجتاز تمريرة نجح | إقرار موافقة نجاح تصويت
passage | ممر مرور عبور
passenger | راكب مسافر ركاب | مسافرون
passion | شغف عشق هوى
passport | جواز_سفر جواز باسبور | وثيقة_سفر
password | كلمة_مرور كلمة_سر رقم_سري
past | ماض سابق الماضي | قديم
pastor | قس راع
patch | رقعة بقعة
path | مسار طريق درب
patience | صبر أناة
patient | مريض مرضى صبور | مصاب علاج مستشفى
patriarch | بطريرك بطرك
patriot | وطني محب_لوطنه
patrol | دورية دوريات
pattern | نمط نموذج أنماط | نقش
pause | توقف هدنة وقفة
pavement | رصيف أرصفة
pay | دفع سدد أجر راتب صرف | مبلغ تكلفة غرامة سعر أنفق
payment | دفعة دفع سداد | مبلغ
peace | سلام سلم صلح | هدنة مصالحة اتفاق معاهدة
peaceful | سلمي مسالم
peacekeeper | حفظ_السلام قوات_حفظ_السلام قبعات_زرقاء
peak | ذروة قمة أوج
pearl | لؤلؤة لؤلؤ
peasant | فلاح مزارع
pedestrian | مشاة مار مارة | رصيف
peer | نظير ند قرين
pen | قلم حظيرة
penalty | عقوبة ركلة_جزاء غرامة جزاء | ضربة_جزاء
penalty_kick | ركلة_جزاء ضربة_جزاء
penalty_shootout | ركلات_ترجيح ركلات_الترجيح ضربات_ترجيح
pencil | قلم_رصاص
penguin | بطريق بطاريق
pension | معاش راتب_تقاعدي تقاعد
pensioner | متقاعد صاحب_معاش
people | ناس شعب أشخاص أهالي مواطنون | سكان بشر أفراد جمهور
pepper | فلفل فليفلة
per_cent | بالمئة نسبة
percent | بالمئة نسبة
percentage | نسبة نسبة_مئوية | بالمئة
perfect | مثالي كامل تام
perform | أدى أجرى نفذ قدم_عرضا | غنى
performance | أداء عرض إنجاز | حفل مستوى مسرحية
performer | فنان مؤد
perfume | عطر عطور بارفان
peril | خطر هلاك
period | فترة مدة حقبة عهد | مرحلة شهور سنوات
permanent | دائم مستديم
permission | تصريح سماح | ترخيص
permit | تصريح رخصة سمح
persecute | اضطهد اضطهاد
persist | استمر أصر
person | شخص إنسان فرد امرؤ | رجل امرأة مواطن
personal | شخصي خاص ذاتي
personality | شخصية شخصيات
personnel | أفراد موظفون كوادر
perspective | منظور وجهة_نظر
persuade | أقنع حث
pet | حيوان_أليف حيوانات_أليفة | كلب قطة
petition | عريضة التماس
petrol | بنزين وقود
petrol_station | محطة_وقود محطة_بنزين
petroleum | نفط بترول
pharmacist | صيدلي صيدلانية
pharmacy | صيدلية صيدليات
phase | مرحلة طور
phd | دكتوراه
phenomenon | ظاهرة ظواهر
philosopher | فيلسوف مفكر
philosophy | فلسفة
phone | هاتف تليفون جوال موبايل اتصل | محمول مكالمة خلوي
phone_call | مكالمة_هاتفية اتصال_هاتفي
photo | صورة صور لقطة | التقط مصور كاميرا سيلفي
photograph | صورة صور التقط | صورة_فوتوغرافية
photographer | مصور مصور_فوتوغرافي
phrase | عبارة جملة
physical | بدني جسدي مادي فيزيائي
physician | طبيب دكتور
physics | فيزياء فيزيائي
piano | بيانو عازف_بيانو
pick | اختار قطف التقط
picnic | نزهة رحلة
picture | صورة صور لوحة فيلم | لقطة التقط رسم
piece | قطعة قطع جزء | شظايا
pig | خنزير خنازير
pigeon | حمامة حمام
pile | كومة ركام
pilgrim | حاج معتمر حجاج | حجيج
pilgrimage | حج عمرة زيارة_مقدسة
pill | حبة قرص حبوب | أقراص
pillar | عمود ركيزة أركان
pilot | طيار قائد_الطائرة ربان | كابتن
pin | دبوس رقم_سري
pink | وردي زهري
pioneer | رائد رواد
pipe | أنبوب ماسورة غليون
pipeline | خط_أنابيب أنبوب_نفط
piracy | قرصنة قراصنة
pirate | قرصان قراصنة
pistol | مسدس سلاح_ناري
pit | حفرة بئر
pitch | ملعب أرضية_الملعب
pity | شفقة رأفة
pizza | بيتزا
place | مكان موقع وضع مركز موضع | مدينة ساحة مرتبة
plague | طاعون وباء
plain | سهل عادي
plaintiff | مدع مشتك
plan | خطة خطط مخطط اعتزم نوى | مشروع برنامج استعد عزم
plane | طائرة طائرات | رحلة ركاب إقلاع هبوط بوينغ إيرباص
planet | كوكب كواكب
plant | نبات مصنع محطة زرع غرس | نبتة شجرة معمل
plantation | مزرعة غرس
plaster | جبس لاصق
plastic | بلاستيك بلاستيكي
plastic_surgery | جراحة_تجميل عملية_تجميل
plate | صحن طبق لوحة
platform | منصة رصيف
play | لعب عزف مسرحية لعبة أدى_دور | شارك مباراة جسد
player | لاعب لاعبون لاعبة | مهاجم مدافع حارس نجم
playground | ملعب ساحة_لعب
playwright | كاتب_مسرحي مؤلف_مسرحي
plea | التماس نداء
plead | توسل ناشد ترافع
pleasant | لطيف ممتع
pleased | مسرور سعيد راض
pleasure | سرور متعة
pledge | تعهد وعد التزم
plenty | وفرة كثير
plot | مؤامرة مخطط قطعة_أرض حبكة
plow | حرث محراث
plumber | سباك فني_صحي
plunder | نهب سلب
plunge | هوى غطس انخفض_حاد
pneumonia | التهاب_رئوي التهاب_الرئة
pocket | جيب جيوب
podium | منصة منصة_التتويج
poem | قصيدة شعر قصائد
poet | شاعر شاعرة شعراء | قصيدة ديوان
poetry | شعر قصائد ديوان
point | نقطة أشار موضع نقاط | نتيجة تسجيل رصيد
poison | سم سمم تسميم | تسمم
poisoning | تسمم تسميم | سم
poisonous | سام سامة
polar | قطبي قطبية
pole | قطب عمود قطبي
police | شرطة أمن شرطي | ضابط عناصر_الأمن الدرك بوليس محققون
police_officer | شرطي ضابط_شرطة رجل_أمن | عنصر دركي
police_station | مركز_شرطة قسم_شرطة مخفر | كركون
policeman | شرطي رجل_أمن | ضابط
policy | سياسة سياسات بوليصة | نهج استراتيجية
polio | شلل_أطفال
polite | مهذب مؤدب
political | سياسي سياسية | حزب
politician | سياسي زعيم_سياسي نائب | وزير
politics | سياسة سياسي | حزب برلمان حكم
poll | استطلاع اقتراع تصويت
polling_station | مركز_اقتراع مكتب_تصويت لجنة_انتخابية
pollute | لوث تلويث
pollution | تلوث تلويث | نفايات انبعاثات
pond | بركة مستنقع
pool | مسبح بركة حوض_سباحة
poor | فقير فقراء ضعيف معدم سيئ | محتاج محدود_الدخل معوز رديء
pope | بابا الحبر_الأعظم بابا_الفاتيكان
popular | شعبي محبوب رائج شهير | شعبية جماهيري انتشر إقبال
popularity | شعبية رواج
population | سكان عدد_السكان تعداد | نسمة مليون_نسمة أهالي
port | ميناء مرفأ موانئ
porter | حمال عتال
portion | جزء حصة
portrait | بورتريه صورة_شخصية
pose | شكل تظاهر وقف
position | موقف منصب موقع مركز | وظيفة مرتبة
positive | إيجابي موجب
possess | امتلك حاز ملك
possession | حيازة ملكية حوزة
possibility | إمكانية احتمال
possible | محتمل وارد | إمكانية
post | منصب بريد نشر منشور | تدوينة كتب
poster | ملصق بوستر
postman | ساعي_البريد بوسطجي
postpone | أرجأ تأجيل | إرجاء إلى_موعد_لاحق
potato | بطاطا بطاطس
potential | محتمل إمكانية
pottery | فخار خزف
poultry | دواجن دجاج
pound | جنيه رطل باوند
pour | صب سكب
poverty | فقر عوز | خط_الفقر
powder | مسحوق بودرة
power | قوة سلطة طاقة كهرباء نفوذ | قدرة حكم تيار
power_cut | انقطاع_الكهرباء انقطاع_التيار
power_plant | محطة_كهرباء محطة_توليد
powerful | قوي نافذ
practical | عملي تطبيقي
practice | ممارسة تدريب تمرن مارس | عادة تمرين
practise | مارس تدرب تمرن
praise | أشاد مدح ثناء أثنى | إشادة
pray | صلى دعا صلاة
prayer | صلاة دعاء
preacher | واعظ خطيب داعية
precaution | احتياط احتراز
precious | ثمين نفيس
precise | دقيق محدد
predecessor | سلف سابق
predict | توقع تنبأ تكهن
prediction | توقع تنبؤ تكهن
prefer | فضل آثر
preference | تفضيل أفضلية
pregnancy | حمل حبل
pregnant | حامل حبلى | حوامل حمل جنين
prejudice | تحيز تحامل
preliminary | أولي تمهيدي
premature | مبكر سابق_لأوانه
premier | رئيس_الوزراء ممتاز
premier_league | دوري_ممتاز دوري_إنجليزي
premiere | عرض_أول عرض_افتتاحي
preparation | تحضير إعداد استعداد
prepare | أعد جهز استعد حضر إعداد | تحضير استعدادات تجهيزات تأهب
preschool | روضة حضانة
prescribe | وصف صرف
prescription | وصفة_طبية روشتة
presence | حضور وجود
present | حاضر قدم هدية موجود حالي | أهدى عرض مقدم
presenter | مذيع مقدم إعلامي
preserve | حفظ صان حافظ
presidency | رئاسة سدة_الرئاسة
president | رئيس رئاسة رئيس_الجمهورية | زعيم حاكم
presidential | رئاسي رئاسية
press | صحافة ضغط صحفي
pressure | ضغط ضغوط ضغوطات | إكراه ضغط_الدم
prestigious | مرموق عريق
pretend | تظاهر ادعى زعم
pretty | جميل حلو
prevail | ساد انتصر
prevent | منع تجنب وقى وقاية | حظر عرقل أحبط تفادي
prevention | وقاية منع
previous | سابق ماض
prey | فريسة طريدة
price | سعر ثمن أسعار تسعيرة | كلفة تكلفة دولار قيمة غلاء بلغ
pride | فخر اعتزاز كبرياء
priest | كاهن قس قسيس خوري | راهب كنيسة
primary | ابتدائي أساسي أولي
primary_school | مدرسة_ابتدائية ابتدائية
prime | رئيسي أول
prime_minister | رئيس_الوزراء رئيس_الحكومة الوزير_الأول
primitive | بدائي
prince | أمير أمراء
princess | أميرة أميرات
principal | مدير_مدرسة رئيسي
principle | مبدأ مبادئ
print | طبع طباعة
printer | طابعة طباع
prior | سابق قبل
priority | أولوية أولويات
prison | سجن حبس سجون | زنزانة معتقل وراء_القضبان
prison_sentence | حكم_بالسجن عقوبة_السجن | سنوات أشغال_شاقة
prisoner | سجين أسير معتقل نزيل | سجناء أسرى محبوس
prisoner_of_war | أسير_حرب أسرى
prisoner_swap | تبادل_أسرى صفقة_تبادل
privacy | خصوصية
private | خاص أهلي جندي | شخصي سري
privilege | امتياز ميزة
prize | جائزة جوائز | مكافأة
prize_money | قيمة_الجائزة جائزة_مالية
probability | احتمال احتمالية
probable | محتمل مرجح
probe | تحقيق مسبار فحص
problem | مشكلة مشكل إشكال معضلة مشاكل | أزمة صعوبة خلل عطل عقبة
procedure | إجراء إجراءات
proceed | مضى واصل
proceeds | عائدات ريع
process | عملية إجراء مسار عالج | مراحل
procession | موكب مسيرة
proclaim | أعلن نادى
produce | أنتج إنتاج صنع أصدر | تصنيع محصول مصنع
producer | منتج منتجون
product | منتج منتجات سلعة بضاعة | سلع صناعة
production | إنتاج تصنيع
profession | مهنة حرفة | طبيب مهندس معلم يعمل
professional | محترف مهني مهنية | احتراف متخصص
professor | أستاذ بروفيسور أستاذ_جامعي | دكتور محاضر باحث
profile | ملف نبذة
profit | ربح أرباح مكسب
profitable | مربح رابح
program | برنامج برامج مشروع خطة | تطبيق حلقة
programme | برنامج خطة
programmer | مبرمج مطور
progress | تقدم تطور
prohibit | حظر منع حرم
project | مشروع مشاريع مشروعات | بناء إنشاء خطة
project_manager | مدير_المشروع
prolong | أطال مدد
prominent | بارز مرموق
promise | وعد تعهد عهد
promising | واعد مبشر
promote | رقى روج عزز صعد
promotion | ترقية ترويج صعود
prompt | دفع فوري
proof | برهان دليل إثبات
propaganda | دعاية بروباغندا
proper | مناسب لائق
property | ملكية عقار ممتلكات أملاك | منزل أرض خاصية عقارات
prophet | نبي رسول
proportion | نسبة تناسب
proposal | اقتراح مقترح عرض
propose | اقترح عرض
prosecute | حاكم قاضى لاحق | محاكمة ملاحقة_قضائية
prosecution | ادعاء نيابة ادعاء_عام
prosecutor | مدع_عام نيابة وكيل_النيابة نائب_عام
prospect | آفاق احتمال
prosperity | ازدهار رخاء
prosperous | مزدهر ثري
prostitution | دعارة بغاء
protect | حمى حماية صان وقى حفظ | حراسة أمن محمية درع
protection | حماية وقاية
protein | بروتين
protest | احتجاج احتج مظاهرة | تظاهرة اعتصام وقفة_احتجاجية مسيرة شعارات إضراب
protester | محتج متظاهر متظاهرون
proud | فخور معتز
prove | أثبت برهن إثبات دلل | أدلة تبين دليل
proverb | حكمة
provide | وفر قدم زود أتاح أمن | منح توفير مد
province | محافظة مقاطعة إقليم ولاية
provisional | مؤقت انتقالي
provoke | أثار استفز استفزاز
psychological | نفسية
pub | حانة بار
public | عام جمهور عمومي علني | مواطنون شعب حكومي
publication | نشر مطبوعة إصدار
publicity | دعاية شهرة
publish | نشر أصدر
publisher | ناشر
publishing_house | دور_النشر
pull | سحب جر شد انتشل | انسحاب
pump | ضخ مضخة
punch | لكمة
punish | عاقب عقاب جازى | عقوبة غرامة إيقاف حرمان فصل
punishment | عقوبة عقاب جزاء | سجن غرامة جلد إيقاف
pupil | تلميذ طالب تلاميذ
puppet | دمية عرائس
purchase | شراء اشترى اقتنى
pure | نقي خالص صاف
purge | تطهير طهر
purple | بنفسجي أرجواني
purpose | غرض هدف غاية قصد | بهدف أغراض
pursue | طارد لاحق تابع
pursuit | مطاردة ملاحقة
push | دفع ضغط | حث تدافع
put | وضع ألقى أدخل | وضعوا نصب حط
puzzle | لغز أحجية
pyramid | هرم أهرامات
`;
