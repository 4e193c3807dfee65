import { casesContract } from '../contracts/cases.ts';
import { pausesContract } from '../contracts/pauses.ts';
import { memoryApp, memoryPauses } from '../support/memory-app.ts';

// The flow tests stand on this store, so it has to keep the same promises.
casesContract('the store in memory', async () => memoryApp().cases);
pausesContract('the store in memory', async () => memoryPauses());
