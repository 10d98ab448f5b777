/** Everyday verbs of doing, becoming, helping, hindering and thinking, with their nouns and dialect forms. */
export const actions = `
# --- happening and changing
happen | حدث يحدث حدوث حدثت حصل يحصل حصلت وقع_الحادث وقوع وقعت وقع يقع جرى يجري جرت صار يصير صارت طرأ نشب شهد شهدت جرا حاصل صاير جرالهم طاري سار | happen happened occur occurred take_place took_place occurrence unfold broke_out witness happens
launch | أطلق يطلق إطلاق_مشروع دشن يدشن تدشين أطلقت إطلاق مدشن | launch launched inaugurate inaugurated release
resume | استأنف يستأنف استئناف عاد_إلى_العمل إعادة_فتح | resume resumed resumption restart reopen
improve | تحسن يتحسن تحسين تحسنت حسن_الوضع أفضل_من_قبل ارتقاء ارتقى محسن | improve improved improvement better enhance | !worsen
worsen | تدهور يتدهور متدهور متدهورة ساء_الوضع تفاقم يتفاقم متفاقم تردي متردي متردية ساءت تأزم_الوضع | worsen worsened deteriorate deterioration deteriorated aggravate exacerbate
become | أصبح يصبح أصبحت صار يصير صارت أضحى بات يبات صاروا ولى ولات أصبحوا | become became becoming turned
grow-up | كبر_في_السن كبروا نشأ نشأة ترعرع | grow_up grew_up raised brought_up
spread | انتشر ينتشر انتشار منتشر منتشرة تفشى يتفشى تفش شاع_الخبر ساد يسود سائد اجتاح تمدد شيوع | spread spreading widespread outbreak extend prevalent prevail
expand | وسع يوسع توسيع اتسع يتسع توسع يتوسع توسعة تمدد اتساع | expand expanded expansion widen enlarge extend broaden
prepare | استعد يستعد استعداد استعدادات مستعد مستعدين مستعدون أعد_خطة إعداد_خطة تحضير تحضيرات تأهب يتأهب متأهب جهوزية تجهز جاهز جاهزة جاهزية تمهيد يمهد تهيئة هيأ تحضيري متجهز إعداد تحضروا وجد_روحه موجد موجدين مستعدة عدوا_العدة | prepare prepared preparation preparations ready readiness standby alert arrange prepares
plan | خطة خطط مخطط تخطيط يخطط مخططات تصور_مستقبلي استراتيجية استراتيجيات جدول_أعمال أجندة خارطة_عمل يعتزم مخططين مزمع ناويين يخططوا مخططينا خططهم ينوي يريدون_فعل تنوي بصدد | plan plans planned planning scheme strategy strategies strategic scheduled agenda blueprint intends going_to | ~intention ~prepare
arrange-organize | نظم ينظم تنظيم_حفل منظم منظمون منظمين يرتب ترتيب_لقاء ترتيبات أقام_حفلا أقيم عقد_مؤتمرا عقد_اجتماعا يعقد انعقد ينعقد انعقاد عقدت أقيمت تنظيمي | organize organise organized organised arrange arranged arrangements hold held host hosted
decide | قرر يقرر قرار قرارات مقرر قرروا حسم يحسم حسم_أمره اتخذ_قرارا تقرر قررت حكمت_ب ارتأى ارتأت عزم_على | decide decided decision decisions resolve resolution determine ruling decides
choose | اختار يختار اختيار اختيارات خيار خيارات منتقى انتقى ينتقي انتقاء اصطفى مختار اختاروا نقى نقاو اختاروه خيروا انتقوا | choose chose chosen choice choices select selected selection option options pick alternative alternatives chooses
achieve | حقق_نجاحا حقق_هدفا حقق يحقق إنجاز أنجز ينجز إنجازات تحقق_الهدف حققوا أتم_العمل بلغ_هدفه | achieve achieved achievement achievements accomplish accomplished attain realize
succeed | نجح ينجح نجاح نجاحات ناجح ناجحة نجحوا تمكن يتمكن تمكنت تمكنوا أفلح يفلح موفق تفوق يتفوق متفوق متفوقين قدروا نجحت فلحوا ناجحون ناجحين أفلحت أفلحوا بنجاح كلل_بالنجاح تكللت_بالنجاح جاء_بنتيجة آتى_ثماره ثمار_الجهود عمل_المهمة | succeed succeeded success successful successfully manage managed able excel successes paid_off worked_out pulled_off breakthrough | ~fail
fail | فشل يفشل فاشل فاشلة عاجز عاجزة عجز يعجز عجزت أخفق يخفق إخفاق تعثر يتعثر متعثر خاب فشلوا إفشال أحبط_محاولة إحباط_محاولة ماقدرش ماقدر ماقدروا ماقدرتش ماقدرناش خسروا_المحاولة فشلت إخفاقات أخفقت أخفقوا باءت_بالفشل باء_بالفشل بلا_جدوى تعثرت فشلها فشله ذهبت_سدى فاشلين | fail failed failure unable unsuccessful couldn't cannot collapse flop inability fails failing failures
try | حاول يحاول محاولة محاولات سعى يسعى مسعى مساع مساعي جهد جهود بذل_جهدا جاهدا بذل حاولوا يحاولون نحاول مجهود مجهودات بذل_جهود جهده جرب جربوا حاولت سعت سعوا كيحاول | try tried trying attempt attempted attempts effort efforts seek sought strive endeavour tries
can | استطاع يستطيع استطاعة قادر قادرة قادرين يقدر قدر أمكن يمكن بإمكان ممكن بوسعه يگدر قدروا بمقدور قدرات قدرة إمكانية إمكانيات إمكانات طاقة_استيعابية | can could able capable may might possible possibility possibly ability capability capacity | ~succeed
want | أراد يريد إرادة_الشعب مراد يرغب بدو بدي بده بدهم بدك عايز عايزة عاوز عاوزين أبغى يبغى أبي بغى يبي باغي كنبغي يود راغب بغا بغيت أرادوا داير شاء يشاء يريدون تريد مبتغى رغبة راغبين رغبات ناوي باغيين يبون يبغون تبي تبغى حاب حابب حابين | want wanted wants wish desire keen willing wished | ~need
necessary | ضروري ضرورية ضرورة لازمة واجب واجبات يجب ينبغي يتعين حتمي حتمية محتوم وجوب إلزامي إلزامية إجباري ملزم ملزمة ملح ملحة خص لازمن ضروري_جدا حتما يلزم | necessary must should ought essential obligatory mandatory compulsory obligation duty imperative urgent
possible | ممكن ممكنة محتمل محتملة احتمال احتمالات احتمالية ربما لعل يحتمل ممكنا يجوز بلكي بركي ترجح الأرجح | possible possibly possibility potential potentially likely probable probably perhaps maybe might may likelihood chances odds plausible feasible | ~impossible
impossible | مستحيل مستحيلة استحالة متعذر تعذر يتعذر تعذرت يستحيل | impossible impossibility cannot unfeasible
support | دعم يدعم داعم داعمة داعمون داعمين مدعوم مدعومة ساند يساند أيد يؤيد تأييد مؤيد مناصرة آزر مؤازرة دعموا دعمه تدعيم مدعومين معزز شد_أزر أيدت يؤيدون نصير ساندوه تعاضد عضد دعم_سياسي تحبيذ حبذ يحبذ | support supported supporting supporter back backed backing endorse endorsed endorsement supportive favour advocate champion | ~oppose
oppose | عارض يعارض معارضته ضد_القرار اعترض يعترض اعتراض اعتراضات مناهض مناهضة ناهض تصدى يتصدى تصد ممانعة مناوئ عارضوا اعترضوا اعترضت معترض معترضون معترضين ضد_الفكرة ضد_المشروع مناهضون مناهضين رافضين_للقرار انتقد_الفكرة مناوئين متحفظ تحفظات | oppose opposed opposing opposition object objection against resist resistance opponent opponents opposes objected objections resisted disagree disagreed reservations reservation | ~refuse
encourage | شجع يشجع تشجيع حفز يحفز تحفيز محفز حرض يحرض تحريض محرض تحريضي | encourage encouraged encouragement incite incited incitement motivate stimulate
refuse | رفض يرفض رافض رافضة رافضين رفضت مرفوض رفضوا امتنع يمتنع امتناع ممتنع يأبى استنكف رفضه مارضي مارضيش اعتذر_عن_عدم رد_طلبه ماوافقش ماوافقوش ماقبلش ماقبلوش مابغاش مابغاوش رفضها امتنعت ماردش رفضوها مارضيوش يحجم أحجمت ممتنعون ممتنعين صدت رفضا رفضوه رفضته أبت تمنع استعصى صد_الطلب رفضه_القاطع | refuse refused refusal reject rejected rejection decline declined turn_down turned_down refuses won't declines spurn spurned rebuff rebuffed declining denied_request | ~accept
accept | قبل_العرض يقبل قبول مقبول تقبل_الأمر قبلوا قبلت رحب_بالعرض استجاب_لطلب تقبل رضوا رضيت وافق_على موافقين رضى_ب | accept accepted acceptance acceptable agree agreed approve approved accepts | ~agree
impose | فرض يفرض مفروض مفروضة فرضت فرضوا إجبار أجبر يجبر مجبر ألزم إلزام أرغم يرغم إرغام قسري قسرا قهر إكراه اضطر يضطر اضطرار مضطر اضطروا غصب أجبروا مكره غصبوا_على أجبرهم جبرهم مجبورين بالغصب | impose imposed force forced compel compelled oblige obliged coerce coercion forcibly by_force
participate | شارك يشارك مشاركة مشارك مشاركون مشاركين شاركت اشترك يشترك اشتراك مشترك مشتركين ساهم يساهم مساهمة أسهم يسهم إسهام مساهمات خاض يخوض دخل_في_المنافسة شاركوا إشراك انضم_للعمل حضروا_المسيرة انضموا شاركت_في دخلوا_في | participate participated participation participant participants take_part took_part join joined contribute contributed contribution attended attend | ~attend
face-cope | واجه يواجه مواجهة_التحديات مجابهة يتعامل تعامل_مع_الأزمة عالج_المشكلة معالجة_الأزمة تغلب_على_الصعوبات تدبر | face faced confront cope handle tackle address
suffer-from | تعرض يتعرض تعرضت تكبد يتكبد ذاق تعرضوا عانى عانوا يعاني تعاني قاسى يقاسي | suffer suffered undergo exposed subjected sustain sustained suffers | ~suffering
use | استخدم يستخدم استخدام استخدامات استعمل يستعمل استعمال استعان استعانة يستعين وظف_التقنية استغل يستغل استغلال لجأ_إلى_استخدام استخدموا استخدمت مستخدمة مستعملة استعملوا خدموا_ب مستخدم يستعملوا | use used using usage utilize employ exploit exploitation uses
benefit | استفاد يستفيد استفادة مستفيد مستفيدين فائدة فوائد نفع ينفع نافع منفعة منافع مفيد مفيدة انتفع جدوى مجد | benefit benefits benefited useful advantage advantages beneficial beneficiary
make-do | فعل يفعل فعله سوى يسوي سوا عملوا قام يقوم فعلوا سويت ديروا أجرى إجراء أجرت قاموا يعملوا سووا مسوي سوت سوينا عملت عملوها دارو يديرو تدير ديرو تعمل_شي شغلوا ارتكبوا قامت عملية_تمت | do did done make made doing perform performed carry_out conduct conducted act action does acts
create | خلق يخلق أنشأ ينشئ إنشاء أسس يؤسس تأسيس مؤسس مؤسسين تكوين شكل_حكومة تشكيل يشكل شكلوا أوجد استحدث استحداث ابتدع أقام_مشروعا تأسس تأسست أسست مؤسسها | create created creation found founded establish established establishment set_up form formed formation founder start
break | كسر يكسر انكسر مكسور تكسر كسرت حطم شق_الجدار تصدع تصدعات متصدع شرخ شروخ انفلق قطع_الحبل تكسير كسروا انكسرت تكسرت هرس شقف مهرس | break broke broken crack cracked smash shatter fracture
open | فتح يفتح مفتوح مفتوحة يفتتح فتحوا انفتح فاتح انفتاح إعادة_افتتاح فاتحين محلول حلوا_الباب فتحت افتتحت مفتوحين يفتحون شرع_أبوابه أعيد_فتح إعادة_فتح_الطريق فاتح_أبوابه | open opened opening inaugurate inaugurated inauguration reopen key opens unlocked open_to_public opens_doors reopened | ~start ~close
close | أغلق يغلق إغلاق مغلق مغلقة سد_الطريق أقفل يقفل إقفال مقفل سكر_الباب سكر_المعبر قفل_الباب بندوا سدت مسدود أغلقت غلق أغلقوا مسكر سدوا سكروا سكرت يسكر تسكر مسكرة تسكير انسكر سكرو قفلوا قفلت يقفلوا تسكرت مقفول مقفولة غلقوا مغلوق مسدودة بلعوا_الباب قفلوها انغلق سدوه إغلاقها إغلاقه مغلقين أوصد يوصد موصد موصدة أوصدت أغلقته سدوا_الطريق قطع_الطريق قطعوا_الطريق تسكيره صد_الباب غلقوه مبند مبندة يبند سد_المنافذ | close closed closure shut shut_down seal sealed block lock locked closes locking closing locked_down lockdown off-limits barred padlocked barricade
clean | نظف ينظف تنظيف تطهير طاهر كنس غسل يغسل غسيل غسلوا اغتسل يكنس مكنسة مكانس مسح_الأرضية نظفوا نظفت تنظف منظف منظفون منظفين عامل_نظافة عمال_النظافة جلى_الصحون شطف يشطف شطفوا فرك صقل تلميع لمع_الزجاج جرف_الطين أزال_الأوساخ إزالة_الطين رفع_المخلفات كنسوا نقى نقية خمل_البيت سيق_الدار | clean cleaned cleaning cleanliness wash washed sweep swept broom mop mopped scrub scrubbed rinse wipe wiped polish polished cleaner cleaners cleanup laundry brush
dirty | قذر وسخ قذارة وساخة متسخ أوساخ | dirty filth | ~pollution
mix | خلط يخلط مزج مزيج امتزج مختلط مختلطة اختلاط خليط | mix mixed mixture blend
remove | أزال يزيل إزالة مزال نزع ينزع إزاحة حذف يحذف محذوف أخلى_الأنقاض يتخلص انتزع إزالتها شال_الركام رفع_الأنقاض شطب استبعاد_اللاعب نحى_جانبا شال شالوا حيد يحيد حيدوا حيدو نحى نحاوا ينحي زول يزول قلع يقلع قلعوا سحب سحبوا_من_السوق سحبوا_من_الرفوف سحبت رفعوها | remove removed removal delete eliminate clear cleared take_away take_off took_off pull pulled withdraw withdrew dropped
eliminate | استأصل استئصال اجتث اجتثاث محو محى | eliminate eradicate eradication root_out wipe_out
hurry | هرع يهرع هرعت سارع يسارع مسارعة استعجل مستعجل تعجيل زربوا زربان مزروب دغيا | hurry rush rushed hasten haste accelerate speed_up
fight-struggle | كافح يكافح كفاح مكافحة نضال ناضل يناضل صارع محاربة حارب_الفساد يحارب تصارع مناضل مجاهد | struggle struggled fight combat battle
risk | خاطر يخاطر مخاطرة مخاطر مجازفة جازف مغامرة غامر مغامر أخطار_محدقة تعريض_للخطر عرض_حياته_للخطر عرضهم_للخطر جازفت يجازف مجازف ركب_المخاطر خاطر_بحياته خاطرت غامرت مجازفات مغامرون تحدى_الخطر غامروا خاطروا | risk risks risked gamble adventure venture endanger endangered jeopardy jeopardise jeopardize hazard hazards reckless daring adventurer
register | سجل_اسمه تسجيل يسجل سجل سجلات مسجلين قيد_الاسم تدوين سجلت | register registered registration record records recorded enroll log
check-verify | يتحقق تحقق مراجعة راجع يراجع دقق تدقيق مدقق فحص_السيارة تفقد يتفقد تفقدي تفقدية عاين | check verify verified verification inspect inspected inspection review examine audit
count-verb | عد_الأصوات عدد_الأشخاص حصر_الأضرار حصر_عدد إحصاء_عدد فرز_الأصوات حسب_عدد أحصى يحصي | count counted counting tally calculate

# --- seeing and thinking
see | رأى يرى رؤية شاهد يشاهد مشاهدة شاف يشوف شوف أبصر شفنا شايف شهد_الحادث رؤوه رأوا عاين شاهدوا شافوا رأيت شفت راقب لمحوا لمحت رمق يرمق شوهد شوهدت شوهدوا أبصرت رصد_بعينه رصدته_الكاميرا رصدته_الكاميرات ظهر_في_التسجيل ظهر_في_الفيديو شهدوه عاينوا شفتو شفته شفناه لقطته_الكاميرا شافو شايفين شافها رأوه يشوفوا كيشوف تشوف أبصروا | see saw seen seeing watch watched view viewed witness witnessed sight spot spotted observe glimpse glimpsed sighted sighting noticed looked_on observed caught_on_camera sees | ~witness
look | نظر ينظر نظرة نظرات أنظار ناظر حدق تطلع بص يبص باين تفرج يتفرج طل يطل طلوا باص_على | look looked looking gaze glance view looks
hear | سمع يسمع سماع سامع مسموع استمع يستمع استماع مستمع مستمعين أنصت سمعت سمعوا إنصات تسمع سمعنا سمعوه سمعناه أصغى يصغي إصغاء مصغيا آذان_صاغية تناهى_إلى_سمعه سماعهم يسمعون تسمعو سامعين سمعها دقت_ودنه يسمعوا | hear heard hearing listen listened overhear overheard listener audible hears
smell-taste | رائحة روائح شم طعم مذاق تذوق ذوق ريحة رائحة_كريهة روائح_كريهة عبق يعبق عطر عطور عطري عطرية فوح يفوح فاحت نتن نتنة عفن عفونة استنشق يستنشق شمة شموا شم_رائحة اشتم يشتم_رائحة بخور طيب_الرائحة نكهة نكهات يذوق لذيذ لذيذة شهي شهية طيب_المذاق مذاقه مالح حامض مر_المذاق حريف حلاوة | smell smelled taste odour odor scent scents fragrance perfume stink stench foul aroma sniff flavour flavor flavours delicious tasty savoury sour bitter salty sweet
touch | لمس يلمس لمسة لمسات ملموس ملموسة ملامسة لمسوا لمسها يتحسس احتك احتكاك مس يمس ملمس تلامس يلامس | touch touched tangible touching contact feel_by_hand brush_against
know | عرف يعرف معرفة معروف معرف عارف عارفين يعلم علم_مسبق دراية درى يدري يعرفون عرفوا أدرك يدرك إدراك عرفنا معلوم أدري كيعرف ملم إلمام عرفت يعرفوا دريت دروا دارين عارفة بلغه_الخبر علموا عرفنا_الخبر خبر_بالأمر تعرف نعرف وصله_الخبر فايق_بيه علمت يدرون مدرك مدركا مدركة مدركين يدركون عرفناه تعلم_بالأمر اطلاع | know knew known knows knowledge aware realize familiar acquainted learned learnt found_out awareness informed | ~not-know
not-know | جهل يجهل جاهل مجهول مجهولة جهالة لا_تزال_مجهولة مبهم لغز غامض_حتى_الآن مابيعرف ماعرفش ماعرفوش مانعرفش عدم_المعرفة عدم_العلم عجز_عن_تأكيد عجزت_عن_تأكيد لم_يكن_يعلم لم_تكن_تعلم | unknown unaware ignorance ignorant mystery mysterious unclear undetermined unclear_whether unconfirmed unexplained
think | فكر يفكر تفكير ظن يظن ظنوا اعتقد يعتقد اعتقاد يحسب خال تصور يتصور تصورات اعتقدوا ظنا افتكر ظنت اعتقدت يفتكر توهم يتخيل ظنه ظنيت يحسبوه تحسبه نظن كيظن يظنون شايف_أن ظن_أن رأى_أن | think thought thinking believe believed suppose assume assumed opinion reckon consider thinks
idea | أفكار مفهوم مفاهيم خاطرة تصور فكري فكر فكرة | idea ideas concept concepts thought notion
understand | فهم يفهم استوعب يستوعب استيعاب تفهم_الوضع يتفهم متفهم وعى فهموا | understand understood understanding comprehend realize grasp
remember | تذكر يتذكر ذاكرة استذكر فاكر استحضر تذكار متذكر | remember remembered recall memory memories reminder
forget | نسي ينسى نسيان منسي نسا | forget forgot forgotten
imagine | تخيل يتخيل خيال خيالي أحلام حلم يحلم حالم | imagine imagined imagination dream dreams fantasy
correct | صحيح صحيحة صحح يصحح تصحيح صواب صائب مصيب مضبوط صح مزبوط | correct right true correction accurate proper
true-fact | حقيقة حقائق حقيقي حقيقية واقع واقعي فعلي فعليا فعلا بالفعل واقعية حقا حقيقته صدق_الخبر واقعة_حقيقية صحيح_أم_خطأ أصل_الخبر | truth true fact facts real reality actual actually indeed truthful truthfulness veracity authenticity genuine authentic really | ~lie-falsehood
prove | أثبت يثبت إثبات إثباتات برهن ثبوت يبرهن تبين يتبين أثبتت ثبت اتضح يتضح | prove proved proven proof demonstrate demonstrated evidence turned_out
show | أظهر إظهار أبرز يبرز إبراز أرى_الناس ورى يوري عرض_صورا أظهرت بينت فرجى كشف_التقرير أوضحت_الصور | show showed shown showing display displayed demonstrate reveal revealed
study-examine | درس_المشروع تدارس بحث_المسألة تقصى دراسة_الوضع محص تقييم يقيم | study examine assess evaluate evaluation assessment consider review
focus | ركز يركز تركيز تركز يتركز تمحور تتمحور تتمركز متركز | focus focused concentrate concentrated centre centred concentration station stationed
care-for | رعى_الأطفال رعاية يرعى عناية حضانة_الأطفال كفالة_يتيم | care caring take_care nursery sponsor
rely-depend | يعتمد اعتماد معتمد اتكل استند يستند استناد معتمدين ارتكز يعول | depend dependent rely relied reliance based
belong-own | خاصته ديال بتاع بتاعة حقه نتاع لصاحبه متاع | belong of his her property
specify | حدد يحدد تحديد محدد محددة عين_موعدا بالزبط ينص معين معينة بالتحديد | specify specified determine define identify specific certain exactly precisely
deserve | استحق يستحق استحقاق مستحق جدير جديرة | deserve deserved worthy
practise | مارس يمارس ممارسة ممارسات مزاولة زاول امتهن | practise practice practised exercise engage
deal-treat | تعامل_مع_الناس معاملة يعامل معاملات تعاملات | treatment treat treated dealing dealings
resort | التجأ | resort resorted
clash-contradict | تناقض يتناقض متناقض تناقضات تضارب متضاربة متضارب تعارض يتعارض متعارض منافي | contradict contradiction conflicting inconsistent contradictory
compete-over | نازع تنازع يتنازع | contend vie contest
strengthen | عزز يعزز تعزيز معزز تقوية توطيد رسخ يرسخ | strengthen strengthened boost reinforce consolidate enhance
undergo | خضع يخضع خضوع خاضع خاضعة خضعت | undergo undergone subject submit
attract | جذب يجذب جاذبية جاذب استقطب يستقطب استقطاب اجتذب يجتذب لفت_الأنظار لفت_الانتباه | attract attracted attraction attractive
empower | تمكين | empower empowerment
hold-accountable | محاسبة حاسب يحاسب مساءلة محاسب_قانوني مدقق_حسابات يتحاسب حاسبوه نحاسب المساءلة | accountability accountable accounting accountant | ~accuse ~punish
refer-transfer | إحالة أحال يحيل أحيل | referral referred refer
dismantle | تفكيك فكك يفكك تفكك يتفكك | dismantle dismantled disintegrate breakup
merge | دمج يدمج مدمج اندمج يندمج اندماج توحيد | merge merged merger integrate integration unify unification
commit-act | ارتكب يرتكب ارتكاب مرتكب مرتكبين مرتكبو اقترف يقترف اقتراف | commit committed perpetrate perpetrator perpetrators
hesitate | تردد يتردد متردد مترددة | hesitate hesitation reluctant reluctance
pump-inject | ضخ يضخ مضخة مضخات مضخات_المياه طلمبة طلمبات ماطورات_سحب شفاطات | pump inject pumped injected pumps pumping
allocate | خصص يخصص تخصيص مخصص مخصصة مخصصات رصد_مبلغ رصدت_ميزانية | allocate allocated allocation earmark dedicate
extend-time | مدد يمدد تمديد ممدد مدد_العقد تمديد_المهلة | extend extended extension prolong
draft-formulate | صياغة صاغ يصوغ مسودة مسودات مصاغ | draft formulate wording
fulfil | لبى يلبي تلبية أوفى إيفاء | fulfil fulfill meet_needs satisfy
tamper | عبث يعبث عابث تلاعب يتلاعب متلاعب | tamper tampering manipulate manipulation
dispense-with | استغنى يستغني استغناء | dispense
coexist | تعايش يتعايش تعايش_سلمي | coexist coexistence
capture-pick | التقط يلتقط التقاط التقاط_صور | capture captured pick_up picked_up
attention | انتباه انتبه ينتبه منتبه تنبه | attention attentive notice
distinguish | فرز يفرز | distinguish sort
sacrifice | تضحية تضحيات ضحى يضحي فداء فدى افتدى | sacrifice sacrificed
inflate | ينفخ انتفخ | inflate inflated blow_up
lean-tend | مال_إلى يميل ميل ميول نزعة | tend tendency lean inclined
reflect | انعكس ينعكس انعكاس عكس_الصورة يعكس تعكس انعكاسات | reflect reflected reflection
exaggerate | مبالغة يبالغ تهويل | exaggerate exaggeration
imitate | قلد يقلد تقليد مقلد محاكاة يحاكي حاكى | imitate imitation copy simulate simulation
adapt | تكيف يتكيف تأقلم يتأقلم | adapt adaptation adjust
host-event | استضاف يستضيف استضافة تستضيف مستضيف | host hosted hosting
# --- cleaning, drying, repairing
dry-verb | جفف يجفف تجفيف جففوا مجفف مجففة نشف ينشف تنشيف نشفوا سحب_المياه شفط_المياه شفط مضخات_لسحب نزح_المياه تصريف_المياه صرف_المياه | dry dried drying drain drained draining mop_up pump_out | ~clean ~pump-inject ~dry
repair | إصلاح_الأعطال أصلح_العطل أصلحوا صلح_السيارة تصليحات صيانات أعمال_الصيانة فريق_الصيانة فنيو_الصيانة ورشة_تصليح إعادة_التيار استعادة_الخدمة أعادوا_التشغيل صلحوا يصلحوا يصاوب صاوبوا ترقيع لحام لحم_الأنبوب تبديل_القطع قطع_غيار قطعة_غيار | repair repaired repairs fix fixed fixing mend mended patch patched maintenance spare_parts spare_part serviced | ~rebuild ~breakdown
replace-with | حل_محل حلت_محل استبدل_به عوضا_عن بدلا_عنه أخذ_مكانه حل_مكانه خلفه_في_المنصب | replace replaced replacing substitute_for take_over_from in_place_of | ~change ~instead
damage-loss | خسر_كل فقد_كل_شيء أتت_عليه أتت_النيران_على التهمت قضى_على_المحصول ذهب_سدى هلكت_المواشي نفوق نفق_الحيوان نفقت نافقة كلفة_الأضرار حجم_الأضرار قيمة_الأضرار تقدير_الأضرار مقدار_الخسائر حجم_الخسائر خسائر_فادحة خسائر_جسيمة أضرار_جسيمة أضرار_بالغة أضرار_طفيفة | cost_of_damage amount_of_damage losses extent_of_damage damage_estimate | ~damage ~destroy
prevent-harm | احترز يحترز احترازات احتياطات إجراءات_السلامة إجراءات_وقائية تدابير_السلامة قواعد_السلامة معايير_السلامة شروط_السلامة وقائية وقائي خوذة خوذات سترة_نجاة سترات_النجاة قفازات نظارات_واقية معدات_الوقاية ملابس_واقية حزام_الأمان حزام_أمان أحزمة_الأمان | precaution precautions safety_measures safety_rules helmet helmets life_jacket life_jackets gloves protective_gear seat_belt seatbelt goggles | ~protect ~safe
# --- the voice and the senses
whisper-shout | همسا همست صاحت صاحوا صرخوا صرخت صرخة زعيق هتفوا هتفت ينادي منادي علا_صوته رفع_صوته بأعلى_صوته دوت_الصرخات تعالت_الأصوات تعالت_الصيحات صياحه | yelled yelling screaming shouting whispered murmur mutter bellow roar call_out cried_out | ~scream
gesture | لوح_بيده يلوح ملوحا أومأ إيماءة هز_رأسه أشار_بيده غمز صافح يصافح مصافحة عانق يعانق عناق معانقة احتضن يحتضن حضن_طفلها قبل_جبينه انحنى ينحني ركع يركع جثا رفع_قبضته رفع_يديه ربت_على | wave waved gesture nod nodded shake_hands shook_hands handshake hug hugged embrace embraced kiss kissed bow bowed knelt kneel clench thumbs_up
limp-move | زحفوا تدحرج يتدحرج انزلق ينزلق انزلاق_قدم انزلقت_قدمه ترنح يترنح تأرجح يتأرجح هب_واقفا اندفع يندفع اندفعوا تهاوت تشقلب ينقض | crawl crawled roll rolled slip slipped stumble stumbled tumble stagger leap lunge rush_forward plunge plunged swing
# --- literary verbs that paraphrase plain ones
inherit-tradition | توارث يتوارث توارثوا توارثت متوارث متوارثة أبا_عن_جد كابرا_عن_كابر ورثوا_المهنة ورث_عن_أبيه ورث_عن_والده كما_عمل_والده مهنة_العائلة عمل_العائلة من_جيل_إلى_جيل جيلا_بعد_جيل خلف_لسلف مهنة_الآباء | inherited_from handed_down passed_down generation_to_generation family_tradition family_trade generation_after_generation | ~generation ~will-estate ~family
escape-blame | أفلت يفلت إفلات نجا_من_العقاب نجا_من_المساءلة أفلت_من_العقاب تملص_من تهرب يتهرب تنصل_من لم_توجه_له_تهم سلم_من_الملاحقة براءة_ساحته برئت_ساحته | get_away_with escaped_punishment escape_charges impunity evade evaded off_the_hook | ~innocent
`;
