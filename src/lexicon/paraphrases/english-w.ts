/** Paraphrases: English words with w. Columns: see table.ts. */
export const englishW = `
wage | أجر راتب شن
wage_earner | أجير صاحب_راتب
wail | عويل نحيب
waist | خصر وسط
wait | انتظر انتظار ترقب | طابور مهلة تأخر
waiter | نادل غرسون جرسون
waiting_list | قائمة_انتظار
waitress | نادلة
waive | أعفى
wake | استيقظ صحا
wake_up | استيقظ صحا أفاق
wales | ويلز ويلزي
walk | مشى سار سير | قدم مسافة تجول نزهة
walk_out | خرج انسحب
walker | ماش مشاء
walkout | انسحاب إضراب
wall | جدار حائط سور جدران | أسوار
wall_street | وول_ستريت بورصة_نيويورك الأسهم_الأمريكية
wallet | محفظة محفظة_نقود
walnut | جوز عين_الجمل
walrus | فظ
wander | تجول تاه
wane | تضاءل خبا
want | أراد رغب طلب تمنى ود | سعى يطمح رغبة طالب
wanted | مطلوب قائمة_المطلوبين ملاحق مطارد
war | حرب حروب قتال | معركة نزاع صراع غزو جبهة قصف قوات مدنيون هدنة عدوان
war_crime | جريمة_حرب جرائم_حرب | إبادة جرائم المحكمة_الجنائية
ward | جناح قسم
ward_off | صد درأ
wardrobe | خزانة_ملابس دولاب
warehouse | مستودع مخزن عنبر
warfare | حرب قتال
warhead | رأس_حربي رؤوس_حربية
warlord | أمير_حرب زعيم_ميليشيا
warm | دافئ حار دفء
warm_up | إحماء سخن
warmth | دفء حرارة
warn | حذر نبه أنذر دعا_إلى_اليقظة تحذير
warning | تحذير إنذار تنبيه
warplane | طائرة_حربية مقاتلة
warrant | مذكرة أمر_قضائي
warring | متحارب متنازع
warrior | محارب مقاتل
warship | سفينة_حربية فرقاطة بارجة مدمرة
wartime | زمن_الحرب
wary | حذر متوجس
wash | غسل غسيل نظف
wash_away | جرف جرفت_السيول
washington | واشنطن الولايات_المتحدة البيت_الأبيض
wasp | دبور
waste | نفايات هدر أضاع
waste_water | مياه_الصرف مياه_عادمة
watch | شاهد تابع راقب ساعة | مشاهدة متفرج جمهور
watch_out | احترس حذر
watchdog | هيئة_رقابة كلب_حراسة
water | ماء مياه مائي | نهر بئر شرب بحر
water_level | منسوب_المياه
water_polo | كرة_الماء
water_shortage | نقص_المياه شح_المياه عطش
waterfall | شلال شلالات
watermelon | بطيخ بطيخة
waterway | ممر_مائي مجرى_مائي
wave | موجة موج لوح
wax | شمع
way | طريق طريقة سبيل أسلوب وسيلة | كيفية بواسطة
weak | ضعيف واهن
weaken | أضعف ضعف
weakness | ضعف
wealth | ثروة غنى
wealthy | ثري غني
weapon | سلاح أسلحة عتاد | مسدس بندقية صاروخ سكين رشاش ذخيرة قنبلة كلاشينكوف فأس خنجر قذائف
wear | لبس ارتدى ارتداء اكتسى | ملابس ثوب قميص زي فستان كمامة حجاب
wear_off | زال تلاشى
wear_out | استهلك أنهك
wearable | قابل_للارتداء
weary | متعب مرهق
weather | طقس جو حالة_الجو | أمطار رياح أرصاد درجات_الحرارة غائم ثلوج عواصف موجة
weather_forecast | توقعات_الطقس أرصاد_جوية نشرة_جوية
weave | نسج حاك
weaver | نساج حائك
weaving | نسيج حياكة
web | شبكة إنترنت
web_page | صفحة_إلكترونية
webcam | كاميرا_ويب
website | موقع_إلكتروني موقع
wedding | زفاف عرس زواج | عروس عريس حفل_زفاف دخلة عروسان فستان قاعة
wedding_anniversary | عيد_زواج ذكرى_زواج
wedding_dress | فستان_زفاف فستان_الفرح
wedge | إسفين
wednesday | الأربعاء يوم_الأربعاء
weed | عشب_ضار حشيش
week | أسبوع أسابيع | أيام
weekend | عطلة_نهاية_الأسبوع نهاية_الأسبوع
weekly | أسبوعي أسبوعية
weekly_magazine | مجلة_أسبوعية
weep | بكى انتحب
weigh | وزن بلغ_وزنه | كيلوغرام
weight | وزن ثقل | كيلوغرام كلغ وزنه كغ طن غرام
weightlift | رفع_أثقال
weightlifter | رباع رافع_أثقال
weightlifting | رفع_أثقال رباع
weir | سد هدار
weird | غريب عجيب
welcome | رحب ترحيب استقبل
welder | لحام
welfare | رعاية_اجتماعية رفاه
well | بئر جيدا آبار
well_being | رفاه عافية
well_known | معروف شهير مشهور
wellbeing | رفاه صحة
west | غرب غربي | المغرب
west_bank | الضفة_الغربية الضفة
western | غربي غربية
western_sahara | الصحراء_الغربية البوليساريو
westward | غربا
wet | مبلل رطب
wetland | أراض_رطبة أهوار
wfp | برنامج_الأغذية_العالمي برنامج_الغذاء_العالمي
whale | حوت حيتان
whaling | صيد_الحيتان
what_colour | لون أحمر أخضر أزرق أبيض أسود
what_time | موعد ساعة توقيت | الساعة صباحا مساء فجرا
whatsapp | واتساب واتس_آب
wheat | قمح حنطة
wheel | عجلة دولاب مقود
wheelchair | كرسي_متحرك مقعد
when | موعد تاريخ | عام يوم الساعة أمس شهر
where | مكان موقع | مدينة قرب محافظة شارع
whereabouts | مكان_وجوده مكان_اختبائه
whim | نزوة
whip | سوط جلد
whisky | ويسكي
whisper | همس همسة
whistle | صفارة صفر
whistleblower | مسرب مبلغ_عن_الفساد
white | أبيض بيضاء بيض
white_collar | موظفون
white_house | البيت_الأبيض واشنطن الإدارة_الأمريكية
who | منظمة_الصحة_العالمية الصحة_العالمية
whole | كامل
wholehearted | صادق قلبي
wholesale | جملة بيع_بالجملة
wholesaler | تاجر_جملة
why | سبب بسبب | نتيجة جراء إثر بهدف نظرا
wicked | شرير خبيث
wide | واسع عريض عرض | متر
widen | وسع اتسع
widespread | واسع_الانتشار منتشر
widow | أرملة أرامل | فقدت_زوجها زوجها_الراحل بعد_وفاة_زوجها
widower | أرمل أرامل
width | عرض اتساع | متر
wife | زوجة قرينة عقيلة حرم | زوجته أرملة متزوج
wig | باروكة شعر_مستعار
wikipedia | ويكيبيديا
wild | بري متوحش
wild_animal | حيوان_بري حيوان_مفترس وحش | أسد نمر ذئب ضبع
wild_boar | خنزير_بري
wilderness | برية براري
wildfire | حريق_غابات حرائق_الغابات حرائق
wildlife | حياة_برية حيوانات_برية
will | وصية إرادة
willing | راغب مستعد
win | فاز فوز انتصر ربح ظفر | توج لقب تغلب حصد كأس بطل أحرز تتويج ميدالية المركز_الأول
win_over | كسب استمال
wind | ريح رياح
wind_energy | طاقة_الرياح
wind_farm | مزرعة_رياح محطة_رياح
wind_up | انتهى صفى
windfall | مكسب_مفاجئ
windmill | طاحونة_هواء
window | نافذة شباك نوافذ | زجاج شرفة
windscreen | زجاج_أمامي
windy | عاصف رياح
wine | نبيذ خمر
winery | مصنع_نبيذ
wing | جناح أجنحة
winger | جناح
winner | فائز بطل رابح | فاز توج
winning_goal | هدف_الفوز هدف_الانتصار
winning_streak | سلسلة_انتصارات
winning_ticket | تذكرة_رابحة يانصيب
winter | شتاء شتوي | برد ثلوج يناير
wipe | مسح محا
wipe_out | أباد محا
wire | سلك برقية
wireless | لاسلكي
wiretap | تنصت
wisdom | حكمة تعقل
wise | حكيم عاقل
wish | تمنى أمنية رغبة
wit | ظرافة ذكاء
witch | ساحرة مشعوذة
witchcraft | سحر شعوذة دجل
withdraw | انسحب سحب انسحاب
withdrawal | انسحاب سحب
wither | ذبل ذوى
withhold | حجب امتنع
withstand | صمد تحمل
witness | شاهد شهد شاهد_عيان
witness_protection | حماية_الشهود
wolf | ذئب ذئاب
woman | امرأة سيدة نساء فتاة | زوجة ربة_منزل
womb | رحم
wonder | تساءل عجيبة أعجوبة | عجائب معجزة
wood | خشب غابة حطب
woodcutter | حطاب
wooden | خشبي خشب
woodpecker | نقار_الخشب
wool | صوف صوفي
word | كلمة كلمات لفظ كلام | عبارة تعبير وعد
work | عمل اشتغل شغل وظيفة | موظف عامل مهنة عمالة
work_on | اشتغل
work_out | حل تمرن تدرب
worker | عامل عمال موظف | عمالة أجير يعمل مزارع بناء مصنع وردية نقابة
worker_union | نقابة_عمال
workforce | قوة_عاملة أيد_عاملة
working_hours | ساعات_العمل دوام
workload | عبء_العمل
workplace | مكان_العمل مقر_العمل
workshop | ورشة ورشة_عمل
world | عالم دنيا دولي عالمي | كوكب كون أرض
world_bank | البنك_الدولي
world_champion | بطل_العالم
world_champions | أبطال_العالم
world_cup | كأس_العالم مونديال
world_health_organization | منظمة_الصحة_العالمية الصحة_العالمية
world_premiere | عرض_عالمي_أول
world_record | رقم_قياسي_عالمي رقم_قياسي غينيس
world_title | لقب_عالمي بطولة_العالم
world_trade | تجارة_عالمية
world_war | حرب_عالمية
world_war_ii | الحرب_العالمية_الثانية
worldwide | عالمي في_أنحاء_العالم
worm | دودة ديدان
worried | قلق متخوف
worry | قلق خوف
worse | أسوأ أشد_سوءا
worsen | ساء تفاقم تدهور
worsening | تفاقم تدهور
worship | عبد عبادة
worshipper | مصل مصلون
worst | أسوأ الأسوأ
worth | قيمة يساوي جدير
worthless | عديم_القيمة
worthy | جدير مستحق
wound | أصاب جرح إصابة جريح
wounded | جريح مصاب جرحى
wrap | لف غلف
wreath | إكليل إكليل_زهور
wreck | حطام دمر
wreckage | حطام أنقاض
wrestle | صارع مصارعة
wrestler | مصارع مصارعون
wrestling | مصارعة مصارع
wrestling_match | نزال_مصارعة
wrinkle | تجعد تجاعيد
wrist | معصم رسغ
write | كتب ألف كتابة | كاتب مؤلف رسالة مقال
write_down | سجل كتب
writer | كاتب مؤلف أديب كاتبة | روائي شاعر صحفي كتب
writing | كتابة خط
written | مكتوب خطي
wrong | خطأ خاطئ غلط | أخطأ مغلوط
wrongdoing | مخالفة ذنب
wrongful | خاطئ
wto | منظمة_التجارة_العالمية
wwf | الصندوق_العالمي_للطبيعة
`;
