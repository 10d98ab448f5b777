/** Paraphrases: English words with h. Columns: see table.ts. */
export const englishH = `
habit | عادة عادات | يوميا اعتاد تقليد
habitat | موطن موئل بيئة_طبيعية
habitual | معتاد مألوف
hack | اخترق قرصن اختراق | قراصنة تسريب بيانات حسابات
hacker | قرصان_إلكتروني هاكر مخترق | اختراق قراصنة
hacking | قرصنة اختراق
hail | برد حبات_البرد أشاد
hailstorm | عاصفة_برد تساقط_البرد
hair | شعر شعرة | ضفيرة حلاقة
hair_loss | تساقط_الشعر صلع
haircut | قصة_شعر حلاقة
hairdresser | مصفف_شعر حلاق كوافير
haiti | هايتي بورت_أو_برنس
hajj | حج حجاج مناسك | الحجيج عرفات بيت_الله_الحرام
half | نصف شوط
half_a_million | نصف_مليون
half_time | استراحة_الشوطين نهاية_الشوط_الأول
hall | قاعة صالة بهو
hall_of_fame | قاعة_المشاهير
hallmark | سمة علامة
halt | توقف أوقف إيقاف
halve | خفض_إلى_النصف نصف
ham | لحم_خنزير
hamas | حماس حركة_حماس
hammer | مطرقة شاكوش
hamster | هامستر
hamstring | عضلة_خلفية أوتار_الركبة
hand | يد أيدي سلم كف | ذراع أصابع
hand_in | سلم قدم
hand_out | وزع سلم
hand_over | سلم تسليم
handbag | حقيبة_يد شنطة
handball | كرة_اليد يد
handcuff | أصفاد كبل كلبشات
handicap | إعاقة عائق
handicraft | حرفة_يدوية صناعة_تقليدية
handle | تعامل عالج مقبض
handmade | مصنوع_يدويا يدوي
handout | منشور إعانة
handover | تسليم تسلم نقل
handshake | مصافحة صافح
handsome | وسيم جذاب
handwriting | خط_اليد خط
handy | مفيد عملي
hang | علق شنق تدلى | إعدام حبل
hang_on | تمسك انتظر
hangar | حظيرة_طائرات
happen | حدث وقع جرى حصل | طرأ حادث
happiness | سعادة سرور
happy | سعيد مسرور فرحان | سعادة ابتسم
harass | تحرش ضايق مضايقة
harassment | تحرش مضايقة
harbour | ميناء مرفأ آوى
hard | صعب قاس صلب شاق | بجد
hard_currency | عملة_صعبة نقد_أجنبي
hard_drive | قرص_صلب
hardliner | متشدد متطرف
hardship | مشقة معاناة شدة
hardware | عتاد أجهزة
hardware_store | متجر_أدوات
harm | أذى ضرر أضر | إيذاء أذية
harmful | ضار مؤذ
harsh | قاس صارم
harvest | حصاد جني حصد قطف | محصول
hat | قبعة طاقية
hat_trick | ثلاثية هاتريك ثلاثة_أهداف
hatch | فقس دبر
hatchet | بلطة فأس
hate | كره كراهية بغض
hate_speech | خطاب_كراهية تحريض
hatred | كراهية حقد بغض
haul | جر غنيمة
haunt | طارد سكن
have_a_baby | أنجب رزق_بمولود أنجبت
have_an_accident | تعرض_لحادث حادث
have_breakfast | أفطر تناول_الإفطار
have_dinner | تعشى تناول_العشاء
have_fun | استمتع مرح
have_lunch | تغدى تناول_الغداء
have_surgery | خضع_لعملية أجرى_جراحة
have_to | اضطر وجب
haven | ملاذ مأوى
hawk | صقر باز
hay | تبن قش
hazard | خطر مخاطر
hazelnut | بندق
head | رأس رئيس مدير ترأس | قائد زعيم جمجمة
head_coach | مدرب مدير_فني المدير_الفني
head_of_government | رئيس_الحكومة رئيس_الوزراء
head_of_state | رئيس_الدولة رئيس
head_on_collision | تصادم_وجها_لوجه
headache | صداع وجع_رأس
header | رأسية ضربة_رأس
headline | عنوان مانشيت عناوين
headmaster | مدير_مدرسة ناظر
headphones | سماعات سماعة_رأس
headquarters | مقر مقر_رئيسي مركز_رئيسي
headscarf | حجاب غطاء_رأس
headset | سماعة نظارة
headteacher | مدير_مدرسة
heal | شفي تعافى التأم
heal_wound | التأم_الجرح
health | صحة صحي | مستشفى علاج مرض طبي
health_centre | مركز_صحي مستوصف
health_ministry | وزارة_الصحة
healthcare | رعاية_صحية صحة
healthcare_worker | عامل_صحي طاقم_طبي ممرض
healthy | صحي معافى سليم
heap | كومة ركام
hear | سمع استمع سماع | دوي صوت بلغه
hear_about | علم
hear_from | تلقى_خبرا
hearing | جلسة سمع جلسة_استماع
hearse | سيارة_نقل_الموتى
heart | قلب فؤاد قلوب | نوبة_قلبية وسط
heart_attack | نوبة_قلبية أزمة_قلبية جلطة_قلبية | سكتة_قلبية ذبحة_صدرية
heart_disease | مرض_القلب أمراض_القلب قصور_القلب
heart_transplant | زراعة_قلب زرع_قلب
heartbeat | نبض دقات_القلب
heartbroken | مفطور_القلب حزين
heat | حرارة حر سخن تسخين | موجة_حر ارتفاع_درجات_الحرارة
heat_wave | موجة_حر موجة_حارة | حرارة قيظ
heated | محتدم ساخن
heatstroke | ضربة_شمس إجهاد_حراري
heaven | سماء جنة
heavy | ثقيل غزير كثيف شديد | وزن طن كيلوغرام
heavy_industry | صناعة_ثقيلة
heavy_metal | هيفي_ميتال
heavy_rain | أمطار_غزيرة سيول
heavyweight | وزن_ثقيل
hedge_fund | صندوق_تحوط
hedgehog | قنفذ
heel | كعب
height | ارتفاع طول علو | متر قمة سنتيمتر يبلغ_ارتفاعه طوله
heir | وريث وارث ورثة
heir_to_throne | وريث_العرش
heist | سطو سرقة
helicopter | مروحية هليكوبتر طائرة_مروحية
helium | هيليوم
hell | جحيم نار
helmet | خوذة خوذ
help | ساعد مساعدة أعان ساهم عون | أسهم دعم نجدة إغاثة أنقذ
helpful | مفيد نافع
hemisphere | نصف_الكرة_الأرضية
hen | دجاجة دجاج
hepatitis | التهاب_الكبد التهاب_كبدي
herb | عشبة أعشاب
herbal | عشبي أعشاب
herd | قطيع سرب
herder | راع رعاة
hereafter | آخرة
hereditary | وراثي
heresy | هرطقة بدعة
heritage | تراث إرث موروث | يونسكو
hermit | ناسك
hero | بطل أبطال بطولة
heroin | هيروين مخدر
hesitate | تردد تلكأ
hezbollah | حزب_الله
hide | أخفى اختبأ خبأ | مخبأ تخفى
hideout | مخبأ وكر
high | عال مرتفع شاهق ارتفاع | متر علو سامي
high_jump | وثب_عال قفز_عال
high_school | مدرسة_ثانوية ثانوية
high_tech | تقنية_عالية
highlight | سلط_الضوء أبرز
highway | طريق_سريع أوتوستراد | طريق_رئيسي
hijab | حجاب محجبة
hijack | خطف اختطف اختطاف_طائرة
hijacker | خاطف مختطف
hijacking | اختطاف خطف_طائرة
hike | نزهة رفع زيادة مشى
hill | تل تلة هضبة
hillside | سفح منحدر
hindu | هندوسي هندوس
hint | ألمح إشارة
hip | ورك خصر
hippo | فرس_النهر
hippopotamus | فرس_النهر
hire | وظف استأجر | عين استقدم
historian | مؤرخ باحث_في_التاريخ
historic | تاريخي أثري
history | تاريخ تاريخي سجل | ماض حضارة قديم
hit | ضرب أصاب صدم ضربة استهدف | قصف دهس اصطدم زلزال
hit_and_run | دهس_وفر صدم_ولاذ_بالفرار
hitman | قاتل_مأجور
hiv | نقص_المناعة_المكتسبة الإيدز فيروس_الإيدز
hoax | خدعة بلاغ_كاذب
hobby | هواية هوايات | شغف رسم قراءة صيد جمع_الطوابع عشق
hockey | هوكي
hold | أمسك عقد أقام احتجز احتفظ حمل | نظم انعقد شغل_منصب
hold_back | منع كبح
hold_hostage | احتجز_رهينة احتجاز
hold_on | صمد تمسك
hold_out | صمد قاوم
hold_talks | أجرى_محادثات تباحث عقد_مباحثات
hold_up | عطل أخر سطو
hole | ثقب حفرة فتحة
holiday | عطلة إجازة عيد | يوم_عطلة إجازة_رسمية تعطيل_الدوائر عيد_الفطر عيد_الأضحى
holland | هولندا هولندي
hollow | أجوف فارغ
hollywood | هوليوود سينما_أمريكية
holocaust | محرقة هولوكوست
holy | مقدس شريف
holy_book | كتاب_مقدس مصحف
holy_land | الأراضي_المقدسة الأرض_المقدسة
holy_mosque | المسجد_الحرام الحرم_المكي
home | بيت منزل وطن مسكن | شقة سكن أرضه
home_country | وطن بلده_الأصلي
home_ground | أرضه ملعبه
home_team | فريق_مضيف صاحب_الأرض
homeland | وطن بلد أرض
homeless | مشرد بلا_مأوى شريد | تشرد مشردون ينام_في_الشارع خيام شارع فقدوا_منازلهم بلا_سكن
hometown | مسقط_رأس بلدته مدينته
homework | واجب_منزلي واجبات فرض
homosexual | مثلية
honduras | هندوراس
honest | صادق أمين نزيه | أمانة
honesty | صدق أمانة
honey | عسل نحل
honeymoon | شهر_العسل عروسان
hong_kong | هونغ_كونغ هونج_كونج
honor | شرف كرم تكريم
honor_killing | جريمة_شرف غسل_العار
honour | شرف كرم تكريم
honour_killing | جريمة_شرف غسل_العار
hook | خطاف صنارة
hooligan | مشاغب مشجعون_مشاغبون
hop | قفز
hope | أمل رجاء تمنى أعرب_عن_أمله | تطلع تفاؤل أمنية
hope_for | أمل تمنى رجا
horizon | أفق آفاق
hormone | هرمون هرمونات
horn | قرن بوق
horrible | مروع فظيع رهيب
horror | رعب هول
horror_film | فيلم_رعب
horse | حصان فرس خيل | جواد خيول فارس سباق
horse_racing | سباق_الخيل فروسية
hose | خرطوم
hospital | مستشفى مشفى مستشفيات | علاج عيادة مركز_طبي طوارئ إسعاف عناية_مركزة نقل_على_إثرها تلقي_العلاج غرفة_العمليات إسعافه
hospitalise | أدخل_المستشفى نقل_إلى_المستشفى
hospitality | ضيافة كرم
hospitalize | أدخل_المستشفى نقل_إلى_المستشفى
host | استضاف مضيف استضافة مذيع
hostage | رهينة رهائن محتجز | خاطف مخطوف تحرير_الرهائن محتجزون خاطفون
hostel | نزل سكن
hostile | عدائي معاد
hostility | عداء عدوان أعمال_قتالية
hot | ساخن حار حر | حرارة ملتهب درجة_مئوية درجات_الحرارة موجة_حر قيظ
hot_air_balloon | منطاد
hot_dog | نقانق هوت_دوغ
hotel | فندق نزل فنادق أوتيل | منتجع إقامة غرف نزلاء نجوم غرفة أقام
hour | ساعة ساعات | دقيقة مدة
hourly | بالساعة
house | منزل بيت مسكن | شقة فيلا عقار سكن
house_arrest | إقامة_جبرية
household | أسرة منزل
household_chores | أعمال_منزلية
housemaid | خادمة عاملة_منزلية شغالة
housewife | ربة_منزل ربة_بيت
housing | إسكان سكن | وحدات_سكنية شقق مساكن
houthi | الحوثي الحوثيون أنصار_الله
hover | حام حلق
how_big | مساحة حجم كيلومتر_مربع متر_مربع
how_deep | عمق بعمق متر
how_far | مسافة يبعد كيلومتر بعد
how_fast | سرعة كيلومتر_في_الساعة بسرعة
how_heavy | وزن كيلوغرام طن
how_high | ارتفاع علو متر
how_long | مدة استمر طول | سنوات ساعات أيام أشهر دام استغرق
how_many | عدد بلغ_عدد
how_much | مبلغ كمية | دولار سعر قيمة تكلفة ثمن بلغ
how_often | يوميا أسبوعيا سنويا
how_old | عمر سن عاما | يبلغ_من_العمر سنة مواليد البالغ
how_tall | طول ارتفاع متر سنتيمتر
huawei | هواوي
hug | عانق حضن احتضن | عناق
huge | ضخم هائل كبير عملاق | واسع
human | إنسان بشري إنساني | بشر شخص
human_being | إنسان بشر
human_rights | حقوق_الإنسان حقوقي | انتهاكات
human_rights_watch | هيومن_رايتس_ووتش
human_trafficking | اتجار_بالبشر تهريب_بشر
humanitarian | إنساني إغاثي
humanity | إنسانية بشرية
humble | متواضع بسيط
humid | رطب رطوبة
humidity | رطوبة
humiliate | أهان أذل إهانة
humiliation | إهانة إذلال
hummus | حمص حمص_بالطحينة
humor | فكاهة دعابة
hundred | مئة مائة مئات
hundreds | مئات المئات
hundredth | مئة المئوية
hungary | المجر هنغاريا بودابست مجري
hunger | جوع مجاعة
hunger_crisis | أزمة_جوع مجاعة
hunger_strike | إضراب_عن_الطعام | مضرب
hungry | جائع جوعان | جوع جياع
hunt | صاد صيد طارد | مطاردة
hunter | صياد قناص
hurdles | حواجز
hurl | قذف رمى
hurricane | إعصار عاصفة | رياح_عاتية
hurry | أسرع عجل استعجل
hurt | أصيب آذى جرح أوجع | إصابة أضر
husband | زوج بعل أزواج | زوجها متزوجة أرملة
hush | صمت سكون
husky | كلب_هاسكي
hut | كوخ عشة
hybrid | هجين مهجن
hydrogen | هيدروجين
hyena | ضبع ضباع
hygiene | نظافة صحة_عامة
hymn | ترنيمة نشيد
hypertension | ارتفاع_ضغط_الدم
hypocrite | منافق نفاق
hypothesis | فرضية
hysteria | هستيريا
`;
