/**
 * Words that tell health text from other text, with a weight each: 2 and 1 speak for health, -1 and -2 against it. They count for
 * every term that has an everyday sense too; what holds for one term only stands in its entry. A word stands for its plural.
 */
export const contextWords: readonly (readonly [weight: number, words: string])[] = [
  [
    2,
    'abdomen abdominal ache aching acne adhd adrenal aids ailment airway alzheimer amputee anemia aneurysm angina ankle ' +
    'antibiotic antibody anus aorta arthritis asthma autism bacteria bedside biopsy bladder bleed bleeding blister ' +
    'bloodstream bowel breastfeed breastfeeding breathless bruise bruised cancer cancerous carcinoma cardiac cardiologist ' +
    'cardiovascular caregiver cartilage cervical cervix chemotherapy childbirth cholesterol chronic clinic clinical ' +
    'clinically clinician colitis colon colonoscopy comorbid complication congenital constipation contraceptive cornea ' +
    'coronary cough covid cure cured dementia dental dentist depressed dermatologist diabetes diabetic diagnose diagnosed ' +
    'diagnosis diagnostic dialysis diaphragm diarrhea disease disorder dizziness dizzy doctor dosage dose drowsiness drowsy ' +
    'eczema elbow endoscopy enzyme epidemic epidural epilepsy esophagus estrogen eyelid faint fallopian fatigue feces femur ' +
    'fetal fetus fever fibromyalgia flu forearm fracture gallbladder gallstone genetic genital gland glaucoma glucose gout ' +
    'groin gum gynecologist headache heal hematologist hemoglobin hemorrhage hepatitis hereditary hernia herpes hip hiv ' +
    'hormone hospital hospitalization hospitalized hpv hygiene hypertension ill illness immune immunity implant incision ' +
    'incontinence infant infected infection infectious infertility inflamed inflammation inflammatory inhaler inherited ' +
    'injected injection injured injuries injury inpatient insomnia insulin intestine intravenous itching itchy jaundice ' +
    'joint kidney knee ligament limb liver lung lymph lymphoma malignant mammogram mastectomy mcg measles medical medically ' +
    'medicare medication medicinal medicine melanoma menopause menstrual metabolism midwife migraine miscarriage mri mucus ' +
    'muscle muscular mutation nasal nausea nerve neurological neurologist newborn nipple noninvasive nosebleed numb ' +
    'numbness nurse nursing obesity ointment oncologist operation ophthalmologist opioid organ orthopedic osteoporosis ' +
    'outpatient ovarian ovary overdose pain painful painkiller palliative pancreas paralysis paralyzed parkinson ' +
    'pathologist patient pediatric pediatrician pelvic pelvis penis pharmacist pharmacy phlegm physician physiotherapist ' +
    'placebo plaque platelet pneumonia podiatrist polyp postpartum pregnancy pregnant prenatal prescribe prescribed preterm ' +
    'procedure prognosis prostate psychiatrist psychologist puberty pulmonary pulse pus radiation radiologist radiotherapy ' +
    'rash rectal rectum relapse renal respiratory retina rheumatologist saliva scalp scar sciatica sclerosis scoliosis ' +
    'screening seizure shin sick sickness sinus skeletal skull sleepiness sperm spinal spine spleen sprain steroid ' +
    'stethoscope stillbirth stomach stool stroke surgeon surgery surgical surgically swallow swelling swollen symptom ' +
    'syndrome tendon testicle testosterone therapist therapy throat thyroid tingling tissue toddler toe tonsil torso ' +
    'transfusion transplant trauma treatment tremor trimester tuberculosis tumor ulcer ultrasound unconscious underarm ' +
    'underweight urinary urinate urine urologist uterine uterus vaccinated vaccination vaccine vagina vaginal vascular vein ' +
    'ventricle vertebra vertebrae vertigo viral virus vomit wheelchair wheezing womb wound wrist xray',
  ],
  [
    -2,
    'accounting actor actress advertisement advertising aircraft airline airplane airport album algorithm amendment android ' +
    'anime apartment app architect architecture army artillery artist asphalt assembly astronomy athletics attorney auction ' +
    'audience automobile axis axle ballot band bandwidth bank bankers bankruptcy baseball basketball batman batsman batter ' +
    'battle beam bedroom beetle bible bicycle bishop bitcoin blockbuster blog blogger boat bonds bookstore boss boxing ' +
    'brand brick bridge britain broadcast browser budget bureau bureaucracy bus butter cabin cabinet camera campaign campus ' +
    'candidate canvas capitalism capitalist captain car cargo cartoon castle cathedral cattle ceiling celebrity cement ' +
    'champion championship charter chef chess chocolate choir chord christian christmas chrome church cinema citizen city ' +
    'climate coal code coding coin college colonel colonial comedy comic commander commerce commercial commissioner ' +
    'commodities communism communist comrade concert concrete congress congressional conservatives console constitution ' +
    'constitutional consumer contract contractor copyright corporate corporation corruption council courtroom cricket ' +
    'criminal crop crown css currencies currency curriculum customers cyber dairy dance dancer data database deadline ' +
    'dealer debt decor defendant democracy democrat democratic deployment desert designer desktop developer devops ' +
    'diplomacy diplomatic director disney dividend divorce dollar domain download drama driver dwarf earnings earthquake ' +
    'economic economy ecosystem editor editorial election electoral electrical electricity electronics embassy emperor ' +
    'empire employee employer encryption endpoint engine engineer enterprise entrepreneur equity espresso estate euro ' +
    'europe evil exchange executive expedition exports facebook factory farm farmers fashion fbi federal feminist ' +
    'fertilizer fiction film finance financial firefox fireplace firewall firm firmware fiscal fleet flight flour footage ' +
    'football forecast foreman forest forums framework freedom freight frontier fund fundraising furnace furniture galaxy ' +
    'gallery game gamer gaming garage garden gasoline gdp geography geology geometry ghost github goalkeeper goddess gods ' +
    'google gospel governance government governor grammar graphics grenade guitar gun hardware harvest hero heroes highway ' +
    'hiring historian hockey hollywood homeowner horse horses hotel household html hull humanitarian hydraulic immigrants ' +
    'immigration imports inflation infrastructure innings installed interface internet invest investigation investigators ' +
    'investment investor invoice ipad iphone islamic israeli italian jacket javascript jazz jeans jesus jewelry journalism ' +
    'journalist judge judicial jury kernel keyboard king kingdom kitchen laptop launch laundry law lawmakers lawsuit lawyer ' +
    'leaderboard leadership league leather legislation legislative legislature lender liberal liberation library license ' +
    'linux literary literature loan locomotive logo lumber lyrics magazine magic manga manufacturer manufacturing market ' +
    'marriage marxist mayor media melody memorial merchant merger microsoft military militia millennium minister ministry ' +
    'missile mobile monarchy monetary money monster mortgage motor motorcycle mountain movie museum music musical musician ' +
    'muslim mysql myth nations nato naval navy negotiation neoliberal neoliberalism netflix network newspaper novel nuclear ' +
    'offshore oil olympics opera orchestra ordinance oven ownership painter painting palace parish parliament parliamentary ' +
    'password pasta payment peacekeeping philosopher philosophy photo photograph photographer photography physics piano ' +
    'pilot pipe pipeline piston pitcher pixel planet plot plugin plumbing podcast poem poet poetry police political ' +
    'politician politics polls pope portfolio poverty presidency president presidential priest primaries prime prince ' +
    'princess print printer prison prisoner processor profit programmer programming prosecutor protest protesters province ' +
    'psychedelic publisher publishing quantum quarterback queen racing radar radio railroad railway rebel recession recipe ' +
    'referendum refugee regime regiment relativity religion religious renaissance repository republic republican resolution ' +
    'restaurant retail retailer revenue revolution revolutionary rifle river robot rocket roman romance roof rookie royal ' +
    'ruby rugby rulers russian saddam salary sales samurai sanctions satellite sauce sausage scaffold scholars school ' +
    'sculpture secretary security senate senator servers shareholder shares sheriff ship shops smartphone soccer socialism ' +
    'socialist software soil solar soldier song soundtrack sovereignty soviet spacecraft spaceship spiritual stadium ' +
    'standings starring startup stock storyline storytelling streaming strikers student studio submarine subsidies suburb ' +
    'suitcase supreme surname suspect sword syntax tank tariff tax taxation taxpayer teacher team teammates tech ' +
    'technological technologies telecom telephone telescope television temple tenant tennis tensions terrorism terrorist ' +
    'theater theatre theology theorem thriller ticket timber tires tornado tory touchdown tour tourism tourist tournament ' +
    'tourney tower trade traders trading traffic trailer train treasury treaties treaty tribe tribunal troops truck trump ' +
    'twitter tyranny ukraine union university usb vampire vehicle veto victory video viking villa village villain vinyl ' +
    'violin volcano voltage vote voted voter wage wallet war warfare warrior weapon webpage website wedding whale wheat ' +
    'wifi wildlife windows wine wireless wizard workforce workplace xbox yacht youtube zombie',
  ],
  [
    1,
    'abnormal acid active activities addiction affected aging alcohol allergic allergy ambulance anatomy anxiety appetite ' +
    'approved arm artery back balance bath bed belly birth blood bodies body bone brain breast breath breathe burning ' +
    'calcium calf calories cardio caused cell checkup chest chewing child children chin chromosome crutch damage damaged ' +
    'deaf deafness deficiency detect develop diet dietary disability disabled drug ear ease eating emergency exam ' +
    'examination examine examined exercise exercises experts eye face falls fatal fats feet female fiber finger fluid foot ' +
    'forehead function gene gut hair hand health healthcare healthy hearing heart heel helps hives humans hurt imaging ' +
    'intake irritated jaw lab laboratory leg lesion level lie lifestyle limp lips loss lotion lower lump lying male massage ' +
    'membrane memory men mental mild mineral moderate mother mouth movement nails neck normal nose nutrients nutrition ' +
    'older outcomes overweight oxygen parents participants persistent physical pill posture pressure prevent prevention ' +
    'protein provider quit recover recovery reduces relief relieve rest risk runner running sample severe sex sexual shoes ' +
    'shoulder shower side signs skin sleep slept smoke smoker smoking sole sore specialist spread squat stiff stiffness ' +
    'strength strengthen stress stretch sudden suddenly suffer sugar sunscreen supplement swab sweat tablet teeth ' +
    'temperature test thick thigh thumb tired tiredness toilet tongue tooth treat trial triggers unsteady upper usually ' +
    'vision vitamin waist walk weak weakness wear weeks weight women worse worsen yeast',
  ],
  [
    -1,
    'academic agency agreement aired alien allies ancient anniversary announced annual archive arena argued arrived art ' +
    'article asset author authorities authority award bag ball bar beach beautiful beer bill billion bird board bottle ' +
    'brother build buildings built business businessman buy buyer camp capital career cat century chair chairman channel ' +
    'chapter character cheese chicken chief chinese claims classic clients clothes cloud club coast coffee colleagues ' +
    'commission committee communities companies company competition competitive competitors computer conference conflict ' +
    'construction conversation corner costume countries country court cream creative crime crisis crowd cultural culture ' +
    'deal debate decades decorated decoration defense delegation department design desk destroy device documents dog door ' +
    'dragon dress drive driving dust earth edition education electric email employment enemy energy england english ' +
    'entertainment environment environmental episode fan fight file financing fish flag floor flower folder formed founded ' +
    'founder france freeze french friday funny fur future german germany gift global goal gold golden golf guards guest ' +
    'guide guy hall hat hate hill historic historical holiday horror hosted housing hunting idea income index indian ' +
    'industrial industries industry institution international interview invasion iraq island israel issued japan japanese ' +
    'job joke journal journey judgment justice killed land landlord landscape language laugh leader leaf leaves legal ' +
    'legend letter liberty links logic london lord loser love loved lunch mail manager map march master matches meeting ' +
    'member membership message mile mill million modern monday moon motion mouse national nature news nominated note ocean ' +
    'offer officials online opened opponent owner pack page palestinian paper park parties party path peace pen ' +
    'performances phone phrase planes plant platform play player policies policy pool popular port power powerful premier ' +
    'press priority private prize production professor project promise property proposal proposed public queue quote race ' +
    'rail rain ranks read readers real reform region relations rent rental reporter reports request review rich ride rider ' +
    'rights ring road rock room route row rule ruled salt saturday scene scenery schedule scheme score scored sea secret ' +
    'sector sell selling sentence shaft shirt show silver site sky snow social society sold space speech speed sport state ' +
    'station status steal steel stone store stories storm strategic strategy street strike style subject summer summit sun ' +
    'sunday survey survivors teach terms territory text theme theory threat throne thursday title today tools town track ' +
    'tradition traditional travel tree trip truth tuesday twist universe upgrade user valley victim view violence violent ' +
    'voice wave weather web wheel wild wind winner winning winter won wood wooden word worker world writer writing written ' +
    'wrote yard york zone',
  ],
];
