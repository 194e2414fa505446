// Base forms of verbs, after WordNet 3.0 (Princeton University; see the NOTICE).

export const VERBS: ReadonlySet<string> = new Set(
  `
abacinate abandon abase abate abbreviate abdicate abduce aberrate abet abhor abide abjure ablactate ablate
abnegate abolish abominate abound about-face abrade abrase abridge abrogate abscise absent absolve absorb
abstain abstract abuse abye accede accelerate accentuate accept acclaim acclimate acclimatise acclimatize
accommodate accompany accomplish accord accost accoutre accredit accrete accrue acculturate accumulate accurse
accuse accustom ace acerbate acetylate acetylise acetylize ache achieve achromatise achromatize acidulate
acknowledge acquaint acquiesce acquire acquit act activate actualise actualize actuate acuminate adapt add
addle address adduce adhere adjoin adjourn adjudge adjudicate adjure adjust admeasure administer admire admit
admix admonish adolesce adopt adore adorn adsorb adulate adulterate adumbrate advance advantage adventure
advertise advertize advise advocate aerate aerosolise aerosolize aestivate affect affiance affiliate affirm
affix afford affranchise affront age agenise agenize agglomerate agglutinate aggrade aggrandise aggrandize
aggravate aggregate aggrieve agitate agnise agnize agonise agonize agree aid aim air air-slake alarm alchemise
alchemize alcoholise alcoholize alert alienate alight align aline alkalinise alkalinize alkalise alkalize
allege allegorise allegorize alleviate alliterate allocate allot allow allowance allude allure alphabetise
alphabetize alter altercate alternate aluminise aluminize amalgamate amass amaze amble ambulate ambuscade
ambush ameliorate amend amerce americanise americanize ammoniate amortise amortize amount amplify amputate
amuse analogise analogize analyse analyze anastomose anathemise anathemize anatomise anatomize anchor ancylose
anele anesthetise anesthetize anger angle anglicise anglicize angulate animalise animalize animate animise
animize ankylose annihilate annotate announce annoy annunciate anodise anodize answer antagonise antagonize
ante antecede antedate anthologise anthologize anticipate antiquate antique ape aphorise aphorize apologise
apologize apostatise apostatize apotheose apotheosise apotheosize appeal appear appease append apperceive
applaud applique apply appoint apportion appose appraise appreciate apprehend apprentice apprise apprize
approach approbate appropriate approve approximate aquaplane arbitrage arbitrate arborise arborize arch
archaise archaize archive argue arise arm aromatise aromatize arouse arraign arrange array arrest arrive
arrogate arterialise arterialize article articulate ascend ascertain ascribe ask asperse asphyxiate aspirate
aspire assail assassinate assault assay assemble assent assert assess asseverate assibilate assign assimilate
assist associate assonate assuage assume assure astonish astound astringe astrogate atomise atomize atone
attach attack attain attempt attend attenuate attest attire attract attribute attune audit audition augment
augur auscultate auspicate authenticate authorise authorize autoclave automate automatise automatize
automobile autotomise autotomize avail avalanche avenge average avert avianise avianize aviate avoid avulse
await awake awaken award awe axe azure babble back backbite backdate backfire backslide backspace backstitch
backstroke bacterise bacterize badge badger baffle bag bait bake balance bale balk balkanise balkanize ball
bamboozle ban band bandage bandy bang banish bank bankrupt banter baptise baptize bar barbarise barbarize
barbecue barbeque barde bare bargain barge bark baronetise baronetize barrage barricade base bask bastardise
bastardize baste bat bate bathe batter battle bawl bay be beam bear beard beat beautify bechance beckon become
bedamn bedaze bedazzle bedraggle beetle befall befit befog befriend befuddle beg beget begin begrime begrudge
beguile behave behead behold behoove behove belabor belch belie believe belittle bellow bellyache belong belt
bemire bemoan bemuse bench bend benefice beneficiate benefit benficiate berate bereave beseech beset besiege
besmirch bespangle bespeak bespeckle besprinkle best bestialise bestialize bestow bestride bet bethink betide
betray better bevel bewail beware bewilder bewitch bicker bicycle bid bide bifurcate bike bilge bilk bill
billow bind binge biodegrade birdie birdlime birle bite bituminise bituminize blab blacken blame blanch
blanket blare blaspheme blast blate blaze bleach bleat bleed blend bless blight blind blindside blink blister
bloat block blockade bloom blossom bloviate blow blubber blue blunder blunt blur blurt blush bluster board
boast boat-race bob bobble bode bodge bog bogey boggle boil boldface bolshevise bolshevize bolster bolt bomb
bombilate bombinate bond bonderise bonderize bone boo boogie book boom boomerang boondoggle boost booze border
bore borrow botanise botanize bother bottle bounce bound bouse bow bowdlerise bowdlerize bowse box boycott
brabble brace brachiate brag braid braille braise brake brand brandish brattice brattle brave braze breach
break break-dance breakfast breathalyse breathalyze breathe brecciate breed breeze bribe bridge bridle brief
brigade brighten brine bring bristle broadcast broaden broadside brocade broil bromate brominate bronze brood
brook browbeat brown brown-nose browse bruise bruit brush brutalise brutalize bubble buck buckle bud budge
budget buff buffer buffet bug bugle build bulge bulk bull bulldoze bulletin bullshit bum bumble bump bunch
bundle bungle bunker burble burgeon burglarise burglarize burgle burke burlesque burn burrow burst bury
bushwhack bust bustle busy butcher butt buttonhole butylate buy buzz bypass cabbage cable cache cachinnate
cackle caddie cadge cage cajole cake calcify calcimine calcine calculate calibrate call calm calumniate calve
camouflage camp campaign camphorate can canalise canalize cancel candle cane cannibalise cannibalize cannonade
cannulate cannulise cannulize canoe canonise canonize canoodle canter cantillate canulate canvass cap
capacitate caper capitalise capitalize capitulate caponise caponize capriole capsize capsulate capsule
capsulise capsulize captivate capture caracole caramelise caramelize carbonate carbonise carbonize carboxylate
carburise carburize care careen career caress caricature carmine carnalise carnalize carouse carry cart carve
cascade case caseate cash cast castigate castle castrate catabolise catabolize catalogue catalyse catalyze
catapult catch catechise catechize categorise categorize catenate catenulate cater catheterise catheterize
catholicise catholicize caucus cause cauterise cauterize caution cave cavort caw cease cede celebrate cement
cense censure center centralise centralize centre centrifuge cere cerebrate certificate certify chafe chaff
chain-smoke challenge chamber champion chance chandelle change channel channelise channelize chant chaperone
characterize charcoal charge charm chart charter chase chasse chastise chat chatter cheat check checkmate
cheer cheese chelate cheque cherish chew chicane chide chill chime chin chine chip chiromance chirp chivy
chlorinate choke choose chop choreograph chortle chorus chouse chrome chronicle chuck chuckle chuff chug churn
chute cicatrise cicatrize cinematise cinematize cipher circle circularise circularize circulate circumcise
circumfuse circumscribe circumvolve cite citrate civilise civilize claim clamber clamor clamp clang clank clap
clarify clash clasp class classicise classicize classify clatter claw clean cleanse clear cleave clench click
climax climb clinch cling clink clip clobber clock clog clomp clone close closure clot clothe cloture cloud
cluck clue cluster clutch co-educate co-opt coach coagulate coalesce coast coat coax cobble cobblestone
cocainise cocainize cock cockle coconspire coddle code codify coeducate coerce coexist coggle cogitate cognise
cognize cohere coiffe coiffure coil coin coincide coinsure coke collaborate collapse collar collate collect
collide colligate collimate collocate collogue collude colonise colonize color colorise colorize colourise
colourize comb combat combine come comfort command commandeer commemorate commence commend comment commentate
comminate commingle comminute commiserate commission commit commove communalise communalize commune
communicate communise communize commutate commute compare compel compensate compere compete compile complain
complement complete complicate compliment comply compose compound comprehend compress comprise compromise
compute computerise computerize con concatenate conceal concede conceive concentrate concentre concern
concertise concertize conciliate conclude concoct concrete concretise concretize concur condemn condense
condition condole condone conduce conduct cone confabulate confederate confer confess confide configure
confine confirm confiscate conflagrate conflate conflict conform confound confront confuse confute conge
congeal congee conglobate conglobe congratulate congregate conjecture conjoin conjugate conjure connect
connive connote conquer conscript consecrate consent conserve consider consign consist consociate console
consolidate consonate consort conspire constellate consternate constipate constitute constrict constringe
construct construe consult consume consummate contact contain contaminate contemplate contend content contest
continue contract contradance contradict contrast contravene contredanse contribute contrive control contuse
convalesce convene conventionalize converge converse convert convey convict convince convoke convolute
convolve convulse cook cool cooperate coordinate cope copulate copy coquette core corner cornice coronate
corrade corral correct correlate correspond corroborate corrode corrugate corrupt coruscate cosponsor cost
costume couch cough counsel count countenance counter counter-drill counteract counterattack counterbalance
counterchallenge countermine counterpoint counterpose couple course court cover covet cower cowhide crack
crackle cradle cram crane crape crash crash-dive crate crave crawl craze creak crease create credit creep
cremate crenelate crenellate creolize creosote crepe crepitate criminalise criminalize criminate cringe
crinkle cripple crisscross criticise criticize critique croak crochet croon crop cross cross-file crouch crow
crowd crown crucify cruise crumble crumple crunch crusade crush cry crystalise crystalize crystallise
crystallize cube cuddle cue culminate cultivate culture cumulate cup curb curdle cure curl curse curtail curve
cushion cuss custom-make customise customize cut cutinize cybernate cycle cyclostyle dab dabble dam damage
damascene damn dampen dance dandle dangle dapple dare darken darn dart dash date dateline daunt dawdle dawn
daydream daze dazzle de-aerate de-energise de-energize de-escalate de-ice de-iodinate de-ionate deactivate
deaden deaerate deal deaminate deaminize debase debate debilitate debone debut decapitate decarbonate
decarbonise decarbonize decarburise decarburize decay decease deceive decelerate decentralize decerebrate
decertify decide decimalise decimalize decimate declaim declare decline decode decoke decollate decolonise
decolonize decolorise decolorize decolourise decolourize decompose decorate decorticate decouple decrease
decree decrepitate decry decussate dedicate deduce deduct deem deep-dye deepen deface defalcate defame default
defeat defecate defeminise defeminize defend defer defervesce defibrinate defile define deflagrate deflate
defoliate defraud defray defrost defuse defy degas degenerate deglaze deglycerolize degrade degrease dehisce
dehumanise dehumanize dehydrate deice deign deionize delay delegate delete deliberate delight delimit
delimitate delineate deliquesce deliver delocalize delouse delude deluge delve demagnetise demagnetize demand
demarcate demean demise demobilise demobilize democratise democratize demodulate demolish demonetise
demonetize demonise demonize demonstrate demoralise demoralize demote demur demyelinate demythologize denature
denigrate denominate denote denounce dent denudate denude deny deodorise deodorize deodourise deoxidise
deoxidize deoxygenate depart depend depersonalize depict depilate deplane deplete deplore deploy deplumate
deplume depolarise depolarize depone depopulate depose deposit deprave deprecate depreciate depress deprive
depute deputise deputize deracinate derange derate derecognise derecognize deregulate deride derive derogate
desacralize desalinate desalinise desalinize descale descend describe desecrate desegregate desensitise
desensitize desert deserve desexualise desexualize desiccate design designate desire desolate despair despatch
despise despoil desquamate destabilise destabilize destalinise destalinize destine destroy desulfurize detach
detail detain detect deter deterge deteriorate determine detest dethrone detonate detoxicate detract
detribalise detribalize devaluate devalue devastate develop deviate devilise devilize devise devitalise
devitalize devoice devolve devote devour diabolise diabolize diagnose diagonalise diagonalize diagram dial
dialyse dialyze diazotize dibble dice dichotomise dichotomize dictate diddle die differ differentiate diffuse
dig digest digitalise digitalize digitise digitize dignify digress dike dilapidate dilate dilute diminish
dimple din dine dinge dip direct disable disabuse disagree disallow disappear disappoint disapprove disarm
disarrange disassemble disband disbelieve disburse discard discase discern discharge discipline disclose
discolorise discolorize discommode discompose disconnect discontinue discount discourage discourse discover
discredit discriminate discuss disdain disenable disenfranchise disengage disentangle disfigure disgorge
disgrace disgruntle disguise disgust dishearten dishonor dishonour disincline disintegrate disinter disinvolve
disk dislike dislocate dislodge dismantle dismember dismiss dismount disobey disoblige disorganise disorganize
disown disparage dispatch dispel dispense disperse displace display displease displume dispose disprove
dispute disqualify disregard disrobe disrupt dissect dissemble disseminate dissent dissertate dissimilate
dissimulate dissipate dissociate dissolve dissonate dissuade distance distill distinguish distort distract
distribute distrust disturb disunite divagate divaricate dive diverge divert divest divide divine divorce
divulge do dock docket doctor document dodge dog dogmatise dogmatize domesticate domesticise domesticize
domicile domiciliate dominate domineer don donate doodle doom dope dose dot dote double double-date double-
glaze doubt douche douse dovetail down downgrade downsize dowse doze draft drag draggle drain dramatise
dramatize drape draw drawl dread dream dredge dress dribble drift drill drink drip drive drizzle drone droop
drop dropforge drown drowse drudge drug drum dry dry-nurse dub duck dulcorate dull dump dunk dupe duplicate
dust dwarf dwell dwindle dye dyke dynamise dynamite dynamize eagle earn ease eat ebb ebonise ebonize echo
eclipse economise economize eddy edge edify edit educate educe edulcorate efface effect effectuate effeminise
effeminize effervesce effloresce effuse ejaculate eject elaborate elapse elate elbow elect electrocute elegise
elegize elevate elicit elide eliminate elocute elongate elope elucidate elude elute emaciate emanate
emancipate emasculate embark embarrass embattle embed embellish embezzle embitter embody embolden emboss
embrace embrangle embrittle embrocate embroider embroil emcee emerge emigrate emit emote empale empathise
empathize emphasise emphasize emplace emplane employ empower empty empurple emulate enable enact enamel encamp
encapsulate encase enchant encipher encircle enclose enclothe encode encompass encore encounter encourage
encroach encrust end endanger endear endeavor endorse endow endue endure energise energize enervate enfeeble
enfilade enforce enfranchise engage engender engorge engrave engross engulf enhance enjoin enjoy enkindle
enlace enlarge enlist enliven enmesh ennoble enounce enplane enquire enrage enrapture enrich enrobe enrol
enroll ensconce enshrine ensile enslave ensnare ensue ensure entail entangle enter entertain enthrall enthrone
enthuse entice entitle entomb entrance entrench entrust entwine enucleate enumerate enunciate envelop envisage
envision envy epilate epitomise epitomize equal equalise equalize equate equilibrate equilibrise equilibrize
equip equivocate eradicate erase erect erode eroticize err erupt escalade escalate escape eschew escort
espouse essay establish esteem estimate estivate estrange etch eternalise eternalize eternise eternize
etherealize etherialise etherise etherize etiolate etymologise etymologize eulogise eulogize euphemise
euphemize europeanise europeanize evacuate evade evaluate evanesce evangelise evangelize evaporate eventuate
evidence evince eviscerate evoke evolve exacerbate exact exaggerate exalt examine exasperate excavate exceed
excel except exchange excise excite exclaim exclude excogitate excommunicate excoriate excrete excruciate
exculpate excuse execrate execute exemplify exempt exenterate exercise exert exfiltrate exfoliate exhale
exhaust exhibit exhilarate exhume exile exist exonerate exorcise exorcize expand expatiate expatriate expect
expectorate expedite expel expend expense experience experiment expiate expire explain explicate explode
exploit explore export expose expostulate expound express expropriate expunge expurgate exsiccate extemporise
extemporize extend extenuate exteriorise exteriorize exterminate externalise externalize extinguish extirpate
extract extradite extrapolate extravasate extricate extrude exuberate exudate exude exuviate eye fabricate
face facilitate facsimile factor factorise factorize fade fail faint fair fake fall falsify falter familiarise
familiarize fan fancy fantasise fantasize farce fare farm fascinate fashion fasten fate father fathom fatigue
fatten fault favor faze fear feast feather feature fecundate federalise federalize federate fee feed feel
feign feint felicitate fell fellate feminise feminize fence ferry fertilise fertilize festinate fetch fete
fetishize fettle feudalize fibrillate fiddle fidget field field-test fight figure file filiate filigree fill
film film-make filter filtrate finagle finalise finalize finance find fine fine-tune finger finish fire fish
fissure fistfight fit fix fixate fizzle flag flagellate flail flake flambe flame flank flap flare flash
flatten flatter flaunt fledge flee fleece flense flex flick flicker flinch fling flip flirt flit float
flocculate flock flog flood flop flounce flounder flourish flout flow flower flub fluctuate fluoresce
fluoridate fluoridise fluoridize flurry flush fluster flute flutter fly foam focalise focalize focus foil fold
foliate follow fondle fool foot footle footnote forage forbid force forebode forecast foreclose foredate
forego foreknow foresee foreshorten forestall forfeit forge forget forgive forgo form formalise formalize
formicate formularise formularize formulate fornicate forsake forswear fortify forward fossilise fossilize
foster foul found fractionate fracture fragmentise fragmentize frame franchise fraternise fraternize frazzle
freckle free free-base freelance freeze frequent fret fricassee frighten fringe frizzle frogmarch frolic front
frost frown frustrate fry fuddle fudge fuel fulfil fulfill fullback fulminate fumble fume fumigate function
fund-raise fundraise funnel furcate furl furlough furnish furrow further fuse fusillade fuss fustigate gabble
gag gage gaggle gain gallop galvanise galvanize gamble game gang-rape gangrene gape garage garble garden
gargle garland garner garnishee garotte garrison garrote garrotte gas gasconade gash gasp gate gather gauge
gawk gaze gazette gear gee gelatinise gelatinize geminate general generalise generalize generate gentle
germinate gestate gesticulate gesture get geyser ghettoise ghettoize ghost ghostwrite gibe gift giggle gild
gird girdle give glaciate glamorise glamorize glamourise glamourize glance glare glaze gleam glean glide
glide-bomb glimpse glint glissade glisten glitter gloat globalise globalize glom glorify glory glow glower
glue glut gluttonise gluttonize glycerolise glycerolize gnash gnaw go goad gobble goggle gold-plate goldplate
goof google goose gore gorge gormandise gormandize gouge gourmandize govern grab grace gradate grade graduate
grant granulate graph grapple grasp grass grate gratify grave gravitate graze grease greet griddle grieve
grill grimace grime grin grind grip gripe grizzle groan groom groove grope ground group grouse grovel grow
growl grubstake grudge grumble grunt gruntle guarantee guard guess guesstimate guggle guide guillotine gull
gulp gurgle gush guttle guzzle gybe gyrate habilitate habituate hack hackle haggle hail hale hallucinate halt
halve hammer hamper hand hand-dye handicap handle handwrite hang hanker happen harangue harbor harden hare
harm harmonise harmonize harness harp harrow harry harshen harvest hassle hasten hat hatch hate haul haunt
have hawk hazard haze head headline heal heap hear heat heave heckle hedge heed heft heighten heist help
hemorrhage herald herd hesitate heterodyne hibachi hibernate hide hie higgle high-tail highlight hijack hike
hinder hinge hint hire hiss hit hitch hitchhike hive hobble hock hoe hog hog-tie hoist hold hole holler
holystone home homogenise homogenize homologise homologize hone honeymoon honor honour hook hoot hop hop-skip
hope hopple hornswoggle horripilate horse horse-race horse-trade horseshoe hose hospitalise hospitalize hot-
wire house hover howl huckster huddle hue hug hulk hum humanise humanize humble humiliate humor hunch hunt
hurdle hurl hurry hurt hurtle hush hustle hybridise hybridize hydrate hydrogenate hydrolise hydrolize
hydrolyse hydrolyze hydroplane hygienise hygienize hype hyperbolise hyperbolize hyphenate hypnotise hypnotize
hypostatise hypostatize hypothecate hypothesise hypothesize ice idealise idealize ideate identify idle idolise
idolize ignite ignore ill-use illegalise illegalize illume illuminate illumine illustrate image imagine imbed
imbibe imbricate imbrue imbue imitate immerse immigrate immingle immobilise immobilize immolate immortalise
immortalize immunise immunize immure impair impale impart impede impel imperil impersonate impinge implant
implement implicate implode implore imply import importune impose imprecate impregnate impress imprint
imprison improve improvise improvize impute inactivate inaugurate incandesce incapacitate incarcerate
incarnadine incarnate incase incense inch incinerate incise incite incline inclose include incommode
incorporate increase incriminate incubate inculcate inculpate incur incurvate indenture index indicate indict
indispose indite individuate indoctrinate indorse induce induct indue indulge indurate inebriate infatuate
infect infer infest infiltrate inflame inflate inflect inflict influence inform infringe infuriate infuscate
infuse ingeminate ingest ingratiate ingurgitate inhabit inhale inhere inherit inhibit inhume initialise
initialize initiate inject injure inlay innervate innovate inoculate inosculate inquire inscribe inseminate
insert insinuate insist insolate inspect inspire inspissate instal install instance instantiate instigate
institute institutionalize instruct insufflate insulate insult insure integrate intend intensify inter
interact intercalate intercede intercept interchange interconnect interest interfere interiorise interiorize
interject interlace interleave interlock interlope interlude intermingle internalise internalize
interpenetrate interpolate interpose interpret interrelate interrogate interrupt intersect intersperse
intertwine intervene interview interweave intimate intimidate intonate intone intoxicate intrigue introduce
intrude intrust intubate intumesce inundate inure invade invaginate invalidate inveigh inveigle invent invert
invest investigate invigilate invigorate invite invoice invoke involve inweave iodinate iodise iodize ionate
ionise ionize iridesce iron irradiate irrigate irritate islamise islamize isolate isomerise isomerize issue
italicise italicize itch itemise itemize iterate itinerate jab jabber jacket jackknife jactitate jade jail jam
jangle jar jaundice jaw jawbone jeer jeopardise jeopardize jerk jest jet jibe jig jiggle jilt jimmy jingle
jive jockey jog joggle join joke jolt jostle jounce journey joyride jubilate judge juggle julienne jumble jump
junk justify juxtapose keep keratinise keratinize key keynote kick kid kidnap kill kindle kiss kite knead
kneel knife knit knock knot know knuckle label labialise labialize labor lace lacerate lack lactate lade ladle
lag laicise laicize lam lambaste lame lament laminate lampoon lance land landscape languish lap lapidate lapse
lash last latch lateralize latinise latinize laugh launch lave lavish lay layer laze lead league leak lean
leap learn lease leave lecture leer legalise legalize legislate legitimate legitimise legitimize lend lengthen
lessen let letter level leverage levitate levy lexicalise lexicalize liaise liberalise liberalize liberate
librate licence license lick lie lift ligate light lighten like lime limit limp line linearise linearize
linger link lionise lionize liquidate liquidise liquidize list listen literalise literalize litigate litter
live load loaf loan loathe lob lobby localise localize locate lock locomote lodge log loiter long look loom
loop loose loosen loot lope lose lounge love lower lube lubricate lucubrate lug luge lull lumber luminesce
lump lunch lunge lurch lure lurk lustrate luxate luxuriate lyophilise lyophilize lysogenize macadamise
macadamize macerate machicolate machinate machine macrame maculate madrigal magnetise magnetize magnify mail
mainline maintain major make malinger maltreat malversate man manacle manage mandate manducate maneuver mangle
manhandle manicure manifest manipulate manoeuvre mantle manufacture manure map mar marble marbleise marbleize
march marginalise marginalize marinade marinate mark market maroon marry marshal martyrise martyrize marvel
masculinise masculinize mash mask masquerade mass massacre massage master mastermind masticate masturbate
match mate materialise materialize matriculate matte matter maturate mature maximise maximize mean meander
measure mechanise mechanize meddle mediate medicate medicine meditate meet melanise melanize meliorate
melodise melodize melt memorialise memorialize memorise memorize menace mend menstruate mensurate mention
mercerise mercerize merchandise merge merit mesh mesmerise mesmerize message metabolise metabolize metalize
metallize metamorphose metastasise metastasize meter metricate metricise metricize mew microwave micturate
middle migrate militarise militarize militate milk mill mime mince mind mine mineralize mingle miniate
miniaturise miniaturize minimise minimize minister mire mirror misadvise misbehave misbelieve miscalculate
miscarry miscegenate misconceive misconstrue miscreate misdate misestimate misfire misgauge misgive misguide
mishandle misinterpret misjudge mislay mislead mismanage mismate misname misperceive misplace misquote misread
misrepresent miss misstate mist mistake mistime mistrust misunderstand misuse miter mitigate mix mizzle moan
mobilise mobilize mock model moderate modernise modernize modify modulate moisten moisturise moisturize mold
molest mollify mollycoddle monetise monetize mongrelise mongrelize monitor monologuise monologuize monopolise
monopolize moo moonshine mop mope moralise moralize mortar mortgage mortice mortise mother motion motivate
motor motorbike motorcycle motorise motorize mottle mould mount mourn mouse mousse mouth move mow muck
muckrake mud-wrestle muddle mudwrestle muffle mull multiply mumble murder murmur muscle muse mussitate muster
mutate mute mutilate mutter muzzle mystify mythicise mythicize mythologise mythologize nab nag nail name
narcotise narcotize narrate narrow nasale nasalise nasalize nationalise nationalize naturalise naturalize
nauseate navigate near necessitate necrose need needle negate negative neglect negociate negotiate nerve nest
nestle net nettle neutralise neutralize nibble nickname nictate nictitate niggle nip nitrate nitrogenise
nitrogenize nobble nod noise nominate noose normalise normalize nose nosedive notarise notarize notate notch
note notice notify nourish novate novelise novelize nucleate nudge nuke number numerate nurse nurture nutate
nuzzle obey obfuscate object objurgate obligate oblige obliterate obnubilate obscure observe obsess obsolesce
obstinate obstipate obstruct obtain obtrude obturate obviate occasion occlude occupy occur odorize odourise
offend offer officer officialise officialize officiate offsaddle offset ogle oil omit ooze opalesce opalise
opalize open operate opine oppose oppress opsonize optimise optimize orate orbit orchestrate ordain order
ordinate organise organize orient orientalise orientalize orientate originate ornament oscillate osculate
ossify ostentate ostracise ostracize oust outbalance outbrave outclass outdistance outdo outdraw outface
outfight outgeneral outgrow outlaw outline outlive outmaneuver outmode outnumber outpace outplay output
outrage outrange outride outrun outscore outshine outsmart outsource outstare outstrip outvie outvote outweigh
ovenbake over-refine overachieve overawe overbalance overburden overcharge overclothe overcome overdose
overdrive overeat overemphasize overestimate overexpose overfatigue overfeed overfill overflow overgorge
overhaul overhear overheat overindulge overlap overlay overlie overload overlook overpower overpraise
overprice overproduce overrate overreach overrefine override overrule overrun oversee overshadow overshoot
overstate overstep overstrain overtake overthrow overtire overturn overuse overvalue overwhelm overwork
overwrite ovulate owe own oxidate oxidise oxidize oxygenate oxygenise oxygenize ozonise ozonize pace pacify
pack package pad paddle padlock paganise paganize page paginate pain paint pair palatalise palatalize pale
palisade pall palliate palm palpate palpebrate palpitate pamper pan panel panhandle panic pant pantomime
parachute parade parallel parallelize paralyse paralyze paraphrase parcel parch pardon pare park parlay parody
parole parrot parry parse part partake participate partner pass paste pasteurise pasteurize pasture pat patch
patent patinate patinise patinize patrol patronage patronise patronize pattern pauperise pauperize pause pave
paw pay peak peck peculate peddle pedicure pee pee-pee peel peep peer peeve pelt pen penalise penalize
penetrate penny-pinch people pepper peptise peptize perambulate perceive perch percolate peregrinate perennate
perfect perforate perform perfume perfuse perish perjure permeate permit permute perorate peroxide perpetrate
perpetuate persecute perseverate persevere persist personalise personalize personate personify perspire
persuade pertain perturb peruse pervade pervaporate pester pestle pet petition petrify phase philosophize
phonate phone photograph phrase pick picket pickle picnic picture piddle piece piece-dye pierce piffle
pigeonhole pile pilfer pillage pillory pilot pin pinch pine ping pinnacle pinpoint pioneer pipe pique pirate
pirouette piss pistol-whip pit pitch pity pivot placate place plagiarise plagiarize plague plan plane plank
plant plaster plasticise plasticize plastinate plat plate platinize play plead please pledge plicate plod plot
plow pluck plug plumb plume plummet plunder plunge plunk pluralise pluralize ply poach pocket poetise poetize
point poise poison poke polarise polarize pole poleaxe polemicise polemicize polemise polemize police polish
politicise politicize poll pollenate pollinate pollute polychrome polymerise polymerize pomade pommel ponder
pontificate pooch pooh-pooh pool pop popularise popularize populate pore portend portray pose position possess
post postdate postpone postpose postulate posture pot potentiate potter poultice pounce pound pour powderise
powderize power power-dive practice practise praise prance prate prattle pray preach preamble prearrange
preassemble precede precipitate preclude preconceive precondition predate predecease predestine predicate
predict predispose predominate preempt preface prefer prefigure preisolate prejudge prejudice prelude
premeditate premiere premise preoccupy prepare prepose presage prescribe present preserve preside press
pressure pressurise pressurize presume presuppose pretend prevail prevaricate prevent previse prey price prick
prickle pride prime print prioritise prioritize prise privatise privatize privilege prize probate probe
proceed process proclaim procrastinate procreate procure prod produce profane profess proffer profile profit
program programme progress prohibit project prolapse proliferate prologise prologize prologuize prolong
promenade promise promote prompt promulgate pronate pronounce prop propagate propel prophesy propitiate
propose proposition prorate prorogue proscribe prosecute proselytise proselytize prosper prostitute prostrate
protect protest protrude protuberate prove provide provision provoke prowl prune pry ptyalise ptyalize
publicise publicize publish pucker puddle puff puke pule pull pullulate pulsate pulse pulverise pulverize
pumice pummel pump punch punctuate puncture punish punt pupate purchase puree purge purify purl purloin purple
purport purpose purpurate purse pursue push put putt puzzle pyramid quack quadruple quail quake qualify
quantise quantize quarantine quarrel quash quell quench query question queue quibble quicken quickstep quiesce
quiet quintuple quip quirk quit quiver quote race rack raddle radiate radicalize radio radiolocate raffle rage
raid rail rain raise rake rally ram ramble rampage randomise randomize range rank rankle ransack rap rape rase
rasterize rate ratify ratiocinate rationalise rationalize rattle ravage rave raze re-argue re-assume re-create
re-emerge re-emphasise re-enter re-examine re-explore re-incorporate reach react reactivate read readapt
readjust ready reaffirm realign realine realise realize reallocate reanimate reap reappear reappraise rear
rearrange reason reassail reassemble reassert reassign reassure reattribute reave reawaken rebate rebel
rebound rebuff rebuild rebuke rebut recalculate recall recapitulate recapture recede receive recess recharge
recidivate reciprocate recite reckon reclaim reclassify recline recode recognise recognize recoil recollect
recombine recommence recommend recompense reconcile recondition reconnoiter reconnoitre reconsider reconstruct
reconvene reconvert recopy record recount recoup recover recreate recriminate recrudesce recruit recuperate
recur recurve recuse recycle red-eye redden rede redecorate rededicate redeem redefine redetermine redirect
rediscover redispose redistribute redline redouble redress reduce reduplicate reecho reek reel reelect reenact
reenforce reestablish reevaluate reeve reexamine reface refashion refer referee reference refill refinance
refine reflate reflect reforge reform reformulate refracture refrain refrigerate refuel refund refurbish
refuse refute regain regale regard regenerate regiment register regorge regret regroup regularise regularize
regulate regurgitate rehabilitate reharmonise reharmonize rehash rehearse rehouse reign reignite reimburse
reimpose rein reincarnate reinforce reinstall reinstate reinsure reintegrate reinterpret reintroduce reissue
reiterate reject rejoice rejoin rejuvenate rekindle relace relapse relate relativise relativize relax relay
relearn release relegate relent relieve reline relinquish relish relive reload relocate rely relyric remain
remake remand remark remarry remediate remedy remember remind reminisce remit remodel remonstrate remount
remove remunerate rename rend render renegade renege renegociate renegotiate renew renormalise renormalize
renounce renovate rent reopen reorder reorganise reorganize reorientate repair repatriate repay repeal repeat
repel repent rephrase repine replace replant replenish replete replicate reply report repose represent repress
reprieve reprimand reprint reprise reprize reproach reprobate reproduce reprove repudiate repulse repurchase
repute request require requisition requite reread rerun rescale reschedule rescind rescue reseal research
resemble resent reserve reset resettle reshape reshuffle reside resift resign resile resinate resist resize
resmudge resole resolve resonate resort resound respect respire respite respond rest restate restitute restock
restore restrain restrict restructure resublime result resume resurface resurge resurrect resuscitate
resuspend retail retain retake retaliate retard retch rethink reticulate retie retire retort retrace retract
retranslate retreat retrieve retrograde return reunite reuse rev revalue revamp reveal revel revenge
reverberate revere reverence reverse revert review revile revise revitalise revitalize revive revoke
revolutionize revolve reward rewire rewrite rhapsodise rhapsodize rhyme rice ricochet rid riddle ride ridge
ridicule riffle rifle rig rile rim rime ring rinse rip ripen riposte ripple rise risk ritualise ritualize
rival rive rivet roam roar roast rob robe rock roleplay roll rollerblade romance romanise romanize romanticise
romanticize romp roof room roost root rootle rope rot rotate rouge rough rough-house roughen roughhouse round
rouse rout route rove row rub rubberise rubberize rubricate ruckle ruddle rue ruffle ruggedise ruggedize ruin
rule rumble ruminate rummage rumor rumple run rupture rush rust rusticate rustle sabotage sabre sack sacrifice
sadden saddle safeguard sag sail sailplane salinate salivate salt saltate salute salvage salve sample sanction
sand sanitate sanitise sanitize sap sashay sate satellite satiate satirise satirize satisfice satisfise
satisfy saturate sauce saute savage save savor savvy saw say scab scale scamper scan scandalise scandalize
scare scarify scatter scavenge schedule schematise schematize scheme schmoose schmooze school scintillate
scoff scold scoot scorch score scorn scour scourge scout scowl scrabble scramble scrap scrape scratch scrawl
scream screech screen scribble scribe scrimmage scrounge scrub scruple scrutinise scrutinize scud scuff
scuffle sculpture scurry scuttle scythe seal seaplane sear search seat secede secernate seclude secrete
secularise secularize secure sedate seduce see seed seek seem seep seethe segregate segue seine seize select
sell sellotape semaphore send senesce sense sensibilise sensibilize sensitise sensitize sensualise sensualize
sentence sentimentalize separate sequence sequestrate serenade serialise serialize sermonise sermonize serrate
serve service set settle sever severalise severalize sew sexualise sexualize shackle shade shadow shake
shamanise shamanize shamble shame shape share sharpen shatter shave shear sheathe shed sheer shell shelter
shelve shepherd shield shift shimmy shine shingle ship shirk shirt shiver shmoose shmooze shock shoe shoetree
shoot shop shore short-change shorten shoulder shout shove shovel show shower shred shriek shrill shrine
shrink shrive shroud shrug shudder shuffle shun shunt shut shuttle shy sibilate sicken side sideline sidestep
sideswipe sidle sieve sift sigh sight sightsee sign signal signalise signalize signify silence silhouette
silverplate simmer simonise simonize simplify simulate sin sing singe single single-foot singsong singularise
singularize sink sip sire sit site situate size sizzle skate skedaddle sketch skid skim skin-dive skip
skirmish skirt skittle skive skulk skydive skylark slacken slake slam slant slap slash slate slaughter slave
slaver sledge sleep slenderise slenderize slice slide slime sling slink slip slit slop slope slot slow slue
slug sluice slumber slump slurp smack smart smash smell smile smirk smite smoke smolder smooth smother smudge
smuggle snaffle snag snake snap snare snarl snatch sneak sneer sneeze snicker sniff sniffle snigger snipe
snoop snooze snore snort snow snowball snowmobile snowshoe snub snuffle snuggle soak soar sob socialise
socialize sock sodomise sodomize soften soil solace solarise solarize solder sole solemnise solemnize solicit
soliloquise soliloquize solmizate solvate solve soothe sorb sorcerise sorcerize sound sour source souse
sovietise sovietize sow space spade span spang spangle spare sparge spark sparkle spatter speak spear
spearhead specialise specialize speciate specify speckle spectate speculate speed spell spend sphacelate spice
spike spill spin spiral spiritise spiritize spit spite splash splice splinter split splurge spoil spondaise
spondaize sponge sponsor sport sporulate spot spotlight spout sprain sprawl spray spread spread-eagle
spreadeagle spree spring sprinkle sprint sprout spruce spue spume spur spurn sputter spy squabble squall
square squash squat squawk squeak squeal squeegee squeeze squelch squint squire squirm squirt stab stabilise
stabilize stable stack staff stage stagger stagnate stain stake stale stalemate stalinise stalinize stalk
stall stammer stamp stampede stand standardise standardize staple star stare stargaze start startle starve
state station stave stay steady steal steam steel steep steer stem step stereotype sterilise sterilize stick
stickle stiffen stifle stigmatise stigmatize still stimulate sting stink stipple stipulate stir stitch stock
stock-take stockade stockpile stoke stomp stone stooge stoop stop stopple store storm stow straddle strafe
straggle straighten strain strand strangle strangulate strap stratify stray streak stream streamline
strengthen stress stretch strew striate strickle stride stridulate strike string strip stripe strive stroke
stroll strop structure struggle strum strut stud study stuff stumble stump stun stunt stutter style stylise
stylize stymie sub subcontract subdivide subdue subject subjugate sublease sublimate sublime subluxate
submarine submerge submerse submit subordinate subpoena subrogate subscribe subserve subside subsidise
subsidize subsist substantiate substitute subsume subtend subtilise subtilize subtitle subtract suburbanise
suburbanize subvert subvocalise subvocalize succeed succumb suck suckle sudate sue suffer suffice suffocate
suffuse sugar suggest suit sulfate sulfurette sulphur sulphurette summarise summarize summate summerise
summerize summon sun sunbathe sunder supercharge superfetate superimpose superintend superpose superscribe
supersede supervene supervise supinate supplant supple supplement supplicate supply support suppose suppress
suppurate surcharge surface surfeit surge surmise surmount surpass surprise surrender surround survey survive
suspect suspend suspire sustain susurrate suture swab swaddle swage swagger swallow swamp swan swap swarm
swathe sway swear sweat sweep swell swerve swim swindle swing swinge swipe swirl swish switch swivel swoon
swoop syllabicate syllabise syllabize syllogise syllogize symbolise symbolize symmetrise symmetrize sympathise
sympathize symphonise symphonize synchronise synchronize syncopate syncretise syncretize syndicate synthesise
synthesize syringe systematise systematize systemise systemize table tabularise tabularize tabulate tack
tackle tag tailgate tailor tailor-make take talk tame tamper tangle tantalise tantalize tap tapdance tape
taper tarnish tarry taste tat tattle taunt tax taxi teach tear tease tee teem teeter teethe telegraph
telepathise telepathize telephone telescope televise tell temporise temporize tempt tend tender tenderise
tenderize tense tenure term terminate terrace terrasse terrify terrorise terrorize tessellate test testify
tether thank thaw theme theologise theologize theorise theorize thicken thieve thin think thoriate thrash
thread threaten thresh thrill thrive throb thrombose throne throng throttle throw thrust thud thumb thump
thunder thwart tick tickle tide tie tie-dye tighten tile tilt time tincture tinge tingle tinker tinkle tint
tip tipple tippytoe tiptoe tire tissue tithe titillate titivate title titrate titter tittivate toast toddle
toe toggle toil tolerate toll tone tongue tongue-tie tonsure tool tootle top tope topicalize topple torment
torture toss total totalise totalize tote totter touch touch-type tour tousle tower trace track trade traduce
trail train traipse tramp trample trance tranquilize transact transcend transcribe transduce transfer
transfigure transfix transform transfuse transgress translate translocate transmit transmute transpirate
transpire transplant transport transpose transude trap traumatise traumatize travel traverse tread treadle
treasure treat treble tree tremble trephine trespass triangulate tribulate trice trick trickle trifle
trifurcate trigger trim trip triple triplicate triumph trivialise trivialize trot trouble trounce truck
truckle trudge true trumpet truncate trundle trust try tube tuck tug tumble tumesce tune tunnel turn turtle
tussle tutor twaddle tweedle tweeze twiddle twig twine twinge twinkle twirl twist twitch two-time type
typewrite typify tyrannise tyrannize ulcerate ululate umpire unbalance unbrace unbridle unbuckle uncase
unclasp unclothe uncork uncouple uncover uncrate uncurl undeceive undercharge underestimate underexpose
underlie underline undermine underpin underprice underquote underrate underscore understand understate
undertake undervalue underwrite undo undrape undress undulate unearth unfasten unfold unfreeze unhinge unhitch
unhorse unicycle uniformise uniformize unify unionise unionize unite unitise unitize universalize unlace
unlade unlash unleash unlive unload unlock unloose unmake unmask unmuzzle unnerve unpack unravel unsaddle
unscramble unscrew unsettle unsheathe unsolder unstaple untangle unteach unthaw untie untune untwine unveil
unweave unwind unwire unyoke up update upgrade upheave uphold upholster uplift upraise uprise uproot upset
upstage urbanise urbanize urge urinate urticate use usher usurp utilise utilize utter vacate vacation
vaccinate vacillate vacuum validate valuate value vamoose vandalise vandalize vanish vanquish vaporise
vaporize variegate vary vascularise vascularize vasectomise vasectomize vaticinate veer vegetate veil vein
vellicate venerate vent ventilate venture verbalise verbalize verge verify vermiculate verse vesicate
vesiculate vest vesture veto vex vibrate victimise victimize videotape vie view vindicate violate virilise
virilize visit visualise visualize vitalise vitalize vitaminise vitaminize vitiate vituperate vivify vocalise
vocalize vociferate voice volatilise volatilize volunteer vomit vote vouch vouchsafe vow vowelise vowelize
voyage vulcanise vulcanize vulgarise vulgarize wad waddle wade waffle waft wag wage waggle wail wait waive
wake walk wallop wallow wamble wander wane wangle want warble ware warehouse warm warn warp warrant wash waste
watch water water-wash wattle wave waver wax waylay weaken wean weaponize wear weary weatherstrip weave wed
wedge wee wee-wee weep weigh weight welcome weld well wend westernise westernize wet wet-nurse whack whale
wheedle wheel wheeze whet whimper whine whinny whip whir whirl whisk whisper whistle white whiten whittle whiz
wholesale whoop whore widen wield wiggle will wilt win wince wind wine wing wink winkle winnow winter
winterise winterize wipe wire wisecrack wish withdraw wither withhold withstand witness wive wobble womanise
womanize wonder woo woolgather word work worry worsen worship wound wrack wrangle wrap wreak wreathe wreck
wrench wrestle wriggle wring wrinkle write writhe wrong yank yap yarn-dye yawn yearn yell yellow yelp yield
yoke zigzag zip zone zoom
`
    .trim()
    .split(/\s+/),
);
