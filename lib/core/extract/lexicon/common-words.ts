/** English words by how many news articles hold them, as lemmas: the 250 most usual, which say nothing of a subject. */
export const USUAL_WORDS: readonly string[] = (
  'the be of to and in that have for on with as it say by from at not an do this who they he about but his more ' +
  'or their would will up make one also year which out than all go can time take other what people we over after ' +
  'when get some if there could no so into come call tell its them just like president now two you state those ' +
  'only include most last week first work our any even because see before many know new back how day good think ' +
  'country way want use give right should report issue him against need government political show month where ' +
  'being while campaign much down support during try part own may point help high public still thru very such ' +
  'lead both these well long former law end then official between find question since thing election under run ' +
  'leave policy ask hold look she change group become put believe vote off same case plan administration her ' +
  'whether three talk add another accord party mean place face continue number presidential leader million move ' +
  'member keep national next big far federal write here us clear effort win fact too around speak start force ' +
  'few top candidate statement news happen likely least without begin already world base never percent claim ' +
  'recent allow turn bring my among past late attack medium term sign set might problem though less action ' +
  'expect nation remain job man deal provide release voter your every something decision close appear'
).split(' ')

/** The next 650: words of any news. */
export const COMMON_WORDS: readonly string[] = (
  'follow large why power life line control me office family fight seem health early push hard order care home ' +
  'great lose result really raise pass pay several little later bad announce again low note old seek ' +
  'conservative suggest agree business until security must increase hope four open major matter consider system ' +
  'second lot stop reason offer ago across level important debate focus fall press yet story create concern race ' +
  'record away program send enough others earlier side poll view process argue address woman require cut rule ' +
  'bill today play challenge interview step break different reporter night reach fail name real feel tax meet ' +
  'spend hand strong idea receive head history speech charge majority full act position comment money hour stand ' +
  'each senator possible protect let decade often live able serve himself nearly person general measure cause ' +
  'director key hear war once response small community behind future economic company chief economy describe ' +
  'information actually social ever court politics tweet kill investigation word free attempt fire foreign ' +
  'decide kind five respond interest along primary event military course senior legal however lawmaker supporter ' +
  'return meeting child almost message half always share target nothing rather anything grow threat agency ' +
  'within sure example executive evidence risk outside potential current further whose rise service build role ' +
  'moment explain promise rate six morning death defend cost short team deliver together serious nominee answer ' +
  'individual demand forward figure special local benefit oppose congressional billion similar despite elect ' +
  'stay understand private young source city instead toward accuse themself recently decline chance immigration ' +
  'third reform personal opportunity represent liberal crisis sense hit either ground conduct area email ' +
  'conference effect someone secretary drop approach detail fear deny citizen school draw ally center police ' +
  'legislation join drive adviser white front simply post cover especially confirm border hearing wrong spending ' +
  'pressure final significant express threaten worker lie video organization staff watch account single true ' +
  'prevent ahead carry nomination avoid attention discuss justice victory thousand authority proposal committee ' +
  'strike tie favor form warn particularly black near dollar fund anyone learn contribute everything strategy ' +
  'datum longer everyone urge leadership block friend declare chairman cite tough class probably defense ' +
  'difficult rally prove criticize market politician list broad difference soon request battle criminal read ' +
  'choice worry attorney judge gain experience governor involved shift die officer refuse impact opposition ' +
  'expand image ban advocate quickly crime certain determine test easy expert lack insist remark stage reduce ' +
  'else situation violence blame acknowledge pick agenda agreement criticism ensure direct commit host review ' +
  'refer whom presidency check choose prepare approve largely itself immediately limit spokesman file movement ' +
  'launch goal access document opponent gun illegal due struggle deep opinion entire aim sit weapon reality ' +
  'remove aide period ability conversation argument professor total amount lawyer intelligence self investigate ' +
  'relate wait coverage mind propose visit series letter financial identify safe budget estimate enforcement ' +
  'value repeatedly present pull accept operation middle condition permission study walk whole enter handle ' +
  'reject travel exchange immigrant highlight specific field compare relationship international protest trade ' +
  'standard voting beyond seven civil book voice increasingly activist phone minute room page defeat previously ' +
  'reveal income respect weekend subject terrorist hundred funding affect human board maintain buy mark critical ' +
  'critic option perhaps truth caption produce path publicly particular previous popular publish count assault ' +
  'employee practice divide appeal eight student additional doubt independent crowd department sell bear seat ' +
  'certainly fellow secure influence currently ready air age dangerous common reflect mention emerge eye ' +
  'directly exactly summer encourage apply firm save exist game date discussion dozen treat global clearly ' +
  'average necessary sort status powerful willing huge surprise rest article bipartisan door schedule advance ' +
  'indicate limited main link alone industry building site promote activity attend partisan medical insurance ' +
  'era engage love occur growth available grant ignore contact replace concerned network politically cast ' +
  'population range quite design reprint trust delay warning vise price project minority poor couple son ' +
  'research author alleged nuclear parent shot colleague standing regard failure website light'
).split(' ')
