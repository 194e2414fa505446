// Regions, states and provinces that do not overlap within a set. Own compilation of plain facts.

export const REGION_SETS = `
continents (the world): Africa, Asia, Europe, North America, South America, Australia, Antarctica
regions of the world (the world): the Middle East, Central Asia, Southeast Asia=South-East Asia, South Asia, East Asia, North Africa, West Africa, East Africa, Southern Africa, the Caribbean, Central America, South America, Eastern Europe, Western Europe, the Pacific Islands
wide regions (the world): Latin America, Sub-Saharan Africa, the Arab world, the Far East, the Indian subcontinent, Scandinavia
regions of Europe (Europe): the Balkans, Scandinavia, the Baltic states=the Baltics, the Low Countries, the Iberian Peninsula, the Caucasus
old regions of Europe (Europe): Bohemia, Silesia, Galicia, Transylvania, Pomerania, Moravia, Livonia, Thrace, Dalmatia, Lapland
regions of Africa (Africa): the Sahel, the Maghreb, the Horn of Africa, the Congo Basin, the Great Lakes region
regions of the Near East (Asia): the Levant, Anatolia=Asia Minor, Mesopotamia, the Arabian Peninsula, Kurdistan
regions of Asia (Asia): Siberia, Manchuria, Indochina, Kashmir, Punjab, Bengal, Tibet, the Gobi
polar regions (the world): the Arctic, Antarctica
New England (the United States): Massachusetts, Maine, Vermont, New Hampshire, Connecticut, Rhode Island
the Mid-Atlantic (the United States): New York, Pennsylvania, New Jersey, Virginia, Maryland, Delaware
the South (the United States): Texas, Florida, Georgia, North Carolina, South Carolina, Tennessee, Alabama, Louisiana, Mississippi, Kentucky, Arkansas, Oklahoma
the Midwest (the United States): Illinois, Ohio, Michigan, Wisconsin, Minnesota, Indiana, Missouri, Iowa, Kansas, Nebraska, North Dakota, South Dakota
the West (the United States): California, Washington, Oregon, Colorado, Arizona, Nevada, Utah, New Mexico, Idaho, Montana, Wyoming, Alaska, Hawaii
Canada (North America): Ontario, Quebec=Québec, British Columbia, Alberta, Manitoba, Nova Scotia, Saskatchewan, New Brunswick, Newfoundland and Labrador=Newfoundland, Prince Edward Island, Yukon, Nunavut
Australia (Oceania): New South Wales, Victoria, Queensland, Western Australia, South Australia, Tasmania, the Northern Territory
northern England (England): Yorkshire, Lancashire, Cumbria, Northumberland, Cheshire, Durham, Merseyside
southern England (England): Kent, Sussex, Surrey, Hampshire, Dorset, Devon, Cornwall, Somerset, Wiltshire, Berkshire, Essex
middle and eastern England (England): Norfolk, Suffolk, Lincolnshire, Leicestershire, Nottinghamshire, Derbyshire, Staffordshire, Warwickshire, Worcestershire, Shropshire, Gloucestershire, Oxfordshire, Cambridgeshire, Bedfordshire, Hertfordshire, Buckinghamshire
kingdoms of early England (England): Wessex, Mercia, Northumbria, East Anglia
provinces of Ireland (Ireland): Ulster, Munster, Leinster, Connacht
Germany (Western Europe): Bavaria, Saxony, Hesse, Brandenburg, Thuringia, the Rhineland, Westphalia, Schleswig-Holstein
France (Western Europe): Normandy, Brittany, Provence, Burgundy, Alsace, Lorraine, Aquitaine, Gascony, Picardy, Champagne, Savoy, Corsica
Italy (Southern Europe): Tuscany, Lombardy, Sicily, Sardinia, Piedmont, Veneto, Umbria, Calabria, Liguria, Lazio, Campania, Apulia
Spain (Southern Europe): Catalonia, Andalusia, Galicia, the Basque Country, Castile, Aragon, Navarre, Asturias, Extremadura
eastern China (China): Guangdong, Zhejiang, Jiangsu, Fujian, Shandong, Hebei, Hainan, Liaoning, Jilin, Heilongjiang
inland China (China): Sichuan, Yunnan, Hunan, Hubei, Henan, Shaanxi, Shanxi, Gansu, Guizhou, Jiangxi, Anhui, Qinghai
autonomous regions of China (China): Xinjiang, Tibet, Inner Mongolia, Guangxi, Ningxia
India (South Asia): Maharashtra, Gujarat, Rajasthan, Kerala, Tamil Nadu, Karnataka, Uttar Pradesh, Bihar, West Bengal, Punjab, Assam, Andhra Pradesh, Goa, Odisha
Pakistan (South Asia): Punjab, Sindh, Balochistan, Khyber Pakhtunkhwa
Japan (East Asia): Honshu, Hokkaido, Kyushu, Shikoku, Okinawa
Russia (Eastern Europe): Chechnya, Dagestan, Tatarstan, Karelia, Kamchatka, Buryatia
Ukraine (Eastern Europe): Crimea, Donetsk, Luhansk, Kherson, Zaporizhzhia
South Africa (Southern Africa): Gauteng, KwaZulu-Natal, the Western Cape, the Eastern Cape, Limpopo, Mpumalanga
British colonies in America (history): Virginia, Massachusetts, Pennsylvania, New York, Maryland, Connecticut, Rhode Island, Georgia, North Carolina, South Carolina, New Jersey, Delaware, New Hampshire
European colonies in America (history): New France, New Spain, New Netherland, Louisiana, New Sweden, Acadia, New Granada
occupied and disputed lands (the Middle East): the Gaza Strip=Gaza, the West Bank, the Golan Heights, the Sinai=Sinai
`;

