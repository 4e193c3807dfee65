import { casesContract } from '../contracts/cases.ts';
import { credentialsContract } from '../contracts/credentials.ts';
import { limitsContract, membersContract } from '../contracts/members.ts';
import { outcomesContract } from '../contracts/outcomes.ts';
import { memoryApp, memoryLimits, memoryMembers } from '../support/memory-app.ts';
import { memoryCredentials } from '../support/memory-credentials.ts';

// The flow tests stand on these stores, so they have to keep the same promises.
casesContract('the store in memory', async () => memoryApp().cases);
outcomesContract('the store in memory', async () => memoryApp().outcomes);
membersContract('the store in memory', async () => memoryMembers());
limitsContract('the store in memory', async () => memoryLimits());
credentialsContract('the store in memory', async () => memoryCredentials());
