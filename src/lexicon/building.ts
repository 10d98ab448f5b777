/** Buildings and infrastructure: houses, public places, electricity, water, telecommunications. Columns: see table.ts. */
export const building = `
building | مبنى مبان مباني بناية بنايات عمارة عمارات أبنية مبنى_سكني برج_سكني منشأة منشآت صرح | building buildings structure block tower_block facility premises | >house >tower >hotel >hospital >school-building >palace >church-building
build | بنى يبني بناء بناية_منزل شيد يشيد تشييد أنشأ ينشئ إنشاء أقام_بناء بنيان بنو إنشاءات تعمير | build built construct construction erect establish | !demolish
demolish | هدم يهدم تهديم إزالة_المباني أزال_البناء تجريف جرف_البيوت | demolish demolition tear_down bulldoze raze
house | بيت بيوت منزل منازل دار مسكن مساكن شقة شقق فيلا فلل دارنا برطمان مأوى_سكني وحدة_سكنية وحدات_سكنية حوش_البيت | house houses home homes dwelling apartment apartments flat residence housing villa | ~building
live-in | سكن يسكن يقيم أقام مقيم قاطن يقطن عاش يعيش ساكن | live lives lived reside resident dwell inhabit
tower | برج أبراج ناطحة_سحاب ناطحات_سحاب مئذنة منارة | tower towers skyscraper high-rise
hotel | فندق فنادق أوتيل لوكاندة منتجع فندقي شاليه شاليهات | hotel hotels inn resort motel
palace | قصر قصور قلعة قلاع حصن حصون | palace palaces castle fort fortress citadel
school-building | مدرسة مدارس مبنى_المدرسة مدرسي | school schools
church-building | مسجد مساجد جامع جوامع كنيسة كنائس كاتدرائية دير أديرة معبد معابد كنيس | mosque mosques church churches cathedral temple synagogue monastery place_of_worship
warehouse | مستودع مستودعات مخزن مخازن عنبر عنابر هنجر كراج هناجر | warehouse depot storage store storehouse hangar
wall | جدار جدران حائط حيطان حيط سور أسوار سياج حيطة سياجات جدار_عازل | wall walls fence
roof | سقف سقوف أسقف سطح_المنزل سطوح سطح_المبنى | roof roofs ceiling rooftop
floor | طابق طوابق الطابق تراس طابق_أرضي دور_أرضي | floor floors storey story ground_floor
room | غرفة غرف حجرة حجرات أوضة قاعة قاعات صالة صالات غرفة_نوم بيت_النوم | room rooms hall chamber bedroom
window | نافذة نوافذ شباك شبابيك طاقة_البيت روشن | window windows
stairs | درج_البيت سلالم أدراج سلم_كهربائي مصعد مصاعد أسانسير | stairs staircase elevator lift escalator
kitchen | مطبخ مطابخ كوزينة | kitchen
bathroom | حمام حمامات مرحاض مراحيض دورة_مياه دورات_مياه تواليت | bathroom toilet toilets lavatory
garden | حديقة حدائق متنزه متنزهات منتزه جنينة منتزهات | garden gardens park parks
square | ساحة ساحات ميدان ميادين ميدان_عام | square plaza
stadium | ملعب ملاعب استاد مجمع_رياضي | stadium stadiums arena pitch
museum | متحف متاحف معرض معارض | museum museums gallery exhibition
monument | آثار أثري أثرية موقع_أثري مواقع_أثرية نصب_تذكاري تمثال تماثيل معلم معالم تراث | monument monuments statue archaeological antiquities ruins heritage landmark
bridge | جسر جسور كوبري كباري قنطرة قناطر | bridge bridges overpass flyover
tunnel | نفق أنفاق | tunnel tunnels
canal | قناة قنوات ترعة | canal channel waterway
infrastructure | بنية_تحتية البنية_التحتية بنى_تحتية البنى_التحتية مرافق مرافق_عامة خدمات_أساسية مرفق | infrastructure utilities public_services facilities | >bridge >road >electricity-supply >water-supply >telecom
construction-works | أشغال أشغال_عامة أعمال_بناء أعمال_إنشائية مقاول مقاولات مقاولون ورشة_بناء تحسينات تطوير_الميناء رافعة رافعات | works construction_works contractor construction_site crane improvements
architect | مهندس_معماري هندسة_معمارية معماري تصميم_معماري | architect architecture architectural
brick-material | طوب إسمنت خرسانة حديد_التسليح مواد_البناء باطون طابوق | brick bricks cement concrete building_materials
electricity-supply | كهرباء كهربائي كهربائية تيار_كهربائي ضو طاقة_كهربائية شبكة_الكهرباء ضوء_الكهرباء مولد_كهرباء مولدات الكهربا | electricity power electric electrical generator power_grid | >power-outage
power-outage | انقطاع_الكهرباء انقطاع_التيار انقطاع_التيار_الكهربائي قطع_الكهرباء قطعت_الكهرباء انقطعت_الكهرباء تقنين_الكهرباء الكهرباء_مقطوعة | power_outage power_cut blackout
water-supply | إمدادات_المياه شبكة_المياه قطع_المياه انقطاع_المياه صرف_صحي الصرف_الصحي مجار مجاري صهاريج_المياه تحلية تحلية_المياه | water_supply sewage sewer sanitation desalination water_cut
telecom | اتصالات الاتصالات شبكة_الاتصالات شبكات_الاتصال خطوط_الهاتف شبكة_الهاتف انقطاع_الاتصالات قطع_الاتصالات | telecommunications communications telecom phone_lines network | ~phone ~internet
phone | هاتف هواتف تلفون تليفون جوال جوالات موبايل محمول هاتف_محمول نقال هاتف_ذكي هواتف_ذكية خلوي بورتابل تلفونات هاتفي هاتفية اتصال_هاتفي | phone phones telephone mobile smartphone cell_phone
internet | إنترنت الإنترنت شبكة_الإنترنت نت شبكة_عنكبوتية الويب | internet web online wifi
lights | ضوء أضواء إنارة إضاءة نور أنوار مصباح مصابيح لمبة شمعة شموع | light lights lighting lamp lamps candle
outage | انقطاع انقطع ينقطع مقطوع قطع_الخدمة توقف_الخدمة | outage cut cut_off interruption disrupted
cable | كابل كابلات كيبل سلك أسلاك أسلاك_شائكة خط_كهرباء | cable cables wire wires barbed_wire
pipe | أنبوب أنابيب خط_أنابيب ماسورة مواسير قسطل | pipe pipes pipeline tube
machine | آلة آلات جهاز أجهزة معدات روبوت روبوتات | machine machines device devices equipment robot robots
camera | كاميرا كاميرات كاميرات_المراقبة عدسة عدسات | camera cameras cctv lens
tool | أداة أدوات وسيلة وسائل | tool tools instrument means
waste-disposal | نفايات قمامة زبالة مكب مكبات_النفايات تدوير إعادة_التدوير | waste garbage trash rubbish recycling landfill
bag | حقيبة حقائب شنطة شنط كيس أكياس أمتعة عفش | bag bags luggage suitcase baggage
box | صندوق صناديق علبة علب كرتون كراتين | box boxes container
key | مفتاح مفاتيح قفل أقفال | key keys lock
`;
