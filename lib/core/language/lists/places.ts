// Places other than countries and capitals, by kind, and the words that end or begin place names. Plain facts.

const names = (table: string): readonly string[] => table.trim().split(/\s*[,\n]\s*/u);

/** Continents and regions of the world or of a country. */
export const regions = names(`
Africa, Asia, Europe, North America, South America, Latin America, Central America, Antarctica, Oceania, Australasia
Eurasia, Middle East, Near East, Far East, Southeast Asia, South-East Asia, South Asia, East Asia, Central Asia
North Africa, West Africa, East Africa, Southern Africa, Sub-Saharan Africa, Sahel, Maghreb, Horn of Africa
Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, Scandinavia, Balkans, Caucasus
Baltics, Benelux, Caribbean, Mesoamerica, Polynesia, Melanesia, Pacific Rim, Arctic, Levant, Arabia
Asia-Pacific, Indochina, Indian subcontinent, Iberia, Anatolia, Asia Minor, Mesopotamia, Siberia, Manchuria, Tibet, Xinjiang
Inner Mongolia, Kashmir, Punjab, Bengal, Gujarat, Rajasthan, Maharashtra, Kerala, Tamil Nadu, Karnataka, Uttar Pradesh
Andhra Pradesh, Bihar, Assam, Goa, Sindh, Balochistan, Kurdistan, Chechnya, Dagestan, Crimea, Donbas, Donbass, Donetsk
Luhansk, Transylvania, Silesia, Galicia, Bavaria, Saxony, Hesse, Brandenburg, Westphalia, Rhineland, Alsace, Lorraine
Brittany, Normandy, Provence, Burgundy, Gascony, Aquitaine, Savoy, Flanders, Wallonia, Frisia, Catalonia, Andalusia, Castile
Aragon, Navarre, Basque Country, Asturias, Tuscany, Lombardy, Piedmont, Veneto, Umbria, Calabria, Liguria, Lazio, Bohemia
Moravia, Tyrol, Carinthia, Styria, Thrace, Thessaly, Peloponnese, Attica, Crete, Lapland, Jutland, Scania, Karelia
Cornwall, Devon, Dorset, Somerset, Kent, Essex, Sussex, Surrey, Hampshire, Norfolk, Suffolk, Yorkshire, Lancashire
Cumbria, Northumberland, Cheshire, Shropshire, Staffordshire, Derbyshire, Nottinghamshire, Lincolnshire, Leicestershire
Warwickshire, Worcestershire, Gloucestershire, Oxfordshire, Buckinghamshire, Berkshire, Wiltshire, Hertfordshire
Bedfordshire, Cambridgeshire, Durham, Northumbria, Mercia, Wessex, Midlands, Highlands, Ulster, Munster, Leinster, Connacht
New England, Midwest, Deep South, West Coast, East Coast, Gulf Coast, Pacific Northwest, Great Plains, Silicon Valley, Appalachia
Bay Area, New South Wales, Queensland, Victoria, Tasmania, Western Australia, South Australia, Northern Territory
Darfur, Tigray, Biafra, Katanga, Transvaal, KwaZulu-Natal, Eastern Cape, Western Cape, Gauteng, Cape Colony
Gaza, Gaza Strip, West Bank, Golan Heights, Galilee, Judea, Sinai, Patagonia, Amazonia, Yucatán, Yucatan, Chiapas, Oaxaca
Jalisco, Sonora, Sinaloa, Baja California, Guangdong, Sichuan, Yunnan, Hunan, Hubei, Fujian, Zhejiang, Jiangsu, Shandong
Henan, Hebei, Guangxi, Gansu, Shaanxi, Shanxi, Hainan, Heilongjiang, Honshu, Hokkaido, Kyushu, Okinawa, Shikoku, Kanto
Low Countries, New Netherland, New France, New Spain, Acadia, Nova Scotia, New Brunswick, Prince Edward Island, Newfoundland, Labrador
Quebec, Québec, Ontario, Manitoba, Saskatchewan, Alberta, British Columbia, Yukon, Northwest Territories, Nunavut
Ohio Country, Ohio Valley, Thirteen Colonies, Dalmatia, Istria, Macedonia, Ruthenia, Pomerania, Livonia, Courland, Masovia, Mazovia
Upper Egypt, Lower Egypt, Gaul, Hispania, Britannia, Dacia, Phoenicia, Babylonia, Assyria, Sumer, Nubia, Transcaucasia, West, East`);

