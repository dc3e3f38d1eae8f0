/** Titles that stand before a person's name and are no part of it, longest first where one begins another. */
export const TITLES: readonly string[] = (
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend father pastor imam rabbi pope king queen ' +
  'prince princess president vice prime minister premier chancellor secretary general attorney gen lt col ' +
  'colonel capt captain maj major sgt sergeant adm admiral cmdr commander officer detective inspector ' +
  'superintendent sheriff deputy chief constable judge justice sen senator rep representative congressman ' +
  'congresswoman gov governor mayor speaker leader ambassador cardinal bishop archbishop ayatollah sheikh emir ' +
  'sultan former director chairman chairwoman chair commissioner spokesman spokeswoman majority minority foreign ' +
  'defense defence interior finance state counsel special adviser advisor republican democratic us senate house ' +
  'district coach'
).split(' ')

/** Nouns for what a person is in a story; "the gunman" can stand for the one person who was called so. */
export const ROLES: readonly string[] = (
  'attacker gunman shooter suspect terrorist killer bomber driver assailant murderer perpetrator seeker ' +
  'president chancellor senator governor mayor congressman congresswoman judge nominee candidate pilot captain ' +
  'director founder owner chairman spokesman spokeswoman lawyer attorney doctor singer actor actress author ' +
  'journalist reporter student teacher businessman businesswoman billionaire officer victim soldier leader ' +
  'minister secretary commander prosecutor sheriff pastor priest king queen prince defendant whistleblower ' +
  'hacker activist premier cleric convict fugitive hostage man woman boy girl teenager migrant refugee immigrant ' +
  'father mother expert analyst professor researcher scientist coach head chief player athlete star ' +
  'representative diplomat ambassador envoy adviser advisor aide strategist cadet'
).split(' ')

/** Roles so plain that the bare word does not single anybody out: "the man" is no name. */
export const PLAIN_ROLES: readonly string[] = (
  'man woman boy girl officer victim leader minister secretary student teacher father mother representative ' +
  'expert analyst professor researcher scientist player reporter journalist lawyer aide attorney doctor judge ' +
  'star head chief spokesman spokeswoman adviser advisor soldier driver candidate activist'
).split(' ')

/** Common given names: two capitalised words that begin with one are a person. */
export const GIVEN_NAMES: readonly string[] = (
  'aaron abdul abdullah abu adam ahmed alan albert alex alexander alexandria alfonso alfred ali alice alison allen amanda amy ana ' +
  'anders andre andrea andrew andy angela anita ann anna anne anthony antonio arthur ashley barack barbara bashar ben benjamin bernie ' +
  'beth betsy bill billy bob bobby boris brad bradley brandon brett brian brittany bruce bryan carl carlos carol caroline catherine ' +
  'charles charlie chad chris christian christina christine christopher chuck cindy claire colin cory craig cynthia dan daniel daniela david ' +
  'dean deborah debra dennis derek devin diana diane dick dominic don donald donna doug douglas duncan dylan eddie edward elaine eli ' +
  'elizabeth ellen elon emily emma emmanuel eric erik erin ethan eva evan eve fatima fernando fiona francis frank fred gabriel gary gavin ' +
  'geoffrey george gerald gina giuseppe glenn gordon graham grace greg gregory hamid hannah hans harold harry hassan heather heidi helen ' +
  'henry herbert hillary hope howard hugo hussein ian ibrahim igor irene isaac isabel ivan ivanka jack jackie jacob jacqueline jake james ' +
  'jamie jan jane janet jared jason jay jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica jill jim jimmy joan joe joel johan ' +
  'john johnny jon jonathan jordan jorge jose joseph josh joshua juan judith judy julia julian julie justin kamala karen karl kate ' +
  'katherine kathleen kathy katie keith kelly ken kenneth kevin khalid kim kirsten kurt kyle larry laura lauren laurie lee leo leon leslie ' +
  'linda lindsey lisa liz lloyd louis lucas lucy luis luke lynn madeleine malik manuel marc marco marcus margaret maria marie mario mark ' +
  'martha martin mary mateo matt matthew maurice max megan melania melissa michael michelle mike miguel mitch mitt mohamed mohammad ' +
  'mohammed molly monica muhammad mustafa nancy naomi natalie nathan neil nicholas nick nicola nicole nigel nikki nina noah oleg olga ' +
  'oliver olivia omar oscar pamela pat patricia patrick paul paula pavel pedro peter phil philip phillip pierre rachel rafael ralph randy ' +
  'ray raymond rebecca rex richard rick ricky rob robert roberto robin rodrigo roger roland ron ronald rosa rose roy rudy russell ruth ' +
  'ryan sally salman sam samantha samuel sandra sara sarah sarah scott sean sergei seth shannon sharon sheila simon sonia stacey ' +
  'stefan stephanie stephen steve steven stuart sue susan suzanne svetlana sven sylvia tanya tara ted teresa terry theresa thomas tiffany ' +
  'tim timothy tina todd tom tommy tony tracy travis tyler valerie vanessa vera veronica victor victoria vincent vladimir volodymyr walter ' +
  'warren wayne wendy wesley will william xavier yasser yusuf zachary'
).split(' ')
