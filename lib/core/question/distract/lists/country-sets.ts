// Countries by part of the world, and other sets of states. Own compilation of plain facts.
// A line: set (wider set): members, the best known first; = before another name. "the" as in running text.

export const COUNTRY_SETS = `
East Asia (Asia): China=People's Republic of China=PRC=Mainland China, Japan, South Korea=Republic of Korea, Taiwan, North Korea=DPRK, Hong Kong, Mongolia, Macau=Macao
Southeast Asia (Asia): Indonesia, Vietnam=Viet Nam=North Vietnam=South Vietnam, Thailand=Siam, the Philippines, Malaysia=Malaya, Singapore, Myanmar=Burma, Cambodia=Kampuchea, Laos, Brunei, East Timor=Timor-Leste
South Asia (Asia): India=British India, Pakistan, Bangladesh=East Pakistan, Afghanistan, Sri Lanka=Ceylon, Nepal, Bhutan, the Maldives
Central Asia (Asia): Kazakhstan, Uzbekistan, Turkmenistan, Kyrgyzstan, Tajikistan
the Caucasus (Europe): Georgia, Armenia, Azerbaijan
the Middle East (Asia): Iran=Persia, Iraq, Saudi Arabia, Israel, Syria, Turkey=Türkiye, Egypt, Lebanon, Jordan, the United Arab Emirates=UAE, Yemen, Qatar, Kuwait, Oman, Bahrain, Palestine
Western Europe (Europe): France, Germany=West Germany=East Germany=Federal Republic of Germany, the United Kingdom=UK=Britain=Great Britain, Italy, Spain, the Netherlands=Holland, Belgium, Switzerland, Austria, Portugal, Ireland=Republic of Ireland, Luxembourg
Northern Europe (Europe): Sweden, Norway, Denmark, Finland, Iceland
the Baltic states (Europe): Estonia, Latvia, Lithuania
Eastern Europe (Europe): Russia=Russian Federation, Ukraine, Poland, Romania, Hungary, the Czech Republic=Czechia, Belarus, Bulgaria, Slovakia, Moldova
the Balkans (Europe): Greece, Serbia, Croatia, Albania, Bosnia and Herzegovina=Bosnia, Slovenia, North Macedonia=Macedonia, Kosovo, Montenegro
small states of Europe (Europe): Malta, Cyprus, Monaco, Liechtenstein, Andorra, San Marino, Vatican City=the Vatican=Holy See
great powers (the world): the United States=US=USA=U.S.=America=United States of America, China=People's Republic of China=PRC, Russia, the United Kingdom=UK=Britain=Great Britain, Germany, France, Japan, India
North America (the Americas): the United States=US=USA=U.S.=America=United States of America, Canada, Mexico
Central America (the Americas): Guatemala, Panama, Costa Rica, Honduras, Nicaragua, El Salvador, Belize
the Caribbean (the Americas): Cuba, Haiti, Jamaica, the Dominican Republic, Puerto Rico, Trinidad and Tobago=Trinidad, the Bahamas, Barbados, Grenada, Saint Lucia, Antigua and Barbuda
South America (the Americas): Brazil, Argentina, Colombia, Chile, Peru, Venezuela, Ecuador, Bolivia, Uruguay, Paraguay, Guyana, Suriname
North Africa (Africa): Egypt, Morocco, Algeria, Tunisia, Libya, Sudan
West Africa (Africa): Nigeria, Ghana=Gold Coast, Senegal, Ivory Coast=Côte d'Ivoire, Mali, Liberia, Sierra Leone, Guinea, Niger, Burkina Faso, Togo, Benin, the Gambia, Mauritania
East Africa (Africa): Kenya, Ethiopia=Abyssinia, Tanzania, Uganda, Rwanda, Somalia, South Sudan, Burundi, Eritrea, Djibouti
Central Africa (Africa): the Democratic Republic of the Congo=Zaire=DRC=Congo=DR Congo, Cameroon, Chad, the Central African Republic, Gabon, Equatorial Guinea
Southern Africa (Africa): South Africa, Zimbabwe=Rhodesia, Zambia, Mozambique, Angola, Namibia, Botswana, Malawi, Madagascar, Lesotho, Eswatini=Swaziland
Australasia and the Pacific (Oceania): Australia, New Zealand, Papua New Guinea, Fiji, Samoa, Tonga, the Solomon Islands, Vanuatu, Kiribati, Nauru, Tuvalu, Palau
nations of the British Isles (Europe): England, Scotland, Wales, Northern Ireland
former empires (history): the Roman Empire, the Ottoman Empire, the Byzantine Empire=Byzantium, the Persian Empire, the Mongol Empire, the British Empire, the Russian Empire, the Mughal Empire, the Holy Roman Empire, the Spanish Empire, the Aztec Empire, the Inca Empire, the Carolingian Empire
former states of Europe (history): the Soviet Union=USSR=Soviet Russia, Yugoslavia, Czechoslovakia, Austria-Hungary, Prussia, the Papal States
ancient states (history): Athens, Sparta, Carthage, Macedon, Thebes, Corinth, Troy
ancient lands (history): Mesopotamia, Babylonia, Assyria, Phoenicia, Sumer, Persia, ancient Egypt, ancient Greece, ancient Rome
`;

