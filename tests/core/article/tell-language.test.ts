import { describe, expect, it } from 'vitest';
import { tellLanguage } from '#lib/core/article/tell-language.ts';

describe('the language of an article', () => {
  it.each([
    ['en', 'ltr', 'The lighthouse was built in 1843 by the harbour board, which had asked for it.'],
    [
      'es',
      'ltr',
      'El faro fue construido en 1843 por la junta del puerto, que lo pidió para los barcos.',
    ],
    [
      'fr',
      'ltr',
      'Le phare est construit en 1843 par les ouvriers du port, qui sont payés avec une prime.',
    ],
    [
      'de',
      'ltr',
      'Der Leuchtturm wurde 1843 von der Behörde gebaut und ist nicht mit dem alten zu verwechseln.',
    ],
    [
      'pt',
      'ltr',
      'O farol foi construído em 1843 e não se apaga mais, para que os barcos não se percam na costa.',
    ],
    [
      'da',
      'ltr',
      'Fyret blev bygget i 1843 af havnen, og det er ikke blevet slukket siden, fordi det har et stort lys.',
    ],
    ['ru', 'ltr', 'Маяк был построен в 1843 году по решению портового управления.'],
    ['uk', 'ltr', 'Маяк збудували 1843 року за рішенням портового управління, і він світить досі.'],
    ['ar', 'rtl', 'بنيت المنارة عام ١٨٤٣ بقرار من هيئة الميناء وما زالت تضيء الساحل.'],
    [
      'fa',
      'rtl',
      'این فانوس دریایی در سال ۱۸۴۳ به دستور اداره بندر ساخته شد و چراغ آن هنوز روشن است.',
    ],
    ['he', 'rtl', 'המגדלור נבנה בשנת 1843 על פי החלטת רשות הנמל.'],
    ['ja', 'ltr', '灯台は1843年に港湾局によって建てられました。'],
    ['zh', 'ltr', '灯塔由港务局于1843年建造，至今仍在发光。'],
    ['ko', 'ltr', '등대는 1843년에 항만청에 의해 지어졌다.'],
    ['und', 'ltr', '1843 — 1912 — 1977'],
    [
      'und',
      'ltr',
      'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt.',
    ],
  ] as const)('%s, %s', (lang, dir, text) => {
    expect(tellLanguage(text)).toEqual({ lang, dir });
  });
});
