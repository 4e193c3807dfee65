import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type IDestination, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { bundling } from './bundling.ts';
import type { StackSettings } from './settings.ts';

type FunctionOptions = {
  settings: Pick<StackSettings, 'keepLogDays'>;
  /** Name of the file in functions/, without its ending. */
  handler: string;
  environment?: Record<string, string>;
  memorySize: number;
  timeout: Duration;
  /** Where asynchronous invocations go that failed for good, and how often they are tried again before. */
  onFailure?: IDestination;
  retryAttempts?: number;
};

/** A function with logs that expire, and a role that may write them and nothing else. */
export function onfileFunction(scope: Construct, id: string, { settings, handler, ...options }: FunctionOptions) {
  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: settings.keepLogDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new NodejsFunction(scope, id, {
    ...options,
    entry: fileURLToPath(new URL(`../functions/${handler}.ts`, import.meta.url)),
    projectRoot: fileURLToPath(new URL('..', import.meta.url)),
    depsLockFilePath: fileURLToPath(new URL('../package-lock.json', import.meta.url)),
    bundling,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    environment: { ...options.environment, NODE_OPTIONS: '--enable-source-maps' },
    awsSdkConnectionReuse: false,
    logGroup,
    role,
  });
}
