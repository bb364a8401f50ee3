import fc from 'fast-check';

// The same cases at every run, so that a red test means a changed line; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_124) });
