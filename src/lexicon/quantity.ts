/** Quantity: numbers and counting, more and less, measures, degrees, shares and comparisons. Columns: see table.ts. */
export const quantity = `
number | عدد أعداد رقم أرقام تعداد عددي رقمي | number numbers figure figures count digit tally
count | عد يعد أحصى يحصي إحصاء إحصائية إحصائيات إحصاءات حساب بلغ_عدد | count counted census statistic statistics tally calculate
amount | كمية كميات مقدار مقادير بكمية مبلغ | amount quantity volume sum | ~number
reach-value | بلغ يبلغ بلغت بالغ بالغة ناهز يناهز تجاوز يتجاوز فاق يفوق | reach reached total exceed exceeded surpass
total | مجموع إجمالي إجمالية جملة_العدد مجمل إجمالا بمجموع | total overall sum altogether
average | متوسط معدل معدلات وسطي بالمعدل متوسطات | average mean rate
rate-share | نسبة نسب مئوية نسبة_مئوية بالمئة بالمائة المية حصة حصص نصيب | percentage percent per_cent rate proportion share ratio
measure | قياس قاس يقيس مقياس مقاييس معيار معايير قياسات | measure measured measurement scale standard criterion metric
size | حجم أحجام مقاس حجمه نطاق مدى | size volume extent scale dimensions
big | كبير كبيرة كبار أكبر كبرى ضخم ضخمة ضخام هائل هائلة عملاق عملاقة عظيم عظيمة كبر جسيم جسيمة واسع_النطاق | big large great huge giant massive enormous vast major biggest largest | !small
small | صغير صغيرة صغار أصغر صغرى ضئيل ضئيلة بسيط زغير صغنن طفيف صغيور | small little tiny minor smaller smallest slight
strong | قوي قوية أقوياء أقوى شديد شديدة عنيف عنيفة عات عاتية بشدة | strong powerful violent intense severe fierce strongest | !weak
strength | قوة قوى قوته قوتها شدة قدرة_القوة بقوة طاقة | strength power force intensity magnitude | ~strong ~richter
weak | ضعيف ضعيفة ضعفاء ضعف يضعف أضعف هش هشة هشاشة وهن واهن | weak weaker fragile weakness vulnerable
many | كثير كثيرة كثر عديد عديدة كتير واجد بزاف برشا هواي وايد ياما متعدد متعددة جم عدة عدد_كبير كتار ياسر بالزاف | many much lot lots numerous several plenty multiple | !few
few | قليل قليلة قليلون بضع بضعة شوية شوي حبة قلائل نزر عدد_قليل | few little handful some
most | معظم أغلب أغلبية غالبية جل أكثرية أكثرهم معظمهم أغلبهم أكتر | most majority mostly mainly largely | !few
approximately | نحو حوالي تقريبا قرابة زهاء يقارب تقريبي تقريبية بحدود | about approximately around nearly almost roughly some
exact | دقيق بالضبط تحديدا بالتحديد دقة بدقة تمام_الدقة محدد بالزبط مظبوط | exact exactly precise precisely accurate specifically
rise | ارتفع يرتفع ارتفاع ارتفعت زاد يزيد ازداد يزداد زيادة ازدياد تزايد يتزايد متزايد صعد يصعد صعود نمو نما ينمو تضاعف يتضاعف تنامي رفع يرفع ستزداد زودوا | rise rose risen increase increased grow growth growing climb surge double up go_up went_up higher raise | !fall-decrease
fall-decrease | انخفض ينخفض انخفاض تراجع يتراجع متراجع نقص ينقص نقصان تناقص قل تدنى تقلص يتقلص تقليص خفض يخفض تخفيض قلل يقلل تقليل نزل ينزل نزول قلص تدهور | fall fell fallen decrease decreased decline drop dropped reduce reduced reduction lower down cut shrink diminish
change | تغير يتغير تغيير تغييرات يغير تبدل يتبدل تحول يتحول تحولات متغير تعديل يعدل تبديل تعديلات متغيرات | change changed changing alter shift transform transformation modify amendment
add | أضاف يضيف إضافة إضافي إضافية أضيف ضاف | add added addition additional extra further
include | شمل يشمل شملت تضمن يتضمن ضم يضم ضمت بينهم شامل احتوى يحتوي يتكون يتألف اشتمل فيهم | include included including contain contains consist comprise | !exclude
exclude | استثنى يستثني استثناء استبعد يستبعد استبعاد باستثناء عدا إلا مستثنى | exclude excluded except exception rule_out
part | جزء أجزاء قسم أقسام قطعة قطع جزئي جزئية شق | part parts portion piece section partial
half | نصف نص منتصف نصفي | half halves mid middle
third | ثلث أثلاث ثلثي | third one_third two-thirds
quarter | ربع أرباع | quarter fourth
double | ضعف أضعاف ضعفي ضعفين مضاعف ضاعف يضاعف مضاعفة دوبل | double twice doubled times fold
single | واحد واحدة وحيد منفرد فرد فردي مفرد | one single individual sole alone
pair | زوج أزواج اثنان اثنين اثنتان اثنتين كلا كلتا جوز تنين مزدوج ثنائي زوجين | two pair couple both dual
group-set | مجموعة مجموعات فئة فئات جماعة جماعات فرقة فرق | group groups set category band cluster team
thousand | ألف آلاف ألفين ألوف | thousand thousands
million | مليون ملايين مليونين | million millions
billion | مليار مليارات بليون بلايين تريليون ملياري | billion billions trillion
hundred | مئة مائة مئات مئتين مائتين | hundred hundreds
dozens | عشرات العشرات درزن دزينة | dozens tens scores dozen
enough | كاف كافية كفاية يكفي كفى اكتفى اكتفاء | enough sufficient adequate
lack | نقص نقصا قلة شح شحيح افتقر يفتقر افتقار ندرة انعدام غياب عجز يعوزه | lack shortage scarcity absence lacking deficit insufficient
extra | زائد زائدة فائض | extra surplus excess additional
level | مستوى مستويات درجة درجات منسوب | level levels degree degrees rank grade
weight | وزن أوزان كيلوغرام كيلوجرام كغ كيلوغرامات طن أطنان غرام غرامات رطل ثقل ثقيل ثقيلة | weight weigh kilogram kilograms kg ton tons tonne gram pound heavy
light-weight | خفيف خفيفة خفة خفاف | light lightweight
liter | لتر لترات ليتر غالون جالون | liter litre liters gallon gallons
limit | محدود محدودة تحديد قيد قيود مقيد تقييد | limit limits limited restriction restrictions cap restrict
maximum | أعلى_حد حد_أقصى أعلى_مستوى ذروة سقف_أعلى أقصى_حد أقصى قصوى | maximum highest peak max | !minimum
minimum | أدنى دنيا أقل_حد حد_أدنى أدنى_مستوى الأدنى | minimum lowest min least
record | رقم_قياسي أرقام_قياسية مستوى_قياسي سابقة_تاريخية | unprecedented record-breaking record_low
compare | مقارنة قارن يقارن مقارن بالمقارنة مقابل | compare compared comparison versus
equal | مساو متساو متساوية يساوي ساوى تساوى تعادل يعادل معادل سواء سيان متعادل مكافئ | equal equals equivalent same tie
same | نفس ذاته نفسه مماثل مماثلة مثيل ذاتها زي مشابه مثل نظير | same similar identical alike like | !different
different | مختلف مختلفة اختلف يختلف اختلاف اختلافات متباين تباين مغاير فرق فروق فارق متنوع متنوعة تنوع | different differ difference various diverse variety vary distinct
balance | توازن متوازن موازنة ميزان اتزان وازن | balance balanced
estimate | تقدير تقديرات قدر يقدر مقدر تخمين خمن يخمن تقديري تقديرية | estimate estimated estimates estimation
value-worth | قيمة قيم قيمته ثمين ثمينة نفيس | value worth valuable precious
index | مؤشر مؤشرات دليل_إحصائي | index indicator indicators
survey-study | استطلاع استبيان استطلاعات مسح دراسة_مسحية | survey poll questionnaire
step | خطوة خطوات إجراء إجراءات تدبير تدابير | step steps measure measures procedure action
shape | شكل أشكال هيئة صورة_شكل مربع دائرة دائري مثلث مستطيل كروي | shape form circle square triangle round
color | لون ألوان ملون أبيض بيضاء أسود سوداء أحمر حمراء أخضر خضراء أزرق زرقاء أصفر صفراء رمادي برتقالي | color colour white black red green blue yellow gray brown orange pink
side | جانب جوانب طرف أطراف | side sides party
type | نوع أنواع صنف أصناف طراز طرز نمط أنماط موديل | type kind sort model variety class category
quality-grade | جودة نوعية رداءة رديء رديئة ممتاز | quality grade excellent poor_quality
empty | فارغ فارغة خال خالية خاو فاضي فراغ خلاء | empty vacant void | !full
full | ممتلئ مليء مليئة امتلأ يمتلئ ملآن مليان مزدحم معبأ حافل | full filled crowded packed
dense | كثيف كثيفة كثافة مكثف مكثفة مكتظ أكثف | dense density intensive intensified thick
`;
