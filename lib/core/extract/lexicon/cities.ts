// Written by scripts/lexicon/cities.mjs from GeoNames (https://www.geonames.org, CC BY 4.0): not to be changed by hand.

/** Cities by the state or country they lie in, the largest first. */
export const CITIES: readonly (readonly [area: string, cities: string])[] = [
  [
    'afghanistan',
    'Kabul Kandahār Mazār-e_Sharīf Herāt Jalālābād',
  ],
  [
    'alabama',
    'Birmingham Montgomery Mobile Huntsville Tuscaloosa Hoover Dothan Auburn Decatur Madison Florence Phenix_City Gadsden East_Florence Prattville Vestavia_Hills Alabaster Opelika Enterprise Bessemer Homewood Athens Daphne Northport Dixiana Pelham Prichard Anniston Albertville Oxford Trussville Mountain_Brook Selma Troy Fairhope Helena Tillmans_Corner Foley Center_Point Hueytown Talladega Cullman Millbrook',
  ],
  [
    'alaska',
    'Anchorage Juneau Fairbanks Eagle_River Badger',
  ],
  [
    'albania',
    'Tirana',
  ],
  [
    'alberta',
    'Calgary Edmonton Fort_McMurray Red_Deer Lethbridge Medicine_Hat',
  ],
  [
    'algeria',
    'Algiers Boumerdas Oran Tébessa Constantine Biskra Sétif Batna Bab_Ezzouar Annaba',
  ],
  [
    'american samoa',
    'Pago_Pago',
  ],
  [
    'andorra',
    'Andorra_la_Vella',
  ],
  [
    'angola',
    'Luanda N’dalatando Huambo Lobito',
  ],
  [
    'anguilla',
    'The_Valley',
  ],
  [
    'antigua & barbuda',
    'Saint_John’s',
  ],
  [
    'argentina',
    'Buenos_Aires Córdoba Rosario Mendoza San_Miguel_de_Tucumán La_Plata Mar_del_Plata Salta Santa_Fe San_Juan Resistencia Santiago_del_Estero Corrientes Posadas Morón San_Salvador_de_Jujuy Bahía_Blanca Paraná Merlo Neuquén José_C._Paz Quilmes Pilar Formosa',
  ],
  [
    'arizona',
    'Phoenix Tucson Mesa Chandler Gilbert Glendale Scottsdale Maryvale Tempe Peoria Deer_Valley Tempe_Junction Surprise Alhambra Yuma Ahwatukee_Foothills San_Tan_Valley Avondale Goodyear Flagstaff Casas_Adobes Lake_Havasu_City Casa_Grande Buckeye Catalina_Foothills Maricopa Oro_Valley Sierra_Vista Prescott_Valley Prescott Marana Bullhead_City Apache_Junction Sun_City Queen_Creek El_Mirage San_Luis Florence Kingman Drexel_Heights Fortuna_Foothills Sahuarita Sun_City_West Fountain_Hills Anthem Green_Valley Nogales Rio_Rico Eloy Tanque_Verde Douglas Flowing_Wells Payson Somerton',
  ],
  [
    'arkansas',
    'Little_Rock Fort_Smith Fayetteville Springdale Jonesboro North_Little_Rock Conway Rogers Pine_Bluff Bentonville Hot_Springs Hot_Springs_National_Park Benton Sherwood Texarkana Russellville Bella_Vista Paragould Cabot West_Memphis Searcy Van_Buren Bryant El_Dorado Maumelle Siloam_Springs',
  ],
  [
    'armenia',
    'Yerevan',
  ],
  [
    'aruba',
    'Oranjestad',
  ],
  [
    'australia',
    'Canberra',
  ],
  [
    'austria',
    'Vienna Graz Linz',
  ],
  [
    'azerbaijan',
    'Baku Ganja Sumqayıt Lankaran',
  ],
  [
    'bahamas',
    'Nassau',
  ],
  [
    'bahrain',
    'Manama',
  ],
  [
    'baja california',
    'Tijuana Mexicali Ensenada',
  ],
  [
    'baja california sur',
    'La_Paz',
  ],
  [
    'bangladesh',
    'Dhaka Chittagong Khulna Rājshāhi Comilla Shibganj Natore Rangpur Tungi Narsingdi Bagerhat Cox’s_Bāzār Jessore Nāgarpur Sylhet Mymensingh Nārāyanganj Bogra Dinājpur Barisāl',
  ],
  [
    'barbados',
    'Bridgetown',
  ],
  [
    'belarus',
    'Minsk Homyel’ Mahilyow Vitebsk Hrodna Brest Babruysk',
  ],
  [
    'belgium',
    'Brussels Antwerpen Gent Charleroi',
  ],
  [
    'belize',
    'Belmopan',
  ],
  [
    'benin',
    'Cotonou Abomey-Calavi Djougou Porto-Novo',
  ],
  [
    'bermuda',
    'Hamilton',
  ],
  [
    'bhutan',
    'Thimphu',
  ],
  [
    'bolivia',
    'Santa_Cruz_de_la_Sierra Cochabamba La_Paz Sucre Oruro',
  ],
  [
    'bosnia',
    'Sarajevo Banja_Luka',
  ],
  [
    'botswana',
    'Gaborone',
  ],
  [
    'brazil',
    'São_Paulo Rio_de_Janeiro Salvador Fortaleza Belo_Horizonte Brasília Curitiba Manaus Recife Belém Porto_Alegre Goiânia Guarulhos Campinas Nova_Iguaçu Maceió São_Luís Duque_de_Caxias Natal Teresina São_Bernardo_do_Campo Campo_Grande Jaboatão Osasco Santo_André João_Pessoa Jaboatão_dos_Guararapes Contagem Ribeirão_Preto São_José_dos_Campos Uberlândia Sorocaba Cuiabá Aparecida_de_Goiânia Aracaju Feira_de_Santana Londrina Juiz_de_Fora Belford_Roxo Joinville Niterói São_João_de_Meriti Ananindeua Florianópolis Santos Ribeirão_das_Neves Vila_Velha Serra Diadema Campos_dos_Goytacazes Mauá Betim Caxias_do_Sul São_José_do_Rio_Preto Olinda Carapicuíba Campina_Grande Piracicaba Macapá Itaquaquecetuba Bauru Montes_Claros Canoas Mogi_das_Cruzes São_Vicente Jundiaí Pelotas Anápolis Vitória Maringá Guarujá Porto_Velho Franca Blumenau Foz_do_Iguaçu Ponta_Grossa Paulista Limeira Viamão Suzano Caucaia Petrópolis Uberaba Rio_Branco Cascavel Novo_Hamburgo Vitória_da_Conquista Barueri Taubaté Governador_Valadares Praia_Grande Várzea_Grande Volta_Redonda Santa_Maria Santa_Luzia Gravataí Caruaru Boa_Vista Rio_Verde Ipatinga Sumaré Juazeiro_do_Norte Embu Imperatriz Colombo Taboão_da_Serra Jacareí Marília Presidente_Prudente São_Leopoldo Itabuna São_Carlos Hortolândia Mossoró Itapevi Sete_Lagoas São_José',
  ],
  [
    'british columbia',
    'Vancouver Surrey Okanagan Burnaby Ladner Richmond Abbotsford Coquitlam Kelowna Delta Nanaimo Chilliwack Maple_Ridge Kamloops White_Rock Prince_George',
  ],
  [
    'british virgin islands',
    'Road_Town',
  ],
  [
    'brunei',
    'Bandar_Seri_Begawan',
  ],
  [
    'bulgaria',
    'Sofia Plovdiv Varna',
  ],
  [
    'burkina faso',
    'Ouagadougou Bobo-Dioulasso',
  ],
  [
    'burundi',
    'Bujumbura Gitega',
  ],
  [
    'california',
    'Los_Angeles San_Diego San_Jose San_Francisco Fresno Sacramento Long_Beach Oakland Bakersfield Anaheim Santa_Ana Riverside Stockton Chula_Vista Irvine Fremont San_Bernardino Modesto Fontana Oxnard Moreno_Valley Huntington_Beach Glendale Santa_Clarita Oceanside Garden_Grove Rancho_Cucamonga Santa_Rosa Elk_Grove Corona Lancaster Palmdale Hayward Salinas Pomona Sunnyvale Escondido Torrance Valencia Pasadena Orange Fullerton Roseville Visalia Thousand_Oaks Concord Simi_Valley East_Los_Angeles Santa_Clara Victorville Vallejo Berkeley El_Monte Downey Carlsbad Costa_Mesa Fairfield Temecula Inglewood Antioch Murrieta Richmond West_Covina Norwalk Daly_City Burbank Santa_Maria Clovis El_Cajon San_Mateo Rialto Vista Compton Mission_Viejo Vacaville Ventura South_Gate Hesperia Carson Santa_Monica San_Marcos Arden-Arcade Westminster Santa_Barbara Redding San_Leandro Chico Hawthorne Livermore Indio Whittier Menifee Newport_Beach Tracy Citrus_Heights Chino Alhambra Redwood_City Hemet Buena_Park Lake_Forest Merced Lakewood Tustin Mountain_View Napa Pleasanton Alameda Bellflower Chino_Hills Milpitas Baldwin_Park Upland Folsom San_Ramon Manteca Perris Union_City Turlock Apple_Valley Lynwood Redlands Rancho_Cordova Pittsburg Walnut_Creek Redondo_Beach Yorba_Linda Davis Camarillo South_San_Francisco Yuba_City Palo_Alto Laguna_Niguel San_Clemente Lodi Santa_Cruz Pico_Rivera Madera Montebello Florence-Graham Encinitas Tulare La_Habra Lake_Elsinore Carmichael Monterey_Park Castro_Valley Rocklin National_City Cupertino Gardena Petaluma La_Mesa Huntington_Park San_Rafael Eastvale Brentwood Woodland Arcadia Santee Dublin South_Whittier Fountain_Valley Diamond_Bar Porterville Hanford Novato Paramount Rosemead Highland Colton Hacienda_Heights Cathedral_City Watsonville Yucaipa Gilroy Delano West_Sacramento Placentia Glendora Palm_Desert Aliso_Viejo Poway Cerritos Azusa La_Mirada Rancho_Santa_Margarita Cypress Rowland_Heights Covina Ceres Florin Palm_Springs San_Luis_Obispo San_Jacinto Lincoln Antelope Coachella Danville Lompoc El_Centro Beaumont San_Bruno Bell_Gardens Morgan_Hill Altadena Rancho_Palos_Verdes North_Highlands Rohnert_Park El_Dorado_Hills Brea Campbell La_Puente La_Quinta San_Gabriel Calexico Oakley Pacifica Stanton Montclair Martinez Monrovia Hollister Los_Banos San_Juan_Capistrano Temple_City Claremont Bell Moorpark Willowbrook Manhattan_Beach Wildomar Beverly_Hills Pleasant_Hill San_Dimas Rubidoux Dana_Point La_Presa Orangevale Foster_City Menlo_Park Lawndale Adelanto Foothill_Farms Seaside Oildale La_Verne Westmont Laguna_Hills Saratoga Banning Goleta Fair_Oaks Los_Gatos Los_Altos Santa_Paula Fallbrook Burlingame San_Pablo Walnut San_Carlos Atascadero East_Palo_Alto Atwater Orcutt Ridgecrest Monterey Desert_Hot_Springs Spring_Valley Benicia Suisun Maywood Windsor Imperial_Beach Belmont Paso_Robles Eureka Lemon_Grove Paradise Norco Wasco South_Pasadena Twentynine_Palms Brawley Lafayette Lemoore Reedley West_Whittier-Los_Nietos Hercules Galt Soledad Sanger North_Tustin Vineyard Coronado Seal_Beach Selma Cudahy Barstow_Heights Riverbank Loma_Linda Bloomington Dinuba Barstow El_Cerrito San_Lorenzo Laguna_Beach Isla_Vista Calabasas Ladera_Ranch Valinda Millbrae Lennox Rosemont West_Puente_Valley Corcoran Port_Hueneme Oakdale Duarte Jurupa_Valley Ashland South_Lake_Tahoe West_Carson Yucca_Valley Bay_Point Patterson Marina Rancho_San_Diego Agoura_Hills South_El_Monte Arvin Lathrop Lomita Lakeside Winter_Gardens American_Canyon South_San_Jose_Hills Agoura Granite_Bay Ramona La_Cañada_Flintridge Glen_Avon Hermosa_Beach Albany La_Crescenta-Montrose Dixon Orinda Pinole Blythe Castaic Casa_de_Oro-Mount_Helix Chowchilla Mead_Valley Shafter Cameron_Park Rosamond Arroyo_Grande Rancho_Mirage Santa_Fe_Springs Arcata Linda Prunedale Stevenson_Ranch East_Hemet Moraga Greenfield Live_Oak Bayside Imperial El_Segundo Artesia Nipomo Coalinga Laguna_Woods Truckee Oroville Walnut_Park Vincent Ukiah La_Palma Pacific_Grove Fillmore Avocado_Heights Bostonia Susanville South_Yuba_City Clearlake McKinleyville Ripon Parlier East_Rancho_Dominguez Lamont Rio_Linda',
  ],
  [
    'cambodia',
    'Phnom_Penh Takeo',
  ],
  [
    'cameroon',
    'Douala Yaoundé Garoua Kousséri Bamenda Maroua Bafoussam Mokolo Ngaoundéré Bertoua Edéa',
  ],
  [
    'cape verde',
    'Praia',
  ],
  [
    'caribbean netherlands',
    'Kralendijk',
  ],
  [
    'cayman islands',
    'George_Town',
  ],
  [
    'central african republic',
    'Bangui',
  ],
  [
    'chad',
    'N’Djamena',
  ],
  [
    'chiapas',
    'Tuxtla Tapachula',
  ],
  [
    'chihuahua',
    'Juárez',
  ],
  [
    'chile',
    'Santiago Puente_Alto Antofagasta Viña_del_Mar Valparaíso Talcahuano San_Bernardo Temuco Iquique Concepción Rancagua La_Pintana',
  ],
  [
    'china',
    'Shanghai Beijing Tianjin Guangzhou Shenzhen Wuhan Dongguan Chongqing Chengdu Nanjing Nanchong Xi’an Shenyang Hangzhou Harbin Tai’an Suzhou Shantou Jinan Zhengzhou Changchun Dalian Kunming Qingdao Foshan Puyang Wuxi Xiamen Tianshui Ningbo Shiyan Taiyuan Tangshan Hefei Zibo Zhongshan Changsha Ürümqi Shijiazhuang Lanzhou Yunfu Nanchang Dadonghai Ordos Jilin Bayan_Nur Kunshan Xinyang Fushun Luoyang Guankou Handan Baotou Xuchang Yueyang Anshan Tongshan Fuzhou Guiyang Lijiang Datong Changshu_City Xianyang Huainan Jieyang Zhu_Cheng_City Baoding Benxi Changzhou Huaibei Kaifeng Pingdingshan Qiqihar Wenzhou Nanning Anyang Hohhot Shangyu Xining Qinhuangdao Hengyang Xinxiang Hegang Langfang Zhumadian Yantai Zhuzhou Changzhi Zhangjiakou Zigong Fuxin Huangshi Liaoyang Xiangtan Puyang_Chengguanzhen Nantong Mudanjiang Guilin Zhanjiang Zhenjiang Dandong Shaoguan Yancheng Panshan Haikou Taizhou Xingtai Jinzhou Shuangyashan Luancheng Yingkou Zhangzhou Bengbu Shihezi Siping Huai’an Jiamusi Neijiang Yangzhou Guli Tanggu Jiangmen Cangzhou Changde Jiaozuo Tonghua Wuhu Zhuhai Shashi Wuwei Jianshui Qionghai Yichang Yinchuan Zunyi Jiaxing Liaoyuan Xiangyang Dadukou Hengshui Jining Wenshan_City Chengde Bei’an Luqiao Chaozhou Shaoxing Luohe Yangquan Chaoyang Jixi Yangjiang Weifang Xinpu Dezhou Zhoukou Putian Zhangjiakou_Shi_Xuanhua_Qu Pingxiang Fenghuang Zhaoqing Huocheng Anqing Anshun Chifeng Taihecun Shiqi Aksu Tieling Jincheng Yanji Suizhou Shangrao Baicheng Lianshan Wusong Jingdezhen Shengli Xinyuan Yangshuo Xiuying Beihai Huizhou Chuzhou Kashgar Linyi Chengzhong Wuzhou Hulan_Ergi Mianyang Tongliao Karamay Aral Jiujiang Turpan Heze Laohekou Suihua Liupanshui Nanyang Wafangdian Rizhao Ji’an Hebi Huayin Yibin Xiantao Yuci Linfen Liaocheng Huanggang Jingling Tongchuanshi Xintai Wuxue Wuhai Guangyuan Hailar Daliang Sanming Hangu Gaoping Daqing Yiyang Linxia_Chengguanzhen Yuncheng',
  ],
  [
    'christmas island',
    'Flying_Fish_Cove',
  ],
  [
    'coahuila',
    'Saltillo Torreón Monclova',
  ],
  [
    'cocos (keeling) islands',
    'West_Island',
  ],
  [
    'colombia',
    'Bogotá Cali Medellín Barranquilla Cartagena Cúcuta Bucaramanga Pereira Santa_Marta Ibagué Bello Pasto Manizales Neiva Soledad Villavicencio Soacha Valledupar Itagüí Montería Sincelejo Popayán Floridablanca Palmira Buenaventura',
  ],
  [
    'colorado',
    'Denver Colorado_Springs Aurora Fort_Collins Lakewood Thornton Arvada Westminster Centennial Pueblo Boulder Greeley Highlands_Ranch Longmont Loveland Broomfield Grand_Junction Castle_Rock Commerce_City Parker Littleton Northglenn Brighton Englewood Security-Widefield Ken_Caryl Wheat_Ridge Pueblo_West Fountain Lafayette Columbine Windsor Erie Evans Louisville Golden Clifton Montrose Sherrelwood Cañon_City Greenwood_Village',
  ],
  [
    'comoros',
    'Moroni',
  ],
  [
    'congo',
    'Kinshasa Lubumbashi Brazzaville Mbuji-Mayi Pointe-Noire Kisangani Masina Kananga Likasi Kolwezi Tshikapa Beni Bukavu',
  ],
  [
    'connecticut',
    'Bridgeport New_Haven Stamford Hartford North_Stamford Waterbury Norwalk Danbury East_Norwalk New_Britain West_Hartford Bristol Meriden Hamden Fairfield West_Haven Milford Stratford City_of_Milford East_Hartford Middletown Enfield Shelton Norwich Trumbull West_Torrington Torrington Glastonbury Naugatuck Manchester Newington Cheshire Branford East_Haven Windsor New_London Wethersfield Mansfield_City Westport Farmington South_Windsor North_Haven Windham Guilford Darien Montville_Center Southbury New_Canaan Waterford Madison Ansonia Wallingford_Center Wilton Willimantic Wallingford Plainville Killingly_Center Wolcott Seymour Plainfield Storrs Ledyard',
  ],
  [
    'cook islands',
    'Avarua',
  ],
  [
    'costa rica',
    'San_José',
  ],
  [
    'croatia',
    'Zagreb',
  ],
  [
    'cuba',
    'Havana Santiago_de_Cuba Camagüey Holguín Guantánamo Santa_Clara Arroyo_Naranjo Las_Tunas',
  ],
  [
    'curaçao',
    'Willemstad',
  ],
  [
    'cyprus',
    'Nicosia',
  ],
  [
    'czech republic',
    'Prague Brno Ostrava',
  ],
  [
    'delaware',
    'Wilmington Dover Newark Middletown Bear',
  ],
  [
    'denmark',
    'Copenhagen Århus',
  ],
  [
    'dominica',
    'Roseau',
  ],
  [
    'dominican republic',
    'Santo_Domingo Santiago_de_los_Caballeros Santo_Domingo_Oeste Santo_Domingo_Este San_Pedro_de_Macorís La_Romana',
  ],
  [
    'durango',
    'Victoria_de_Durango Gómez_Palacio',
  ],
  [
    'ecuador',
    'Guayaquil Quito Cuenca Santo_Domingo_de_los_Colorados',
  ],
  [
    'egypt',
    'Cairo Alexandria Giza Port_Said Suez Al_Maḩallah_al_Kubrá Luxor Asyūţ Al_Manşūrah Tanda Al_Fayyūm Zagazig Ismailia Kafr_ad_Dawwār Aswan Qinā Ḩalwān Damanhūr Al_Minyā Idkū Sohag New_Cairo',
  ],
  [
    'el salvador',
    'San_Salvador Soyapango',
  ],
  [
    'england',
    'London Birmingham Liverpool Nottingham Sheffield Bristol Leicester Leeds Manchester Stoke-on-Trent Coventry Sunderland Birkenhead Islington Reading Kingston_upon_Hull Preston Bradford Southend-on-Sea Derby Plymouth Luton Wolverhampton City_of_Westminster Southampton Blackpool Milton_Keynes Bexley Northampton Archway Norwich Dudley Portsmouth Newcastle_upon_Tyne Sutton Swindon Crawley Ipswich Wigan Croydon Walsall Mansfield Oxford Warrington Slough Bournemouth Peterborough Cambridge Doncaster York Poole Gloucester Burnley Huddersfield Telford Blackburn Basildon Middlesbrough Bolton Stockport Brighton West_Bromwich Grimsby Hastings High_Wycombe Watford Saint_Peters Burton_upon_Trent Colchester Eastbourne Exeter Rotherham Cheltenham Lincoln Chesterfield Chelmsford Dagenham Basingstoke Maidstone Sutton_Coldfield Bedford Oldham Enfield_Town Woking St_Helens Worcester Gillingham Worthing Rochdale Solihull Royal_Leamington_Spa Romford Bath Harlow Nuneaton High_Peak Darlington Southport Chester Stevenage Wembley Grays Harrogate Hartlepool Cannock Hemel_Hempstead St_Albans Redditch South_Shields Weston-super-Mare Halifax Beckenham Tamworth Scunthorpe Stockton-on-Tees Wakefield Carlisle Gateshead Fylde Bracknell Newcastle_under_Lyme Crewe Chatham Hove Aylesbury Rugby Salford Purley Guildford Shrewsbury Barnsley Lowestoft Gosport Southall Stafford Royal_Tunbridge_Wells Ellesmere_Port Rossendale Folkestone Hounslow Torquay Maidenhead Kingswood Taunton Waterlooville Macclesfield Bognor_Regis Kettering Great_Yarmouth Runcorn Ashford Scarborough Widnes Aldershot Bury Barking Castleford Hereford Stroud Margate Loughborough Welwyn_Garden_City Farnborough Wallasey Littlehampton Bootle Weymouth Fareham Morley Cheshunt Kidderminster Corby Dartford Dewsbury Stourbridge Sale Halesowen Canterbury South_Croydon Huyton Gravesend Eastleigh Acton Braintree Brentwood Esher Crosby Reigate Dunstable Morecambe Redhill Horsham Staines Batley Wellingborough Clacton-on-Sea Bletchley Keighley Hayes Paignton Bromsgrove Sittingbourne South_Benfleet Banbury West_Bridgford Mitcham Morden Long_Eaton Durham Northwich Lancaster Tipton Banstead King’s_Lynn Winchester Barrow_in_Furness Yeovil Middleton Havant Carshalton Hinckley Salisbury Pontefract Sutton_in_Ashfield Grantham Great_Sankey Ashton-under-Lyne Leigh Leatherhead Letchworth_Garden_City Newark_on_Trent Worksop Bury_St_Edmunds Kirkby Wallsend Redruth Welling Christchurch Andover Stretford Dover Hatfield Altrincham Newburn Boston Lytham_St_Annes Bridgwater Urmston Wokingham Swadlincote Trowbridge Prescot Bexhill-on-Sea Bloxwich',
  ],
  [
    'equatorial guinea',
    'Malabo',
  ],
  [
    'eritrea',
    'Asmara',
  ],
  [
    'estonia',
    'Tallinn',
  ],
  [
    'eswatini',
    'Mbabane',
  ],
  [
    'ethiopia',
    'Addis_Ababa Dire_Dawa Mek’ele Nazrēt',
  ],
  [
    'falkland islands',
    'Stanley',
  ],
  [
    'faroe islands',
    'Tórshavn',
  ],
  [
    'fiji',
    'Suva',
  ],
  [
    'finland',
    'Helsinki Espoo Tampere',
  ],
  [
    'florida',
    'Jacksonville Miami Tampa Orlando St._Petersburg Hialeah Tallahassee Fort_Lauderdale Cape_Coral Pembroke_Pines Port_Saint_Lucie Hollywood Miramar Gainesville Coral_Springs Miami_Gardens Clearwater Palm_Bay Pompano_Beach West_Palm_Beach Lakeland Brandon Davie Spring_Hill Boca_Raton Plantation Miami_Beach Deltona Lehigh_Acres Sunrise Palm_Coast Largo Deerfield_Beach Town_’n’_Country Alafaya Kendall Fort_Myers Boynton_Beach Lauderhill Riverview Weston Kissimmee Homestead Delray_Beach Daytona_Beach Tamarac Carol_City Jupiter Wellington North_Miami North_Port Pine_Hills Port_Orange Fountainebleau Coconut_Creek Ocala Sanford Palm_Harbor Margate Kendale_Lakes Doral Tamiami Sarasota Bradenton Port_Charlotte Allapattah East_Pensacola_Heights Pensacola Poinciana Palm_Beach_Gardens Bonita_Springs Pinellas_Park The_Villages Coral_Gables The_Hammocks Flagami Apopka Country_Club Titusville Cutler_Bay Fort_Pierce Oakland_Park Wesley_Chapel North_Miami_Beach North_Lauderdale Ocoee Altamonte_Springs University Ormond_Beach Carrollwood_Village Winter_Garden Hallandale_Beach North_Fort_Myers The_Acreage Oviedo Panama_City Winter_Haven Aventura Royal_Palm_Beach Lake_Worth Plant_City Dunedin Kendall_West South_Miami_Heights Valrico Ponte_Vedra_Beach Cooper_City Egypt_Lake-Leto Saint_Cloud Lauderdale_Lakes Winter_Springs Merritt_Island West_Little_River Riviera_Beach Carrollwood Golden_Glades Greenacres_City Clermont Land_O’_Lakes Richmond_West Dania_Beach Navarre Miami_Lakes East_Lake Lakeside Estero DeLand Parkland Winter_Park Westchester Fruit_Cove Ferry_Pass Lake_Magdalene Fleming_Island Casselberry University_Park Cutler_Ridge Four_Corners Buenaventura_Lakes Key_West Temple_Terrace Meadow_Woods Rockledge Palmetto_Bay Tarpon_Springs Coral_Terrace New_Smyrna_Beach Citrus_Park Boca_Del_Mar Immokalee Keystone Sebastian Golden_Gate Hialeah_Gardens Norland Bayonet_Point Bellview Crestview Wright Palm_City Vero_Beach_South Jacksonville_Beach East_Naples Haines_City The_Crossings East_Lake-Orient_Park Bloomingdale Oak_Ridge Leisure_City Holiday Palm_Springs Venice South_Bradenton Sunny_Isles_Beach Greater_Northdale Northdale Princeton Wekiwa_Springs Leesburg West_and_East_Lealman Fort_Walton_Beach Brent Westchase Edgewater West_Pensacola Palm_River-Clair_Mel Sweetwater West_Melbourne Lake_Worth_Corridor Ensley Oakleaf_Plantation Lynn_Haven Coconut_Grove Pace Palm_Valley DeBary Eustis Lealman Ives_Estates Pinecrest Lutz Sun_City_Center Jasmine_Estates Bartow Punta_Gorda_Isles Belle_Glade Florida_Ridge Seminole Punta_Gorda Cutler Ojus Cocoa Marco_Island Maitland Safety_Harbor Ruskin Glenvar_Heights San_Carlos_Park Sandalfoot_Cove Opa-locka Pinewood Stuart Sunset Vero_Beach Bayshore_Gardens Midway Lake_Mary Country_Walk Southchase Myrtle_Grove New_Port_Richey Lake_Wales Tavares Lake_Butler Iona Brownsville West_Park Three_Lakes Auburndale',
  ],
  [
    'france',
    'Paris Marseille Lyon Toulouse Nice Nantes Strasbourg Montpellier Bordeaux Lille Rennes',
  ],
  [
    'french guiana',
    'Cayenne',
  ],
  [
    'french polynesia',
    'Papeete',
  ],
  [
    'french southern territories',
    'Port-aux-Français',
  ],
  [
    'gabon',
    'Libreville',
  ],
  [
    'gambia',
    'Serekunda Banjul',
  ],
  [
    'georgia',
    'Atlanta Columbus Savannah Athens Sandy_Springs Roswell Macon Johns_Creek Albany Warner_Robins Alpharetta Marietta Smyrna Valdosta Brookhaven Stonecrest Dunwoody Augusta Peachtree_Corners North_Atlanta Gainesville Milton Newnan Mableton Martinez East_Point Peachtree_City Dalton Kennesaw Hinesville Redan Douglasville Statesboro Lawrenceville Woodstock LaGrange Duluth Evans Chamblee Stockbridge Tucker Carrollton Canton McDonough Griffin Pooler Candler-McAfee Acworth Decatur Sugar_Hill Union_City Cartersville Snellville Forest_Park North_Druid_Hills Milledgeville Thomasville Suwanee St._Marys Fayetteville Tifton North_Decatur Norcross Kingsland Calhoun Brunswick Americus Riverdale Conyers Lithia_Springs Perry Winder Belvedere_Park Wilmington_Island',
  ],
  [
    'georgia (country)',
    'Tbilisi',
  ],
  [
    'germany',
    'Berlin Hamburg Munich Köln Frankfurt_am_Main Essen Stuttgart Dortmund Düsseldorf Bremen Hannover Leipzig Duisburg Nürnberg Dresden Bochum Wuppertal Bielefeld Bonn Mannheim Karlsruhe Wiesbaden Münster Gelsenkirchen Aachen Mönchengladbach Augsburg Chemnitz Braunschweig Krefeld Halle Kiel Magdeburg Oberhausen Freiburg Lübeck Erfurt',
  ],
  [
    'ghana',
    'Accra Kumasi Tamale Takoradi Atsiaman',
  ],
  [
    'greece',
    'Athens Thessaloníki',
  ],
  [
    'greenland',
    'Nuuk',
  ],
  [
    'grenada',
    'Saint_George’s',
  ],
  [
    'guadeloupe',
    'Basse-Terre',
  ],
  [
    'guam',
    'Hagåtña',
  ],
  [
    'guanajuato',
    'León_de_los_Aldama Irapuato Celaya',
  ],
  [
    'guatemala',
    'Guatemala_City Mixco Villa_Nueva',
  ],
  [
    'guernsey',
    'Saint_Peter_Port',
  ],
  [
    'guerrero',
    'Acapulco_de_Juárez',
  ],
  [
    'guinea',
    'Camayenne Conakry',
  ],
  [
    'guinea-bissau',
    'Bissau',
  ],
  [
    'guyana',
    'Georgetown',
  ],
  [
    'haiti',
    'Port-au-Prince Delmas_73 Pétionville Port-de-Paix Croix-des-Bouquets',
  ],
  [
    'hawaii',
    'Honolulu East_Honolulu Pearl_City Hilo Kailua Waipahu Kaneohe Mililani_Town Kahului ‘Ewa_Gentry Kīhei Makakilo Wahiawā Schofield_Barracks Makakilo_City Wailuku Kapolei',
  ],
  [
    'hidalgo',
    'Pachuca_de_Soto',
  ],
  [
    'honduras',
    'Tegucigalpa San_Pedro_Sula',
  ],
  [
    'hong kong',
    'Kowloon Tsuen_Wan',
  ],
  [
    'hungary',
    'Budapest Debrecen',
  ],
  [
    'iceland',
    'Reykjavík',
  ],
  [
    'idaho',
    'Boise Meridian Nampa Idaho_Falls Pocatello Caldwell Coeur_d’Alene Twin_Falls Lewiston Lewiston_Orchards Post_Falls Rexburg Eagle Kuna',
  ],
  [
    'illinois',
    'Chicago Aurora Rockford Joliet Naperville Springfield Peoria North_Peoria Elgin Waukegan Champaign Cicero Bloomington Arlington_Heights Evanston Schaumburg Bolingbrook Decatur Palatine Skokie Des_Plaines Orland_Park Tinley_Park Oak_Lawn Berwyn Mount_Prospect Normal Wheaton Oak_Park Hoffman_Estates Downers_Grove Glenview Elmhurst Lombard DeKalb Moline Plainfield Urbana Belleville Bartlett Buffalo_Grove Quincy Streamwood Crystal_Lake Carol_Stream Romeoville Rock_Island Carpentersville Hanover_Park Wheeling Park_Ridge Addison Calumet_City Glendale_Heights Oswego Northbrook Woodridge Elk_Grove_Village Pekin Saint_Charles Danville Mundelein Galesburg Gurnee Algonquin Chicago_Heights Niles Highland_Park North_Chicago Upper_Alton Burbank Granite_City Lake_in_the_Hills O’Fallon Lansing Glen_Ellyn South_Chicago Oak_Forest Round_Lake_Beach West_Chicago Wilmette East_Saint_Louis Alton Kankakee McHenry Batavia Carbondale Vernon_Hills Huntley New_Lenox Melrose_Park Harvey Woodstock Lockport Belvidere Edwardsville Westmont Elmwood_Park Collinsville Freeport Homer_Glen Rolling_Meadows Zion Maywood Blue_Island Loves_Park Morton_Grove Dolton East_Peoria Roselle Lisle Machesney_Park Wasco South_Elgin Darien Bloomingdale South_Holland Villa_Park Park_Forest Geneva East_Moline Charleston Crest_Hill Grayslake Libertyville Lake_Zurich Mokena Evergreen_Park Montgomery Lake_Forest Homewood Alsip Bellwood Matteson Deerfield Brookfield Frankfort Bourbonnais Goodings_Grove Macomb Round_Lake Yorkville Bensenville Franklin_Park Mattoon Cary Marion Godfrey Sycamore Hinsdale Palos_Hills North_Aurora Fairview_Heights Country_Club_Hills Lemont Shorewood Westchester Bridgeview Prospect_Heights Morton La_Grange Bradley Dixon Mount_Vernon Sterling',
  ],
  [
    'india',
    'Mumbai Delhi Bengaluru Kolkata Chennai Ahmedabad Hyderabad Pune Sūrat Kanpur Jaipur Lucknow Nagpur Indore Patna Bhopal Ludhiāna Tirunelveli Agra Vadodara Najafgarh Gorakhpur Nashik Pimpri Kalyān Thāne Meerut Nowrangapur Faridabad Ghāziābād Dombivli Rājkot Varanasi Amritsar Allahābād Visakhapatnam Jabalpur Hāora Aurangabad Solāpur Srinagar Chandigarh Coimbatore Jodhpur Madurai Guwahati Gwalior Vijayawada Mysore Ranchi Hubli Narela Jalandhar Thiruvananthapuram Salem Tiruchirappalli Kota Bhubaneshwar Alīgarh Bareilly Morādābād Bhiwandi Raipur Bhilai Jamshedpur Borivli Cochin Amrāvati Sāngli Cuttack Bīkaner Warangal Bhavnagar Nanded Raurkela Guntur Dehra_Dūn Bhayandar Durgapur Ajmer Ulhasnagar Kolhāpur Siliguri Bilimora Āsansol Jamnagar Sahāranpur Gulbarga Bhātpāra Jammu Kurnool Ujjain Rāmgundam Shyamnagar Nangi Kozhikode Mālegaon Davangere Jalgaon Akola Belgaum Gaya Udaipur Korba Bokāro Mangalore Jhānsi Thoothukudi Nellore Tiruppur Kollam Pānihāti Ahmadnagar Dhūlia Bhāgalpur Punāsa Muzaffarnagar Latur Kūkatpalli Ambattūr Bellary Muzaffarpur Kāmārhāti Mathura Patiāla Chānda Bhīlwāra Thrissur Brahmapur Shāhjānpur Shimoga New_Delhi Rohtak Tumkūr Fīrozābād Nizāmābād Kulti Rājahmundry Barddhamān Bārāsat Bāli Hisar Rāmpur Greater_Noida Noida Kākināda Pānīpat Parbhani Darbhanga Alwar Bilāspur Ichalkaranji Bijapur Aizawl Jālna Lal_Bahadur_Nagar Dewas Gajuwaka Satna Etāwah Durg Naihāti Tirupati Sonīpat Āvadi Tiruvottiyūr Saugor Mau Bihār_Sharīf Hāpur Bathinda Farrukhābād Anantapur Ratlām Ramagundam Gangānagar Bharatpur Karīmnagar Puducherry Shrīrāmpur Rāichūr Quthbullapur Karnāl Arrah Imphal Gosāba Mirzāpur Kharagpur Dhanbād Tanjore Amarnāth Nāgercoil Pāli Yamunānagar Rewa Secunderabad Bīdar Agartala Monghyr Burhānpur Nadiād Chāpra Dindigul Panchkula',
  ],
  [
    'indiana',
    'Indianapolis Fort_Wayne Evansville South_Bend Carmel Bloomington Hammond Gary Fishers Lafayette Muncie Terre_Haute Noblesville Kokomo Greenwood Anderson Elkhart Mishawaka Lawrence Jeffersonville Columbus West_Lafayette Portage Westfield New_Albany Richmond Merrillville Goshen Valparaiso Michigan_City Plainfield Granger Marion Crown_Point Schererville East_Chicago Hobart Zionsville Brownsburg Franklin Munster Highland LaPorte La_Porte Clarksville Greenfield Fairfield_Heights Seymour Shelbyville Vincennes Logansport New_Castle Huntington Broad_Ripple Avon Griffith Frankfort Dyer Crawfordsville New_Haven Jasper',
  ],
  [
    'indonesia',
    'Jakarta Surabaya Medan Bandung Bekasi Palembang Tangerang Makassar South_Tangerang Semarang Depok Batam Padang Denpasar Bandar_Lampung Bogor Malang Pekanbaru City_of_Balikpapan Yogyakarta Situbondo Banjarmasin Surakarta Cimahi Pontianak Manado Balikpapan Jambi_City Ambon Samarinda Mataram Percut Bengkulu Jember Palu Kupang Sukabumi Tasikmalaya Pekalongan Cirebon Banda_Aceh Tegal Kediri Binjai Purwokerto Purwakarta Loa_Janan Pematangsiantar Ciputat Ciampea Cileungsir Rengasdengklok Sumedang',
  ],
  [
    'iowa',
    'Des_Moines Cedar_Rapids Davenport Sioux_City Iowa_City Waterloo Ames West_Des_Moines Council_Bluffs Dubuque Ankeny Urbandale Cedar_Falls Marion Bettendorf Marshalltown Mason_City Clinton Burlington Fort_Dodge Ottumwa Muscatine Johnston Coralville Waukee Altoona North_Liberty Indianola Clive Newton',
  ],
  [
    'iran',
    'Tehran Mashhad Isfahan Karaj Tabriz Shiraz Qom Ahvaz Pasragad_Branch Kahrīz Kermanshah Rasht Kerman Orūmīyeh Zahedan Hamadān Āzādshahr Arāk Yazd Ardabīl Abadan Zanjān Bandar_Abbas Sanandaj Qazvin Khorramshahr Khorramabad Khomeynī_Shahr Sari Borūjerd Qarchak Gorgān Sabzevar Najafābād Neyshābūr Naz̧arābād Būkān Sirjan Bābol',
  ],
  [
    'iraq',
    'Baghdad Basrah Mosul Erbil Abū_Ghurayb As_Sulaymānīyah Kirkuk Najaf Karbala Nasiriyah Al_‘Amārah Ad_Dīwānīyah Al_Kūt Al_Ḩillah Dihok Ramadi',
  ],
  [
    'ireland',
    'Dublin',
  ],
  [
    'isle of man',
    'Douglas',
  ],
  [
    'israel',
    'Jerusalem Tel_Aviv Haifa Ashdod Rishon_LeẔiyyon Petaẖ_Tiqwa',
  ],
  [
    'italy',
    'Rome Milan Naples Turin Palermo Genoa Bologna Florence Catania Bari Messina Verona Padova',
  ],
  [
    'ivory coast',
    'Abidjan Abobo Bouaké Daloa Yamoussoukro',
  ],
  [
    'jalisco',
    'Guadalajara Zapopan Tlaquepaque Tonalá Puerto_Vallarta',
  ],
  [
    'jamaica',
    'Kingston',
  ],
  [
    'japan',
    'Tokyo Yokohama Osaka Nagoya Sapporo Kobe Kyoto Fukuoka Kawasaki Saitama Hiroshima Yono Sendai Kitakyushu Chiba Sakai Shizuoka Kumamoto Okayama Hamamatsu Hachiōji Kagoshima Niigata Himeji Matsudo Nishinomiya-hama Kawaguchi Kanazawa Utsunomiya Ōita Matsuyama Amagasaki Kurashiki Yokosuka Nagasaki Hirakata Machida Gifu-shi Fujisawa Toyonaka Fukuyama Toyohashi Minato Nara-shi Toyota Nagano Iwaki Asahikawa Takatsuki Okazaki Suita Wakayama Kōriyama Kashiwa Tokorozawa Kawagoe Kochi Takamatsu Toyama Akita Koshigaya Miyazaki Naha Kasugai Aomori Ōtsu Akashi Yokkaichi Morioka Fukushima Ichihara Maebashi Ichinomiya Hakodate Ibaraki Yao Kakogawachō-honmachi Tokushima Hiratsuka Yamagata Fukui-shi Mito Shimonoseki Takasaki Fuji Hachinohe Neyagawa Kurume Sasebo Chigasaki Sōka Atsugi Minamirinkan Takarazuka Ageoshimo Chōfu Matsumoto Kasukabe Kishiwada Numazu Jōetsu Odawara',
  ],
  [
    'jersey',
    'Saint_Helier',
  ],
  [
    'jordan',
    'Amman Zarqa Irbid Russeifa',
  ],
  [
    'kansas',
    'Wichita Overland_Park Kansas_City Olathe Topeka Lawrence Shawnee Manhattan Lenexa Salina Hutchinson Leavenworth Leawood Dodge_City Garden_City Emporia Junction_City Derby Prairie_Village Hays Gardner Liberal Pittsburg Newton Great_Bend',
  ],
  [
    'kazakhstan',
    'Almaty Karagandy Shymkent Taraz Nur-Sultan Pavlodar Ust-Kamenogorsk Kyzylorda Semey Aktobe Kostanay Petropavl Oral',
  ],
  [
    'kentucky',
    'Lexington-Fayette Ironville Meads Louisville Lexington Bowling_Green Owensboro Covington Richmond Georgetown Florence Hopkinsville Nicholasville Elizabethtown Henderson Frankfort Jeffersontown Independence Paducah Valley_Station Radcliff Ashland Newburg Madisonville Murray Erlanger Winchester Fern_Creek Saint_Matthews Okolona Danville Fort_Thomas Burlington Shively Newport Shelbyville Highview',
  ],
  [
    'kenya',
    'Nairobi Mombasa Nakuru Eldoret Kisumu Thika',
  ],
  [
    'kiribati',
    'Tarawa',
  ],
  [
    'kosovo',
    'Pristina',
  ],
  [
    'kuwait',
    'Al_Aḩmadī Kuwait_City',
  ],
  [
    'kyrgyzstan',
    'Bishkek Osh',
  ],
  [
    'laos',
    'Vientiane',
  ],
  [
    'latvia',
    'Riga',
  ],
  [
    'lebanon',
    'Beirut Tripoli',
  ],
  [
    'lesotho',
    'Maseru',
  ],
  [
    'liberia',
    'Monrovia',
  ],
  [
    'libya',
    'Tripoli Benghazi Mişrātah Tarhuna Al_Khums Az_Zāwīyah',
  ],
  [
    'liechtenstein',
    'Vaduz',
  ],
  [
    'lithuania',
    'Vilnius Kaunas',
  ],
  [
    'louisiana',
    'New_Orleans Baton_Rouge Shreveport Metairie_Terrace Metairie Lafayette Lake_Charles Bossier_City Kenner Monroe Houma Marrero New_Iberia Laplace Central Slidell Prairieville Terrytown Ruston Hammond Harvey Sulphur Bayou_Cane Shenandoah Natchitoches Gretna Chalmette Opelousas Zachary Estelle',
  ],
  [
    'macao',
    'Macau',
  ],
  [
    'madagascar',
    'Antananarivo Toamasina',
  ],
  [
    'maine',
    'Portland Lewiston Bangor West_Scarborough South_Portland South_Portland_Gardens Auburn Biddeford Sanford Saco Augusta Westbrook Waterville Brunswick',
  ],
  [
    'malawi',
    'Lilongwe Blantyre',
  ],
  [
    'malaysia',
    'Kota_Bharu Kuala_Lumpur Klang Kampung_Baru_Subang Johor_Bahru Ipoh Kuching Petaling_Jaya Shah_Alam Kota_Kinabalu Sandakan Seremban Kuantan Tawau George_Town Kuala_Terengganu Sungai_Petani Miri Taiping Alor_Setar Bukit_Mertajam Sepang',
  ],
  [
    'maldives',
    'Male',
  ],
  [
    'mali',
    'Bamako',
  ],
  [
    'malta',
    'Valletta',
  ],
  [
    'manitoba',
    'Winnipeg',
  ],
  [
    'marshall islands',
    'Majuro',
  ],
  [
    'martinique',
    'Fort-de-France',
  ],
  [
    'maryland',
    'Baltimore Columbia Germantown Silver_Spring Frederick Waldorf Glen_Burnie Gaithersburg Rockville Ellicott_City Dundalk Bethesda Bowie Towson Aspen_Hill Wheaton Bel_Air_South Potomac Severn North_Bethesda Catonsville Hagerstown Annapolis Essex Hanover Woodlawn Severna_Park Odenton Saint_Charles Clinton Oxon_Hill-Glassmanor Olney Suitland-Silver_Hill Chillum St._Charles Salisbury Randallstown College_Park Montgomery_Village Pikesville Parkville Owings_Mills Bel_Air_North Eldersburg Carney South_Gate Milford_Mill West_Elkridge Perry_Hall Crofton Laurel South_Laurel Reisterstown Suitland Edgewood Lochearn Middle_River North_Potomac Scaggsville Pasadena Greenbelt Hunt_Valley Fort_Washington Fairland Ilchester Arnold Landover Cockeysville Arbutus Cumberland Lake_Shore Green_Haven Rosedale Camp_Springs Langley_Park Greater_Upper_Marlboro Westminster Hyattsville Ballenger_Creek Lanham-Seabrook Calverton Oxon_Hill Takoma_Park White_Oak Glassmanor Seabrook Beltsville Ferndale Easton Hillcrest_Heights Maryland_City Parole Lutherville-Timonium Elkton Elkridge Aberdeen East_Riverdale Rossville Cloverly Adelphi',
  ],
  [
    'massachusetts',
    'Boston Worcester Springfield Lowell Cambridge Brockton New_Bedford Quincy Lynn Newton Fall_River Somerville Lawrence Framingham Framingham_Center Waltham Haverhill Malden Brookline Medford Taunton Chicopee North_Chicopee Weymouth Revere Peabody South_Peabody Barnstable Methuen Everett Attleboro Pittsfield Salem Arlington Westfield Leominster Beverly Holyoke Fitchburg Beverly_Cove Billerica Amherst Marlborough Woburn Chelsea Jamaica_Plain Braintree Chelmsford Shrewsbury Natick Randolph Watertown Lexington Franklin Gloucester Tewksbury Needham Dracut Agawam Norwood Northampton North_Andover Melrose Wellesley West_Springfield Milton Stoughton Saugus Danvers Yarmouth Milford Wakefield Reading Belmont Dedham Burlington Easton Mansfield Middleborough Wilmington Ludlow Canton Westford Stoneham Winchester Acton Gardner Marblehead Norton Greenfield Amherst_Center Southbridge Amesbury Palmer Somerset Newburyport Rockland South_Hadley Winthrop Sudbury Holden Hanover Concord North_Attleborough_Center Auburn Easthampton Grafton Swansea Fairhaven Abington Ashland Longmeadow East_Longmeadow',
  ],
  [
    'mauritania',
    'Nouakchott',
  ],
  [
    'mauritius',
    'Port_Louis',
  ],
  [
    'mayotte',
    'Mamoudzou',
  ],
  [
    'mexico',
    'Mexico_City Iztapalapa Ecatepec_de_Morelos Gustavo_Adolfo_Madero Ciudad_Nezahualcoyotl Naucalpan_de_Juárez Tlalnepantla Coyoacán Santa_María_Chimalhuacán Tlalpan Cuauhtémoc Toluca Ciudad_López_Mateos Cuautitlán_Izcalli Azcapotzalco Xochimilco Iztacalco Miguel_Hidalgo Xico Benito_Juarez Ixtapaluca Tláhuac Nicolás_Romero Coacalco Ojo_de_Agua Magdalena_Contreras Buenavista',
  ],
  [
    'michigan',
    'Detroit Grand_Rapids Warren Sterling_Heights Ann_Arbor Lansing Clinton_Township Flint Dearborn Livonia Canton Troy Westland Farmington_Hills Kalamazoo Waterford Shelby Rochester_Hills Southfield West_Bloomfield_Township Taylor Pontiac Saint_Clair_Shores Royal_Oak Novi Dearborn_Heights Battle_Creek Kentwood Redford Saginaw East_Lansing Portage Roseville Midland Muskegon Lincoln_Park Bay_City Holland Jackson Eastpointe Madison_Heights Oak_Park Port_Huron Southgate Burton Allen_Park Garden_City Mount_Pleasant Forest_Hills Wyandotte Saginaw_Township_North Inkster Walker Norton_Shores Holt Waverly Romulus Auburn_Hills Hamtramck Okemos Marquette Adrian Ferndale Monroe Ypsilanti Haslett Trenton Allendale Wayne Hazel_Park Jenison Mount_Clemens Grandville Grosse_Pointe_Woods Berkley Traverse_City',
  ],
  [
    'michoacan',
    'Morelia Uruapan',
  ],
  [
    'micronesia',
    'Palikir_-_National_Government_Center',
  ],
  [
    'minnesota',
    'Minneapolis Saint_Paul Rochester Bloomington Duluth Brooklyn_Park Plymouth Maple_Grove Woodbury Eagan Saint_Cloud Eden_Prairie West_Coon_Rapids Coon_Rapids Blaine Burnsville Lakeville Minnetonka Apple_Valley Edina Minnetonka_Mills Saint_Louis_Park Moorhead Mankato Maplewood Shakopee Richfield Cottage_Grove Roseville Inver_Grove_Heights Andover Brooklyn_Center Savage Oakdale Fridley Winona Shoreview Ramsey Owatonna Chanhassen Prior_Lake White_Bear_Lake Chaska Elk_River Champlin Faribault Rosemount Crystal Farmington Hastings New_Brighton Golden_Valley Lino_Lakes New_Hope Northfield South_Saint_Paul Columbia_Heights Willmar Forest_Lake West_Saint_Paul Stillwater Albert_Lea Hopkins Anoka Sartell Red_Wing Saint_Michael Hibbing Ham_Lake Buffalo Otsego',
  ],
  [
    'mississippi',
    'Jackson Gulfport West_Gulfport Southaven Hattiesburg Biloxi Meridian Olive_Branch Tupelo Greenville Horn_Lake Pearl Madison Starkville Clinton Ridgeland Brandon Vicksburg Oxford Pascagoula Laurel Gautier Ocean_Springs Clarksdale Hernando Greenwood Natchez',
  ],
  [
    'missouri',
    'Kansas_City St._Louis Springfield Columbia Independence East_Independence Lee’s_Summit O’Fallon Saint_Joseph Saint_Charles Blue_Springs Saint_Peters Florissant Joplin Chesterfield Jefferson_City Cape_Girardeau Oakville Wildwood Wentzville University_City Ballwin Liberty Raytown Mehlville Kirkwood Maryland_Heights Gladstone Hazelwood Grandview Webster_Groves Belton Sedalia Arnold Ferguson Nixa Raymore Affton Rolla Warrensburg Spanish_Lake Old_Jamestown Ozark Creve_Coeur Manchester Farmington Hannibal Kirksville Poplar_Bluff Lemay Sikeston Concord Republic Overland Clayton Fort_Leonard_Wood',
  ],
  [
    'moldova',
    'Chisinau',
  ],
  [
    'mongolia',
    'Ulan_Bator',
  ],
  [
    'montana',
    'Billings Missoula Great_Falls Bozeman Butte Helena Kalispell',
  ],
  [
    'montenegro',
    'Podgorica',
  ],
  [
    'montserrat',
    'Plymouth',
  ],
  [
    'morelos',
    'Cuernavaca',
  ],
  [
    'morocco',
    'Casablanca Rabat Fès Sale Marrakesh Agadir Tangier Meknès Oujda-Angad Al_Hoceïma Kenitra Tétouan Temara Safi Salé_Al_Jadida',
  ],
  [
    'mozambique',
    'Maputo Matola Beira Nampula Chimoio Nacala',
  ],
  [
    'myanmar',
    'Yangon Mandalay Nay_Pyi_Taw Mawlamyine Kyain_Seikgyi_Township Bago Pathein',
  ],
  [
    'namibia',
    'Windhoek',
  ],
  [
    'nauru',
    'Yaren',
  ],
  [
    'nayarit',
    'Tepic',
  ],
  [
    'nebraska',
    'Omaha Lincoln Bellevue Grand_Island Kearney Fremont Hastings Norfolk North_Platte Papillion La_Vista',
  ],
  [
    'nepal',
    'Kathmandu Pokhara',
  ],
  [
    'netherlands',
    'Amsterdam Rotterdam The_Hague Utrecht Eindhoven',
  ],
  [
    'nevada',
    'Las_Vegas Henderson Reno North_Las_Vegas Paradise Sunrise_Manor Spring_Valley Enterprise Sparks Carson_City Whitney Pahrump Winchester Summerlin_South Elko Fernley Sun_Valley Mesquite Boulder_City Spanish_Springs',
  ],
  [
    'new brunswick',
    'Moncton Saint_John',
  ],
  [
    'new caledonia',
    'Nouméa',
  ],
  [
    'new hampshire',
    'Manchester Nashua Concord East_Concord Derry_Village Dover Rochester Salem Merrimack Keene Derry Portsmouth Bedford Laconia',
  ],
  [
    'new jersey',
    'Newark Jersey_City Paterson Elizabeth Edison Toms_River Clifton Trenton Camden Passaic Cherry_Hill Union_City Bayonne East_Orange North_Bergen Irvington Vineland South_Vineland Wayne Union Piscataway Jackson Lakewood Hoboken West_New_York Perth_Amboy Plainfield Parsippany Bloomfield East_Brunswick West_Orange Sayreville Hackensack Bridgewater Sicklerville Sayreville_Junction Kearny Linden Mount_Laurel Marlboro Teaneck Montclair Atlantic_City Belleville Fort_Lee Ewing Pennsauken Orange Fair_Lawn Garfield Willingboro Long_Branch Westfield Princeton Rahway Voorhees Englewood Millville Livingston Bergenfield Nutley Paramus West_Milford Mercerville-Hamilton_Square Randolph Ridgewood Bridgeton Maplewood Cliffside_Park Lodi Vincentown South_Plainfield Carteret Mahwah Old_Bridge Scotch_Plains South_Old_Bridge Cranford Hillside North_Plainfield Somerset Summit Roselle Pleasantville Palisades_Park Bayville Elmwood_Park Lyndhurst Sparta Woodbridge Glassboro Secaucus Maple_Shade Hawthorne Iselin Rutherford Morristown Point_Pleasant Dover Dumont Colonia Tinton_Falls Lindenwold South_Orange Wyckoff Avenel New_Milford South_River Hopatcong_Hills Ocean_Acres Madison North_Arlington Asbury_Park Williamstown Harrison Warren_Township Fords Ramsey',
  ],
  [
    'new mexico',
    'Albuquerque Las_Cruces Rio_Rancho Enchanted_Hills Santa_Fe Roswell Farmington South_Valley Clovis Hobbs Alamogordo Carlsbad Gallup Sunland_Park Los_Lunas',
  ],
  [
    'new south wales',
    'Sydney Newcastle Wollongong Maitland',
  ],
  [
    'new york',
    'New_York_City Brooklyn Queens Manhattan The_Bronx Staten_Island Buffalo Rochester Yonkers East_Flatbush Washington_Heights Astoria Borough_Park Syracuse Sheepshead_Bay Amherst East_Harlem Elmhurst Bushwick Gravesend Corona Richmond_Hill Albany Fordham West_Albany Flatbush Canarsie Greenburgh New_Rochelle Cheektowaga Kings_Bridge Brownsville Mount_Vernon Forest_Hills Jackson_Heights Bayside Parkchester Schenectady Flatlands Utica Brentwood Bensonhurst Coney_Island White_Plains Hempstead Cypress_Hills Ozone_Park Briarwood Wakefield Queens_Village Levittown Irondequoit Mott_Haven Troy Sunnyside Niagara_Falls Maspeth Binghamton West_Seneca Rego_Park Freeport West_Babylon Woodside Hicksville Morris_Heights Far_Rockaway Kensington Coram East_Meadow Valley_Stream Kew_Gardens_Hills Whitestone Brighton Woodhaven Commack Central_Islip Dyker_Heights Glendale Throgs_Neck New_City Long_Beach Elmont Bath_Beach Huntington_Station Spring_Valley Oceanside Centereach Brighton_Beach Ithaca North_Tonawanda Springfield_Gardens Poughkeepsie Jamestown Port_Chester Middle_Village Franklin_Square Fort_Hamilton Fresh_Meadows Harrison West_Islip Newburgh Elmira University_Heights Shirley Middletown Saratoga_Springs Deer_Park Queensbury Glen_Cove College_Point Lindenhurst Hunts_Point Holbrook Auburn Dix_Hills Watertown Smithtown Bay_Shore Plainview Howard_Beach Rosedale Ossining Hillside Uniondale Rockville_Centre Medford Peekskill Baldwin Unionport East_Elmhurst Morrisania Copiague East_Tremont Tremont Kiryas_Joel Garden_City Melrose East_Patchogue Merrick Great_Kills Massapequa Laurelton Woodrow Hauppauge Grand_Island New_Springville Latham Rotterdam Lockport Cambria_Heights Hollis East_Northport Lake_Ronkonkoma North_Bellmore Mariners_Harbor Selden Plattsburgh Holtsville Lynbrook Mamaroneck Mineola Ronkonkoma East_Massapequa Melville Kew_Gardens North_Bay_Shore Cortland Wantagh West_Hempstead Syosset Rossville Islip Monsey Huntington Lackawanna North_Massapequa Scarsdale Nanuet North_Amityville Oswego North_Babylon Kings_Park Massapequa_Park Woodmere East_Setauket Sayville North_Valley_Stream Cohoes Bethpage Baychester Roosevelt Bellmore Rye Floral_Park Pearl_River Port_Washington Farmingville Mastic Setauket-East_Setauket Port_Richmond Terrace_Heights Emerson_Hill Westbury Seaford Graniteville Kenmore Depew Gates-North_Gates Gloversville Eggertsville Batavia',
  ],
  [
    'new zealand',
    'Auckland Wellington Christchurch Manukau_City',
  ],
  [
    'newfoundland',
    'St._John’s',
  ],
  [
    'nicaragua',
    'Managua',
  ],
  [
    'niger',
    'Niamey',
  ],
  [
    'nigeria',
    'Lagos Kano Ibadan Kaduna Port_Harcourt Benin_City Maiduguri Zaria Aba Jos Ilorin Oyo Enugu Abeokuta Abuja Sokoto Onitsha Warri Ebute_Ikorodu Okene Calabar Uyo Katsina Ado-Ekiti Akure Lekki Bauchi Ikeja Makurdi Minna Efon-Alaaye Ilesa Owo Umuahia Ondo Ikot_Ekpene Iwo Gombe Jimeta Atani Gusau Mubi Ikire Owerri Shagamu Ijebu-Ode Ugep Chakwama',
  ],
  [
    'niue',
    'Alofi',
  ],
  [
    'norfolk island',
    'Kingston',
  ],
  [
    'north carolina',
    'Charlotte Raleigh Greensboro Durham Winston-Salem Fayetteville Cary Wilmington High_Point Greenville Asheville Concord Gastonia Jacksonville Chapel_Hill Rocky_Mount Huntersville Burlington Wilson Kannapolis Apex Hickory Wake_Forest Indian_Trail Mooresville Goldsboro Monroe Salisbury Holly_Springs Matthews New_Bern Fort_Bragg Sanford Cornelius Garner Thomasville Statesville Asheboro Mint_Hill Fuquay-Varina Morrisville Kernersville Lumberton Kinston Carrboro Havelock Shelby Clemmons Lexington Clayton Boone Elizabeth_City Leland Lenoir Morganton Hope_Mills Albemarle Pinehurst Laurinburg Eden Roanoke_Rapids Henderson Stallings',
  ],
  [
    'north dakota',
    'Fargo Bismarck Grand_Forks Minot West_Fargo Williston Dickinson Mandan Jamestown',
  ],
  [
    'north korea',
    'Pyongyang Hamhŭng Namp’o Sunch’ŏn Hŭngnam Kaesŏng Wŏnsan Chongjin Sariwŏn Sinŭiju Haeju Kanggye',
  ],
  [
    'north macedonia',
    'Skopje',
  ],
  [
    'northern ireland',
    'Belfast Derry Lisburn Newtownabbey Bangor Craigavon Castlereagh',
  ],
  [
    'northern mariana islands',
    'Saipan',
  ],
  [
    'northern territory',
    'Darwin',
  ],
  [
    'norway',
    'Oslo Bergen',
  ],
  [
    'nova scotia',
    'Halifax Dartmouth',
  ],
  [
    'nuevo leon',
    'Monterrey Guadalupe Ciudad_Apodaca San_Nicolás_de_los_Garza Ciudad_General_Escobedo Santa_Catarina',
  ],
  [
    'ohio',
    'Columbus Cleveland Cincinnati Toledo Akron Dayton Parma Canton Youngstown Lorain Hamilton Springfield Kettering Elyria Lakewood Cuyahoga_Falls Middletown Newark Euclid Mentor Mansfield Beavercreek Dublin Cleveland_Heights Strongsville Fairfield Findlay Warren Lancaster Grove_City Westerville Huber_Heights Reynoldsburg Marion Boardman Upper_Arlington Stow Brunswick Gahanna Collinwood Hilliard Fairborn Mason North_Ridgeville Westlake Massillon North_Olmsted Bowling_Green North_Royalton Kent Austintown Garfield_Heights Shaker_Heights Wooster Barberton Xenia Green Troy Zanesville Sandusky Athens Riverside Trotwood Centerville Glenville Avon_Lake Solon Marysville Maple_Heights Willoughby Avon Hudson Oxford Alliance Wadsworth South_Euclid Chillicothe Perrysburg Sidney Piqua Portsmouth Rocky_River Ashland Parma_Heights Miamisburg Norwood Painesville Pickerington Broadview_Heights White_Oak Sylvania Berea Twinsburg Mayfield_Heights Brook_Park Whitehall Forest_Park Niles Ashtabula Eastlake Steubenville Springboro Clark-Fulton Tiffin Tallmadge New_Philadelphia North_Canton Detroit-Shoreway East_Cleveland Norwalk Defiance Mount_Vernon Fairview_Park Hough Streetsboro Fremont Aurora Avon_Center Middleburg_Heights Bay_Village Pataskala Vandalia',
  ],
  [
    'oklahoma',
    'Oklahoma_City Tulsa Norman Broken_Arrow Lawton Edmond Moore Midwest_City Enid Stillwater Muskogee Bartlesville Owasso Shawnee Yukon Ardmore Ponca_City Bixby Duncan Del_City Jenks Sapulpa Mustang Sand_Springs Bethany Altus Claremore El_Reno McAlester Ada Durant Tahlequah Chickasha',
  ],
  [
    'oman',
    'Muscat Seeb',
  ],
  [
    'ontario',
    'Toronto Ottawa Mississauga North_York Scarborough Hamilton Brampton Etobicoke London Oshawa Windsor Markham Vaughan Kitchener Richmond_Hill Barrie Nepean Oakville Burlington Greater_Sudbury St._Catharines Cambridge Guelph East_York Kingston Milton Thunder_Bay Waterloo Ajax Kanata Pickering Brantford Niagara_Falls Willowdale Peterborough Newmarket Sarnia Sault_Ste._Marie Norfolk_County',
  ],
  [
    'oregon',
    'Portland Salem Eugene Gresham Hillsboro Beaverton Bend Medford Springfield Corvallis Albany Tigard Aloha Lake_Oswego Keizer Grants_Pass Oregon_City McMinnville Redmond Tualatin West_Linn Woodburn Forest_Grove Newberg Wilsonville Roseburg Klamath_Falls Ashland Milwaukie Bethany Hayesville Sherwood Altamont Happy_Valley Central_Point Canby Hermiston Pendleton Troutdale Oak_Grove Coos_Bay Four_Corners The_Dalles',
  ],
  [
    'pakistan',
    'Karachi Lahore Faisalabad Rawalpindi Multan Hyderabad Gujranwala Peshawar Rahim_Yar_Khan Quetta Muzaffarābād Battagram Kotli Islamabad Bahawalpur Sargodha Sialkot Sukkur Larkana Shekhupura Bhimbar Jhang_Sadr Gujrat Mardan Kasur Mingora Dera_Ghazi_Khan Sahiwal Nawabshah Okara Mirpur_Khas Chiniot Shahkot',
  ],
  [
    'palau',
    'Ngerulmud',
  ],
  [
    'palestine',
    'Gaza',
  ],
  [
    'panama',
    'Panamá San_Miguelito',
  ],
  [
    'papua new guinea',
    'Port_Moresby',
  ],
  [
    'paraguay',
    'Asunción Ciudad_del_Este San_Lorenzo',
  ],
  [
    'pennsylvania',
    'Philadelphia Pittsburgh Allentown Erie Reading Scranton Bethlehem Lancaster Levittown Harrisburg Altoona York State_College Wilkes-Barre Norristown Chester Mount_Lebanon Bethel_Park Wayne Radnor Williamsport Monroeville Cranberry_Township Drexel_Hill Plum Back_Mountain Easton Whitehall_Township Hazleton Springfield Pottstown New_Castle Allison_Park Chambersburg Murrysville West_Mifflin Johnstown King_of_Prussia West_Chester Baldwin McKeesport Upper_Saint_Clair Carlisle Limerick Phoenixville Lansdale Hermitage Wilkinsburg Willow_Grove Hanover',
  ],
  [
    'peru',
    'Lima Arequipa Callao Trujillo Chiclayo Iquitos Huancayo Piura Chimbote Cusco Pucallpa Tacna Ica Juliaca',
  ],
  [
    'philippines',
    'Quezon_City Manila Caloocan_City Budta Davao Malingao Cebu_City General_Santos Taguig Pasig_City Las_Piñas Antipolo Makati_City Zamboanga Bacolod_City Mansilingan Cagayan_de_Oro Dasmariñas Pasay Iloilo San_Jose_del_Monte Bacoor Lapu-Lapu_City Iligan Mandaue_City Calamba Iligan_City Butuan Cabuyao Mandaluyong_City Biñan Angeles_City Santol Cainta Baguio San_Pedro Mantampay San_Fernando Libertad Navotas Tacloban Batangas Magugpo_Poblacion Taytay Lucena Puerto_Princesa Olongapo Cabanatuan_City Binangonan Santa_Rosa Imus Lipa_City San_Pablo',
  ],
  [
    'pitcairn islands',
    'Adamstown',
  ],
  [
    'poland',
    'Warsaw Łódź Kraków Wrocław Poznań Gdańsk Szczecin Bydgoszcz Lublin Katowice Białystok Gdynia Częstochowa Sosnowiec Radom Mokotów Toruń Kielce',
  ],
  [
    'portugal',
    'Lisbon Porto',
  ],
  [
    'puebla',
    'Tehuacán',
  ],
  [
    'puerto rico',
    'San_Juan Bayamón',
  ],
  [
    'qatar',
    'Doha Ar_Rayyān',
  ],
  [
    'quebec',
    'Montréal Québec Laval Gatineau Longueuil Saguenay Sherbrooke Lévis Trois-Rivières Terrebonne Repentigny Saint-Jean-sur-Richelieu Brossard',
  ],
  [
    'queensland',
    'Brisbane Gold_Coast Logan_City Townsville Cairns Toowoomba Mackay Bundaberg Rockhampton',
  ],
  [
    'queretaro',
    'Santiago_de_Querétaro',
  ],
  [
    'quintana roo',
    'Cancún',
  ],
  [
    'rhode island',
    'Providence Warwick Cranston Pawtucket East_Providence Woonsocket Coventry Cumberland North_Providence South_Kingstown West_Warwick Johnston North_Kingstown Newport Bristol Smithfield Lincoln Central_Falls Westerly Portsmouth Middletown Barrington Narragansett',
  ],
  [
    'romania',
    'Bucharest Iaşi Cluj-Napoca Timişoara Craiova Constanţa Galaţi Braşov Ploieşti Brăila Oradea',
  ],
  [
    'russia',
    'Moscow Saint_Petersburg Novosibirsk Yekaterinburg Nizhniy_Novgorod Samara Omsk Kazan Rostov-na-Donu Chelyabinsk Ufa Volgograd Perm Krasnoyarsk Saratov Voronezh Tol’yatti Krasnodar Ulyanovsk Izhevsk Yaroslavl Barnaul Vladivostok Irkutsk Khabarovsk Orenburg Novokuznetsk Ryazan’ Tyumen Lipetsk Penza Naberezhnyye_Chelny Astrakhan Makhachkala Tomsk Kemerovo Tula Kirov Cheboksary Kaliningrad Bryansk Ivanovo Magnitogorsk Kursk Tver Nizhny_Tagil Stavropol’ Ulan-Ude Arkhangel’sk Belgorod Kurgan Kaluga Sochi Orël Volzhskiy Smolensk Murmansk Vladikavkaz Cherepovets Vologda Vladimir Chita Saransk Surgut Tambov Yoshkar-Ola Taganrog Kostroma Komsomolsk-on-Amur Nal’chik Sterlitamak Petrozavodsk Bratsk Orsk Nizhnevartovsk Angarsk Novorossiysk Khimki Yakutsk Nizhnekamsk Dzerzhinsk Syktyvkar Staryy_Oskol Groznyy Shakhty Blagoveshchensk Prokop’yevsk Rybinsk Zelenograd Biysk Velikiy_Novgorod Pskov',
  ],
  [
    'rwanda',
    'Kigali',
  ],
  [
    'réunion',
    'Saint-Denis',
  ],
  [
    'samoa',
    'Apia',
  ],
  [
    'san luis potosi',
    'San_Luis_Potosí Soledad_de_Graciano_Sánchez',
  ],
  [
    'saskatchewan',
    'Saskatoon Regina',
  ],
  [
    'saudi arabia',
    'Riyadh Jeddah Mecca Medina Sulţānah Dammam Ta’if Tabuk Al_Kharj Buraydah Khamis_Mushait Al_Hufūf Al_Mubarraz Hafar_Al-Batin Ha’il Najrān Al_Jubayl Abha Yanbu',
  ],
  [
    'scotland',
    'Glasgow Edinburgh Aberdeen Dundee Paisley East_Kilbride Livingston Hamilton Cumbernauld Dunfermline Kirkcaldy Ayr Inverness Kilmarnock Coatbridge Greenock',
  ],
  [
    'senegal',
    'Dakar Pikine Touba Thiès Thiès_Nones',
  ],
  [
    'serbia',
    'Belgrade Niš Novi_Sad',
  ],
  [
    'sierra leone',
    'Freetown',
  ],
  [
    'sinaloa',
    'Culiacán Mazatlán Los_Mochis',
  ],
  [
    'singapore',
    'Woodlands',
  ],
  [
    'sint maarten',
    'Philipsburg',
  ],
  [
    'slovakia',
    'Bratislava Košice',
  ],
  [
    'slovenia',
    'Ljubljana',
  ],
  [
    'solomon islands',
    'Honiara',
  ],
  [
    'somalia',
    'Mogadishu Hargeysa Berbera Kismayo Marka',
  ],
  [
    'sonora',
    'Hermosillo Ciudad_Obregón Nogales',
  ],
  [
    'south africa',
    'Cape_Town Durban Johannesburg Soweto Pretoria Port_Elizabeth Pietermaritzburg Benoni Tembisa East_London Vereeniging Bloemfontein Boksburg Welkom Newcastle Krugersdorp Randburg Botshabelo Brakpan Witbank Richards_Bay Vanderbijlpark Centurion Uitenhage Roodepoort',
  ],
  [
    'south australia',
    'Adelaide Adelaide_Hills',
  ],
  [
    'south carolina',
    'Columbia Charleston North_Charleston Mount_Pleasant Rock_Hill Greenville Summerville Sumter Goose_Creek Hilton_Head_Island Florence Spartanburg Hilton_Head Myrtle_Beach Aiken Greer Anderson Mauldin Greenwood North_Augusta Taylors Saint_Andrews Conway Easley Simpsonville Wade_Hampton Lexington Socastee Hanahan Bluffton West_Columbia North_Myrtle_Beach Clemson Seven_Oaks',
  ],
  [
    'south dakota',
    'Sioux_Falls Rapid_City Aberdeen Brookings Watertown Mitchell',
  ],
  [
    'south georgia & south sandwich islands',
    'Grytviken',
  ],
  [
    'south korea',
    'Seoul Busan Incheon Daegu Daejeon Gwangju Suwon Goyang-si Seongnam-si Ulsan Bucheon-si Jeonju Ansan-si Cheongju-si Anyang-si Changwon Pohang Uijeongbu-si Hwaseong-si Masan Jeju_City Cheonan Kwangmyŏng Kimhae Chinju Yeosu Gumi Iksan Mokpo Gunsan Wŏnju Suncheon Sejong Chuncheon',
  ],
  [
    'south sudan',
    'Juba Winejok',
  ],
  [
    'spain',
    'Madrid Barcelona Valencia Sevilla Zaragoza Málaga Murcia Palma Las_Palmas_de_Gran_Canaria Bilbao Alicante Córdoba Valladolid Vigo Gijón L’Hospitalet_de_Llobregat A_Coruña Sant_Martí Gasteiz_/_Vitoria Granada Elche Ciudad_Lineal Oviedo Santa_Cruz_de_Tenerife Badalona Cartagena Terrassa Jerez_de_la_Frontera Sabadell Móstoles Alcalá_de_Henares',
  ],
  [
    'sri lanka',
    'Colombo Dehiwala-Mount_Lavinia',
  ],
  [
    'st. barthélemy',
    'Gustavia',
  ],
  [
    'st. helena',
    'Jamestown',
  ],
  [
    'st. kitts & nevis',
    'Basseterre',
  ],
  [
    'st. lucia',
    'Castries',
  ],
  [
    'st. martin',
    'Marigot',
  ],
  [
    'st. pierre & miquelon',
    'Saint-Pierre',
  ],
  [
    'st. vincent & grenadines',
    'Kingstown',
  ],
  [
    'sudan',
    'Khartoum Omdurman Nyala Port_Sudan Kassala El_Obeid Al_Qadarif Kosti Wad_Medani El_Daein El_Fasher Singa',
  ],
  [
    'suriname',
    'Paramaribo',
  ],
  [
    'svalbard & jan mayen',
    'Longyearbyen',
  ],
  [
    'sweden',
    'Stockholm Göteborg Malmö',
  ],
  [
    'switzerland',
    'Zürich Bern',
  ],
  [
    'syria',
    'Aleppo Damascus Homs Ḩamāh Latakia Deir_ez-Zor',
  ],
  [
    'são tomé & príncipe',
    'São_Tomé',
  ],
  [
    'tabasco',
    'Villahermosa',
  ],
  [
    'taiwan',
    'Taipei Kaohsiung Taichung Tainan Banqiao Hsinchu Taoyuan_City Keelung Hualien_City',
  ],
  [
    'tajikistan',
    'Dushanbe',
  ],
  [
    'tamaulipas',
    'Reynosa Heroica_Matamoros Nuevo_Laredo Tampico Ciudad_Victoria',
  ],
  [
    'tanzania',
    'Dar_es_Salaam Mwanza Zanzibar Arusha Mbeya Morogoro Tanga Dodoma',
  ],
  [
    'tasmania',
    'Hobart Launceston',
  ],
  [
    'tennessee',
    'Memphis Nashville Knoxville Chattanooga East_Chattanooga Clarksville Murfreesboro Franklin Jackson Johnson_City Bartlett Hendersonville Kingsport Collierville Smyrna Cleveland Brentwood Germantown Columbia Spring_Hill La_Vergne Gallatin Cookeville Mount_Juliet Morristown Oak_Ridge Maryville Bristol Farragut Shelbyville East_Ridge Tullahoma Goodlettsville Springfield Dyersburg Sevierville Dickson East_Brainerd Greeneville',
  ],
  [
    'texas',
    'Houston San_Antonio Dallas Austin Fort_Worth El_Paso Arlington Corpus_Christi Plano Laredo Lubbock Garland Irving Amarillo Grand_Prairie Brownsville McKinney Frisco Pasadena Mesquite Killeen McAllen Carrollton Midland Waco Denton Abilene Odessa Beaumont Round_Rock Richardson Pearland College_Station Wichita_Falls Lewisville Tyler San_Angelo Alief League_City Allen The_Woodlands Sugar_Land Edinburg Mission Longview Bryan Pharr Baytown Missouri_City Temple Flower_Mound New_Braunfels North_Richland_Hills Conroe Cedar_Park Atascocita Harlingen Mansfield Georgetown San_Marcos Rowlett Pflugerville Port_Arthur Spring Euless DeSoto Grapevine Galveston Bedford Cedar_Hill Texas_City Wylie Cypress Keller Haltom_City Burleson Rockwall The_Colony Coppell Huntsville Sherman Duncanville Weslaco Hurst Lancaster Friendswood Little_Elm Channelview Schertz Leander Texarkana San_Juan Mission_Bend Lufkin Del_Rio Kyle Rosenberg La_Porte Nacogdoches Deer_Park Waxahachie Socorro Copperas_Cove Farmers_Branch Cleburne Southlake Fort_Hood Harker_Heights Big_Spring Eagle_Pass Weatherford Socorro_Mission_Number_1_Colonia Seguin Lake_Jackson Cibolo Greenville Kingsville Alvin Colleyville Balch_Springs University_Park Sachse Watauga San_Benito Corsicana Marshall Denison Kerrville Cloverleaf Hutto West_Odessa Benbrook Midlothian Saginaw Converse Brushy_Creek Canyon_Lake Corinth Plainview Murphy Belton Stephenville Universal_City Dickinson Angleton Alice Orange Horizon_City Alamo Fresno Brownwood Ennis Bellaire Stafford Forney Cinco_Ranch Pampa Bay_City South_Houston Nederland White_Settlement Terrell Taylor Mercedes Brenham Donna Uvalde Gainesville Katy Jollyville Highland_Village Sulphur_Springs Mount_Pleasant Prosper Pecan_Grove La_Marque Seagoville Aldine Alton Groves West_University_Place Gatesville Humble Addison Live_Oak New_Territory Hereford Dumas',
  ],
  [
    'thailand',
    'Bangkok Samut_Prakan Mueang_Nonthaburi Udon_Thani Chon_Buri Nakhon_Ratchasima Chiang_Mai',
  ],
  [
    'timor-leste',
    'Dili',
  ],
  [
    'togo',
    'Lomé',
  ],
  [
    'tonga',
    'Nuku‘alofa',
  ],
  [
    'trinidad and tobago',
    'Port_of_Spain',
  ],
  [
    'tunisia',
    'Tunis Sfax',
  ],
  [
    'turkey',
    'Istanbul Ankara İzmir Bursa Adana Gaziantep Konya Çankaya Antalya Bağcılar Diyarbakır Kayseri Üsküdar Bahçelievler Umraniye Mersin Esenler Eskişehir Karabağlar Muratpaşa Şanlıurfa Malatya Sultangazi Maltepe Erzurum Samsun Batman Kahramanmaraş Van Ataşehir Şişli Denizli Elazığ Zeytinburnu Adapazarı Sultanbeyli Gebze Merkezefendi Sivas Tarsus Trabzon Manisa Sancaktepe Balıkesir Adıyaman Esenyurt Kırıkkale Antakya Osmaniye Çorlu',
  ],
  [
    'turkmenistan',
    'Ashgabat Türkmenabat',
  ],
  [
    'turks & caicos islands',
    'Cockburn_Town',
  ],
  [
    'tuvalu',
    'Funafuti',
  ],
  [
    'u.s. virgin islands',
    'Charlotte_Amalie',
  ],
  [
    'uganda',
    'Kampala',
  ],
  [
    'ukraine',
    'Kyiv Kharkiv Dnipro Donetsk Odessa Zaporizhia Lviv Kryvyi_Rih Mykolayiv Mariupol Luhansk Sevastopol Khmelnytskyi Makiyivka Vinnytsia Simferopol Kherson Poltava Chernihiv Cherkasy Sumy Zhytomyr Horlivka Rivne Kropyvnytskyi Kamianske Chernivtsi Ternopil Kremenchuk Lutsk Ivano-Frankivsk',
  ],
  [
    'united arab emirates',
    'Dubai Sharjah Abu_Dhabi Ajman_City Ras_Al_Khaimah_City Musaffah',
  ],
  [
    'united states',
    'Washington,_D.C. Shaw Adams_Morgan',
  ],
  [
    'uruguay',
    'Montevideo',
  ],
  [
    'utah',
    'Salt_Lake_City West_Valley_City Provo West_Jordan Orem Sandy Ogden Layton Saint_George South_Jordan Millcreek Taylorsville Lehi Logan Murray Draper Bountiful Riverton Pleasant_Grove Roy Spanish_Fork Kearns Cottonwood_Heights Tooele Midvale Springville Holladay Herriman Clearfield Kaysville Cedar_City American_Fork Syracuse Eagle_Mountain Magna Saratoga_Springs South_Salt_Lake Farmington Clinton East_Millcreek North_Salt_Lake Payson Brigham_City North_Ogden Highland South_Ogden Centerville Hurricane',
  ],
  [
    'uzbekistan',
    'Tashkent Namangan Samarkand Andijon Bukhara Nukus Qarshi',
  ],
  [
    'vanuatu',
    'Port-Vila',
  ],
  [
    'vatican',
    'Vatican_City',
  ],
  [
    'venezuela',
    'Caracas Maracaibo Maracay Valencia Barquisimeto Ciudad_Guayana Barcelona Maturín Puerto_La_Cruz Petare Barinas Turmero Ciudad_Bolívar Mérida Alto_Barinas Santa_Teresa_del_Tuy Cumaná San_Cristóbal Baruta Mucumpiz Cabimas',
  ],
  [
    'veracruz',
    'Xalapa_de_Enríquez Coatzacoalcos',
  ],
  [
    'vermont',
    'Burlington South_Burlington Colchester Rutland',
  ],
  [
    'victoria',
    'Melbourne Geelong Bendigo Ballarat',
  ],
  [
    'vietnam',
    'Ho_Chi_Minh_City Hanoi Da_Nang Haiphong Biên_Hòa Huế Nha_Trang Cần_Thơ Rạch_Giá Qui_Nhon Vũng_Tàu Sa_Dec',
  ],
  [
    'virginia',
    'Virginia_Beach Norfolk Chesapeake Richmond Arlington Newport_News Alexandria East_Hampton Hampton Roanoke Portsmouth_Heights Portsmouth Suffolk South_Suffolk Lynchburg Centreville Dale_City West_Lynchburg Reston Harrisonburg Leesburg McLean Charlottesville Tuckahoe Blacksburg Ashburn Danville Manassas Lake_Ridge Burke Annandale Mechanicsville Linton_Hall Oakton Oak_Hill Petersburg Springfield West_Falls_Church Fredericksburg Sterling Winchester Cave_Spring Short_Pump Herndon Staunton South_Riding Fairfax Baileys_Crossroads Chantilly Lincolnia West_Springfield Hopewell Christiansburg Waynesboro Chester Woodlawn Rose_Hill Tysons_Corner Montclair Lorton Meadowbrook Franconia Colonial_Heights Culpeper Radford Idylwood Laurel Bon_Air Buckhall Sudley Wolf_Trap Fort_Hunt Cherry_Hill Hybla_Valley Manassas_Park Highland_Springs Great_Falls Merrifield Front_Royal Williamsburg',
  ],
  [
    'wales',
    'Cardiff Newport Swansea Wrexham Buckley Tonypandy Rhondda Bridgend Barry Llanelli Cwmbran Neath Merthyr_Tydfil Coity',
  ],
  [
    'wallis & futuna',
    'Mata-Utu',
  ],
  [
    'washington',
    'Seattle Spokane Tacoma Vancouver Bellevue Kent Everett Renton Federal_Way Spokane_Valley Yakima Kirkland Bellingham Kennewick Auburn Pasco Marysville Redmond Lakewood Shoreline Richland South_Hill Sammamish Burien Olympia Lacey City_of_Sammamish Bothell Edmonds Puyallup Bremerton Lynnwood Longview Issaquah Parkland Mount_Vernon West_Lake_Sammamish Wenatchee University_Place Pullman Walla_Walla Des_Moines Lake_Stevens East_Hill-Meridian SeaTac Spanaway North_Creek Maple_Valley Mercer_Island Bainbridge_Island Graham Picnic_Point-North_Lynnwood Inglewood-Finn_Hill Oak_Harbor Cottage_Lake Moses_Lake Kenmore Camas Mukilteo West_Lake_Stevens Mountlake_Terrace Silver_Firs Eastmont Mill_Creek Tukwila Bonney_Lake Salmon_Creek Orchards Port_Angeles Hazel_Dell Battle_Ground Silverdale Covington Tumwater Fairwood Ellensburg Arlington Union_Hill-Novelty_Hill Frederickson Five_Corners Monroe Centralia Bothell_West Anacortes Sunnyside Aberdeen Mill_Creek_East Bryn_Mawr-Skyway Martha_Lake Washougal',
  ],
  [
    'west virginia',
    'Charleston Huntington Parkersburg Morgantown Wheeling Weirton_Heights Weirton Fairmont Martinsburg Beckley Clarksburg',
  ],
  [
    'western australia',
    'Perth Rockingham Mandurah Bunbury',
  ],
  [
    'wisconsin',
    'Milwaukee Madison Green_Bay Kenosha Racine Appleton Waukesha Eau_Claire Oshkosh Janesville West_Allis La_Crosse North_La_Crosse Sheboygan Wauwatosa Fond_du_Lac New_Berlin Wausau Brookfield Greenfield Beloit Franklin Menomonee_Falls Oak_Creek Manitowoc Sun_Prairie West_Bend Fitchburg Stevens_Point Superior Mount_Pleasant Neenah Muskego De_Pere Caledonia Watertown Mequon South_Milwaukee Pleasant_Prairie Germantown Howard Middleton Marshfield Onalaska Cudahy Wisconsin_Rapids Menasha Ashwaubenon Beaver_Dam Oconomowoc Menomonie Kaukauna Bellevue River_Falls Weston',
  ],
  [
    'wyoming',
    'Cheyenne Casper Gillette Laramie Rock_Springs Sheridan',
  ],
  [
    'yemen',
    'Sanaa Al_Ḩudaydah Ta‘izz Aden Mukalla Ibb',
  ],
  [
    'yucatan',
    'Mérida',
  ],
  [
    'zambia',
    'Lusaka Kitwe Ndola',
  ],
  [
    'zimbabwe',
    'Harare Bulawayo Chitungwiza',
  ],
  [
    'åland islands',
    'Mariehamn',
  ],
]

