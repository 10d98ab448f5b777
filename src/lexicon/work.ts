/** Work and firms: hiring and layoffs, wages, unions, shareholders, bookkeeping, shops' shelves. Columns: see table.ts. */
export const work = `
# --- losing and finding work
restructuring | إعادة_هيكلة إعادة_الهيكلة هيكلة إعادة_تنظيم | restructuring restructure reorganization reorganisation overhaul shake_up shake-up streamline | ~dismiss-employee ~reform
job-cuts | إلغاء_وظائف إلغاء_الوظائف شطب_وظائف خفض_الوظائف خفض_العمالة تقليص_العمالة تقليص_الوظائف إلغاء_آلاف_الوظائف ستلغي_وظيفة تسريحات | job_cuts cut_jobs slash_jobs axe_jobs headcount downsizing redundant redundancies | ~dismiss-employee ~job
lose-job | فقد_عمله فقد_وظيفته فقدوا_عملهم فقدوا_وظائفهم خسر_وظيفته خسروا_وظائفهم خسروا_شغلهم ضاع_شغلهم ضاعت_وظائفهم قطع_رزقهم قطعوا_أرزاقهم | lose_job lost_job lost_jobs lose_jobs out_of_work redundant jobless laid_off | ~dismiss-employee ~unemployment ~job-cuts
severance | تعويض_نهاية_الخدمة مكافأة_نهاية_الخدمة نهاية_الخدمة تعويض_الفصل تعويضات_التسريح سنوات_الخدمة أقدمية | severance redundancy_pay payoff severance_pay seniority | ~compensation ~income-salary ~dismiss-employee
early-retirement | تقاعد_مبكر التقاعد_المبكر معاش_مبكر | early_retirement | ~retired
shift-work | وردية ورديات مناوبة مناوبات نوبة_عمل ساعات_العمل ساعات_الدوام دوام_جزئي ساعات_إضافية عمل_إضافي | shift shifts working_hours overtime part-time
promotion | ترقية ترقيات ترقى يترقى رقي_إلى | promoted promotion
raise-wage | رفع_الأجور زيادة_الأجور زيادة_الرواتب رفع_الرواتب زودوا_الرواتب علاوة_سنوية الحد_الأدنى_للأجور زيادة_في_الأجور | raise pay_rise wage_increase minimum_wage pay_raise | ~income-salary
unpaid-wages | رواتب_متأخرة تأخر_الرواتب مستحقات_متأخرة متأخرات ما_قبضوا_رواتبهم أجور_غير_مدفوعة | unpaid_wages arrears back_pay unpaid | ~income-salary
workplace | مكان_العمل بيئة_العمل مقر_العمل موقع_العمل | workplace on_the_job | ~work ~factory
temporary-worker | عامل_مؤقت عمالة_مؤقتة عقود_مؤقتة متعاقد متعاقدون متعاقدين مياومون مياوم عامل_يومية عمال_اليومية | temporary_worker contractor contractors casual_worker day_labourer freelance freelancer | ~worker ~contract
apprentice | صانع_متدرب تلمذة_مهنية متدرب متدربون صبي_معلم | apprentice trainee intern interns apprenticeship | ~training
colleague | زميل زملاء زميلة زملائه رفيق_العمل رفاق_العمل | colleague colleagues co-worker coworkers workmate | ~friend
foreman | مشرف مشرفون مشرفين رئيس_العمال رئيس_الوردية مراقب_العمال ملاحظ_العمال | foreman supervisor manager | ~boss-owner
collective-bargaining | مفاوضة_جماعية عقد_جماعي اتفاقية_جماعية مطالب_عمالية مطالب_العمال | collective_bargaining labour_agreement | ~union-labour
picket | وقف_العمل توقف_العمل توقف_عن_العمل الامتناع_عن_العمل وقف_الإنتاج تعليق_العمل أوقفوا_العمل وقفوا_الشغل ترك_العمل سابوا_الشغل | stoppage down_tools picket walk_out walked_out work_stoppage | ~strike-labor
# --- what firms make and own
assembly-line | خط_إنتاج خطوط_الإنتاج خط_تجميع خطوط_التجميع تجميع_السيارات عاملة_تجميع | assembly_line production_line assembly | ~factory ~produce
appliance | أجهزة_منزلية أجهزة_كهربائية أدوات_كهربائية ثلاجة ثلاجات براد برادات غسالة غسالات فرن أفران ميكروويف مكنسة مكانس مكنسة_كهربائية تلاجة فريجدير غسالة_صحون جلاية | appliance appliances fridge refrigerator washing_machine oven ovens microwave vacuum_cleaner dishwasher freezer | ~machine
subsidiary | شركة_تابعة شركات_تابعة فرع_الشركة فروع_الشركة الشركة_الأم وحدة_تابعة | subsidiary branch unit parent_company affiliate | ~company
conglomerate | مجموعة_شركات عملاق_صناعي تكتل_صناعي شركات_كبرى المجموعة_الصناعية | conglomerate group giant | ~company
shareholder | مساهم مساهمون مساهمين حملة_الأسهم حامل_أسهم أصحاب_الأسهم مالكو_الأسهم حملة_السندات مستثمر_رئيسي | shareholder shareholders stockholder investor investors bondholders stakeholder stakeholders | ~share-stock ~invest ~ownership
dividend | توزيعات_أرباح توزيع_أرباح توزيع_الأرباح أرباح_موزعة توزع_أرباحا عائد_السهم أرباح_الأسهم | dividend dividends payout | ~profit ~shareholder
board-directors | مجلس_الإدارة مجلس_إدارة أعضاء_مجلس_الإدارة رئيس_مجلس_الإدارة | board_of_directors chairman chairwoman | ~director
executive | الرئيس_التنفيذي الرئيسة_التنفيذية رئيس_تنفيذي رئيسة_تنفيذية مدير_تنفيذي مسؤول_تنفيذي المدير_المالي المدير_التنفيذي | ceo chief_executive executive executives cfo chief_financial_officer | ~director ~boss-owner
competitor-firm | شركة_منافسة شركات_منافسة منافسة_في_السوق منافستها منافسوها | competitor rival rivals competition | ~contest ~rival
market-share | حصة_سوقية حصتها_السوقية نصيب_من_السوق | market_share
net-result | صافي_الربح صافي_الأرباح صافي_الخسارة خسارة_صافية ربح_صاف صافي_الدخل | net_profit net_loss net_income bottom_line | ~profit ~loss-financial
save-money | وفر_مبلغا توفير وفر يوفر ادخر يدخر ادخار مدخرات مدخراته اقتصد يقتصد اقتصاد_في_النفقات تحويشة حوش_فلوس ترشيد_الإنفاق خفض_النفقات خفض_التكاليف تقليص_النفقات ضغط_النفقات | save saved saving savings cut_costs cost-cutting economize | ~cost ~austerity !spend
waste-money | هدر إهدار أهدر يهدر تبذير بذر_أموالا ضيع_فلوس إسراف | waste wasted squander squandered extravagance | ~spend
accountant | محاسب محاسبون محاسبين محاسبة خبير_محاسبة خبير_حسابات مدقق_حسابات مراجع_حسابات | accountant accountants bookkeeper auditor auditors accounting | ~account-bank ~notebook
notebook | دفتر دفاتر دفترين كراس كراسة كراريس كراستان مفكرة دفتر_حسابات كشكول | notebook notebooks ledger ledgers account_book diary
invoice | فاتورة فواتير إيصال إيصالات وصل_استلام كمبيالة قسيمة مستند_صرف | invoice invoices bill bills receipt receipts | ~pay ~document
banknote | ورقة_نقدية أوراق_نقدية رزمة رزم رزم_نقدية كاش نقدا عملات_ورقية | banknote banknotes cash bundle bundles notes wads | ~money
safe-vault | خزنة خزنات خزانة_حديدية خزائن خزينة قبو أقبية سرداب صندوق_أمانات | safe vault strongroom cellar basement locker
tax-evasion | تهرب_ضريبي التهرب_الضريبي تهرب_من_الضرائب احتيال_ضريبي غش_ضريبي إخفاء_الدخل إخفاء_دخلها تهرب | tax_evasion tax_fraud tax_dodging evade evaded evasion | ~tax ~fraud
tax-office | مصلحة_الضرائب إدارة_الضرائب السلطات_الضريبية دائرة_الضريبة | tax_office tax_authority tax_authorities revenue_service inland_revenue | ~tax
cost-of-living | غلاء_المعيشة تكاليف_المعيشة تكلفة_المعيشة أعباء_المعيشة ضيق_المعيشة القدرة_الشرائية | cost_of_living purchasing_power | ~livelihood ~price-rise ~inflation
hoard | احتكار احتكر يحتكر محتكر تخزين_السلع | monopoly hoarding monopolize | ~market
shortage-goods | اختفاء_السلع انقطاع_السلع طوابير_الخبز رفوف_فارغة نفد ينفد نفاد نفدت خلص_من_السوق | shortage run_out ran_out sold_out empty_shelves fall_short run_short shortages scarcity | ~lack
shelf | رف رفوف أرفف | shelf shelves
queue | طابور طوابير يصطف صف_انتظار اصطفوا اصطفاف انتظروا_في_طابور صف_طويل صفوف_طويلة ازدحام_الزوار وقفوا_في_الدور وقفوا_بالدور | queue queues line_up lined_up waiting_line queued backlog | ~crowded ~wait
closing-price | سعر_الإغلاق عند_الإغلاق إقفال_التداول إغلاق_السوق | closing_price | ~stock-market
analyst | محلل محللون محللين محللة محلل_اقتصادي محلل_مالي | analyst analysts | ~expert
credit-rating | تصنيف_ائتماني التصنيف_الائتماني تصنيف_الديون وكالة_التصنيف | credit_rating downgrade rating
sponsor-firm | رعاة_رسميون عقد_رعاية عقود_رعاية رعاية_تجارية شركة_راعية | sponsor sponsors sponsorship endorsement
start-up | شركة_ناشئة شركات_ناشئة مشروع_صغير مشروعات_صغيرة | start-up startup small_business startups
`;
