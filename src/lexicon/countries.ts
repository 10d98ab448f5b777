/**
 * Countries and the great international organisations: names, nationality adjectives, and the capitals that
 * stand for a state in news («اتهمت أنقرة أثينا»). Columns: see table.ts.
 */
export const countries = `
# --- Arab countries
saudi-arabia | السعودية سعودي المملكة_العربية_السعودية | saudi_arabia saudi saudis ksa | =riyadh
riyadh | الرياض | riyadh
egypt | مصر مصري مصريون جمهورية_مصر_العربية أرض_الكنانة مصاري_الجنسية | egypt egyptian egyptians | =cairo
cairo | القاهرة | cairo
syria | سوريا سورية سوري سوريون | syria syrian syrians | =damascus
damascus | دمشق | damascus
lebanon | لبنان لبناني لبنانيون | lebanon lebanese | =beirut
beirut | بيروت | beirut
jordan | الأردن أردني أردنيون | jordan jordanian jordanians | =amman
amman | عمان_العاصمة | amman
palestine | فلسطين فلسطيني فلسطينيون الأراضي_الفلسطينية الضفة_الغربية السلطة_الفلسطينية | palestine palestinian palestinians west_bank palestinian_authority palestinian_territories | =ramallah ~jerusalem
ramallah | رام_الله | ramallah
israel | إسرائيل إسرائيلي إسرائيليون الاحتلال_الإسرائيلي الكيان_الصهيوني | israel israeli israelis idf | =tel-aviv !palestine ~jerusalem
tel-aviv | تل_أبيب | tel_aviv
jerusalem | القدس | jerusalem
iraq | العراق عراقي عراقيون | iraq iraqi iraqis | =baghdad
baghdad | بغداد | baghdad
kuwait | الكويت كويتي كويتيون | kuwait kuwaiti kuwaitis
qatar | قطر قطري قطريون | qatar qatari qataris | =doha
doha | الدوحة | doha
bahrain | البحرين بحريني بحرينيون | bahrain bahraini | =manama
manama | المنامة | manama
emirates | الإمارات إماراتي إماراتيون الإمارات_العربية_المتحدة | emirates uae emirati united_arab_emirates | =abu-dhabi
abu-dhabi | أبوظبي أبو_ظبي | abu_dhabi
oman | عمان عماني عمانيون سلطنة_عمان | oman omani omanis | =muscat
muscat | مسقط | muscat
yemen | اليمن يمني يمنيون | yemen yemeni yemenis | =sanaa
sanaa | صنعاء | sanaa sana'a
libya | ليبيا ليبي ليبيون | libya libyan libyans | =tripoli
tripoli | طرابلس | tripoli
tunisia | تونس تونسي تونسيون | tunisia tunisian tunisians tunis
algeria | الجزائر جزائري جزائريون | algeria algerian algerians algiers
morocco | المغرب مغربي مغاربة | morocco moroccan moroccans | =rabat
rabat | الرباط | rabat
mauritania | موريتانيا موريتاني موريتانيون | mauritania mauritanian | =nouakchott
nouakchott | نواكشوط | nouakchott
sudan | السودان سوداني سودانيون | sudan sudanese | =khartoum
khartoum | الخرطوم | khartoum
south-sudan | جنوب_السودان | south_sudan | =juba
juba | جوبا | juba
somalia | الصومال صومالي صوماليون | somalia somali somalis | =mogadishu
mogadishu | مقديشو مقديشيو | mogadishu
djibouti | جيبوتي جيبوتيون | djibouti
comoros | جزر_القمر قمري_الجنسية | comoros comorian | =moroni
moroni | موروني | moroni
western-sahara | الصحراء_الغربية صحراوي جبهة_البوليساريو البوليساريو | western_sahara sahrawi polisario
gulf-states | الخليج_العربي خليجي خليجيون | gulf_states gulf_countries
arab-world | عربي عربية عرب الوطن_العربي العالم_العربي الدول_العربية | arab arabs arabic arab_world arab_states
# --- neighbours and Asia
turkey | تركيا تركي أتراك | turkey turkish turks turkiye | =ankara
ankara | أنقرة | ankara
iran | إيران إيراني إيرانيون الجمهورية_الإسلامية | iran iranian iranians persian islamic_republic | =tehran
tehran | طهران | tehran
afghanistan | أفغانستان أفغاني أفغان | afghanistan afghan afghans | =kabul
kabul | كابول كابل_العاصمة | kabul
pakistan | باكستان باكستاني باكستانيون | pakistan pakistani pakistanis | =islamabad
islamabad | إسلام_آباد | islamabad
india | الهند هندي هنود | india indian indians | =new-delhi
new-delhi | نيودلهي دلهي نيو_دلهي | new_delhi delhi
bangladesh | بنغلاديش بنجلاديش بنغلادش بنغالي | bangladesh bangladeshi | =dhaka
dhaka | دكا داكا | dhaka
sri-lanka | سريلانكا سري_لانكا سريلانكي | sri_lanka sri_lankan | =colombo
colombo | كولومبو | colombo
nepal | نيبال نيبالي | nepal nepalese nepali | =kathmandu
kathmandu | كاتماندو كاتمندو | kathmandu
bhutan | مملكة_بوتان | bhutan bhutanese | =thimphu
thimphu | تيمفو تيمبو | thimphu
maldives | المالديف جزر_المالديف | maldives maldivian
china | الصين صيني صينيون | china chinese | =beijing
beijing | بكين بيجين | beijing
hong-kong | هونغ_كونغ هونج_كونج | hong_kong
taiwan | تايوان تايواني | taiwan taiwanese | =taipei
taipei | تايبيه تايبه | taipei
japan | اليابان ياباني يابانيون | japan japanese | =tokyo
tokyo | طوكيو | tokyo
south-korea | كوريا_الجنوبية كوري_جنوبي كوريون_جنوبيون | south_korea south_korean | =seoul !north-korea
seoul | سيول_العاصمة سول | seoul
north-korea | كوريا_الشمالية كوري_شمالي | north_korea north_korean | =pyongyang
pyongyang | بيونغ_يانغ بيونج_يانج بيونغيانغ | pyongyang
mongolia | منغوليا منغولي | mongolia mongolian | =ulan-bator
ulan-bator | أولان_باتور | ulan_bator ulaanbaatar
vietnam | فيتنام فيتنامي | vietnam vietnamese | =hanoi
hanoi | هانوي | hanoi
thailand | تايلاند تايلندا تايلاندي | thailand thai | =bangkok
bangkok | بانكوك | bangkok
cambodia | كمبوديا كمبودي | cambodia cambodian | =phnom-penh
phnom-penh | بنوم_بنه | phnom_penh
laos | لاوس لاوسي | laos laotian | =vientiane
vientiane | فيينتيان | vientiane
myanmar | ميانمار بورما بورمي الروهينغا الروهينجا | myanmar burma burmese rohingya | =naypyidaw
naypyidaw | نايبيداو | naypyidaw
malaysia | ماليزيا ماليزي | malaysia malaysian | =kuala-lumpur
kuala-lumpur | كوالالمبور كوالا_لمبور | kuala_lumpur
singapore | سنغافورة سنغافوري | singapore singaporean
indonesia | إندونيسيا إندونيسي | indonesia indonesian indonesians | =jakarta
jakarta | جاكرتا جاكارتا | jakarta
philippines | الفلبين الفيليبين فلبيني فيليبيني | philippines philippine filipino filipinos | =manila
manila | مانيلا | manila
brunei | بروناي | brunei bruneian
east-timor | تيمور_الشرقية تيمور_ليشتي | east_timor timor-leste | =dili
dili | ديلي_العاصمة | dili
kazakhstan | كازاخستان قازاقستان كازاخي كازاخستاني | kazakhstan kazakh | =astana
astana | أستانا أستانة | astana
uzbekistan | أوزبكستان أوزبكي | uzbekistan uzbek | =tashkent
tashkent | طشقند | tashkent
turkmenistan | تركمانستان تركمانستاني | turkmenistan turkmen | =ashgabat
ashgabat | عشق_آباد | ashgabat
kyrgyzstan | قيرغيزستان قرغيزستان قرغيزي | kyrgyzstan kyrgyz | =bishkek
bishkek | بشكيك | bishkek
tajikistan | طاجيكستان طاجيكي | tajikistan tajik | =dushanbe
dushanbe | دوشنبه | dushanbe
georgia | جورجيا جورجي | georgia georgian georgians | =tbilisi
tbilisi | تبليسي تفليس | tbilisi
armenia | أرمينيا أرميني أرمينيون أرمني أرمن | armenia armenian armenians | =yerevan
yerevan | يريفان | yerevan
azerbaijan | أذربيجان أذربيجاني أذربيجانيون أذري أذريون | azerbaijan azerbaijani azerbaijanis azeri | =baku
baku | باكو | baku
cyprus | قبرص قبرصي قبارصة | cyprus cypriot cypriots | =nicosia
nicosia | نيقوسيا | nicosia
# --- Europe
russia | روسيا روسي روس روسيا_الاتحادية الروس_الاتحادية القيادة_الروسية | russia russian russians russian_federation | =moscow =kremlin
moscow | موسكو | moscow | =kremlin
kremlin | الكرملين | kremlin
soviet-union | الاتحاد_السوفيتي الاتحاد_السوفياتي سوفيتي سوفياتي | soviet_union soviet ussr
ukraine | أوكرانيا أوكراني أوكرانيون | ukraine ukrainian ukrainians | =kyiv !russia
kyiv | كييف | kyiv kiev
belarus | بيلاروسيا روسيا_البيضاء بيلاروسي | belarus belarusian | =minsk
minsk | مينسك | minsk
moldova | مولدوفا مولدافيا مولدوفي | moldova moldovan | =chisinau
chisinau | كيشيناو | chisinau
poland | بولندا بولونيا بولندي | poland polish poles | =warsaw
warsaw | وارسو | warsaw
germany | ألمانيا ألماني ألمان | germany german germans | =berlin
berlin | برلين | berlin
france | فرنسا فرنسي فرنسيون | france french | =paris =elysee
paris | باريس | paris
elysee | الإليزيه | elysee
britain | بريطانيا بريطاني بريطانيون المملكة_المتحدة إنجلترا إنكلترا إنجليز إنكليز | britain british uk united_kingdom england britons | =london =downing-street
london | لندن | london
downing-street | داونينغ_ستريت | downing_street
scotland | إسكتلندا اسكتلندي | scotland scottish scots
wales | ويلز ويلزي | wales welsh
northern-ireland | أيرلندا_الشمالية | northern_ireland
ireland | أيرلندا أيرلندي | ireland irish | =dublin
dublin | دبلن | dublin
italy | إيطاليا إيطالي إيطاليون طليان | italy italian italians | =rome
rome | روما | rome
vatican | الفاتيكان الكرسي_الرسولي | vatican holy_see
san-marino | سان_مارينو | san_marino
malta | مالطا مالطي | malta maltese | =valletta
valletta | فاليتا | valletta
spain | إسبانيا إسباني إسبان | spain spanish spaniards | =madrid
madrid | مدريد | madrid
portugal | البرتغال برتغالي | portugal portuguese | =lisbon
lisbon | لشبونة | lisbon
andorra | أندورا | andorra
monaco | موناكو | monaco
belgium | بلجيكا بلجيكي | belgium belgian belgians | =brussels
brussels | بروكسل | brussels
netherlands | هولندا هولندي | netherlands dutch holland | =amsterdam ~the-hague
amsterdam | أمستردام | amsterdam
the-hague | لاهاي | hague
luxembourg | لوكسمبورغ لوكسمبورج | luxembourg
switzerland | سويسرا سويسري | switzerland swiss | =bern
bern | برن_العاصمة | bern
geneva | جنيف | geneva
liechtenstein | ليختنشتاين | liechtenstein
austria | النمسا نمساوي | austria austrian austrians | =vienna
vienna | فيينا | vienna
czechia | التشيك تشيكي جمهورية_التشيك تشيكيا | czech czechia czech_republic | =prague
prague | براغ | prague
slovakia | سلوفاكيا سلوفاكي | slovakia slovak | =bratislava
bratislava | براتيسلافا | bratislava
hungary | المجر هنغاريا مجري هنغاري | hungary hungarian hungarians | =budapest
budapest | بودابست | budapest
romania | رومانيا روماني_الجنسية | romania romanian romanians | =bucharest
bucharest | بوخارست | bucharest
bulgaria | بلغاريا بلغاري | bulgaria bulgarian | =sofia
sofia | صوفيا | sofia
greece | اليونان يوناني يونانيون | greece greek greeks | =athens
athens | أثينا | athens
albania | ألبانيا ألباني | albania albanian | =tirana
tirana | تيرانا | tirana
serbia | صربيا صربي صرب | serbia serbian serbs | =belgrade
belgrade | بلغراد بلجراد | belgrade
kosovo | كوسوفو كوسوفي | kosovo kosovar | =pristina
pristina | بريشتينا | pristina
bosnia | البوسنة البوسنة_والهرسك بوسني بوسنيون | bosnia bosnian bosnia_and_herzegovina | =sarajevo
sarajevo | سراييفو | sarajevo
croatia | كرواتيا كرواتي | croatia croatian croats | =zagreb
zagreb | زغرب | zagreb
slovenia | سلوفينيا سلوفيني | slovenia slovenian | =ljubljana
ljubljana | ليوبليانا | ljubljana
montenegro | الجبل_الأسود مونتينيغرو | montenegro montenegrin | =podgorica
podgorica | بودغوريتسا | podgorica
north-macedonia | مقدونيا مقدونيا_الشمالية مقدوني | macedonia north_macedonia macedonian | =skopje
skopje | سكوبيه سكوبي | skopje
sweden | السويد سويدي سويديون | sweden swedish swedes | =stockholm
stockholm | ستوكهولم | stockholm
norway | النرويج نرويجي | norway norwegian norwegians | =oslo
oslo | أوسلو | oslo
denmark | الدنمارك الدنمرك دنماركي | denmark danish danes | =copenhagen
copenhagen | كوبنهاغن كوبنهاجن | copenhagen
finland | فنلندا فنلندي | finland finnish finns | =helsinki
helsinki | هلسنكي | helsinki
iceland | آيسلندا آيسلندي | iceland icelandic | =reykjavik
reykjavik | ريكيافيك | reykjavik
greenland | غرينلاند جرينلاند | greenland
estonia | إستونيا إستوني | estonia estonian | =tallinn
tallinn |  تالين_العاصمة | tallinn
latvia | لاتفيا لاتفي | latvia latvian | =riga
riga | ريغا | riga
lithuania | ليتوانيا ليتواني | lithuania lithuanian | =vilnius
vilnius | فيلنيوس | vilnius
europe | أوروبا أوروبي أوروبيون أوربا | europe european europeans
# --- the Americas
usa | الولايات_المتحدة الولايات_المتحدة_الأمريكية أمريكا أميركا أمريكي أميركي أمريكيون أميركيون أمريكان أميركان | usa us united_states america american americans | =washington =white-house =pentagon
washington | واشنطن واشنطون | washington | =white-house =pentagon
white-house | البيت_الأبيض | white_house
pentagon | البنتاغون البنتاجون وزارة_الدفاع_الأمريكية وزارة_الدفاع_الأميركية | pentagon
new-york | نيويورك | new_york
canada | كندا كندي كنديون | canada canadian canadians | =ottawa
ottawa | أوتاوا | ottawa
mexico | المكسيك مكسيكي | mexico mexican mexicans
guatemala | غواتيمالا جواتيمالا غواتيمالي | guatemala guatemalan
belize | بليز | belize
honduras | هندوراس هندوراسي | honduras honduran | =tegucigalpa
tegucigalpa | تيغوسيغالبا | tegucigalpa
el-salvador | السلفادور سلفادوري | el_salvador salvadoran | =san-salvador
san-salvador | سان_سلفادور | san_salvador
nicaragua | نيكاراغوا نيكاراجوا | nicaragua nicaraguan | =managua
managua | ماناغوا | managua
costa-rica | كوستاريكا كوستا_ريكا | costa_rica costa_rican
panama | بنما بنمي | panama panamanian
cuba | كوبا كوبي كوبيون | cuba cuban cubans | =havana
havana | هافانا | havana
haiti | هايتي هايتيون | haiti haitian haitians | =port-au-prince
port-au-prince | بورت_أو_برنس | port-au-prince
dominican-republic | الدومينيكان جمهورية_الدومينيكان | dominican_republic dominican | =santo-domingo
santo-domingo | سانتو_دومينغو | santo_domingo
jamaica | جامايكا جامايكي | jamaica jamaican | =kingston
kingston | كينغستون | kingston
bahamas | البهاما الباهاما جزر_البهاما جزر_الباهاما | bahamas bahamian | =nassau
nassau | ناساو | nassau
barbados | باربادوس بربادوس | barbados
trinidad | ترينيداد ترينيداد_وتوباغو | trinidad trinidad_and_tobago
saint-lucia | سانت_لوسيا | saint_lucia
saint-vincent | سانت_فنسنت | saint_vincent
saint-kitts | سانت_كيتس | saint_kitts
grenada | غرينادا | grenada
antigua | أنتيغوا | antigua antigua_and_barbuda
dominica | دومينيكا | dominica
puerto-rico | بورتوريكو | puerto_rico puerto_rican
colombia | كولومبيا كولومبي | colombia colombian colombians | =bogota
bogota | بوغوتا | bogota
venezuela | فنزويلا فنزويلي | venezuela venezuelan | =caracas
caracas | كراكاس | caracas
guyana | غيانا غويانا | guyana guyanese
suriname | سورينام | suriname
ecuador | الإكوادور إكوادوري | ecuador ecuadorian | =quito
quito | كيتو | quito
peru | بيرو بيروفي | peru peruvian | =lima
lima | ليما | lima
bolivia | بوليفيا بوليفي | bolivia bolivian | =la-paz
la-paz | لاباز | la_paz
brazil | البرازيل برازيلي برازيليون | brazil brazilian brazilians | =brasilia
brasilia | برازيليا | brasilia
paraguay | باراغواي باراجواي | paraguay paraguayan | =asuncion
asuncion | أسونسيون | asuncion
uruguay | أوروغواي أوروجواي | uruguay uruguayan | =montevideo
montevideo | مونتيفيديو | montevideo
argentina | الأرجنتين أرجنتيني | argentina argentine argentinian | =buenos-aires
buenos-aires | بوينس_آيرس | buenos_aires
chile | تشيلي شيلي | chile chilean | =santiago
santiago | سانتياغو | santiago
latin-america | أمريكا_اللاتينية أميركا_اللاتينية أمريكا_الجنوبية أميركا_الجنوبية | latin_america south_america latin_american
# --- Africa
ethiopia | إثيوبيا الحبشة إثيوبي | ethiopia ethiopian ethiopians | =addis-ababa
addis-ababa | أديس_أبابا | addis_ababa
eritrea | إريتريا إريتري | eritrea eritrean | =asmara
asmara | أسمرة أسمرا | asmara
kenya | كينيا كيني كينيون | kenya kenyan kenyans | =nairobi
nairobi | نيروبي | nairobi
uganda | أوغندا أوغندي | uganda ugandan | =kampala
kampala | كمبالا | kampala
tanzania | تنزانيا تنزاني | tanzania tanzanian | =dodoma
dodoma | دودوما | dodoma
rwanda | رواندا رواندي | rwanda rwandan | =kigali
kigali | كيغالي | kigali
burundi | بوروندي بورونديون | burundi burundian
dr-congo | الكونغو_الديمقراطية جمهورية_الكونغو_الديمقراطية الكونغو كونغولي | congo congolese dr_congo drc | =kinshasa
kinshasa | كينشاسا | kinshasa
congo-republic | جمهورية_الكونغو الكونغو_برازافيل | republic_of_congo congo-brazzaville | =brazzaville
brazzaville | برازافيل | brazzaville
central-african-republic | أفريقيا_الوسطى جمهورية_أفريقيا_الوسطى | central_african_republic | =bangui
bangui | بانغي | bangui
chad | تشاد تشادي | chad chadian | =ndjamena
ndjamena | نجامينا انجمينا | n'djamena ndjamena
cameroon | الكاميرون | cameroon cameroonian | =yaounde
yaounde | ياوندي | yaounde
gabon | الغابون الجابون غابوني | gabon gabonese | =libreville
libreville | ليبرفيل | libreville
equatorial-guinea | غينيا_الاستوائية | equatorial_guinea | =malabo
malabo | مالابو | malabo
sao-tome | ساو_تومي | sao_tome
nigeria | نيجيريا نيجيري نيجيريون | nigeria nigerian nigerians | =abuja
abuja | أبوجا | abuja
niger | النيجر نيجري | niger nigerien | =niamey !nigeria
niamey | نيامي | niamey
mali | مالي_الدولة جمهورية_مالي باماكو | mali malian bamako
burkina-faso | بوركينا_فاسو بوركينابي | burkina_faso burkinabe | =ouagadougou
ouagadougou | واغادوغو واجادوجو | ouagadougou
senegal | السنغال سنغالي | senegal senegalese | =dakar
dakar | داكار | dakar
gambia | غامبيا جامبيا غامبي | gambia gambian | =banjul
banjul | بانجول | banjul
guinea | غينيا غيني | guinea guinean | =conakry
conakry | كوناكري | conakry
guinea-bissau | غينيا_بيساو | guinea-bissau
sierra-leone | سيراليون سيراليوني | sierra_leone | =freetown
freetown | فريتاون | freetown
liberia | ليبيريا ليبيري | liberia liberian | =monrovia
monrovia | مونروفيا | monrovia
ivory-coast | ساحل_العاج كوت_ديفوار إيفواري | ivory_coast ivorian | =abidjan =yamoussoukro
abidjan | أبيدجان | abidjan
yamoussoukro | ياموسوكرو | yamoussoukro
ghana | غانا غاني | ghana ghanaian | =accra
accra | أكرا | accra
togo | توغو توجو | togo togolese | =lome
lome | لومي | lome
benin | بنين_الدولة جمهورية_بنين بورتو_نوفو | benin beninese porto-novo
cape-verde | الرأس_الأخضر كاب_فيردي | cape_verde
angola | أنغولا أنجولا أنغولي | angola angolan | =luanda
luanda | لواندا | luanda
zambia | زامبيا زامبي | zambia zambian | =lusaka
lusaka | لوساكا | lusaka
zimbabwe | زيمبابوي زيمبابوية | zimbabwe zimbabwean | =harare
harare | هراري | harare
malawi | مالاوي ملاوي | malawi malawian | =lilongwe
lilongwe | ليلونغوي | lilongwe
mozambique | موزمبيق موزمبيقي | mozambique mozambican | =maputo
maputo | مابوتو | maputo
namibia | ناميبيا ناميبي | namibia namibian | =windhoek
windhoek | ويندهوك | windhoek
botswana | بوتسوانا بوتسواني | botswana
south-africa | جنوب_أفريقيا جنوب_أفريقي | south_africa south_african | =pretoria
pretoria | بريتوريا | pretoria
lesotho | ليسوتو | lesotho
eswatini | إسواتيني سوازيلاند | eswatini swaziland
madagascar | مدغشقر مدغشقري | madagascar malagasy | =antananarivo
antananarivo | أنتاناناريفو | antananarivo
mauritius | موريشيوس | mauritius mauritian
seychelles | سيشل سيشيل | seychelles
africa | أفريقيا أفريقي أفارقة | africa african africans
sahel | منطقة_الساحل | sahel
# --- Oceania
australia | أستراليا أسترالي أستراليون | australia australian australians | =canberra
canberra | كانبرا | canberra
new-zealand | نيوزيلندا نيوزيلاندا نيوزيلندي | new_zealand new_zealander | =wellington
wellington | ويلينغتون | wellington
papua-new-guinea | بابوا_غينيا_الجديدة غينيا_الجديدة | papua_new_guinea papua | =port-moresby
port-moresby | بورت_مورسبي | port_moresby
fiji | فيجي جزر_فيجي | fiji fijian | =suva
suva | سوفا | suva
solomon-islands | جزر_سليمان جزر_سولومون | solomon_islands | =honiara
honiara | هونيارا | honiara
vanuatu | فانواتو | vanuatu
samoa | ساموا | samoa samoan
tonga | تونغا تونجا | tonga tongan
tuvalu | توفالو | tuvalu
kiribati | كيريباتي | kiribati
nauru | ناورو | nauru
palau | بالاو | palau
marshall-islands | جزر_مارشال | marshall_islands
micronesia | ميكرونيسيا ميكرونيزيا ميكرونيزي | micronesia micronesian
asia | آسيا آسيوي آسيويون | asia asian
middle-east | الشرق_الأوسط شرق_أوسطي | middle_east mideast
caucasus | القوقاز قوقازي جنوب_القوقاز | caucasus south_caucasus
balkans | البلقان بلقاني | balkans balkan
scandinavia | إسكندنافيا اسكندنافي دول_الشمال_الأوروبي | scandinavia scandinavian nordic
west-world | الغرب الدول_الغربية غربيون | western_countries western_states
# --- seas that news names
mediterranean | البحر_المتوسط البحر_الأبيض_المتوسط المتوسط | mediterranean
red-sea | البحر_الأحمر | red_sea
black-sea | البحر_الأسود | black_sea
caspian-sea | بحر_قزوين | caspian_sea
atlantic | المحيط_الأطلسي الأطلسي المحيط_الأطلنطي | atlantic
pacific | المحيط_الهادئ الباسيفيك الباسفيك | pacific
indian-ocean | المحيط_الهندي | indian_ocean
persian-gulf | الخليج_الفارسي | persian_gulf
# --- organisations
un | الأمم_المتحدة أممي هيئة_الأمم_المتحدة المنظمة_الدولية المنظمة_الأممية هيئة_الأمم المنظمة_العالمية منظمة_أممية هيئة_أممية منظمة_دولية أمم_متحدة | un united_nations | ~secretary-general
general-assembly | الجمعية_العامة_للأمم_المتحدة الجمعية_العامة | general_assembly | ~un
eu | الاتحاد_الأوروبي التكتل_الأوروبي المفوضية_الأوروبية البرلمان_الأوروبي الاتحاد_الأوربي الاوروبي التكتل_القاري | eu european_union european_commission european_parliament
gcc | مجلس_التعاون مجلس_التعاون_الخليجي مجلس_التعاون_لدول_الخليج_العربية | gcc gulf_cooperation_council
oic | منظمة_التعاون_الإسلامي منظمة_المؤتمر_الإسلامي | oic organisation_of_islamic_cooperation organization_of_islamic_cooperation
african-union | الاتحاد_الأفريقي | african_union
osce | منظمة_الأمن_والتعاون_في_أوروبا منظمة_الأمن_والتعاون مجموعة_مينسك | osce minsk_group
csto | منظمة_معاهدة_الأمن_الجماعي | csto collective_security_treaty_organization
cis | رابطة_الدول_المستقلة | commonwealth_of_independent_states
asean | رابطة_آسيان رابطة_دول_جنوب_شرق_آسيا | asean
g7 | مجموعة_السبع | g7 group_of_seven
g20 | مجموعة_العشرين | g20 group_of_twenty
brics | بريكس مجموعة_بريكس | brics
world-bank | البنك_الدولي | world_bank
wto | منظمة_التجارة_العالمية | wto world_trade_organization
unesco | اليونسكو يونسكو | unesco | ~un
unicef | اليونيسف يونيسيف اليونيسيف يونيسف | unicef | ~un
unhcr | المفوضية_السامية_للاجئين مفوضية_اللاجئين المفوضية_العليا_للاجئين مفوضية_الأمم_المتحدة_لشؤون_اللاجئين مفوضية_شؤون_اللاجئين | unhcr refugee_agency | ~un
unrwa | الأونروا أونروا | unrwa | ~un
wfp | برنامج_الأغذية_العالمي | wfp world_food_programme world_food_program | ~un
fao | الفاو منظمة_الأغذية_والزراعة | fao | ~un
iaea | الوكالة_الدولية_للطاقة_الذرية وكالة_الطاقة_الذرية | iaea international_atomic_energy_agency
interpol | الإنتربول إنتربول الشرطة_الدولية | interpol
icc | المحكمة_الجنائية_الدولية الجنائية_الدولية | icc international_criminal_court
icj | محكمة_العدل_الدولية | icj international_court_of_justice
amnesty-international | منظمة_العفو_الدولية العفو_الدولية | amnesty_international
human-rights-watch | هيومن_رايتس_ووتش | human_rights_watch hrw
msf | أطباء_بلا_حدود | doctors_without_borders msf
opec | أوبك منظمة_أوبك منظمة_الدول_المصدرة_للنفط | opec
ioc | اللجنة_الأولمبية_الدولية اللجنة_الأولمبية | ioc olympic_committee
cia | وكالة_المخابرات_المركزية الاستخبارات_المركزية | cia
fbi | مكتب_التحقيقات_الفيدرالي مكتب_التحقيقات_الاتحادي | fbi
red-crescent-arab | الهلال_الأحمر_العربي | arab_red_crescent
gaza | غزة قطاع_غزة غزيون غزاوي | gaza gaza_strip gazans | ~palestine
`;
