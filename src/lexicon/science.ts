/** Science, technology, the internet and space. */
export const science = `
science | علوم علمي علمية علميا | science sciences scientific
scientist | علماء باحث باحثون باحثين باحثة عالم_نووي مكتشف مخترع مخترعين | scientist scientists researcher researchers scholar inventor
research | بحث_علمي أبحاث دراسة_علمية دراسات دراسة بحثي بحثية | research study studies | ~scientist
discover | اكتشف يكتشف اكتشاف اكتشافات مكتشف اكتشفوا استكشف استكشاف يستكشف كشف_علمي | discover discovery discovered discoveries explore exploration | ~found
invent | اخترع يخترع اختراع اختراعات براءة_اختراع مخترع | invent invention invented patent
experiment | تجربة تجارب تجريبي تجريبية جرب_الدواء مختبر مختبرات معمل معامل مخبر | experiment experiments laboratory lab trial | ~test
test | اختبر يختبر اختبار اختبارات فحص يفحص فحوص فحوصات اختبار_صاروخي تجربة_نووية جرب يجرب | test tests tested testing check examine examination
analyse | حلل يحلل تحليل تحليلات تحليلي محلل محللون محللين | analyse analyze analysis analyst analysts
theory | نظرية نظريات نظري منظر | theory theories theoretical
mathematics | هندسة_رياضية معادلة_رياضية معادلات | mathematics maths math equation
statistics | إحصاء إحصائي إحصائية إحصائيات إحصاءات بيانات_إحصائية | statistics statistical stats | ~number
data | بيانات داتا قاعدة_بيانات معطيات | data database
technology | تكنولوجيا تكنولوجي تقنية تقنيات تقني تقنيا تكنولوجية | technology technologies technological technical tech
computer | كمبيوتر كومبيوتر حاسوب حواسيب الحاسب_الآلي لابتوب حاسوبي | computer computers laptop pc
software | برنامج_حاسوبي برمجيات برمجة مبرمج مبرمجين برامج_الكمبيوتر ويندوز أندرويد نظام_تشغيل تطبيق_هاتفي تطبيقات | software app apps application applications programming programmer windows android
network | شبكة شبكات شبكي | network networks
password | كلمة_السر كلمة_المرور | password
satellite | قمر_صناعي أقمار_صناعية القمر_الصناعي الأقمار_الصناعية أقمار_اصطناعية ساتلايت | satellite satellites
astronomy | فلك فلكي فلكية فلكيون خسوف كسوف_الشمس | astronomy astronomer eclipse
robot | روبوت روبوتات ذكاء_اصطناعي الذكاء_الاصطناعي أتمتة | robot robots artificial_intelligence ai automatic automated automation
screen | شاشة شاشات | screen display
sound | صوت أصوات صوتي دوي سمع_صوت ضجيج ضوضاء | sound sounds noise voice voices audio loud_noise
chemical-element | كربون كلور أمونيا ثاني_أكسيد_الكربون | oxygen hydrogen nitrogen carbon chlorine ammonia carbon_dioxide
artificial | اصطناعي مصطنع | artificial synthetic fake
develop | طور يطور تطوير تطور يتطور تطورات متطور متطورة تنمية تنموي نمى تحديث تنموية مطور | develop development developed advanced modernize update upgrade progress
install | تركيب يركب تثبيت تنصيب_برنامج | install installed installation set_up
operate-run | شغل_الجهاز تشغيل يشغل تشغيلي مشغل مشغلة شغل_المحطة يدير مدير_التشغيل تدير إدارة_الشركة | operate run operator operated manage managed ran
design | صمم يصمم تصميم تصاميم مصمم مصممين مخطط_هندسي | design designs designed designer
map | خريطة خرائط خارطة | map maps
model | نموذج نماذج موديل نموذجي عينة عينات | model sample prototype samples
system | نظام أنظمة منظومة منظومات نظم | system systems
program | برنامج برامج | program programme programs
file | ملف ملفات فايل | file files dossier
copy | نسخة نسخ استنسخ منسوخ طبعة | copy copies version edition
renewable | متجددة متجدد طاقة_متجددة | renewable
magnetic | مغناطيس مغناطيسي مغناطيسية | magnetic magnet
gravity | جاذبية_الأرض الجاذبية_الأرضية | gravity
frequency-wave | ترددات موجات_صوتية موجة_راديو | frequency frequencies
upload-download | تحميل_التطبيق تنزيل_التطبيق حمل_التطبيق | download upload
`;
