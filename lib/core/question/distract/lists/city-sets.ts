// Cities by country, the best known first. Own compilation of plain facts.

export const CITY_SETS = `
England (Britain): London, Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Newcastle=Newcastle upon Tyne, Nottingham, Oxford, Cambridge, York, Leicester, Southampton, Portsmouth, Brighton, Plymouth, Hull, Coventry, Norwich, Bradford, Derby, Exeter, Bath, Durham, Lincoln, Worcester, Gloucester, Canterbury, Winchester, Salisbury, Sunderland, Reading
the United States (North America): New York=New York City=NYC, Los Angeles=LA=L.A., Chicago, Houston, Philadelphia, Boston, San Francisco, Washington=Washington D.C., Seattle, Dallas, Miami, Atlanta, Detroit, Denver, Phoenix, San Diego, Las Vegas, New Orleans, Portland, Baltimore, Pittsburgh, Cleveland, Minneapolis, St. Louis=St Louis, Kansas City, Cincinnati, Milwaukee, Indianapolis, Columbus, Charlotte, Austin, San Antonio, Nashville, Memphis, Buffalo, Tampa, Orlando, Salt Lake City, Sacramento, Oakland, San Jose, Honolulu, Albuquerque, Tucson, Tulsa, Oklahoma City, Omaha, Louisville, Richmond, Charleston, Savannah, Hartford, Providence, Albany, Rochester, Syracuse, Newark, Des Moines, Boise, Anchorage, Jacksonville, Birmingham, Montgomery
Canada (North America): Toronto, Montreal=Montréal, Vancouver, Ottawa, Calgary, Edmonton, Quebec City=Québec, Winnipeg, Halifax, Hamilton, Regina, Saskatoon, Victoria
Mexico (Latin America): Mexico City, Guadalajara, Monterrey, Puebla, Tijuana, Cancún=Cancun, Veracruz, Acapulco, Mérida, Oaxaca
Scotland (Britain): Edinburgh, Glasgow, Aberdeen, Dundee, Inverness, Stirling, St Andrews
Wales (Britain): Cardiff, Swansea, Newport, Wrexham, Bangor
Ireland (Britain): Dublin, Belfast, Cork, Galway, Limerick, Derry=Londonderry, Waterford
France (Western Europe): Paris, Marseille=Marseilles, Lyon=Lyons, Bordeaux, Nice, Toulouse, Strasbourg, Lille, Nantes, Montpellier, Rennes, Reims, Rouen, Grenoble, Dijon, Avignon, Calais, Cannes
Germany (Western Europe): Berlin, Munich, Hamburg, Frankfurt, Cologne, Dresden, Leipzig, Stuttgart, Düsseldorf=Dusseldorf, Nuremberg, Bremen, Hanover, Dortmund, Essen, Bonn, Heidelberg, Weimar, Potsdam
Austria and Switzerland (Western Europe): Vienna, Zurich=Zürich, Geneva, Salzburg, Basel, Innsbruck, Bern, Graz, Lausanne, Linz, Lucerne
Italy (Southern Europe): Rome, Milan, Venice, Florence, Naples, Turin, Genoa, Bologna, Palermo, Verona, Pisa, Siena, Padua, Bari, Ravenna, Parma, Trieste, Messina
Spain (Southern Europe): Madrid, Barcelona, Seville, Valencia, Granada, Bilbao, Zaragoza, Málaga=Malaga, Córdoba, Salamanca, Cádiz=Cadiz, Pamplona
Portugal (Southern Europe): Lisbon, Porto=Oporto, Coimbra, Braga, Faro
the Netherlands (Western Europe): Amsterdam, Rotterdam, The Hague, Utrecht, Leiden, Eindhoven, Delft, Haarlem, Maastricht, Groningen
Belgium (Western Europe): Brussels, Antwerp, Ghent, Bruges, Liège=Liege, Leuven, Ypres
Scandinavia (Northern Europe): Stockholm, Copenhagen, Oslo, Gothenburg, Bergen, Helsinki, Malmö, Aarhus, Uppsala, Trondheim, Turku, Odense, Tampere
Poland (Eastern Europe): Warsaw, Kraków=Krakow=Cracow, Gdańsk=Gdansk=Danzig, Wrocław=Wroclaw, Łódź=Lodz, Poznań=Poznan, Lublin, Szczecin, Katowice, Białystok, Toruń
Central Europe (Eastern Europe): Prague, Budapest, Bratislava, Brno, Debrecen, Ostrava, Szeged, Pilsen
Russia (Eastern Europe): Moscow, Saint Petersburg=St. Petersburg=St Petersburg=Leningrad=Petrograd, Novosibirsk, Volgograd=Stalingrad, Vladivostok, Kazan, Yekaterinburg, Sochi, Murmansk, Irkutsk, Omsk, Samara, Nizhny Novgorod, Chelyabinsk, Kaliningrad
Ukraine (Eastern Europe): Kyiv=Kiev, Kharkiv=Kharkov, Odesa=Odessa, Lviv, Mariupol, Dnipro, Donetsk, Kherson, Zaporizhzhia, Sevastopol, Bakhmut
the Balkans (Southern Europe): Athens, Belgrade, Sarajevo, Zagreb, Sofia, Thessaloniki, Bucharest, Dubrovnik, Split, Skopje, Tirana, Novi Sad, Varna
Turkey (the Middle East): Istanbul, Ankara, Izmir, Bursa, Antalya, Adana, Gaziantep, Konya, Trabzon
Israel and Palestine (the Middle East): Jerusalem, Tel Aviv, Haifa, Bethlehem, Nazareth, Hebron, Ramallah, Jericho, Nablus
Syria and Lebanon (the Middle East): Damascus, Aleppo, Beirut, Homs, Raqqa, Latakia, Hama
Iraq (the Middle East): Baghdad, Mosul, Basra, Kirkuk, Fallujah, Erbil, Najaf, Karbala, Tikrit
Iran (the Middle East): Tehran, Isfahan, Shiraz, Tabriz, Mashhad, Qom, Ahvaz, Kerman, Yazd
Arabia (the Middle East): Riyadh, Dubai, Mecca, Doha, Medina, Abu Dhabi, Jeddah, Kuwait City, Muscat, Manama, Aden, Sanaa
Egypt (North Africa): Cairo, Alexandria, Giza, Luxor, Suez, Aswan, Port Said
the Maghreb (North Africa): Casablanca, Tunis, Algiers, Tripoli, Marrakesh=Marrakech, Rabat, Fez, Tangier, Benghazi, Oran
West Africa (Africa): Lagos, Accra, Dakar, Abuja, Kano, Ibadan, Abidjan, Bamako, Freetown, Monrovia, Timbuktu, Kumasi
East Africa (Africa): Nairobi, Addis Ababa, Kampala, Dar es Salaam, Mombasa, Kigali, Mogadishu, Khartoum, Zanzibar City
Southern Africa (Africa): Johannesburg, Cape Town, Pretoria, Durban, Soweto, Harare, Bloemfontein, Port Elizabeth, Lusaka, Maputo, Bulawayo, Luanda
India (South Asia): New Delhi=Delhi, Mumbai=Bombay, Kolkata=Calcutta, Chennai=Madras, Bangalore=Bengaluru, Hyderabad, Jaipur, Agra, Lucknow, Varanasi, Pune, Ahmedabad, Amritsar, Kanpur, Bhopal, Nagpur
Pakistan and Afghanistan (South Asia): Karachi, Lahore, Islamabad, Kabul, Peshawar, Kandahar, Quetta, Rawalpindi, Herat, Multan, Faisalabad
Nepal (South Asia): Kathmandu, Pokhara, Lalitpur, Biratnagar
Bangladesh and Sri Lanka (South Asia): Dhaka, Colombo, Chittagong, Kandy, Khulna, Galle, Jaffna
China (East Asia): Beijing=Peking, Shanghai, Guangzhou=Canton, Shenzhen, Wuhan, Chengdu, Chongqing, Nanjing=Nanking, Tianjin, Xi'an, Hangzhou, Harbin, Qingdao, Dalian, Shenyang, Suzhou, Xiamen, Kunming, Lhasa, Urumqi, Changsha, Zhengzhou, Jinan, Boao, Sanya, Haikou
Japan (East Asia): Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Yokohama, Nagoya, Kobe, Sapporo, Fukuoka, Sendai, Fukushima, Nara
Korea (East Asia): Seoul, Pyongyang, Busan, Incheon, Daegu, Gwangju, Daejeon
Southeast Asia (Asia): Bangkok, Jakarta, Manila, Hanoi, Kuala Lumpur, Ho Chi Minh City=Saigon, Yangon=Rangoon, Phnom Penh, Surabaya, Bandung, Da Nang, Mandalay, Cebu, Chiang Mai, Vientiane
Australia (Oceania): Sydney, Melbourne, Brisbane, Perth, Adelaide, Canberra, Darwin, Hobart, Cairns, Geelong, Newcastle, Townsville, Alice Springs
New Zealand (Oceania): Auckland, Wellington, Christchurch, Dunedin, Napier, Hamilton, Nelson, Rotorua, Tauranga, Queenstown
Brazil (Latin America): Rio de Janeiro, São Paulo=Sao Paulo, Brasília=Brasilia, Salvador, Recife, Fortaleza, Manaus, Porto Alegre, Belo Horizonte, Curitiba
South America (Latin America): Buenos Aires, Lima, Bogotá=Bogota, Santiago, Caracas, Quito, Montevideo, Medellín=Medellin, La Paz, Cali, Cusco=Cuzco, Guayaquil, Cartagena, Córdoba, Rosario, Valparaíso
the Caribbean (Latin America): Havana, Kingston, San Juan, Port-au-Prince, Santo Domingo, Santiago de Cuba, Nassau
Central America (Latin America): Guatemala City, Panama City, San José, Managua, San Salvador, Tegucigalpa
the ancient world (history): Rome, Athens, Babylon, Carthage, Constantinople, Troy, Sparta, Pompeii, Nineveh, Persepolis, Thebes, Ephesus, Antioch, Tyre, Corinth, Ur, Alexandria, Syracuse
the New World before Columbus (history): Tenochtitlan, Machu Picchu, Teotihuacan, Chichen Itza, Tikal, Palenque, Cusco
Black Sea trade (history): Caffa=Kaffa, Trebizond, Sinope, Varna, Odessos
districts of New York (the United States): Manhattan, Brooklyn, Queens, the Bronx, Staten Island, Harlem
`;
