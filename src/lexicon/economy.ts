/** Money and markets: prices, banks, trade, companies, work and wages, energy, farming and food. */
export const economy = `
# --- money
money | مال أموال نقود نقد نقدي فلوس مصاري فلس بيزات لفلوس زلط قروش قرش كاش أوراق_نقدية مالي_حلال | money cash funds banknotes fortune | >currency ~currency
sum-amount | مبلغ مبالغ قيمة_مالية فلوس مبالغ_مالية قدره_مليون قيمتها_الإجمالية قيمته_الإجمالية ملايين_الدولارات ملايين_اليورو مليارات_الدولارات آلاف_الدولارات | sum amount amounts money million_dollars million_euros | ~money ~currency ~value-worth ~price ~cost ~million ~billion
currency | دولار دولارات ريال ريالات يورو دينار دنانير درهم دراهم جنيه جنيهات ليرة ليرات روبل استرليني ين_ياباني يوان فرنك شيكل سعر_العملة عملة_صعبة كرونة كرونات زلوتي بيزو روبية روبيات وون تومان بيزوس فورنت صوارد | currency dollar dollars euro euros pound pounds rial riyal dinar dirham lira ruble yen usd krona krone peso rupee zloty yuan sterling
exchange-rate | سعر_الصرف أسعار_الصرف صرف_العملات سعر_صرف صرافة | exchange_rate rebound
price | سعر أسعار ثمن أثمان تسعير تسعيرة سعره بكم بشحال بقديش بقداش أسعارها ثمنها تكلفته سوا بكام بأديش بقديه سعرو ثمنو القيمة_المالية أسعاره سومة سومته قديش_سعر شحال_سعر بيش_سعر بكام_سعر | price prices pricing priced pricey | ~cost ~currency ~value-worth ~sum-amount
cost | تكلفة تكاليف كلفة كلف يكلف تكلف ثمن نفقة نفقات مصاريف مصروفات مصاريف_مالية تكلفت يتكلف مصروف تكلفتها بلغت_تكلفته كلفت خسروا_عليه | cost costs expense expenses costly costing spending | ~price ~expensive ~currency ~sum-amount ~spend ~pay
expensive | غال غالي غالية غلاء باهظ باهظة مكلف مكلفة مرتفع_الثمن فاحش فاحشة | expensive costly dear pricey | !cheap ~price-rise
cheap | رخيص رخيصة زهيد زهيدة منخفض_الثمن بخس | cheap inexpensive
free-of-charge | مجاني مجانا مجانية بالمجان ببلاش | free_of_charge free gratis
pay | دفع_ثمن دفع_مبلغ دفع يدفع مدفوع مدفوعات سدد يسدد سداد تسديد دفعوا دفعت دفعو يسددون أدى_الثمن خلصوا_الفاتورة دفع_من_جيبه من_جيبه تحمل_النفقات تحمل_التكاليف تكفل_بمصاريف خلصو_الفلوس يدفعون كيخلص كيدفع دفعات خلصت_فلوس | pay paid payment payments settle repay paying pays out_of_pocket footed_the_bill pay_off pay_out pay_up fork_out repaid payout payouts handout handouts | ~spend ~cost
spend | أنفق ينفق إنفاق يصرف مصروف إنفاق_حكومي صرف صرفوا صارف أنفقت مصاريف | spend spent spending expenditure spends overspend overspending
buy | اشترى يشتري شراء اشتروا شرا يشري ابتاع مشتر مشتري مشترين مشتريات اقتنى يقتني اقتناء شرات شريو شرينا اشترت مشري يشرون يشترو تشتري اقتنت ابتاعت خدوا_بالفلوس اشترو شرى شروا شراو شرو كيشري اشتروه شريوا | buy bought buying purchase purchased buyer acquire acquisition shopping | !sell
sell | باع يبيع بيع بائع بائعين مباع مبيعات باعوا بيوع باعت مبيوع انباع يبيعو باعو باعوها بيبيعوا كيبيع اتباعت تباعت ينباع | sell sold selling sale sales seller vendor sold_off sell_off sell_out sold_out resale retail reseller liquidate liquidation | ~shop
trade | تجارة تجاري تبادل_تجاري تاجر تجار متاجرة تداول تداولات يتداول تجاريا | trade trading commerce commercial trader merchant wholesale wholesaler | >export >import
export | صادرات تصدير يصدر مصدرة_للنفط الدول_المصدرة | export exports exporter exported | !import ~goods
import | استورد يستورد استيراد واردات مستورد مستوردة مستوردين جاب_من_برا | import imports importer imported | ~goods
supply | إمداد إمدادات زود يزود تزويد توريد توريدات مؤن مؤونة إمدادات_النفط وفر_إمدادات معروض المعروض تموين | supply supplies provisions logistics supply_chain | ~provide
provide | وفر يوفر توفير توافر يتوافر قدم_خدمة أتاح يتيح إتاحة زود | provide provided offer available availability supply equip equipped | ~available
demand-market | طلب_عالمي زيادة_الطلب تراجع_الطلب ضعف_الطلب الطلب_العالمي إقبال_المستهلكين انكماش_الطلب الطلب | demand
market | سوق أسواق سوقي تسوق بازار سوبرماركت سويقة أسواق_شعبية لسوق مارشي السوق_المركزي سوك أسواك حلقة_السوق | market markets bazaar
shop | متجر متاجر محل_تجاري محال دكان دكاكين حانوت مول_تجاري مركز_تسوق مراكز_تسوق سوبر_ماركت محل محلات دكانة حوانيت حوانت مغازة مغازات سلسلة_متاجر بوتيك صاحب_المحل | shop shops store stores mall supermarket grocery retailer retailers outlet chain kiosk kiosks shopkeeper pawnshop | ~sell ~market
customer | زبون زبائن عميل عملاء مستهلك مستهلكون مستهلكين مستهلكو مشتر مشترون متسوق متسوقون متسوقين | customer customers client clients consumer consumers buyer buyers shopper shoppers
consume | استهلك يستهلك استهلاك استهلاكي | consume consumption consumer use_up
goods | سلعة سلع بضاعة بضائع منتجات منتج_محلي منتجات_محلية مقتنيات منتوج منتوجات منتج | goods commodity commodities product products merchandise items
stock-market | بورصة بورصات سوق_الأسهم سوق_المال أسواق_المال وول_ستريت البورصة الأسهم تداول_الأسهم مؤشر_الأسهم سوق_الأوراق_المالية سوق_مالية أسواق_الأسهم ناسداك داو_جونز مؤشر_البورصة | stock_market stock_exchange bourse wall_street trading nasdaq stockbroker | ~share-stock
share-stock | سهم أسهم حصة_في_الشركة حصص أنصبة أسهمها سهمها | share shares stock stocks shareholder equity stake | ~stock-market
bond | سند_مالي سندات صكوك سندات_حكومية | bond bonds sukuk
bank | بنك بنوك مصرف مصارف مصرفي مصرفية بنكي بانكة بونكة البنوكة | bank banks banking monetary
central-bank | بنك_مركزي البنك_المركزي المصرف_المركزي الاحتياطي_الفيدرالي الاحتياطي_الاتحادي | central_bank federal_reserve
account-bank | حساب_بنكي حساب_مصرفي حسابات_مصرفية رصيد أرصدة | account accounts balance
loan | قرض قروض اقترض يقترض اقتراض إقراض أقرض مقترض سلفة سلف ائتمان ائتماني تسهيلات_ائتمانية | loan loans borrow borrowed lend lent lending credit
debt | دين_عام ديون دائن دائنين مستحقات ديون_خارجية دين_مستحق كريدي سلف ديونه | debt debts creditor creditors indebted owe owed owes default debtor owing overdraft | ~loan
interest-rate | فائدة_بنكية سعر_الفائدة أسعار_الفائدة معدل_الفائدة | interest_rate interest_rates
invest | استثمر يستثمر استثمار استثمارات استثماري مستثمر مستثمرون مستثمرين | invest investment investments investor investors | ~finance
profit | ربح أرباح يربح مربح مكسب مكاسب كسب يكسب ربحية عائد_مالي عوائد مردود عائد أرباحها استربح مربحة | profit profits earnings gain gains return returns profitable earn earned make_money moneymaking windfall | !loss-financial ~revenue
loss-financial | خسارة خسائر خسر يخسر خاسر خسرت خسروا تكبد_خسائر خسائر_مالية خسائرها خسران خسارات خسارة_صافية نزيف_مالي | loss losses lose lost | ~damage ~deficit
revenue | إيراد إيرادات عوائد_مالية دخل_قومي عائدات مداخيل مدخول دخل مداخيلها حصيلة_المبيعات رقم_المعاملات | revenue revenues income proceeds turnover receipts | ~income-salary ~sell
income-salary | راتب رواتب مرتب مرتبات أجر أجور معاش معاشات دخل_شهري مكافأة_شهرية علاوة علاوات شهرية ماهية خلصة يومية_العامل رواتبهم معاشات_التقاعد مانضة معاشو راتبو خلصتهم كيتخلص يقبضون | salary salaries wage wages pay income earnings paid | ~pay ~currency
bonus-reward | مكافأة مكافآت يكافئ حافز حوافز علاوة_تشجيعية بدل_مالي | reward rewards bonus incentive incentives
tax | ضريبة ضرائب ضريبي رسوم رسم_جمركي جباية ضريبة_القيمة_المضافة إتاوة | tax taxes taxation fee fees vat levy surcharge duty_tax | ~customs
customs | جمارك جمركي جمركية رسوم_جمركية تعريفة تعرفة_جمركية | customs tariff tariffs duty duties
budget | ميزانية ميزانيات موازنة موازنات موازنة_عامة | budget budgets fiscal payroll
deficit | عجز_مالي عجز_الموازنة عجز_في_الميزانية عجز_تجاري العجز_المالي | deficit shortfall | !surplus
surplus | فائض فوائض | surplus excess
finance | مالي مالية ماليا تمويل مول يمول ممول ممولين تمويلات تمويلي تكفل_بالتكاليف يتكفل | finance financial financing fund funding funded financier | ~invest
fund-treasury | صندوق_مالي صندوق صناديق خزينة خزانة الخزانة صندوق_استثمار بيت_المال | fund treasury coffers
subsidy | إعانة إعانات دعم_حكومي دعم_الوقود دعم_السلع دعم_مالي | subsidy subsidies subsidized subsidise subsidize subsidised
compensation | تعويض تعويضات يعوض عوضهم جبر_الضرر عوض عوضوهم تعويضهم | compensation compensate reparations indemnity compensated payout payouts offset reimburse reimbursement restitution | ~currency ~pay
insurance | تأمين_صحي شركة_تأمين شركات_التأمين بوليصة التأمين_الطبي تأمينات | insurance insured insurer insurers
bankruptcy | إفلاس أفلس مفلس يفلس إعسار تصفية_الشركة فلس فلست فلسوا أشهر_إفلاسه إشهار_إفلاس حماية_من_الدائنين مفلسة | bankruptcy bankrupt insolvent insolvency went_bust collapse go_bankrupt go_bust went_bankrupt collapse_financial
inflation | تضخم تضخم_مالي غلاء_الأسعار معدل_التضخم ارتفاع_التكاليف | inflation
recession | ركود كساد انكماش_اقتصادي تباطؤ_اقتصادي انكماش | recession slump downturn depression slowdown stagnant stagnation | !growth
growth | نمو نما ينمو نمو_اقتصادي ازدهار ازدهر يزدهر انتعاش انتعش ينتعش مزدهر | growth grow grew grown prosperity boom recovery momentum thriving prosper thrive
gdp | ناتج_محلي الناتج_المحلي الناتج_القومي ناتج_إجمالي | gdp gross_domestic_product
economy | اقتصاد اقتصادي اقتصاديا اقتصادات اقتصاديون خبير_اقتصادي | economy economic economics economist
poverty | فقر فقير معدم خط_الفقر فقيرة الفقراء الفقر_المدقع غلابة محتاجين مساكين تحت_خط_الفقر يد_قصيرة على_قد_الحال إملاق ضيق_ذات_اليد ضنك_العيش بائس بائسة | poverty poor needy destitute poorest misery impoverished ghetto slum slums squalid poverty-stricken breadline cash-strapped deprivation | !wealth
wealth | ثروة ثروات ثري أثرياء غني أغنياء ثراء مليونير ملياردير مليارديرات ثروته مال_كثير متمول مليونيرات بحبوحة رخاء رغد_العيش يسر_الحال ميسور ميسورة ميسورين موسر ثري_كبير | wealth wealthy rich fortune millionaire billionaire worth affluent prosperity well-off asset assets tycoon magnate prosperous
price-rise | ارتفاع_الأسعار زيادة_الأسعار رفع_الأسعار ارتفعت_الأسعار غليت_الأسعار قفزت_الأسعار غلاء_الأسعار صعود_الأسعار التهاب_الأسعار نار_الأسعار الأسعار_نار | price_rise price_hike rising_prices more_expensive | !price-fall ~price ~expensive ~inflation
price-fall | انخفاض_الأسعار تراجع_الأسعار هبوط_الأسعار خفض_الأسعار انخفضت_الأسعار رخصت_الأسعار نزلت_الأسعار هبطت_الأسعار تهاوت_الأسعار | price_fall falling_prices price_drop discount discounted markdown | ~price
abundance | وفرة غزارة وفير وفيرة غزير غزيرة فائض_كبير كثرة | abundance abundant plentiful plenty prolific
deal-business | صفقة صفقات صفقة_تجارية | deal deals transaction transactions
auction | مزاد مزادات مزايدة | auction auctions
project | مشروع مشاريع مشروعات | project projects scheme venture megaproject
rent | إيجار إيجارات استأجر يستأجر تأجير مستأجر مستأجرين كراء كري | rent rental lease tenant hire hired evict evicted eviction landlord
real-estate | عقار عقارات عقاري عقارية | real_estate property realty estate landowner landlord landlady
business | أعمال_تجارية رجل_أعمال رجال_أعمال رجال_الأعمال سيدة_أعمال بيزنس | business businessman businessmen entrepreneur entrepreneurs
company | شركة شركات مؤسسة_تجارية كومباني شركه_مساهمة شركات_كبرى صوسيتي الشركه | company companies firm firms corporation enterprise business multinational conglomerates | ~group-set ~brand >bank >airline >factory ~institution
private-sector | قطاع_خاص القطاع_الخاص خصخصة خصخص | private_sector privatization privatisation privatise privatize
sector | قطاع قطاعات | sector sectors
factory | مصنع مصانع معمل_إنتاج ورشة ورش مجمع_صناعي معمل معامل لوزين مصنعان مصنعين خط_إنتاج وحدة_إنتاج مسلخ مسالخ | factory factories plant workshop mill plants mills abattoir slaughterhouse | ~industry
industry | صناعة صناعي صناعات صناعية تصنيع صنع يصنع صنعوا صناعيون | industry industrial industries manufacture manufacturing manufacturer
produce | أنتج ينتج إنتاج إنتاجي منتج_للنفط منتجة منتجين إنتاجية تنتج | produce produced production output producer productivity produces make manufacture manufactures | ~industry
brand | علامة_تجارية ماركة ماركات علامات_تجارية | brand trademark

# --- work
work | عمل يعمل شغل يشتغل اشتغل شغال خدام يخدم اشتغلوا عملوا بيشتغل كيخدم خدمة خدامين شغالين بيشتغلوا كدح | work worked working job works | ~job
job | وظيفة وظائف مهنة مهن مهني حرفة حرف حرفي شغلانة فرصة_عمل فرص_عمل شغلة أشغال وظيفته مصدر_رزق منصب_شغل مناصب_شغل يعمل_كمهندس مهنته حرفته وظيفتها مهنتها يمتهن يزاول_مهنة عمله_السابق كار_العائلة | job jobs occupation profession career trade vocation post position livelihood line_of_work | ~employee ~experience-skill
employ | وظف يوظف توظيف تشغيل_العمال تعيين_موظفين استقدام_عمالة عين_موظفين وظفوا شغلوا توظف يتوظف | employ employment hire hired recruit recruitment hiring employed employs employing | ~job !dismiss-employee
employee | موظف موظفون موظفين موظفة موظفو كادر كوادر مستخدم مستخدمين عاملون عاملين مستخدمون أجير أفراد_الطاقم عاملين_في_الشركة قوة_عاملة القوة_العاملة | employee employees staff personnel workforce | >worker
worker | عامل عمال عاملة عمالة شغيل شغيلة يد_عاملة اليد_العاملة أيدي_عاملة عمالي أجير صنايعي صنايعية عمالها قوة_العمل كادحين خدامة خدامين | worker workers labour labor labourer workforce workers' workmen | ~employee ~work
employer | رب_العمل صاحب_العمل أصحاب_العمل أرباب_العمل | employer employers
unemployment | بطالة عاطل عاطلون عاطلين عاطل_عن_العمل عاطلين_عن_العمل بلا_شغل بطال بطالين شومور عاطلات | unemployment unemployed jobless
dismiss-employee | فصل_من_العمل تسريح_عمال سرح_موظفين طرد_من_العمل فصل_موظفين تسريح فنش سرح يسرح سرحت سرحوا مسرحين مسرحون استغنى يستغني استغناء الاستغناء_عن_موظفين فصلوا_موظفين طردوا_العمال طرد_موظفين صرف_موظفين صرف_من_الخدمة صرف_عمال إنهاء_خدمات أنهى_خدماته أنهيت_خدماتهم مشوا_العمال رفدوا رفد مفصول مفصولين اترفد اترفدوا اترفت رفتوه طردو طردوهم جراو_عليه جراو_عليهم تفنيش تفنش مشوه_من_الشغل تسرحو سرحوهم فلشوه | fire_employee layoff layoffs laid_off sacked lay_off lay_offs laying_off redundancies redundancy sack sacking fire fired dismissed dismissal let_go terminate kicked_out | ~employee ~worker ~unemployment
union-labour | نقابة نقابات نقابي اتحاد_العمال نقابيين نقابات_عمالية اتحاد_عمالي الاتحاد_العام_للعمال مركزية_نقابية سانديكا | union trade_union labour_union unions | ~strike-labor ~worker
engineer | مهندس مهندسون مهندسين مهندسة هندسة هندسي | engineer engineers engineering
technician | تقني تقنيون تقنيين فنيون فنيين | technician technicians
expert | خبير خبراء خبيرة مختص مختصون مختصين متخصص متخصصون متخصصين أخصائي أخصائيين اختصاصي | expert experts specialist specialists professional competent practitioner
experience-skill | مهارة مهارات كفاءة كفاءات كفء ماهر محترف محترفين احتراف احترافي إتقان خبرة_عملية | experience skill skills expertise competence qualified qualification skilled
training | تدريب تدريبات درب يدرب تدرب يتدرب متدرب متدربين تمرين تمارين تأهيل تأهيلي دورة_تدريبية تدريبي | training train trained trainee exercise drill
boss-owner | صاحب_الشركة مدير_الشركة رب_عمل باطرون عرف_العمل معلم_الشغل المسؤول_عن_العمل رئيسه_في_العمل | boss owner employer bosses | ~director

# --- energy
energy | طاقة طاقات طاقة_متجددة الطاقة_الشمسية طاقة_نووية | energy power turbine turbines hydroelectric
petrol-station | محطة_وقود محطة_بنزين محطات_الوقود | petrol_station gas_station
refinery | مصفاة مصاف مصافي مصفاة_نفط تكرير | refinery refineries
coal | فحم فحم_حجري | coal
solar | شمسي شمسية ألواح_شمسية | solar
battery | بطاريات شاحن | battery batteries charger
mine-minerals | تعدين منجم مناجم تعديني معدني عامل_مناجم ثروة_معدنية | mining mine mines mineral minerals miner | >gold >silver >iron ~metal
gold | ذهب ذهبي ذهبية | gold golden
silver | فضة فضي فضية | silver
iron | حديد حديدي فولاذ حديدية | iron steel
diamond | ألماس | diamond diamonds jewellery jewelry jewels
resources | مورد_طبيعي موارد موارد_طبيعية ثروات_طبيعية | resources resource

# --- farming and food
agriculture | زراعة زراعي زراعية زرع يزرع مزروعات فلاحة فلاحي مزروع | agriculture agricultural farming cultivate cultivation plant | ~crop
farmer | مزارع مزارعون مزارعين فلاح فلاحون فلاحين | farmer farmers peasant peasants | ~agriculture
crop | محصول محاصيل حصاد غلة غلال موسم_الحصاد | crop crops harvest yield
seed | بذرة بذور شتلة شتلات | seed seeds seedling
irrigation | ري_الأراضي الري سقاية سقي يسقي مروي | irrigation irrigate irrigated
fertilizer | سماد أسمدة مبيد مبيدات | fertilizer pesticide
shepherd | راع_أغنام رعاة_أغنام رعاة_المواشي راعي_غنم رعي مراع مراعي | shepherd herder pasture grazing
fishing | صيد_الأسماك صيد_السمك صياد صيادون صيادين الصيد صيد اصطاد يصطاد | fishing fisherman fishermen fisher hunt hunting hunter fishery fisheries trawler overfishing angler | ~fish
food | طعام أطعمة غذاء أغذية غذائي غذائية مأكولات أكلات مواد_غذائية مؤونة قوت ماكلة مأكل وجبات_الطعام وجبات طعامهم أكلة أكل_الشوارع طبق_تقليدي أطباق_شعبية معلبات طعام_فاسد مأكولات_بحرية مواد_تموينية مؤن_غذائية خبز_وماء سلع_غذائية عشاءهم وجبة_غداء | food foods meal meals foodstuff nutrition diet rations snack snacks cuisine provisions groceries edible appetite | >bread >meat >fish >fruit >wheat >rice
eat | أكل يأكل تناول_الطعام تناول_وجبة اتغدى أكلوا كلا تغذى وجبة_الغداء وجبة_العشاء تعشى تغدوا أكلت يأكلون التهم_الطعام مضغ بلع ابتلع يبتلع ياكلو تذوقوا_الطعام | eat ate eaten eating swallow swallowed chew devour dine dined | ~food
drink | شرب يشرب مشروب مشروبات شراب عصير عصائر شربوا مشروبات_غازية ارتوى يرتوي عطشوا شربت مياه_غازية عصير_برتقال قنينة قوارير زجاجة_ماء عبوة_ماء | drink drank drunk beverage juice soda soft_drink bottled_water sip lemonade
bread | خبز رغيف عيش_بلدي مخبز مخابز فرن_الخبز طحين كيس_دقيق أكياس_الدقيق أكياس_الطحين معجنات كعك كعكة فطيرة عجين_الخبز خباز خبازين أرغفة صامولي عيش_محمص فرينة مخبزة فران صمون كسرة_خبز رغيف_خبز | bread bakery flour loaf bakeries baker dough cake pastry pie biscuit biscuits toast
wheat | قمح حنطة شعير حبوب ذرة غلال_القمح | wheat barley grain grains corn cereals maize
meat | لحم لحوم لحمة جزار جزارة مسلخ لحم_البقر لحم_الدجاج برغر برجر همبرغر سجق نقانق شاورما لحوم_مصنعة | meat beef butcher burger sausage steak lamb mutton chicken pork
milk | حليب لبن ألبان أجبان جبن جبنة | milk dairy cheese
sugar | حلويات حلوى سكاكر سكر سكريات شوكولاتة شوكولا سكر_القصب حلويات_شرقية بقلاوة كنافة مثلجات آيس_كريم بوظة | sugar sweets candy chocolate ice_cream dessert desserts pudding confectionery
fruit | فاكهة فواكه ثمار خضر محاصيل_بستانية ديسير فاكية غلة_فواكه | fruit fruits | >date-fruit >grape >olive >citrus >banana >tomato >potato >onion ~vegetables
oil-cooking | زيت زيوت زيت_الزيتون | cooking_oil olive_oil
honey | عسل نحل | honey bee bees
salt-spice | ملح توابل بهارات | salt spice spices
tea-coffee | شاي قهوة بن_يمني قهوجي | tea coffee
thirst | عطش عطشان ظمأ | thirst thirsty
cook | طبخ يطبخ طهي طاه طهاة مطبخ مطابخ طباخ شيف شواء طاهية طباخة طباخين طاهيات شيفات وصفة وصفات مكونات_الطبق طريقة_التحضير خبازة حلواني قلي مشوي يشوي سلق مسلوق تتبيل نقع عجن عجين عجينة خبز_الكعك فن_الطهي فنون_الطبخ برنامج_الطهي كتاب_الطبخ كتب_الطبخ | cook cooking chef kitchen cooked recipe recipes ingredients bake baked baking grill grilled fry fried boil roast cookery cuisine cookbook
restaurant | مطعم مطاعم مطعم_شعبي كافتيريا مقهى مقاه مقاهي كوفي_شوب مطبخ_المطعم نادل نادلة جارسون وجبات_سريعة الوجبات_السريعة مطعم_فاخر كافيتريا زبائن_المطعم صاحب_المطعم نجمة_ميشلان قائمة_الطعام قهوة_شعبية قهاوي كهوة_شعبية مقهى_شعبي سناك | restaurant restaurants cafe cafes diner canteen cafeteria waiter waitress menu fast_food buffet eatery michelin takeaway fast-food
livelihood | رزق قوت_يومه مصدر_رزق كسب_العيش لقمة_العيش معيشة معيشي سبل_العيش كسب_قوت يعيل إعالة معيل يصرف_على_عياله لقمة_عيش | livelihood living subsistence earn_a_living breadwinner support welfare
distribute | وزع يوزع توزيع موزع توزيعات | distribute distribution distributed hand_out
association-society | جمعية جمعيات رابطة_المهنيين | association society associations
deposit | وديعة ودائع إيداع أودع يودع | deposit deposits
austerity | تقشف تقشفي إجراءات_التقشف | austerity
acquisition | استحواذ استحوذ يستحوذ صفقة_شراء شراء_الشركة اشترت_الشركة استحوذت | acquisition takeover acquire acquired take_over buyout bought_out take-over | ~buy
public-offering | اكتتاب اكتتابات طرح_أولي | ipo offering subscription
marketing | تسويق يسوق مسوق تسويقي | marketing market_a_product
holding | شركة_قابضة القابضة | holding
petrochemicals | بتروكيماويات بتروكيميائية | petrochemicals petrochemical
basket | سلة سلال | basket
capitalism | رأسمالية رأسمالي رأسماليين رأسمال رأس_المال | capital capitalism capitalist
luxury | فاخر فاخرة رفاهية ترف مترف بذخ | luxury luxurious extravagant lavish
begging | تسول متسول متسولين يتسول شحاذ شحاذين | begging beggar beggars
recycling-waste | إعادة_تدوير تدوير_النفايات | recycling recycle recycled
air-conditioning | تكييف مكيف مكيفات | air_conditioning
food-poisoning | تسمم_غذائي تسمم_الطعام طعام_ملوث وجبة_فاسدة أغذية_فاسدة طعام_منتهي منتهية_الصلاحية منتهي_الصلاحية بكتيريا_السالمونيلا سالمونيلا سحب_المنتج سحب_المنتجات سحب_من_الأسواق سحبت_من_الأسواق سحبت_من_الرفوف استدعاء_المنتج | food_poisoning contaminated_food expired salmonella recall product_recall withdrawn_from_shelves | ~poisoning
# --- clothes
date-fruit | تمر تمور بلح رطب_التمر | dates
grape | عنب أعناب كروم_العنب | grapes vineyard
olive | زيتون أشجار_الزيتون زيتونة | olive olives
citrus | برتقال حمضيات ليمون_حامض يوسفي | orange oranges lemon citrus
banana | موز موزة | banana bananas
apple-fruit | تفاح تفاحة رمان مشمش خوخ كمثرى فراولة مانجو مانغو أناناس شمام بطيخ دلاع | apple apples pear peach strawberry mango watermelon melon
tomato | طماطم بندورة مطيشة باذنجان فلفل ملفوف خيار_طازج | tomato tomatoes pepper aubergine cabbage cucumber
potato | بطاطس بطاطا جزر_طازج | potato potatoes carrot
onion | بصل ثوم | onion onions garlic
rice | أرز رز تمن_أرز الروز | rice
# --- instruments
power-restored | عودة_التيار عودة_الكهرباء إعادة_التيار إعادة_الكهرباء رجعت_الكهربا رجع_الضو عاد_التيار أعيد_التيار | restored_power power_restored | ~electricity-supply ~power-outage
flight-cancel | إلغاء_الرحلات ألغيت_الرحلات تعليق_الرحلات إغلاق_المطار تأجيل_الرحلات تحويل_الرحلات وقف_الطيران أغلق_المطار توقف_الرحلات علقت_رحلاتها تعطل_الرحلات إغلاق_المجال_الجوي أغلقت_مجالها المطار_مقفل المطار_مسكر | flights_cancelled cancelled_flights airport_closed grounded diverted flights_suspended flights_grounded closed_airspace no-fly | ~cancel ~flight ~airport ~delay
school-closure | تعليق_الدراسة تعطيل_الدراسة إغلاق_المدارس عطلت_المدارس تعطيل_المدارس سكروا_المدارس الدراسة_عن_بعد | school_closures schools_closed | ~school ~close
crop-loss | تلف_المحاصيل خسارة_المحصول خسائر_المزارعين إتلاف_المحاصيل غرق_المزروعات نفوق_الماشية ينفق نفوق نفوق_المواشي | crop_loss crop_failure dead_livestock | ~crop ~damage ~farmer
investor-trust | ثقة_المستثمرين ثقة_الأسواق هروب_المستثمرين هروب_رؤوس_الأموال | investor_confidence capital_flight | ~invest ~trust
send-money | حوالة حوالات حوالة_مالية تحويل_مالي تحويلات_مالية تحويلات_المغتربين تحويلات_المهاجرين تحويل_الأموال تحويل_بنكي ويسترن_يونيون أرسل_نقودا | remittance remittances wire_transfer money_transfer send_money transfer_money | ~bank ~foreigner-expat ~money
founder | مؤسس_الشركة مؤسس_مشارك المؤسس مؤسسها مؤسسه مؤسسون شريك_مؤسس مؤسسو | founder co-founder founders founding_father | ~create ~company
vegetables | خضار خضروات خضراوات خضرة كوسا خس_وخيار كرنب سبانخ بازلاء فاصوليا | vegetables vegetable veg carrots cabbage lettuce spinach beans cucumber | >tomato >potato >onion ~food ~crop
nuts | مكسرات لوز جوز_الهند فستق كستناء بندق كاجو فول_سوداني سمسم | nuts almond almonds walnut pistachio peanut peanuts hazelnut sesame | ~food
herbs | نعناع بقدونس زعتر سماق كركم زعفران قرنفل_التوابل كزبرة أعشاب_طبية | herbs herb mint thyme parsley saffron turmeric | ~salt-spice
legumes | فول_مدمس فول_وطعمية حمص عدس بقوليات فلافل طعمية كشري | legumes chickpeas hummus lentils falafel broad_beans | ~food
`;