export const WATER_AND_LAND_SETS = `
rivers of Europe (river): the Thames=River Thames, the Rhine, the Danube, the Seine, the Volga, the Elbe, the Loire, the Rhône=Rhone, the Vistula, the Po, the Tiber, the Dnieper, the Oder, the Ebro, the Severn, the Don
rivers of North America (river): the Mississippi=Mississippi River, the Missouri, the Colorado=Colorado River, the Ohio=Ohio River, the Hudson, the Rio Grande, the Columbia, the Potomac, the St. Lawrence=Saint Lawrence River, the Delaware, the Yukon, the Mackenzie, the Tennessee
rivers of South America (river): the Amazon, the Orinoco, the Paraná=Parana, the Magdalena, the São Francisco
rivers of Africa (river): the Nile, the Congo, the Niger, the Zambezi, the Limpopo, the Orange, the Senegal
rivers of Asia (river): the Yangtze=Yangtze River, the Ganges, the Yellow River=Huang He, the Mekong, the Indus, the Brahmaputra, the Tigris, the Euphrates, the Jordan, the Irrawaddy, the Amur, the Ob, the Lena, the Yenisei
oceans (ocean): the Atlantic Ocean=Atlantic, the Pacific Ocean=Pacific, the Indian Ocean, the Arctic Ocean, the Southern Ocean
seas of Europe (sea): the Mediterranean Sea=Mediterranean, the North Sea, the Baltic Sea=Baltic, the Black Sea, the Adriatic Sea=Adriatic, the Aegean Sea=Aegean, the Irish Sea, the Norwegian Sea, the Caspian Sea
seas of Asia (sea): the South China Sea, the Red Sea, the Arabian Sea, the East China Sea, the Sea of Japan, the Yellow Sea, the Dead Sea, the Aral Sea, the Bering Sea
seas of the Americas (sea): the Caribbean Sea, the Sargasso Sea, the Beaufort Sea, the Labrador Sea
gulfs and bays (gulf): the Persian Gulf, the Gulf of Mexico, the Bay of Bengal, the Gulf of Aden, the Bay of Biscay, Hudson Bay, the Gulf of Thailand, the Gulf of Alaska
straits and channels (strait): the English Channel, the Strait of Gibraltar, the Bosphorus, the Strait of Hormuz, the Bering Strait, the Strait of Malacca, the Strait of Dover, the Dardanelles, the Taiwan Strait
canals (canal): the Suez Canal, the Panama Canal, the Erie Canal, the Kiel Canal, the Grand Canal, the Corinth Canal
lakes of North America (lake): Lake Superior, Lake Michigan, Lake Huron, Lake Erie, Lake Ontario, Lake Champlain, the Great Salt Lake, Lake Tahoe
lakes of Africa (lake): Lake Victoria, Lake Tanganyika, Lake Malawi, Lake Chad, Lake Turkana
lakes of Europe and Asia (lake): Lake Geneva, Lake Constance, Loch Ness, Lake Garda, Lake Como, Lake Baikal, Lake Balkhash, Lake Ladoga
mountain ranges (range): the Himalayas, the Alps, the Andes, the Rocky Mountains=the Rockies, the Pyrenees, the Urals=Ural Mountains, the Carpathians, the Appalachians=Appalachian Mountains, the Atlas Mountains, the Caucasus Mountains, the Apennines, the Sierra Nevada, the Hindu Kush, the Karakoram
mountains (mountain): Mount Everest=Everest, K2, Mont Blanc, the Matterhorn, Mount Kilimanjaro=Kilimanjaro, Denali=Mount McKinley, Mount Elbrus, Aconcagua, Mount Kenya, Kangchenjunga, Annapurna, Lhotse, Nanga Parbat, Ben Nevis, Mount Olympus, Mount Ararat, the Eiger
volcanoes (volcano): Vesuvius=Mount Vesuvius, Etna=Mount Etna, Krakatoa, Mount Fuji, Mount St. Helens, Pinatubo, Kilauea, Mauna Loa, Popocatépetl, Eyjafjallajökull, Tambora, Stromboli
deserts (desert): the Sahara=Sahara Desert, the Gobi=Gobi Desert, the Kalahari=Kalahari Desert, the Namib=Namib Desert, the Atacama=Atacama Desert, the Mojave=Mojave Desert, the Negev, the Sonoran Desert, the Thar Desert, the Great Victoria Desert
islands of the Mediterranean (island): Sicily, Sardinia, Crete, Corsica, Cyprus, Malta, Rhodes, Majorca=Mallorca, Ibiza, Elba
islands of northern Europe (island): Ireland, Great Britain, Iceland, the Isle of Man, the Isle of Wight, Jersey, Guernsey, the Shetland Islands=Shetland, the Orkney Islands=Orkney, the Faroe Islands, Gotland, Zealand, Skye
islands of the Caribbean (island): Cuba, Jamaica, Hispaniola, Puerto Rico, Barbados, Martinique, Guadeloupe, Trinidad, Aruba, Curaçao, Bermuda
islands of the Pacific (island): Hawaii, Tahiti, Easter Island, Guam, Tasmania, Samoa, Fiji, New Guinea, the Galápagos Islands=Galapagos, Iwo Jima, Midway
islands of Asia (island): Java, Sumatra, Borneo, Bali, Honshu, Hokkaido, Luzon, Sri Lanka, Okinawa, Hainan, Taiwan, Timor, Sulawesi
islands of Africa and the Atlantic (island): Madagascar, Zanzibar, Mauritius, the Seychelles, the Canary Islands, Madeira, the Azores, Saint Helena, the Falkland Islands
planets (heaven): Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune
dwarf planets (heaven): Pluto, Ceres, Eris, Haumea, Makemake
moons (heaven): Titan, Europa, Ganymede, Callisto, Io, Enceladus, Triton, Phobos, Deimos
streets and squares of London (street): Downing Street, Oxford Street, Trafalgar Square, Fleet Street, Piccadilly Circus, Whitehall, Baker Street, Regent Street, Leicester Square
streets and squares of New York (street): Wall Street, Broadway, Fifth Avenue, Times Square, Madison Avenue, Park Avenue, Union Square
universities of Britain (university): Oxford University=University of Oxford, Cambridge University=University of Cambridge, Imperial College London, University College London, the University of Edinburgh, Durham University, the University of Bristol, the University of Manchester, King's College London
universities of America (university): Harvard University=Harvard, Yale University=Yale, Princeton University=Princeton, Stanford University=Stanford, Columbia University, the Massachusetts Institute of Technology=MIT, Cornell University, Brown University, the University of Chicago, Johns Hopkins University, Duke University
museums (museum): the Louvre, the British Museum, the Prado, the Uffizi, the Rijksmuseum, the Hermitage, the Guggenheim, the Tate Modern, the Smithsonian
airports (airport): Heathrow, Gatwick, Stansted, Luton, John F. Kennedy, O'Hare, Charles de Gaulle, Schiphol
landmarks (landmark): the Eiffel Tower, Big Ben, the Statue of Liberty, the Colosseum, the Taj Mahal, the Great Wall of China=the Great Wall, Stonehenge, the Parthenon, the Pyramids of Giza, the Golden Gate Bridge, the Brandenburg Gate, the Kremlin, Buckingham Palace, the Sydney Opera House
`;
