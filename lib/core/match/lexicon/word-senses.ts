/**
 * Words of one sense, one sense a row: verbs, then after the bar nouns. Made by scripts/lexicon/word-senses.ts from WordNet 3.1,
 * copyright 2006 by Princeton University, all rights reserved; its licence stands in NOTICE.
 */
export const WORD_SENSES: readonly string[] = `
blight plague|blight plague
shade|shade shadow
emit|emission
sum|summation
|sell selling
|interrelation relation
exemplify|example
rage ramp storm|rage storm
incline tend|inclination tendency
company|companion
accompany|accompaniment
forego precede|antecedent precedent
|rail railing
|border bound boundary
holiday vacation|holiday vacation vacationing
brave weather|
defy withstand|
accommodate fit suit|
|carry container
accord|harmony
epitomize typify|epitome type
body personify|personification
endanger imperil jeopardize menace threaten|jeopardy menace peril
hulk loom tower|hulk
locate situate|location
cap|crest
|reach touch
span|sweep
hold keep maintain|
cease discontinue quit stop|discontinuance stop
preserve uphold|
sustain|prolongation
qualify|qualification
concern interest|concern interest
involve|regard
concern pertain refer|pertinence
balance|balance equilibrium
rival|equal
satisfy|fulfillment
serve|function
exceed transcend|
top transcend|
jar|clash
contrast counterpoint|contrast
belie contradict|
deviate vary|deviation variant
correspond match tally|agreement correspondence
board room|room
camp encamp|bivouac camp camper camping tent tenting
reside|resident shack
dwell inhabit live populate|dweller dwelling inhabitant population
occupy|occupancy occupant resident
persist prevail|prevalence
dominate|dominance domination dominion
deserve merit|merit
number total|number total
dominate predominate prevail reign|predominance predomination reign
defer postpone shelve table|
procrastinate stall|procrastination
hesitate pause|pause
wait|wait waiting
abide bide|stay
entail mean|implication
entail|implication
ensue result|result
boast sport|
embrace encompass|
comprise contain|
demand necessitate need require|necessity need requirement
|carbon carbonate
arise originate|
separate|divide
form|constituent
compose|component
last survive|survival
define delimit|delineation
exist|being existence
|assemblage gathering
|campaign crusade
affiliate consort|association
rule|government governor ruler
persuade|sway
|revolt revolution
rebel|rebellion
rebel|rebellion rising
commit perpetrate|perpetration
action sue|litigation
|blackmailer pressure
corrupt deprave|debauch demoralization depravity
celebrate|celebrant celebration
|fake faker falsity misrepresentation
victimize|victim
baby coddle pamper|baby
exercise practice|
rape|dishonor outrage
breach transgress violate|breach offender transgression
|application practice
enforce impose|enforcement
enforce implement|enforcement
|halt stop
foil frustrate thwart|frustration
second|backing endorsement
|help helper
encourage promote|advance encouragement
foster further|fostering
rescue|deliverance rescue
salvage save|saver
|nurse nursing
minister|ministration
aid assist help|aid assist assistance assistant help helper
honor honour reward|honor honour reward
jeopardize stake|adventure adventurer hazard jeopardy venture
adventure chance gamble|adventure adventurer hazard risk
undermine|sabotage
comply|compliance
|assist attendant servant
parent|parent rearing
dominate|master
meddle|meddling tampering
intervene|interference intervention
|attachment tie
court woo|romance
democratize|democracy
experiment|experiment experimentation experimenter
test|test testing
attempt essay seek try|attempt try
fail miscarry|failure
accomplish achieve attain|accomplishment achievement attainment
protest|dissenter protest protester
correct redress right|compensation redress right
deport|bearing comportment conduct
misconduct|misbehavior misconduct
abuse maltreat|abuse
discriminate|discrimination
district zone|district zone
govern regulate|
control curb|moderation
|bother inconvenience trouble
compel oblige|obligation
terrorize|terror
coerce force pressure|force pressure
deport|deportee
|refusal reject
|judge judiciary
penalize punish|penalty punishment
exile|deportation deportee
fine ticket|fine
emancipate liberate|liberty
|liberation liberty
detain|confinement detention
imprison jail|imprisonment jail
celebrate fete|celebrant celebration
marry wed|married wedding
|caller visit visitor
murder off|murder murderer
legitimate legitimize|legitimacy
outlaw|crime outlaw
cancel|cancellation
|cancel cancellation
appoint|appointee
endow gift|endowment gift
negative veto|negative veto
register|register registrant registration registry
enrol enroll recruit|enrollee enrollment recruit
|associate association
divide split|
legislate|legislation legislator legislature
frequent|patron shop shopper
ratify sign|
|vote voter voting
vote|vote voter voting
subcontract|job
|house housing
watch|observer
patrol police|patrol patroller police
canvass poll|poll
back endorse indorse|backing endorsement supporter
avert avoid|
foreclose forestall preclude prevent|
participate|participation
exclude|exclusion shutter
form organize|formation organization
entitle|entitlement
license|certification license
operate|operation
preside|president
oversee superintend supervise|management manager superintendent supervision supervisor
rein|harness rein
control|commander control
chair chairman|chairman
guide|guidance
misconduct mismanage|misconduct mismanagement
|process processing
coordinate|coordination coordinator
handle|management
affiliate|affiliate affiliation
|organization union
administer|administration administrator
assemble|assemblage gathering
enact ordain|enactment
establish found launch|establishment foundation founder founding
|close closer shutdown
volunteer|offer
crush oppress|oppression
free liberate loose|free liberation
farm|farm farmer
toil|labor laborer
collaborate cooperate|collaboration cooperation
busy occupy|
work|work worker
|strike walkout
work|worker
employ hire|employ employee employer
implement|implement implementation
succeed|succession successor
replace supersede supplant|replacement replacing
oust|expulsion
elect|elect election elector electorate
favor|preferment
appoint|appointee nomination
inaugurate|inauguration kickoff
delegate|delegate delegation
reassign transfer|
assign|assignment delegate
|induction initiate initiation
educate|education educator
groom|training
retire|retirement
wage|engagement
engage pursue|
|procedure proceeding proceedings
act|act action move
resign vacate|resignation
price|pricing
entrust intrust|committee trustee
adopt espouse|adoption following
despoil ransack rifle|despoiler loot plunder
|bank banker
prosper thrive|
equip|equipment equipping
afford yield|
provision|purveyor
site|location placement site
|heat heater
furnish provide render supply|provider supplier supply
|shop shopper shopping
shop|shop shopper shopping
contribute lend|addition
lend loan|loan
cop glom|thieving
bankrupt|bankruptcy
deprive divest strip|divestiture
deposit|bank depositor
contribute|contribution contributor giving
accumulate collect compile|
bid|bidder offer
proffer|offer
|share sharer
dispense distribute lot|dispenser
|pay yield
benefit profit|benefit
earn garner|earnings
win|winning
locate|location
store|storage
maintain|conservation maintenance preservation
arrogate|claim claimant
economize husband|
spend|expenditure spending
graduate|graduate graduation
donate|donation
award grant|grant
award|presentation
broker|broker brokerage
merchandise trade|merchandise merchandising trade trader
swap switch|switching
substitute|replacement substitute substitution
|compensation pay
|pay payment
pay|pay payment
encounter find|encounter find
recover regain retrieve|recovery
|deal dealer sell selling trade trading
sell|sell selling
procure secure|procurement
decline reject|rejection
transmit|communication
allot assign portion|
patronize sponsor|sponsor
|backer backing
finance|finance financing
subsidize|subsidy
acquire get|acquisition
receive|recipient
buy purchase|buy buyer buying purchase
own possess|have owner possession
season|flavor
quiet|hush quiet
tick|click tick
|knock tap tapping
echo resound reverberate|echo reverberation ring
blare blast|blare blast
ring|peal pealing ringing
drum|beat drummer
listen|hearer listener
eye|eye eyeball
|consideration study
monitor|monitor monitoring supervision supervisor
|producer production
detect discover notice observe|detecting detection detector discovery find finding observation observer
spot spy|
scrutinize|scrutiny
demonstrate present show|demonstration demonstrator presentation show showing
mask|cloak mask masking
pose|posture sitting
display exhibit|display exhibition
appear look seem|look
view|consideration view
|incense thus
hurt smart|ache smart
ache|ache hurt sufferer suffering
sting|burn sting
note|observer
note notice|
|stimulus stir
air|aeration air
expose|exposure
perceive|comprehension
sense|sensation sensor
|travel traveler traveller
stuff thrust|thrust
pop|bulge
distance outdistance|
top|clearance top
channel|carry channel conduction transmission
edge inch|inch
|runoff waste
course flow|flow flowing
jam throng|mob pile throng
diffuse|spread
hasten race rush speed|rush speed
hurry|speed
approach near|
overhaul overtake|
reel spin|gyration
surge|heaving surge
lean tilt|angle lean slant
curve sheer swerve trend veer|curve swerve
part|parting
crowd herd|crowd
encounter meet|meeting
reach|attainment
enter|entrance
|departure parting takeoff
arrive come|arrival coming
hunt|hound hunter
chase dog trail|chase tracking
pursue|pursuer pursuit
guide lead|guide leader
proceed|continuation
recede retreat withdraw|withdrawal
space|space spacing
embark|ship
boost hike|boost
elevate lift|elevation elevator lifter
lapse|passage
rise|rising
hop|hop hopper skip
bound jump leap spring|leap
ride|ride rider
despatch dispatch|dispatch
send|sending
ship|shipment shipping
soar|surge
fly wing|fly wing
|rail train
guide maneuver steer|guide
drive|driver
pace|pace pacing
run|running
stamp stomp|
parade troop|parade
clamber scramble|
cross traverse|crossing track
turn|turn turning
drift float|drift
stumble trip|
flip toss|toss
shake|shaking
|roll wheel
cavort frolic romp skylark|frolic sport
meander thread wind|
thump|beat pounding
rock sway|sway
push|push pushing
lurch pitch|
halt stop|halt stop
migrate|migrant migration
come|coming
depart|departure going
|journey travel traveller
journey|journey journeying travel traveler traveller
tour|tour tourist
|inspection visit visitor
|traveler traveller trip
move travel|traveler traveller
love|enjoyment love lover
hanker long yearn|longer longing yearning
desire want|desire
like wish|wish
wish|wish wishing
bask enjoy relish savor|enjoyment relish
goad spur|spur
cheer embolden|cheering
gratify satisfy|gratification
delight please|delight pleasure
comfort console solace soothe|comfort consolation solace
animate enliven inspire|
despair|despair desperate desperation
outrage scandalize shock|outrage scandal shock
overcome overpower overwhelm|
floor shock|
steel|nerve
regret|regret repentance
|offense spite
|anguish pain
beset chivy harry plague|harassment provocation
annoy bother irritate vex|bother devilment irritation
daunt scare|scare
alarm|alarm dismay horror
browbeat bully|
terrify|terror
dread fear|dread fear
frighten scare|fright scare
|love lover
love|love lover
detest hate|hate hater
harbor nurse|
feel|experience feeling feelings
disturb trouble|upset
impress|affect
worry|worriment worry
calm quiet still|lull tranquilizer
arouse elicit evoke provoke|arousal
graph|chart graph
create|creation
print publish|print publication publisher
table tabulate|table tabulation
model pattern|model
copy imitate simulate|copy
|farm farmer farming grower produce
evolve|germ
reissue reprint|reissue reprint
duplicate|repeat repetition
roleplay|acting actor play playacting roleplaying
|acting actor play
perform|execution
|film filming
|locale localization place placement
stage|stager
dramatize|drama dramatist
pen write|pen writer writing
model mold mould|mold molding
|style stylization
depict picture|picture picturing
|creation creator
forge|hammer
cook ready|cook cooking
shape|mold
disassemble dismantle|
assemble|piece
rebuild|rebuilding reconstruction
build construct|construction make maker making
fake forge|fake
impel|force
incite motivate prompt|act motivation motive
found institute|constitution establishment founder founding
activate actuate spark trigger|act
effect effectuate|effect
accomplish action fulfil fulfill|accomplishment fulfillment
|design designer planner
contrive design|design plan planner project
|discovery find
daydream dream woolgather|
|think thought
envisage imagine|idea imagination
envision fancy image picture visualize|fancy image imagery imaging picturing seer visualization
conceive|concept conceptualization
initiate originate|initiation start
machine|machine machinery machinist
|creation make maker making producer product
destroy|destroyer destruction
create|creature making
|pull pulling
breach gap|gap
jimmy prise pry|lever leverage
post|poster
patch piece|piece
mark tag|label marking tag
fence|fence fencing
grapple|grappling grip
rupture tear|
rend rip rive|
destroy ruin|destroyer destruction ruin
section segment|segment
clash|collision
grave|sculptor sculpture
stand|stance
sit|sitting
boss emboss|
deposit stick wedge|
function operate|
flood swamp|flood inundation
wind wrap|roll
launch|launch launcher
chuck|toss
pitch toss|toss
disengage|disengagement withdrawal
lock mesh|operation
repel|drive
attract|pull
heap pile|heap pile stack
lay place position put set|place placement
park|parking
burden weight|
box package|box package packaging
bunch cluster|bunch bundle clump cluster
pack|pack package packing
snare trap|trap trapper
bar barricade block|barricade
impede obstruct occlude|
|jumble scramble
border surround|border surround
adjoin butt|border
mingle unify|mix mixing
nip pinch tweet|squeeze
clip|snip
cart drag haul|haul
carry transport|carrier carry transportation
draw pull|pull pulling
press|pressing pressure
grab|catcher grab
deliver|delivery
|channel transmission transmitting transport
mate|couple mating
embrace hug|embrace embracing hugging
blast smash|blast smash
|broom sweeping
|aggregate combination
muster|rally
string|string thread
bind bond|binding
connect|link
|closing shutter
close shut|closing shutter
|gather pucker
|kill killing
kill|kill killer killing
gash|slash
engrave grave inscribe|engraver
search seek|search
delve dig|dig
anchor ground|anchor
couple pair|coupling pair
tie|binder
wrap|wrapper
paper|paper wallpaper
|finish finishing
coat|coating surface
bang slam|bang
brace steady|brace
apprehend arrest collar cop nab|arrest cop
clutch seize|clutch
palm|handle handling palm
finger|finger thumb
finger|feeler finger
smoke|smoking
satiate|fill
need|need requirement
|nurse nursery suck
fulfil satisfy|fill fulfillment
cater ply|caterer provider supply
feed|feeding
|eating feed feeding
regale|treat
eat|eating
dine|dinner
exercise exert|
|habit use
mine|mine miner mining
apply employ use utilize|application usage use user utilization
consume ingest|consumer consumption
|bet wager
target|place
champion|defender
strain strive|
hunt|hunter hunting
game stake|
gun|gun gunner
fire|firing
shoot|shoot shooting
bomb|bomb bomber bombing
wall|fence surround wall
guard|ward
gas|gassing
assail assault|attacker
attack|attack attacker
|aggressor attack attacker
score|hit tally
master overcome surmount|
defeat overcome|
beat vanquish|beating
win|win winner
mobilize rally|mobilization
soldier|soldier soldiering soldiery
war|war warrior
battle combat|battle combat
fight|fight fighter fighting struggle
arm gird|fort
|race racing
|participant participation
pit|opponent
|encounter meet
confront face|confrontation
play|player
compete vie|competitor contender
|communicating communication
chant intone tone|chant
convey|carry
disregard ignore snub|
comment|comment commentary
low moo|
|intonation tone
chant intone|chant intonation
bruit rumor|rumor
beckon wave|
endanger|peril
deal|coverage
|mail sending
designate|denomination designation
entitle title|
call name|name
|identification identity
cite mention refer|mention name reference
quote|quotation quote
exemplify illustrate instance|example illustration
note remark|mention observer remark
exact|demander
allege|say
|evidence testimony
testify|testimony
underline underscore|
accentuate emphasize stress|emphasis
reassert|confirmation
swan swear|affirmation assertion
say state tell|say statement
summarize|resume summary
cable telegraph wire|cable telegraph telegrapher
|correspondence correspondent
outline|outline sketch
type|typewriter typewriting typing
film|film filming take
document|documentary
file register|file filing register registry
record|entry record recorder
sign|signature
gesticulate gesture motion|gesture motion
portray|portrait portrayal
dramatize|drama
depict describe|
|accent stress
|inflection tone
couch|frame
articulate phrase word|phrase word wording
proclaim|proclamation
exclaim proclaim promulgate|
|advertisement advertising promoter promotion
broadcast|beam broadcast transmission
pronounce|judgment label pronouncement
circulate|spread
circulate diffuse disseminate|broadcast dispersal dissemination propagation spread
issue publish|publication publisher publishing release
describe report|report
|speaking talk
speak talk|talk talking
reiterate repeat restate|repeat repetition restatement
characterize|quality
dramatize embellish pad|drama
mean|intent meaning
recount|recital tale
tell|tale
vocalize|voice
sum summate|total
count|counting number
|list number numbering
enumerate itemize|item
mouth speak|mouth speaker speaking talk utterance
express utter|utterance
clarify elucidate|lucidity
|comment commentator
disclose divulge reveal|disclosure expose revelation
signify|sign
connote imply|connotation implication
hint|hint suggestion
speculate|speculation
forecast|calculation forecast forecasting
marvel|marvel wonder
indicate point|
bespeak indicate signal|indication signal
surmise suspect|surmise suspicion
ascertain determine|determination find
bet|wager
predict|foreboding prediction
hazard venture|guess guessing hazard
cry holler scream shout squall yell|cry holler hollering scream screaming shout shouting yell yelling
cry exclaim|exclaiming exclamation shout
inveigh rail|
complain plain|
sentence|condemnation
excuse pardon|excuse pardon
acquit exonerate|clear
acquaint introduce|acquaintance
enquire inquire|inquiry
justify vindicate|justification
defend|defender supporter
rationalize|apology excuse rationalization
condone|excuse
apologize|apology
acknowledge|receipt
underwrite|coverage insurance insurer
assure ensure insure|guarantee
commit dedicate devote|commitment dedication devotee devotion
bluster boast brag tout|bluster boast
submit|submission
accede defer|submission
remind|prompt
confer|conference consultation
|consultant consultation
propose suggest|suggestion
advocate recommend|recommendation
advise notify|notice
advise counsel|adviser advisor counsel counseling counselor
alarm alert|alarm alert
augur bode portend presage|forecast omen
caution|admonition caution
admonish|admonition warning
|charge file
challenge dispute|dispute
blaspheme curse cuss swear|curse swearing
condemn decry excoriate|condemnation
applaud|clapping
acclaim hail herald|
banter chaff kid|banter
jest joke|jest joke joker
|debunking expose
guy ridicule|ridicule
|mock mocker
mock|mocker mockery
affront insult|affront insult
accuse|accusation crime
blame fault|blame fault
downplay understate|minimum understatement
bullshit|fake faker
symbolize|representation symbol
|liar lie
coach|coach coaching training
inform|informant information
instruct teach|instruction instructor teacher
preach|advocacy advocate
criticise criticize|critic criticism
berate chide rebuke scold|rebuke
attest certify evidence manifest|certification evidence manifestation
concede|confession
acknowledge admit|
answer reply|answer reply
chair moderate|
|consideration deliberation
|debate deliberation
interview|interview interviewer question
demur except|
approve sanction|approval sanction
concede|concession
agree concur|concurrence
disagree|disagreement dissension dissent dissenter
discount dismiss disregard ignore|disregard
repeal rescind|repeal reverse
decline refuse|
disdain scorn spurn|reject
bar|exclusion
disallow forbid prohibit proscribe veto|veto
program|program programming
provoke|stimulus
phone telephone|call phone telephone
investigate|investigating investigation investigator
question|interrogation question questioning
investigate|investigating investigation
snoop spy|spy
query|query question questioner questioning
pause|intermission pause
disrupt interrupt|disruption interruption
|charm influence
oppose|opponent opposition
dispute quarrel|dispute quarrel
argue|argument debate
|argument indication
argue reason|
cause|cause inducement stimulation stimulus
urge|exhortation pressure urging
|applicant application
agree|agreement
negotiate|negotiation negotiator
|communication communion
pray|prayer
beseech|bid bidding
contend postulate|contention
|expectation requirement
appeal|appeal invocation
page|paging
command|command commander
command|command commandment requisition
burden saddle|burden
direct|directive
impose inflict|imposition infliction
dictate prescribe|dictate order prescription
enjoin order|order
destine doom fate|destination fate
communicate|communicating communication
|class classification classifier
|analysis analyzer
realize recognize|realization
ascribe attribute impute|
appropriate reserve|allowance
center focus pore rivet|centering focus focusing
await|expectancy expectation
anticipate expect|expectation
react respond|
rule|decree ruler
feel|feel feeling
associate link relate|relation
rely|dependency reliance
figure forecast reckon|calculation forecast
purport purpose|aim purpose
intend|intent
scheme|intrigue
conspire|collusion conspiracy
conspire|conspiracy conspirator
plan|plan planner planning
influence shape|determinant shaping
resolve|judge
will|will willing
decide|decision
audit|audit scrutiny
reexamine review|review
esteem respect|esteem
|ideal idealization
consider regard view|view
believe conceive think|consideration thought
distrust mistrust|distrust suspect
believe|belief believer
appraise assess evaluate|appraisal appraiser assessment assessor evaluation measure valuation value
slant weight|slant
opt prefer|preference preferment
book|booker booking
time|timing
choose select|selection
approximate estimate gauge|estimate guess judge
judge|judge judgment
abide brook endure tolerate|endurance tolerance
affirm confirm corroborate substantiate|confirmation
demonstrate prove|
verify|verification
ensure insure|
check|checkout
rank|ranking
grade rank rate|grading ordering
categorize|category
class classify sort|class classification classifier sort
equate|compare equal
compare|compare comparison
key|identification identity name
|difference differentiation
differentiate distinguish|difference differentiation distinction
explore|research researcher search
measure|measure measurement measuring
analyse analyze examine study|analyst study
|analyst analyzer dissection
calculate compute|calculation computation computer figuring reckoning
base|foundation
conclude reason|reason
conjecture hypothesize speculate theorize|conjecture hypothesis speculation theory
assume presume|assumption presumption
guess reckon suppose think|guess opinion thought
philosophize|philosophizing philosophy
cerebrate|think thinker thinking
read|read reader reading
construe interpret|interpretation
befuddle confound confuse|confusion
identify|identity
err|error mistake
except exclude omit|exception omission
remember|remembrance
recall recollect remember|recollection remembrance think thought
memorize|memorization memory
educate train|education training
engross engulf immerse steep|
learn|discovery
know|cognizance
perceive|perception
realize|realization understanding
|mix mixing
extend|extension extent
|object objectification
|leak leakage
process treat|processing processor treatment
highlight spotlight|foreground highlight spotlight
background downplay|
excite stimulate|stimulant stimulus
seclude|sequestration withdrawal
insulate isolate|insulation isolation
clock time|clock clocking time timer
measure|measure measurement
implement|implementation
complete finish|completion
codify|code codification
massacre slaughter|massacre
eliminate|elimination
|commercialization market
standardize|standard
conquer subdue suppress|conqueror
hush silence still|hush silence
hasten|rush
|hurry rush
|reactant reaction
|air gas vapor
lessen|decrease
decelerate slow|deceleration retardation slowing
|acceleration accelerator speed
accelerate quicken speed|speed
|diversification diversity
wax|climb
heighten|rise
wane|decline waning
reduce|reduction
maximize|maximum
minimize|minimum
disappear vanish|disappearance
|settlement settler
|location settlement settler
modernize|development modernization
prepare ready|preparation ready
coordinate organise|coordinator organizer
complicate|complication
complicate refine|complication
coalesce fuse mix|blend combination fusion mix mixture
acclimatize|climate
personalize|individual
transform transmute|transmutation
convert|conversion
shift|shift switching
burn|fire
|heat heating
heat|heat heater
chill cool|chill cool coolant cooler cooling
|chill cool coolant cooling
merge unify unite|merger merging unification
croak die expire perish|death decedent
root|root rooting
germinate sprout|shoot
end terminate|
persevere persist|persistency
resume|resumption
commence|beginning start
begin commence start|beginner start
recur|recurrence repeat repetition
happen occur|happening
zone|partition
branch|ramification
flourish thrive|
tune|tuning
blossom unfold|unfolding
illuminate illumine light|illumination light
escalate intensify|escalation intensification intensity
black blacken|black
white whiten|white
sensitize|sense
marshal mobilize|mobilization
modernize overhaul|overhaul
fix mend repair|fixing repair
evolve|evolution
mature|growing growth maturation
progress|advance progress
age|maturation
|grower growing growth
shrink wither|
curtail restrict|
circumscribe|limit limitation
confine limit throttle|bound limit limitation
|growing growth
irrigate water|irrigation water
compound deepen intensify|intensification intensity
deepen intensify|intensification intensity
reenforce reinforce|reinforcement
fortify strengthen|
better improve|improvement melioration
better|betterment improvement melioration
decline worsen|decline
abuse|misuse
edit|editor
moderate|moderation
combine compound|combination compound compounding
|aerator air
add|addition
remove|removal withdrawal
replace|replacement replacing
acculturate|acculturation culture
decrease diminish lessen|decrease diminution
affect impact|impact
alter change|alteration change modification
revolutionize|revolution
vary|change
remain stay|stay
joke|jest joke joker
|exercise workout
|exercise exercising workout
|recovery recuperation
infect|infection taint
drug|dosage dose drug drugging
ease|comfort
nurse|nurse nursing
retch sick vomit|sick vomiting
tire weary|fatigue wear
pain|ailment pain
cry weep|weeping
|hurt sufferer suffering
beget father sire|father generation mother
wear|wear wearer
don|wear
clothe dress|clothing garb garment
smile|smile smiling
recreate revive vivify|
energize|energy stimulant
|calm tranquilizer
awake awaken wake|awakening
act behave|
|phase stage
|speed velocity
|gait pace
|interim meanwhile
|delay wait
|close last
|kickoff offset outset
|epoch era
|instant moment
|winter wintertime
|spring springtime
|autumn fall
|sec second
|min minute
|night nighttime
|even evening
|holiday vacation
|past yesteryear
|board plank
|garbage refuse
|dirt soil
|material stuff
|menace threat
|hazard jeopardy peril risk
|flavor spirit
|climate mood
|chance opportunity
|potential potentiality
|catastrophe disaster
|fault flaw
|integrity unity
|deficiency lack
|distinction eminence
|privacy secrecy
|fit tantrum
|perturbation upset
|burn tan
|harm hurt injury
|fit paroxysm
|illness malady sickness
|ailment complaint ill
|autonomy liberty
|dark darkness
|clash friction
|ferment fermentation unrest
|storm tempest
|employ employment
|marriage matrimony
|realism reality
|being existence
|precedence priority
|equality equivalence par
|affiliation tie
|mold stamp
|bend crook turn
|contrary reverse
|percent percentage
|remainder residue rest
|component part portion
|multitude pack
|heap lot mint
|footstep pace
|gain increase
|grand thousand
|dozen twelve
|three trio
|ace one
|naught nothing zero
|growing growth maturation
|development evolution
|decline diminution
|keep livelihood
|amount sum
|earnings pay remuneration salary wage
|bequest legacy
|proceeds take takings
|earnings profit profits
|receipts revenue
|buy steal
|flood inundation
|fortune hazard luck
|aftermath wake
|consequence effect result upshot
|author writer
|server waiter
|elector voter
|instructor teacher
|steady sweetheart
|admirer protagonist supporter
|provider supplier
|pupil student
|partner spouse
|johnny reb rebel
|runner smuggler
|sis sister
|challenger competitor contender rival
|occupant resident
|investigator researcher
|newsman reporter
|psychiatrist shrink
|captive prisoner
|nationalist patriot
|owner proprietor
|commentator observer
|beginner initiate
|fledgling freshman newcomer
|activist militant
|mama mamma mom mommy
|luminary notable
|liberal progressive
|initiate pundit
|hood punk tough
|gay homosexual
|gunman gunslinger
|girl miss
|boss foreman
|alien foreigner
|buff devotee fan
|enthusiast partisan
|dissenter protester
|director manager
|dad daddy papa pop
|minister parson pastor
|criminal crook felon outlaw
|correspondent newspaperman
|companion comrade familiar
|pardner partner
|coach manager
|child kid minor youngster
|bloke chap cuss fella fellow lad
|centrist moderate
|candidate nominee
|bully roughneck rowdy ruffian
|babe baby infant
|assistant helper
|aspirant hopeful
|aide auxiliary
|advocate proponent
|adviser advisor consultant
|adversary antagonist opponent
|adolescent teenager
|equal peer
|aborigine native
|defender guardian
|adult grownup
|cosmos universe world
|coast seacoast
|rock stone
|gap opening
|essential necessary necessity requirement
|earth globe
|impulse urge
|incentive inducement
|divide watershed
|place spot
|province state
|locality neighborhood neighbourhood vicinity
|clear open
|crest summit
|exterior outside
|inside interior
|battlefront front
|extreme extremum
|environs surround
|district territory
|city metropolis
|center middle
|bottom underside
|homeland motherland
|origin source
|battlefield battleground
|assortment potpourri variety
|leaders leadership
|colony settlement
|contemporaries generation
|democracy republic
|agency bureau office
|court tribunal
|commission committee
|alignment coalition
|band circle
|class grade
|manpower men workforce
|squad team
|labor labour proletariat
|populace public
|commonwealth country nation
|family household
|authorities government regime
|bundle package packet
|category class
|heap pile
|bunch clump cluster
|aggregation collection
|mix premix
|delicacy treat
|hate hatred
|resignation surrender
|panic terror
|alarm consternation dismay
|fear fright
|indignation outrage
|shock stupor
|contempt despite disdain scorn
|preference taste
|wish wishing
|defeat licking
|advance progression
|damage harm impairment
|juncture occasion
|glint spark
|flow flowing
|beat heartbeat pulse
|clang clangor clangoring clash crash
|bang blast clap
|bother trouble
|shift transformation transmutation
|advance betterment improvement
|decrease lessening
|repeat repetition
|impinging striking
|demolition destruction
|breakup separation
|destiny fate
|calamity catastrophe disaster tragedy
|case instance
|alteration change
|reward wages
|marvel wonder
|criterion standard touchstone
|spur urging
|advertisement advertising
|promotion publicity
|objection remonstrance
|caution caveat
|narrative story tale
|disclosure revelation
|inquiry query question
|argument controversy
|bid bidding command
|motto shibboleth slogan
|negotiation talks
|consultation interview
|talk talking
|laugh laughter
|curse expletive oath swearing
|scream screaming screech shriek shrieking
|cry yell
|cry outcry shout yell
|beat rhythm
|ballad lay
|song vocal
|melody tune
|drama play
|fig figure
|screening showing
|display show
|grin grinning smile smiling
|cancel natural
|clue hint
|guess speculation surmise
|gag jest joke
|pact treaty
|mention reference
|comment remark
|cite quotation
|provision proviso
|assumption premise
|answer reply
|announcement proclamation
|blame rap
|rebuke reproof
|honor honour laurels
|congratulations praise
|applause clapping
|imprimatur sanction
|communique dispatch
|admonition warning
|code codification
|ordinance regulation
|counseling guidance
|news tidings
|letter missive
|film movie pic
|quotation quote
|aside excursus
|subject theme topic
|content message
|authorization mandate
|license permit
|petition request
|register registry
|copy transcript
|roll roster
|certificate credential
|document papers
|resume survey
|reissue reprint
|perspective view
|bias prejudice
|predilection preference
|inclination tendency
|average norm
|aim intent intention purpose
|hope promise
|faith religion
|opinion sentiment
|expectation outlook
|doctrine ism philosophy
|criterion standard
|hunch suspicion
|feeling impression notion
|agenda schedule
|scheme strategy
|plan program
|given presumption
|conjecture speculation
|framework model
|hypothesis theory
|complex composite
|component element ingredient
|aspect facet
|characteristic feature
|attribute dimension
|limitation restriction
|ilk like
|kind sort
|conclusion decision
|idea thought
|burden encumbrance
|headache worry
|stimulant stimulation stimulus
|confirmation verification
|evidence grounds
|regard respect
|particular specific
|matter topic
|breakthrough find
|apprehension understanding
|approximation estimate
|basis groundwork
|alternative option
|choice pick
|pursuit quest
|differentiation distinction
|mark score
|evaluation rating valuation
|appraisal assessment
|inadvertence oversight
|centering focus focusing
|doubt uncertainty
|assurance confidence
|anchor backbone
|barrier roadblock
|confusion disarray
|curiosity wonder
|affair matter
|convention normal rule
|custom tradition
|volition will
|hang knack
|endowment gift talent
|mind psyche
|ass behind buttocks
|anatomy figure flesh
|authority potency
|power powerfulness
|asset plus
|bad badness
|benefit welfare
|merit virtue
|expanse sweep
|compass range reach scope
|bulk majority
|plenitude plenty
|deficit shortage
|degree level
|configuration contour shape
|echo reverberation
|build physique
|quiet silence
|white whiteness
|black blackness
|spark sparkle
|fashion manner mode style way
|aplomb cool
|calm calmness composure equanimity
|modesty reserve
|conduct demeanor
|firmness resolve
|bravery courage
|airs pose
|gap spread
|disagreement discrepancy
|agreement correspondence
|appeal charm
|expression look
|theater theatre
|phone telephone
|aggregate total
|shop store
|incline ramp
|missile projectile
|plant works
|photo photograph pic
|disc record
|painting picture
|package parcel
|necktie tie
|merchandise product
|dungeon keep
|internet net
|housing lodging
|hospital infirmary
|hall hallway
|grave tomb
|garner granary
|crack gap
|fence fencing
|fake sham
|factory mill
|facility installation
|express limited
|abode dwelling home
|door doorway
|dice die
|clothing wear
|bureau dresser
|auto automobile car motorcar
|bivouac camp
|bullet slug
|building edifice
|blanket cover
|basic staple
|pedestal stand
|bar ginmill saloon
|artillery gun
|foyer lobby vestibule
|ammo ammunition
|leadership leading
|emanation emission
|involvement participation
|rebuff slight
|behavior conduct
|approval blessing
|boost encouragement
|aid assist assistance help
|allegiance commitment
|penalty punishment
|oversight supervision
|duty obligation responsibility
|outlay spending
|financing funding
|market marketplace
|wait waiting
|procedure process
|offence offensive
|war warfare
|attack onrush onslaught
|insurrection rebellion revolt rising uprising
|encounter skirmish
|conflict struggle
|battle engagement fight
|usage use utilization
|education instruction
|look looking
|evaluation rating
|clutch clutches grip hold
|campaigning candidacy
|project task undertaking
|attempt effort endeavor try
|misdemeanor violation
|evil wickedness
|chore job task
|care tending
|study survey
|experiment experimentation
|examination scrutiny
|investigating investigation
|craft trade
|berth post
|career vocation
|job occupation
|athletics sport
|demonstration presentation
|display showing
|flip somersault somersaulting
|fun merriment
|pattern practice
|enlargement expansion
|turn turning
|reach stretch
|chase pursuit
|transfer transportation
|circuit tour
|lurch stumble
|fixing repair
|overhaul redevelopment renovation
|founding initiation
|debut entry introduction
|constitution establishment
|opposition resistance
|meddling tampering
|passage transition
|replacement replacing
|run tally
|ballot vote voting
|acceptance adoption
|measure step
|choice selection
|determination finding
|checkup medical
|grab snap
|pass walk
|shooting shot
|push pushing
|deliverance rescue
|omission skip
|error fault mistake
|enrollment registration
|advent coming
|departure going leaving
|exploit feat
|accomplishment achievement
|measure quantity
|motivation motive
|food nutrient
|individual mortal person somebody someone
|being organism
`
  .trim()
  .split('\n')
