import { vi } from 'vitest';
import { environment, type Stage, stage } from './stage.ts';

/**
 * Puts the functions of this process on a stage of their own: they find it by their environment, and say nothing.
 * @param now where the clock stands; it goes as it does where that is not given.
 */
export async function enter(now?: string): Promise<Stage> {
  const aws = await stage();
  for (const [name, value] of Object.entries({ ...environment, ...aws.endpoints })) vi.stubEnv(name, value);
  vi.spyOn(console, 'log').mockReturnValue();
  if (now) vi.useFakeTimers({ toFake: ['Date'], now: new Date(now) });
  return aws;
}

export async function leave(aws: Stage): Promise<void> {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await aws.stop();
}
