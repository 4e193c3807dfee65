import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startedOnce } from '../../functions/started-once.ts';

describe('what a process starts once', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is shared by all who ask', async () => {
    const start = vi.fn(async () => ({}));
    const started = startedOnce(start);
    expect(await started()).toBe(await started());
    expect(start).toHaveBeenCalledOnce();
  });

  it('is tried again by the next where it failed', async () => {
    const start = vi.fn(async () => 'there').mockRejectedValueOnce(new Error('not yet'));
    const started = startedOnce(start);
    await expect(started()).rejects.toThrow('not yet');
    expect(await started()).toBe('there');
  });

  it('is started anew after its time, and goes on as it was where that fails', async () => {
    const start = vi
      .fn(async () => 'new')
      .mockResolvedValueOnce('old')
      .mockRejectedValueOnce(new Error('down'));
    const started = startedOnce(start, 1_000);
    expect(await started()).toBe('old');
    vi.advanceTimersByTime(1_000);
    expect(await started()).toBe('old');
    expect(start).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1_000);
    expect(await started()).toBe('new');
  });
});
