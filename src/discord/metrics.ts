/** What is counted, for Prometheus. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** How an interaction or message ended. */
export type Outcome =
  | 'answered'
  | 'ignored'
  | 'cooldown'
  | 'late'
  | 'refused'
  | 'full'
  | 'stopping'
  | 'fault';

export type Metrics = ReturnType<typeof createMetrics>;

/** `underWay` tells how many answers are under way or waiting. */
export function createMetrics(underWay: () => number) {
  const registry = new Registry();
  const registers = [registry];
  const interactions = new Counter({
    name: 'rawi_interactions_total',
    help: 'Interactions and questions in messages, by command and outcome',
    labelNames: ['command', 'outcome'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'rawi_reply_seconds',
    help: 'From the making of an interaction, by Discord’s clock, to its answer being taken',
    labelNames: ['command'] as const,
    buckets: [0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3],
    registers,
  });
  const shed = new Counter({
    name: 'rawi_shed_total',
    help: 'Interactions dropped unread or given up, by reason',
    labelNames: ['reason'] as const,
    registers,
  });
  const gateway = new Gauge({ name: 'rawi_gateway_up', help: '1 while the gateway is connected', registers });
  new Gauge({
    name: 'rawi_under_way',
    help: 'Answers under way or waiting',
    registers,
    collect() {
      this.set(underWay());
    },
  });
  const dossier = new Gauge({
    name: 'rawi_dossier_info',
    help: 'The version of the dossier being served',
    labelNames: ['version'] as const,
    registers,
  });
  for (const reason of ['full', 'late', 'stopping']) shed.inc({ reason }, 0);
  gateway.set(0);
  return {
    registry,
    /** Counts one interaction or message. `ageMs` since it was made. */
    ended(command: string, outcome: Outcome, ageMs: number): void {
      interactions.inc({ command, outcome });
      if (outcome === 'answered') seconds.observe({ command }, Math.max(0, ageMs) / 1_000);
      if (outcome === 'full' || outcome === 'late' || outcome === 'stopping') shed.inc({ reason: outcome });
    },
    gateway,
    serving(version: string): void {
      dossier.reset();
      dossier.set({ version }, 1);
    },
    /** Memory, CPU and the event loop too; measuring those costs a little. */
    watchProcess(): void {
      collectDefaultMetrics({ register: registry });
    },
  };
}
