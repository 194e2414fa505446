// Adjectives in sets of their like: no two of a set hold of one thing in one respect. Own compilation.

export const ADJECTIVE_SETS = `
directions: northern, southern, eastern, western, central
compass points: north-eastern, north-western, south-eastern, south-western
places in a row: first, second, third, last
sizes: small, medium-sized, large, enormous, tiny
costs: cheap, expensive, free
colours: red, blue, green, yellow, black, white, purple, brown, grey=gray, pink, orange
temperatures: hot, cold, warm, cool, freezing
times: ancient, medieval, modern, prehistoric
ages: old, young, middle-aged
speeds: fast, slow, steady
fields: political, economic, military, religious, cultural, scientific, legal, social, environmental, technological
sources: medical, financial, agricultural, industrial, educational, commercial
levels: local, regional, national, international, global
partners: bilateral, multilateral, unilateral, trilateral
beliefs: Christian, Muslim, Jewish, Hindu, Buddhist, Sikh
churches: Catholic, Protestant, Orthodox, Anglican, Methodist, Lutheran
stages: primary, secondary, tertiary
owners: public, private, royal
life: extinct, endangered, common, rare
matter: solid, liquid, gaseous
charges: positive, negative, neutral
bonds: ionic, covalent, metallic, polar
materials: wooden, metal, plastic, glass, stone, leather, paper
shapes: round, square, triangular, oval, rectangular
tastes: sweet, sour, bitter, salty
shares: annual, monthly, weekly, daily, quarterly
countries by wealth: developing, developed, industrialised, emerging
chances: certain, likely, unlikely, impossible
moods: happy, sad, angry, afraid, surprised, bored, jealous, disappointed
`;
