/** Paraphrases: English words with g. Columns: see table.ts. */
export const englishG = `
g20 | مجموعة_العشرين قمة_العشرين
g7 | مجموعة_السبع السبع_الكبار
gabon | الغابون ليبرفيل
gadget | جهاز أداة
gain | ربح كسب حقق مكسب
galaxy | مجرة مجرات
gale | رياح_عاتية عاصفة
gallbladder | مرارة
gallery | معرض صالة_عرض رواق
gallows | مشنقة حبل_المشنقة
gamble | قامر راهن قمار
gambling | قمار مراهنات ميسر
game | لعبة مباراة ألعاب لقاء | مواجهة بطولة دورة
gamer | لاعب_ألعاب_إلكترونية
gaming | ألعاب_إلكترونية ألعاب_الفيديو
gang | عصابة عصابات تشكيل_عصابي
gang_rape | اغتصاب_جماعي
gap | ثغرة فارق
garage | مرآب كراج جراج
garbage | قمامة نفايات زبالة
garden | حديقة بستان حدائق | منتزه جنينة
gardener | بستاني جنايني
garlic | ثوم
garrison | حامية ثكنة
gas | غاز بنزين | وقود غازات اختناق
gas_cylinder | أنبوبة_غاز أسطوانة_غاز
gas_field | حقل_غاز
gas_leak | تسرب_غاز تسريب_غاز
gas_pipeline | خط_أنابيب_غاز
gas_station | محطة_وقود محطة_بنزين
gate | بوابة باب
gather | جمع تجمع احتشد | تجمهر توافد
gathering | تجمع حشد لقاء
gay | مثليون
gaza | غزة قطاع_غزة غزي
gaze | حدق نظر
gazelle | غزال ظبي غزلان
gcc | مجلس_التعاون_الخليجي مجلس_التعاون
gdp | ناتج_محلي_إجمالي الناتج_المحلي
gear | عتاد معدات ترس
gem | جوهرة حجر_كريم
gem_stone | حجر_كريم
gender | جنس نوع_اجتماعي
gender_equality | مساواة_بين_الجنسين
gene | جين مورث جينات
general | عام جنرال لواء عمومي | فريق عميد
generate | ولد أنتج أدر
generation | جيل أجيال توليد | شباب
generous | كريم سخي معطاء | كرم
genetic | جيني وراثي
geneva | جنيف سويسرا
genius | عبقري نابغة عبقرية
genocidal | إبادة
genocide | إبادة_جماعية إبادة
gentle | لطيف رقيق
genuine | أصلي حقيقي أصيل
geography | جغرافيا جغرافي
geologist | جيولوجي
geology | جيولوجيا
georgia | جورجيا تبليسي
germ | جرثومة ميكروب
german | ألماني ألمانيا ألمانية
germany | ألمانيا برلين ألماني | الماكينات
germany's_capital | برلين
gesture | لفتة إيماءة بادرة
get | حصل نال تلقى أخذ جلب وصل | تسلم فاز كسب اشترى
get_along | انسجم توافق
get_away | هرب أفلت نجا
get_away_with | أفلت_من_العقاب
get_back | استعاد رجع استرد
get_caught | ضبط وقع_في_قبضة
get_divorced | تطلق انفصل طلاق
get_engaged | خطب خطوبة
get_in | دخل ركب
get_into | دخل التحق
get_involved | تورط شارك
get_lost | ضاع تاه ضل_الطريق
get_married | تزوج زواج عقد_قران | زفاف عرس
get_off | نزل ترجل
get_on | صعد ركب
get_out | خرج غادر
get_over | تجاوز تغلب
get_rid_of | أزال تخلص
get_stuck | علق عالق محاصر
get_to_know | عرف
get_together | اجتمع التقى
get_up | نهض استيقظ قام
get_well | شفي تعافى
ghana | غانا أكرا غاني
ghost | شبح أشباح
giant | عملاق ضخم
gift | هدية عيدية هبة إهداء موهبة | قدم منح هدايا أهدى باقة_ورد أهداه سيارة ساعة
gift_shop | متجر_هدايا
gifted | موهوب نابغ
ginger | زنجبيل
giraffe | زرافة زراف
girl | فتاة بنت طفلة صبية | شابة ابنة
girlfriend | صديقة حبيبة صديقته | خطيبة عشيقة
give | أعطى منح قدم سلم وهب | تبرع أهدى وزع مساعدة
give_away | وهب وزع_مجانا
give_back | أعاد رد
give_birth | أنجبت ولدت وضعت ولادة | مولود رضيع وضعت_مولودها
give_in | استسلم رضخ
give_out | وزع أعطى
give_rise_to | أحدث
give_up | تخلى استسلم تنازل
glacier | نهر_جليدي جليد
glad | سعيد مسرور
glance | نظرة لمحة
gland | غدة غدد
glass | زجاج كأس كوب | زجاجي نظارة
glider | طائرة_شراعية
glimpse | لمحة نظرة
global | عالمي دولي كوني
global_warming | احتباس_حراري احترار_عالمي تغير_المناخ
globe | كرة_أرضية عالم
gloomy | كئيب قاتم
glorious | مجيد رائع
glory | مجد عز
glove | قفاز قفازات
glow | توهج تألق
glue | غراء صمغ
go | ذهب توجه سار مضى انتقل | سافر زار وصل
go_ahead | مضى_قدما تقدم
go_away | ذهب رحل
go_back | عاد رجع
go_bankrupt | أفلس أشهر_إفلاسه إفلاس
go_by | مر مضى
go_down | نزل انخفض غرق
go_missing | اختفى مفقود | اختفاء
go_off | انفجر انطلق
go_on | استمر واصل جرى
go_on_sale | طرح_للبيع عرض_للبيع
go_on_strike | أضرب دخل_في_إضراب إضراب
go_on_trial | مثل_أمام_المحكمة حوكم محاكمة
go_out | خرج انطفأ
go_through | عانى اجتاز
go_to_jail | سجن دخل_السجن زج_به_في_السجن
go_under | غرق أفلس
go_up | ارتفع صعد زاد
goal | هدف مرمى غاية أهداف | سجل شباك أحرز ركلة رأسية سدد
goal_difference | فارق_الأهداف
goal_scorer | هداف مسجل
goalkeeper | حارس_مرمى حارس حراسة_المرمى | تصدى
goat | ماعز معزة تيس | جدي
god | الله إله رب
godfather | عراب
goggles | نظارات_واقية
golan | الجولان هضبة_الجولان
gold | ذهب ذهبي | ذهبية أونصة سبائك
gold_bar | سبيكة_ذهب سبائك
gold_medal | ميدالية_ذهبية ذهبية ذهب | المركز_الأول
gold_mine | منجم_ذهب
gold_price | سعر_الذهب أونصة
golden | ذهبي ذهبية
golf | غولف جولف
golfer | لاعب_غولف
good | جيد حسن صالح طيب خير | ممتاز أفضل
goods | بضائع سلع بضاعة
goodwill | حسن_نية نوايا_حسنة
goodwill_ambassador | سفير_النوايا_الحسنة
google | غوغل جوجل قوقل
goose | إوزة إوز
gorgeous | رائع فاتن
gorilla | غوريلا
gospel | إنجيل
gossip | نميمة إشاعات
govern | حكم أدار
government | حكومة حكومي سلطة سلطات | مجلس_الوزراء وزارة وزير
governor | محافظ حاكم
governorate | محافظة محافظات
grab | خطف انتزع أمسك
grace | نعمة رشاقة
grade | درجة صف علامة
gradual | تدريجي تدريجيا
graduate | تخرج خريج خريجون | شهادة بكالوريوس
graduation | تخرج حفل_تخرج
graffiti | غرافيتي كتابة_على_الجدران جداريات
grain | حبوب حبة قمح | شعير ذرة
grammar | قواعد
grammy | غرامي جرامي
grand | كبير فخم
grand_mufti | مفتي مفتي_الجمهورية
grand_prix | جائزة_كبرى سباق
grand_slam | غراند_سلام بطولات_كبرى
grandchild | حفيد أحفاد حفيدة
granddaughter | حفيدة حفيدته
grandfather | جد جده | أجداد
grandmother | جدة جدته | تيتة
grandparent | جد جدة أجداد
grandson | حفيد حفيده | أحفاد
grant | منحة منح أعطى
grape | عنب كروم
grapefruit | غريب_فروت
graphic | رسم_بياني غرافيك
grapple | تصارع تعامل
grass | عشب حشيش أعشاب
grateful | ممتن شاكر | شكر امتنان
gratitude | امتنان شكر
grave | قبر ضريح خطير | قبور مدفن
gravel | حصى
graveyard | مقبرة مدافن
gravity | جاذبية خطورة
gray | رمادي أشيب
graze | رعى خدش
great | عظيم كبير رائع هائل | ضخم
great_grandfather | جد_أكبر والد_الجد
great_grandmother | جدة_كبرى
greece | اليونان أثينا يوناني
greed | طمع جشع
greedy | جشع طماع
greek | يوناني اليونان إغريقي
green | أخضر خضراء | صديق_للبيئة
greenhouse | دفيئة بيت_بلاستيكي احتباس_حراري
greenhouse_gas | غازات_دفيئة انبعاثات
greenpeace | غرينبيس السلام_الأخضر
greet | حيا رحب | ترحيب تحية
greeting | تحية تهنئة سلام
grenade | قنبلة_يدوية رمانة
grenade_attack | هجوم_بقنبلة_يدوية
grey | رمادي أشيب
grief | حزن أسى كمد | حداد
grievance | مظلمة شكوى
grieve | حزن نعى
grill | شوى شواية مشوي
grim | قاتم كئيب
grind | طحن جلخ
grip | قبضة أمسك
groceries | بقالة مواد_غذائية
grocery | بقالة مواد_غذائية تموينات
grocery_store | بقالة متجر_مواد_غذائية
groom | عريس عرسان | زفاف
gross | إجمالي جسيم
gross_domestic_product | ناتج_محلي_إجمالي
gross_income | دخل_إجمالي
ground | أرض أرضي ملعب | تربة ميدان
ground_floor | طابق_أرضي دور_أرضي
groundwater | مياه_جوفية آبار
group | مجموعة جماعة فرقة | تنظيم فصيل فريق مجموعات
group_stage | دور_المجموعات مرحلة_المجموعات
grove | بستان حرش
grow | نما زرع كبر ازداد نمو | زراعة ارتفع توسع محصول
grow_up | نشأ كبر ترعرع | تربى طفولة
growth | نمو زيادة ارتفاع | نسبة تطور توسع
growth_rate | معدل_النمو نسبة_النمو
guarantee | ضمان كفالة
guard | حارس حرس حراسة حمى
guard_duty | حراسة
guardian | وصي حارس
guardian_angel | ملاك_حارس
guardianship | وصاية ولاية
guatemala | غواتيمالا غواتيمالي
guerrilla | عصابات مقاتل حرب_عصابات
guess | خمن تخمين حزر توقع
guest | ضيف ضيوف نزيل | مدعو مدعوون
guidance | إرشاد توجيه
guide | مرشد دليل أرشد
guilt | ذنب إدانة
guilty | مذنب مدان | أدان إدانة اعترف
guinea | غينيا كوناكري
guinness | غينيس موسوعة_غينيس جينيس
guitar | غيتار جيتار
guitarist | عازف_غيتار
gulf | خليج هوة
gum | لثة علكة
gun | مسدس بندقية سلاح رشاش | إطلاق_نار رصاص سلاح_ناري فرد
gunfire | إطلاق_نار أعيرة_نارية رصاص
gunman | مسلح مطلق_النار مهاجم مسلحون | إطلاق_نار رصاص
gunpoint | تهديد_السلاح قوة_السلاح
gunpowder | بارود
gunshot | طلق_ناري رصاصة إطلاق_نار
gush | تدفق اندفع
guy | رجل شاب شخص
gym | صالة_رياضية نادي_رياضي جيم
gymnast | لاعب_جمباز جمباز
gymnastics | جمباز جمبازية
gynaecologist | طبيب_نساء_وتوليد
gypsy | غجري غجر
`;
