/** Quantity: numbers and counting, more and less, measures, degrees, shares and comparisons. Columns: see table.ts. */
export const quantity = `
number | عدد أعداد رقم أرقام تعداد عددي إجمالي_عدد بلغ_عددهم قداه شكثر كم_عدد رقمها تعدادهم أعدادهم أديش شحال عددهم عددها عددهن الأرقام_الرسمية حصيلة_رسمية عدده | number numbers figure figures count tally quantity how_many amount headcount numbered numbering totals | ~dozens ~hundred ~thousand
count | عد يعد إحصاءات حساب بلغ_عدد جرد يجرد جردة حصر_الأعداد عداد | count counted census statistic statistics tally calculate inventory counts
amount | كميات مقدار مقادير بكمية مبلغ قدر_كبير أحجام كمية كم_كمية | amount quantity volume sum size amounts quantities how_much | ~number ~weight ~liter
reach-value | بلغ يبلغ بلغت بالغ بالغة ناهز يناهز بلوغ زهاء بلغ_عدد وصل_إلى وصلت_إلى يصل_إلى قدر_ب قدرت_ب حوالي_مجموعه | reach reached total exceed exceeded surpass amounted totalled estimated | ~total
total | إجمالي إجمالية جملة_العدد مجمل إجمالا جملة محصلة الكل الحصيلة_الإجمالية ككل بالمجمل عموم_العدد | total overall sum altogether gross in_all totals totalling aggregate combined grand_total | ~number ~count
average | متوسط معدل معدلات وسطي بالمعدل متوسطات معدله معدلها معدل_سنوي المعدل_العام وسطي_العدد | average mean rate averages averaged mean_value norm | ~rate-share
rate-share | نسبة نسب مئوية نسبة_مئوية بالمئة بالمائة المية حصة حصص نصيب فالمية مئوي نسبتهم كم_بالمئة نسبتها نسبته نقطة_مئوية نقاط_مئوية | percentage percent per_cent rate proportion share ratio how_much percentages fraction percentage_points quota quotas | ~average ~half ~third ~quarter
measure | قياس قاس يقيس مقياس مقاييس معيار معايير قياسات | measure measured measurement scale standard criterion metric criteria
size | حجم أحجام مقاس حجمه نطاق مدى حجمها عرض_وطول | size volume extent scale dimensions sizes dimension severity magnitude | ~area-size ~length ~big ~width
big | كبير كبيرة كبار أكبر كبرى ضخم ضخمة ضخام هائل هائلة عملاق عملاقة عظيم عظيمة كبر جسيم جسيمة واسع_النطاق عظمى أعظم كبير_الحجم مهول شاسع عظماء قد_إيه فسيح_المساحة جبار جبارة ضخامة ضخامته مترامي_الأطراف هائلا عظيم_الحجم جسامة كبرى_الشركات كبره كبير_جدا | big large great huge giant massive enormous vast major biggest largest greatest colossal gigantic sizeable sizable immense tremendous | !small
small | صغير صغيرة صغار أصغر صغرى ضئيل ضئيلة بسيط زغير صغنن طفيف صغيور متواضع صغر حجمه_صغير ضئيلا محدودا طفيفا قزم أقزام مصغر مصغرة دقيق_الحجم زهيد_الحجم نتفة بسيطا | small little tiny minor smaller smallest slight limited modest miniature compact petite
strong | قوي قوية أقوياء أقوى شديد شديدة عنيف عنيفة عات عاتية بشدة متين جامد عتي شدة_الريح متينة متانة راسخة قوية_البنية صلبة صلابة جبار_القوة أشد_قوة | strong powerful violent intense severe fierce strongest strength robust stronger mighty solid sturdy vigorous potent resounding | !weak
strength | قوة قوى قوته قوتها شدة قدرة_القوة بقوة طاقة شدته جبروت بأس | strength power force intensity magnitude powerful | ~strong ~richter
weak | ضعيف ضعيفة ضعفاء ضعف يضعف أضعف هش هشة هشاشة وهن واهن خائر رخو واه واهية متهالك متهالكة مهترئ مهترئة ركيك هزيل هزيلة متداع متداعية ضعفت ضعفا هشا متهاو | weak weaker fragile weakness vulnerable feeble weakened frail flimsy dilapidated shaky undermine undermined
many | كثير كثيرة كثر عديد عديدة كتير واجد بزاف برشا ياما متعدد متعددة جم عدة عدد_كبير كتار بالزاف وافر عشرات آلاف هواية كومة ياسرين قد_كبير جمة زاخر زاخرة سيل_من حشد_من جملة_من عدد_كبير_من عديدون بوفرة غفيرة جم_غفير أعداد_كبيرة أعداد_غفيرة جمع_غفير حشد_كبير العديد باللزاف كثار | many much lot lots numerous several plenty multiple dozens hundreds thousands abundance plethora loads scores plentiful countless innumerable large_number great_number various myriad abundant | !few
few | قليل قليلة قليلون بضع بضعة شوية شوي حبة قلائل نزر عدد_قليل معدود حفنة قليلين شويا قلة_قليلة حفنة_من نفر_قليل معدودة شحيحة عدد_محدود أعداد_قليلة معدودين معدودات أقلية نزر_يسير ثلة طفيف_العدد | few little handful some scant scarce sparse scarcely small_number
most | معظم أغلب أغلبية غالبية جل أكثرية أكثرهم معظمهم أغلبهم أكتر السواد_الأعظم معظمها أغلبها أكثريتهم جلهم القسم_الأكبر الجزء_الأكبر النسبة_الأكبر النصيب_الأكبر الشطر_الأكبر أكثرها أغلبيتهم جلها | most majority mostly mainly largely largest_share the_lion's_share greater_part | !few
approximately | نحو حوالي تقريبا قرابة زهاء يقارب تقريبي تقريبية ناهز نحوا_من يربو_على يربو تناهز قاربت على_وجه_التقريب | about approximately around nearly almost roughly some nearly_about more_or_less upwards_of just_over just_under close_to approx circa thereabouts | ~estimate
exact | دقيق بالضبط تحديدا بالتحديد دقة بدقة تمام_الدقة بالزبط مظبوط بالظبط على_وجه_التحديد بدقة_متناهية تماما_الساعة على_وجه_الدقة عدد_محدد رقم_محدد رقم_دقيق نيشان | exact exactly precise precisely accurate specifically accuracy pinpoint exact_number
rise | ارتفع يرتفع ارتفاع ارتفعت زاد يزيد ازداد يزداد زيادة ازدياد تزايد يتزايد متزايد تضاعف يتضاعف تنامي ستزداد ارتفع_عدد تصاعد يتصاعد زادت صعد يصعد صعود قفز قفزت يقفز قفزة غلا غلت غلوا زادو طلع تنامت تنام متصاعد متصاعدة متزايدة ارتفاعا قفز_سعر صعدت زيادات ارتفعوا تكاثر يتكاثر تضاعفت تسارع_النمو ازدادت طلعت_الأسعار غلا_السعر طفرة_في زادوا تزايدت نمت متنامية متنام قفز_السعر صعد_السعر طلع_السعر تضخم_العدد فاق_العام زيادته زيادتها | rise rose risen increase increased grow growth growing climb surge double up go_up went_up higher raise rising grew doubled soar hike boost jump jumped climbed spike climbing skyrocket soared escalate uptick mounting increases increasing rises upswing upsurge mounted escalated multiplied growing_number surged swelled gone_up pick_up step_up shot_up surging shoot_up spiral spiraling | !fall-decrease ~growth ~lift-raise ~double ~ascend
fall-decrease | انخفض ينخفض انخفاض تراجع يتراجع متراجع نقص ينقص نقصان تناقص قل تدنى تقلص يتقلص تقليص خفض يخفض تخفيض قلل يقلل تقليل قلص تدهور خفضت مخفض إنزال أنزل يتناقص هبط_سعر انحسر ينحسر انحسار خفض_عدد انخفضت تراجعت تضاءل خف هوى هوت يهوي تهوي هبط يهبط هبوط هبطت نزل نزلت نزول تهاوى تهاوت خسر_من_قيمته طاح هوى_سهم هوت_الأسهم تهاوى_السعر انحدار تدهورت هبوط_حاد تراجعا انخفاضا نزل_السعر تناقصت اضمحل اضمحلال يضمحل تقلصت خفضوا هبوطا تدن طاح_السعر انخفاضها انخفاضه تراجعه تراجعها تقلصوا نقصت خفضه خفضها تخفيضات انحسرت انحدرت خبا_نشاطه تضاؤل متضائل أقل_من_السابق متناقص متناقصة طاحت_الأسعار انكمشت | fall fell fallen decrease decreased decline drop dropped reduce reduced reduction lower down cut shrink diminish lowered slash bring_down declined go_down went_down shrank dwindle less plunge plunged slump slumped tumble tumbled sank slid drop_in plummet plummeted dip dipped shed decreases decreasing falling declining drops dropping reducing shrinking lessened eased downturn fewer cuts come_down came_down cut_back cut_down scale_back scale_down dwindling wane cutback cutbacks shorten nosedive nose-dive | ~descend
change | تغير يتغير تغيير تغييرات يغير تبدل يتبدل تحول يتحول تحولات متغير تعديل يعدل تبديل تعديلات متغيرات استبدل يستبدل استبدال تحويل تبدلت بدلوا بدلت غيرت غيروا متحولة انقلب_الحال انقلبت_الصورة تحولها تحوله طرأ_عليه متغيرة استحال_إلى انعطف_الحال بدل_رأيه عدل_رأيه انقلاب_المواقف تحولا تعديلها تغيره تقلبت تغيرات قلب_الموازين طرأ_تغيير | change changed changing alter shift transform transformation modify amendment alteration modification replace replaced switch convert altered shifted turned_into evolved evolve mutation revise revised changes varied shifts overhaul revision amended
add | أضاف يضيف إضافة إضافي إضافية أضيف ضاف مضاف | add added addition additional extra further
include | شمل يشمل شملت تضمن يتضمن ضم يضم ضمت بينهم شامل احتوى يحتوي يتكون يتألف اشتمل فيهم محتوى احتواء تضم متضمن حوى يحوي تحوي احتوت مؤلف_من مؤلفة_من مكون_من مكونة_من تألفت تكونت اشتملت شملهم يندرج تندرج انطوى_على ينطوي شاملا انضوى | include included including contain contains consist comprise contained consisted composed made_up_of composed_of comprising comprises encompass encompassed cover covered | !exclude
exclude | استثنى يستثني استثناء باستثناء عدا إلا مستثنى ماعدا | exclude excluded except exception rule_out exceptions excluding disqualify disqualified exempt exemption waive waiver | ~rule-out
part | جزء أجزاء قسم أقسام قطعة قطع جزئي جزئية شق نصيب شريحة شرائح شطر حصة_من بعض_منه رقعة_منه قطاع_من طائفة_من جزءا شطرا شدقة | part parts portion piece section partial pieces segment partly fraction chunk slice fragment portions fragments
half | نصف نص منتصف نصفي مناصفة شطر_العدد نصفهم نصفها نصفه النصف بالنصف فيفتي_فيفتي نص_الناس خمسين_بالمئة خمسون_بالمئة | half halves mid middle fifty_percent halved one_half halve
third | ثلث أثلاث ثلثي ثلثا ثلثهم ثلثيهم ثلثها ثلثيها | third one_third two-thirds two_thirds
quarter | ربع أرباع ربعهم ربعها ثلاثة_أرباع | quarter one_quarter three_quarters
double | ضعف أضعاف ضعفي ضعفين مضاعف ضاعف يضاعف مضاعفة دوبل مزدوج ضعف_العدد ضاعفت ضاعفوا مرتين_أكثر ثلاثة_أضعاف أربعة_أضعاف أضعافا تضعيف ضعفا_العدد دوبلة | double twice doubled times fold dual twofold doubling triple tripled threefold quadruple quadrupled two-fold
single | واحد واحدة وحيد منفرد فرد فردي مفرد وحده منفردة منفردا وحيدة الوحيد الوحيدة بمفرده بمفردها بمفردهم لوحده لوحدها لوحدهم بحالو بوحدو | one single individual sole alone lone solo solitary | ~lonely
pair | اثنان اثنين اثنتان اثنتين كلا كلتا تنين مزدوج ثنائي زوجين كلاهما | two pair couple both dual
group-set | مجموعة مجموعات فئة جماعة جماعات فرقة فرق زمرة رهط | group groups set category band cluster team
thousand | ألف آلاف ألفين ألوف | thousand thousands
million | مليون ملايين مليونين | million millions
billion | مليار مليارات بليون ملياري | billion billions trillion
hundred | مئة مائة مئات مئتين مائتين | hundred hundreds
dozens | عشرات العشرات درزن دزينة | dozens tens scores dozen
enough | كاف كافية كفاية يكفي كفى اكتفى اكتفاء مكتف كافيا كافيين تكفي يكفيهم كفاهم مكفي كافين يسد_الحاجة سد_الحاجة سد_الرمق | enough sufficient adequate suffice adequately ample | ~lack
lack | نقص نقصا قلة شح شحيح افتقر يفتقر افتقار ندرة انعدام غياب عجز يعوزه نقص_حاد ناقص أزمة_نقص عوز افتقد_إلى افتقار_إلى نفاذ_المخزون شحت خلت_من شح_في عدم_كفاية ناقصة خلصت_المؤونة نضب ينضب نضوب نضبت انعدمت افتقرت افتقاره تفتقر شحة شحها ندرتها تعوزهم ينعدم معدوم معدومة خصاص تنقصهم | lack shortage scarcity absence lacking deficit insufficient shortages scarce run_out ran_out depleted deplete shortfall dearth devoid lacked lacks running_out | ~need ~poverty
extra | زائد زائدة فائض | extra surplus excess additional
level | مستوى مستويات درجة درجات منسوب مرتبة_عليا طبقة_عليا منسوبها منسوبه منسوب_البحر مستوياتها | level levels degree degrees rank grade water_level sea_level tier ranking ranks
weight | وزن أوزان كيلوغرام كيلوجرام كغ كيلوغرامات طن أطنان غرام غرامات رطل ثقل ثقيل ثقيلة يزن وزنها وزنه وزنته زنة زنته كيلوغراما أونصة قنطار قناطير طنا | weight weigh kilogram kilograms kg ton tons tonne gram pound heavy weighed weighs weighing heaviest tonnage kilos kilo pounds ounce ounces load
light-weight | خفيف خفيفة خفة خفاف | light lightweight mild
liter | لتر لترات ليتر ليترات متر_مكعب أمتار_مكعبة | liter litre liters gallon gallons cubic_meter cubic_metres | ~amount
limit | محدود محدودة تحديد قيد قيود مقيد تقييد يقيد حدود_زمنية سقف_زمني قيدت قيدوا قيدا قنن يقنن اقتصر اقتصرت | limit limits limited restriction restrictions cap restrict constraint limiting restricting restrictive restricts curb curbs curbed ration rationing capped confined threshold | ~ban ~maximum
maximum | أعلى_حد حد_أقصى أعلى_مستوى ذروة سقف_أعلى أقصى_حد أقصى قصوى الحد_الأعلى كحد_أقصى أقصاه أقصاها بلغ_ذروته بلغت_ذروتها كأقصى_حد الأعلى_على_الإطلاق الأكبر_على_الإطلاق ألا_يتجاوز عدم_تجاوز | maximum highest peak max utmost top ceiling peaked at_most | !minimum ~record ~rise
minimum | أدنى دنيا أقل_حد حد_أدنى أدنى_مستوى الأدنى كحد_أدنى أدناها كأدنى_حد بالحد_الأدنى الأدنى_على_الإطلاق أقله | minimum lowest min least all-time_low bare_minimum | ~fall-decrease
record | رقم_قياسي أرقام_قياسية مستوى_قياسي سابقة_تاريخية رقما_قياسيا سجل_رقما لم_يسبق_له_مثيل لم_يسبق_لها_مثيل سابقة_من_نوعها لأول_مرة_في_تاريخ الأول_في_تاريخ | unprecedented record-breaking record_low first_of_its_kind record-setting all-time worst_since highest_since biggest_since set_record | ~record-sporting ~first ~unusual
compare | مقارنة قارن يقارن مقارن بالمقارنة مقابل مقارنا مقارنتها قارنت قارنوا بالنسبة_للعام مقابل_العام | compare compared comparison versus comparing compares comparisons against_last_year | ~different ~more ~rise ~fall-decrease
equal | مساو متساو متساوية يساوي ساوى تساوى تعادل يعادل معادل سواء سيان متعادل مكافئ تكافؤ كفء | equal equals equivalent same tie equality equity parity even equally
same | نفس ذاته نفسه مماثل مماثلة مثيل ذاتها زي مشابه مثل نظير شبيه متشابه تشابه أشبه يشبه متل يماثل مماثلا مشابهة متطابق متطابقة تطابق يتطابق مطابق مطابقة يتشابه متشابهة يشبهون بحال_بحال زيه زيها متله متلها تتشابه | same similar identical alike like similarity resemble comparable matches matched matching akin likewise resembles resembling identically parallel | !different ~equal ~compare
different | مختلف مختلفة اختلف يختلف اختلاف اختلافات متباين تباين مغاير فرق فروق فارق متنوع متنوعة تنوع فوارق تفاوت متفاوتة يتفاوت منوعة متعدد شتى تعددية مختلفون مختلفين تختلف اختلفت اختلفوا مغايرة ماشي_بحال متنوعين تمايز | different differ difference various diverse variety vary distinct differences disparity diversity varied differs differed differing dissimilar unlike distinction distinguish contrast contrasts varying varies | ~compare ~difference-gap
balance | توازن متوازن ميزان اتزان وازن | balance balanced equilibrium
estimate | تقدير تقديرات قدر يقدر مقدر تخمين خمن يخمن تقديري تقديرية قدر_عدد بحسب_التقديرات خمنوا خمنت تخمينات قدرت مقدرة مقدرين توقعات_بأن يقدر_بنحو قيمت تقديرها تقديره قدرها_خبراء تقديرا حسب_تقديرات تشير_التقديرات أولية_تقديرية التقديرات_الأولية تقريبي_للعدد | estimate estimated estimates estimation reckon reckoned guessed guess valuation estimating guesstimate roughly_estimated | ~approximately ~expected ~cost
value-worth | قيمة قيم قيمته ثمين ثمينة نفيس قيمتها قيمتهم قيمته_المالية تساوي_مليون يساوي_مليون بقيمة بقيمته نفائس تساوي_قيمته قدرت_قيمته قدرت_قيمتها باهظ_القيمة | value worth valuable precious priceless valued valuation invaluable | ~price ~sum-amount ~treasure ~estimate
index | مؤشر مؤشرات دليل_إحصائي | index indicator indicators
survey-study | استطلاع استبيان استطلاعات مسح دراسة_مسحية استطلاع_رأي | survey poll questionnaire opinion_poll
step | خطوة خطوات إجراء إجراءات تدبير تدابير احترازي تدابير_وقائية تحرك_أولي مبادرة_أولى خطوتين خطواته تدبيرا الإجراءات_المتخذة تدبيره خطوات_لاحقة مساع_عملية اتخذ_إجراء اتخذت_إجراء اتخذوا_خطوات تحرك_رسمي | step steps measure measures procedure action procedures precaution move moves measures_taken took_action taken_steps precautionary | >ban >close >evacuation >arrest >dismiss-from-office >sanctions >fine >allocate >compensation ~decide ~respond ~decree ~plan >cancel >curfew
shape | شكل أشكال صورة_شكل مربع دائرة دائري مثلث مستطيل كروي مظهر مظاهر تشكل مكعب خط_مستقيم | shape form circle square triangle round appearance circular rectangle cube
side | جانب جوانب طرف أطراف جنب ضفة ضفاف جهة_أخرى طرفي طرفان جانب_آخر الطرفان الجانبان الطرفين الجانبين كنف ضفة_أخرى ناحية_أخرى | side sides party flank aspect parties
type | نوع أنواع صنف أصناف طراز طرز نمط أنماط موديل فئة تصنيف | type kind sort model variety class category types kinds
quality-grade | جودة نوعية مواصفات مواصفة معايير_الجودة | quality grade standard standards specifications
empty | فارغ فارغة خال خالية خاو فاضي فراغ خلاء خلو أفرغ تفريغ إفراغ فرغ فارغا أجوف جوفاء خواء أفرغت أفرغوا فضوا_البيت خوا خاويين | empty vacant void emptied vacuum vacate deserted abandoned uninhabited hollow unoccupied bare | !full ~nobody
full | ممتلئ مليء امتلأ يمتلئ ملآن مزدحم معبأ حافل يملأ مملوء عبأ يعبئ ممتلئة ملأت ملؤوا امتلأت امتلؤوا طافح طافحة عامر_بالناس معمر معمرة ملانة تغص يعج | full filled crowded packed fill fill_up fills filling overflowing brimming jam-packed teeming | ~crowded
dense | كثيف كثيفة كثافة مكثف مكثفة مكتظ أكثف | dense density intensive intensified thick
more | مزيد المزيد أزيد زيادة_على_ذلك | more further additional
# --- numbers in words
zero | صفر أصفار | zero
three | ثلاثة ثلاث تلاتة تلات ثلاثي ثلاثية | three triple
four | أربعة أربع رباعي رباعية | four
five | خمسة خمس خماسي | five
six | ستة ست سداسي | six
seven | سبعة سبع | seven
eight | ثمانية ثمان ثماني تمانية تمنية | eight
nine | تسعة | nine
ten | عشرة عشر | ten
second-in-order | ثان الثاني ثانيا تاني تانية | second
third-in-order | ثالث ثالثة ثالثا تالت تالتة | third
fourth-in-order | رابع رابعة رابعا | fourth
fifth-in-order | خامس خامسة خامسا | fifth
sixth-in-order | سادس سادسة سادسا | sixth
seventh-in-order | سابع سابعة سابعا | seventh
eighth-in-order | ثامن ثامنة ثامنا | eighth
ninth-in-order | تاسع تاسعة تاسعا | ninth
tenth-in-order | عاشر عاشرة عاشرا | tenth
`;
