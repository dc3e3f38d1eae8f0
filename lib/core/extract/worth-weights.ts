/**
 * Weights of what makes a statement worth checking, fitted by `npm run fit-worth` (logistic regression with both kinds of the
 * same weight) on sentences of political debates that people had labelled. A weight is what the whole feature, or the word,
 * adds to the log odds. Written by the script: change it there.
 */
export const WORTH_WEIGHTS = {
  base: -1.33,
  length: 0.13,
  short: 0.06,
  figures: 2.6,
  numberWords: 1.4,
  large: 1.3,
  money: 0.52,
  percent: 1.31,
  year: 0,
  names: 1.33,
  nouns: 0.84,
  someNouns: 0.76,
  verbs: 0.04,
  pronouns: -0.62,
  past: 1.25,
  perfect: 0.16,
  comparison: 0.21,
  superlative: 0.49,
  ordinal: 0.28,
  only: 0.36,
  share: 0.42,
  universal: 0.25,
  when: 0.3,
  future: -0.55,
  would: -0.33,
  maybe: -0.63,
  duty: -1.17,
  condition: -0.06,
  firstPerson: -0.34,
  firstThought: -0.41,
  firstDeed: 0.02,
  we: 0.13,
  weFirst: 0.31,
  secondPerson: -0.07,
  other: 0.37,
  otherFirst: 0.36,
  question: -1.28,
  asks: -0.41,
  noVerb: -0.14,
  noFullVerb: -0.39,
  imperative: -0.28,
  there: 0.21,
  itIs: -0.02,
  negated: 0,
  courtesy: -0.24,
  opinion: -0.75,
  stands: 0.7,
  record: 0.53,
  countedDeed: 0.56,
} as const

/** Words with a weight of their own, as lemmas, by that weight. */
export const WORTH_WORDS: readonly (readonly [weight: number, words: string])[] = [
  [-0.7, 'certainly field freedom hard here need probably win'],
  [
    -0.6,
    'another ask build can community concerned difficult if issue its know old opportunity protect serve spend tonight until way will wonderful',
  ],
  [
    -0.5,
    'course fully glad hand head hope join kind make mother next particular possible require s set talk to trouble view why word',
  ],
  [
    -0.4,
    'absolutely best card century chairman chance commitment draw dream else essential fair feel great hear hit how idea judgment may message myself or owe political power presidency prestige quite raise rather reach responsibility restore sacrifice saving simple society solve someone something strength strong success suppose though tough',
  ],
  [
    -0.3,
    'a addition agree alternative answer appropriate assume back base belief believe bin call cause challenge charge choice choose clean compare confidence conflict continue conventional credit criticize dangerous daughter day democracy development difference different drop economy education extreme eye fall family feeling fine follow foreign form fundamental generation good grow home house i import important in. incentive insist judge leader learn liberal like live maintain man mass mean meet minority most night once part particularly path patient people person personal pick policy price problem real reduction risk road seem side sit some somebody stand statement sure thank these threat town travel very want water what wife without wrong',
  ],
  [
    -0.2,
    'ability achieve adequate advance advantage affair afraid again all and anywhere approach area around attitude away balanced bear become beginning between bring car careful character child church citizen clear committee control count debate depend describe disagree discuss discussion doctor dollar effectively effort elect employ encourage enforcement enough equal everybody everyone exist experience extra far finally fiscal floor goal guy heart heavy her highly however huge hurt implement improve influence interested international job listen look lose lot love manage medical mind mistake my name nature not nothing off oh on others ourself party peace plant point poor prepare realize reason reform remain rest run secure see serious simply slow sort spending stake standing stimulate strongly structure successful system table teach technology tell their then thing this threaten time together too tool touch track training upon us walk whether whose',
  ],
  [
    -0.1,
    'about additional address allow always anybody anything at available benefit board branch but buy capability capital carry case city come commit concern conference consequence consider could couple death decide deeply democratic destruction direction domestic doubt during economic efficient employee enforce environment equipment expect expenditure factor faith favor folk front get gonna grandchild gross ground group growth health honor hour human instead intelligence intend invest itself just lady last leadership life lobbyist lower mate me meeting member minimum minute must natural new nobody obligation obviously ought our pay penalty period possibility present presidential pretty prevent produce promise prosperity pull put recognize regard region regulation research respect respond responsible result safe secretary sense service she situation so somehow son soon sound space standard stay step strategic such suggest taxpayer television term terrible test the themself think those trade train watch welcome whole wish work working',
  ],
  [
    0.1,
    "'s able add affect african ahead ally already amendment among amount anymore arm as associate bank bureaucracy care class close country create dead decade deficit detail direct each early earn effective election endorse enemy entire establish exercise extend figure finance focus food force friend from further gain give hire his hospital hundred information it kid land law lawyer line long militarily million mine minister miss moral nation nor occasion of officer order package play pledge population pressure propose prove purpose qualify quality race rebuild recent recession repeal represent resource rich sale same security sell send senior size special start still strategy student study succeed supply task teacher terrorist that them therefore they today top total toward treat troop ultimately wealth weapon welfare who wind with woman you your",
  ],
  [
    0.2,
    'abortion ago aid alone along although any arab assistance attack basically be behind campaign carefully completely court crime decision destroy do dole drive earlier economist evidence executive expand fact farm fix forward freeze full general guess half happen help housing in income independent individual instance into investment justice let lie major matter more necessary ours payment plan prescription president previous principle progress really revenue salary sector senator ship should significant small spread throughout thru tremendous try unemployment use wealthy worry write yet',
  ],
  [
    0.3,
    'act adopt after alliance atomic bankrupt battle because begin bipartisan bit candidate civil collect company complete cover design diplomatic drug either employer energy enterprise except expansion failure farmer few financial forget former gas governor have he high hold include industry inflation kill later least majority market missile mission mortgage move much opponent over own per percentage permit place program proposal public recently recommendation reduce release remember resolution science secondly select shot tax third treatment twice up veteran willing',
  ],
  [
    0.4,
    'accord agency agreement almost anyone big bill break cent change chief debt deduction defend defense ever fight ford fund immigrant indicate labor legislation middle military negotiate never offer often one oppose poverty production quarter return sanction sign source state stop support surplus than treaty understand veto wage while worker yes',
  ],
  [
    0.5,
    'afford agricultural approve average bad both by commission criminal double down exactly export fail first increase interest leave less loan low moment month negotiation now office pension position private product push religious rise soviet summit true vise vote',
  ],
  [0.6, 'actually border college find free insurance island nuclear receive roll thousand under within'],
  [0.7, 'administration budget crisis many report single'],
  [0.8, 'against gun history relief since'],
  [0.9, 'even'],
]
