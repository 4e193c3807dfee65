import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type IDestination, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { codeOf } from './bundling.ts';
import type { StackSettings } from './settings.ts';

type FunctionOptions = {
  settings: Pick<StackSettings, 'keepLogDays' | 'reserveConcurrency'>;
  /** Name of the file in functions/, without its ending. */
  handler: string;
  environment?: Record<string, string>;
  /** Megabytes, and with them a share of a processor: `npm run bench lambda` measures what each comes to. */
  memorySize: number;
  timeout: Duration;
  /** How many may run at once, where the settings reserve concurrency. */
  concurrency?: number;
  /** Where asynchronous invocations go that failed for good, how often they are tried again before, and for how long. */
  onFailure?: IDestination;
  retryAttempts?: number;
  maxEventAge?: Duration;
};

/** A function with logs that expire, and a role that may write them and nothing else. */
export function onfileFunction(scope: Construct, id: string, options: FunctionOptions): LambdaFunction {
  const { settings, handler, concurrency, ...rest } = options;
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: settings.keepLogDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new LambdaFunction(scope, id, {
    ...rest,
    ...(settings.reserveConcurrency && concurrency ? { reservedConcurrentExecutions: concurrency } : {}),
    code: codeOf(handler),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    environment: { ...rest.environment, NODE_OPTIONS: '--enable-source-maps' },
    logGroup,
    role,
  });
}
