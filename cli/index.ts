import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import type { Io } from './io';
import { main } from './main';

const { env, stdin, stdout, stderr } = process;

// Whoever reads our output may stop early, as `head` does: that is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const io: Io = {
  readStdin: () => buffer(stdin),
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  colour: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
  watched: stderr.isTTY,
};

process.exitCode = await main(process.argv.slice(2), io);
