// What a question's page lacks of the style, as script that is loaded when it is wanted.
import { AFTER_BASE, AFTER_CONTROLS, AFTER_QUESTION } from './later-sheets.ts';

export const laterSheet = new CSSStyleSheet();
laterSheet.replaceSync([...AFTER_BASE, ...AFTER_CONTROLS, ...AFTER_QUESTION].join(''));