export const usStates = names(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Hawai'i, Idaho
Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi
Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma
Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia
West Virginia, Wisconsin, Wyoming, Washington State, New York State`);

/** Large and often-named cities, beside the capitals. */
export const cities = names(`
New York, New York City, NYC, Los Angeles, LA, L.A., Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas
San Jose, Austin, Jacksonville, Fort Worth, Columbus, Charlotte, San Francisco, Indianapolis, Seattle, Denver, Boston
El Paso, Nashville, Detroit, Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque
Tucson, Fresno, Sacramento, Kansas City, Mesa, Atlanta, Omaha, Colorado Springs, Raleigh, Miami, Long Beach, Oakland
Minneapolis, Tulsa, Tampa, Arlington, New Orleans, Wichita, Cleveland, Bakersfield, Aurora, Anaheim, Honolulu, Santa Ana
Riverside, Corpus Christi, Lexington, Stockton, St. Louis, St. Paul, Saint Paul, Pittsburgh, Cincinnati, Anchorage
Greensboro, Plano, Newark, Orlando, Irvine, Toledo, Jersey City, Durham, St. Petersburg, Laredo, Buffalo, Madison, Lubbock
Chandler, Reno, Norfolk, Richmond, Boise, Spokane, Baton Rouge, Des Moines, Tacoma, Fremont, Birmingham, Rochester, Albany
Salt Lake City, Little Rock, Montgomery, Tallahassee, Knoxville, Providence, Worcester, Chattanooga, Tempe, Santa Fe
Santa Barbara, Santa Cruz, Santa Monica, Berkeley, Palo Alto, Pasadena, Eugene, Salem, Savannah, Charleston, Hartford
New Haven, Princeton, Syracuse, Ithaca, Ann Arbor, Hollywood, Beverly Hills, Cambridge, Galveston, Roswell, Selma, Ferguson
London, Birmingham, Manchester, Liverpool, Leeds, Sheffield, Bristol, Newcastle, Nottingham, Leicester, Coventry, Bradford
Hull, Plymouth, Southampton, Portsmouth, Oxford, York, Norwich, Exeter, Bath, Brighton, Canterbury, Durham, Derby, Stoke
Edinburgh, Glasgow, Aberdeen, Dundee, Inverness, Cardiff, Swansea, Belfast, Londonderry, Derry, Cork, Galway, Limerick
Marseille, Marseilles, Lyon, Lyons, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Rennes, Grenoble, Dijon, Avignon
Versailles, Cannes, Calais, Rouen, Reims, Montpellier, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf
Dusseldorf, Dortmund, Essen, Leipzig, Bremen, Dresden, Hanover, Nuremberg, Bonn, Heidelberg, Weimar, Potsdam, Mainz, Munster
Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Verona, Pisa, Siena, Padua, Trieste, Messina, Bari, Ravenna
Barcelona, Valencia, Seville, Zaragoza, Málaga, Malaga, Bilbao, Granada, Córdoba, Cordoba, Toledo, Salamanca, Porto, Coimbra
Rotterdam, Utrecht, The Hague, Eindhoven, Leiden, Delft, Maastricht, Antwerp, Ghent, Bruges, Liège, Zurich, Zürich, Geneva
Basel, Lausanne, Lucerne, Davos, Salzburg, Graz, Innsbruck, Linz, Kraków, Krakow, Cracow, Łódź, Lodz, Wrocław, Poznań
Gdańsk, Gdansk, Lublin, Szczecin, Katowice, Auschwitz, Brno, Ostrava, Gothenburg, Malmö, Uppsala, Bergen, Trondheim, Tromsø
Aarhus, Odense, Tampere, Turku, Saint Petersburg, Leningrad, Petrograd, Novosibirsk, Yekaterinburg, Kazan, Samara, Omsk
Chelyabinsk, Rostov, Volgograd, Stalingrad, Sochi, Vladivostok, Irkutsk, Murmansk, Grozny, Kaliningrad, Kharkiv, Kharkov
Odessa, Odesa, Lviv, Mariupol, Kherson, Chernobyl, Sevastopol, Yalta, Caffa, Constantinople, Istanbul, Izmir, Bursa, Antalya
Thessaloniki, Corinth, Sparta, Split, Dubrovnik, Sarajevo, Mostar, Cluj, Timisoara, Plovdiv, Varna, Szeged, Debrecen
Tel Aviv, Haifa, Bethlehem, Nazareth, Hebron, Ramallah, Gaza City, Aleppo, Homs, Palmyra, Mosul, Basra, Fallujah, Kirkuk
Najaf, Karbala, Erbil, Isfahan, Shiraz, Mashhad, Tabriz, Qom, Mecca, Medina, Jeddah, Dubai, Sharjah, Aden, Kandahar, Herat
Karachi, Lahore, Faisalabad, Peshawar, Quetta, Rawalpindi, Multan, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras
Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Nagpur, Varanasi, Agra, Amritsar, Bhopal
Chittagong, Pokhara, Lhasa, Mandalay, Yangon, Rangoon, Chiang Mai, Ho Chi Minh City, Saigon, Hue, Da Nang, Siem Reap
Surabaya, Bandung, Medan, Denpasar, Cebu, Davao, Quezon City, George Town, Shanghai, Guangzhou, Canton, Shenzhen, Tianjin
Wuhan, Chengdu, Chongqing, Nanjing, Hangzhou, Xi'an, Suzhou, Harbin, Shenyang, Qingdao, Dalian, Xiamen, Kunming, Urumqi
Lanzhou, Kaohsiung, Taichung, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Hiroshima, Nagasaki, Nara, Sendai
Fukushima, Busan, Incheon, Daegu, Gwangju, Sydney, Melbourne, Brisbane, Perth, Adelaide, Hobart, Darwin, Cairns, Newcastle
Auckland, Christchurch, Dunedin, Napier, Rotorua, Hamilton, Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton
Winnipeg, Halifax, Quebec City, Saskatoon, Regina, Guadalajara, Monterrey, Puebla, Tijuana, Cancún, Cancun, Acapulco
Ciudad Juárez, Veracruz, Oaxaca City, Mérida, São Paulo, Sao Paulo, Rio de Janeiro, Rio, Salvador, Belo Horizonte, Recife
Fortaleza, Curitiba, Manaus, Porto Alegre, Rosario, Mendoza, Valparaíso, Medellín, Medellin, Cali, Cartagena, Guayaquil
Cusco, Cuzco, Arequipa, Maracaibo, Santa Cruz de la Sierra, Lagos, Kano, Ibadan, Kumasi, Abidjan, Casablanca, Marrakesh
Marrakech, Fez, Tangier, Oran, Alexandria, Giza, Luxor, Aswan, Benghazi, Timbuktu, Mombasa, Dar es Salaam, Zanzibar City
Johannesburg, Durban, Soweto, Port Elizabeth, Bloemfontein, Bulawayo, Lubumbashi, Goma, Omdurman, Carthage, Babylon, Troy
Pompeii, Jericho, Nineveh, Ur, Thebes, Memphis, Antioch, Ephesus, Alexandria, Teotihuacan, Tenochtitlan, Machu Picchu`);

/** Parts of cities, buildings and sights often named alone. */
export const sights = names(`
Manhattan, Brooklyn, Queens, Bronx, Staten Island, Harlem, Broadway, Wall Street, Times Square, Central Park, Ground Zero
Westminster, Soho, Camden, Greenwich, Hackney, Chelsea, Kensington, Notting Hill, Montmartre, Bastille, Kreuzberg, Bollywood
White House, Capitol, Pentagon, Kremlin, Buckingham Palace, Tower of London, Big Ben, Eiffel Tower, Louvre
Colosseum, Acropolis, Parthenon, Stonehenge, Taj Mahal, Great Wall, Forbidden City, Tiananmen Square, Red Square
Statue of Liberty, Empire State Building, World Trade Center, Golden Gate Bridge, Disneyland, Alcatraz
Guantánamo, Guantanamo, Cape Canaveral, Kennedy Space Center, Heathrow, Gatwick, Wembley, Old Trafford, Notre-Dame, Notre Dame`);

export const rivers = names(`
Nile, Amazon, Mississippi, Missouri, Danube, Rhine, Rhône, Rhone, Seine, Loire, Thames, Severn, Mersey, Tyne, Tiber, Po
Volga, Don, Dnieper, Dniester, Oder, Elbe, Vistula, Neisse, Tigris, Euphrates, Jordan, Indus, Ganges, Brahmaputra, Yangtze
Yellow River, Mekong, Irrawaddy, Murray, Darling, Colorado, Rio Grande, Hudson, Potomac, Delaware, Ohio, Columbia, Yukon
Mackenzie, St. Lawrence, Saint Lawrence, Orinoco, Paraná, Congo, Niger, Zambezi, Limpopo, Orange River, Blue Nile, White Nile`);

/** Seas, oceans, gulfs, straits, lakes and canals. */
export const waters = names(`
Atlantic, Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, Mediterranean
Mediterranean Sea, Baltic, Baltic Sea, North Sea, Black Sea, Caspian Sea, Red Sea, Dead Sea, Aegean, Aegean Sea, Adriatic
Adriatic Sea, Caribbean Sea, Bering Sea, Bering Strait, South China Sea, East China Sea, Yellow Sea, Sea of Japan, Tasman Sea
Arabian Sea, Persian Gulf, Gulf of Mexico, Bay of Bengal, English Channel, Channel, Irish Sea, Bosporus, Bosphorus, Dardanelles
Suez Canal, Panama Canal, Strait of Hormuz, Strait of Gibraltar, Great Lakes, Lake Superior, Lake Michigan, Lake Huron
Lake Erie, Lake Ontario, Lake Victoria, Lake Baikal, Lake Chad, Lake Geneva, Loch Ness, Hudson Bay, Cook Strait, Hawke's Bay`);

export const mountains = names(`
Everest, Mount Everest, K2, Kilimanjaro, Mount Kilimanjaro, Mont Blanc, Matterhorn, Denali, Mount McKinley, Mount Fuji, Fuji
Vesuvius, Mount Vesuvius, Etna, Mount Etna, Olympus, Mount Olympus, Ararat, Aconcagua, Elbrus, Snowdon, Ben Nevis, Krakatoa
Alps, Andes, Himalayas, Himalaya, Rockies, Rocky Mountains, Appalachians, Appalachian Mountains, Pyrenees, Urals, Ural Mountains
Carpathians, Apennines, Atlas Mountains, Sierra Nevada, Cascades, Hindu Kush, Caucasus Mountains, Dolomites, Pennines, Ozarks
Annapurna, Mount St. Helens, Mount Rushmore, Kangchenjunga, Lhotse, Table Mountain, Alleghenies, Allegheny Mountains`);

export const islands = names(`
Sicily, Sardinia, Corsica, Crete, Rhodes, Robben Island, Pacific Islands, Majorca, Mallorca, Ibiza, Canary Islands, Azores, Madeira, Balearic Islands
Isle of Man, Isle of Wight, Orkney, Shetland, Hebrides, Faroe Islands, Svalbard, Gotland, Zealand, Bornholm, Java, Sumatra
Borneo, Bali, Sulawesi, New Guinea, Luzon, Mindanao, Tasmania, North Island, South Island, Guam, Hawaii, Maui, Oahu, Kauai
Long Island, Martha's Vineyard, Nantucket, Rhode Island, Vancouver Island, Baffin Island, Newfoundland, Bermuda, Tahiti
Hispaniola, Martinique, Guadeloupe, Aruba, Curaçao, Tortuga, Falkland Islands, Falklands, Galápagos Islands, Galapagos Islands
Galápagos, Galapagos, Easter Island, Saint Helena, St. Helena, Zanzibar, Réunion, Iwo Jima, Okinawa, Hokkaido, Honshu, Kyushu
Jersey, Guernsey, Pitcairn, Lesbos, Corfu, Santorini, Ithaca, Capri, Elba, Channel Islands, British Isles, Chatham Islands, Socotra`);

/** Bodies of the sky, kept as places. */
export const heavens = names(`
Mars, Venus, Mercury, Jupiter, Saturn, Uranus, Neptune, Pluto, Earth, Moon, Sun, Titan, Europa, Ganymede, Ceres, Milky Way, Andromeda`);

/** Last (or first: Lake, Mount) word of a place name -> its kind. */
export const placeWords: Readonly<Record<string, string>> = {
  river: 'river',
  creek: 'river',
  brook: 'river',
  falls: 'river',
  stream: 'river',
  canal: 'water',
  lake: 'water',
  lakes: 'water',
  sea: 'water',
  ocean: 'water',
  bay: 'water',
  gulf: 'water',
  strait: 'water',
  channel: 'water',
  sound: 'water',
  loch: 'water',
  lagoon: 'water',
  reservoir: 'water',
  harbor: 'water',
  harbour: 'water',
  mount: 'mountain',
  mt: 'mountain',
  'mt.': 'mountain',
  mountain: 'mountain',
  mountains: 'mountain',
  peak: 'mountain',
  hill: 'mountain',
  hills: 'mountain',
  volcano: 'mountain',
  ridge: 'mountain',
  island: 'island',
  islands: 'island',
  isle: 'island',
  isles: 'island',
  atoll: 'island',
  archipelago: 'island',
  city: 'city',
  town: 'city',
  village: 'city',
  township: 'city',
  borough: 'city',
  municipality: 'city',
  county: 'region',
  province: 'region',
  state: 'region',
  district: 'region',
  region: 'region',
  territory: 'region',
  territories: 'region',
  prefecture: 'region',
  valley: 'region',
  desert: 'region',
  plateau: 'region',
  peninsula: 'region',
  coast: 'region',
  cape: 'region',
  basin: 'region',
  plains: 'region',
  forest: 'region',
  rainforest: 'region',
  jungle: 'region',
  canyon: 'region',
  highlands: 'region',
  wilderness: 'region',
  oblast: 'region',
  republic: 'country',
  kingdom: 'country',
  empire: 'country',
  federation: 'country',
  street: 'street',
  avenue: 'street',
  road: 'street',
  boulevard: 'street',
  lane: 'street',
  highway: 'street',
  drive: 'street',
  square: 'street',
  plaza: 'street',
  st: 'street',
  ave: 'street',
  'st.': 'street',
  'ave.': 'street',
  rd: 'street',
  blvd: 'street',
  way: 'street',
  route: 'street',
  interstate: 'street',
  terrace: 'street',
  park: 'site',
  garden: 'site',
  gardens: 'site',
  zoo: 'site',
  aquarium: 'site',
  bridge: 'site',
  tower: 'site',
  castle: 'site',
  palace: 'site',
  cathedral: 'site',
  abbey: 'site',
  temple: 'site',
  mosque: 'site',
  synagogue: 'site',
  chapel: 'site',
  airport: 'site',
  station: 'site',
  stadium: 'site',
  arena: 'site',
  building: 'site',
  hall: 'site',
  house: 'site',
  hotel: 'site',
  beach: 'site',
  memorial: 'site',
  monument: 'site',
  cemetery: 'site',
  prison: 'site',
  fort: 'site',
  dam: 'site',
  mall: 'site',
  port: 'site',
  terminal: 'site',
  ruins: 'site',
  field: 'site',
  gate: 'site',
  wall: 'site',
  tunnel: 'site',
  theater: 'site',
  theatre: 'site',
  center: 'site',
  centre: 'site',
  manor: 'site',
  ranch: 'site',
  farm: 'site',
  cave: 'site',
  trail: 'site',
  statue: 'site',
  shrine: 'site',
  pyramid: 'site',
  lighthouse: 'site',
  barracks: 'site',
  cafe: 'site',
  café: 'site',
  restaurant: 'site',
  pub: 'site',
  bar: 'site',
  planet: 'planet',
};
