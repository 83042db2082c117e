// How `npm run migrations` writes a new migration after a change of the tables.

import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './server/store/schema.sqlite.ts',
  out: './drizzle/sqlite',
  casing: 'snake_case',
});
