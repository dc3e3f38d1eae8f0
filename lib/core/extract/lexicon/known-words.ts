/** English words of news after the 900 most usual, as lemmas, by how many articles hold them: they narrow a subject down. */
export const KNOWN_WORDS: readonly string[] = (
  'involve shoot recognize intend success region allegation heart establish pretty analyst hurt debt inside ' +
  'develop separate double improve education multiple freedom loss fully constitutional massive audience ' +
  'addition protection catch extend guy fair legislative approval college priority conclude behavior progressive ' +
  'complete suspect resource throw com spread safety rival mass admit shut sometimes piece track aid coronavirus ' +
  'obtain responsibility finally bit left signal amid consequence highly father compromise instance town counsel ' +
  'possibility suffer regulation ultimately survey land violate version impeachment victim ruling solution red ' +
  'hospital fix impose resident appearance praise throughout sound communication contain controversial per ' +
  'mostly advantage demonstrate direction simple associate wave dead ad incident wide negotiation damage ' +
  'responsible credit online predict progress pledge energy climate arrive deeply pose successful potentially ' +
  'television fuel domestic announcement roll above effective rely witness vow various negotiate positive ' +
  'commitment probe repeat language establishment lay conflict fill swing wake repeal floor although wing street ' +
  'car worth slow district destroy remember panel house reportedly development veteran product pursue stake earn ' +
  'achieve partner convention journalist democracy false dismiss round bar wife rhetoric core body abuse blow ' +
  'profile capital miss overall stick analysis manage operate via toggle dispute embrace brief ongoing factor ' +
  'trial emergency agent trip drug arm photo familiar introduce mandate culture testify career evening wall nor ' +
  'purpose afternoon negative suppose eventually principle annual harm moderate boost ten convince depend ' +
  'background arrest ballot century percentage specifically society mission trail upon picture lean daily table ' +
  'pandemic outcome model generation kid degree testimony star guarantee content fly mother chamber affair ' +
  'undermine entirely treatment faith basic theory hire platform rating usually session unlikely opening scandal ' +
  'initial reaction update nature generally belief abortion strategist aggressive nine tension unless completely ' +
  'closely institution effectively leak water enemy confidence trouble contrast adult historic touch secret ' +
  'religious provision controversy seriously violent appoint terrorism implement mistake twice whatever roughly ' +
  'prospect beat relation notice daughter murder blue briefing endorse prompt fiscal task regime feature ' +
  'complain performance apparently central eliminate quarter participate donor lawsuit traditional deficit tend ' +
  'scene caucus nominate investment paper below hate troop wage widely bid consumer peace basis search ' +
  'restriction expose margin relatively cycle headline type resolve wear resolution none contest immediate ' +
  'succeed wish wonder style complaint rank prosecutor impossible owner assume fine closer listen elsewhere ' +
  'resign sanction permit shutdown better bank investigator alternative unprecedented facility unclear flag ' +
  'vulnerable easily bomb material gap sexual absolutely organize technology food disagree package minister ' +
  'inquiry shooting gather protester distance virus relief finance danger maybe define essentially coalition ' +
  'rich otherwise deadly prominent balance quote cross doctor violation surge crucial jump union manager neither ' +
  'connection narrative gas purchase racial requirement stress sale brother revenue accusation finish realize ' +
  'weak trend duty deputy heavily remind exercise road tool representative dominate husband beginning spark mile ' +
  'enjoy yes size trillion unemployment growing actual deserve deadline longtime equal midterm gay truly ' +
  'original recall science conclusion editor error scale branch combine register connect armed newspaper ' +
  'confident anger chair county diplomatic reference al feed taxpayer speaker enact behalf tear disease normal ' +
  'modern outlet employer sector marriage plus vision radical fast confront supply device prison authorize oil ' +
  'capture identity capacity appropriate honor sex procedure lift qualify vast folk moral labor split obvious ' +
  'trigger aware lock rush season knowledge correct delegate invite spokeswoman billionaire cancel complicate ' +
  'unable oversee wealthy possibly solve foot perform blast internal division seize counter heavy justify ' +
  'professional collect condemn collapse coming space bottom echo welcome presence lobby extent electoral ' +
  'circumstance reverse racist tout everybody settle combat initially fundamental environment corporate topic ' +
  'store restore weigh rare edge meanwhile finding feeling personally allegedly confirmation score sick ' +
  'celebrate happy inbox quick sharp herself reelection halt surround payment complex training spot root firing ' +
  'adopt suspend frequently clean yesterday emphasize extremely kick stock expansion strength widespread ' +
  'understanding shortly assistance abandon active working net prohibit color typically prior reply enforce ' +
  'terror imagine label disaster racism nationwide strongly illegally staffer reading transition mainstream ' +
  'personnel temporary retired significantly afford cash plenty angry prime somebody stance tactic zero ' +
  'ambassador patient hide founder train camp restrict reduction relative dramatic guilty sweeping interference ' +
  'apparent incumbent outline strengthen liberty suit station compete passage fraud neighborhood hot conspiracy ' +
  'interested desire minimum thus citizenship assert winner expectation wind assure radio card indeed disclose ' +
  'application territory amendment withdraw plant fit handful infrastructure merely momentum govern cap ' +
  'electorate candidacy intention narrow straight sentence newsletter consistent select mount property essential ' +
  'hopeful eager detailed extreme burden thanks text necessarily grab magazine favorite notion ticket university ' +
  'opposite following generate reasonable context upset outbreak reopen nobody jail stuff match element scrutiny ' +
  'natural exception ideological operative tone corruption outrage contribution shake usual onto joint missile ' +
  'researcher alert employment convict thought box dream aspect assessment economist perspective permanent ' +
  'fairly react except virtually advise regardless expensive comprehensive testing vehicle fundraise volunteer ' +
  'obviously discover gathering scientist estate code girl deploy player quality shock fan ill spring character ' +
  'skeptical abroad fake production endorsement classified recover church uncertainty deem underscore civilian ' +
  'tank subsidy structure silence spotlight extraordinary uphold forget surveillance computer recommend numerous ' +
  'totally channel champion filing integrity legally diverse judgment equipment offering survive southern ' +
  'examine contract apart closing shape fourth terrible soldier formal importance stretch sue hall profit ' +
  'consult summit camera tight slightly initiative employ cheer sentiment bias overseas advocacy premium female ' +
  'neighbor aside destruction sensitive cultural hang march strict excuse proud judicial legacy regular submit ' +
  'clash memo frustration tip poverty healthy location odds tragedy mayor steady steal denounce crack sponsor ' +
  'prosecute apologize stall elite signature penalty lower anybody attract graduate allege lengthy unusual slam ' +
  'precedent phase overhaul tour advice resist loom movie display restaurant substantial hardly frame warrant ' +
  'rarely somewhat forth theme extra green comply refugee fresh democratic revelation suddenly reputation joke ' +
  'deportation unite teacher offensive license preserve user pattern diplomat anywhere pain fault healthcare ' +
  'consensus function customer column exit ranking giant draft birth circle unlike obligation plane eligible ' +
  'involvement portion towards motivate originally corporation writer anticipate mask recession basically injure ' +
  'consistently smart cooperation mental boss attitude demographic unique welfare honest twitter hack runner ' +
  'chain manner unit dinner comparison friendly renew plead invest unfair management flight household minor ' +
  'perceive fighter regularly lesson guard leading accountable encounter suggestion best housing upcoming ' +
  'bolster waste alarm award creation perfect formally indication discrimination columnist pair myself dog ' +
  'relevant male therefore caution actor oversight consideration flow ease transfer proceeding privilege veto ' +
  'brand ideology killing turnout chaos driver intense opt persuade guess contender provider punish lady burn ' +
  'consultant dramatically thank server seemingly commander teach surprising pitch machine dynamic transcript ' +
  'emotional assertion shout pic religion gender portray assess barely pocket legislator map scenario tap ' +
  'appointment definitely environmental influential informed leverage unity flee investor afraid openly ' +
  'resignation spokesperson unveil spur explanation craft tradition escalate peaceful asset extremist overturn ' +
  'subpoena wound blood spy heat expense accomplish assistant battleground grand cooperate exempt commentator ' +
  'traffic monitor recovery proof legitimate guideline hero cable legislature credibility somehow object boy ' +
  'plot prefer construction pundit surface vital ceiling pace sustain physical screen fate incentive command ' +
  'timing enormous constant retain overwhelming tech nationally window planning stem storm resistance holiday ' +
  'challenger officially episode phrase laugh congressman foundation exploit obstruction intent chemical ' +
  'precisely title modest affiliate rid inequality publication weaken donation ship expire hike barrier ' +
  'concession variety historically frankly badly meaningful unknown competitive equally transparency primarily ' +
  'cheap crash solid tackle fee famous insurer knock perception nonpartisan op section striking chant promising ' +
  'reliable conviction alter literally firearm assist notably incredibly constituent observer robust route ' +
  'differently escape meddling strategic dark whistleblower newly wrap alongside businessman speed toll baby ed ' +
  'collusion film loan achievement cry ultimate de frustrated definition latter hammer intervention pack offense ' +
  'pollster headquarters slip regulatory bridge typical switch mate vet coal fashion bombing objection observe ' +
  'misleading damaging demonstration found optimistic carbon invoke airport exact visa infection ' +
  'unconstitutional empty verify reader misconduct confrontation inspire polarize prosecution item removal ' +
  'anyway quiet given contentious negotiator trading predecessor enable flip successfully filibuster impeach ' +
  'paint careful detain mock severe clarify reiterate ourself cancer breach yourself flood contributor sweep ' +
  'anxiety ceremony proceed outright epidemic strip backlash disagreement retirement hell participant client ' +
  'curb downplay ought acceptable competition socialist ride aftermath tariff drama unpopular expression nearby ' +
  'wisdom undocumented forum conventional capable align digit interesting suicide withhold bus skill comfortable ' +
  'ramp contractor telephone anonymity concrete militant wealth concede explosive diminish advertising guest ' +
  'ideal tenure harsh greet commission implication credible satisfy favorable disclosure climb automatic ' +
  'extension retire privacy universal oath insult zone threshold digital reserve method quietly retreat hotel ' +
  'guide recommendation exceed donate disappointed interaction export overcome weather indict counterpart quo ' +
  'campaigning statewide isolate please commercial tape migrant replacement rock campus proper super alliance ' +
  'cop corner educated jury indictment punch weekly rural partial privately sister copyright sink rape ' +
  'historical hostile drag merit copy illness framework aisle prevail collection scope nice engaging propaganda ' +
  'inspector norm entitlement pop departure hint decrease correspondent sharply married objective owe resume ' +
  'swear accomplishment gear existence gunman memory characterize pool reminder statistic organizer resort crazy ' +
  'hail offset reluctant worldwide sight plea refusal regional belong impression infected occasion extensive ' +
  'enthusiasm bet shop calculate recount admission absence shocking manufacturing innocent theater stability ' +
  'referendum accurate fundraiser workforce concept speculation pause everywhere mess versus clip traditionally ' +
  'component scramble aggressively televise broadcast regulate affordable engagement square presumptive ' +
  'technical optimism gang vocal tea detention confusion compound massacre hunt remarkable silent motive balk ' +
  'sacrifice harassment transform thin click anymore explicitly mechanism nonprofit ball mere outreach shrink ' +
  'bind diversity gift teenager eat youth scholar tighten guidance reinforce disrupt footage import mail ' +
  'equivalent entity shadow finger mixed maker entry instruct inform peak settlement capability weakness factory ' +
  'tremendous interfere injury supposedly bullet combination viral accompany contend soar reporting compel loud ' +
  'dig coordinate recognition spirit desk promotion depart string dedicate producer wrongdoing declaration ' +
  'routine devastating blog imply carefully rapid rising fifth dissent backer desperate slogan crowded rescue ' +
  'preference recruit wild truck suppress contested contrary emission urgent spectrum overwhelmingly rumor ' +
  'deport liability stream category rapidly temporarily anniversary spin disastrous rebuild prayer commentary ' +
  'substance eastern derail bag enrollment contradict inauguration rip farm tally evolve length mix nationalist ' +
  'uncomfortable inner weight sport statute stimulus accomplished tracking unacceptable avert intensify ' +
  'apartment revolution narrowly popularity communicate willingness burning petition bold maneuver equality calm ' +
  'corrupt clinic journalism dress partly spike crush brain oust inevitable tonight follower exclude divisive ' +
  'loophole devote heel empower dependent similarly timeline refrain busy internet association embarrassing ' +
  'centrist messaging cliff inflict ethic motion cold embassy compile prediction unsupported investigative ' +
  'partnership improvement populist sad shield ring dismantle decisive native defender tiny sum provoke entitle ' +
  'lobbyist execute dispatch earth hole pour slight suspicious constantly fence pending briefly solely custody ' +
  'perfectly slowly reward exclusive urban bond fierce stumble ambition art lockdown routinely collar defer ' +
  'invitation stir stunning scheme stark locate automatically decry ambitious eventual attribute blunt strain ' +
  'useful prisoner north distribute erupt philosophy insider minded intellectual pile broadly pursuit applause ' +
  'difficulty faster pen industrial apology brutal arise imminent shortage bankruptcy alive cool constitute ' +
  'showdown sufficient constitution sea fundamentally libertarian tomorrow unnecessary disparity loser anchor ' +
  'punishment raid fade differ watchdog rough broker soil detect endanger plague nowhere bureau adversary rifle ' +
  'helpful convert western habit chart preferred successor park depth withdrawal postpone saving normally ' +
  'amnesty desperately bitter undercut endure accelerate slash soft altogether assign academic exemption mine ' +
  'suburb exposure toxic intervene vary steep boast description jet shooter courage collective button explore ' +
  'fortune pro fun rail notify sudden somewhere rebuke flawed winter closure outrageous compelling unfold army ' +
  'prosperity stamp rollout implementation underlying distinction nurse thrive farmer valuable disturbing toss ' +
  'suspicion credential scream novel trap respectively persist unrest applaud assumption homeland rebel freeze ' +
  'longstanding float bizarre tag demonstrator charity subsequent symbol regret analyze interrupt recess ' +
  'polarization foe absolute revive mobilize quit crew salary phenomenon substantive endless approximately ' +
  'experiment riot playback conscience interpret founding rein notable ridiculous celebrity origin beating ' +
  'dishonest northern outsider forecast anonymous obstruct diplomacy unexpected evil grave poise deliberately ' +
  'skip excited actively default unfortunate interpretation incoming monthly bother annually bright warm ' +
  'landscape defensive manufacturer clock vague discipline pride symptom minimize assurance designate steel ' +
  'sideline alien print undecided freshman club hurdle dire surrogate profound competitor grip neck unleash tune ' +
  'shoulder disproportionately defy illustrate harmful render acceptance separation monitoring delete panic ' +
  'scare passenger sample possess screening mom neutral initiate adjust registration football south cabinet ' +
  'administrative partially marry infamous safely tendency accountability delegation council ordinary electronic ' +
  'strange wary personality array hostage shelter tree undergo inflation upper disappear bed glass circulate ' +
  'participation maximum repair parliament garner permanently payroll uninsured coast stable celebration lawful ' +
  'shore unified treaty valid segment practical proclaim subsidize painful acquire preside mislead smile auto ' +
  'globe appreciate doom surely properly mirror virtual troubled severely lifetime midnight bunch ministry cell ' +
  'ammunition temperature gonna overnight chapter landmark ruin pray authoritarian pin editorial bully alike ' +
  'yield plain enrol pleased unsubscribe problematic tier costly summary hatred steadily equip smoke worthy ' +
  'viable presumably importantly stun appointee criterion comfort loyal decent firmly'
).split(' ')
