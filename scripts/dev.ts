import { dev } from 'astro';

/** `npm run dev`: Astro's development server at http://localhost:`PORT`; pages follow every saved edit. */
await dev({ server: { port: Number(process.env['PORT'] ?? 4321) } });
