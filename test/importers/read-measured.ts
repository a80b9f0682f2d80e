import { readFileSync } from 'node:fs';
import { isProblem } from '#domain/problem';
import { docxText } from '#importers/docx-text';

/** Reads a .docx in a process of its own, and tells the processor time and the most memory that the process took. */
const text = await docxText(readFileSync(process.argv[2] ?? ''));
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
console.log(JSON.stringify({ problem: isProblem(text) ? text.problem : null, cpuSeconds, megabytes: maxRSS / 1024 }));
