/** People and their lives: persons, age and sex, family, identity, religion, schooling and social customs. */
export const society = `
# --- persons
person | شخص أشخاص فرد أفراد إنسان نفر أنفار بني_آدم زول نسمة شخصا واحد_من_الناس شخصين شخوص | person persons individual individuals human someone | >man >woman >child
people | ناس بشر بشري بشرية أناس شعب شعوب أهالي الأهالي وادم عباد خلق_الله غاشي بنادم الناس_العاديين خلايق أنام أوادم عالم_وناس | people humans humanity public masses crowd folk bystander bystanders onlooker onlookers passerby folks | ~resident ~person
resident | ساكن سكان سكاني أهالي أهل_المنطقة أهل_القرية قاطن قاطنون قاطنين قاطنو مقيم مقيمون مقيمين أبناء_المنطقة قروي قرويون قرويين نسمة أهل_البلدة أهل_المدينة سكان_المنطقة سكان_محليون أبناء_البلدة أبناء_القرية أبناء_المدينة أهل_الحي سكان_الحي متساكنين مواطنون_محليون | resident residents inhabitant inhabitants population locals villager villagers townspeople townsfolk local_people dwellers citizens
population | تعداد_السكان عدد_السكان سكان نسمة إحصاء_السكان التعداد_السكاني الكثافة_السكانية | population census inhabitants
crowded | مزدحم مكتظ ازدحام اكتظاظ زحام زحمة حاشد حشد حشود احتشد يحتشد تجمهر غاشي حشود_كبيرة تزاحم اكتظ اكتظت غصت غاص_بالناس عج_بالناس تعج متزاحم تزاحموا تدافع_الناس حشود_غفيرة | crowded crowd crowds congestion dense density packed overcrowded packed_with jam-packed teeming overcrowding throng influx overwhelmed
man | رجل رجال رجالة راجل زلمة ذكر ذكور رياجيل زلم زلام رياجل ريال_كبير راجلا رياييل رجاجيل | man men male males guy guys fellow | !woman ~person
woman | امرأة نساء نسائي نسائية مرأة نسوان حريم مرا أنثى إناث نسوي حرمة ستات عيالات وليات نسوة سيدة سيدات ست_ستات | woman women female females lady ladies ma'am
child | طفل أطفال طفلة طفولة صبي صبيان صبية عيال عيل صغار_السن بزر دراري جهال قاصر قاصرين يافع طفلات ولاد أولاد صغار وليدات برهوش بزورة ضنا ورعان ورع صغيرين زعاطيط فرخ_صغير درية أطفالها أبناؤهم عيل_صغير فلذة_كبده زعطوط دراري_صغار برهوشة عيلين جاهل_صغير | child children kid kids minors boy girl childhood minor infants kiddies schoolchildren juvenile toddler toddlers underage teens | >infant >boy >girl
boy | صبي أولاد فتى فتيان غلام صبيان ولد ولدا | boy boys sons | !girl
girl | فتاة فتيات بنت بنات بنوتة صبية صبايا | girl girls daughters
youth | شاب شباب شبان شابة شابات شبابي مراهق مراهقون مراهقين مراهقة فتوة يافعين ناشئ ناشئة ناشئين شبيبة شبابها دراري_الحومة مراهقات فتية شبان_وفتيات شب | youth young teenager teenagers adolescent teen youths teenage adolescents youngster youngsters twenties | !elderly
elderly | مسن مسنون مسنين مسنة عجوز عجائز شيخ_كبير كبير_السن كبار_السن شيخوخة ختيار هرم طاعن طاعن_في_السن طاعنين كهل كهول كهولة مسنات شيبان ختيارية عواجيز متقدم_في_السن متقدم_في_العمر تقدم_العمر هرمين مسنو كبير_في_السن كبار_العمر شيخ_طاعن عجائز_الدار عمره_كبير شايب شياب كهلة حاج_كبير شيوخ_مسنون كبيرة_في_السن متقاعد_مسن | elderly aged senior seniors older_people old_people old_man old_woman pensioner septuagenarian octogenarian
adult | بالغين بالغون راشد راشدين | adult adults grown-up
name | اسم أسماء تسمية مسمى لقب ألقاب كنية سميته اسمه سميتو سميوه سماه يسمونه اسمها أسمائهم مسمية | name names surname called identity named | ~name-call
identify | تعرف_على_هوية تحديد_هوية حدد_هوية | identify identified recognize
someone | أحدهم حدا أحد فلان | someone anyone somebody anybody
nobody | محدش ماحد | nobody none
community | مجتمع مجتمعات مجتمعي جالية جاليات اجتماعي اجتماعيا جماعة_دينية | community society social communities societal
public | عام_وخاص عامة_الناس الرأي_العام عمومي عمومية علني علنا | public audience publicly masses | !secret
secret | سر أسرار سري سرية سرا خفي خفية خفاء تكتم متكتم كتمان كتم مخفي بالخفاء مخفية مستتر مستور متوار طي_الكتمان خلف_الأبواب_المغلقة وراء_الكواليس خلف_الكواليس في_الكواليس | secret secrets secretly hidden confidential covert mystery puzzle enigma concealed latent behind_closed_doors behind_the_scenes secrecy clandestine undisclosed
character-person | شخصية شخصيات شخصي | personality figure figures character personal temperament
hero | بطل_قومي بطولي باسل بواسل مغوار | hero heroes heroic heroine
friend | صديق أصدقاء صداقة رفيق رفاق رفقاء زميل زملاء رفقة أصحاب صاحبي صحاب خوي صاحبها صحابو صحبته رفيقه رفيقته رفقاته أصدقاؤه رفيقو رفقاتو صاحبو خاوتو خويي صاحبهم | friend friends friendship companion colleague colleagues peer mate buddy pal
neighbour | جار جيران جيرة جوار جيرانه جارته جاره جيرانهم ساكن_جنبه الساكن_بجانبه جار_له | neighbour neighbor neighbours neighbors neighbouring adjacent next_door
stranger | غرباء أغراب غربة | stranger strangers alien newcomer outcast newcomers
foreigner-expat | مغترب مغتربون مغتربين وافد وافدون وافدين مقيم_أجنبي جالية_أجنبية | expatriate expat expats
member-of-family | فرد_من_العائلة أفراد_العائلة أفراد_الأسرة أفراد_عائلته أفراد_أسرته | family_member family_members
family | عائلة عائلات عائلي عيلة أسرة أسر أسري أهل أهله ذوو ذويه ذوي_الضحايا العيلة أهلي دارهم ناسو فاميليا عيلته عائلته أسرته أسرتها ذويهم أهالي_الضحايا أهاليهم أهلهم لهله | family families household relatives folks | >parent >child-of >sibling >spouse >relative >grandparent
relative | أقارب أقرباء قرابة أنسباء نسيب صلة_قرابة قرايب أقربائه قريب_له أهلها حبايبه ابن_عمه ذوو_القربى رحم_القرابة عائلته_الكبيرة | relative relatives kin kinship relation cousin next_of_kin | ~uncle ~sibling
parent | والد والدين والدان أبوان أبوين آباء والديه والدين_الطفل أهل_الطفل الأبوين أبوه_وأمه والداه والديها أولياء_الأمور أولياء_أمور | parent parents mum_and_dad guardian guardians parental parenting | >father >mother
father | أب والد أبوه والده أبي بوه بابا باباه أبويا بويا والدي الوالد باه أبوها أباه آبائهم بيو باباها والدو | father dad fathers
mother | أم والدة والدته أمه أمهات ماما أمومة يما أمها مامتها مامته الوالدة يمه ماماه والدتها مو والدتو | mother mom mum mothers motherhood moms
child-of | ابن أبناء ابنه ابنها بنوة نجل أنجال نجله ابنته بناته ولده كريمته ولدها بنته بنتها بنتي عياله عيالها أولاده أولادها أبناؤه أبنائه ابنيه بناتها وليدها وليدو بنيتو ولادها ولاده كبرى_بناتها ابنتاه ابنو بنتو ولادو ولدو ولادهم وليداتو | son sons daughter daughters children kids offspring heirs | ~child
sibling | أخ إخوة أخت أخوات أشقاء شقيق شقيقة أخته خيو أخوي خوه خوها خويا خوتو أخوها أخوانها إخوته خته ختها اختو خيتها شقيقاته أخويا أختي ختو اخويه خيي أخوهم خيتو | brother brothers sister sisters sibling siblings
spouse | زوج زوجة أزواج زوجات زوجته زوجها قرينة عقيلته جوزها بعل مرتو مراته مراتو مرته امرأته راجلها زوجين الزوجان جوزي مدام شريكة_حياته شريك_حياتها رفيقة_دربه | husband wife spouse wives couple husbands partner
marry | تزوج يتزوج زواج زفاف عرس أعراس زيجة متزوج متزوجة خطوبة خطيبة عروس عريس عقد_قران اتجوز نكاح تزوجو اتجوزت تزوجت عرسو مزوج متجوز متزوجين تجوز تجوزو مجوز | marry marriage married wedding engaged engagement fiance bride groom marital matrimony | !divorce ~spouse
divorce | طلاق طلق_زوجته مطلقة مطلق_زوجته انفصل_عن_زوجته تطليق اتطلق اتطلقت اتطلقوا تطلقو | divorce divorced
widow | أرملة أرامل أرمل ترمل | widow widows widower
grandparent | جدته أجداد جدود حفيد أحفاد حفيدة سبط جدها جدي جدتها ستو سيدو جدو تيتا حنا أحفاده حناه | grandfather grandmother grandparents grandson granddaughter ancestors grandchildren grandma grandpa granny
uncle | عمته خالته ابن_عمه أبناء_عمومة خاله خالو عمو ابن_خاله بنت_عمه بنت_خالته أخواله أعمامه ابن_شقيقه ابن_أخيه ابنة_أخيه ابن_أخته | uncle aunt cousin cousins nephew niece uncles aunts
life | حياة حيوات حياتي عاش يعيش عيش عيشة معيشة أحياء_يرزقون معاش_الناس | life lives live lived living alive lifespan longevity lifelong lifesaving | !kill ~live-in
generation | جيل أجيال | generation generations
race-ethnic | عرقي عرقية أعراق سلالة | ethnic race racial ethnicity
origin-descent | أصل أصول أصله منحدر ينحدر ينتمي انتماء ينتمون منبع منشؤه مصدر منابع أصلها أصلهم منين جذوره جذورها جذور_المشكلة متحدر متحدرة تعود_أصوله تعود_أصولها ينتسب منبته مسقط_رأسها تعود_جذوره سلالة_عائلة المنحدر | origin origins descent native belong source sources root rooted roots indigenous | ~nationality ~born ~cause ~history
culture | ثقافة ثقافي ثقافات مثقف مثقفون مثقفين حضارة حضاري حضارات تراث تراثي موروث | culture cultural civilization heritage intellectual
custom-tradition | تقليد تقاليد تقليدي أعراف موروث_شعبي تقليدية عادات_وتقاليد | custom customs tradition traditions traditional habit habits
festival | مهرجان مهرجانات عيد أعياد احتفال احتفالات احتفالية فعاليات كرنفال | festival festivals feast holiday carnival | ~celebrate
celebrate | احتفل يحتفل احتفال احتفالات محتفلين احتفى يحتفي احتفاء حفل حفلات حفلة إحياء_ذكرى عيد_تأسيس يحيي_ذكرى تحتفل ابتهاج_شعبي فرحوا_بالنصر | celebrate celebrated celebration celebrations ceremony mark_anniversary celebrating celebrates commemorate commemorated jubilee festive parade
grave | قبر قبور مقبرة مقابر ضريح أضرحة مدفن جبانة مقابر_جماعية مدفنه مقبرة_ملكية مقبرة_أثرية حجرة_الدفن غرفة_الدفن حجرة_دفن غرفة_دفن لحد رمس أجداث ترب_القبور شاهد_قبر مدافن قبره جبانات تربة_العائلة تربة_الميت تربات مثوى مثواه مثواه_الأخير جدث مقام_الولي | grave graves cemetery tomb shrine burial_chamber mausoleum necropolis tombs cemeteries catacomb burial_site gravestone vault hearse graveside | ~bury
holiday-vacation | إجازة إجازات عطلة عطل_رسمية فسحة | holiday vacation leave break
dress | لباس ملابس ثوب ثياب زي_رسمي يرتدي ارتدى لبس يلبس لابس هدوم ارتدت ترتدي مرتديا مرتدية مرتدين لابسة لابسين متشح متشحة يرتدون ارتدوا لبست لبسوا ارتداء كسوة لبسهم ملابسه ألبسة | clothes clothing dress wear wore worn outfit garments costume wearing dressed clad donned clothed | >shirt >trousers >gown >coat >hat >uniform >scarf ~fabric
veil | حجاب محجبة نقاب منقبة | veil hijab niqab headscarf burqa
shoe | حذاء أحذية نعال صندل جزمة كعب_عال حذاؤه أحذيته شبشب كندرة سباط صبابط نعل | shoe shoes boots sandals sneakers slippers high_heels footwear
furniture | أثاث طاولة كنبة مفروشات سجادة سجاد خزانة_ملابس دولاب_ملابس أريكة أرائك كنب صوفا رف_خشبي موكيت ستارة ستائر مكتب_خشبي طاولات ترابيزة ميز منضدة أثاثات موبيليا قطع_الأثاث | furniture table carpet sofa couch cupboard wardrobe desk curtain curtains rug shelf | >bed-room ~seat
gift | هدية هدايا أهدى يهدي إهداء | gift gifts present presents
beauty | جمال جميل جميلة حلو حلوة تجميل مزيون رائع رائعة بهاء زوين | beauty beautiful pretty handsome lovely wonderful nice | !ugly
ugly | قبيح قبح بشع بشعة بشاعة شنيع شنيعة | ugly hideous horrific
wake | استيقظ يستيقظ استيقاظ صحا صحوة فاق_من_النوم يقظة أفاق يصحى صاحي صحت فاق يفيق فايق فقت نهض_من_نومه | wake woke awake wake_up woken waking
behaviour | سلوك سلوكيات تصرف يتصرف تصرفات سلوكي أخلاق أخلاقي أخلاقيات آداب | behaviour behavior conduct act manners morals ethics ethical moral
unusual | نادر نادرة استثنائي استثنائية شاذ غريب خارق_للعادة فريد فريدة غريبة عجيب عجيبة غرابة عجائب | unusual rare unprecedented exceptional extraordinary strange unique odd weird bizarre peculiar groundbreaking ground-breaking pioneering
deprived | محروم محرومين حرمان يحرم حرم حرموا حرمت حرمه حجب_عن منع_عنهم حبس_عنهم امتنع_عن_الدفع | deprived deprive deprivation withhold withheld denied_access

# --- body (parts met in news)
mind | عقل عقول عقلي ذهن أذهان ذهني ذهنية عقلية | mind minds mental intellect reason

# --- religion
religion | دين ديني دينية ديانة ديانات عقيدة عقائد عقائدي ملة تدين متدين متدينين إيمان | religion religious faith religions belief theological theology
god | الله رب_العالمين إلهي المولى الرب سبحانه الإله | god allah lord
islam | إسلام إسلامي مسلم مسلمون مسلمين إسلامية | islam islamic muslim muslims
sunni | سني سنة_وشيعة سنية السنة_والجماعة أهل_السنة | sunni sunnis
shia | شيعي شيعة شيعية | shia shiite shiites
christian | مسيحي مسيحيون مسيحيين مسيحية نصراني نصارى قبطي أقباط أرثوذكسي أرثوذكسية كاثوليكي كاثوليكية بروتستانتي | christian christians christianity coptic copts orthodox catholic protestant
jewish | يهودي يهود يهودية صهيوني صهيونية صهاينة | jewish jew jews judaism zionist hebrew
buddhist-hindu | بوذي بوذية هندوسي هندوس هندوسية سيخ | buddhist hindu buddhists hindus sikh
mosque | مسجد مساجد جوامع الحرم_المكي الحرم_النبوي مئذنة الجامع مصلى مصليات جامع_الحي صومعة مآذن جامع_كبير جامع_المدينة الجامع_الكبير | mosque mosques minaret | ~worship-place
church | كنيسة كنائس دير أديرة كاتدرائية كنسي الكنيسة مطرانية بازيليك | church churches cathedral monastery basilica chapel | ~worship-place ~pope ~sermon
worship-place | دور_العبادة مكان_عبادة معبد معابد بيت_الله بيوت_الله | place_of_worship temple synagogue | >mosque >church
cleric | رجل_دين رجال_الدين شيخ_الأزهر إمام أئمة خطيب خطباء داعية عالم_دين مفت مفتي مرجع_ديني واعظ فقهاء شيخ_الجامع آية_الله حاخام حاخامات كاهن قس رجل_الدين فقيه طالب_علم رجال_دين | cleric clerics imam preacher mufti ayatollah mullah clergy rabbi rabbis priest religious_leader pastor archbishop chaplain pontiff missionary | ~religion
pope | بابا_الفاتيكان الفاتيكان بطريرك بطريركية أسقف أساقفة قس قسيس قساوسة كاهن كهنة راهب رهبان راهبة راهبات مطران | pope vatican patriarch bishop priest priests monk nun nuns
prophet | نبي أنبياء رسول_الله نبوي نبوية الرسول_الكريم رسل | prophet prophets messenger
pray | صلى يصلي صلاة صلوات مصل مصلون مصلين أدى_الصلاة صلوا جامع_الصلاة سجد سجود ركوع دعاء تضرع تراتيل | pray prayer prayers prayed worshipper worshippers worship praying mass congregation | ~worship-place
fasting | صام يصوم صوم صيام صائم صائمين رمضان رمضاني إفطار سحور | fast fasting ramadan iftar
pilgrimage | حج_وعمرة حجاج حاج حجيج عمرة معتمر معتمرين موسم_الحج المشاعر_المقدسة | pilgrimage hajj pilgrim pilgrims umrah
quran | قرآن قرآني مصحف سورة_قرآنية كتاب_الله | quran koran
bible | إنجيل توراة الكتاب_المقدس | bible gospel torah
sharia | شريعة شريعة_إسلامية فتوى فتاوى فقه شرعي | sharia fatwa islamic_law
holy | مقدس مقدسة مقدسات قداسة | holy sacred sanctity divine
sin | ذنب ذنوب خطيئة خطايا معصية | sin sins immoral indecent
atheist | ملحد ملحدين إلحاد كافر كفار كفر تكفير تكفيري مرتد | atheist infidel apostate
heaven | جنة فردوس جهنم يوم_القيامة | heaven paradise hell afterlife

# --- schooling
education | تعليم تعليمي تربية تربوي تربوية تعليمية | education educational schooling teaching childcare daycare preschool nursery kindergarten | >school >university
school | مدرسة مدارس مدرسي مدرسية ثانوية ابتدائية روضة_أطفال حضانة ليسي مكتب_تعليم مدرسة_ابتدائية مدرسة_ثانوية مدرسة_إعدادية فصول_دراسية صف_دراسي صفوف_دراسية الفصل_الدراسي قاعة_الدراسة حصص_مدرسية كتاتيب كتاب_القرية مدير_المدرسة مديرة_المدرسة ناظر_المدرسة يومه_الدراسي رياض_الأطفال روضة روضات مبنى_المدرسة | school schools kindergarten classroom classrooms primary_school secondary_school high_school nursery headteacher school_principal schooling schoolyard
university | جامعة جامعات جامعي كلية كليات معهد معاهد أكاديمية أكاديمي حرم_جامعي الحرم_الجامعي جامعية رئاسة_الجامعة قبول_جامعي القبول_الجامعي سكن_جامعي مدرج_جامعي أقسام_الكلية دراسات_عليا الدراسات_العليا أكاديميات | university universities college academy institute campus faculty academic admissions dormitory dorm graduate_school
student | طالب طلاب طلبة طالبة طالبات تلميذ تلاميذ تلميذة تلميذات دارس دارسين طالبا مبتعث مبتعثين طلابي تلامذة متعلم متعلمون متعلمين أطفال_المدارس طلاب_المدارس طلبة_الجامعات طالب_جامعي خريجو مبتعثة تلميذين دارسون دارسات زملاؤه_في_الصف شاگرد طلاب_الدراسات_العليا طالبة_دكتوراه باحث_دكتوراه طلبة_المدارس | student students pupil pupils schoolchildren schoolchild schoolboy schoolgirl undergraduate postgraduate classmates learner learners | ~learn
teacher | معلم معلمون معلمين معلمة معلمات مدرس مدرسون مدرسين أستاذ أساتذة أستاذة مدرسات مدرسيهم معلمي الهيئة_التعليمية كادر_تعليمي الكادر_التعليمي معيد أستاذتهم سلك_التعليم نقابة_المعلمين | teacher teachers professor professors tutor lecturer schoolteacher instructor educator teaching_staff
teach | تدريس تدريسي علم_الأطفال يعلم | teach taught teaching | ~teacher ~lesson
learn | تعلم يتعلم متعلم متعلمين يدرس دراسي تعلموا تلقى_تعليمه يتلقى_تعليمه تلقى_دروسا درست_في درس_في_جامعة درس_الطب درس_القانون يدرسون حفظ_القرآن تحصيل_علمي تحصيل_دراسي ذاكر_دروسه مذاكرة يذاكر | learn learned learning study studied educated_at studying
lesson | درس دروس حصة_دراسية محاضرة محاضرات دورة_تعليمية | lesson lessons lecture lectures class
exam | امتحان امتحانات اختبار اختبارات فحص_دراسي امتحان_الثانوية امتحانات_الثانوية البكالوريا باكالوريا بكالوريا الثانوية_العامة ورقة_الامتحان أسئلة_الامتحان قاعة_الامتحان تسريب_الأسئلة غش_في_الامتحان نتائج_الامتحانات نتيجة_الامتحان اجتاز_الامتحان نجح_في_الامتحان رسب رسوب يرسب راسب راسبين علامات_الطلاب درجات_الطلاب معدل_النجاح نسبة_النجاح إعادة_الامتحان اختبار_القبول | exam exams examination test tests baccalaureate grade grades marks pass_rate failed_exam examinee test_scores cheating_in_exam
degree-certificate | شهادة شهادات شهادة_جامعية دكتوراه ماجستير بكالوريوس دبلوم مؤهل مؤهلات تخرج يتخرج خريج خريجين متخرج شهادة_تعليم تعليم_ثانوي تعليمها_الثانوي تعليمه_الثانوي إجازة_جامعية حفل_تخرج تخرج_من درجة_علمية درجة_الدكتوراه درجة_الماجستير مؤهل_علمي مؤهلات_علمية شهادة_مزورة شهادات_مزورة أنهى_دراسته أتم_تعليمه لم_يكمل_تعليمه | degree diploma certificate phd master bachelor graduate graduates graduation graduated alumni qualification qualifications doctorate
scholarship | بعثة_دراسية منحة_دراسية ابتعاث بعثات_دراسية | scholarship scholarships
illiteracy | أمية محو_الأمية | illiteracy illiterate
book | كتاب كتب كتيب مؤلفات مؤلف_كتاب رواية_أدبية إصدارات كتيبات مجلد مجلدات فصول_الكتاب مؤلفاته صفحات_الكتاب سيرة_ذاتية سيرته_الذاتية مذكراته مطبوعات طبعة_الكتاب موسوعة موسوعات قاموس معجم | book books novel bookshop volume volumes biography autobiography memoir encyclopedia dictionary paperback
awareness | وعي توعية توعوي توعوية إدراك واع | awareness aware consciousness raise_awareness
school-year | عام_دراسي العام_الدراسي سنة_دراسية السنة_الدراسية موسم_دراسي الموسم_الدراسي الدخول_المدرسي بداية_الدراسة عودة_المدارس العودة_إلى_المدارس عودة_الطلاب انطلاق_الدراسة استئناف_الدراسة تعليق_الدراسة تعليق_الدوام إجازة_مدرسية عطلة_مدرسية العطلة_الصيفية فصل_دراسي الفصل_الأول_الدراسي يوم_دراسي دوام_مدرسي | school_year academic_year back_to_school term semester school_holidays | ~school
curriculum | منهج_دراسي مناهج_دراسية المناهج_الدراسية المنهج_الدراسي مناهج_التعليم مقرر_دراسي مقررات_دراسية مادة_دراسية مواد_دراسية مادة_الرياضيات كتاب_مدرسي كتب_مدرسية الكتب_المدرسية كراسات كشاكيل واجب_مدرسي واجبات_مدرسية فروض_مدرسية فرض_منزلي | curriculum syllabus school_subject textbook textbooks homework exercise_book | ~lesson ~notebook
school-fee | رسوم_دراسية الرسوم_الدراسية أقساط_مدرسية الأقساط_المدرسية مصاريف_الدراسة مصروفات_دراسية أقساط_الجامعة رسوم_الجامعة القسط_المدرسي قسط_جامعي | tuition tuition_fees school_fees instalment
dropout-school | تسرب_مدرسي التسرب_من_التعليم ترك_المدرسة ترك_الدراسة_مبكرا انقطاع_عن_الدراسة انقطعوا_عن_الدراسة هدر_مدرسي الهدر_المدرسي متسربين_من خارج_المدرسة غياب_الطلاب طالب_مفصول | school_dropout dropouts out_of_school truancy absenteeism
bullying | تنمر يتنمر متنمر متنمرين تنمر_مدرسي التنمر مضايقات_الطلاب | bullying bully bullied bullies harass harassed harassment taunt cyberbullying | ~abuse
book-library | مكتبة مكتبات مكتبة_عامة المكتبة_الوطنية رف رفوف أرفف استعارة_الكتب استعار_كتابا | library libraries shelf shelves librarian | ~book
in-law | صهر أصهار نسيب نسايب حماه حمو كنة سلفة عديل بيت_الحما حماتو نسيبو صهره عديله | in-law in-laws father-in-law mother-in-law son-in-law brother-in-law stepfather stepmother stepson half-brother | ~relative ~spouse
twin | توأم توائم توأمان توأمين تيمان | twin twins | ~sibling
fiance | خطيب_الفتاة خطيبته خطيبها مخطوب مخطوبة خطبة | fiance fiancee | ~spouse ~marry
ancestor | جد_العائلة أجداد أسلاف سلفه الجد_الأكبر أجداده جدودنا | ancestor ancestors forefathers | ~grandparent
guardian | ولي_أمر أولياء_الأمور ولي_أمره وصي أوصياء كفيل أولياء_التلاميذ | guardian guardians | ~parent
single-parent | معيلة أم_عزباء أم_وحيدة ربة_أسرة رب_أسرة رب_الأسرة رب_العائلة ربة_بيت | breadwinner single_mother housewife head_of_household | ~parent ~family
bachelor | أعزب عازب عزاب عزباء عانس عنوسة | bachelor single unmarried | !marry
sermon | خطبة_الجمعة خطبة وعظ موعظة مواعظ عظة عظات منبر منابر قداس قداديس | sermon sermons homily mass pulpit preach preached | ~cleric ~pray
zakat | زكاة صدقة صدقات زكاة_الفطر وقف_خيري أوقاف الأوقاف | zakat alms endowment waqf | ~charity
feast-sacrifice | أضحية أضاحي خروف_العيد ذبيحة ذبائح نحر_الأضاحي عيد_الأضحى العيد_الكبير عيد_الفطر | sacrifice eid_al-adha eid_al-fitr lamb | ~eid
religious-order | رهبنة دير_الرهبان أبرشية أبرشيات مجمع_كنسي كرادلة كاردينال كرسي_رسولي الكرسي_الرسولي | diocese cardinal cardinals holy_see parish convent | ~pope ~church
shrine | مزار مزارات ضريح أضرحة مقام_ولي ولي_صالح زاوية_صوفية صوفية صوفي متصوفة سيدي_الولي | shrine shrines sufi mausoleum | ~holy ~worship-place
convert | اعتنق يعتنق اعتناق أسلم_على_يد دخل_الإسلام تنصر ارتد_عن | convert converted conversion embraced_islam | ~religion
blasphemy | ازدراء_الأديان تدنيس دنس تجديف حرق_المصحف إساءة_للأديان | blasphemy desecration desecrate | ~holy ~insult
bag-carry | كيس_بلاستيك حقيبة_يد حقيبة_ظهر شنطة_يد محفظة محافظ_نقود جزدان بزطام جيب جيوب كيس_قماش | handbag backpack rucksack wallet purse pocket pockets bundle bundles | ~bag
gloves-glasses | نظارة_شمسية عدسات_لاصقة نظارة_طبية نظارات_شمسية نظارات_طبية نظارة نظاراته | glasses sunglasses spectacles
makeup | مكياج ماكياج مساحيق_التجميل مستحضرات_التجميل مستحضر_تجميل عطورات حلاق حلاقة صالون_تجميل قصة_شعر شامبو صابون | makeup make-up cosmetics hairdresser barber haircut shampoo soap
# --- animals
shirt | قميص قمصان تيشيرت تيشيرتات بلوزة فانيلا | shirt shirts t-shirt blouse
trousers | بنطلون بنطال سروال سراويل جينز بناطيل | trousers pants jeans shorts
gown | فستان فساتين جلابية جلباب جلابة قفطان دشداشة كندورة عباية عباءة تنورة تنانير | gown robe skirt dresses
coat | معطف معاطف جاكيت سترة سترات كنزة بالطو | coat jacket sweater vest
suit-tie | ربطة_عنق بدلة_رسمية بزات_رسمية طقم_رسمي | suit suits tuxedo
hat | قبعة قبعات عمامة كوفية شماغ غترة طربوش برنيطة شاشية | hat hats cap turban
scarf | وشاح أوشحة شال_صوفي لفحة | scarf shawl
uniform | زي_موحد الزي_المدرسي زي_عمل زي_عسكري بزة_عسكرية زي_الشرطة بدلة_عمل زيهم | uniform uniforms overalls
fashion | موضة أزياء أزيائها مصمم_أزياء مصممة_أزياء عارضة_أزياء عارضات_أزياء دار_أزياء أسبوع_الموضة خياط خياطة عرض_أزياء | fashion fashion_designer fashion_show tailor model_fashion catwalk | ~dress
# --- food one by one
eldest | الأكبر_سنا أكبر_أبنائه أكبر_أبنائها كبرى_بناته ابنته_الكبرى ابنتها_الكبرى الابن_الأكبر الأخ_الأكبر شقيقته_الكبرى الأخت_الكبرى أكبر_المشاركين أكبرهم_سنا | eldest oldest_child firstborn
youngest | الأصغر_سنا أصغر_أبنائه أصغر_أبنائها صغرى_بناته ابنته_الصغرى ابنتها_الصغرى الابن_الأصغر أصغرهم_سنا آخر_العنقود أصغر_لاعب أصغر_المشاركين | youngest
own-kind | أبناء_جلدة أبناء_جلدتهم أبناء_جلدتها بني_جلدتهم بني_جلدته أبناء_قومه أبناء_قوميتهم أبناء_عرقهم أبناء_الطائفة أبناء_طائفته | kinsmen compatriots fellow_countrymen | ~race-ethnic ~resident ~people
`;
