/** Everyday verbs of movement, giving and getting, with their nouns, participles and dialect forms. */
export const verbs = `
# --- coming and going
return-give | أعاد يعيد إعادة_تسليم إرجاع أرجع | return gave_back | ~liberate
exceed | تجاوز يتجاوز تجاوزت متجاوز تخطى يتخطى تعدى يتعدى فاق يفوق تجاوزات جاوز | exceed exceeded surpass overshoot overshot go_beyond above outnumber
approach | اقترب يقترب اقتراب مقترب تقارب يقرب | approach approached near nearing
move | تحرك يتحرك حركة تحركات متحرك حرك_القوات تحريك نقل_مكان تزحزح انتقل ينتقل انتقال متنقل متنقلة حركات | move moved movement moving relocate shift mobile
bring | جلب يجلب أحضر يحضر إحضار جاب يجيب جايب استقدم جابوا جابت جبت يجيبوا جيبوا جلبوا جبنا جايبين أتى_به | bring brought fetch get brings
send | أرسل يرسل إرسال مرسل بعث يبعث إرسالية أوفد إيفاد وجه_رسالة بعثوا دز يدز صيفط أرسلوا بعت إرسالها بعتوا بعتت دزوا دزو صيفطوا صيفطت طرش يطرش أرسلها وجهت | send sent dispatch dispatched deploy deployed ship sends | !receive
receive | تلقى يتلقى تلقت استلم يستلم استلام تسلم_الرسالة تسلم يتسلم متلقي وصلته ناله نال ينال تلقوا قبض يقبض استلموا وصلهم وصلتهم جاهم حظي يحظى حظيت حظوا | receive received get got obtain recipient receives
get-obtain | يحصل حصول نيل حاز يحوز أحرز يحرز اكتسب يكتسب اكتساب حصلت حصلوا ظفر خذى طلع_له حصله يتحصل تحصل | get got gotten obtain obtained acquire earn gain gained attain gets
give | أعطى يعطي إعطاء منح يمنح منحة ممنوح عطى عطا عطات يعطو وهب أعطت أهدى ناول إداله منحت منحوا عطوا عطوه اعطوا عطاو يعطوا انطى ينطي انطوا ادالهم ادى_له أعطاهم أسبغ أغدق يغدق | give gave given grant granted hand provide award awarded gives giving bestow bestowed lavish
present-offer | قدم يقدم تقديم مقدم مقدمة قدمت قدموا يقدمون عرض يعرض عرضت | present presented offer offered provide provided submit submitted render
hand-over | سلم يسلم تسليم تسليمه سلموا تسليمها أعاد_الجثمان سلمت | deliver delivered delivery surrender extradite extradition
take | أخذ يأخذ أخد خد خذا خذوا أخذوا اتخذ يتخذ اتخاذ خدا خدو خدوا خذت خذاو خداو ياخد تاخذ ياخذون شل يشل خادو أخذته | take took taken taking grab seize takes | ~transport
pull-out | سحب يسحب سحبت استخرج يستخرج استخراج مستخرج أخرج إخراج شد طلع_الجثث سحبوا أخرجوا استخرجت جر يجر جروا جبد يجبد جبدوا | pull_out pulled_out extract extracted retrieve pull remove withdraw drag dragged | >recover-body
push | دفع_بقوة تدافع زق دفش تدافعوا دفعت | push pushed shove stampede
put | وضع يضع وضعت وضعوا واضع حط يحط حطوا وضعها وضعه حاط حاطين محطوط حطت حطينا درنا_فيه نحط خلى_فيه وضعوها | put place placed lay laid set puts putting
lift-raise | رفع يرفع رافع مرفوع رفعت رفعوا شال إعلاء رافعة شالوا يشيل رفدو رفد هز_الحمل | lift raise raised lifted hoist elevate lifts | !fall-decrease
drop-throw | رمى يرمي ألقى إلقاء قذف يقذف زت كب رموا ألقت رشق يرشق قاذف لاح يلوح_به لاحو كبوا رماه رموه رمت طوح شلح | throw threw thrown drop dropped hurl toss cast pelt throws
catch-hold | أمسك يمسك إمساك مسك ماسك تشبث لقف متمسك مسكوا شد_بيه شادين قبض_عليها ماسكين كمش يكمش مسكت | hold held grab catch caught grip grasp cling holding
descend | نزل ينزل نزول نازل انحدر نزلوا حطت_الطائرة تنزل نزلت حط_بالمطار نزلنا نازلين هود هبطوا حول_من ينزلوا | descend descended descent landed landing come_down came_down go_down | !ascend >landing
ascend | صعد يصعد صعود صاعد طلع_فوق تسلق يتسلق متسلق اعتلى ارتقى ركب يركب ركوب صعدوا طلوع ركبوا ركبت راكبين طلع_في طلعوا_في | ascend climb climbed go_up mount board ride rode boarded climbing
sit-stand | جلس يجلس جلوس جالس جالسين قعد قاعد وقف_على_قدميه وقوف واقف واقفين قعدوا وقف يقف قاعدين كالس جالسة بركوا برك وقفوا واقفة | sit sat sitting stand stood standing seated
turn-rotate | يدور دوار لف يلف انعطف منعطف استدار لفة دورة_كاملة تدوير | turn turned rotate spin revolve
float | طفا يطفو طافية طفو عائم عائمة على_سطح_الماء | float floating afloat
jump | قفز يقفز قفزة قافز وثب نط ينط | jump jumped leap leapt
walk | مشى_على_قدميه سير_على_الأقدام مشي سيرا ماش_على_قدميه مشاة تجول يتجول تمشى يتمشى مشاية مشوا | walk walked walking foot march
hide | أخفى يخفي إخفاء مخبأ مخابئ خبأ اختبأ يختبئ مختبئ توارى تخفى متخف تستر يتستر اختفى_عن_الأنظار مخبأة خبى خبأت خبأها خبؤوا خبأوا مخبوءة مخبوء دس_في دسها مخبأ_سري غرفة_سرية خزنة_سرية جدار_مزيف قاع_مزدوج مدفونة_تحت أخفتها أخفاها خبوها خشوها يخفون إخفائه مخفيا متوارية اختبؤوا اختبأوا اختبأت مختبئين مختبئا تخبى متخبي كمن_في طمس خبوا خباوها مخبية مخبي مدسوس دس يدس دسوا دفن_تحت طمر ضاري كتم | hide hid hidden hiding conceal concealed cover_up stash stashed hiding_place secret_compartment buried_under hides
appear | ظهر يظهر ظهور ظاهر بدا يبدو برز يبرز بروز بان يبان ظهرت ظهروا تجلى لاح بانت طلع_على ظهرلهم يبين بزغ يبزغ بزوغ طل_علينا أطل يطل أطلت إطلالة لاحت تراءت | appear appeared appearance seem seemed emerge emerged appears loom emerges surfaced
exist | وجد يوجد وجود موجود موجودة يتواجد تواجد متواجد متواجدين كائن توجد متواجدة كان_موجود لقيناهم موجودين قاعد_هناك | exist exists existence presence
attend | حضر يحضر حضور حاضر حاضرون حاضرين حضره حضروا حضورهم حضرت حضروه مدعو مدعوون مدعوين | attend attended attendance present attendees participants attends turned_up turned_out showed_up | ~absent
absent | غاب يغيب غياب غائب غائبين متغيب تغيب غابت غائبون غائبة تغيبوا تغيبت متغيبين متغيبون قاطع_الجلسة تخلف_عن_الحضور تخلفت ماجاش ماحضرش مارحش مااجاش | absent absence missing absences skip skipped stayed_away no-show
lose-thing | فقد يفقد فاقد ضيع فقدت فقدوا أضاع ضاع ضاعت ضيعوا ضيعت راح_منه راحت_عليه فقدان ضايع تلف | lose lost loss misplace loses | ~missing ~loss-financial
keep | احتفظ يحتفظ احتفاظ إبقاء حافظ يحافظ حفظ يحفظ حفاظ صان صون محتفظ خلى_عنده خبى_عنده محتفظة تحتفظ احتفظت يخلي شايلة حافظوا | keep kept preserve preserved retain retained maintain maintained conserve keeps holding
collect | جمع يجمع جمع_الأدلة تجميع جامع تجمع يتجمع تجمعوا متجمع تجمعات احتشد لملم جمعوا لموا تلم لملموا تجميعهم | collect collected gather gathered gathering assemble assembled accumulate raise_funds collects collecting
separate | يفصل منفصل منفصلة تفريق تفرق عزل عازل | separate separated separation divide isolate split
divide-split | تقسيم انقسم ينقسم انقسام انقسامات مقسم قسمة منقسم تجزئة شق_الصف انشق ينشق انشقاق منشق منشقون منشقين مشطور | divide divided division split splits defect defector partition
connect | ربط يربط رابط ارتبط يرتبط ارتباط مرتبط مرتبطة رابطة روابط | connect connected link linked links tie tied relate related connection associated association
involve | تورط يتورط متورط متورطة متورطين ضلوع ضالع ضالعين منخرط انخراط اشترك_في_الجريمة شارك_في_العملية مشارك_في_الهجوم ورط توريط منخرطة | involve involved involvement implicated complicit engaged | ~connect ~participate
represent | يمثل تمثل يمثلون تمثيل | represent represented
carry | يحمل حامل_اللقب محمول محمولة يحملون شال يشيل حامل حاملين شايل شايلين محملين معبي رافد رافدين | carry carried bear carries carrying
issue-decree | أصدر يصدر إصدار صدر_قرار صدور أصدرت صدرت | issued promulgate | ~decree
keen-on | حرص يحرص حريص حرصا حريصون | keen eager
handle-topic | تناول يتناول متناول | handle address take_up
perform-well | أداء أداؤه مستوى_الأداء | performance perform
elements-of | عنصر عناصر مكون مكونات | element elements component components
clip | مقطع مقطع_فيديو لقطة لقطات | clip clips excerpt footage
scene | مشهد مشاهد | scene scenes
mere | مجرد | mere merely
`;