/** The capital of each country. */
export const CAPITALS: readonly (readonly [country: string, capital: string])[] = [
  ['afghanistan', 'Kabul'],
  ['albania', 'Tirana'],
  ['algeria', 'Algiers'],
  ['american samoa', 'Pago_Pago'],
  ['andorra', 'Andorra_la_Vella'],
  ['angola', 'Luanda'],
  ['anguilla', 'The_Valley'],
  ['antigua & barbuda', 'Saint_John’s'],
  ['argentina', 'Buenos_Aires'],
  ['armenia', 'Yerevan'],
  ['aruba', 'Oranjestad'],
  ['australia', 'Canberra'],
  ['austria', 'Vienna'],
  ['azerbaijan', 'Baku'],
  ['bahamas', 'Nassau'],
  ['bahrain', 'Manama'],
  ['bangladesh', 'Dhaka'],
  ['barbados', 'Bridgetown'],
  ['belarus', 'Minsk'],
  ['belgium', 'Brussels'],
  ['belize', 'Belmopan'],
  ['benin', 'Porto-Novo'],
  ['bermuda', 'Hamilton'],
  ['bhutan', 'Thimphu'],
  ['bolivia', 'Sucre'],
  ['bosnia', 'Sarajevo'],
  ['botswana', 'Gaborone'],
  ['brazil', 'Brasília'],
  ['british virgin islands', 'Road_Town'],
  ['brunei', 'Bandar_Seri_Begawan'],
  ['bulgaria', 'Sofia'],
  ['burkina faso', 'Ouagadougou'],
  ['burundi', 'Gitega'],
  ['cambodia', 'Phnom_Penh'],
  ['cameroon', 'Yaoundé'],
  ['canada', 'Ottawa'],
  ['cape verde', 'Praia'],
  ['caribbean netherlands', 'Kralendijk'],
  ['cayman islands', 'George_Town'],
  ['central african republic', 'Bangui'],
  ['chad', 'N’Djamena'],
  ['chile', 'Santiago'],
  ['china', 'Beijing'],
  ['christmas island', 'Flying_Fish_Cove'],
  ['cocos (keeling) islands', 'West_Island'],
  ['colombia', 'Bogotá'],
  ['comoros', 'Moroni'],
  ['congo', 'Kinshasa'],
  ['congo', 'Brazzaville'],
  ['cook islands', 'Avarua'],
  ['costa rica', 'San_José'],
  ['croatia', 'Zagreb'],
  ['cuba', 'Havana'],
  ['curaçao', 'Willemstad'],
  ['cyprus', 'Nicosia'],
  ['czech republic', 'Prague'],
  ['denmark', 'Copenhagen'],
  ['djibouti', 'Djibouti'],
  ['dominica', 'Roseau'],
  ['dominican republic', 'Santo_Domingo'],
  ['ecuador', 'Quito'],
  ['egypt', 'Cairo'],
  ['el salvador', 'San_Salvador'],
  ['equatorial guinea', 'Malabo'],
  ['eritrea', 'Asmara'],
  ['estonia', 'Tallinn'],
  ['eswatini', 'Mbabane'],
  ['ethiopia', 'Addis_Ababa'],
  ['falkland islands', 'Stanley'],
  ['faroe islands', 'Tórshavn'],
  ['fiji', 'Suva'],
  ['finland', 'Helsinki'],
  ['france', 'Paris'],
  ['french guiana', 'Cayenne'],
  ['french polynesia', 'Papeete'],
  ['french southern territories', 'Port-aux-Français'],
  ['gabon', 'Libreville'],
  ['gambia', 'Banjul'],
  ['georgia (country)', 'Tbilisi'],
  ['germany', 'Berlin'],
  ['ghana', 'Accra'],
  ['gibraltar', 'Gibraltar'],
  ['greece', 'Athens'],
  ['greenland', 'Nuuk'],
  ['grenada', 'Saint_George’s'],
  ['guadeloupe', 'Basse-Terre'],
  ['guam', 'Hagåtña'],
  ['guatemala', 'Guatemala_City'],
  ['guernsey', 'Saint_Peter_Port'],
  ['guinea', 'Conakry'],
  ['guinea-bissau', 'Bissau'],
  ['guyana', 'Georgetown'],
  ['haiti', 'Port-au-Prince'],
  ['honduras', 'Tegucigalpa'],
  ['hong kong', 'Hong_Kong'],
  ['hungary', 'Budapest'],
  ['iceland', 'Reykjavík'],
  ['india', 'New_Delhi'],
  ['indonesia', 'Jakarta'],
  ['iran', 'Tehran'],
  ['iraq', 'Baghdad'],
  ['ireland', 'Dublin'],
  ['isle of man', 'Douglas'],
  ['italy', 'Rome'],
  ['ivory coast', 'Yamoussoukro'],
  ['jamaica', 'Kingston'],
  ['japan', 'Tokyo'],
  ['jersey', 'Saint_Helier'],
  ['jordan', 'Amman'],
  ['kazakhstan', 'Nur-Sultan'],
  ['kenya', 'Nairobi'],
  ['kiribati', 'Tarawa'],
  ['kosovo', 'Pristina'],
  ['kuwait', 'Kuwait_City'],
  ['kyrgyzstan', 'Bishkek'],
  ['laos', 'Vientiane'],
  ['latvia', 'Riga'],
  ['lebanon', 'Beirut'],
  ['lesotho', 'Maseru'],
  ['liberia', 'Monrovia'],
  ['libya', 'Tripoli'],
  ['liechtenstein', 'Vaduz'],
  ['lithuania', 'Vilnius'],
  ['luxembourg', 'Luxembourg'],
  ['macao', 'Macau'],
  ['madagascar', 'Antananarivo'],
  ['malawi', 'Lilongwe'],
  ['malaysia', 'Kuala_Lumpur'],
  ['maldives', 'Male'],
  ['mali', 'Bamako'],
  ['malta', 'Valletta'],
  ['marshall islands', 'Majuro'],
  ['martinique', 'Fort-de-France'],
  ['mauritania', 'Nouakchott'],
  ['mauritius', 'Port_Louis'],
  ['mayotte', 'Mamoudzou'],
  ['mexico', 'Mexico_City'],
  ['micronesia', 'Palikir_-_National_Government_Center'],
  ['moldova', 'Chisinau'],
  ['monaco', 'Monaco'],
  ['mongolia', 'Ulan_Bator'],
  ['montenegro', 'Podgorica'],
  ['montserrat', 'Plymouth'],
  ['morocco', 'Rabat'],
  ['mozambique', 'Maputo'],
  ['myanmar', 'Nay_Pyi_Taw'],
  ['namibia', 'Windhoek'],
  ['nauru', 'Yaren'],
  ['nepal', 'Kathmandu'],
  ['netherlands', 'Amsterdam'],
  ['new caledonia', 'Nouméa'],
  ['new zealand', 'Wellington'],
  ['nicaragua', 'Managua'],
  ['niger', 'Niamey'],
  ['nigeria', 'Abuja'],
  ['niue', 'Alofi'],
  ['norfolk island', 'Kingston'],
  ['north korea', 'Pyongyang'],
  ['north macedonia', 'Skopje'],
  ['northern mariana islands', 'Saipan'],
  ['norway', 'Oslo'],
  ['oman', 'Muscat'],
  ['pakistan', 'Islamabad'],
  ['palau', 'Ngerulmud'],
  ['panama', 'Panamá'],
  ['papua new guinea', 'Port_Moresby'],
  ['paraguay', 'Asunción'],
  ['peru', 'Lima'],
  ['philippines', 'Manila'],
  ['pitcairn islands', 'Adamstown'],
  ['poland', 'Warsaw'],
  ['portugal', 'Lisbon'],
  ['puerto rico', 'San_Juan'],
  ['qatar', 'Doha'],
  ['romania', 'Bucharest'],
  ['russia', 'Moscow'],
  ['rwanda', 'Kigali'],
  ['réunion', 'Saint-Denis'],
  ['samoa', 'Apia'],
  ['san marino', 'San_Marino'],
  ['saudi arabia', 'Riyadh'],
  ['senegal', 'Dakar'],
  ['serbia', 'Belgrade'],
  ['seychelles', 'Victoria'],
  ['sierra leone', 'Freetown'],
  ['singapore', 'Singapore'],
  ['sint maarten', 'Philipsburg'],
  ['slovakia', 'Bratislava'],
  ['slovenia', 'Ljubljana'],
  ['solomon islands', 'Honiara'],
  ['somalia', 'Mogadishu'],
  ['south africa', 'Pretoria'],
  ['south georgia & south sandwich islands', 'Grytviken'],
  ['south korea', 'Seoul'],
  ['south sudan', 'Juba'],
  ['spain', 'Madrid'],
  ['sri lanka', 'Colombo'],
  ['st. barthélemy', 'Gustavia'],
  ['st. helena', 'Jamestown'],
  ['st. kitts & nevis', 'Basseterre'],
  ['st. lucia', 'Castries'],
  ['st. martin', 'Marigot'],
  ['st. pierre & miquelon', 'Saint-Pierre'],
  ['st. vincent & grenadines', 'Kingstown'],
  ['sudan', 'Khartoum'],
  ['suriname', 'Paramaribo'],
  ['svalbard & jan mayen', 'Longyearbyen'],
  ['sweden', 'Stockholm'],
  ['switzerland', 'Bern'],
  ['syria', 'Damascus'],
  ['são tomé & príncipe', 'São_Tomé'],
  ['taiwan', 'Taipei'],
  ['tajikistan', 'Dushanbe'],
  ['tanzania', 'Dodoma'],
  ['thailand', 'Bangkok'],
  ['timor-leste', 'Dili'],
  ['togo', 'Lomé'],
  ['tonga', 'Nuku‘alofa'],
  ['trinidad and tobago', 'Port_of_Spain'],
  ['tunisia', 'Tunis'],
  ['turkey', 'Ankara'],
  ['turkmenistan', 'Ashgabat'],
  ['turks & caicos islands', 'Cockburn_Town'],
  ['tuvalu', 'Funafuti'],
  ['u.s. virgin islands', 'Charlotte_Amalie'],
  ['uganda', 'Kampala'],
  ['ukraine', 'Kyiv'],
  ['united arab emirates', 'Abu_Dhabi'],
  ['united kingdom', 'London'],
  ['united states', 'Washington,_D.C.'],
  ['uruguay', 'Montevideo'],
  ['uzbekistan', 'Tashkent'],
  ['vanuatu', 'Port-Vila'],
  ['vatican', 'Vatican_City'],
  ['venezuela', 'Caracas'],
  ['vietnam', 'Hanoi'],
  ['wallis & futuna', 'Mata-Utu'],
  ['yemen', 'Sanaa'],
  ['zambia', 'Lusaka'],
  ['zimbabwe', 'Harare'],
  ['åland islands', 'Mariehamn'],
]
