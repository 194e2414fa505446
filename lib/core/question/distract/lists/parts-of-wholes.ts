// Places that are a part of another, or are taken for one another: never options side by side. Plain facts.

/** A line: whole: its parts. */
export const PARTS = `
the United Kingdom: England, Scotland, Wales, Northern Ireland
Johannesburg: Soweto
London: Westminster, Greenwich
New York: Manhattan, Brooklyn, Queens, the Bronx, Harlem
Great Britain: England, Scotland, Wales
the Soviet Union: Russia, Ukraine, Belarus, Georgia, Armenia, Azerbaijan, Kazakhstan, Uzbekistan, Estonia, Latvia, Lithuania, Moldova, Kyrgyzstan, Tajikistan, Turkmenistan
the Russian Empire: Russia, Ukraine, Poland, Finland
Yugoslavia: Serbia, Croatia, Slovenia, Bosnia and Herzegovina, Montenegro, Kosovo, North Macedonia
Czechoslovakia: the Czech Republic, Slovakia
Austria-Hungary: Austria, Hungary
the Holy Roman Empire: Germany, Austria, Prussia
Germany: Prussia
the British Empire: the United Kingdom, England, India, Canada, Australia
the Ottoman Empire: Turkey
the Roman Empire: Italy, Rome, ancient Rome, the Byzantine Empire
the Persian Empire: Iran, Persia
the Mughal Empire: India
China: Hong Kong, Macau, Taiwan, Tibet, Xinjiang, Inner Mongolia, Manchuria
the United States: Puerto Rico, Guam, Hawaii, Alaska, America
Korea: North Korea, South Korea
Palestine: the Gaza Strip, the West Bank, Gaza, Israel
Israel: Jerusalem, the Golan Heights
Denmark: Greenland, the Faroe Islands
the Americas: the United States, Canada, Mexico, America, North America, South America, the New World, Brazil
the New World: the Americas, America, North America, South America
the Middle East: the Levant, Mesopotamia, the Arabian Peninsula, Arabia, the Near East, the Arab world, the Persian Gulf, the Gulf, Anatolia, West Asia, Western Asia, Kurdistan
the Arab world: North Africa, Egypt, the Maghreb, the Levant
North Africa: the Maghreb, Egypt
Sub-Saharan Africa: West Africa, East Africa, Southern Africa, Central Africa, the Sahel, the Horn of Africa
West Africa: the Sahel
East Africa: the Horn of Africa
Africa: North Africa, West Africa, East Africa, Central Africa, Southern Africa, Sub-Saharan Africa, the Sahel, the Horn of Africa, the Maghreb
Asia: Central Asia, Southeast Asia, South Asia, East Asia, the Middle East, the Far East, Siberia, India, China
Europe: Western Europe, Eastern Europe, Northern Europe, Southern Europe, Central Europe, Scandinavia, the Balkans, the Baltic states, the United Kingdom
Eastern Europe: the Balkans, the Baltic states, the Caucasus, Central Europe
Western Europe: Scandinavia, the Low Countries
Northern Europe: Scandinavia, the Baltic states
Eurasia: Europe, Asia
Latin America: South America, Central America, the Caribbean, Mexico
North America: Central America, the Caribbean
South Asia: the Indian subcontinent
East Asia: the Far East
the Far East: Southeast Asia
Oceania: Australia, Australasia, the Pacific Islands, Polynesia, Melanesia, New Zealand
the Low Countries: the Netherlands, Belgium
the Iberian Peninsula: Spain, Portugal
Scandinavia: Sweden, Norway, Denmark, Lapland
Ireland: Northern Ireland, Ulster
New York: Manhattan, Brooklyn, Queens, the Bronx, Staten Island, Harlem
London: the City of London, Westminster
Hispaniola: Haiti, the Dominican Republic
Indonesia: Java, Sumatra, Bali, Sulawesi
`;
