/** Feelings, attitudes and states of mind. */
export const emotions = `
feeling | شعور يشعر مشاعر إحساس أحاسيس أحس يحس عاطفة عواطف عاطفي انفعال حاسة | feeling feelings feel felt emotion emotions sense emotional | >fear >joy >sadness >anger
reassure | طمأن يطمئن اطمئنان اطمأن مطمئن طمأنة مطمئنة تطمين تطمينات | reassure reassured reassurance
surprise | مفاجأة مفاجآت فاجأ يفاجئ تفاجأ يتفاجأ مفاجئ دهشة اندهش مدهش مذهل ذهول مذهول استغرب يستغرب استغراب عجب تعجب انبهر متفاجئ مباغت أذهل يذهل أدهش يدهش أبهر يبهر دهش دهشة_كبيرة صعق صدمة_كبيرة فوجئ يفاجأ فوجئت فوجئوا تفاجأت تفاجؤوا تفاجأوا اتفاجأ انذهل متفاجئين مندهش مندهشة مندهشين لم_تكن_تتوقع بهت مبهوت انبهار انبهروا مبهور مبهورة مبهورين منبهر | surprise surprised surprising amazed amazing astonished astonishment unexpected astonishing stunned startled shocked taken_aback astounded staggering astonish amaze
anger | غضب يغضب غاضب غاضبة غاضبون غاضبين استشاط عصبية زعلان زعل معصب سخط ساخط ساخطون ساخطين استياء مستاء مستاءة مستائين مستاؤون حنق حانق غيظ اغتاظ مغتاظ نقمة ناقم ناقمون امتعاض ممتعض ممتعضين غضبان غضبت غضبوا غضبهم ثارت_ثائرته ضجر ضيق_صدر منزعج منزعجون انزعجوا أغضب أثار_غضب أثار_استياء أثار_حفيظة غضب_شعبي موجة_غضب تنرفز متنرفز مقهور مقهورين انفعل منفعل هاج_وماج استنكار_واسع | anger angry outrage fury furious rage resentment upset indignation annoyed annoyance irritated irritation enraged incensed displeased dissatisfaction dissatisfied discontent disgruntled exasperated mad | ~protest
joy | فرح يفرح فرحة فرحان سعادة سعيد سعيدة سعداء سرور مسرور بهجة ابتهاج مبتهج غبطة سعد انبساط مبسوط فرحوا ابتسم ابتسامة مرح ابتهجوا مبتهجة مسرة مسرات غمرته_السعادة غمرتها_السعادة فرحتهم فرحتها فرحانين يسعد أسعده سعد_بالخبر تهلل_وجهه تهلل متهلل طار_من_الفرح جذل حبور نشوة منتشي منتشيا هناء أبهج يبهج مغتبط مستبشر استبشر انشرح انشراح اغتباط | joy happy happiness glad delighted pleased joyful cheerful smile happily thrilled overjoyed ecstatic elated rejoice jubilant jubilation smiling smiled beam celebrate_joy | !sadness
sadness | حزن يحزن حزين حزينة أحزان مكتئب اكتئاب شجن كئيب لوعة حزنا تعيس تعاسة مؤسف مؤسفة أسف يأسف للأسف مأساة مأساوي مأساوية مآسي الكآبة أسيف ألم_نفسي حسير محزون مكلوم مكلومة مفجوع مفجوعة انفطر انكسر_خاطره مغموم غم كمد شعور_بالأسى حزنت حزنوا تفجع متحسر متألم | sadness sad sorrow grief depression depressed unhappy regret regrettable tragedy tragic unfortunately heartbroken sorrowful saddened grieving gloomy despondent melancholy
cry-weep | بكى يبكي بكاء باك باكية دموع دمعة دموعه دمعت ذرف_الدموع ذرفت أجهش_بالبكاء أجهشت_بالبكاء انفجرت_بالبكاء انفجر_بالبكاء انهمرت_دموعه انخرط_في_البكاء نحيب انتحب ينتحب ينوح عياط بيعيط تعيط بكت تبكي بكوا دمعها باكيا كيبكي يبكون نشيج | cry cried weep wept tears crying weeping burst_into_tears in_tears sob sobbed sobbing tearful broke_down
mourning | حداد حداد_وطني حداد_عام أعلن_الحداد نكس_الأعلام تنكيس_الأعلام | mourning national_mourning
laugh | ضحك يضحك ضحكة ضاحك مضحك فكاهة فكاهي قهقه قهقهة يقهقه ضحكت ضحكوا أضحك مازحا مازحة ضاحكا طرائف طريف | laugh laughed laughter funny humour humor laughing giggle chuckle hilarious amused amusing grin joked
hope | أمل آمال يأمل أملا تمنى يتمنى تمنيات تفاؤل متفائل متفائلين يتفاءل طموح طموحات طامح يتطلع تطلعات نأمل أمنيته نتمنى يتمنون متفائلة متفائلون آملين راجيا يحلم_بأن حلم_حياته يراوده_الأمل بصيص_أمل يأملون تأمل_في نأمل_أن متمنيا متمنين عشم عشمان | hope hoped hopes hopeful wish wishes optimism optimistic ambition ambitions aspiration aspirations look_forward hoping optimist aspires dream_of hopefully | !despair
despair | يأس يائس يائسة إحباط محبط محبطين تشاؤم متشائم قنوط ييأس خيبة_أمل خيبة يأسا فقد_الأمل فقدوا_الأمل محبطة محبطون أحبط_معنوياته إحباطه متشائمة خذل يخذل خذلان مخذول خيب_الآمال خيب_آمال مخيب مخيبة قانط | despair hopeless desperate pessimism pessimistic frustration disappointment disappointed dismay disheartened let_down disappointing despondency
hate | كراهية يكره مكروه بغض حقد أحقاد ضغينة بغضاء عداوة عداء كره_شديد يكرهون مقت يمقت ممقوت نفور نافر اشمئزاز اشمأز يشمئز مقزز قرف مقرف ازدرى يزدري نبذ_الكراهية | hate hatred hated hostility grudge animosity loathe loathing detest disgust disgusted disgusting resent dislike | !love
love | حب يحب محب محبة أحب حبيب حبيبة عشق عاشق ود مودة محبوب بيحب كيبغي حبه أحبوا عاشقة عاشقين هوى_القلب مغرم مغرمة هيام متيم ولع مولع مولعة شغف شغوف شغوفة كنحب أحبت يحبون حبهم رومانسي رومانسية افتتان مفتون مفتونة | love loved loves lover affection beloved passion passionate fond adore adored romance romantic fell_in_love
like | إعجاب يعجب معجب معجبين معجبون استحسن يفضل تفضيل مفضل مفضلة عجبه راق يروق يروقه يروق_لها طاب_له أعجب أعجبها أعجبه أعجبهم استساغ يستسيغ استهوى يستهوي استحسان ميال مستحسن عجبتني عجبهم كيعجبو | like liked admire admiration prefer preferred favourite favorite fans appeal_to enjoy fond_of fancy approve_of
thank | شكر يشكر شاكر مشكور امتنان ممتن شكره عرفان شكرا تشكر شكرت شكروا شاكرا شاكرة شاكرين أعرب_عن_امتنانه أعرب_عن_شكره ممتنة ممتنون ممتنين جزيل_الشكر عرفانا عرفان_بالجميل مديون_له ميرسي | thank thanks thanked gratitude grateful thanking thankful appreciation appreciate indebted
respect | احترم يحترم احترام محترم توقير موقر تبجيل مبجل إجلال إكبار إجلالا تقدير_واحترام هيبة مهيب وقار وقور | respect respected esteem reverence revered | !insult
insult | إهانة أهان يهين إساءة أساء مسيء مسيئة شتم يشتم شتيمة شتائم سب سباب ازدراء احتقار مهين تحقير إذلال مذل | insult insulted offend offensive abuse humiliation humiliate contempt
pride | فخر فخور يفتخر افتخار اعتزاز يعتز معتز كبرياء تفاخر اعتز افتخر فخورة فخورين فخورون مفتخر مفاخر يتباهى مباهاة تيه_بالنفس زهو يزهو نفخر نعتز | pride proud prideful boast boasted boasting brag
shame | عار خجل يخجل خجول استحياء مخجل خزي عيب فضيحة فضائح خجلان محرج محرجة إحراج أحرج يحرج أحرجت فضيحته انفضح افتضاح افتضح استحى يستحي وصمة_عار وصمة مفضوح | shame ashamed disgrace scandal embarrassing embarrassed shy embarrass embarrassment humiliation scandals exposed disgraceful stigma shameful
jealousy | حسد غيرة غيور حسود | jealousy envy jealous
regret | ندم يندم نادم نادما تأسف تحسر حسرة نادمة نادمين أسف_على عبر_عن_أسفه أعرب_عن_أسفه أبدى_ندمه أبدت_ندمها يتحسر ندمت ندموا ندامة متندم وخز_الضمير توبة يتوب | regret regretted remorse remorseful repent repentance contrition sorry apologised rue | ~apologize
guilt-feel | تأنيب_الضمير ضمير ضمائر | guilt conscience
trust | ثقة يثق موثوق موثوقة مصداقية واثق واثقة ائتمن موثوقية ثقتها ثقته وثقت_بهم وثقت يثقون موضع_ثقة أهل_للثقة أمانته يطمئن_إلى ثقات معول_عليه | trust trusted confidence reliable credibility confident trustworthy dependable rely_on | ~doubt
doubt | شك شكوك يشك شكك يشكك تشكيك مشكوك ريبة ارتاب مريب مشبوه مشبوهة تشكك متشكك متشككين مشككون مشككين أثار_شكوكا أثار_الشبهات شكوكه ارتياب مرتاب يرتاب مثار_شك مظنون مشكوك_فيه متشككون | doubt doubts suspicion suspicious doubtful questionable skeptic skeptical sceptical scepticism dubious distrust mistrust
courage | شجاعة شجاع شجعان جرأة جريء إقدام بسالة جسور جسارة جدع شجاعتها شجاعته مقدام مقدامة أبطال_الإنقاذ عمل_بطولي تصرف_بطولي استبسل استبسال يجرؤ تجرأ شهامة شهم مروءة | courage brave bravery courageous bold heroism heroic bravely daring dared valiant gallant hero heroes
coward | جبان جبناء تخاذل متخاذل | coward cowardly
patience | صبر يصبر صابر صابرين صبور تريث يتريث | patience patient
determined | عزم عازم عازمة عزيمة إصرار إرادة صمود صامد صمد يصمد مصمم_على مصمما تصميمه عاقد_العزم عاقدة_العزم مثابر مثابرة يثابر عنيد عناد مصر_على دأب_على دؤوب دؤوبة كافح_طويلا همة ذو_همة شكيمة قوي_الشكيمة بأس_شديد ثابر مثابرون اجتهد يجتهد اجتهاد مجتهد مجتهدة تفانى يتفاني تفان متفان متفانية | determined determination will resolve resilience steadfast stubborn persevere perseverance persistent tenacious resolved resolute diligent diligence dedicated dedication hard-working
bored | ملل ممل | bored boring
enjoy | استمتع يستمتع استمتاع متعة ممتع ممتعة يتمتع متعوا | enjoy enjoyed enjoyable pleasure
comfort | مريح مريحة ارتياح مرتاح ارتاح يرتاح استرخاء استراح يستريح استراحة | comfort comfortable relief relieved rest relax
satisfied | رضا راض راضين رضي يرضى إرضاء قناعة مقتنع مقتنعين اقتنع يقتنع أقنع يقنع إقناع مقنع | satisfied satisfaction satisfy content convinced convince persuade persuaded
interest-care | اهتمام يهتم اهتم مهتم مهتمين مهتمون اكترث يكترث مبالاة اعتنى يعتني | interest interested care concern
serious | جدي جاد جادة جدية بجدية | serious seriously seriousness
curious | فضول فضولي حب_الاستطلاع | curious curiosity
lonely | معزول معزولة منعزل انعزال عزل_عن_العالم | lonely isolated isolation alone
generous | سخاء سخي كرماء | generous generosity
honest | صادق صدق صراحة صريح صريحة بصراحة | honest honesty frank candid sincere
loyal | إخلاص مخلص مخلصين ولاء ولاءات وفاء | loyal loyalty faithful sincere allegiance
betray | خيانة خان_الوطن يخون خائن خونة غدر غدرا عملاء_للعدو | betray betrayal treason traitor traitors treachery
cruel | قاس قاسي قاسية قسوة وحشي وحشية همجي همجية بربري ضراوة ضار بلا_رحمة شرس شرسة شراسة | cruel brutal brutality savage barbaric harsh ruthless fierce
mercy | رحمة رحم_الضعفاء رحيم رأفة شفقة عطف تعاطف يتعاطف متعاطف حنان | mercy compassion sympathy pity sympathize kindness
kind | طيب طيبة لطيف لطف ودود | kind nice gentle friendly good-hearted
greed | طمع طامع جشع جشعة أطماع مطامع أناني أنانية بخل | greed greedy selfish
intention | نية نوايا ينوي نوى اعتزم يعتزم تعتزم ناوي نيته معتزم قاصد بنيته | intention intend intends intent plan
habit-belief | معتقد معتقدات قناعات يؤمن مؤمن مؤمنين | belief beliefs believe believer believers
# --- reactions, praise and blame
toil | كدح يكدح كادح كادحين كد_وتعب كد يكد عرق_الجبين شقاء شقي_في_عمله عمل_شاق شغل_شاق تعب_العمل | toil drudgery hard_labour hard_work slog | ~work ~tired
bore-annoy | أزعج يزعج إزعاج مزعج مزعجة أزعجهم ضايق يضايق مضايقة مضايقات متضايق تضايق أرق_السكان إقلاق_راحة | annoy annoyed bother bothered disturb disturbed nuisance | ~anger
nostalgia | حنين يحن اشتاق يشتاق شوق أشواق مشتاق مشتاقة وحشني وحشتني افتقدوه يفتقدونه | nostalgia miss longing yearn homesick
relief-feel | تنفس_الصعداء تنفسوا_الصعداء ارتياح ارتاح_باله اطمأنوا شعر_بالارتياح زال_الخطر | relieved sigh_of_relief | ~reassure ~comfort
confusion | ارتباك ارتبك يرتبك مرتبك مرتبكة ارتباكا تخبط يتخبط تشوش مشوش حيرة لخبطة ملخبط متلخبط هرج_ومرج هرج فوضى_عارمة | confusion confused bewildered bewilderment muddle disarray chaotic | ~unrest
calm-person | رباطة_جأش رباطة_الجأش رابط_الجأش هدوء_أعصاب برود_أعصاب تمالك_نفسه تماسك_أعصابه تماسكت لم_يبد_تأثرا لم_تظهر_ردة لم_يظهر_انفعالا بدا_هادئا بدت_هادئة | composed composure calmly showed_no_emotion impassive
excited | متحمس متحمسة متحمسين متحمسون حماس حماسة حماسي حماسية حمس يحمس مثير مثيرة إثارة أثار_حماس تشويق مشوق مشوقة لهفة متلهف متلهفة متلهفين تلهف بفارغ_الصبر شوق_كبير | excited excitement exciting enthusiasm enthusiastic thrilling thrill eager eagerly
sympathy | يواسي تعاطفوا متعاطفون آزروا وقفوا_إلى_جانبه وقف_بجانبه شد_من_أزره سند_نفسي دعم_معنوي | console consoled comfort sympathise moral_support | ~mercy ~solidarity
# --- trick, deceit, pretence
trick | حيلة حيل خدعة خدع احتيال تحايل يتحايل ماكر دهاء داهية داه مكيدة مكائد مؤامرة_مدبرة فخ أفخاخ شرك_خداعي نصب_فخا استدراج استدرج يستدرج مناورة_خداعية تمويه موه يموه مموه إيهام أوهم يوهم أوهمهم تظاهر_بأنه تظاهروا_بأنهم ادعى_أنه انتحل خادع مخادع مخادعة غرر تغرير ضحك_على_الناس لعب_عليهم نصبوا_عليه ملعوب مقلب مقالب حيل_ذكية | trick tricked trickery deceive deceived deceit deception ruse hoax hoaxer prank con cunning sly dupe duped lure lured trap pretend pretended bluff | ~fraud ~lie-falsehood ~disguise
pretext-excuse | عذر أعذار تعلل يتعلل معللا يعلل تذرع يتذرع متذرعا تحجج يتحجج متحججا حججه دفعه_بأن مسوغات مسوغ بحجته بزعم دفاعا_عن_نفسه مرافعة دفوع_الدفاع دفع_المحامي | excuse excuses grounds pretext argument argued defence_argument reasoning plea | ~justify ~cause
reveal-secret | فضح يفضح كشف_السر أفشى يفشي إفشاء باح_بالسر مبلغين بلغ_السلطات أبلغ_السلطات أبلغت_السلطات أخطر_السلطات وشى كاشف_الفساد رسالة_مجهولة بلاغ_مجهول كشف_القضية فجر_القضية أثار_القضية فاعل_خير سرب_وثائق مسرب مسربة مبلغ_عن_المخالفات واش_به بلغ_عنهم سرب_معلومات دون_أن_يذكر_اسمه | whistleblower whistle-blower tipped_off tip-off tipster informant informer leaked blew_the_whistle exposed reported_to_authorities | ~announce ~report-verb
# --- likeness, contrast, mockery
liken | تشبيه شبهت تشبيها وصفه_بأنه وصفها_بأنها كأنما استعارة كناية صورة_مجازية | liken likened likens metaphor simile analogy as_if comparison | ~compare ~same
endure | احتمل احتمال_الألم تحمل_الألم تحمل_المشقة يتحمل_العناء جلد_وصبر قوة_التحمل قدرة_على_التحمل | endure endurance withstand | ~patience ~suffering
`;
