/** The machines and networks that are compared. */

export interface Condition {
  id: 'as-is' | 'slow-cpu' | 'slow-network';
  name: string;
  /** How many times slower the page's thread runs. */
  cpuSlowdown: number;
  network?: {
    /** Added to each request, in ms. */
    latency: number;
    /** Bits a second, in each direction. */
    rate: number;
  };
}

export const conditions: readonly Condition[] = [
  {id: 'as-is', name: 'As is', cpuSlowdown: 1},
  {id: 'slow-cpu', name: 'CPU slowed 4×', cpuSlowdown: 4},
  {
    id: 'slow-network',
    name: 'Slow network (150 ms a request, 1.6 Mbit/s), CPU slowed 4×',
    cpuSlowdown: 4,
    network: {latency: 150, rate: 1_600_000},
  },
];
