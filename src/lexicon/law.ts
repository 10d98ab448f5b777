/** Law and order: police, crime, courts, prison, rights, protests, terrorism. Columns: see table.ts. */
export const law = `
# --- police and security
police | شرطة شرطي شرطية بوليس أمن_داخلي رجال_الشرطة رجال_الأمن قوات_الأمن قوى_الأمن درك دركي جندرمة أمن_عام عناصر_الأمن أفراد_الأمن قوات_الشرطة الأمن_العام | police policeman policemen police_officer officers cops gendarmerie law_enforcement security_forces | ~security ~arrest
security | أمن أمني أمنية الأمنية أمنيا أجهزة_الأمن قوات_الأمن رجال_الأمن | security safety | ~safe
guard | حارس حراس حرس حراسة حرس_الحدود خفير حارس_شخصي عساس حرس_المبنى حارسين حارسان حارسة الحرس | guard guards bodyguard sentry
arrest | اعتقال اعتقل يعتقل اعتقلوا اعتقالات توقيف أوقفت_الشرطة أوقف_المتهم ألقى_القبض قبض يقبض ضبط_المتهم موقوف موقوفون مسك مسكوه كمشوه شدوه احتجاز احتجز يحتجز محتجز محتجزون حبس_احتياطي توقيف_احتياطي | arrest arrested detain detained capture captured caught detention detainee custody | ~prisoner
seize-goods | ضبط يضبط ضبطت مضبوط مضبوطات صادر حجز_بضائع إحباط_تهريب | seize seized seizure confiscate confiscated
suspect | مشتبه اشتبه يشتبه شبهة شبهات ظنين | suspect suspects suspected suspicion | ~accused
criminal | مجرم مجرمون جان جناة الجاني الجناة مذنب مذنبون خارج_عن_القانون منفذ_الهجوم منفذو_الهجوم الفاعل | criminal criminals offender perpetrator perpetrators culprit gangster | ~crime >thief
crime | جريمة جرائم جنائي جنائية إجرام إجرامي جنحة جناية جنايات جرم ارتكب_جريمة مخالفة_للقانون | crime crimes criminal offence offense felony | >murder >theft >fraud >rape >kidnap >smuggle >drug-crime >corruption >forgery
drug-crime | ترويج_المخدرات تجارة_المخدرات الاتجار_بالمخدرات تهريب_المخدرات | drug_trafficking drug_dealing
gang | عصابة عصابات مافيا شبكة_إجرامية تشكيل_عصابي | gang gangs mafia cartel
theft | سرقة سرقات سرق يسرق سطو نهب نهبوا اختلاس انسرق بوق خطف_حقيبة قرصنة_بحرية نشل سرقوا سرقتها سرقت عملية_السرقة اختلس يختلس نشال نشالين استولى_على_لوحة استيلاء_على_مقتنيات خطف_الهاتف يسلب سرقو سراقة سرقوها هبش نهب_المتحف | theft steal stole stolen robbery rob looting loot burglary stealing heist pilfer snatch snatched larceny took_off_with made_off | >burglary ~thief
thief | لص لصوص سارق سارقون حرامي حرامية شفار سراق سارقين لصة عصابة_اللصوص نشالون حراميين سارقة ملثم ملثمون ملثمين مجهولون_سرقوا | thief thieves robber burglar masked_men intruder intruders raiders gang_of_thieves masked
fraud | احتيال احتال محتال نصب_واحتيال نصاب غش تلاعب تلاعبوا غش_تجاري خداع خدع يخدع احتال_على محتالون محتالين محتالة نصابين نصابون احتالوا خدعوا خدعهم مخدوع مخدوعين انخدع غشاش غشاشين تدليس تلاعب_بالحسابات حيلة_مالية هرم_احتيالي نصبت ينصب | fraud scam swindle cheat cheating deceive deception fraudster fraudsters scammer scammers con_artist conman hoax fraudulent
forgery | تزوير مزور مزورة زور يزور تزييف مزيف وهمي زائف مفبرك كاذب مغشوش | forgery forged fake counterfeit false phony fabricated bogus
corruption | فساد مفسد رشوة رشاوى رشى ارتشاء كسب_غير_مشروع غسل_الأموال غسيل_الأموال تبييض_الأموال محسوبية اختلاس الفاسد | corruption corrupt bribe bribery money_laundering graft embezzlement
clue | دليل أدلة إثبات إثباتات برهان قرينة قرائن بينة بصمات شواهد دلائل | evidence proof clue clues fingerprints indication
witness | شاهد شهود شاهد_عيان شهود_عيان شهادة_الشهود من_شاهدوا_الحادث شهود_العيان يروي | witness witnesses eyewitness eyewitnesses onlooker accounts recount recounted
fugitive | هارب_من_العدالة مطلوب مطلوبون مطلوب_أمنيا ملاحق | fugitive wanted
pursue | ملاحقة لاحق يلاحق مطاردة طارد يطارد تعقب يتعقب تتبع يتتبع | pursue pursuit chase chased track hunt_down
interrogate | استجواب استجوب يستجوب استنطاق مساءلة | interrogate interrogation question questioned
piracy | قرصنة قراصنة قرصان | piracy pirate pirates
hacking | اختراق_إلكتروني قرصنة_إلكترونية هاكر هكر هجوم_إلكتروني هجمات_إلكترونية تهكير اختراق_الحسابات جرائم_إلكترونية أمن_سيبراني سيبراني الأمن_السيبراني هاكرز قرصنة قراصنة اختراق مخترق مخترقون مخترقين اخترق يخترق اخترقوا مقرصن فيروس_الفدية برامج_الفدية هجوم_سيبراني هجمات_سيبرانية الهجوم_السيبراني تصيد_احتيالي تصيد_إلكتروني رابط_خبيث رسائل_احتيالية رسالة_احتيالية احتيال_إلكتروني هكرز تهكر انخترق | hacking hacker hackers hack cyberattack cyber_attack cybersecurity hacked cyber breach malware ransomware phishing cybercriminals intrusion cybercrime online_fraud | ~data-breach
# --- courts
law | قانون قوانين قانوني قانونية تشريع تشريعات مرسوم نظام_أساسي لائحة لوائح أنظمة_ولوائح أنظمة | law laws legal legislation act statute regulation regulations | !illegal
illegal | مخالف_للقانون مخالف مخالفة مخالفات مخالفون | illegal unlawful illicit violation offence illegally
constitution | دستور دستوري دستورية دساتير | constitution constitutional
court | محكمة محاكم قضاء قضائي قضائية هيئة_قضائية محكمة_العدل سلك_قضائي المحكمة_الجنائية محكمة_العدل_الدولية | court courts tribunal judiciary judicial | ~judge ~trial
judge | قاض قضاة القاضي قاضي قاضية رئيس_المحكمة | judge judges magistrate justice
prosecutor | مدع المدعي_العام مدعي_عام نيابة النيابة_العامة وكيل_النيابة وكيل_الجمهورية ادعاء الادعاء_العام | prosecutor prosecution attorney_general public_prosecutor
lawyer | محام محامون محامي محامية محامين هيئة_الدفاع محاماة أفوكا أفوكاتو | lawyer lawyers attorney attorneys counsel barrister
trial | محاكمة محاكمات حوكم يحاكم جلسة_المحاكمة مثل_أمام_المحكمة مثول_أمام | trial trials tried prosecute hearing | ~court
lawsuit | دعوى دعاوى دعوى_قضائية قضية_مرفوعة رفع_دعوى تقاضي مقاضاة قاضى يقاضي بلاغ | lawsuit sue sued complaint complaints litigation | ~complain
case-legal | قضية قضايا ملف_القضية | case cases
accuse | اتهام اتهامات اتهم يتهم تهمة تهم حمله_المسؤولية حمل_مسؤولية ألقى_باللوم لوم يلوم ملامة اتهمت تبادل_الاتهامات يتبادلان_الاتهامات اتهامات_متبادلة | accuse accused accusation accusations charge charged charges blame indict indictment allege blamed allegation trade_accusations | ~accused
accused | متهم متهمون متهمين ماثل_أمام ظنين | accused defendant defendants
sentence | حكم_قضائي حكم_بالسجن حكم_بالإعدام حكمت_المحكمة أصدر_حكما قضى_بسجنه قضت_المحكمة نطق_بالحكم أحكام_قضائية | sentence sentenced verdict ruling penalty ruled | ~punish
convict | إدانة_قضائية أدين أدانته_المحكمة مدان مدانون ثبتت_إدانته إدانته | convict convicted conviction guilty | !innocent
innocent | بريء أبرياء براءة برأته تبرئة | innocent acquit acquitted acquittal innocence
punish | عقاب عاقب يعاقب معاقبة عقوبة عقوبات جزاء جزاءات قصاص | punish punishment penalty penalties punished | >fine >execute
fine | غرامة غرامات تغريم غرم يغرم مخالفة_مرورية مخالفات_مرورية خطية غرامة_مالية مخالفة_مالية | fine fined fines
appeal | استئناف استأنف_الحكم طعن_في_الحكم نقض محكمة_النقض محكمة_التمييز | appeal appealed cassation
pardon | عفو عفا يعفو عفو_عام صفح سامح يسامح تسامح متسامح غفر يغفر | pardon amnesty pardoned forgive forgiveness clemency forgave forgiven tolerance
bail | كفالة_مالية إفراج_بكفالة | bail
justice | عدالة عدل عادل إنصاف منصف | justice fair just fairness | !injustice
injustice | ظلم ظالم مظلوم جور إجحاف مجحف قهر مضطهد قمع | injustice unfair unjust oppression oppressed persecution repression
prison | سجن سجون حبس زنزانة زنازين سجن_مركزي محبس إصلاحية حبوس يسجن يحبس زج_به_في_السجن أودع_السجن | prison prisons jail jailed imprisonment cell imprison imprisoned | ~prisoner
prisoner | سجين سجناء مسجون مسجونون محبوس محبوسون نزيل نزلاء_السجن معتقل معتقلون معتقلين مساجين | prisoner prisoners inmate inmates detainee detainees | ~prison
will-estate | إرث ميراث ورثة وريث ورث يرث وصية | inheritance inherit heir heirs will
contract | عقد عقود تعاقد متعاقد تعاقدت أبرم_عقدا إبرام مناقصة يتعاقد عقد_عمل | contract contracts agreement tender bid contractor
ownership | ملكية ملك_خاص أملاك ممتلكات مالك ملاك امتلك يمتلك صاحب_البيت حيازة يملك امتلاك تملك صاحب_الأرض | ownership property properties owner owners own possess owned belongings possession
license | رخصة رخص ترخيص تراخيص تصاريح مرخص إذن ليسن تصريح_رسمي | license licence permit licensed authorization
# --- rights, protest
human-rights | حقوق_الإنسان حقوق_إنسان حقوقي حقوقية حقوقيون منظمة_حقوقية منظمات_حقوقية حقوق_المرأة حقوق_الطفل انتهاكات_حقوق_الإنسان | human_rights rights_group civil_rights
rights | حق حقوق حقه حقهم | right rights
freedom | حرية حريات حر أحرار تحرر متحرر حرية_التعبير حرية_الصحافة | freedom liberty free freedoms
discrimination | تمييز تمييز_عنصري عنصري عنصرية عنصريون خطاب_الكراهية إسلاموفوبيا | discrimination racism racist racial hate apartheid xenophobia
slavery | عبودية رق عبيد استعباد اتجار_بالبشر الاتجار_بالبشر سخرة عمل_قسري | slavery slave slaves human_trafficking forced_labor enslaved
violate-rights | انتهاك_حقوق انتهاكات_حقوق تجاوزات | human_rights_violation human_rights_abuses | ~break-truce
protest | احتجاج احتجاجات احتج يحتج محتج محتجون مظاهرة مظاهرات تظاهرة تظاهرات تظاهر يتظاهر متظاهر متظاهرون حراك وقفة_احتجاجية مسيرة_احتجاجية اعتصام اعتصم معتصم معتصمون مسيرات_حاشدة متظاهرين | protest protests demonstrate demonstration demonstrations rally march protester sit-in demonstrator demonstrators | >strike-labor ~slogan
strike-labor | إضراب إضرابات أضرب يضرب_عن_العمل مضرب مضربون عصيان_مدني إضراب_عن_الطعام | strike strikes striking walkout hunger_strike
riot | شغب أعمال_شغب مثيرو_الشغب تخريب بلبلة | riot riots unrest disturbance chaos turmoil | ~unrest
disperse | فرق_المتظاهرين تفريق_المتظاهرين تفريق فض_الاعتصام فض قمع يقمع قمعت خراطيم_المياه هراوات | disperse crackdown suppress water_cannon batons
activist | ناشط ناشطون ناشطين ناشطة نشطاء نشيط_حقوقي معارض_سياسي | activist activists campaigner campaigners
censorship | حجب حجبت حظر_النشر منع_النشر مصادرة_صحيفة | censorship censor ban blocked
# --- terrorism
terrorism | إرهاب إرهابي إرهابية الإرهاب مكافحة_الإرهاب أعمال_إرهابية عمل_إرهابي هجوم_إرهابي إرهابيون إرهابيين جهادي جهاديون تكفيري خلية_إرهابية | terrorism terror terrorist counterterrorism terrorists jihadist | >suicide-attack ~extremism
extremism | تطرف تشدد غلو متطرف متشدد تعصب متشددون متطرفون متعصب | extremism radicalism radical fanaticism extremist militants fanatic fundamentalist hardliner
terror-group | تنظيم_إرهابي جماعة_إرهابية تنظيم_الدولة تنظيم_الدولة_الإسلامية داعش تنظيم_القاعدة | isis isil islamic_state daesh al-qaeda al_qaeda
rule-order | نظام_عام أمر أوامر أمر_قضائي مذكرة_توقيف مذكرة_اعتقال مذكرة_قبض | order warrant arrest_warrant injunction
ban | حظر يحظر محظور ممنوع ممنوعة محرم تحريم | ban banned prohibit prohibited forbid forbidden outlaw | !allow ~prevent
allow | سماح سمح يسمح مسموح أجاز يجيز إجازة_القانون مجاز أباح إباحة مباح أتاح يتيح سمحت يأذن مخول سمحولهم يسوغ خليه | allow allowed permit permitted let authorize allows permission enable enabled authorise
obey | التزم يلتزم التزام ملتزم امتثل امتثال أطاع يطيع طاعة يمتثل | comply compliance obey adhere abide commit commitment adherence
responsible | مسؤولية مسؤوليات تحمل_المسؤولية تبنى_الهجوم تبنى_العملية تبن أعلن_مسؤوليته مسئولية مسؤوليته | responsible responsibility claimed_responsibility liable blame liability accountable accountability
identity | هوية هويات بطاقة_هوية بطاقة_شخصية إثبات_شخصية كشف_هوية هويته | identity identify identified id identification identities
`;
