import { expect, it } from 'vitest';
import { inQuoteMarks } from '#components/ui/quote-marks.ts';

it('a quote that holds quotation marks of its own is told from what stands around it', () => {
  expect(inQuoteMarks('More than 250 worked on it.')).toBe('“More than 250 worked on it.”');
  expect(inQuoteMarks('“Good news,” said Dhakal.')).toBe('‘“Good news,” said Dhakal.’');
  expect(inQuoteMarks('He said "yes".')).toBe('‘He said "yes".’');
});
