import { createStaticServer } from './static-server.ts';

/** Serves `dist` and prints the address; ends with code 0 on Ctrl-C. `PORT` and `BASE_PATH` are respected. */
const port = Number(process.env.PORT ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT「${process.env.PORT}」: 0 から 65535 までの数を書いてください。`);
  process.exit(2);
}
const base = process.env.BASE_PATH ?? '/';
const server = createStaticServer('dist', base);

server.on('error', (error: NodeJS.ErrnoException) => {
  const why =
    error.code === 'EADDRINUSE'
      ? `ポート ${port} は使われています。PORT=… で変えてください。`
      : error.message;
  console.error(why);
  process.exit(1);
});
server.listen(port, () => {
  console.log(`http://localhost:${port}${base.endsWith('/') ? base : `${base}/`}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
