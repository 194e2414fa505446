// In a process of its own, where nothing else holds memory: how long a system reads. Takes its name, and texts as JSON
// on standard input; prints milliseconds per 1,000 characters.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { createSystem } from './systems.ts';
import { pace } from './timing.ts';

const { read } = createSystem(process.argv[2] ?? '');
const texts = z.array(z.string()).parse(JSON.parse(readFileSync(0, 'utf8')));
process.stdout.write(String(pace(read, texts)));
