/** Paraphrases: English words with p. Columns: see table.ts. */
export const englishP = `
pace | وتيرة سرعة خطوة
pack | حزمة عبوة قطيع
package | حزمة طرد باقة
packet | علبة رزمة
pact | ميثاق اتفاق معاهدة
pad | وسادة لوحة
padel | بادل
padlock | قفل
pagan | وثني
page | صفحة صفحات | ورقة
paid | دفع سدد مقابل أنفق
pain | ألم وجع آلام | مغص صداع معاناة
painful | مؤلم موجع
painkiller | مسكن مهدئ تسكين_الألم
paint | رسم طلى دهن طلاء
painter | رسام فنان_تشكيلي دهان
painting | لوحة رسم لوحات طلاء | رسام فنان_تشكيلي ألوان متحف فنان ألوان_زيتية
pair | زوج اثنان
pakistan | باكستان إسلام_آباد باكستاني | كراتشي
pakistani | باكستاني باكستان
palace | قصر قصور | قاعة حديقة_القصر
pale | شاحب باهت
palestine | فلسطين فلسطيني رام_الله | غزة الضفة_الغربية
palestinian | فلسطيني فلسطين فلسطينية
palm | نخلة كف نخيل
palm_oil | زيت_نخيل
palsy | شلل
pamphlet | منشور كتيب
pan | مقلاة طنجرة
panama | بنما بنمي
pancreas | بنكرياس
panda | باندا دب_الباندا
pandemic | جائحة وباء | كورونا كوفيد
panel | لجنة لوحة
panic | ذعر هلع فزع
panther | فهد_أسود نمر
pants | بنطال سروال
paper | ورق ورقة صحيفة بحث | جريدة أوراق مستند
paperwork | معاملات_ورقية أوراق
parachute | مظلة باراشوت قفز_بالمظلة
parade | استعراض عرض_عسكري موكب
paradise | جنة فردوس
paradox | مفارقة تناقض
paragraph | فقرة بند
paraguay | باراغواي أسونسيون
paralympics | بارالمبية ألعاب_بارالمبية
paralyse | شل أصاب_بالشلل | شلل
paralysed | مشلول شلل مقعد
paralysis | شلل مشلول
paramedic | مسعف فرق_إسعافية هلال_أحمر مسعفون إسعاف
paramilitary | ميليشيا
paramount | قصوى بالغ_الأهمية
paratrooper | مظلي مظليون
parcel | طرد رزمة طرد_بريدي شحنة
pardon | عفو عفا صفح
parent | والد أهل والدان أبوان | أب أولياء_الأمور أسرة والده والدته أبيه أمه
parental | والدي أبوي
paris | باريس العاصمة_الفرنسية فرنسا
park | حديقة متنزه منتزه محمية ركن موقف
park_ranger | حارس_محمية
parking | موقف_سيارات مواقف ركن
parking_lot | موقف_سيارات ساحة_انتظار ساحة_وقوف مرآب
parkinson | باركنسون شلل_رعاش
parliament | برلمان مجلس_النواب مجلس_الشورى مجلس_الأمة | نواب مجلس_الشعب كنيست
parliamentary | برلماني نيابي
parole | إفراج_مشروط إطلاق_سراح_مشروط
parrot | ببغاء ببغاوات | قفص طائر
part | جزء قسم دور حصة | قطعة شطر نصف ربع
part_time | دوام_جزئي جزئي
part_with | فارق
partial | جزئي متحيز
participant | مشارك مشاركون متسابق
participate | شارك اشترك ساهم | مشاركة
participation | مشاركة اشتراك
particle | جسيم جزيء
particular | خاص معين محدد
partition | تقسيم حاجز
partner | شريك شركاء قرين | شراكة تحالف تعاون حليف
partnership | شراكة تعاون
party | حزب حفلة طرف أحزاب | حفل احتفال ائتلاف
party_leader | رئيس_الحزب زعيم_حزب
pass | مر أقر اجتاز تمريرة نجح | إقرار موافقة نجاح تصويت
pass_away | توفي فارق_الحياة رحل وافته_المنية
pass_on | نقل أورث
passage | ممر مرور عبور
passenger | راكب مسافر ركاب | مسافرون
passer_by | مار عابر_سبيل
passerby | مار عابر_سبيل
passion | شغف عشق هوى
passive | سلبي
passport | جواز_سفر وثيقة_سفر جواز باسبور
passport_control | مراقبة_الجوازات جوازات
password | كلمة_مرور كلمة_سر رقم_سري
past | ماض سابق الماضي | قديم
pasta | معكرونة باستا
pastime | هواية تسلية
pastor | قس راع كاهن واعظ | كنيسة
pastry | معجنات حلويات
pasture | مرعى مراع
patch | رقعة بقعة
patent | براءة_اختراع
paternal | أبوي من_جهة_الأب
paternity | أبوة نسب
path | مسار طريق درب
pathetic | مثير_للشفقة بائس
pathologist | طبيب_شرعي
patience | صبر أناة
patient | صبور حليم متأن مريض مرضى حالة_مرضية منوم مراجع حالة مصاب | علاج مستشفى حالات مصابون خضع
patriarch | بطريرك بطرك
patriot | وطني محب_لوطنه
patrol | دورية دوريات عناصر دورية_أمنية
patron | راع زبون
patronage | رعاية
pattern | نمط نموذج أنماط | نقش
pause | توقف هدنة وقفة
pave | عبد رصف
pavement | رصيف أرصفة
paw | مخلب كف
pawn | رهن بيدق
pay | دفع سدد صرف أجر راتب | مبلغ تكلفة غرامة سعر أنفق دولار مليون جنيه ثمن مقابل
pay_attention | انتبه اهتم
pay_back | سدد رد أعاد
pay_cut | خفض_الرواتب
pay_for | دفع_ثمن مول تكفل
pay_off | سدد أثمر
pay_raise | زيادة_الراتب علاوة
pay_tribute | كرم أشاد نعى
payable | مستحق_الدفع
payment | دفعة دفع سداد | مبلغ
payroll | رواتب كشف_الرواتب
pea | بازلاء
peace | سلام سلم صلح | هدنة مصالحة اتفاق معاهدة وقف_إطلاق_النار مفاوضات
peace_deal | اتفاق_سلام معاهدة_سلام صلح
peace_process | عملية_السلام عملية_سلمية
peace_talks | محادثات_سلام مفاوضات_سلام
peaceful | سلمي مسالم
peacekeeper | حفظ_السلام قوات_حفظ_السلام قبعات_زرقاء
peach | خوخ دراق
peacock | طاووس
peak | ذروة قمة أوج
peanut | فول_سوداني
pear | كمثرى إجاص
pearl | لؤلؤة لؤلؤ
peasant | فلاح مزارع
peculiar | غريب خاص
pedal | دواسة
pedestrian | مشاة مار مارة | رصيف
pediatrician | طبيب_أطفال
peel | قشر قشرة
peer | نظير ند قرين
peg | ربط_العملة تثبيت سعر_صرف_ثابت وتد ربط
pen | قلم حظيرة
penalty | عقوبة جزاء غرامة سجن ركلة_جزاء | ضربة_جزاء
penalty_area | منطقة_الجزاء
penalty_kick | ركلة_جزاء ضربة_جزاء
penalty_shootout | ركلات_ترجيح ركلات_الترجيح ضربات_ترجيح
pencil | قلم_رصاص
pending | تحت_الدراسة قيد_النظر معلق
penetrate | اخترق نفذ
penguin | بطريق بطاريق
penniless | مفلس معدم
pension | معاش راتب_تقاعدي تقاعد
pensioner | متقاعد صاحب_معاش
pentagon | البنتاغون وزارة_الدفاع_الأمريكية الجيش_الأمريكي
people | ناس شعب أشخاص أهالي مواطنون | سكان بشر أفراد جمهور
pepper | فلفل فليفلة
per_cent | بالمئة نسبة
percent | بالمئة نسبة
percentage | نسبة بالمائة معدل نسبة_مئوية | بالمئة بنسبة
perch | مجثم حط
perfect | مثالي كامل تام
perform | أدى أجرى نفذ قدم_عرضا | غنى
performance | أداء عرض إنجاز | حفل مستوى مسرحية
performer | فنان مؤد
perfume | عطر عطور بارفان
peril | خطر هلاك
period | فترة مدة حقبة عهد | مرحلة شهور سنوات
perish | هلك قضى مات
perjury | شهادة_زور حنث_باليمين
perk | امتياز ميزة
permanent | دائم مستديم
permission | موافقة تصريح ترخيص سماح
permit | تصريح ترخيص تفويض رخصة سمح
perpetrator | جاني منفذ عناصر فاعل جان مرتكب
perplex | حير أربك
persecute | اضطهد اضطهاد
persevere | ثابر واظب
persian_gulf | الخليج الخليج_العربي الخليج_الفارسي
persist | استمر أصر
person | شخص إنسان فرد امرؤ | رجل امرأة مواطن
personal | شخصي خاص ذاتي
personality | شخصية صفات طبع خصال شخصيات | صبور
personnel | أفراد موظفون كوادر
perspective | منظور وجهة_نظر
persuade | أقنع حث
peru | بيرو البيرو ليما بيروفي
pervert | منحرف حرف
pessimistic | متشائم تشاؤم
pest | آفة إصابات_حشرية حشرة
pesticide | مبيد مبيدات_حشرية
pet | حيوان_أليف حيوانات_أليفة | كلب قطة هامستر ببغاء هر
petition | عريضة التماس جمع_توقيعات عريضة_إلكترونية | توقيع
petrochemical | بتروكيماويات
petrol | بنزين وقود جازولين محروقات
petrol_bomb | زجاجة_حارقة مولوتوف قنبلة_حارقة
petrol_station | محطة_وقود محطة_بنزين
petroleum | نفط بترول
petty | بسيط تافه
phantom | شبح وهمي
pharaoh | فرعون فراعنة
pharmaceutical | دوائي أدوية شركة_أدوية
pharmacist | صيدلي صيدلانية | صيدلية دواء
pharmacy | صيدلية صيدليات | دواء أدوية
phase | مرحلة طور
phd | دكتوراه
phenomenon | ظاهرة ظواهر
philippines | الفلبين الفيليبين مانيلا فلبيني
philosopher | فيلسوف مفكر
philosophy | فلسفة
phone | هاتف جوال محمول تليفون موبايل اتصل | اتصال مكالمة خلوي آيفون سامسونغ شاشة بطارية
phone_call | اتصال_هاتفي مكالمة مكالمة_هاتفية
phone_number | رقم_هاتف رقم_جوال
phony | مزيف زائف
phosphate | فوسفات
photo | صورة لقطة صور | التقط مصور كاميرا سيلفي عدسة منشورة التقطت
photo_exhibition | معرض_صور
photograph | صورة صور التقط | صورة_فوتوغرافية
photographer | مصور التقط_صورة عدسة تصوير مصور_فوتوغرافي | التقط كاميرا
photosynthesis | تمثيل_ضوئي
phrase | عبارة جملة
physical | بدني جسدي مادي فيزيائي
physician | طبيب دكتور طبيبة استشاري
physicist | فيزيائي عالم_فيزياء
physics | فيزياء فيزيائي
physiotherapist | أخصائي_علاج معالج_طبيعي
physiotherapy | علاج_طبيعي
pianist | عازف_بيانو
piano | بيانو عازف_بيانو
pick | اختار قطف التقط
pick_up | التقط أقل حمل
pickpocket | نشال نشل
pickup_truck | شاحنة_صغيرة بيك_أب
picnic | نزهة رحلة | حديقة تنزه
picture | صورة صور لوحة فيلم | لقطة التقط رسم
piece | قطعة قطع جزء | شظايا
pier | رصيف_بحري
pierce | ثقب اخترق
pig | خنزير خنازير
pigeon | حمامة حمام
pile | كومة ركام
pilgrim | حاج حجاج معتمر ضيوف_الرحمن ضيف_الرحمن | حجيج
pilgrimage | حج عمرة زيارة_مقدسة
pill | حبة قرص حبوب | أقراص
pillar | عمود ركيزة أركان
pillow | وسادة مخدة
pilot | طيار قائد_الطائرة ربان | كابتن
pin | دبوس رقم_سري
pinch | قرص قرصة
pineapple | أناناس
pink | وردي زهري
pinpoint | حدد_بدقة
pioneer | رائد سباق ريادة رواد
pious | متدين تقي ورع
pious_man | تقي ورع
pipe | أنبوب ماسورة غليون
pipeline | خط_أنابيب أنبوب_نفط خط_نقل أنابيب | ضخ نفط غاز
piracy | قرصنة قراصنة
pirate | قرصان قراصنة | سفينة سواحل
pistachio | فستق
pistol | مسدس سلاح_ناري
pit | حفرة بئر
pitch | ملعب أرضية_الملعب
pitfall | مأزق فخ
pity | شفقة رأفة
pixel | بكسل
pizza | بيتزا
pkk | حزب_العمال_الكردستاني الكردستاني
placate | هدأ استرضى
place | مكان موقع وضع مركز موضع | مدينة ساحة مرتبة
placebo | دواء_وهمي
plagiarism | سرقة_أدبية انتحال
plague | طاعون وباء موت_أسود
plague_of_locusts | غزو_الجراد
plain | سهل عادي
plaintiff | مدع مشتك
plaintiff_lawyer | محامي_الادعاء
plan | خطة خطط مخطط اعتزم نوى | مشروع برنامج استعد عزم ينوي يعتزم المقبل
plan_to | اعتزم نوى
plane | طائرة طائرات | رحلة ركاب إقلاع هبوط بوينغ إيرباص طائرة_ركاب مدرج طيار
planet | كوكب كواكب | المريخ زحل المشتري مدار
plank | لوح_خشب
planning | تخطيط خطة إعداد تحضير
plant | نبات مصنع محطة زرع غرس | نبتة شجرة معمل
plantation | مزرعة غرس
plaque | لوحة ترسبات
plasma | بلازما
plaster | جبس لاصق
plastic | بلاستيك بلاستيكي
plastic_surgery | جراحة_تجميل عملية_تجميل تجميل شد_الوجه بوتوكس | طبيب_تجميل
plastic_waste | نفايات_بلاستيكية
plate | صحن طبق لوحة
plateau | هضبة
platform | منصة رصيف
play | مسرحية عرض_مسرحي مباراة لعب عزف لعبة أدى_دور | شارك جسد
play_a_role | لعب_دورا أدى_دورا جسد
play_down | قلل_من_أهمية
play_off | ملحق مباراة_فاصلة
play_the_role_of | جسد_شخصية أدى_دور يلعب_دور
player | لاعب لاعبون لاعبة | مهاجم مدافع حارس نجم
player_of_the_year | أفضل_لاعب لاعب_العام
playful | مرح لعوب
playground | ملعب ساحة_لعب
playoff | دور_فاصل ملحق مباراة_فاصلة
playwright | تأليف كاتب مؤلف كاتب_مسرحي مؤلف_مسرحي
plea | التماس نداء
plead | توسل ناشد ترافع
pleasant | لطيف ممتع
pleased | مسرور سعيد راض
pleasure | سرور متعة
pledge | تعهد وعد التزم
plenty | وفرة كثير
plight | محنة معاناة
plo | منظمة_التحرير_الفلسطينية منظمة_التحرير
plot | قصة أحداث يروي مؤامرة مخطط قطعة_أرض حبكة | بطل
plot_summary | حبكة أحداث
plow | حرث محراث
pluck | قطف نتف
plum | برقوق
plumber | سباك فني_صحي | أنابيب صيانة
plumbing | سباكة
plump | ممتلئ سمين
plunder | نهب سلب سرق | لصوص
plunge | هوى غطس انخفض_حاد
pneumonia | التهاب_رئوي التهاب_الرئة | رئة تنفس
poacher | صياد_غير_قانوني صيد_جائر
poaching | صيد_جائر صيد_غير_مشروع
pocket | جيب جيوب
podium | منصة منصة_التتويج | توج ميدالية
poem | قصيدة شعر أبيات قصائد | شاعر
poet | شاعر ديوان قصيدة شاعرة شعراء
poet_laureate | أمير_الشعراء شاعر
poetic | شعري شاعري
poetry | شعر قصائد ديوان
poetry_collection | ديوان مجموعة_شعرية
poignant | مؤثر مؤلم
point | نقطة أشار موضع نقاط | نتيجة تسجيل رصيد
point_out | أشار نوه لفت
poised | مستعد
poison | سم سمم تسميم | تسمم
poisoning | تسمم تسميم | سم
poisonous | سام سامة مسموم | سم قاتل
poland | بولندا وارسو بولندي
polar | قطبي قطبية
polar_bear | دب_قطبي
pole | قطب عمود قطبي
pole_position | مركز_أول_للانطلاق
pole_vault | قفز_بالزانة
police | شرطة أمن شرطي | ضابط عناصر_الأمن الدرك بوليس محققون مباحث دورية مخفر الداخلية درك
police_officer | شرطي ضابط_شرطة رجل_أمن | عنصر دركي
police_station | مركز_شرطة قسم_شرطة مخفر | كركون
policeman | شرطي رقيب رجل_أمن ضابط عنصر | قوة_أمنية
policy | سياسة نهج استراتيجية موقف سياسات بوليصة
polio | شلل_أطفال
polite | مهذب مؤدب
political | سياسي سياسية | حزب
political_party | حزب حزب_سياسي
political_prisoner | معتقل_سياسي سجين_رأي معتقل_رأي
politician | سياسي زعيم_سياسي نائب | وزير
politics | سياسة سياسي | حزب برلمان حكم
poll | استطلاع استطلاع_رأي اقتراع تصويت
polling_day | يوم_الاقتراع يوم_الانتخابات
polling_station | مركز_اقتراع مكتب_تصويت لجنة_انتخابية
pollute | لوث تلويث
polluted | ملوث تلوث
pollution | تلوث انبعاثات ملوث تلويث | كربون مخلفات نفايات
polo | بولو
polygamy | تعدد_الزوجات ضرة
pomegranate | رمان
pond | بركة مستنقع
ponder | تأمل فكر
pony | مهر حصان_صغير
pool | مسبح بركة حوض_سباحة
poor | فقير فقراء ضعيف معدم سيئ | محتاج محدود_الدخل معوز رديء ديون دخل_ضعيف حي_شعبي
pop_singer | مغني_بوب مطرب
pop_star | نجم_بوب مطرب
pope | بابا الحبر_الأعظم بابا_الفاتيكان
popular | شعبي محبوب رائج شهير | شعبية جماهيري انتشر إقبال
popularity | شعبية رواج
populate | سكن أهل
population | سكان عدد_السكان تعداد | نسمة مليون_نسمة أهالي عدد_سكانها تعدادها
populist | شعبوي
populous | كثير_السكان مكتظ
porch | شرفة رواق
pork | لحم_خنزير
pornography | إباحية إباحي
port | ميناء مرفأ موانئ
portable | محمول متنقل
porter | حمال عتال
portion | جزء حصة
portrait | بورتريه صورة_شخصية
portray | جسد صور
portugal | البرتغال لشبونة برتغالي
pose | شكل تظاهر وقف
posh | راق فاخر
position | موقف منصب موقع مركز | رئيس مدير مستشار أمين_عام وكيل نائب وظيفة مرتبة مهاجم مدافع
positive | إيجابي موجب
possess | امتلك حاز ملك
possession | حيازة ملكية حوزة
possibility | إمكانية احتمال
possible | محتمل وارد | إمكانية
post | تغريدة منشور تدوينة منصب بريد نشر | كتب
post_mortem | تشريح طب_شرعي
post_office | مكتب_بريد بريد
postage_stamp | طابع_بريدي طوابع
postal | بريدي
poster | ملصق بوستر
postgraduate | دراسات_عليا
posthumous | بعد_الوفاة
postman | ساعي_البريد بوسطجي
postpone | تأجيل أرجأ إلى_وقت_لاحق | إرجاء إلى_موعد_لاحق
postponement | تأجيل إرجاء
pot | قدر وعاء إناء
potato | بطاطا بطاطس
potential | محتمل إمكانية
pothole | حفرة
pottery | فخار خزف | أوان جرار
poultry | دواجن دجاج
pound | جنيه رطل باوند
pour | صب سكب
poverty | فقر عوز حرمان فاقة | خط_الفقر
powder | مسحوق بودرة
power | قوة سلطة طاقة كهرباء نفوذ | قدرة حكم تيار
power_cut | انقطاع_التيار انقطاع_الكهرباء أزمة_الكهرباء
power_grid | شبكة_الكهرباء
power_plant | محطة محطة_كهرباء مولد محطة_توليد
power_station | محطة_كهرباء محطة_توليد
powerful | قوي نافذ
powerless | عاجز ضعيف
pox | جدري
practical | عملي تطبيقي
practice | ممارسة تدريب تمرن مارس | عادة تمرين
practise | مارس تدرب تمرن
pragmatic | واقعي عملي
praise | أشاد أثنى نوه ثمن إشادة امتدح مدح ثناء
prank | مزحة مقلب
pray | صلى دعا صلاة
prayer | صلاة دعاء | المصلون ركعة المسجد أذان
prayer_leader | إمام خطيب
preacher | واعظ خطيب داعية
precaution | احتياط احتراز
precede | سبق تقدم
precedent | سابقة
precinct | مخفر
precious | ثمين نفيس
precise | دقيق محدد
predator | مفترس حيوان_مفترس
predecessor | سلف سابق سابقه سلفه
predict | توقع رجح تنبأ توقعات تقدير تكهن
prediction | توقع تنبؤ تكهن
predominantly | غالبا
preface | مقدمة تمهيد
prefer | فضل آثر
preference | تفضيل أفضلية
pregnancy | حمل حبل أشهر_الحمل | جنين ولادة
pregnant | حامل حبلى | حوامل حمل جنين شهرها تنتظر_مولودا ولادة أنجبت
pregnant_woman | حامل امرأة_حامل
prehistoric | ما_قبل_التاريخ
prejudice | تحيز تحامل
prejudiced | متحيز
preliminary | أولي تمهيدي
premature | مبكر سابق_لأوانه خديج قبل_أوانه | حاضنة
premier | رئيس_الوزراء ممتاز
premier_league | دوري_ممتاز دوري_إنجليزي
premiere | عرض_أول عرض_افتتاحي أول_عرض | عرض
premiered | عرض_لأول_مرة
premise | مقر فرضية
preparation | استعداد تجهيز ترتيب تحضير إعداد
prepare | أعد جهز استعد حضر إعداد | تحضير استعدادات تجهيزات تأهب
preschool | روضة حضانة
prescribe | وصف صرف
prescription | وصفة_طبية روشتة | دواء طبيب
prescription_drug | دواء_بوصفة
presence | حضور وجود
present | حاضر قدم هدية موجود حالي | أهدى عرض مقدم
presenter | مذيع مقدم إعلامي
preserve | حفظ صان حافظ
preside | ترأس رئاسة
presidency | رئاسة سدة_الرئاسة
president | رئيس رئاسة رئيس_الجمهورية | زعيم حاكم الرئيس قصر_رئاسي ولاية انتخب
presidential | رئاسي رئاسية
presidential_palace | قصر_رئاسي قصر_الرئاسة
press | صحافة ضغط صحفي
press_conference | مؤتمر_صحفي مؤتمر_صحافي تصريحات_للصحفيين
press_freedom | حريات_صحفية حرية_الإعلام انتهاك
pressure | ضغط ضغوط ضغوطات | إكراه ضغط_الدم
prestigious | مرموق عريق
presume | افترض ظن
pretend | تظاهر ادعى زعم
pretty | جميل حلو
prevail | ساد انتصر
prevalent | منتشر سائد
prevent | منع تجنب وقى وقاية | حظر عرقل أحبط تفادي
prevention | وقاية منع
previous | سابق ماض
previously | سابقا في_وقت_سابق
prey | فريسة طريدة
price | سعر ثمن أسعار تسعيرة قيمة بسعر بمبلغ | كلفة تكلفة دولار غلاء بلغ بيع دينار ريال يورو مقابل
price_rise | ارتفاع_الأسعار زيادة_الأسعار غلاء
priceless | لا_يقدر_بثمن نفيس
prick | وخز
pride | فخر اعتزاز كبرياء
priest | كاهن قس قسيس خوري | راهب كنيسة
primary | ابتدائي أساسي أولي
primary_school | مدرسة_ابتدائية ابتدائية
primate | رئيسيات قردة
prime | رئيسي أول
prime_minister | رئيس_الوزراء رئيس_الحكومة الوزير_الأول
prime_suspect | مشتبه_به_رئيسي متهم_رئيسي
primitive | بدائي
prince | أمير أمراء | سمو العائلة_المالكة
princess | أميرة أميرات
principal | مدير_مدرسة رئيسي
principle | مبدأ مبادئ
print | طبع طباعة
printer | طابعة طباع
printing_press | مطبعة
prior | سابق قبل
priority | أولوية أولويات
prison | سجن حبس سجون | زنزانة معتقل وراء_القضبان
prison_break | هروب_من_السجن فرار
prison_cell | زنزانة
prison_guard | سجان حارس_السجن
prison_sentence | حكم_بالسجن عقوبة_السجن | سنوات أشغال_شاقة
prisoner | سجين أسير معتقل موقوف مرحل نزيل | سجناء أسرى محبوس
prisoner_of_war | أسير_حرب أسرى
prisoner_swap | تبادل_أسرى صفقة_تبادل
pristine | نقي بكر
privacy | خصوصية
private | خاص أهلي جندي | شخصي سري
private_school | مدرسة_خاصة مدرسة_أهلية
private_sector | قطاع_خاص
privatisation | خصخصة
privatise | خصخصة
privilege | امتياز ميزة
privileged | محظوظ مميز
prize | جائزة جوائز | مكافأة دولار درع كأس ميدالية شيك
prize_money | قيمة_الجائزة جائزة_مالية ألف_دولار | دولار مليون يورو
probability | احتمال احتمالية
probable | محتمل مرجح
probation | مراقبة وقف_التنفيذ
probe | مسبار تحقيق مجس فحص
problem | مشكلة مشكل إشكال معضلة مشاكل | أزمة صعوبة خلل عطل عقبة
procedure | إجراء إجراءات
proceed | مضى واصل
proceeds | عائدات ريع
process | عملية إجراء مسار عالج | مراحل
procession | موكب مسيرة
processor | معالج
proclaim | أعلن نادى
procure | وفر
procurement | مشتريات توريد
prodigy | معجزة نابغة طفل_معجزة
produce | أنتج إنتاج صنع أصدر | تصنيع محصول مصنع
producer | منتج منتجون
product | منتج منتجات سلعة بضاعة | سلع صناعة
production | إنتاج تصنيع
profession | مهنة حرفة وظيفة صنعة | طبيب مهندس معلم يعمل نجار ممرضة خياط صحفي محام عمل
professional | محترف مهني مهنية | احتراف متخصص
professor | أستاذ بروفيسور أستاذ_جامعي | دكتور محاضر باحث جامعة كلية
profile | ملف نبذة
profit | ربح أرباح مكاسب صافي_الدخل مكسب | أرباح_صافية عائد دولار
profit_margin | هامش_ربح
profitable | مربح رابح
profound | عميق بالغ
program | برنامج برامج مشروع خطة | تطبيق حلقة
programme | برنامج خطة
programmer | مبرمج مطور
progress | نسبة_إنجاز تقدم سير_العمل تطورات تطور
prohibit | حظر منع حرم
prohibition | حظر منع تحريم
project | مشروع مشاريع مشروعات مخطط | بناء إنشاء خطة تنفيذ إنجاز افتتاح
project_manager | مدير_المشروع
proliferation | انتشار
prolong | أطال مدد
prominence | شهرة بروز
prominent | بارز مرموق
promise | وعد تعهد عهد | التزام
promising | واعد مبشر
promote | رقى روج عزز صعد | تسويق ترويج إبراز ترقية
promoted | صاعد ترقى
promotion | ترقية ترويج صعود
prompt | دفع فوري
proof | برهان دليل إثبات
propaganda | دعاية بروباغندا
proper | مناسب لائق
property | ملكية عقار ممتلكات أملاك | منزل أرض خاصية عقارات
prophet | نبي رسول
proponent | مؤيد نصير
proportion | نسبة تناسب
proposal | مقترح طرح مبادرة عرض فكرة اقتراح
propose | اقترح عرض
prosecute | حاكم قاضى لاحق | محاكمة ملاحقة_قضائية
prosecution | ادعاء نيابة ادعاء_عام
prosecutor | مدع_عام نيابة وكيل_النيابة نائب_عام
prospect | آفاق احتمال
prosperity | ازدهار رخاء
prosperous | مزدهر ثري
prostate | بروستاتا
prosthesis | طرف_صناعي
prosthetic | صناعي طرف_صناعي
prostitute | عاهرة بائعة_هوى
prostitution | دعارة بغاء | شبكة آداب بيوت
protagonist | بطل شخصية_رئيسية
protect | حمى حماية صان وقى حفظ | حراسة أمن محمية درع
protection | حماية وقاية
protein | بروتين
protest | تظاهرة مظاهرة احتجاج مسيرة اعتصام احتج | وقفة_احتجاجية شعارات إضراب خرج_آلاف رددوا رفعوا_لافتات طالبوا قطع_الطرق إحراق_إطارات
protestant | بروتستانتي
protester | محتج متظاهر متظاهرون
proud | فخور معتز
prove | أثبت برهن إثبات دلل | أدلة تبين دليل
proverb | حكمة
provide | وفر قدم زود أتاح أمن | منح توفير مد
provider | مقدم_خدمة مزود مشغل
province | محافظة مقاطعة إقليم ولاية
province_governor | محافظ
provincial | إقليمي محلي
provision | توفير مؤونة بند
provisional | مؤقت انتقالي
provoke | أثار استفز استفزاز
prowess | براعة
proximity | قرب جوار
proxy | وكيل توكيل بالوكالة
prudent | حكيم حصيف
psychiatric_hospital | مستشفى_الأمراض_العقلية مصحة_نفسية
psychiatrist | | مصحة اكتئاب
psychic | عراف وسيط_روحاني
psychological | نفسية
psychopath | مختل_نفسيا
pub | حانة بار
puberty | بلوغ
public | عام جمهور عمومي علني | مواطنون شعب حكومي
public_debt | دين_عام مديونية
public_opinion | رأي_عام
public_prosecutor | نيابة_عامة مدع_عام وكيل_الجمهورية
public_school | مدرسة_حكومية مدرسة_عامة
public_sector | قطاع_عام وظائف_حكومية حكومي قطاع_حكومي
public_service | خدمة_عامة وظيفة_عمومية
public_transport | نقل_عام مواصلات_عامة
publication | نشر مطبوعة إصدار
publicity | دعاية شهرة
publish | نشر أصدر
publisher | ناشر | كتاب طبعة
publishing_house | دور_النشر
puddle | بركة_ماء
puff | نفخة نفث
pull | سحب جر شد انتشل | انسحاب
pull_down | هدم أزال
pull_off | حقق أنجز
pull_out | انسحب انتشل سحب | انسحاب
pull_over | أوقف_السيارة توقف_جانبا
pulse | نبض بقوليات
puma | بوما كوغر
pump | ضخ مضخة | مياه وقود
pumpkin | يقطين قرع
punch | لكمة
punctual | دقيق_في_مواعيده
puncture | ثقب
punish | عاقب عقاب جازى | عقوبة غرامة إيقاف حرمان فصل سجن غرم حرم جلد
punishment | عقوبة عقاب جزاء | سجن غرامة جلد إيقاف جلدة إعدام حبس طرد خصم
pupil | تلميذ طالب تلاميذ
puppet | دمية عرائس ماريونيت دمى
puppet_show | مسرح_عرائس دمى
puppy | جرو كلب_صغير
purchase | شراء اشترى اقتنى | صفقة مبلغ
purchase_price | سعر_الشراء
purchasing_power | قدرة_شرائية
pure | نقي خالص صاف
purge | تطهير طهر
purple | بنفسجي أرجواني
purpose | هدف بهدف غاية بغية غرض قصد | أغراض
pursue | طارد لاحق تابع
pursuit | مطاردة ملاحقة
push | دفع ضغط | حث تدافع
push_back | أرجأ صد
push_for | سعى
pushback | صد رفض
put | وضع ألقى أدخل | وضعوا نصب حط
put_an_end_to | وضع_حدا أنهى
put_aside | ادخر نحى_جانبا
put_away | خزن سجن
put_down | أخمد وضع
put_forward | قدم طرح اقترح
put_in | أدخل ركب
put_in_prison | سجن أودع_السجن زج
put_off | أرجأ تأجيل
put_on | ارتدى لبس
put_on_trial | حاكم قدم_للمحاكمة
put_out | أخمد أطفأ إخماد | السيطرة_على_الحريق
put_to_death | أعدم إعدام شنق
put_together | جمع ركب
put_up | نصب علق آوى
put_up_with | تحمل
puzzle | لغز معضلة أحجية
pyjamas | بيجامة منامة
pyongyang | بيونغ_يانغ كوريا_الشمالية
pyramid | هرم أهرامات
python | ثعبان بايثون أصلة
`;
