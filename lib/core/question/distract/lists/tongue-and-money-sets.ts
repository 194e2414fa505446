// Languages and currencies by part of the world. Own compilation of plain facts.

export const LANGUAGE_SETS = `
Western Europe (Europe): English, French, German, Spanish, Italian, Portuguese, Dutch, Catalan, Basque, Breton
Northern Europe (Europe): Swedish, Norwegian, Danish, Finnish, Icelandic
Celtic languages (Europe): Welsh, Irish, Scottish Gaelic=Gaelic, Cornish, Manx
Eastern Europe (Europe): Russian, Polish, Ukrainian, Czech, Hungarian, Romanian, Slovak, Bulgarian, Serbian, Croatian, Greek, Albanian, Lithuanian, Latvian, Estonian
the Middle East (Asia): Arabic, Hebrew, Persian=Farsi, Turkish, Kurdish, Aramaic, Armenian
South Asia (Asia): Hindi, Urdu, Bengali, Punjabi, Tamil, Telugu, Gujarati, Marathi, Nepali, Sinhala, Pashto
East Asia (Asia): Mandarin=Mandarin Chinese=Chinese, Japanese, Korean, Cantonese, Tibetan, Mongolian
Southeast Asia (Asia): Vietnamese, Thai, Indonesian, Malay, Burmese, Khmer, Tagalog=Filipino, Javanese, Lao
Africa (Africa): Swahili, Zulu, Xhosa, Afrikaans, Yoruba, Hausa, Igbo, Amharic, Somali, Shona
the Americas (America): Quechua, Nahuatl, Navajo, Guaraní, Cherokee, Aymara, Inuktitut
the Pacific (Oceania): Māori=Maori, Hawaiian, Samoan, Tongan, Fijian
ancient languages (history): Latin, Ancient Greek, Sanskrit, Old Norse, Old English, Akkadian, Sumerian
`;

export const CURRENCY_SETS = `
currencies of Europe (the world): the euro, the pound=sterling=pound sterling, the Swiss franc, the krona, the krone, the zloty, the forint, the koruna, the rouble=ruble
old currencies of Europe (history): the franc, the Deutschmark=Deutsche Mark, the lira, the peseta, the guilder, the drachma, the escudo, the schilling
currencies of Asia (the world): the yen, the yuan=renminbi, the rupee, the won, the baht, the dong, the ringgit, the rupiah
currencies of America (the world): the dollar=US dollar, the peso, the real, the bolívar, the sol
currencies of Africa (the world): the rand, the naira, the shilling, the cedi, the birr
currencies of the Middle East (the world): the riyal, the dinar, the shekel, the dirham
`;
