import { faultOf, nameOf } from '../shared/app/fault-of.ts';
import { BadSettings } from '../shared/config.ts';

/**
 * A handler whose failures say what failed and where, and name nobody: Lambda writes what is thrown into the log, and SES
 * puts addresses into its messages. What settings lack is said whole.
 */
export const discreet =
  <Args extends unknown[], Answer>(handler: (...args: Args) => Promise<Answer>) =>
  async (...args: Args): Promise<Answer> => {
    try {
      return await handler(...args);
    } catch (error) {
      if (error instanceof BadSettings) throw error;
      throw Object.assign(new Error(faultOf(error)), { name: nameOf(error) });
    }
  };
