/** Paraphrases: English words with s. Columns: see table.ts. */
export const englishS = `
sabbath | سبت
sabotage | تخريب خرب إفشال
sack | أقال طرد فصل كيس | إقالة
sacred | مقدس حرم
sacrifice | تضحية ضحى قربان
sad | حزين كئيب | حزن
saddle | سرج
sadness | حزن أسى
safe | آمن مأمون سليم سالم خزنة | بلا_مخاطر أمان بخير
safe_haven | ملاذ_آمن
safe_house | مخبأ منزل_آمن
safeguard | صان حماية
safety | سلامة أمان أمن
saffron | زعفران
sail | أبحر شراع
sailing | إبحار شراع ملاحة
sailing_race | سباق_شراعي
sailor | بحار ملاح بحارة طاقم_السفينة | سفينة
saint | قديس
salad | سلطة سلطات
salafi | سلفي سلفية
salary | راتب أجر مكافأة مرتب مدفوعات معاش | رواتب يتقاضى شهريا أجور دولار_شهريا مقابل سنويا جنيه
sale | بيع تخفيضات مبيعات
sales | مبيعات بيع
sales_tax | ضريبة_مبيعات
salesman | بائع مندوب_مبيعات مسوق تاجر
salmon | سلمون
salon | صالون
salt | ملح مالح
saltwater | مياه_مالحة
salute | حيا تحية
salvage | أنقذ انتشل
sample | نموذج عينات
samsung | سامسونغ سامسونج
sanatorium | مصحة
sanction | عقوبة عقوبات رفع_العقوبات جزاء | حظر تجميد قيود
sanctuary | محمية ملاذ حرم
sand | رمل رمال
sandal | صندل نعل
sandstorm | عاصفة_رملية عاصفة_ترابية غبار
sandwich | شطيرة سندويش ساندويتش
sandy | رملي
sanitation | صرف_صحي نظافة
sapphire | ياقوت_أزرق
sarcastic | ساخر
sarcophagus | تابوت توابيت
sardine | سردين
sars | سارس متلازمة_تنفسية
satellite | قمر_صناعي قمر_اصطناعي فضائي
satellite_dish | طبق_لاقط دش
satire | سخرية هجاء ساخر
satisfaction | رضا ارتياح
satisfied | راض مكتف
satisfy | أرضى لبى
saturated | مشبع
saturday | السبت يوم_السبت
sauce | صلصة صوص
saucer | صحن
saudi | سعودي سعودية المملكة
saudi_arabia | السعودية الرياض المملكة سعودي | المملكة_العربية_السعودية
sausage | سجق نقانق
savage | وحشي متوحش
save | وفر رشد ترشيد خفض أنقذ حفظ ادخر إنقاذ تصدى أنقذ_مرماه | نجا توفير مدخرات انتشل تمكن_من_إخراج
save_money | ادخر وفر | توفير مدخرات
saving | ادخار توفير مدخرات
savings | مدخرات ودائع ادخار توفير تحويشة | ادخر
savings_account | حساب_توفير
saw | منشار
sawmill | منشرة
saxophone | ساكسفون
say | قال صرح ذكر أعلن أكد أفاد | أضاف أوضح أشار بيان تصريح بحسب وفق مصرحا مؤكدا معتبرا
scaffold | سقالة مشنقة
scale | مقياس حجم ميزان
scalp | فروة_الرأس
scam | غش احتيال نصب مكيدة خداع | أوهم استولى ضحايا روابط_وهمية
scandal | فضيحة فضائح واقعة_فساد | تسريبات
scar | ندبة أثر_جرح
scarce | شحيح نادر قليل
scarcity | ندرة شح
scare | أخاف ذعر أرعب
scared | خائف مرعوب
scarf | وشاح شال حجاب
scarlet | قرمزي
scatter | بعثر تناثر نثر
scenario | سيناريو احتمال
scene | مشهد مسرح_الجريمة موقع مكان_الحادث | لقطة ساحة
scenery | منظر_طبيعي مناظر
scent | رائحة عطر
schedule | جدول موعد جدولة
scheme | مخطط خطة مشروع
schizophrenia | فصام انفصام
scholar | عالم باحث علامة
scholarship | منحة_دراسية بعثة ابتعاث منح_دراسية | جامعة
school | مدرسة مدارس مدرسي | تلاميذ طلاب صف ابتدائية ثانوية روضة معلمون تلميذ عام_دراسي صفوف
school_bag | حقيبة_مدرسية
school_bus | حافلة_مدرسية باص_المدرسة
school_fees | رسوم_مدرسية مصاريف_الدراسة أقساط
school_girl | تلميذة طالبة
school_year | عام_دراسي سنة_دراسية
schoolboy | تلميذ طالب صبي
schoolchild | تلميذ طالب تلاميذ
schoolgirl | تلميذة طالبة
schoolteacher | معلم مدرس | مدرسة تلاميذ
science | علم علوم علمي | علماء فيزياء كيمياء
science_fiction | خيال_علمي
scientific | علمي بحثي
scientist | عالم علماء باحث | خبير مختبر دراسة
scissors | مقص
scold | وبخ أنب
scooter | سكوتر دراجة
scope | نطاق مجال
scorch | أحرق لفح
score | نتيجة أهداف سجل أحرز انتهت هدف هز_الشباك | تسجيل نقطة ثنائية افتتح_التسجيل هدفين ثلاثية رأسية ركلة
scoreboard | لوحة_النتائج
scorer | هداف مسجل
scorn | ازدراء احتقر
scorpion | عقرب عقارب
scotland | اسكتلندا اسكتلندي
scout | استطلع كشاف استكشف رصد كشافة
scramble | تدافع تسابق
scrap | خردة ألغى
scrape | كشط خدش
scratch | خدش حك
scream | صراخ صرخ صوت_مرتفع صياح صيحة
screen | شاشة ستار فحص
screening | عرض فحص
screenplay | سيناريو
screenshot | لقطة_شاشة صورة_شاشة
screenwriter | كتابة سيناريو كاتب سيناريست كاتب_سيناريو مؤلف
script | نص سيناريو خط
scriptwriter | سيناريست كاتب_سيناريو مؤلف
scrutiny | تدقيق فحص مراجعة
scuba_diver | غواص
sculptor | نحات مثال | تمثال نحت
sculpture | نحت تمثال منحوتة
sdf | قوات_سوريا_الديمقراطية قسد
sea | بحر بحار بحري | محيط شاطئ ساحل خليج مياه أمواج شواطئ غرق
sea_level | مستوى_سطح_البحر منسوب_البحر
sea_lion | أسد_البحر
sea_turtle | سلحفاة_بحرية
seabed | قاع_البحر
seafood | مأكولات_بحرية أسماك | سمك جمبري محار
seagull | نورس
seal | ختم أغلق فقمة
seam | درز
seaman | بحار ملاح
seamstress | خياطة
seaport | ميناء مرفأ
search | بحث تمشيط تفتيش تعقب تنقيب فتش | عمليات_البحث
search_engine | محرك_بحث
seashore | شاطئ_البحر
seaside | شاطئ_البحر ساحل
season | موسم فصل مواسم | صيف شتاء دوري
seasonal | موسمي من_موسم_لآخر موسمية
seasoned | متمرس مخضرم
seat | مقعد كرسي سعة مقاعد | جلس برلمان ركاب
seat_belt | حزام_الأمان
seaweed | طحالب أعشاب_بحرية
secession | انفصال
secluded | منعزل
second | ثان ثانية ثاني | ثوان وصيف مرة_أخرى
second_half | شوط_ثان الشوط_الثاني
second_hand | مستعمل بالة قديم سوق_البالة
second_leg | مباراة_الإياب إياب
secondary | ثانوي ثانوية
secondary_school | مدرسة_ثانوية ثانوية إعدادية
secrecy | سرية كتمان
secret | سر سري أسرار خفي | سرية مخفي كتمان
secretary | سكرتير أمين_سر وزير
secretary_general | أمين_عام الأمين_العام
sect | طائفة فرقة
sectarian | طائفي مذهبي
section | قسم جناح جزء شعبة مقطع فرع | أقسام
sector | قطاع قطاعات
secular | علماني مدني
secure | تأمين حماية آمن
security | أمن أمان أمني حراسة | شرطة حماية ضمان رجال_الأمن
security_council | مجلس_الأمن | قرار فيتو أعضاء_دائمون
security_forces | قوات_الأمن أجهزة_أمنية شرطة
security_guard | حارس_أمن حارس
sedative | مهدئ منوم
see | رأى شاهد أبصر نظر لاحظ | رؤية شهد عاين
see_off | ودع توديع
seed | بذرة بذور
seek | سعى طلب بحث التمس | لجوء حاول طالب
seem | بدا ظهر لاح | يبدو
seep | تسرب
segment | جزء قسم
segregation | فصل_عنصري فصل
seismic | زلزالي
seize | استولى صادر ضبط حجز | مصادرة سيطر
seizure | مصادرة ضبط استيلاء نوبة تشنج
seldom | نادرا قلما
select | اختار انتقى اختيار
selection | اختيار انتقاء تشكيلة
self_defence | دفاع_عن_النفس
self_defense | دفاع_عن_النفس
self_driving | ذاتي_القيادة
self_employed | عمل_حر عمل_لحسابه
selfie | سيلفي صورة_ذاتية
selfish | أناني أنانية
sell | باع بيع سوق تسويق | سعر ثمن بائع مزاد متجر اشترى مقابل دولار معروض
sell_off | صفى بيع
sell_out | نفدت_التذاكر بيع_بالكامل
seller | بائع تاجر بياع | باع
semester | فصل_دراسي ترم
semi_final | نصف_النهائي قبل_النهائي مربع_ذهبي
semiconductor | أشباه_موصلات رقائق
semifinal | نصف_النهائي قبل_النهائي مربع_ذهبي
seminar | ندوة حلقة_دراسية
seminary | معهد_ديني حوزة
senate | مجلس_الشيوخ
senator | عضو_مجلس_الشيوخ سيناتور شيخ
send | أرسل أوفد بعث إيفاد إرسال وجه | رسالة شحن نقل
send_back | أعاد أرجع
send_off | طرد بطاقة_حمراء
send_out | أرسل بعث
senegal | السنغال داكار سنغالي
senile | خرف
senior | كبير بارز رفيع_المستوى
sensation | إحساس ضجة
sensational | مثير صادم
sense | حس معنى إحساس شعور | منطق حاسة
sensitive | حساس دقيق
sensor | مستشعر حساس
sentence | حكم عقوبة قضى جملة | سجن سنوات إعدام غرامة أشغال_شاقة جلدة مؤبد حبس أعوام
sentence_to_death | حكم_بالإعدام إعدام شنق
sentiment | شعور عاطفة
sentry | حارس خفير
seoul | سيول سول
separate | منفصل فصل انفصل
separation | انفصال فصل
separatist | انفصالي انفصاليون
september | سبتمبر أيلول
septic | ملوث
sequel | جزء_ثان تتمة
sequence | تسلسل متتالية
serbia | صربيا بلغراد صربي
serene | ساكن
sergeant | رقيب شاويش
serial_killer | سفاح قاتل_متسلسل قاتل_تسلسلي | ضحايا نساء
serie_a | الدوري_الإيطالي الكالتشيو
series | سلسلة مسلسل سلاسل | حلقات دراما متتالية
serious | خطير جدي جاد بالغ | حرج بليغ
sermon | خطبة منبر خطيب موعظة | جمعة
servant | خادم خادمة موظف
serve | خدم قدم عمل قضى_عقوبة | خدمة تولى نادل
server | خادم خوادم
service | خدمة خدمات مرفق | قداس كهرباء صيانة
sesame | سمسم
session | جلسة دورة
set | حدد وضع ضبط مجموعة ثبت | طقم عين سجل
set_aside | خصص ادخر
set_fire_to | أضرم_النار أحرق أشعل_النار
set_free | أطلق_سراح أفرج حرر
set_off | انطلق فجر أطلق
set_out | انطلق شرع حدد
set_piece | كرة_ثابتة
set_up | أسس أقام أنشأ نصب | تأسيس إنشاء تشكيل
setback | نكسة انتكاسة
settle | استقر حسم
settle_dispute | حل_الخلاف تسوية_النزاع
settle_down | استقر أقام
settle_in | سكن
settlement | مستوطنة وحدة_استيطانية استيطان تسوية
settler | مستوطن استيطان مستوطنات استيطاني مستوطنون | مستوطنة
seven | سبعة سبع
seventeen | سبعة_عشر سبع_عشرة
seventh | سابع سابعة
seventy | سبعون سبعين | سبعيني
sever | قطع بتر
several | عديد بضعة
severe | شديد حاد قاس
sew | خاط خياطة
sewage | صرف_صحي مجاري
sex | جنس جنسي | ذكر أنثى
sexual | جنسي جنسية
sexual_assault | اعتداء_جنسي اغتصاب تحرش
sexual_harassment | تحرش_جنسي تحرش
seychelles | سيشل سيشيل
shabby | رث بال
shack | كوخ عشة
shade | ظل درجة_لون
shadow | ظل خيال
shady | مشبوه ظليل
shaft | عمود بئر
shake | هز صافح اهتز رج | زلزال مصافحة
shallow | ضحل سطحي
shame | عار خجل
shanghai | شنغهاي شانغهاي
shanty_town | حي_صفيح عشوائيات
shape | شكل هيئة
share | مشاركة شارك نشر تقاسم | سهم أسهم حصة نسبة
share_price | سعر_السهم
shareholder | مساهم حامل_أسهم
sharia | شريعة شرع
shark | قرش سمكة_قرش | هاجم شاطئ التهم
sharp | حاد قاطع
shatter | حطم هشم
shave | حلق حلاقة
shawarma | شاورما
shed | ذرف سقيفة
sheep | خروف غنم أغنام ضأن
sheer | محض مطلق
sheet | ملاءة ورقة
sheikh | شيخ مشايخ
shelf | رف رفوف
shelf_life | مدة_صلاحية
shell | قذيفة قصف صدفة
shellfish | محار جمبري كركند رخويات قشريات
shelling | قصف قذائف مدفعية
shelter | مأوى ملاذ ملجأ إيواء | مخيم خيمة خيام
shelve | جمد أرجأ
shepherd | راع رعاة | غنم أغنام ماعز
shia | شيعة شيعي
shield | درع حمى
shift | تحول نوبة_عمل نقل
shiite | شيعي شيعة
shine | لمع تألق
ship | سفينة مركب ناقلة باخرة قارب شحن | سفن ميناء طاقم حاوية
shipbuilding | بناء_السفن
shipment | شحنة حمولة | طن حاوية وصلت
shipping | شحن ملاحة
shipwreck | غرق_سفينة حطام_سفينة غرق_قارب سفينة_غارقة | غرق
shipyard | حوض_سفن ترسانة
shirt | قميص قمصان
shirt_number | رقم_القميص
shiver | ارتجف قشعريرة
shock | صدمة صدم هز
shocking | صادم مروع
shoe | حذاء أحذية جزمة كندرة
shoemaker | إسكافي صانع_أحذية
shoot | أطلق_النار إطلاق_النار صور سدد رمى | رصاص طلق_ناري أردى تصوير تسديدة قنص
shoot_dead | أردى_قتيلا قتل_بالرصاص
shoot_down | أسقط إسقاط_طائرة
shooter | رام مطلق_النار مسلح
shooting | إطلاق_نار قتل_بالرصاص رصاص مسلح رماية تصوير
shootout | تبادل_إطلاق_نار ركلات_ترجيح
shop | متجر محل دكان سوق بقالة تسوق محلات | بائع زبائن سوبرماركت حانوت بضائع مول سوبر_ماركت
shop_owner | صاحب_محل صاحب_متجر
shopkeeper | صاحب_متجر بائع بقال | صاحب_المحل
shoplifting | سرقة_متجر سرقة_من_متجر
shopper | متسوق زبون
shopping | تسوق شراء متجر مشتريات
shopping_centre | مركز_تجاري مول مجمع_تسوق
shore | شاطئ ساحل
short | قصير مختصر قصر | قليل وجيز
short_film | فيلم_قصير أفلام_قصيرة
short_lived | قصير_الأمد
short_story | قصة_قصيرة
shortage | نقص شح قلة عجز أزمة عدم_وجود | انقطاع ندرة
shortcoming | قصور عيب
shorten | قصر اختصر
shortlist | قائمة_قصيرة رشح قائمة_مختصرة ترشيحات
shot | طلقة رصاصة تسديدة لقطة حقنة | طلق_ناري أصيب_بالرصاص جرعة رمية
shotgun | بندقية_صيد
shoulder | كتف منكب أكتاف
shout | صرخ هتف صاح
shovel | مجرفة رفش
show | أظهر عرض كشف أبدى | حفل برنامج مسرحية استعراض
show_off | تباهى استعرض
show_up | حضر ظهر
showcase | عرض واجهة
showdown | مواجهة صدام
shower | دش استحمام زخة
shred | مزق فرم
shrewd | داهية ماهر
shrimp | جمبري روبيان قريدس
shrine | ضريح مزار مقام
shrink | تقلص انكمش
shroud | كفن غطى
shun | تجنب نبذ
shut | أغلق أقفل غلق
shut_down | أغلق توقف_عن_العمل أوقف أقفل عطل | إغلاق
shut_off | قطع أغلق
shut_out | أقصى استبعد
shutdown | إغلاق توقف
shuttle | مكوك ترددي
shy | خجول حيي
sibling | أخ أخت شقيق إخوة
siblings | إخوة أشقاء أخوات
sick | مريض عليل | مرض طريح_الفراش
sick_leave | إجازة_مرضية | مرض تغيب
sickle | منجل
sickness | مرض علة
side | طرف جانب صف فريق جهة ناحية ضفة | يمين يسار جناح
side_effect | أثر_جانبي أعراض_جانبية
sideline | خط_التماس
sidewalk | رصيف
sideways | جانبا
siege | حصار طوق قطع_الإمدادات قطع_الطريق محاصر
sierra_leone | سيراليون فريتاون
sigh | تنهد
sight | بصر رؤية مشهد
sightseeing | سياحة جولة_سياحية
sign | وقع أبرم تعاقد توقيع علامة لافتة إشارة | عقد تدعيم ضم انضم عقد_يمتد مذكرة_تفاهم
sign_a_contract | وقع_عقدا تعاقد توقيع
sign_language | لغة_الإشارة
sign_player | تعاقد ضم انضمام صفقة
sign_up | سجل انضم تعاقد
signal | إشارة دلالة
signature | توقيع إمضاء | وقع ختم
significance | أهمية دلالة
significant | كبير ملحوظ مهم بارز
silence | صمت سكوت
silent | صامت ساكت
silk | حرير حريري
silly | سخيف أحمق
silver | فضة فضي
silver_medal | فضية ميدالية_فضية | المركز_الثاني
sim_card | شريحة_هاتف شريحة_اتصال
similar | مماثل مشابه شبيه | تشابه
simple | بسيط سهل يسير | ببساطة
simultaneous | متزامن
sin | خطيئة ذنب إثم
sinai | سيناء شبه_جزيرة_سيناء
sincere | صادق مخلص
sing | غنى أنشد غناء | أغنية حفل
singapore | سنغافورة سنغافوري
singer | مغن مطرب فنان مغنية | أغنية حفل غنى ألبوم حفل_غنائي أغنيته ألبومه غناء
singing | غناء إنشاد
single | واحد أعزب منفرد عازب أغنية_منفردة | وحيد وحده
single_parent | أب_أعزب
sinister | شرير مشؤوم
sink | غرق أغرق مغسلة
sister | أخت شقيقة أخوات | شقيقته أخته راهبة
sister_in_law | أخت_الزوج أخت_الزوجة زوجة_الأخ
sit | جلس قعد جلوس | مقعد كرسي اعتصام
sit_down | جلس قعد
sit_in | اعتصام اعتصم
site | موقع مواقع مكان | أثري مشروع
situated | واقع يقع
situation | وضع حالة أوضاع موقف | ظروف أزمة
six | ستة ست
sixteen | ستة_عشر ست_عشرة
sixth | سادس سادسة
sixty | ستون ستين | ستيني
size | حجم مقاس مساحة | متر كيلومتر كبير أبعاد طول عرض ارتفاع أمتار هكتار
skate | تزلج زلاجة
skateboard | لوح_تزلج
skater | متزلج متزلجة | جليد زلاجة
skating | تزلج
skeleton | هيكل_عظمي
skeptical | متشكك مرتاب
sketch | رسم_تخطيطي اسكتش
ski | تزلج تزلج_على_الجليد
skier | متزلج تزلج
skilful | ماهر بارع
skill | مهارة مهارات خبرة | موهبة براعة قدرة
skilled | ماهر محترف
skin | جلد بشرة | جلدي طفح
skin_cancer | سرطان_الجلد
skip | تخطى تغيب
skirmish | مناوشة اشتباك
skirt | تنورة جيبة
skull | جمجمة جماجم
skull_bone | جمجمة
sky | سماء أجواء
skydiver | مظلي قافز_بالمظلة | مظلة قفز
skyrocket | ارتفع_بشدة قفز
skyscraper | ناطحة_سحاب برج ناطحات أبراج
slack | رخو متراخ
slam | انتقد_بشدة هاجم
slam_dunk | رمية_ساحقة
slander | تشهير افتراء
slap | صفع صفعة لطم
slate | لوح اردواز
slaughter | ذبح مذبحة نحر
slaughterhouse | مسلخ مجزر
slave | عبد رقيق عبيد
slavery | عبودية رق استعباد
slay | قتل ذبح
sled | زلاجة
sleep | نام نوم رقد
sleeping_pill | حبوب_منومة منوم
sleepless | مؤرق بلا_نوم
sleeve | أكمام
slender | نحيل رشيق
slice | شريحة قطعة
slide | انزلق شريحة
slight | طفيف بسيط
slim | نحيف رشيق
slip | انزلق زلة
slippery | زلق
slogan | شعار شعارات
slope | منحدر سفح
sloppy | مهمل
slovakia | سلوفاكيا براتيسلافا
slovenia | سلوفينيا ليوبليانا
slow | بطيء أبطأ
slow_down | أبطأ خفف_السرعة تباطؤ
slowdown | تباطؤ تراجع انكماش ركود
sluggish | بطيء متراخ
slum | حي_فقير عشوائيات أحياء_صفيح
slump | هبوط تراجع_حاد ركود
small | صغير ضئيل محدود | طفيف قليل أصغر
small_business | مشروع_صغير منشأة_صغيرة
small_enterprises | مشاريع_صغيرة منشآت_صغيرة
smallpox | جدري
smart | ذكي أنيق
smart_watch | ساعة_ذكية
smartphone | هاتف_ذكي آيفون جوال
smash | حطم هشم كسر
smell | رائحة شم
smile | ابتسم ابتسامة | بسمة ضحك
smog | ضباب_دخاني
smoke | دخان دخن تدخين
smoke_bomb | قنبلة_دخانية
smoker | مدخن مدخنون | سجائر تبغ دخن
smoking | تدخين تبغ سجائر دخن
smooth | ناعم سلس
smuggle | هرب تهريب | ضبط جمارك شحنة مخبأة حبوب حدود
smuggler | مهرب مهربون | تهريب شحنة
smuggling | تهريب مهرب
snack | وجبة_خفيفة تسالي شطيرة | مكسرات بسكويت
snail | حلزون
snake | أفعى ثعبان حية كوبرا
snapchat | سناب_شات سناب
snatch | خطف انتزع
sneak | تسلل انسل
sneeze | عطس
sniffer_dog | كلب_بوليسي
sniper | قناص قنص | رصاصة بندقية
sniper_fire | نيران_قناص
snooker | سنوكر بلياردو
snow | ثلج ثلوج تساقط_الثلوج | عاصفة_ثلجية جليد
snowstorm | عاصفة_ثلجية ثلوج | ثلج عاصفة صقيع
soak | نقع بلل
soap | صابون
soap_opera | مسلسل دراما | حلقة بطولة
soar | حلق قفز ارتفع_بشدة
sober | صاح رزين
soccer | كرة_القدم كرة_قدم
soccer_field | ملعب_كرة_قدم
soccer_player | لاعب_كرة_قدم
social | اجتماعي مجتمعي اجتماعية
social_media | مواقع_التواصل_الاجتماعي وسائل_التواصل سوشيال_ميديا | فيسبوك تويتر إنستغرام تغريدة نشطاء منشور فيديو_متداول هاشتاغ رواد_مواقع_التواصل
social_network | شبكة_اجتماعية موقع_تواصل
social_security | ضمان_اجتماعي تأمينات
society | مجتمع جمعية رابطة | اجتماعي
sodium | صوديوم ملح
sofa | أريكة كنبة
soft | ناعم لين طري
soft_drink | مشروب_غازي مشروبات_غازية كولا
software | برمجيات برنامج سوفتوير
soil | تربة تراب
solar | شمسي كهروضوئي أشعة_الشمس شمسية
solar_eclipse | كسوف كسوف_الشمس
solar_energy | طاقة_شمسية ألواح_شمسية | ألواح خلايا_شمسية
solar_panel | لوح_شمسي ألواح_شمسية
solar_system | نظام_شمسي مجموعة_شمسية
sold_out | نفاد نفدت
soldier | جندي عسكري مشاة_البحرية مجند فرد_من_الجيش جنود | جيش عناصر ضابط عسكريون قوات عريف رقيب
sole | وحيد منفرد
solemn | مهيب جاد
solicitor | محام وكيل
solid | صلب
solidarity | تضامن تعاضد تكافل مساندة تكاتف مؤازرة | وقفة
solitary | منعزل انفرادي
solitary_confinement | حبس_انفرادي زنزانة_انفرادية عزل
solution | حل محلول
solve | حل معالجة إنهاء
somali | صومالي الصومال
somalia | الصومال مقديشو صومالي
sometimes | أحيانا
son | ابن نجل ولد أبناء | نجله طفل أولاد
son_in_law | صهر زوج_ابنته نسيب
song | أغنية أغاني أغان نشيد | غنى ألبوم لحن مطرب ألحان
songwriter | كاتب_أغان شاعر_غنائي مؤلف_كلمات
soon | قريبا وشيك
soothe | هدأ لطف
sophisticated | متطور معقد
sore | مؤلم موجع
sorrow | حزن أسى
sorry | آسف معتذر
sort | نوع صنف فرز
sort_out | حل
soul | روح
sound | صوت أصوات دوي | ضجيج سليم
soundtrack | موسيقى_تصويرية
soup | شوربة حساء
sour | حامض
source | مصدر مصادر منبع | نبع ينبوع
south | جنوب جنوبي | الجنوب
south_africa | جنوب_أفريقيا بريتوريا | جوهانسبرغ
south_america | أمريكا_الجنوبية أميركا_الجنوبية
south_east | جنوب_شرق
south_korea | كوريا_الجنوبية سيول سول كوري_جنوبي
south_sudan | جنوب_السودان جوبا
south_west | جنوب_غرب
southern | جنوبي جنوبية
souvenir | تذكار هدية_تذكارية
sovereign | سيادي
sovereign_fund | صندوق_سيادي
sovereignty | سيادة استقلال
soviet_union | الاتحاد_السوفيتي الاتحاد_السوفياتي سوفيتي
sow | بذر زرع
space | فضاء مساحة حيز مكان | مسبار كوكب مدار رائد_فضاء صاروخ قمر_صناعي ناسا مركبة_فضائية إطلاق
space_agency | وكالة_فضاء
space_shuttle | مكوك_فضائي
space_station | محطة_فضائية محطة_الفضاء | رواد_فضاء مدار
space_tourism | سياحة_فضائية
spacecraft | مسبار مركبة قمر_صناعي مكوك مركبة_فضائية سفينة_فضاء كبسولة
spaceship | سفينة_فضاء مركبة_فضائية
spacewalk | سير_في_الفضاء
spacex | سبيس_إكس سبايس_إكس
spacious | فسيح واسع
spain | إسبانيا مدريد إسباني | الماتادور
spam | رسائل_مزعجة
span | امتد مدى
spanish | إسباني إسبانيا إسبانية
spare | احتياطي وفر
spark | شرارة أشعل
sparrow | عصفور عصافير
sparse | متناثر قليل
speak | تحدث تكلم خطب نطق | كلمة لغة خطاب صرح يتقن يجيد لغات
speak_out | تكلم_علنا جهر
speak_up | رفع_صوته تكلم
speaker | متحدث خطيب مكبر_صوت رئيس_البرلمان
speaker_of_parliament | رئيس_مجلس_النواب رئيس_البرلمان
spear | رمح
spearhead | قاد رأس_حربة
special | خاص مميز استثنائي
special_forces | قوات_خاصة كوماندوز صاعقة
specialise | تخصص اختص
specialist | متخصص أخصائي خبير
specialty | تخصص اختصاص
species | نوع أنواع فصيلة
specific | محدد معين
specify | حدد عين
specimen | نموذج
spectacle | مشهد عرض
spectacular | مذهل مبهر
spectator | متفرج مشجع جمهور مشاهد
spectrum | طيف
speculate | تكهن ضارب
speech | خطاب كلمة حديث خطبة نطق | ألقى مؤتمر قال تصريح
speed | سرعة كيلومتر_في_الساعة | كلم_في_الساعة كيلومتر بسرعة
speed_limit | سرعة_قصوى حدود_السرعة
speed_up | سرع عجل
speedboat | زورق_سريع
speeding | سرعة_زائدة تجاوز_السرعة | كيلومتر رادار مخالفة
spell | تعويذة تهجى
spelling | إملاء تهجئة
spend | أنفق صرف إنفاق بذل قضى أمضى | كلف ميزانية مصاريف تكلفة
spice | توابل بهارات
spice_market | سوق_التوابل
spider | عنكبوت عناكب
spill | تسرب انسكب
spin | غزل
spinach | سبانخ
spinal_cord | نخاع_شوكي
spine | عمود_فقري
spinster | عانس عنوسة
spiral | حلزوني دوامة
spirit | روح معنويات
spiritual | روحي روحاني
spit | بصق بصاق
splash | رش رذاذ
splendid | رائع بديع
splinter | شظية منشق
split | مناصفة تقاسم بالتساوي انقسم انفصل شق
split_up | انفصل انقسم
spoil | أفسد تلف
spokesman | متحدث ناطق متحدث_باسم | قال أوضح بيان
spokesperson | متحدث ناطق متحدث_باسم
spokeswoman | متحدثة ناطقة
sponsor | راع داعم ممول برعاية كفيل رعى
sponsorship | رعاية كفالة
spontaneous | عفوي تلقائي
spoon | ملعقة
sport | رياضة رياضي رياضات | كرة_القدم سباحة ملاكمة تنس جري جودو كرة_السلة فروسية رفع_أثقال غوص كاراتيه
sports_car | سيارة_رياضية
sportsman | رياضي لاعب
spot | بقعة مكان رصد
spouse | زوج زوجة قرين
spouse_abuse | ضرب_الزوجة عنف_زوجي
sprain | التواء
spray | رش رذاذ
spread | انتشر نشر تفشى | انتشار تفش
spring | ربيع نبع ينبوع عين | مارس أبريل
sprinkle | رش نثر
sprint | عدو_سريع
sprinter | عداء عداء_سباقات_السرعة
spy | جاسوس تجسس عميل | مخابرات
spyware | برنامج_تجسس
squad | فرقة تشكيلة فصيل
squad_list | قائمة_اللاعبين
squander | بدد أهدر
square | ميدان ساحة مربع
squash | إسكواش
squat | احتل قرفص
squeeze | عصر ضغط
squid | حبار كاليماري
squirrel | سنجاب
sri_lanka | سريلانكا سيريلانكا كولومبو
stab | طعن طعنة | سكين خنجر سلاح_أبيض
stab_to_death | قتل_طعنا طعنا_حتى_الموت
stabbing | طعن هجوم_بسكين هجوم_بالسكين | سكين جروح سلاح_أبيض
stability | استقرار ثبات
stabilize | ثبت استقر
stable | مستقر ثابت إسطبل
stadium | استاد ملعب
stadium_capacity | سعة_الملعب
staff | موظفون طاقم كادر عاملون | أركان عصا موظف كوادر
stage | مرحلة مسرح خشبة مراحل | منصة دور
stage_name | اسم_فني
stagger | ترنح
stagnant | راكد
stain | بقعة لطخة
stain_glass | زجاج_ملون
stair | درج سلم
stake | حصة نسبة نصيب أسهم رهان
stakeholder | صاحب_مصلحة معني
stall | كشك بسطة تعثر
stallion | فحل حصان
stamp | طابع ختم
stamp_collector | هاوي_جمع_الطوابع
stampede | تدافع دهس | ازدحام حجاج
stance | موقف رأي
stand | وقف وقوف موقف مدرج منصة | صمد كشك جناح
stand_by | ساند تأهب
stand_down | تنحى استقال
stand_for | ترشح
stand_out | برز تميز
stand_trial | حوكم مثل_أمام_المحكمة
stand_up | وقف نهض
stand_up_comedy | ستاند_أب_كوميدي كوميديا
standard | معيار مستوى قياسي معايير | مواصفات
standby | استعداد احتياط
standing_ovation | تصفيق_حار
standoff | مواجهة جمود
staple | أساسي رئيسي
star | نجم نجمة نجوم شارك_في_بطولة | ممثل لاعب فنان
stare | حدق نظر
starring | بطولة يؤدي_دور يجسد ممثل
start | بدأ انطلق شرع باشر بداية | أطلق أسس اندلع انطلاق مستهل
start_up | أسس شركة_ناشئة
starter | مقبلات
startle | أجفل باغت
startup | شركة_ناشئة شركات_ناشئة
starvation | مجاعة جوع تجويع
starve | جاع جوع مات_جوعا
stash | خبأ مخبأ
state | ولاية حالة حكومي | إقليم حكومة ذكر
state_of_emergency | حالة_الطوارئ أحكام_عرفية طوارئ | أعلن حظر
statehood | استقلال
stateless | بلا_جنسية مقيم_بصورة_غير_قانونية عديم_الجنسية
statelessness | انعدام_الجنسية
statement | بيان تصريح إفادة بيانات | قال أعلن أقوال شهادة
statesman | سياسي
static | ثابت ساكن
station | محطة محطات مركز | قطار مخفر قناة وقود
stationery | قرطاسية
statistic | إحصائية إحصاء إحصاءات
statue | تمثال نصب تماثيل
status | وضع حالة مكانة
stay | بقي أقام مكث ظل إقامة | فندق نزل قضى لبث
stay_away | ابتعد تجنب غاب
stay_up | سهر
steadfast | ثابت صامد
steady | ثابت مستقر
steak | شريحة_لحم ستيك
steal | سرق سرقة نهب | لص سطو استولى مسروقات اختلس نشل لصوص
stealth | خفي شبح
steam | بخار
steamer | باخرة
steamship | باخرة
steel | فولاذ صلب
steep | حاد شديد_الانحدار منحدر | انحدار
steer | وجه قاد
steering_wheel | مقود عجلة_القيادة
stem | جذع ساق
stem_cell | خلية_جذعية خلايا_جذعية
step | خطوة درجة خطوات | إجراء سلالم
step_brother | أخ_غير_شقيق
step_by_step | خطوة_بخطوة تدريجيا
step_down | تنحى استقال ترك_منصبه | استقالة تنح
step_in | تدخل
step_up | كثف صعد عزز
stepfather | زوج_الأم
stepmother | زوجة_الأب
stepson | ابن_زوجته ابن_زوجها ربيب
sterile | عقيم معقم
sterling | إسترليني جنيه
steward | مضيف
stewardess | مضيفة_طيران
stick | عصا التصق
stick_to | التزم
stiff | صلب قاس
stigma | وصمة
still_life | طبيعة_صامتة
stillborn | ولد_ميتا جنين_ميت
stimulate | حفز نشط
stimulus | تحفيز حافز
sting | لسعة لدغة
stir | حرك أثار
stock | سهم أسهم أوراق_مالية مخزون | بورصة تداول مستودع
stock_broker | وسيط_أسهم
stock_exchange | بورصة سوق_مالية سوق_الأسهم
stock_index | مؤشر_الأسهم
stock_market | بورصة سوق_الأسهم أسهم
stock_up | خزن تخزين
stockbroker | وسيط_أسهم سمسار
stockpile | مخزون احتياطي
stolen | مسروق منهوب مسروقات سرق | لص استعاد
stomach | معدة بطن
stomach_ache | مغص ألم_معدة
stone | حجر حجارة رجم
stone_age | عصر_حجري
stone_to_death | رجم رجما_بالحجارة
stool | كرسي براز
stop | أوقف توقف وقف منع كف | إيقاف محطة انتهى أنهى
stoppage_time | وقت_بدل_ضائع
storage | تخزين مخزن
store | متجر مخزن خزن محل تخزين | مستودع سوق محلات
storey | طابق دور
stork | لقلق
storm | عاصفة إعصار اقتحم | رياح عواصف أمطار اقتلاع_أشجار رياح_شديدة سرعة_الرياح
storm_off | انسحب_غاضبا
stormy | عاصف
story | قصة حكاية رواية خبر | سرد تفاصيل طابق
storyteller | حكواتي راو
stout | بدين قوي
stove | موقد فرن
straight | مستقيم مباشر
strain | إجهاد سلالة توتر
strait_of_hormuz | مضيق_هرمز هرمز
stranded | عالق محاصر | تقطعت_بهم_السبل
strange | غريب عجيب
stranger | غريب أجنبي
strangle | خنق خنقا خنقها | حبل وشاح
strategy | استراتيجية خطة | سياسة
straw | قش تبن قشة
strawberry | فراولة فريز
stray | ضال تائه
stray_dog | كلب_ضال كلاب_ضالة
stream | جدول بث تيار
streaming | بث منصة_رقمية
street | شارع طريق شوارع | زقاق حارة
street_children | أطفال_شوارع مشردون
street_market | سوق_شعبي سوق
street_vendor | بائع_متجول باعة_متجولون بسطة باعة_جائلون بائع_جائل | عربة
streetlight | إنارة_الشوارع عمود_إنارة
strength | قوة ميزة تفوق متانة
strengthen | رفع_مستوى ارتقاء تعزيز توطيد عزز دعم تقوية قوى
stress | ضغط توتر شدد
stretch | امتد مد مط
stretcher | نقالة محفة
strict | صارم متشدد
strike | إضراب ضربة أضرب غارة | توقف_عن_العمل عمال امتنعوا_عن_العمل
strike_down | أبطل ألغى
striker | مهاجم هداف رأس_حربة مضرب
string | خيط وتر سلسلة
stringent | صارم مشدد
strip | شريط جرد
stroke | جلطة سكتة_دماغية ضربة
stroll | تنزه تجول
stroller | عربة_أطفال
strong | قوي شديد عنيف | قوة صلب بقوة
stronghold | معقل حصن
structure | هيكل بنية بناء تركيب | مبنى منشأة
struggle | كافح صراع نضال عانى
stubborn | عنيد متصلب
stuck | عالق محشور
student | طالب تلميذ طالبة طلاب طلبة | تلاميذ يدرس جامعة مدرسة خريج كلية دراسته فصل امتحانات
studio | استوديو مرسم
study | دراسة درس بحث أبحاث | تعلم باحث التحق جامعة تخصص كلية شهادة طالب
study_find | لاحظ_الباحثون أظهرت_الدراسة كشفت_الدراسة
stuff | أشياء أغراض مواد
stumble | تعثر عثر
stun | أذهل صعق
stunning | مذهل ساحر
stunt | حركة_خطرة حيلة
stuntman | مؤدي_مشاهد_خطرة دوبلير
stupid | غبي أحمق
sturdy | قوي
style | أسلوب طراز نمط ستايل | موضة
subdue | أخضع سيطر
subject | موضوع مادة مبحث | مواد_دراسية مواضيع فيزياء رياضيات تاريخ لغة_عربية
sublime | سام رفيع
submarine | غواصة تحت_الماء | بحرية أعماق طاقم
submit | قدم رفع خضع
subordinate | مرؤوس تابع
subscribe | اشترك اكتتب
subscriber | مشترك مشتركين
subscription | اشتراك اكتتاب
subsequent | لاحق تال
subsidiary | فرع شركة_تابعة
subsidise | دعم مدعوم
subsidy | دعم إعانة إعانة_حكومية | خفض_الدعم وقود
substance | مادة جوهر
substantial | كبير جوهري
substitute | بديل عوض
substitute_player | بديل احتياطي دكة_البدلاء
subtitle | ترجمة عنوان_فرعي
suburb | ضاحية ضواحي حي أطراف
subway | مترو_الأنفاق قطار_الأنفاق
succeed | خلف تولى_بعد حل_محل نجح فلح | تمكن خلفا
success | نجاح فلاح توفيق | نجح إنجاز تفوق
successful | نجاح ناجح تحقق تميز موفق ناجحة | نجح تكللت_بالنجاح
succession | انتقال_السلطة خلافة خلف
successive | متتال متعاقب
successor | خلف خليفة | خلفه
sudan | السودان الخرطوم سوداني
sudanese | سوداني السودان سودانية
sudden | مفاجئ فجأة
suddenly | فجأة بغتة
sue | قاضى رفع_دعوى | مقاضاة دعوى_قضائية
suez_canal | قناة_السويس هيئة_القناة
suffer | عانى تألم تكبد تعرض | معاناة مرض قاسى أصيب
suffer_from | يعاني | مرض أصيب
suffice | كفى
suffocate | اختنق خنق | اختناق
suffocation | اختناق خنق
sufi | صوفي صوفية
sugar | سكر سكريات
suggest | اقترح اقتراح أشار ألمح | رجح توصية مقترح
suggestion | اقتراح مقترح
suicide | انتحار انتحر أنهى_حياته | ألقى_بنفسه تناول_السم
suicide_bomber | انتحاري حزام_ناسف مفجر
suicide_bombing | عملية_انتحارية تفجير حزام_ناسف
suit | بدلة ناسب دعوى
suitable | مناسب ملائم
suitcase | حقيبة_سفر حقيبة
suite | جناح طقم
sulfur | كبريت
sultan | سلطان سلاطين
sum | مبلغ مجموع
summary | ملخص موجز
summer | صيف صيفي | حر يوليو أغسطس
summit | قمة مؤتمر_قمة ذروة
summon | استدعى استدعاء
sumo | سومو
sun | شمس شمسي
sunburn | حروق_شمس
sunday | الأحد يوم_الأحد
sunflower | دوار_الشمس عباد_الشمس
sunglasses | نظارة_شمسية
sunken | غارق غائر
sunlight | ضوء_الشمس أشعة_الشمس
sunni | سني سنة
sunny | مشمس صحو
sunrise | شروق شروق_الشمس
sunset | غروب مغيب
super | خارق ممتاز
super_cup | كأس_السوبر السوبر
superb | رائع ممتاز
superficial | سطحي
superhero | بطل_خارق قوى_خارقة
superior | متفوق أعلى
supermarket | سوبرماركت متجر بقالة
supernova | مستعر_أعظم
superpower | قوة_عظمى
superstar | نجم_كبير نجم
superstition | خرافة شعوذة معتقد_شعبي
supervise | أشرف رقابة راقب تابع | مشرف
supervision | إشراف رقابة
supervisor | مشرف مراقب مدير
supper | عشاء
supplement | ملحق مكمل
supplier | مورد مزود
supply | إمداد إمدادات توفير تزويد تموين زود | مؤن أغذية شحنات
supply_chain | سلسلة_إمداد سلاسل_التوريد
supply_with | زود
support | أيد دعم ساند تأييد وقف_بجانب مساندة | مشجع تضامن تمويل آزر
supporter | مؤيد مشجع أنصار مناصر
supporting_role | دور_مساعد
suppress | قمع كبت أخمد
supreme | أعلى عليا
supreme_court | محكمة_عليا محكمة_التمييز محكمة_النقض
surcharge | رسم_إضافي
sure | متأكد واثق
surf | ركوب_الأمواج تصفح
surface | سطح ظهر وجه
surfer | راكب_أمواج متزلج_على_الماء
surfing | ركوب_الأمواج تزلج_على_الماء
surge | موجة ارتفاع_حاد قفزة
surgeon | جراح طبيب_جراح | عملية غرفة_العمليات
surgery | جراحة عملية_جراحية | جراح غرفة_العمليات خضع_لعملية
surgical | جراحي جراحية
surgical_mask | كمامة
surname | لقب اسم_العائلة كنية
surpass | تجاوز فاق
surplus | فائض زيادة
surplus_food | فائض_الطعام
surprise | مفاجأة خلافا_للتوقعات مباغتة فاجأ دهشة
surprised | متفاجئ مندهش
surrender | استسلم استسلام
surrogate_mother | تأجير_الأرحام | رحم_بديل حمل
surround | أحاط طوق حاصر
surveillance | مراقبة رصد
surveillance_camera | كاميرا_مراقبة كاميرات_المراقبة كاميرات تسجيلات_الكاميرات | رصدت وثقت
survey | مسح استطلاع دراسة استقصاء استبيان
surveyor | مساح
survival | نجاة بقاء
survive | نجا بقي_على_قيد_الحياة نجاة | كتب_له_عمر_جديد أنقذ نجا_بأعجوبة خرج_سالما لم_يصب_بأذى
survivor | ناج مصاب نجا ناجون ناجية | خرج_من_المستشفى أنقذ
sushi | سوشي
suspect | اشتبه مشتبه | متهم موقوف
suspend | تجميد علق أوقف تعليق إيقاف
suspended_sentence | حكم_مع_وقف_التنفيذ موقوف_التنفيذ
suspension | تعليق إيقاف
suspicion | شبهة اشتباه ريبة
suspicious | مشبوه مريب
sustain | تكبد استدام
sustainability | استدامة
sustainable | مستدام مستدامة
swallow | ابتلع بلع سنونو
swamp | مستنقع أهوار
swamp_land | مستنقع
swan | بجعة إوز_عراقي
swap | تبادل مقايضة بدل
swarm | سرب أسراب
swear | أقسم حلف
swear_in | أدى_اليمين تنصيب
sweat | عرق تعرق
sweater | كنزة سترة_صوفية
sweatshirt | سترة
sweden | السويد ستوكهولم سويدي
swedish | سويدي السويد
sweep | كنس اجتاح اكتسح
sweeping | شامل كاسح
sweet | حلو حلوى
sweetheart | حبيب حبيبة
sweets | حلويات حلوى
swell | تورم انتفخ
swift | سريع عاجل
swim | سبح سباحة عام
swimmer | سباح سباحة | متر_حرة مسبح ميدالية
swimming | سباحة سباح
swimming_pool | مسبح حوض_سباحة حمام_سباحة
swimsuit | لباس_سباحة مايوه بكيني
swindle | نصب احتال
swindler | نصاب محتال
swine_flu | إنفلونزا_الخنازير
swing | تأرجح أرجوحة
swirl | دوامة
swiss | سويسري سويسرا
switch | تحول مفتاح بدل
switch_off | أطفأ أغلق أوقف_تشغيل
switzerland | سويسرا برن سويسري | جنيف زيورخ
sword | سيف سيوف
sydney | سيدني أستراليا
symbol | رمز رموز
sympathise | تعاطف تضامن
sympathy | تعاطف تضامن
symphony | سيمفونية
symptom | عرض أعراض علامات | ألم حمى غثيان صداع سعال ارتفاع_الحرارة طفح إرهاق ضيق_تنفس
synagogue | كنيس معبد_يهودي
syndicate | نقابة شبكة
syndrome | متلازمة داء
syria | سوريا سورية دمشق سوري
syrian | سوري سوريا سورية
system | نظام منظومة جهاز شبكة | أنظمة
`;
