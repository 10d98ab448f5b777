/** Science, technology, the internet and space. */
export const science = `
science | علوم علمي علمية علميا | science sciences scientific
scientist | علماء باحث باحثون باحثين باحثة عالم_نووي مكتشف مخترع مخترعين فريق_الباحثين فريق_البحث الفريق_البحثي فريق_العلماء معدو_الدراسة معد_الدراسة معدة_الدراسة مؤلفو_الدراسة مؤلفة_الدراسة كاتبة_الدراسة القائمون_على_الدراسة القائمين_على_الدراسة أصحاب_الدراسة واضعو_الدراسة بروفيسور بروفيسورة بروفسور باحثات المشرفون_على_الدراسة المشرف_على_الدراسة صاحب_الدراسة علماء_النفس عالمة دكتورة أكاديميون خبراء_الأعصاب | scientist scientists researcher researchers scholar inventor professor academics authors_of_the_study study_authors research_team team_of_researchers lead_author academic | ~scholar-prof
research | بحث_علمي أبحاث دراسة_علمية دراسة دراسات بحثي بحثية بحوث ورقة_بحثية ورقة_علمية مشروع_بحثي البحث_العلمي دراسة_جديدة دراسة_حديثة مسح_علمي الدراسة_الجديدة أطروحة رسالة_علمية مقالة_علمية | research study studies paper scientific_paper research_project investigation_scientific thesis | ~scientist ~finding
discover | اكتشف يكتشف اكتشاف اكتشافات مكتشف اكتشفوا استكشف استكشاف يستكشف كشف_علمي | discover discovery discovered discoveries explore exploration detect detected uncover uncovered | ~found
invent | اخترع يخترع اختراع اختراعات براءة_اختراع مخترع | invent invention invented patent
experiment | تجربة تجارب تجريبي تجريبية جرب_الدواء مختبر مختبرات معمل معامل مخبر | experiment experiments laboratory lab trial try_out tryout | ~test
test | اختبر يختبر اختبار اختبارات فحص يفحص فحوص فحوصات اختبار_صاروخي تجربة_نووية جرب يجرب | test tests tested testing check examine examination
analyse | حلل يحلل تحليل تحليلات تحليلي محلل محللون محللين | analyse analyze analysis analyst analysts
theory | نظرية نظريات نظري منظر | theory theories theoretical
mathematics | هندسة_رياضية معادلة_رياضية معادلات | mathematics maths math equation
statistics | إحصاء إحصائي إحصائية إحصائيات إحصاءات بيانات_إحصائية | statistics statistical stats | ~number
data | بيانات داتا قاعدة_بيانات معطيات بيانات_شخصية بيانات_المستخدمين معلومات_شخصية معلومات_المستخدمين سجلات_المستخدمين خادم خوادم سيرفر سيرفرات تخزين_سحابي حوسبة_سحابية مركز_بيانات مراكز_البيانات | data database server servers cloud cloud_storage data_centre data_center personal_data records
technology | تكنولوجيا تكنولوجي تقنية تقنيات تقني تقنيا تكنولوجية | technology technologies technological technical tech
computer | كمبيوتر كومبيوتر حاسوب حواسيب الحاسب_الآلي لابتوب حاسوبي | computer computers laptop pc
software | برنامج_حاسوبي برمجيات برمجة مبرمج مبرمجين برامج_الكمبيوتر ويندوز أندرويد نظام_تشغيل تطبيق_هاتفي تطبيق_إلكتروني تطبيق_على_الهاتف تطبيق_الهاتف تطبيق_ذكي تطبيقات_الهواتف تطبيقات تحديث_التطبيق تحديث_النظام نظام_التشغيل برنامج_خبيث برمجية برمجيات_خبيثة متجر_التطبيقات كود_برمجي شيفرة شفرة_برمجية خوارزمية_حاسوبية خوارزميات_التوصية مطور_برامج مطورون مبرمجة سوفت_وير | software app apps application applications programming programmer windows android algorithm code coding source_code operating_system app_store developer developers malware update
network | شبكة شبكات شبكي | network networks
password | كلمة_السر كلمة_المرور | password
satellite | قمر_صناعي أقمار_صناعية القمر_الصناعي الأقمار_الصناعية أقمار_اصطناعية ساتلايت | satellite satellites
astronomy | فلك فلكي فلكية فلكيون | astronomy astronomer eclipse
robot | روبوت روبوتات ذكاء_اصطناعي الذكاء_الاصطناعي أتمتة ذكاء_صناعي الذكاء_الصناعي تعلم_آلي التعلم_الآلي نموذج_لغوي روبوت_محادثة شات_جي_بي_تي تشات_بوت نماذج_لغوية روبوتي إنسان_آلي رجل_آلي مؤتمت ذاتي_القيادة سيارة_ذاتية_القيادة | robot robots artificial_intelligence ai automatic automated automation chatbot chatgpt machine_learning language_model self-driving driverless humanoid
screen | شاشة شاشات | screen display
sound | صوت أصوات صوتي دوي سمع_صوت ضجيج ضوضاء دوت يدوي مدو ضجة ضجيج_عال صخب صاخب صاخبة قعقعة هدير أزيز طنين رنين يرن رن صرير صفير دقات قرع_الأجراس أجراس جرس أصداء هسيس خرير طقطقة نبرة نبرات سماع_دوي إزعاج_صوتي حس_صوت دوشة هيصة | sound sounds noise voice voices audio loud_noise noises rumble hum buzz bang ring rang bell bells echo loud deafening roar thud crackle clatter din racket
chemical-element | كربون كلور أمونيا ثاني_أكسيد_الكربون | oxygen hydrogen nitrogen carbon chlorine ammonia carbon_dioxide
artificial | اصطناعي مصطنع | artificial synthetic fake
develop | طور يطور تطوير تطور يتطور تطورات متطور متطورة تنمية تنموي نمى تحديث تنموية مطور | develop development developed advanced modernize update upgrade progress
install | تركيب يركب تثبيت تنصيب_برنامج | install installed installation set_up
operate-run | شغل_الجهاز تشغيل يشغل تشغيلي مشغل مشغلة شغل_المحطة يدير مدير_التشغيل تدير إدارة_الشركة | operate run operator operated manage managed ran
design | صمم يصمم تصميم تصاميم مصمم مصممين مخطط_هندسي | design designs designed designer
map | خريطة خرائط خارطة | map maps
model | نموذج نماذج موديل | model prototype
system | نظام أنظمة منظومة منظومات نظم | system systems
program | برنامج برامج | program programme programs
file | ملف ملفات فايل | file files dossier folder folders
copy | نسخة نسخ استنسخ منسوخ طبعة | copy copies version edition clone cloned
renewable | متجددة متجدد طاقة_متجددة | renewable
magnetic | مغناطيس مغناطيسي مغناطيسية | magnetic magnet
gravity | جاذبية_الأرض الجاذبية_الأرضية | gravity
frequency-wave | ترددات موجات_صوتية موجة_راديو | frequency frequencies
upload-download | تحميل_التطبيق تنزيل_التطبيق حمل_التطبيق | download upload
# --- studies: who takes part, what is found, how sure it is
study-participant | مبحوث مبحوثون مبحوثين مستطلعون مستطلعين المستطلعة_آراؤهم عينة_الدراسة أفراد_العينة حجم_العينة شملتهم_الدراسة شملت_الدراسة شمل_البحث المشمولين_بالدراسة خاضعون_للدراسة خضعوا_للتجربة خضعوا_للدراسة مشارك_في_الدراسة مشاركون_في_الدراسة المشاركين_في_الدراسة المشاركون_في_التجربة المتطوعون_في_التجربة متطوع_للتجربة تابع_الباحثون تتبع_الباحثون شارك_في_الدراسة شاركوا_في_البحث مشاركيها المجيبون | participant participants subjects respondents sample_size study_participants people_took_part volunteers | ~participate ~volunteer ~research
sample-group | عينة عينات عينة_عشوائية عشوائي عشوائيا عشوائية مجموعة_ضابطة المجموعة_الضابطة مجموعة_المقارنة مجموعة_التجربة شريحة_من_السكان فئة_عمرية الفئة_العمرية مجموعات_متساوية | sample samples random randomly control_group placebo_group cohort age_group
dropout-study | انسحب_من_الدراسة انسحبوا_من_الدراسة انسحاب_من_التجربة لم_يكملوا_الدراسة لم_يكمل_التجربة ترك_الدراسة تركوا_التجربة تسرب_المشاركين توقفوا_عن_المشاركة انقطعوا_عن_المتابعة خرجوا_من_الدراسة انسحب_مشاركا | dropped_out drop_out dropout withdrew_from_the_study quit_the_study | ~withdraw
finding | توصل يتوصل توصلت توصلوا استنتج يستنتج استنتاج استنتاجات خلص_إلى خلصت_إلى خلصت_الدراسة خلاصة خلاصات أظهرت_النتائج أظهرت_الدراسة كشفت_الدراسة بينت_الدراسة أفادت_الدراسة وجدت_الدراسة وجد_الباحثون لاحظ_الباحثون لاحظ_العلماء رصد_الباحثون نتائج_الدراسة نتيجة_البحث نتائج_البحث استدل دلت_النتائج اكتشف_الباحثون استخلص استخلاص لقت_الدراسة | finding findings conclude concluded conclusion conclusions result_of_study found_that study_shows study_found | ~result ~discover ~show
published-in | دورية_علمية دوريات_علمية مجلة_علمية دورية مجلة_طبية دورية_طبية نشرت_في_مجلة نشرت_في_دورية نشرت_الدراسة نشرت_النتائج نشرت_في_العدد منشور_في_مجلة مجلة_نيتشر مجلة_ساينس مجلة_لانسيت أرشيف_طب مراجعة_الأقران تحكيم_الأقران | journal scientific_journal medical_journal published_in peer-reviewed lancet | ~publish
lead-head | ترأس يترأس ترؤس ترأست يرأس ترأسها يترأسها قاد يقود قادت أشرف_على يشرف_على أشرفت_على تشرف_على على_رأس_الفريق قاد_الفريق قائد_الفريق_البحثي قيادة_الفريق كبير_الباحثين كبيرة_الباحثين الباحث_الرئيسي الباحثة_الرئيسية رئيس_الفريق رئيسة_الفريق تزعم_الفريق أدار_المشروع | led lead headed heads leading in_charge_of lead_researcher principal_investigator supervised chair chaired spearhead spearheaded | ~leader ~president
follow-up | فترة_المتابعة مدة_المتابعة تابعوا تابعت_الدراسة متابعة_المشاركين تتبعوا رصدوا_حالة طوال_الدراسة على_مدى_سنوات استمرت_الدراسة استغرقت_الدراسة دامت_الدراسة مدة_الدراسة | follow-up followed_for tracked | ~duration
observation-study | دراسة_رصدية قائمة_على_الملاحظة علاقة_سببية علاقة_ارتباطية ارتباط_لا_سببية لا_تثبت_السببية حدود_الدراسة قصور_الدراسة نقاط_الضعف عيوب_الدراسة محدودية_النتائج مآخذ_على_الدراسة انتقادات_للدراسة تحفظات_على_النتائج | observational correlation causation causal limitations shortcoming shortcomings caveat caveats weakness_of_study
risk-factor | عامل_خطر عوامل_الخطر عوامل_خطورة خطر_الإصابة احتمال_الإصابة احتمالات_الإصابة أكثر_عرضة عرضة_للإصابة معرضون_للإصابة معرض_للإصابة مخاطر_الإصابة تزيد_خطر يزيد_من_احتمال زيادة_المخاطر قلل_خطر يقلل_من_خطر خفض_خطر تقليل_المخاطر يحد_من_خطر | risk_factor risk_of more_likely less_likely at_risk likelihood prone susceptible vulnerable_to | ~danger ~possible
clinical-trial | تجربة_سريرية تجارب_سريرية التجارب_السريرية سريري سريرية إكلينيكي دواء_وهمي علاج_وهمي حبة_وهمية مزدوجة_التعمية المرحلة_الثالثة_من_التجارب | clinical_trial clinical_trials placebo double-blind phase_three | ~experiment ~medicine
medical-scan | أشعة أشعة_سينية أشعة_مقطعية تصوير_مقطعي تصوير_بالرنين رنين_مغناطيسي الرنين_المغناطيسي تصوير_طبي مسح_ضوئي مسح_بالأشعة موجات_فوق_صوتية سونار صورة_أشعة صور_الأشعة تصوير_الدماغ مسح_الدماغ فحص_الدماغ سكانير سكانر إيكوغرافي صورة_شعاعية صور_شعاعية تصوير_شعاعي تخطيط_القلب تخطيط_الدماغ | scan scans mri x-ray x-rays ct_scan ultrasound imaging brain_scan radiology | ~diagnosis
memory-loss | ضعف_الذاكرة فقدان_الذاكرة تراجع_الذاكرة تدهور_الذاكرة تدهور_معرفي التدهور_المعرفي تدهور_إدراكي خرف الخرف ألزهايمر زهايمر تراجع_القدرات_الذهنية تذكر_الكلمات اختبارات_الذاكرة اختبار_التذكر قوة_الذاكرة | memory_loss cognitive_decline dementia alzheimer forgetfulness memory_test recall_test | ~remember ~forget ~brain
alarm-clock | منبه المنبه ساعة_منبه ضبط_المنبه منبه_الهاتف رنين_المنبه جرس_الساعة | alarm_clock alarm set_alarm | ~wake
wrist-device | سوار_ذكي أساور_ذكية ساعة_ذكية ساعات_ذكية سوار_إلكتروني أساور_إلكترونية أساور_المعصم سوار_المعصم أجهزة_قابلة_للارتداء جهاز_قابل_للارتداء مستشعر مستشعرات حساس_الحركة أداة_قياس جهاز_قياس أجهزة_قياس ساعة_يد مجس مجسات | wearable wearables smartwatch fitness_tracker sensor sensors wristband tracker | ~machine
researcher-funding | مصدر_التمويل مصادر_التمويل تمويل_الدراسة تمويل_البحث ممول_الدراسة الجهة_الممولة الجهات_الممولة مول_الدراسة مولت_الدراسة مصادر_المال مصدر_المال مصدر_الأموال تكلفة_الدراسة تكاليف_الدراسة منحة_بحثية راع_للبحث دفع_تكاليف تكفل_بتكاليف غطى_التكاليف غطى_تكلفة تغطية_التكاليف | funding funder funders funded_by research_grant grant sponsor sponsored sponsorship backers | ~finance ~donate
independence-study | استقلالية استقلالية_البحث تضارب_المصالح تضارب_مصالح تعارض_المصالح نزاهة_البحث لا_دور_للشركة دور_الشركة_المصنعة تأثير_الشركة نفوذ_الممول | conflict_of_interest independence_of_study impartiality | ~independent-self
effect-on | مفعول وقع_على أثر_على أثرت_على يؤثر_في تأثير_إيجابي تأثير_سلبي أثر_إيجابي أثر_سلبي مردوده انعكاس_على فعالية_العلاج نجاعة فاعلية | effect_on impact_on effectiveness efficacy | ~influence ~result
compare-group | مقارنة_مع مقارنة_بمن أفضل_من_أقرانهم أقران أقرانهم نظرائهم أسوأ_من على_العكس_من على_خلاف | peers counterparts_in_group than_those | ~compare
improve-better | تفوقوا_على أداء_أفضل حققوا_نتائج_أفضل درجات_أعلى نتائج_أفضل تحسن_الأداء | performed_better scored_higher better_performance | ~improve
shrink | انكمش ينكمش انكماش_الدماغ تقلص_حجم ضمور ضمر يضمر ذبل ذبول تآكل | shrink shrank shrunk atrophy wither erode erosion | ~fall-decrease
swell-grow | تضخم_حجم تورم متورم انتفاخ تعاظم يتعاظم استفحل استفحال ازداد_قوة اشتد يشتد اشتداد اشتدت تعزز_قوته نما_بسرعة كبر_حجمه ازدادت_قوته اكتسب_قوة تقوى استجمع_قوته تضخم | swell swelling swollen intensify intensified intensifies strengthen strengthened balloon gain_strength stronger inflame inflamed inflammation | ~rise ~strength ~strengthen ~worsen
age-range | تتراوح_أعمارهم أعمارهم متوسط_العمر متوسط_أعمارهم بين_سن من_سن فئة_العمر عمرهم سنهم تتراوح | aged_between ages_of average_age age_range | ~age-old
health-benefit | فائدة_صحية فوائد_صحية مفيد_للصحة يحمي_من يقي_من الوقاية_من مضر_بالصحة ضار_بالصحة أضرار_صحية آثار_جانبية عرض_جانبي أعراض_جانبية مضاعفات مضاعفات_صحية | health_benefit benefits_of good_for_you side_effects side_effect complications bad_for_health | ~benefit
scholar-prof | أستاذ_مساعد أستاذ_مشارك أستاذ_جامعي أستاذة_جامعية عميد_الكلية عميدة_الكلية محاضر_جامعي رئيس_الجامعة رئيسة_الجامعة هيئة_التدريس أعضاء_هيئة_التدريس دكاترة_الجامعة | professor lecturer dean faculty_member rector | ~university ~teacher
# --- technology, internet, data
data-breach | تسريب_البيانات تسرب_البيانات تسريب_معلومات اختراق_البيانات سرقة_البيانات تسريب_بيانات بيانات_مسربة اختراق_الخوادم اختراق_النظام خرق_البيانات تسربت_البيانات كشف_بيانات انكشفت_بيانات | data_breach data_leak leaked_data stolen_data | ~hacking ~data
service-outage | تعطل_الخدمة تعطل_الموقع توقف_الموقع توقف_التطبيق تعطل_التطبيق انقطاع_الخدمة انقطاع_الإنترنت انقطاع_النت عطل_عالمي خلل_تقني عطل_تقني أعطال_تقنية الشاشة_الزرقاء تعطلت_الأنظمة تعطل_الأنظمة سقوط_الخدمة وقف_النت الموقع_واقع | outage downtime service_disruption it_failure crash_of_system internet_outage disrupt disruption | ~breakdown ~outage
online-user | مستخدم_الإنترنت مستخدمو_الإنترنت رواد_الإنترنت رواد_مواقع_التواصل متصفح متصفحون ناشطو_مواقع_التواصل مستخدمي_التطبيق مستخدمو_التطبيق مستخدمو_المنصة مشترك_في_الخدمة مشتركو_الخدمة نشطاء_التواصل | user users netizens internet_users subscribers social_media_users account_holders | ~internet
remote-distance | العمل_عن_بعد عمل_من_المنزل العمل_من_البيت تعليم_عن_بعد التعليم_عن_بعد دراسة_عن_بعد اجتماع_افتراضي مكالمة_فيديو زوم | remote_work work_from_home remotely online_learning distance_learning zoom
viral-online | انتشر_على_الإنترنت انتشر_على_نطاق_واسع تداول_رواد تداوله_رواد متداول_على_مواقع مقطع_متداول تصدر_الترند ترند الترند حصد_ملايين_المشاهدات رائج_على_الإنترنت حديث_مواقع_التواصل مليون_مشاهدة حقق_مشاهدات | viral went_viral trending trend widely_shared go_viral | ~social-media ~spread
phone-app | شاحن_الهاتف شاشة_الهاتف شريحة_إلكترونية شرائح_إلكترونية رقاقة رقائق_إلكترونية رقائق أشباه_الموصلات معالج_حاسوب معالجات_الحواسيب بطارية_ليثيوم | chip chips semiconductor semiconductors microchip processor
privacy-online | خصوصية_المستخدمين سياسة_الخصوصية تتبع_المستخدمين مشاركة_البيانات جمع_بيانات_المستخدمين | privacy privacy_policy tracking | ~data
electric-car | سيارة_كهربائية سيارات_كهربائية السيارات_الكهربائية مركبة_كهربائية محطة_شحن محطات_الشحن_الكهربائي بطارية_السيارة سيارة_هجينة هايبرد | electric_car electric_vehicle electric_cars ev charging_station hybrid_car | ~car
invention-device | ابتكار_جديد جهاز_جديد جهاز_مبتكر نموذج_أولي نماذج_أولية طباعة_ثلاثية_الأبعاد طابعة_ثلاثية_الأبعاد طابعة طابعات واقع_افتراضي الواقع_الافتراضي نظارات_ذكية | gadget gadgets prototype 3d_printing printer virtual_reality device | ~invent ~machine
# --- space
space-mission | مهمة_فضائية رحلة_فضائية الرحلة_الفضائية مهمات_فضائية بعثة_فضائية برنامج_فضائي استكشاف_الفضاء سفينة_فضاء سفينة_فضائية كبسولة كبسولة_فضائية مركبة_هبوط هبوط_على_القمر الهبوط_على_القمر سطح_القمر سطح_المريخ المريخ مدار مدارات مداره يدور_حول دوران_حول_الأرض محطة_الفضاء محطة_الفضاء_الدولية المحطة_الفضائية التحام_بالمحطة مركبة_جوالة عربة_جوالة مسبار_فضائي مسابير سبيس_إكس ناسا وكالة_الفضاء وكالة_الفضاء_الأوروبية السير_في_الفضاء سياحة_الفضاء انعدام_الجاذبية غبار_قمري صخور_قمرية | space_mission spaceflight lunar_landing moon_landing mars orbit orbiter lander rover capsule space_station iss spacewalk spacex space_agency weightlessness | ~rocket-space ~astronaut
astronaut | رائد_فضاء رواد_الفضاء رواد_فضاء رائدة_فضاء رائدي_الفضاء رائد_الفضاء طاقم_المركبة طاقم_المحطة سائح_فضائي بدلة_الفضاء بدلة_فضائية كوزموناوت | astronaut astronauts cosmonaut cosmonauts spaceman spacesuit | ~crew
telescope | تلسكوب تلسكوبات تليسكوب منظار_فضائي مرقاب مقراب | telescope telescopes
exoplanet | كوكب_خارجي كواكب_خارجية كوكب_شبيه_بالأرض ثقب_أسود الثقب_الأسود مجموعة_شمسية المجموعة_الشمسية النظام_الشمسي درب_التبانة سديم سنة_ضوئية سنوات_ضوئية نجم_نابض مستعر_أعظم انفجار_عظيم حياة_خارج_الأرض كائنات_فضائية مخلوقات_فضائية أطباق_طائرة جسم_طائر_مجهول | exoplanet black_hole solar_system milky_way nebula light_year light_years supernova big_bang alien aliens ufo extraterrestrial | ~star ~universe
space-rock | كويكب كويكبات نيزك نيازك شهاب شهب مذنب_فضائي جرم_سماوي أجرام_سماوية حطام_فضائي خردة_فضائية | asteroid asteroids meteor meteorite comet comets celestial_body space_debris
eclipse | كسوف خسوف كسوف_الشمس خسوف_القمر كسوف_كلي خسوف_كلي احتجبت_الشمس | eclipse solar_eclipse lunar_eclipse
# --- schooling
`;