/** Capitals by part of the world, one to a country. */
export const CAPITAL_SETS = `
East Asia (Asia): Beijing=Peking, Tokyo, Seoul, Taipei, Pyongyang, Ulaanbaatar
Southeast Asia (Asia): Jakarta, Hanoi, Bangkok, Manila, Kuala Lumpur, Singapore, Naypyidaw, Phnom Penh, Vientiane, Dili
South Asia (Asia): New Delhi=Delhi, Islamabad, Dhaka, Kabul, Colombo, Kathmandu, Thimphu, Malé
Central Asia (Asia): Astana=Nur-Sultan, Tashkent, Ashgabat, Bishkek, Dushanbe
the Caucasus (Europe): Tbilisi, Yerevan, Baku
the Middle East (Asia): Tehran, Baghdad, Riyadh, Jerusalem, Damascus, Ankara, Beirut, Amman, Abu Dhabi, Sanaa=Sana'a, Doha, Kuwait City, Muscat, Manama
Western Europe (Europe): Paris, Berlin, London, Rome, Madrid, Amsterdam, Brussels, Vienna, Lisbon, Dublin, Bern=Berne
Northern Europe (Europe): Stockholm, Oslo, Copenhagen, Helsinki, Reykjavik=Reykjavík
the Baltic states (Europe): Tallinn, Riga, Vilnius
Eastern Europe (Europe): Moscow, Kyiv=Kiev, Warsaw, Bucharest, Budapest, Prague, Minsk, Sofia, Bratislava, Chisinau=Chișinău
the Balkans (Europe): Athens, Belgrade, Zagreb, Tirana, Sarajevo, Ljubljana, Skopje, Pristina, Podgorica
North America (the Americas): Washington=Washington D.C.=Washington DC, Ottawa, Mexico City
Central America (the Americas): Guatemala City, Panama City, San José, Tegucigalpa, Managua, San Salvador
the Caribbean (the Americas): Havana, Port-au-Prince, Kingston, Santo Domingo, San Juan, Nassau, Bridgetown
South America (the Americas): Brasília=Brasilia, Buenos Aires, Bogotá=Bogota, Santiago, Lima, Caracas, Quito, La Paz, Montevideo, Asunción=Asuncion
North Africa (Africa): Cairo, Rabat, Algiers, Tunis, Tripoli, Khartoum
West Africa (Africa): Abuja, Accra, Dakar, Bamako, Monrovia, Freetown, Conakry, Niamey, Ouagadougou, Lomé
East Africa (Africa): Nairobi, Addis Ababa, Dodoma, Kampala, Kigali, Mogadishu, Juba, Asmara
Southern Africa (Africa): Pretoria, Harare, Lusaka, Maputo, Luanda, Windhoek, Gaborone, Lilongwe, Antananarivo
Australasia and the Pacific (Oceania): Canberra, Wellington, Port Moresby, Suva, Apia
`;
