/** Paraphrases: English words with r. Columns: see table.ts. */
export const englishR = `
rabat | الرباط العاصمة_المغربية
rabbi | حاخام رجل_دين_يهودي
rabbit | أرنب أرانب
rabies | داء_الكلب سعار
race | سباق عرق جنس سباقات | متسابق عداء ماراثون جري خيول
race_car_driver | سائق_سباقات
race_track | حلبة_سباق مضمار
racehorse | حصان_سباق
racial | عرقي عنصري
racing_driver | سائق_سباقات
racism | عنصرية تمييز_عنصري
racist | عنصري عنصرية
rack | رف حامل
racket | مضرب
racketeering | ابتزاز بلطجة
radar | رادار رادارات
radiation | إشعاع إشعاعات
radical | متطرف جذري
radicalisation | تطرف تشدد
radio | إذاعة راديو إذاعي لاسلكي | أثير مذيع
radioactive | مشع إشعاعي
raft | طوف قارب
rag | خرقة
rage | غضب هياج
raid | غارة مداهمة اقتحام داهم
rail | سكة قضبان
railing | سياج درابزين
railway | سكة_حديد سكك_حديدية قطار
rain | مطر أمطار هطول | غيث زخات أمطرت هطلت سيول أمطار_غزيرة رعدية
rainbow | قوس_قزح
raincoat | معطف_مطري
rainfall | هطول_الأمطار تساقط_الأمطار أمطار
rainforest | غابة_مطيرة غابات_مطيرة
rainwater | مياه_الأمطار
rainy | ممطر ماطر
rainy_season | موسم_الأمطار
raise | رفع جمع زاد ربى أثار | زيادة تبرعات تربية
raise_money | جمع_أموال جمع_تبرعات
raisin | زبيب
rally | تجمع مسيرة مهرجان_خطابي رالي
rally_driver | سائق_رالي
ram | كبش صدم
ramadan | رمضان شهر_الصيام صيام | صائم إفطار سحور الشهر_الفضيل
ramp | منحدر ممر
rampage | هياج عنف
random | عشوائي اعتباطي
range | نطاق مدى مجموعة تراوح | سلسلة
rank | رتبة مرتبة صنف | المركز ترتيب مصنف المرتبة
ranking | تصنيف ترتيب
ransack | نهب عبث
ransom | فدية مبلغ_مقابل_الإفراج | دولار طالبوا مقابل
ransomware | برمجيات_الفدية فيروس_الفدية
rape | اغتصب اغتصاب اعتداء_جنسي
rapid | سريع متسارع
rapist | مغتصب معتد
rapper | مغني_راب رابر
rapping | راب
rapport | ألفة علاقة
rapprochement | تقارب تطبيع مصالحة إعادة_العلاقات
rapture | نشوة
rare | نادر ندرة
rarely | نادرا قلما
rash | طفح_جلدي متهور
rash_driver | سائق_متهور
rat | جرذ فأر
rate | معدل نسبة سعر قيم | فائدة بالمئة
rate_hike | رفع_الفائدة
ratify | صدق
rating | تصنيف تقييم
ratio | نسبة معدل
ration | حصة_تموينية تموين
rational | عقلاني منطقي
rattle | هز خشخشة
ravage | خرب دمر
raven | غراب
ravine | واد وهد
raw | خام نيء
raw_material | مادة_خام مواد_أولية
ray | شعاع أشعة
razor | شفرة موس
razor_blade | شفرة_حلاقة
reach | بلغ وصل توصل وصول | اتفاق تجاوز
reach_an_agreement | توصل_إلى_اتفاق اتفق
reach_out | تواصل مد_يد
react | رد تفاعل استجاب
reaction | تفاعل
reactionary | رجعي
reactor | مفاعل مفاعل_نووي
read | قرأ قراءة مطالعة تلا | كتاب قارئ اطلع
reader | قارئ قراء
reading | قراءة مطالعة
ready | جاهز مستعد متأهب | استعداد جاهزية
real | حقيقي واقعي | أصلي
real_estate | عقار عقارات عقاري
real_estate_agent | سمسار_عقارات وسيط_عقاري
real_name | اسمه_الحقيقي الاسم_الحقيقي | ولد_باسم
realistic | واقعي
reality | واقع حقيقة
reality_show | برنامج_واقع تلفزيون_الواقع
realize | أدرك حقق تحقق فطن | اكتشف تنبه
realm | مملكة مجال
reap | حصد جنى
reappear | ظهر_مجددا عاد_للظهور
rear | خلف خلفي ربى مؤخرة
reason | سبب أسباب داع مبرر | بسبب دافع نتيجة إثر خلاف
reasonable | معقول منطقي
rebel | متمرد ثائر متمردون | تمرد
rebellion | تمرد عصيان ثورة
rebuild | أعاد_بناء إعادة_إعمار إعمار
rebuke | وبخ توبيخ
recall | استدعى تذكر سحب
recapture | استعاد استرد
recede | انحسر تراجع
receipt | إيصال وصل استلام
receive | تلقى استقبل تسلم نال حصل | استلام حظي تكريم
recent | حديث أخير مؤخرا | الآونة_الأخيرة
recently | مؤخرا حديثا أخيرا قبل_أيام
reception | استقبال حفل_استقبال
receptionist | موظف_استقبال
recession | ركود كساد انكماش
recipe | وصفة طريقة_تحضير
recipe_book | كتاب_طبخ
recipient | مستلم متلق
recital | أمسية تلاوة
recite | تلا ألقى
reckless | متهور طائش
reckon | ظن حسب
recognize | اعترف أقر ميز اعتراف | تقدير كرم
recommend | أوصى نصح اقترح توصية | ينبغي
recommendation | توصية نصيحة
reconcile | صالح تصالح
reconciliation | مصالحة صلح
reconsider | أعاد_النظر راجع
reconstruction | إعادة_إعمار إعادة_بناء ترميم
record | سجل رقم_قياسي تسجيل أسطوانة | إنجاز محضر مسبوق غينيس لأول_مرة أعلى_مستوى أسرع أطول أكبر
record_label | شركة_إنتاج شركة_تسجيلات
recording | تسجيل تسجيلات
recount | سرد إعادة_فرز
recover | تعافى شفي استعاد شفاء
recover_body | انتشل_جثة انتشال_جثة
recovery | تعاف شفاء انتعاش استرداد
recovery_rate | نسبة_الشفاء
recreation | ترفيه استجمام
recruit | جند وظف تجنيد
rectify | صحح عدل
recur | تكرر عاد
recycle | أعاد_تدوير تدوير
recycling | تدوير إعادة_تدوير إعادة_استخدام
red | أحمر حمراء حمر | قرمزي
red_card | بطاقة_حمراء طرد
red_crescent | هلال_أحمر
red_cross | صليب_أحمر
red_sea | البحر_الأحمر
red_tape | روتين بيروقراطية
redeem | استرد خلص
reduce | قلل خفض قلص تخفيض | انخفض تقليص خفف تراجع
reduction | خفض تخفيض تقليص
reef | شعاب حيد
reelect | أعاد_انتخاب ولاية_ثانية
refer | أحال أشار إحالة
referee | حكم حكام تحكيم
reference | مرجع إشارة
referendum | استفتاء استفتاء_شعبي
refinery | مصفاة مصفاة_نفط تكرير
reflect | عكس تأمل انعكس | دل
reform | إصلاح إصلاحات
refrain | امتنع أحجم
refrigerated | مبرد ثلاجة تبريد
refuel | تزود_بالوقود
refuge | ملجأ لجوء مأوى
refugee | لاجئ نازح مهجر لاجئون | مخيم لجوء فروا عبروا_الحدود نزحوا قوارب
refugee_camp | مخيم_لاجئين مخيم خيام
refugee_status | صفة_لاجئ
refund | استرداد رد_المبلغ
refurbish | جدد رمم
refusal | رفض امتناع
refuse | رفض امتنع | اعترض
regain | استعاد استرجع
regard | اعتبر نظر
regatta | سباق_زوارق
regenerate | تجدد أعاد_توليد
regime | نظام حكم
region | منطقة إقليم مناطق جهة | محافظة ولاية
regional | إقليمي جهوي
register | سجل قيد تسجيل
registration | تسجيل قيد
regret | ندم أسف
regular | منتظم عادي
regular_army | جيش_نظامي
regulate | نظم ضبط
regulation | لائحة تنظيم قانون
rehabilitate | أعاد_تأهيل تأهيل
rehabilitation | إعادة_تأهيل تأهيل
rehearsal | بروفة تدريب
reign | عهد حكم
reimburse | عوض سدد
reincarnation | تناسخ
reindeer | رنة
reinforce | عزز قوى تعزيز
reinforcement | تعزيز تعزيزات
reinstate | أعاد_إلى_منصبه إعادة
reject | رفض رد لفظ
rejection | رفض رد
rejoice | ابتهج
relapse | انتكاسة نكسة
relate | تعلق ارتبط روى | صلة علاقة
relation | علاقة صلة
relationship | علاقة علاقات صلة | روابط زواج صداقة
relative | قريب أقارب نسبي ابن_عمه ذوو | خال شقيق حفيد أهل عمه خالته جده ابن_شقيقه صهره
relax | استرخى ارتاح
relay | تتابع نقل
release | إطلاق_سراح أفرج إخلاء_سبيل أطلق_سراح إفراج أصدر طرح | إصدار خرج_من_السجن كفالة أخلي_سبيله صدر
relegate | هبط هبوط_إلى_الدرجة
relegation | هبوط نزول
relentless | متواصل بلا_هوادة
relevant | معني
reliable | موثوق معتمد
relic | أثر ذخيرة
relief | إغاثة ارتياح | مساعدات
relief_worker | عامل_إغاثة موظف_إغاثة
relieve | خفف أعفى
religion | دين ديانة عقيدة | إسلام مسيحية يهودية مسلم مسيحي يهودي بوذي هندوسي اعتنق
religious | ديني متدين دينية | إسلامي مسيحي يهودي رجل_دين
religious_leader | زعيم_ديني رجل_دين مرجع
religious_school | مدرسة_دينية كتاب
relinquish | تنازل
relive | عاش_مجددا استعاد
relocate | نقل انتقل
reluctant | متردد ممانع
rely | اعتمد اتكل
rely_on | اتكل
remain | بقي ظل مكث | رفات بقية
remains | رفات بقايا أشلاء
remand | حبس_احتياطي تجديد_حبس
remark | ملاحظة تعليق
remarkable | لافت ملحوظ
remarry | تزوج_ثانية زواج_ثان
rematch | مباراة_إعادة نزال_ثان
remedy | علاج دواء
remember | تذكر استذكر ذكر | ذكرى إحياء_ذكرى ذكريات
remind | ذكر تذكير
reminder | تذكير تنبيه
remittance | حوالة تحويلات_المغتربين
remorse | ندم أسف
remote | بعيد ناء
remoteness | بعد عزلة
remove | أزال نزع إزالة استأصل رفع | أقال حذف استخرج عزل
remuneration | أجر مكافأة
renaissance | نهضة عصر_النهضة
rename | أعاد_تسمية
renew | جدد تجديد
renew_contract | جدد_عقده تجديد_العقد
renewable_energy | طاقة_متجددة طاقة_شمسية طاقة_الرياح
renounce | نبذ
renovate | رمم جدد ترميم
renovation | ترميم تجديد تحديث
renowned | شهير ذائع_الصيت
renowned_author | كاتب_شهير
rent | إيجار استأجر أجر
repair | أصلح إصلاح صيانة ترميم
repatriate | أعاد_إلى_الوطن إعادة ترحيل
repay | سدد رد
repeal | ألغى إلغاء
repeat | كرر أعاد تكرار
repel | صد رد
repent | تاب ندم
repentance | توبة ندم
replace | استبدل حل_محل خلف | بديل خلفا دخل_بديلا حل_مكان
replacement | بديل استبدال
replenish | جدد ملأ
replica | نسخة مجسم
reply | رد أجاب جواب
report | تقرير أفاد ذكر بلغ أبلغ بلاغ | كشف صحيفة نقل شكوى
reportedly | بحسب_تقارير
reporter | مراسل صحفي
reporters_without_borders | مراسلون_بلا_حدود
represent | تمثيل عكس | ممثل مندوب وفد
representative | ممثل مندوب نائب
repress | قمع كبت
repression | قمع بطش
reprimand | وبخ لفت_نظر
reprisal | انتقام رد_انتقامي
reproduce | تكاثر استنسخ
reptile | زواحف زاحف
republic | جمهورية
republican | جمهوري جمهوريون
republish | أعاد_نشر
repulse | صد دحر
reputation | سمعة صيت
request | طلب التماس
require | تطلب استلزم اشترط احتاج | شرط إلزامي واجب
requirement | شرط متطلب
rescue | أنقذ إنقاذ نجدة | انتشل دفاع_مدني أجلى نجا انتشال فرق_الإنقاذ على_قيد_الحياة سحب إخراج
rescue_operation | عملية_إنقاذ عمليات_البحث
rescue_team | فريق_إنقاذ فرق_الإنقاذ دفاع_مدني
rescuer | منقذ مسعف فرق_الإنقاذ | رجال_الإنقاذ
research | بحث أبحاث دراسة | باحث علماء مختبر وجد_الباحثون دراسة_جديدة نشرت_في_مجلة
researcher | باحث باحثون علماء
resemble | يشابه مماثل أشبه
resent | استاء امتعض
reservation | حجز تحفظ
reserve | احتياطي محمية حجز
reservoir | خزان خزان_مياه
reshape | أعاد_تشكيل
reshuffle | تعديل_وزاري تغيير_وزاري
reside | أقام سكن قطن
residence | إقامة مسكن مقر_إقامة
residence_permit | تصريح_إقامة إقامة
resident | مقيم ساكن سكان | أهالي قاطن
resign | استقال استقالة تنحى | قدم_استقالته ترك_منصبه تقدم_باستقالته غادر_منصبه ترك_المنصب استقالته
resignation | استقالة تنح استقال
resignation_letter | كتاب_استقالة
resilience | صمود مرونة
resist | قاوم مقاومة صمد
resist_arrest | قاوم_الاعتقال
resistance | مقاومة ممانعة
resolution | قرار دقة حل
resolve | حل حسم تسوية
resort | منتجع لجأ
resounding | مدو ساحق
resource | مورد موارد ثروة | مياه نفط معادن
respect | احترام احترم
respected | محترم مرموق
respirator | جهاز_تنفس تنفس_صناعي
respiratory | تنفسي جهاز_تنفسي
respite | استراحة متنفس
respond | رد استجاب أجاب تجاوب | استجابة
response | رد استجابة جواب | أجاب
responsibility | مسؤولية واجب تبنى | مسؤول عاتق
responsible | مسؤول مكلف
rest | راحة استراح بقية باقي | استراحة نوم
restaurant | مطعم مطاعم | طعام مأكولات وجبات زبائن مقهى طاه أطباق
restless | قلق مضطرب
restoration | ترميم استعادة
restore | أعاد استعاد رمم
restraint | ضبط_النفس قيد
restrict | قيد
restriction | قيد قيود تقييد
result | نتيجة نتائج أسفر محصلة | انتهى حصيلة بهدف مقابل هدفين فوز خسارة تعادل
resume | استأنف استئناف سيرة_ذاتية
resurface | ظهر_مجددا
resurgence | عودة انبعاث
resurrection | قيامة بعث
resuscitate | أنعش إنعاش
retail | تجزئة بيع_بالتجزئة
retailer | تاجر_تجزئة متجر
retain | احتفظ أبقى
retaliate | رد انتقم انتقام
retire | تقاعد اعتزل | اعتزال أحيل_إلى_التقاعد علق_حذاءه
retired | متقاعد معتزل
retirement | تقاعد اعتزال معاش
retort | رد
retreat | انسحب تراجع انسحاب
retrial | إعادة_محاكمة
retrieve | استرجع استعاد انتشل
return | عاد رجع عودة أعاد استعاد | رد إياب استرد مردود
return_leg | مباراة_الإياب إياب
reunion | اجتماع
reunite | جمع_شمل التقى_مجددا
reuters | رويترز
revamp | جدد طور
reveal | كشف أظهر أفصح أماط_اللثام | أعلن أزاح_الستار سر
revenge | انتقام ثأر انتقم | أخذ_بالثأر
revenge_attack | هجوم_انتقامي
revenue | إيراد عائد إيرادات | دخل عائدات
revere | بجل وقر
reverse | عكس عكسي
review | مراجعة راجع استعراض
revise | راجع عدل نقح
revision | مراجعة تعديل
revival | إحياء انتعاش
revive | أحيا أنعش
revolt | ثورة تمرد انتفاضة
revolution | ثورة انتفاضة
revolutionary | ثوري ثائر
revolver | مسدس
reward | مكافأة كافأ جائزة
rhino | وحيد_القرن كركدن
rhinoceros | وحيد_القرن كركدن
rhythm | إيقاع وزن
rib | ضلع أضلاع
ribbon | شريط
rice | أرز رز
rich | غني ثري أثرياء أغنياء | ملياردير مليونير ثروة ميسور مليارات ثروته رجل_أعمال يملك
rickshaw | توك_توك ريكشا
riddle | لغز أحجية
ride | ركب امتطى ركوب
rider | راكب فارس دراج
ridicule | سخرية
ridiculous | سخيف مضحك
rifle | بندقية رشاش
rig | منصة تلاعب زور
right | صحيح يمين حقوق | يمنى صواب عدالة
right_away | فورا حالا
right_back | ظهير_أيمن
right_wing | يميني يمين
right_winger | جناح_أيمن
rigid | صارم صلب
rigorous | صارم دقيق
ring | خاتم حلقة رن حلبة
ring_road | طريق_دائري
ringleader | زعيم_العصابة رأس_العصابة
ringworm | قوباء
rinse | شطف غسل
riot | شغب أعمال_شغب اضطراب
riot_police | شرطة_مكافحة_الشغب
rip | مزق شق
ripe | ناضج يانع
rise | ارتفع صعد ارتفاع زاد صعود | زيادة قفز شروق طلوع تصاعد
rise_to_power | صعد_إلى_السلطة تولى_الحكم
risk | خطر مخاطرة خاطر مجازفة أخطار | تهديد غامر مغامرة عرضة
ritual | طقس شعيرة طقوس
rival | منافس خصم غريم
rivalry | تنافس منافسة
river | نهر أنهار واد | نيل دجلة فرات ضفة غرق سد
riverbank | ضفة_النهر
riyadh | الرياض العاصمة_السعودية
road | طريق شارع طرق | طريق_سريع جسر درب أوتوستراد معبد كيلو_متر
road_accident | حادث_سير حادث_مروري
roadblock | حاجز قطع_الطريق
roadside_bomb | عبوة_ناسفة لغم
roam | تجول جاب
roar | زئير هدير
roast | شوى مشوي
rob | سرق نهب سلب سطا
robber | لص سارق قاطع_طريق | حرامي
robbery | سرقة سطو سلب | نهب لص
robbery_at_gunpoint | سطو_مسلح
robe | رداء عباءة
robot | روبوت
robotics | روبوتات علم_الروبوت
robust | قوي
rock | صخرة صخر حجر روك | حجارة صخور انهيار
rock_art | نقوش_صخرية رسوم_صخرية
rock_band | فرقة_روك
rock_star | نجم_روك مغني_روك
rocket | صاروخ صواريخ قذيفة
rocket_launcher | قاذفة_صواريخ راجمة
rocky | صخري وعر
rod | قضيب عصا
rodent | قارض قوارض
role | دور أدوار وظيفة | شخصية بطولة مهمة
roll | لف تدحرج
romance | رومانسية غرام
romania | رومانيا بوخارست روماني
romantic | رومانسي عاطفي
rome | روما العاصمة_الإيطالية
roof | سطح سقف
rooftop | سطح
room | غرفة حجرة قاعة صالة | أوضة مكان
roommate | زميل_سكن
rooster | ديك ديوك
root | جذر أصل
rope | حبل حبال
rose | وردة ورد
rotten | فاسد متعفن
rough | خشن تقريبي
round | جولة دور مستدير
round_of_16 | دور_الستة_عشر ثمن_النهائي
roundabout | دوار مستديرة
route | طريق مسار خط_سير
routine | روتين روتيني
row | صف جدف خلاف
rowing | تجديف
royal | ملكي أميري
royal_family | عائلة_مالكة أسرة_ملكية
royalty | عائلة_مالكة حقوق_ملكية
rub | فرك دلك
rubber | مطاط مطاطي
rubbish | قمامة نفايات هراء
rubble | أنقاض ركام
ruby | ياقوت
rude | وقح فظ
rug | سجادة بساط
rugby | رغبي ركبي
ruin | دمر أطلال خراب آثار
ruined | مدمر خرب
rule | قاعدة حكم قانون قضى | قواعد عهد قرار
rule_of_law | سيادة_القانون
rule_out | استبعد استبعاد
ruler | حاكم ملك مسطرة
ruling | حكم حاكم قرار
rumor | شائعة إشاعة
rumour | شائعة إشاعة
run | ركض جرى أدار ترشح شغل | عدا هرول سباق تشغيل إدارة
run_away | هرب فر لاذ_بالفرار
run_down | متهالك دهس
run_for | خاض_الانتخابات ترشح | مرشح
run_into | صادف
run_off | هرب جولة_إعادة
run_out | نفد نفاد انتهى
run_out_of | نفد نفاد استنفد
run_over | دهس صدم دعس
runaway | هارب فار
runaway_driver | سائق_فار
runner | عداء متسابق
runner_up | وصيف مركز_ثان
running | جري ركض
runoff | جولة_إعادة دورة_ثانية إعادة
runway | مدرج منصة_عرض
rupture | تمزق قطيعة
rural | ريفي قروي
rush | اندفع هرع أسرع
russia | روسيا موسكو روسي | الكرملين الدب_الروسي
russian | روسي روسيا روسية
rust | صدأ
ruthless | عديم_الرحمة قاس
rwanda | رواندا كيغالي
`;
