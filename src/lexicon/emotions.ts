/** Feelings, attitudes and states of mind. */
export const emotions = `
feeling | شعور يشعر مشاعر إحساس أحاسيس أحس يحس عاطفة عواطف عاطفي انفعال حاسة | feeling feelings feel felt emotion emotions sense emotional | >fear >joy >sadness >anger
reassure | طمأن يطمئن اطمئنان اطمأن مطمئن طمأنة مطمئنة تطمين تطمينات | reassure reassured reassurance
surprise | مفاجأة مفاجآت فاجأ يفاجئ تفاجأ يتفاجأ مفاجئ دهشة اندهش مدهش مذهل ذهول مذهول استغرب يستغرب استغراب عجب تعجب انبهر متفاجئ مباغت | surprise surprised surprising amazed amazing astonished astonishment unexpected
anger | غضب يغضب غاضب غاضبة غاضبون غاضبين سخط ساخط استياء مستاء حنق غيظ استشاط عصبية زعلان زعل معصب غضبان نقمة امتعاض | anger angry outrage fury furious rage resentment upset indignation | ~protest
joy | فرح يفرح فرحة فرحان سعادة سعيد سعيدة سعداء سرور مسرور بهجة ابتهاج مبتهج غبطة سعد انبساط مبسوط فرحوا ابتسم ابتسامة مرح | joy happy happiness glad delighted pleased joyful cheerful smile | !sadness
sadness | حزن يحزن حزين حزينة أحزان مكتئب اكتئاب شجن كئيب لوعة حزنا تعيس تعاسة مؤسف مؤسفة أسف يأسف للأسف مأساة مأساوي مأساوية مآسي الكآبة | sadness sad sorrow grief depression depressed unhappy regret regrettable tragedy tragic unfortunately
cry-weep | بكى يبكي بكاء باك باكية دموع دمعة دموعه | cry cried weep wept tears crying
mourning | حداد حداد_وطني حداد_عام أعلن_الحداد نكس_الأعلام تنكيس_الأعلام | mourning national_mourning
laugh | ضحك يضحك ضحكة ضاحك مضحك فكاهة فكاهي | laugh laughed laughter funny humour humor
hope | أمل آمال يأمل أملا تمنى يتمنى تمنيات تفاؤل متفائل متفائلين يتفاءل طموح طموحات طامح يتطلع تطلعات نأمل أمنيته | hope hoped hopes hopeful wish wishes optimism optimistic ambition ambitions aspiration aspirations look_forward | !despair
despair | يأس يائس يائسة إحباط محبط محبطين تشاؤم متشائم قنوط ييأس خيبة_أمل خيبة | despair hopeless desperate pessimism pessimistic frustration disappointment disappointed
hate | كراهية يكره مكروه بغض حقد أحقاد ضغينة بغضاء عداوة عداء | hate hatred hated hostility grudge animosity | !love
love | حب يحب محب محبة أحب حبيب حبيبة عشق عاشق ود مودة محبوب بيحب كيبغي حبه أحبوا | love loved loves lover affection beloved
like | إعجاب يعجب معجب معجبين معجبون استحسن يفضل تفضيل مفضل مفضلة عجبه | like liked admire admiration prefer preferred favourite favorite fans
thank | شكر يشكر شاكر مشكور امتنان ممتن شكره عرفان شكرا تشكر | thank thanks thanked gratitude grateful
respect | احترم يحترم احترام محترم توقير موقر | respect respected esteem | !insult
insult | إهانة أهان يهين إساءة أساء مسيء مسيئة شتم يشتم شتيمة شتائم سب سباب ازدراء احتقار مهين تحقير إذلال مذل | insult insulted offend offensive abuse humiliation humiliate contempt
pride | فخر فخور يفتخر افتخار اعتزاز يعتز معتز كبرياء تفاخر | pride proud
shame | عار خجل يخجل خجول استحياء مخجل خزي عيب فضيحة فضائح | shame ashamed disgrace scandal embarrassing embarrassed shy
jealousy | حسد غيرة غيور حسود | jealousy envy jealous
regret | ندم يندم نادم نادما تأسف تحسر حسرة | regret regretted remorse
guilt-feel | تأنيب_الضمير ضمير ضمائر | guilt conscience
trust | ثقة يثق موثوق موثوقة مصداقية واثق واثقة ائتمن موثوقية | trust trusted confidence reliable credibility confident | !doubt
doubt | شك شكوك يشك شكك يشكك تشكيك مشكوك ريبة ارتاب مريب مشبوه مشبوهة | doubt doubts suspicion suspicious doubtful questionable
courage | شجاعة شجاع شجعان جرأة جريء إقدام بسالة جسور جسارة جدع | courage brave bravery courageous bold
coward | جبان جبناء تخاذل متخاذل | coward cowardly
patience | صبر يصبر صابر صابرين صبور تريث يتريث | patience patient
determined | عزم عازم عازمة عزيمة إصرار إرادة صمود صامد صمد يصمد | determined determination will resolve resilience steadfast
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
`;
