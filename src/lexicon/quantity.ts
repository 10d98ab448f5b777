/** Quantity: numbers and counting, more and less, measures, degrees, shares and comparisons. Columns: see table.ts. */
export const quantity = `
number | عدد أعداد رقم أرقام تعداد عددي رقمي | number numbers figure figures count digit tally
count | عد يعد أحصى يحصي إحصاء إحصائية إحصائيات إحصاءات تعداد حساب بلغ_عدد | count counted census statistic statistics tally calculate
amount | كمية كميات مقدار مقادير حجم بكمية مبلغ | amount quantity volume sum | ~number
reach-value | بلغ يبلغ بلغت بالغ بالغة وصل_إلى وصلت_إلى يصل_إلى قدر_ب يقدر_ب ناهز يناهز تجاوز يتجاوز زاد_عن فاق يفوق | reach reached amount_to total stand_at exceed exceeded surpass
total | مجموع إجمالي إجمالية جملة_العدد مجمل إجمالا بمجموع | total overall sum altogether in_all
average | متوسط معدل معدلات وسطي بالمعدل متوسطات | average mean rate
rate-share | نسبة نسب مئوية نسبة_مئوية بالمئة بالمائة في_المئة في_المائة المية حصة حصص معدل نصيب | percentage percent per_cent rate proportion share ratio
measure | قياس قاس يقيس مقياس مقاييس معيار معايير مقاس قياسات | measure measured measurement scale standard criterion metric
size | حجم أحجام مقاس حجمه ضخامة نطاق مدى | size volume extent scale dimensions
big | كبير كبيرة كبار أكبر كبرى ضخم ضخمة ضخام هائل هائلة عملاق عملاقة عظيم عظيمة كبر جسيم جسيمة عود واسع_النطاق | big large great huge giant massive enormous vast major biggest largest | !small
small | صغير صغيرة صغار أصغر صغرى ضئيل ضئيلة بسيط زغير صغنن طفيف محدود صغيور | small little tiny minor smaller smallest slight
strong | قوي قوية أقوياء أقوى شديد شديدة عنيف عنيفة عات عاتية بشدة | strong powerful violent intense severe fierce strongest | !weak
strength | قوة قوى قوته قوتها شدة قدرة_القوة بقوة طاقة | strength power force intensity magnitude | ~strong ~richter
weak | ضعيف ضعيفة ضعفاء ضعف يضعف أضعف هش هشة هشاشة وهن واهن | weak weaker fragile weakness vulnerable
many | كثير كثيرة كثر عديد عديدة كتير واجد بزاف برشا هواي وايد ياما أكثر متعدد متعددة جم عدة عدد_كبير كتار ياسر بالزاف | many much lot lots numerous several plenty multiple | !few
few | قليل قليلة قليلون قلة بضع بضعة شوية شوي حبة قلائل ضئيل نزر عدد_قليل | few little handful some
most | معظم أغلب أغلبية غالبية جل أكثرية أكثرهم معظمهم أغلبهم أكتر | most majority mostly mainly largely | !few
all | كل جميع كافة كامل أجمع برمته سائر كلهم جميعهم كاملة | all every entire whole everyone | !none
none | لا_شيء لا_أحد ولا_واحد ما_في_حدا ما_فيش أي_منهم صفر منعدم انعدام معدوم | none nothing no_one nobody zero no
some | بعض بعضهم جزء_من عدد_من مجموعة_من | some part_of a_number_of certain
other | آخر أخرى آخرون آخرين غير غيره غيرهم تاني ثاني سوى ثانيين | other others another else different
only | فقط وحيد وحيدة وحده حصرا حصري لا_غير بس لا_سوى مجرد فحسب | only just sole exclusively merely solely
also | أيضا كذلك إضافة_إلى فضلا_عن علاوة كمان برضه بعد_كمان برضو بالإضافة_إلى | also too in_addition as_well besides
approximately | نحو حوالي تقريبا قرابة زهاء ما_يقرب ما_يقارب قريب_من يقارب تقريبي تقريبية بحدود | about approximately around nearly almost roughly some
at-least | على_الأقل لا_يقل_عن ما_لا_يقل_عن أقله الحد_الأدنى حد_أدنى | at_least no_fewer_than minimum | !at-most
at-most | على_الأكثر كحد_أقصى الحد_الأقصى حد_أقصى لا_يتجاوز لا_يزيد_على بحد_أقصى | at_most maximum no_more_than up_to
more-than | أكثر_من أزيد ما_يزيد_على ما_يزيد_عن يزيد_على يفوق فوق_ال يربو نيف يتجاوز | more_than over exceeding above upwards_of | !less-than
less-than | أقل_من أقل ما_دون دون_ال أدنى_من | less_than fewer_than under below fewer less
exact | دقيق دقيقة بالضبط تحديدا بالتحديد دقة بدقة تمام_الدقة محدد بالزبط مظبوط | exact exactly precise precisely accurate specifically
rise | ارتفع يرتفع ارتفاع ارتفعت زاد يزيد ازداد يزداد زيادة ازدياد تزايد يتزايد متزايد صعد يصعد صعود نمو نما ينمو تضاعف يتضاعف تنامي رفع يرفع طلع ستزداد زودوا | rise rose risen increase increased grow growth growing climb surge double up go_up went_up higher raise | !fall-decrease
fall-decrease | انخفض ينخفض انخفاض تراجع يتراجع متراجع هبط يهبط هبوط نقص ينقص نقصان تناقص قل تدنى تقلص يتقلص تقليص خفض يخفض تخفيض قلل يقلل تقليل نزل ينزل نزول قلص حد_من الحد_من تدهور | fall fell fallen decrease decreased decline drop dropped reduce reduced reduction lower down cut shrink diminish
change | تغير يتغير تغيير تغييرات يغير تبدل يتبدل تحول يتحول تحولات متغير تعديل يعدل تبديل تعديلات متغيرات | change changed changing alter shift transform transformation modify amendment
add | أضاف يضيف إضافة إضافي إضافية أضيف زاد_عليه ضم_إليه ضاف | add added addition additional extra further
include | شمل يشمل شملت تضمن يتضمن ضم يضم ضمت بما_في_ذلك بينهم من_بينهم شامل احتوى يحتوي يتكون تكون_من يتألف مؤلف_من اشتمل من_ضمنهم بمن_فيهم فيهم | include included including contain contains consist comprise among_them | !exclude
exclude | استثنى يستثني استثناء استبعد يستبعد استبعاد باستثناء ما_عدا عدا إلا مستثنى | exclude excluded except exception rule_out apart_from
part | جزء أجزاء قسم أقسام جانب قطعة قطع حصة شطر جزئي جزئية شق | part parts portion piece section partial share
half | نصف نص منتصف شطر نصفي | half halves mid middle
third | ثلث أثلاث ثلثي | third one_third two-thirds
quarter | ربع أرباع | quarter fourth
double | ضعف أضعاف ضعفي ضعفين مضاعف تضاعف ضاعف يضاعف مضاعفة دوبل | double twice doubled times fold
single | واحد واحدة وحيد منفرد فرد فردي مفرد أحد إحدى | one single individual sole alone
pair | زوج أزواج اثنان اثنين اثنتان اثنتين كلا كلتا جوز تنين مزدوج ثنائي زوجين | two pair couple both dual
group-set | مجموعة مجموعات فئة فئات جماعة جماعات فرقة فرق طائفة_من | group groups set category band cluster team
thousand | ألف آلاف ألفين ألوف | thousand thousands
million | مليون ملايين مليونين | million millions
billion | مليار مليارات بليون بلايين تريليون ملياري | billion billions trillion
hundred | مئة مائة مئات مئتين مائتين | hundred hundreds
dozens | عشرات العشرات درزن دزينة | dozens tens scores dozen
enough | كاف كافية كفاية يكفي كفى اكتفى بس_كافي اكتفاء | enough sufficient adequate
lack | نقص نقصا قلة شح شحيح افتقر يفتقر افتقار عوز ندرة انعدام غياب عجز نقصان يعوزه | lack shortage scarcity absence lacking deficit insufficient
extra | زائد زائدة فائض إضافي إضافية زيادة_عن | extra surplus excess additional
level | مستوى مستويات درجة درجات رتبة منسوب | level levels degree degrees rank grade
weight | وزن أوزان كيلوغرام كيلوجرام كغ كيلوغرامات طن أطنان غرام غرامات رطل ثقل ثقيل ثقيلة حمولة | weight weigh kilogram kilograms kg ton tons tonne gram pound heavy
light-weight | خفيف خفيفة خفة خفاف | light lightweight
liter | لتر لترات ليتر غالون جالون | liter litre liters gallon gallons
limit | حد حدود سقف محدود محدودة تحديد قيد قيود مقيد تقييد قيد_على | limit limits limited restriction restrictions cap restrict
maximum | أعلى_حد حد_أقصى أعلى_مستوى ذروة سقف_أعلى أقصى_حد أقصى قصوى | maximum highest peak max record_high | !minimum
minimum | أدنى دنيا أقل_حد حد_أدنى أدنى_مستوى الأدنى | minimum lowest min least
record | رقم_قياسي أرقام_قياسية مستوى_قياسي غير_مسبوق غير_مسبوقة سابقة_تاريخية | unprecedented record-breaking record_high record_low
compare | مقارنة قارن يقارن مقارن بالمقارنة قياسا مقابل | compare compared comparison versus
equal | مساو متساو متساوية يساوي ساوى تساوى تعادل يعادل معادل سواء سيان زي_بعض متعادل مكافئ | equal equals equivalent same tie
same | نفس ذاته نفسه مماثل مماثلة مثيل ذاتها زي كيف_كيف مشابه مثل نظير | same similar identical alike like | !different
different | مختلف مختلفة اختلف يختلف اختلاف اختلافات متباين تباين مغاير فرق فروق فارق متنوع متنوعة تنوع | different differ difference various diverse variety vary distinct
balance | توازن متوازن موازنة ميزان اتزان وازن | balance balanced
estimate | تقدير تقديرات قدر يقدر مقدر تخمين خمن يخمن تقديري تقديرية | estimate estimated estimates estimation
value-worth | قيمة قيم قيمته ثمين ثمينة نفيس | value worth valuable precious
index | مؤشر مؤشرات دليل_إحصائي | index indicator indicators
survey-study | استطلاع استبيان استطلاعات مسح دراسة_مسحية | survey poll questionnaire
step | خطوة خطوات إجراء إجراءات تدبير تدابير | step steps measure measures procedure action
shape | شكل أشكال هيئة صورة_شكل مربع دائرة دائري مثلث مستطيل كروي كرة | shape form circle square triangle round
color | لون ألوان ملون أبيض بيضاء أسود سوداء أحمر حمراء أخضر خضراء أزرق زرقاء أصفر صفراء رمادي برتقالي | color colour white black red green blue yellow gray brown orange pink
side | جانب جوانب طرف أطراف جهة | side sides party
type | نوع أنواع صنف أصناف طراز طرز شكل_من نمط أنماط موديل فصيلة | type kind sort model variety class category
quality-grade | جودة نوعية رداءة رديء رديئة ممتاز | quality grade excellent poor_quality
empty | فارغ فارغة خال خالية خاو فاضي فراغ خلاء | empty vacant void | !full
full | ممتلئ مليء مليئة امتلأ يمتلئ مكتظ مكتظة ملآن مليان مزدحم معبأ حافل | full filled crowded packed
dense | كثيف كثيفة كثافة مكثف مكثفة مكتظ أكثف | dense density intensive intensified thick
`;
