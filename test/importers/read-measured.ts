import { readFileSync } from 'node:fs';
import { isProblem } from '#domain/problem';
import { docxText } from '#importers/docx-text';
import { readXlsx } from '#importers/xlsx/read';

/** Reads a .docx or .xlsx in a process of its own; tells the processor time and the most memory that the process took. */
const path = process.argv[2] ?? '';
const read = await (path.endsWith('.xlsx') ? readXlsx : docxText)(readFileSync(path));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ problem: isProblem(read) ? read.problem : null, cpuSeconds, megabytes: maxRSS / 1024 }));
