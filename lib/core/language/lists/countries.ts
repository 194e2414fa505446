// Countries of the world: names, adjectives and people, capital. Own compilation of plain facts.

/** One line a country: names (the first is the usual one); adjectives and people's names; capital or capitals. */
const TABLE = `
Afghanistan;Afghan,Afghans,Afghani;Kabul
Albania;Albanian,Albanians;Tirana
Algeria;Algerian,Algerians;Algiers
Andorra;Andorran,Andorrans;Andorra la Vella
Angola;Angolan,Angolans;Luanda
Antigua and Barbuda,Antigua;Antiguan,Antiguans;St. John's
Argentina;Argentine,Argentinian,Argentines,Argentinians;Buenos Aires
Armenia;Armenian,Armenians;Yerevan
Australia;Australian,Australians,Aussie,Aussies;Canberra
Austria;Austrian,Austrians;Vienna
Azerbaijan;Azerbaijani,Azerbaijanis,Azeri,Azeris;Baku
Bahamas;Bahamian,Bahamians;Nassau
Bahrain;Bahraini,Bahrainis;Manama
Bangladesh;Bangladeshi,Bangladeshis;Dhaka
Barbados;Barbadian,Barbadians,Bajan;Bridgetown
Belarus,Byelorussia;Belarusian,Belarusians,Belarussian;Minsk
Belgium;Belgian,Belgians;Brussels
Belize;Belizean,Belizeans;Belmopan
Benin,Dahomey;Beninese;Porto-Novo
Bhutan;Bhutanese;Thimphu
Bolivia;Bolivian,Bolivians;La Paz,Sucre
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina;Bosnian,Bosnians;Sarajevo
Botswana;Botswanan,Botswanans,Batswana;Gaborone
Brazil;Brazilian,Brazilians;Brasilia,Brasília
Brunei;Bruneian,Bruneians;Bandar Seri Begawan
Bulgaria;Bulgarian,Bulgarians;Sofia
Burkina Faso,Upper Volta;Burkinabe,Burkinabé;Ouagadougou
Burundi;Burundian,Burundians;Gitega,Bujumbura
Cambodia,Kampuchea;Cambodian,Cambodians,Khmer;Phnom Penh
Cameroon;Cameroonian,Cameroonians;Yaoundé,Yaounde
Canada;Canadian,Canadians;Ottawa
Cape Verde,Cabo Verde;Cape Verdean,Cape Verdeans;Praia
Central African Republic;Central African,Central Africans;Bangui
Chad;Chadian,Chadians;N'Djamena
Chile;Chilean,Chileans;Santiago
China,People's Republic of China,PRC;Chinese;Beijing,Peking
Colombia;Colombian,Colombians;Bogotá,Bogota
Comoros;Comorian,Comorians;Moroni
Republic of the Congo,Congo-Brazzaville;Congolese;Brazzaville
Democratic Republic of the Congo,Democratic Republic of Congo,DRC,DR Congo,Congo,Zaire;Congolese,Zairean;Kinshasa
Costa Rica;Costa Rican,Costa Ricans;San José
Croatia;Croatian,Croatians,Croat,Croats;Zagreb
Cuba;Cuban,Cubans;Havana
Cyprus;Cypriot,Cypriots;Nicosia
Czech Republic,Czechia;Czech,Czechs;Prague
Denmark;Danish,Dane,Danes;Copenhagen
Djibouti;Djiboutian,Djiboutians;Djibouti City
Dominica;Dominican;Roseau
Dominican Republic;Dominican,Dominicans;Santo Domingo
Ecuador;Ecuadorian,Ecuadorians,Ecuadorean;Quito
Egypt;Egyptian,Egyptians;Cairo
El Salvador;Salvadoran,Salvadorans,Salvadorean;San Salvador
Equatorial Guinea;Equatoguinean;Malabo
Eritrea;Eritrean,Eritreans;Asmara
Estonia;Estonian,Estonians;Tallinn
Eswatini,Swaziland;Swazi,Swazis;Mbabane
Ethiopia,Abyssinia;Ethiopian,Ethiopians;Addis Ababa
Fiji;Fijian,Fijians;Suva
Finland;Finnish,Finn,Finns;Helsinki
France;French,Frenchman,Frenchmen,Frenchwoman;Paris
Gabon;Gabonese;Libreville
Gambia;Gambian,Gambians;Banjul
Georgia;Georgian,Georgians;Tbilisi
Germany,West Germany,East Germany,Federal Republic of Germany;German,Germans;Berlin
Ghana,Gold Coast;Ghanaian,Ghanaians;Accra
Greece;Greek,Greeks;Athens
Grenada;Grenadian,Grenadians;St. George's
Guatemala;Guatemalan,Guatemalans;Guatemala City
Guinea;Guinean,Guineans;Conakry
Guinea-Bissau;Bissau-Guinean;Bissau
Guyana;Guyanese;Georgetown
Haiti;Haitian,Haitians;Port-au-Prince
Honduras;Honduran,Hondurans;Tegucigalpa
Hungary;Hungarian,Hungarians;Budapest
Iceland;Icelandic,Icelander,Icelanders;Reykjavik,Reykjavík
India;Indian,Indians;New Delhi,Delhi
Indonesia;Indonesian,Indonesians;Jakarta
Iran,Persia;Iranian,Iranians,Persian,Persians;Tehran,Teheran
Iraq;Iraqi,Iraqis;Baghdad
Ireland,Republic of Ireland,Éire;Irish,Irishman,Irishmen,Irishwoman;Dublin
Israel;Israeli,Israelis;Jerusalem
Italy;Italian,Italians;Rome
Ivory Coast,Côte d'Ivoire,Cote d'Ivoire;Ivorian,Ivorians;Yamoussoukro
Jamaica;Jamaican,Jamaicans;Kingston
Japan;Japanese;Tokyo
Jordan;Jordanian,Jordanians;Amman
Kazakhstan;Kazakh,Kazakhs,Kazakhstani;Astana,Nur-Sultan
Kenya;Kenyan,Kenyans;Nairobi
Kiribati;I-Kiribati;Tarawa
Kosovo;Kosovar,Kosovars,Kosovan;Pristina
Kuwait;Kuwaiti,Kuwaitis;Kuwait City
Kyrgyzstan;Kyrgyz;Bishkek
Laos;Lao,Laotian,Laotians;Vientiane
Latvia;Latvian,Latvians;Riga
Lebanon;Lebanese;Beirut
Lesotho;Basotho,Mosotho;Maseru
Liberia;Liberian,Liberians;Monrovia
Libya;Libyan,Libyans;Tripoli
Liechtenstein;Liechtensteiner,Liechtensteiners;Vaduz
Lithuania;Lithuanian,Lithuanians;Vilnius
Luxembourg;Luxembourger,Luxembourgers,Luxembourgish;Luxembourg City
Madagascar;Malagasy;Antananarivo
Malawi;Malawian,Malawians;Lilongwe
Malaysia;Malaysian,Malaysians;Kuala Lumpur
Maldives;Maldivian,Maldivians;Malé
Mali;Malian,Malians;Bamako
Malta;Maltese;Valletta
Marshall Islands;Marshallese;Majuro
Mauritania;Mauritanian,Mauritanians;Nouakchott
Mauritius;Mauritian,Mauritians;Port Louis
Mexico,México;Mexican,Mexicans;Mexico City
Micronesia,Federated States of Micronesia;Micronesian,Micronesians;Palikir
Moldova,Moldavia;Moldovan,Moldovans;Chisinau
Monaco;Monegasque,Monégasque;Monaco-Ville
Mongolia;Mongolian,Mongolians,Mongol,Mongols;Ulaanbaatar,Ulan Bator
Montenegro;Montenegrin,Montenegrins;Podgorica
Morocco;Moroccan,Moroccans;Rabat
Mozambique;Mozambican,Mozambicans;Maputo
Myanmar,Burma;Burmese;Naypyidaw
Namibia;Namibian,Namibians;Windhoek
Nauru;Nauruan,Nauruans;Yaren
Nepal;Nepali,Nepalese,Nepalis;Kathmandu
Netherlands,Holland;Dutch,Dutchman,Dutchmen;Amsterdam,The Hague
New Zealand,Aotearoa;New Zealander,New Zealanders,Kiwi,Kiwis;Wellington
Nicaragua;Nicaraguan,Nicaraguans;Managua
Niger;Nigerien,Nigeriens;Niamey
Nigeria;Nigerian,Nigerians;Abuja
North Korea,Democratic People's Republic of Korea,DPRK;North Korean,North Koreans;Pyongyang
North Macedonia,Macedonia;Macedonian,Macedonians;Skopje
Norway;Norwegian,Norwegians;Oslo
Oman;Omani,Omanis;Muscat
Pakistan;Pakistani,Pakistanis;Islamabad
Palau;Palauan,Palauans;Ngerulmud
Palestine,State of Palestine;Palestinian,Palestinians;Ramallah
Panama;Panamanian,Panamanians;Panama City
Papua New Guinea;Papua New Guinean,Papua New Guineans;Port Moresby
Paraguay;Paraguayan,Paraguayans;Asunción
Peru;Peruvian,Peruvians;Lima
Philippines;Filipino,Filipinos,Filipina,Philippine;Manila
Poland;Polish,Pole,Poles;Warsaw
Portugal;Portuguese;Lisbon
Qatar;Qatari,Qataris;Doha
Romania;Romanian,Romanians;Bucharest
Russia,Russian Federation;Russian,Russians;Moscow
Rwanda;Rwandan,Rwandans;Kigali
Saint Kitts and Nevis,St. Kitts and Nevis;Kittitian,Kittitians;Basseterre
Saint Lucia,St. Lucia;Saint Lucian,Saint Lucians;Castries
Saint Vincent and the Grenadines,Saint Vincent;Vincentian,Vincentians;Kingstown
Samoa;Samoan,Samoans;Apia
San Marino;Sammarinese;San Marino
São Tomé and Príncipe,Sao Tome and Principe;São Toméan;São Tomé
Saudi Arabia;Saudi,Saudis,Saudi Arabian,Saudi Arabians;Riyadh
Senegal;Senegalese;Dakar
Serbia;Serbian,Serbians,Serb,Serbs;Belgrade
Seychelles;Seychellois;Victoria
Sierra Leone;Sierra Leonean,Sierra Leoneans;Freetown
Singapore;Singaporean,Singaporeans;Singapore
Slovakia;Slovak,Slovaks,Slovakian;Bratislava
Slovenia;Slovenian,Slovenians,Slovene,Slovenes;Ljubljana
Solomon Islands;Solomon Islander,Solomon Islanders;Honiara
Somalia;Somali,Somalis,Somalian;Mogadishu
South Africa;South African,South Africans;Pretoria,Cape Town
South Korea,Republic of Korea,Korea;South Korean,South Koreans,Korean,Koreans;Seoul
South Sudan;South Sudanese;Juba
Spain;Spanish,Spaniard,Spaniards;Madrid
Sri Lanka,Ceylon;Sri Lankan,Sri Lankans;Colombo
Sudan;Sudanese;Khartoum
Suriname;Surinamese;Paramaribo
Sweden;Swedish,Swede,Swedes;Stockholm
Switzerland;Swiss;Bern,Berne
Syria;Syrian,Syrians;Damascus
Taiwan,Republic of China;Taiwanese;Taipei
Tajikistan;Tajik,Tajiks;Dushanbe
Tanzania;Tanzanian,Tanzanians;Dodoma
Thailand,Siam;Thai,Thais;Bangkok
East Timor,Timor-Leste;East Timorese,Timorese;Dili
Togo;Togolese;Lomé
Tonga;Tongan,Tongans;Nuku'alofa
Trinidad and Tobago,Trinidad;Trinidadian,Trinidadians;Port of Spain
Tunisia;Tunisian,Tunisians;Tunis
Turkey,Türkiye;Turkish,Turk,Turks;Ankara
Turkmenistan;Turkmen,Turkmens;Ashgabat
Tuvalu;Tuvaluan,Tuvaluans;Funafuti
Uganda;Ugandan,Ugandans;Kampala
Ukraine;Ukrainian,Ukrainians;Kyiv,Kiev
United Arab Emirates,UAE,U.A.E.;Emirati,Emiratis;Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain;British,Briton,Britons,Brit,Brits;London
United States,United States of America,USA,U.S.A.,US,U.S.,America;American,Americans;Washington,Washington D.C.,Washington DC
Uruguay;Uruguayan,Uruguayans;Montevideo
Uzbekistan;Uzbek,Uzbeks;Tashkent
Vanuatu;Ni-Vanuatu;Port Vila
Vatican City,Vatican,Holy See;Vatican;Vatican City
Venezuela;Venezuelan,Venezuelans;Caracas
Vietnam,Viet Nam,South Vietnam,North Vietnam;Vietnamese;Hanoi
Yemen;Yemeni,Yemenis;Sana'a,Sanaa
Zambia,Rhodesia;Zambian,Zambians;Lusaka
Zimbabwe;Zimbabwean,Zimbabweans;Harare
Soviet Union,USSR,U.S.S.R.;Soviet,Soviets;Moscow
Yugoslavia;Yugoslav,Yugoslavs,Yugoslavian;Belgrade
Czechoslovakia;Czechoslovak,Czechoslovakian;Prague
England;English,Englishman,Englishmen,Englishwoman;London
Scotland;Scottish,Scot,Scots,Scotsman,Scotsmen;Edinburgh
Wales;Welsh,Welshman,Welshmen;Cardiff
Northern Ireland;Northern Irish;Belfast
Prussia;Prussian,Prussians;Berlin
Ottoman Empire;Ottoman,Ottomans;Constantinople
Roman Empire;Roman,Romans;Rome
Byzantine Empire,Byzantium;Byzantine,Byzantines;Constantinople
British Empire;;London
Hong Kong;Hongkonger,Hongkongers,Hong Konger,Hong Kongers;
Puerto Rico;Puerto Rican,Puerto Ricans;San Juan
Greenland;Greenlandic,Greenlander,Greenlanders;Nuuk
Macau,Macao;Macanese;`;

export type Country = {
  names: readonly string[];
  people: readonly string[];
  capitals: readonly string[];
};

/** Every country, living or historical, and a few territories that the news treats as such. */
export const countries: readonly Country[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names = '', people = '', capitals = ''] = line.split(';');
    const list = (field: string) => field.split(',').filter((name) => name !== '');
    return { names: list(names), people: list(people), capitals: list(capitals) };
  });
