/** Parts of the world, and the countries (by key) that lie in them as news uses the word. "_" stands for a space. */
export const REGIONS: readonly (readonly [region: string, countries: string])[] = [
  [
    'europe',
    `albania andorra austria belarus belgium bosnia bulgaria croatia cyprus czech_republic denmark estonia finland france germany
    gibraltar greece hungary iceland ireland italy kosovo latvia liechtenstein lithuania luxembourg malta moldova monaco montenegro
    netherlands north_macedonia norway poland portugal romania russia san_marino serbia slovakia slovenia spain sweden switzerland
    turkey ukraine united_kingdom vatican`,
  ],
  [
    'middle east',
    `bahrain egypt iran iraq israel jordan kuwait lebanon oman palestine qatar saudi_arabia syria turkey united_arab_emirates yemen`,
  ],
  [
    'asia',
    `afghanistan armenia azerbaijan bahrain bangladesh bhutan brunei cambodia china georgia_(country) hong_kong india indonesia iran
    iraq israel japan jordan kazakhstan kuwait kyrgyzstan laos lebanon macao malaysia maldives mongolia myanmar nepal north_korea oman
    pakistan palestine philippines qatar russia saudi_arabia singapore south_korea sri_lanka syria taiwan tajikistan thailand
    timor-leste turkey turkmenistan united_arab_emirates uzbekistan vietnam yemen`,
  ],
  [
    'africa',
    `algeria angola benin botswana burkina_faso burundi cameroon cape_verde central_african_republic chad comoros congo djibouti
    egypt equatorial_guinea eritrea eswatini ethiopia gabon gambia ghana guinea guinea-bissau ivory_coast kenya lesotho liberia libya
    madagascar malawi mali mauritania mauritius morocco mozambique namibia niger nigeria rwanda senegal seychelles sierra_leone
    somalia south_africa south_sudan sudan tanzania togo tunisia uganda zambia zimbabwe`,
  ],
  [
    'latin america',
    `argentina belize bolivia brazil chile colombia costa_rica cuba dominican_republic ecuador el_salvador guatemala guyana haiti
    honduras jamaica mexico nicaragua panama paraguay peru puerto_rico suriname uruguay venezuela`,
  ],
  ['scandinavia', 'denmark norway sweden'],
  ['united states', 'guam puerto_rico american_samoa'],
  ['china', 'hong_kong macao'],
  ['ukraine', 'crimea'],
  ['pakistan', 'kashmir'],
  ['palestine', 'jerusalem east_jerusalem'],
  ['united kingdom', 'england scotland wales northern_ireland'],
  [
    'canada',
    'alberta british_columbia manitoba new_brunswick newfoundland nova_scotia ontario quebec saskatchewan prince_edward_island',
  ],
  [
    'australia',
    'new_south_wales northern_territory queensland south_australia tasmania victoria western_australia',
  ],
  [
    'mexico',
    `aguascalientes baja_california baja_california_sur campeche chiapas chihuahua coahuila colima durango guanajuato guerrero hidalgo
    jalisco michoacan morelos nayarit nuevo_leon oaxaca puebla queretaro quintana_roo san_luis_potosi sinaloa sonora tabasco
    tamaulipas veracruz yucatan zacatecas`,
  ],
  ['washington', 'washington_dc'],
  ['washington dc', 'capitol_hill georgetown'],
  ['new york', 'new_york_city long_island'],
  ['new york city', 'manhattan brooklyn queens bronx staten_island harlem'],
  ['london', 'westminster camden hackney tower_hamlets croydon southwark'],
  ['california', 'silicon_valley'],
  ['palestine', 'gaza gaza_strip west_bank'],
  ['gaza strip', 'gaza rafah'],
  ['syria', 'eastern_ghouta'],
  ['eastern ghouta', 'douma'],
]
