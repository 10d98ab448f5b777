/** Loaded before a bot (`node --import`): tells the parent process its CPU time and memory when asked. */
process.on('message', (question) => {
  if (question !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage.rss() / 2 ** 20 });
});
// Asking must not keep a bot alive that is to end.
process.channel?.unref();
