/** Time: its units, parts of the day, before and after, beginning and end, how long and how often. Columns: see table.ts. */
export const time = `
# --- units
time | وقت أوقات زمن زمني أزمنة توقيت وقتها الساعة_كام وقتاش_وقع | time moment timing | >hour >day ~date
date | تاريخ تواريخ موعد مواعيد ميعاد ميعاده يوم_وتاريخ وعد_اللقاء موعده تواريخها موعدها مواعيدها إيمتى وقتاش فوقاش اليوم_المحدد | date dates appointment schedule when dated | ~schedule ~time ~month ~hour
second | ثانية ثوان ثواني لحظة لحظات | second seconds moment instant
minute | دقيقة دقائق دقيقتين | minute minutes
hour | ساعة ساعات سوايع ساعتين سويعة سويعات | hour hours o'clock hourly
day | يوم أيام نهار نهارا يوما يومي يومية يوميا يومين أيامات | day days daily daytime
week | أسبوع أسابيع أسبوعي أسبوعين أسبوعية جمعة_أسبوع | week weeks weekly fortnight
month | شهر أشهر شهور شهري شهريا شهرية شهرين | month months monthly
year | سنة سنوات سنين عام أعوام سنوي سنوية سنويا عامين سنتين سنوات_طويلة عامنا السنادي هالسنة العام_اللي_فات سنينا | year years annual annually yearly
decade | عقد_من_الزمن عقود_من_الزمن عقدين عقد_زمني عشر_سنوات عقود عشرين_سنة العقدين_الماضيين | decade decades ten_years twenty_years
century | قرن قرون مئة_عام مئة_سنة ميت_سنة قرنين | century centuries hundred_years
era | عصر عصور عهد عهود حقبة حقب زمان دهر | era age epoch period times
period | فترة فترات مرحلة مراحل زمن_محدد طور_جديد أطوار مرحلي | period periods phase stage term spell stages phases era
duration | مدة دام يدوم دامت استغرق يستغرق استغرقت كم_مدة طول_المدة قعدت_كم تدوم طولت يطول استغرقه استغرقوا أمضى يمضي أمضت أمضوا قضى_سنوات قضت_سنوات لبثت امتد_على_مدى امتدت_لمدة طال_أمده طوله_الزمني على_مدار استمرت_ساعات مكوث مكث_أياما استغراق مدتها طيلة طوال_فترة أمد طال_انتظار امتد_لساعات امتدت_لساعات لعدة_ساعات لعدة_أيام | duration lasted lasts take_time length_of_time how_long spanned span took_hours took_days spent length lasting spanning throughout time_span | ~period ~continue ~hour ~week ~month ~minute
history | تاريخ تاريخي تاريخية مؤرخ مؤرخون تاريخ_قديم | history historical historic historian historians
# --- parts of the day
morning | صباح صباحا صباحي فجر فجرا صبح الصبحية بكرة_الصبح صباحية الصباح شروق | morning dawn sunrise a.m | !evening
noon | ظهر ظهرا ظهيرة الظهر منتصف_النهار | noon midday
afternoon | عصر عصرا بعد_الظهر بعد_ظهر العصر | afternoon p.m
evening | مساء مساءا مسائي مسا عشاء_اليوم غروب العشية | evening dusk sunset
night | ليل ليلة ليالي ليال ليلا ليلي ليلية منتصف_الليل بالليل سهرة | night nights overnight midnight nighttime
today | اليوم النهارده هاليوم | today
yesterday | أمس البارحة مبارح امبارح أول_أمس أمس_الأول البارح يوم_أمس يامس لبارح البارحة_ليلا | yesterday day_before_yesterday | !tomorrow
tomorrow | غد غدا غدوة يوم_غد بعد_غد الغد بكرا باكر غدوا غدوة_الصبح | tomorrow day_after_tomorrow
tonight | الليلة مساء_اليوم الليلادي | tonight
now | الآن حاليا حالي حالية الحين هسا هسه دلوقتي دلوقت هلأ هلق دابا توا في_الوقت_الراهن راهن راهنة الوقت_الحاضر إسا جاري هالحين ذحين ذلحين هلوقت هالوقت هالساعة درك دروك لحد_الآن لهسه لغاية_دلوقتي حتى_الساعة | now currently current right_now nowadays incumbent so_far today
weekend | عطلة_نهاية_الأسبوع نهاية_الأسبوع ويكند | weekend
# --- before and after
before | قبل قبيل قبلما قبلها قبل_كده قبل_هيك من_أول أول_ماكان | before earlier prior previously ago beforehand used_to | ~previous !after
after | بعد بعدها بعدما عقب لاحق بعدين إثر ثم بعدها_بشوي عقبها من_بعد عقب_كذا ورا_كده | after afterwards later following subsequent subsequently then | ~follow
previous | سابق سابقة سابقون ماض ماضي ماضية منصرم فائت أسبق مضى مضت سالف فات آنف سلف مسبق | previous former past last earlier gone bygone ex previously prior ago before already outgoing predecessor predecessors ex- | !next
next | قادم قادمة مقبل مقبلة تال تالي جاي الجاي آت آتي المقبل | next coming upcoming following later subsequent forthcoming future | ~future
future | مستقبل مستقبلي مستقبلية مستقبلا الغد_القادم | future
recent | أخير أخيرة أخيرا مؤخرا حديثا حديثو قريبا_مضى توه تازة هاليومين قريب_العهد | recent recently lately latest | ~new
old | قديم قديمة قدامى قديما عتيق عتيقة سابق_العهد قدماء أقدم عريق قدم_التاريخ | old ancient antique former_times older oldest former obsolete outdated | !new
new | جديد جديدة جدد جديدا مستجد مستحدث مبتكر أحدث جداد تجديد يجدد | new newly modern novel fresh recent latest newest recently renew renewed
modern | معاصر معاصرة متطور متقدم حداثة | modern contemporary up-to-date
soon | قريبا قريب_العاجل وشيك وشيكة توشك أوشك يوشك في_القريب_العاجل عن_قريب دغيا_دغيا | soon shortly imminent impending
immediately | فورا فوري فورية حالا عاجل عاجلة مباشرة فور استجابة_فورية ديراكت | immediately immediate right_away instantly urgent promptly
suddenly | فجأة مفاجئ مفاجئة مباغت بغتة دون_سابق_إنذار على_حين_غرة على_غفلة غفلة بين_ليلة_وضحاها فجاءة غفلتا على_بغتة | suddenly sudden unexpected unexpectedly abrupt out_of_the_blue overnight | ~surprise
simultaneous | تزامن يتزامن تزامنا متزامن بالتزامن بالتوازي | simultaneous simultaneously coincide
# --- course
start | بدأ يبدأ بداية بدايات بدء ابتداء ابتدأ مطلع انطلق ينطلق انطلاق استهل يستهل باشر يباشر بلش افتتاح اندلع يندلع اندلاع نشب نشوب أوائل بدايته بدأت يبتدئ شروع مباشرة_العمل بدوا يبلش انطلقت بديت مستهل افتتح اندلعت نشبت منطلق بدت بادي بادين ابتدت بلشوا بلشت يبدون باديين يشرع شرع شرعت شرعوا استهلت استهلال أخذ_في_التوسع انبلج باشرت باشروا بوادر باكورة مستهلها إيذانا_ببدء إذن_ببدء افتتح_المهرجان انطلقوا باكورتها فاتحة دقت_ساعة انطلقت_شرارة شرارة_الأحداث رفع_الستار دارت_عجلة أطلقت_حملة أشعل_فتيل بدءا نقطة_البداية اشتعل_فتيل تفجرت_الأزمة اندلعوا افتتاحية بلشو بداو ديبدي كتبدا | start started begin began begun beginning launch commence onset broke_out outbreak starting launched erupt outset early starts beginnings commenced kick-off kicked_off begins kick_off set_off broke_out_in inception initiate initiated break_out set_out embark underway kickoff | !end ~launch ~happen
end | انتهى ينتهي انتهاء نهاية نهايات أنهى ينهي إنهاء ختام اختتم يختتم اختتام خلص يخلص خلصت أواخر خاتمة سالى كمل منته انتهت ختم يختم انقضى انقضاء أتم إتمام وضع_حدا خلصوا كملوا كملت كملنا سالا سالات انتهوا خلاص ساليناها كملات تسالا أسدل_الستار إسدال_الستار ختمت اختتمت اختتموا انتهاؤها انتهائها انتهائه انقضت انصرم منتهاها نهايته نهايتها أفول قفل_الملف طي_صفحة طوى_صفحة كملو وضعت_الحرب_أوزارها طوى_الصفحة طوت_الصفحة انفض_الجمع إنهاؤه إنهائها انفض انفضت اختتامه اختتامها فرغ_من_العمل وضع_أوزارها خلصو خلصات تسالات خلصنا | end ended ending finish finished conclude conclusion over close concluded terminate completion ends expire expired wind_up wrapped_up finale came_to_an_end brought_to_an_end wrap_up put_end put_an_end wind_down phase_out phased_out culminate lapse | ~result
complete | إتمام أتم إكمال أكمل يكمل اكتمل يكتمل اكتمال استكمل استكمال مكتمل تمام تام تامة كامل كاملة كمل كملت اكتملت تمم تمموا أكملت أكملوا أتمت أتموا استوفى يستوفي تتمة أنهت_دراستها خلصوا_العمل | complete completed completion finish accomplish achieve full total entirely completes finishing fulfilled wrapped_up
continue | استمر يستمر استمرار مستمر مستمرة واصل يواصل مواصلة متواصل متواصلة ظل يظل بقي يبقى مازال لايزال ضل لسه لساته بقاء باق باقية تبقى مكث يمكث بقوا استمرت دوام متابعا مكمل متتالية قعد قعدوا بقا بقات ضلوا ضلت باقين تم_قاعد مازالوا مازالت مازال_قائم لاتزال دام استمروا دام_طويلا دأب_على ثابر_على واظب يواظب مواظبة استمرارية ظلت ظلوا مكثت مكثوا لبث يلبث لازم_البيت بقيت يستمرون لازال باقي قعد_يعمل كيبقى مابرح تمادى تمادوا استرسل المضي_قدما مضى_قدما يواصلون واصلت تواصلت بلا_توقف | continue continued continuing ongoing remain remained stay still keep resume lasted lasting persist proceed continues keeps went_on endure endured enduring sustained goes_on non-stop without_interruption ongoing_since persisted prolonged press_ahead push_ahead go_ahead carry_on went_ahead move_forward stay_put | !stop ~duration ~resume
stop | توقف يتوقف وقف أوقف يوقف إيقاف متوقف متوقفة يعلق تعليق توقفت وقف_العمل وقف_القتال وقاف وقفوا وقفت بطل_يعمل حبسوا توقفوا واقفة_عن_العمل موقوف موقوفة وقفوه أوقفت كف_عن أقلع_عن عدل_عن علقت علق علقوا علقت_الرحلات أوقفوا تجميد_العمل جمد يجمد تجميد مجمد جمدت تعطل_العمل شلل_الحركة شل_الحركة عطل_اللعب حبس_اللعب وقفو تتوقف ستتوقف أنهى_العمل تجميدها توقيف_العمل انتهت_الأعمال تقف وقفت_الحركة أبطل_العمل | stop stopped halt cease suspend suspended suspension halted pause standstill stops freeze froze frozen ceased stopping pausing shelve shelved halts call_off called_off refrain desist abandon abandoned discontinue moratorium | ~end
repeat | تكرر يتكرر كرر يكرر تكرار متكرر مرارا عاود يعاود معاودة مرة_أخرى ثانية_مرة مجددا تعيد | repeat repeated repeatedly again recur recurring once_more frequent
often | غالبا أحيانا متواتر متواترة تواتر دايما دائم بشكل_متكرر | often frequently usually sometimes always regularly frequent | !rarely
rarely | نادرا نادر نادرة قلما | rarely rare seldom scarce
never | أبدا مطلقا | never ever
once | مرة مرة_واحدة مرتين | once twice
permanent | دائم دائمة مستديم مستدام أبدي مستدامة ثابت استدامة خالد_الذكر ديما | permanent lasting sustainable eternal constant always permanently continuous forever | !temporary
temporary | مؤقت مؤقتة بشكل_مؤقت | temporary temporarily interim transitional provisional
gradual | تدريجي تدريجيا بالتدريج رويدا شوية_شوية خطوة_خطوة شيئا_فشيئا | gradual gradually step_by_step
early | مبكر مبكرة مبكرا باكر بكير بكري في_وقت_مبكر | early
wait | انتظر ينتظر انتظار منتظر مستني استنى ترقب يترقب ننطر نطر يراجي بانتظار مترقب يستنى ينطر ناطر تسنى كيتسنى مستنيين نستنى ينتظرون استنوا انتظروا كيتسناو منتظرين يراجون صابرين نترقب نطرو نطرنا استنو تسناو ديننتظر ينطرونه | wait waited waiting await awaited waits wait_out hang_on stand_by standby pending
deadline | مهلة مهل موعد_نهائي آخر_موعد أمهل | deadline time_limit grace_period
schedule | جدول جداول جدول_زمني مقرر مقررة موعد_محدد جدولة برنامج_زمني حدد_موعدا مقرر_عقده مزمع_عقده جدولوا يعتزم_عقد الموعد_المحدد | schedule scheduled timetable agenda planned due slated timetabled pencilled
speed | سرعة سرعات سريع سريعة سريعا بسرعة إسراع أسرع يسرع تسريع سرعته سريع_الحركة تسارع فوري سراع خاطف عجالة حثيث قوام دغيا أوام وتيرة بسرعة_البرق بلمح_البصر لمح_البصر أسرعت سرعان مسرعا مسرعة مسرعين على_جناح_السرعة خاطفة كيلومتر_في_الساعة كيلومترا_في_الساعة عقدة_في_الساعة ميل_في_الساعة سرعتها بلغت_سرعته سرعة_قصوى أسرع_من الأسرع سريعون | speed fast quick quickly rapid rapidly velocity swift pace speedy prompt immediately instant accelerated rapid-fire hastened brisk kilometres_per_hour mph miles_per_hour per_hour knots fastest speediest quicker | !slow ~distance
slow | بطيء بطيئة بطء ببطء تباطؤ تباطأ بشويش متمهل | slow slowly slowdown sluggish slowness gradual
first | أول أولى أولا أوليا أولية مبدئي الأول_من_نوعه لول | first initial initially primary firstly preliminary earliest come_first came_first | !final
final | نهائي نهائية ختامي ختامية آخر_مرة للمرة_الأخيرة أواخر | final last finally ultimate latest lastly
order-sequence | تسلسل تسلسلي ترتيب رتب يرتب تتابع متتابع توال متتالية متتال متسلسل تعاقب بالترتيب سلسلة سلاسل متعاقب متوالية تسلسل_الأحداث | sequence order series successive consecutive chain succession string
follow | تبع يتبع تابع تلا يتلو أعقب يعقب لحق يلحق تبعه أعقبه متابعة يتابع اتبع اتباع انقياد اقتداء اقتفى انساق انسياق | follow followed following ensue
precede | سبق يسبق سبقه استبق يستبق | precede preceded
age-old | عمر أعمار عمره سن عمرها يبلغ_من_العمر بلغ_من_العمر سنه سنها البالغ_من_العمر تبلغ_من_العمر عاما_من_العمر عمرو سن_الرشد في_العقد_الثالث في_العقد_الرابع في_العقد_الخامس في_العقد_السادس في_العقد_السابع ستيني ستينية عاما_من_عمره يناهز_عمره أتم_عامه تاريخ_ميلاده | age aged old year-old octogenarian ages | ~year
anniversary | ذكرى_سنوية عيد_ميلاد عيد_تأسيس يوبيل مرور_عام | anniversary birthday jubilee commemoration memorial
# --- names of days and festivals
sunday | الأحد يوم_الأحد | sunday
monday | الاثنين يوم_الاثنين | monday
tuesday | الثلاثاء يوم_الثلاثاء التلات | tuesday
wednesday | الأربعاء يوم_الأربعاء الاربعا | wednesday
thursday | الخميس يوم_الخميس | thursday
friday | الجمعة يوم_الجمعة | friday
saturday | السبت يوم_السبت | saturday
january | يناير كانون_الثاني جانفي | january jan
february | فبراير شباط فيفري | february feb
march | مارس آذار | march
april | أبريل نيسان أفريل | april
may | مايو أيار | may
june | يونيو حزيران جوان يونيه | june
july | يوليو تموز جويلية يوليوز يوليه | july
august | أغسطس آب أوت غشت | august
september | سبتمبر أيلول شتنبر | september
october | أكتوبر تشرين_الأول | october
november | نوفمبر تشرين_الثاني نونبر | november
december | ديسمبر كانون_الأول دجنبر | december
ramadan | رمضان شهر_رمضان رمضاني | ramadan
eid | عيد_الفطر عيد_الأضحى العيد_الكبير | eid
christmas | عيد_الميلاد_المجيد الكريسماس رأس_السنة عيد_رأس_السنة | christmas new_year
meanwhile | في_هذه_الأثناء في_غضون_ذلك | meanwhile
`;
