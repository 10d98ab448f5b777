/** Paraphrases: English words with m. Columns: see table.ts. */
export const englishM = `
macedonia | مقدونيا مقدونيا_الشمالية سكوبيه
machete | ساطور منجل
machine | آلة ماكينة جهاز آلات | روبوت مكنة
machine_gun | رشاش مدفع_رشاش
mad | مجنون مختل غاضب
madagascar | مدغشقر أنتاناناريفو
made_of | ألومنيوم خشب معدن
madrid | مدريد العاصمة_الإسبانية
mafia | مافيا عصابة جريمة_منظمة
magazine | مجلة مجلات مخزن | دورية مخزن_ذخيرة
maghreb | المغرب_العربي مغاربي
magic | سحر سحري شعوذة
magician | ساحر مشعوذ
magistrate | قاض قاضي_التحقيق
magnetic | مغناطيسي
magnificent | رائع عظيم
magnitude | قوة درجة | ريختر
magnum_opus | تحفة أهم_أعماله
maid | عاملة_منزلية خادمة عمالة_منزلية شغالة
maiden_voyage | رحلة_أولى
mail | بريد رسالة
mailman | ساعي_البريد بوسطجي
main | رئيسي أساسي أهم | كبرى
mainland | البر_الرئيسي
mainstream | سائد تقليدي
maintain | حافظ أبقى صان صيانة | أصر محافظة
maintenance | صيانة نفقة إصلاح
maize | ذرة
majestic | مهيب جليل
majesty | جلالة
major | كبير رئيسي رائد بالغ | ضخم
major_league | دوري_ممتاز
majority | أغلبية أكثرية غالبية معظم | نصف أصوات
make | صنع جعل أنتج أعد أنشأ قام | صناعة تصنيع ابتكر
make_a_decision | اتخذ_قرارا قرر
make_a_living | كسب_رزقه عيش لقمة_العيش
make_fun_of | استهزأ
make_money | كسب_المال ربح
make_out | ميز تبين
make_peace | تصالح صلح سلام
make_sure | تأكد تحقق
make_up | شكل اختلق تصالح مكياج
make_up_for | عوض تعويض
make_use_of | استغل
makeup | مكياج مساحيق تجميل
malaria | ملاريا بعوض حمى_المستنقعات | حمى
malawi | ملاوي مالاوي
malaysia | ماليزيا كوالالمبور ماليزي
maldives | المالديف ماليه
male | ذكر رجل ذكور
mali | مالي باماكو
malicious | خبيث كيدي
malignant | خبيث سرطاني
mall | مول مركز_تجاري مجمع_تجاري
malnutrition | سوء_تغذية نقص_تغذية | جوع مجاعة
malpractice | خطأ_طبي إهمال_طبي
malta | مالطا فاليتا مالطي
malware | برمجيات_خبيثة
mammal | ثديي ثدييات
mammogram | تصوير_الثدي
mammoth | ماموث ضخم
man | رجل شخص شاب | مواطن عجوز زوج
man_made | من_صنع_الإنسان صناعي
manage | أدار تمكن دبر استطاع | إدارة مدير
management | إدارة تدبير تسيير | مدير
manager | مدير مدرب مسير | إدارة مشرف
mandate | تفويض انتداب ولاية
mandatory | إلزامي إجباري
mango | مانجو مانجا
manhunt | مطاردة ملاحقة بحث_عن_الجاني | تعقب
manifest | بيان تجلى
manifesto | بيان برنامج_انتخابي
manipulate | تلاعب استغل
mankind | بشرية إنسانية
manned | مأهول
manner | طريقة أسلوب
manpower | قوة_عاملة أيد_عاملة
mansion | قصر فيلا منزل_فخم | غرف
mansion_house | قصر
manslaughter | قتل_خطأ قتل_غير_متعمد تسبب_في_موت قتل_بالخطأ
manual | يدوي دليل
manufacture | صنع تصنيع أنتج | صناعة
manufacturer | شركة_مصنعة منتج مصنع صانع
manufacturing | تصنيع صناعة
manuscript | مخطوط مخطوطة مخطوطات
map | خريطة خارطة
marathon | ماراثون سباق | عداء
marathon_runner | عداء_ماراثون
marble | رخام
march | مسيرة تظاهرة مارس زحف سار آذار | مظاهرة
mare | فرس
margin | هامش فارق
marginalised | مهمش
marijuana | ماريجوانا حشيش قنب
marine | بحري مشاة_البحرية
marital | زوجي زوجية
marital_status | حالة_اجتماعية
maritime | بحري ملاحي
mark | علامة أحيا وسم احتفل | إحياء_ذكرى درجة ذكرى
marker | علامة مؤشر
market | سوق أسواق | بورصة متجر بازار باعة زبائن بضائع أسعار
market_share | حصة_سوقية
market_value | قيمة_سوقية
marketing | تسويق ترويج
marriage | زواج قران عرس زيجة | تزوج عقد_قران زفاف عروس خطوبة زوجة زوج تزوجا ارتبط
married | متزوج متزوجة تزوج زوج زوجة مرتبط | عقد_قران
marry | تزوج زواج عقد_قران اقترن | زفاف عرس زوجة عروس زوجها زوجته ارتبط خطوبة
marry_off | زوج تزويج
mars | المريخ كوكب_المريخ
marsh | مستنقع أهوار
mart | سوق متجر
martial_arts | فنون_قتالية كاراتيه تايكوندو
martial_law | أحكام_عرفية قانون_الطوارئ
martyr | شهيد شهداء استشهد ارتقى
mask | قناع كمامة لثام
masked | ملثم مقنع مقنعون ملثمون | قناع لثام
masked_man | ملثم مقنع
mass | كتلة جماعي قداس
mass_grave | مقبرة_جماعية | رفات جثث جماجم
mass_killing | قتل_جماعي مذبحة
mass_shooting | إطلاق_نار_جماعي إطلاق_نار
massacre | مجزرة مجازر مذبحة إبادة قتل_جماعي جريمة_جماعية | ذبح
massive | ضخم هائل واسع
master | سيد معلم أتقن
master's_degree | ماجستير
mastermind | خطط دبر العقل_المدبر يقف_وراء عقل_مدبر مدبر
masterpiece | تحفة رائعة
match | مباراة لقاء مواجهة طابق | شوط تعادل فاز كلاسيكو ديربي
mate | رفيق زميل تزاوج
material | مادة مواد خامة مادي | قماش خشب حديد
maternal | أمومي من_جهة_الأم
maternity | أمومة ولادة
maternity_leave | إجازة_أمومة إجازة_وضع | ولادة أمومة
mathematician | عالم_رياضيات
mathematics | رياضيات حساب
matriculation | توجيهي بكالوريا
matter | أمر مسألة قضية مادة | موضوع شأن
mattress | فراش مرتبة
mature | ناضج راشد
mauritania | موريتانيا نواكشوط موريتاني
mauritius | موريشيوس بورت_لويس
mausoleum | ضريح مقبرة
maximum | أقصى حد_أعلى سقف حد_أقصى
may | مايو أيار ماي
mayor | رئيس_بلدية أمين عمدة محافظ
meadow | مرج مراع
meal | وجبة طعام أكلة | غداء عشاء إفطار أرز لحم سحور فطور برغر شطيرة سمك دجاج
mean | قصد معنى دل | يعني مفاده
meaning | معنى يعني أصل_التسمية دلالة مغزى
meaningful | هادف
means | وسيلة وسائل
measles | حصبة طفح_جلدي
measure | إجراء تدبير خطوة قاس قياس | إجراءات تدابير خطوات طول
meat | لحم لحوم | لحم_بقري دجاج كباب
meatball | كفتة كرات_لحم
mecca | مكة مكة_المكرمة المسجد_الحرام
mechanic | ميكانيكي فني_سيارات | ورشة إصلاح_سيارات
mechanical | ميكانيكي
mechanism | آليات
medal | ميدالية وسام | ذهبية فضية برونزية
media | إعلام وسائل_إعلام صحافة | صحيفة قناة تلفزيون إذاعة
mediate | توسط وساطة | وسيط
mediation | وساطة توسط
mediator | وسيط وسطاء وساطة توسط
medic | مسعف طبيب
medical | كشف_طبي فحص_طبي طبي طبية صحي | طبيب مستشفى علاج
medical_error | خطأ_طبي إهمال_طبي
medical_staff | طاقم_طبي كادر_طبي أطباء
medical_test | كشف_طبي فحص_طبي تحاليل فحوصات تحليل
medication | دواء أدوية عقار
medicine | دواء طب علاج أدوية | عقار حبوب
medieval | قروسطي العصور_الوسطى
medina | المدينة_المنورة المسجد_النبوي
mediterranean | البحر_المتوسط البحر_الأبيض_المتوسط متوسطي
medium | متوسط وسط
meet | التقى اجتمع قابل لقاء استقبل لقي | اجتماع تباحث
meeting | اجتماع لقاء قمة جلسة | التقى محادثات استقبل اجتمع
melancholy | كآبة حزن
melody | لحن نغمة
melon | شمام بطيخ
melt | ذاب انصهر ذوبان
member | عضو أعضاء منتسب عضوية | نائب فرد
membership | عضوية انضمام
memoir | مذكرات سيرة
memorable | مشهود
memorial | نصب_تذكاري تذكاري تأبين
memorize | حفظ تحفيظ استظهر
memory | ذاكرة ذكرى ذكريات | تذكر نسيان زهايمر
memory_loss | فقدان_الذاكرة
menace | تهديد خطر
mend | أصلح رفأ
meningitis | التهاب_السحايا
menopause | سن_اليأس انقطاع_الطمث
mental | عقلي ذهني
mental_health | صحة_نفسية صحة_عقلية
mental_illness | اضطراب_عقلي فصام
mentally_ill | مريض_نفسيا مختل_عقليا
mention | ذكر أشار تطرق نوه | إشارة
mentor | مرشد معلم
menu | قائمة قائمة_الطعام مأكولات قائمة_طعام لائحة
mercenary | مرتزق مرتزقة
merchandise | بضاعة سلع
merchant | تاجر تجار
merciful | رحيم
merciless | بلا_رحمة قاس
mercy | رحمة رأفة
mere | مجرد محض
merge | دمج اندماج ضم توحيد اندمج
merger | اندماج دمج | ضم توحيد صفقة
merit | جدارة استحقاق
mess | فوضى لخبطة
message | رسالة رسائل بلاغ | واتساب نص رسالة_نصية خطاب
messenger | رسول ساعي
messy | فوضوي
met | التقى قابل اجتمع
metabolism | أيض حرق
metal | معدن معادن فلز | ذهب فضة نحاس حديد ألمنيوم رصاص فولاذ زنك
meteor | نيزك شهاب شهب
meteor_shower | زخة_شهب شهب
meteorite | نيزك حجر_نيزكي
meteorologist | خبير_أرصاد راصد_جوي
meteorology | أرصاد_جوية
meter | متر عداد
methane | ميثان
method | طريقة أسلوب منهج وسيلة | تقنية
metre | متر أمتار
metro | مترو مترو_الأنفاق قطار_الأنفاق
metropolis | عاصمة مدينة_كبرى
mexico | المكسيك مكسيكو مكسيكي
microchip | رقاقة شريحة
microphone | ميكروفون مكبر_صوت
microplastics | جسيمات_بلاستيكية
microscope | مجهر ميكروسكوب
microsoft | مايكروسوفت
midday | ظهر منتصف_النهار
middle | وسط منتصف أوسط
middle_class | طبقة_وسطى | دخل_متوسط
middle_east | الشرق_الأوسط
middle_school | مدرسة_متوسطة إعدادية
midfielder | لاعب_وسط صانع_ألعاب محور_ارتكاز خط_وسط
midnight | منتصف_الليل
midwife | قابلة داية مولدة | ولادة
midwinter | منتصف_الشتاء
mighty | جبار قوي
migraine | صداع_نصفي شقيقة
migrant | مهاجر وافد نازح مهاجرون | قارب لاجئ
migrate | هاجر هجرة نزح
migration | هجرة نزوح
mild | معتدل خفيف
mile | ميل أميال
militant | مسلح متشدد مقاتل | جهادي إرهابي
military | عسكري حربي جيش | قوات جنود قاعدة
military_base | قاعدة_عسكرية ثكنة معسكر
military_exercise | مناورة_عسكرية تدريبات_عسكرية مناورات
military_parade | عرض_عسكري استعراض_عسكري
military_service | خدمة_عسكرية تجنيد خدمة_العلم التجنيد | جيش مجند
militia | ميليشيا ميليشيات فصيل_مسلح
milk | حليب لبن حلب
milk_powder | حليب_مجفف
milkshake | ميلك_شيك
milky_way | درب_التبانة
mill | طاحونة مطحنة
million | مليون ملايين
millionaire | مليونير ثري غني رجل_أعمال | ملايين ثروة
millions | ملايين الملايين
minaret | مئذنة منارة
mind | عقل ذهن بال | تفكير فكر
mine | منجم لغم تعدين | مناجم ألغام فحم ذهب
minefield | حقل_ألغام
miner | عامل_منجم عمال_المناجم منقب
mineral | معدن معدني معادن
minesweeper | كاسحة_ألغام
miniature | مصغر منمنمة
minibus | حافلة_صغيرة ميكروباص
minimum | أدنى حد_أدنى
minimum_wage | حد_أدنى_للأجور | أجور رواتب
mining | تعدين استخراج | منجم
mining_company | شركة_تعدين
minister | وزير وزيرة وزراء | حقيبة_وزارية وزارة حقيبة الحكومة
ministry | وزارة وزارات
minor | قاصر طفيف ثانوي
minority | أقلية أقليات
mint | نعناع سك
minute | دقيقة دقائق | لحظة ثانية
minute_of_silence | دقيقة_صمت دقيقة_حداد
miracle | معجزة أعجوبة | بأعجوبة
mirror | مرآة مرايا
miscarriage | إجهاض فقدان_الجنين إسقاط سقط_جنينها | فقدت_جنينها
mischief | أذى شقاوة
misconduct | سوء_سلوك
misdemeanor | جنحة مخالفة
miserable | بائس تعيس
misery | بؤس شقاء
misfortune | محنة سوء_حظ
mishap | حادث نكسة
mislead | ضلل خدع
misleading | مضلل خادع
mismanagement | سوء_إدارة
miss | فات اشتاق أضاع أهدر آنسة | عدم_مشاركة غاب إهدار غياب حنين أخطأ
miss_flight | لم_يلحق_بالرحلة فاته
miss_out | فات ضيع
missile | صاروخ صواريخ قذيفة | باليستي
missile_attack | هجوم_صاروخي قصف_صاروخي
missing | مفقود مختف غائب | اختفى اختفاء مفقودون انقطع_الاتصال بحث آخر_مرة غاب
missing_person | مفقود مختف | اختفاء
mission | مهمة بعثة رحلة رسالة
missionary | مبشر تبشير
mist | ضباب سديم
mistake | خطأ غلطة أخطاء | سهو بالخطأ
mistreat | أساء_معاملة عذب
mistress | عشيقة سيدة
mistrust | عدم_ثقة ارتياب
misuse | إساءة_استخدام سوء_استعمال
mix | خلط مزج خليط
mix_up | خلط التباس
mixture | خليط مزيج
mma | فنون_القتال_المختلطة
moan | أنين تذمر
mob | غوغاء حشد
mobile | هاتف_محمول جوال أجهزة_محمولة نقال متنقل محمول
mobile_phone | هاتف_محمول جوال موبايل | هاتف_ذكي آيفون
mobility | حركة تنقل
mobilize | عبأ حشد تعبئة
mock | سخر استهزأ سخرية
mockery | سخرية استهزاء
model | نموذج عارضة_أزياء طراز موديل | مثال عارض نماذج
moderate | معتدل وسطي
modern | حديث عصري معاصر | جديد متطور
modernise | حدث تحديث
modest | متواضع محتشم
modify | عدل
moisture | رطوبة
moldova | مولدوفا كيشيناو
molecule | جزيء
molest | تحرش اعتدى_جنسيا
mom | والدة ماما
moment | لحظة لحظات وقت | ثانية
monarch | عاهل ملك ملكة
monarchy | ملكية نظام_ملكي
monastery | دير أديرة
monday | الاثنين
monetary | نقدي مالي
money | أموال نقود مبلغ | دولار نقدا ثروة فلوس تمويل
money_changer | صراف صيرفي
money_exchange | صرافة صراف
money_laundering | غسل_الأموال تبييض_الأموال غسيل_أموال
money_transfer | حوالة تحويل_أموال
mongolia | منغوليا أولان_باتور
monitor | راقب رصد شاشة | مراقبة
monk | راهب رهبان
monkey | قرد قردة سعدان
monkeypox | جدري_القردة
monopoly | احتكار محتكر
monsoon | موسمية أمطار_موسمية
monster | وحش وحوش
montenegro | الجبل_الأسود مونتينيغرو
month | شهر أشهر شهور | شهري
monthly | شهري شهرية
monument | نصب معلم_أثري صرح | تمثال نصب_تذكاري أثر
monumental | ضخم تذكاري
mood | مزاج حالة_نفسية
moon | قمر هلال أقمار
moon_landing | هبوط_على_القمر
moped | دراجة_نارية
moral | أخلاقي معنوي
morale | معنويات روح_معنوية
more_than | فوق
morgue | مشرحة ثلاجة_الموتى
morning | صباح صباحا فجر | ضحى صبح
moroccan | مغربي المغرب مغربية
morocco | المغرب الرباط مغربي | المملكة_المغربية
mortal | قاتل
mortality | وفيات معدل_الوفيات
mortar | هاون قذيفة_هاون
mortgage | رهن_عقاري قرض_سكني تمويل_عقاري رهن
mosaic | فسيفساء
moscow | موسكو العاصمة_الروسية روسيا
mosque | مسجد جامع مساجد | مصلى مئذنة مصلون إمام صلاة المصلين خطبة جوامع
mosquito | بعوضة بعوض ناموس
mossad | الموساد المخابرات_الإسرائيلية
mother | والدة أمهات | والدته ماما أمومة
mother_in_law | حماة والدة_زوجته والدة_زوجها
motherhood | أمومة
motherland | وطن الوطن_الأم
motion | حركة اقتراح
motionless | ساكن بلا_حراك
motivate | حفز دفع شجع
motivation | دافع حافز
motive | دافع سبب هدف رغبة حافز بسبب ضغوط باعث | خلافات بدافع
motor | محرك موتور
motor_racing | سباق_سيارات رالي
motorbike | دراجة_نارية موتوسيكل
motorcade | موكب سيارات
motorcycle | دراجة_نارية موتوسيكل | دراج
motorist | سائق سائقو_السيارات
motorsport | رياضة_المحركات
motorway | طريق_سريع طريق_سيار
mount | جبل امتطى ركب
mountain | جبل جبال قمة | تسلق متسلق مرتفعات سفح متر إيفرست متسلقون
mountain_climber | متسلق_جبال
mountain_range | سلسلة_جبال
mountaineer | متسلق_جبال
mountainous | جبلي وعر
mourn | نعى حزن حداد | رثى
mourner | مشيع معز مشيعون
mourning | حداد عزاء | تنكيس_الأعلام
mouse | فأر فأرة فئران
moustache | شارب شوارب
mouth | فم مصب فوهة | شفاه
move | انتقل تحرك نقل خطوة تحريك | رحل إجراء انتقال هاجر رحلوا غادر
move_away | ابتعد رحل انتقل
move_in | سكن
move_on | مضى_قدما تجاوز
move_out | غادر_المنزل خرج
movement | حركة تحرك تيار | جماعة حراك تنظيم
movie | فيلم أفلام سينما | مخرج شريط
movie_star | نجم_سينمائي ممثل نجم فنان نجمة
moving | مؤثر متحرك
mow | جز حصد
mozambique | موزمبيق مابوتو
mp | نائب عضو_البرلمان
msf | أطباء_بلا_حدود
mud | طين وحل أوحال
muezzin | مؤذن
mufti | مفتي فتوى
mug | كوب سلب
mugger | سارق قاطع_طريق
mugging | سلب سرقة_بالإكراه نشل
mule | بغل
multinational | متعددة_الجنسيات
multiple | متعدد مضاعف
multitude | حشد جموع
mum | ماما والدة
mummification | تحنيط مومياء
mummy | مومياء مومياوات محنط تابوت | فرعون تحنيط
mumps | نكاف
municipal | بلدي محلي
municipality | بلدية أمانة
mural | جدارية رسم_جداري
murder | قتل جريمة_قتل إزهاق_روح اغتيال اغتال مقتل | طعن خنق ذبح جثة رصاص أردى عمدا سفاح قاتل تسميم سكين
murder_charge | تهمة_القتل
murder_weapon | أداة_الجريمة سلاح_الجريمة | سكين مسدس بندقية فأس مطرقة خنجر
murderer | قاتل سفاح | جان
muscle | عضلة عضلات
museum | متحف متاحف | قطع_أثرية مقتنيات معروضات تماثيل لوحات آثار عرض
mushroom | فطر عيش_الغراب
music | موسيقى غناء | أغنية عزف ألحان حفل
music_video | فيديو_كليب أغنية_مصورة
musical | موسيقي مسرحية_غنائية
musical_instrument | آلة_موسيقية | عود بيانو ناي
musician | موسيقي عازف ملحن | موسيقار عزف
muslim | مسلم إسلامي مسلمون
muslim_brotherhood | الإخوان_المسلمون الإخوان جماعة_الإخوان
mustache | شارب شوارب
mutation | طفرة تحور
mute | أبكم أخرس
mutilate | شوه
mutiny | تمرد عصيان
mutton | لحم_ضأن
mutual | متبادل مشترك
myanmar | ميانمار بورما الروهينغا
mysterious | غامض مجهول
mysterious_disappearance | اختفاء_غامض
mystery | لغز غموض سر
myth | أسطورة خرافة
mythology | أساطير ميثولوجيا
`;
