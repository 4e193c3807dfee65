import { CfnOutput, Duration } from 'aws-cdk-lib';
import { HttpApi, HttpMethod, HttpNoneAuthorizer, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { onfileFunction } from './function.ts';
import type { StackSettings } from './settings.ts';
import { grantUse, uses } from './store.ts';

/** What anybody may call: it shows nothing private, and unsubscribing takes a signed link. */
const open = [
  { path: '/healthz', methods: [HttpMethod.GET] },
  { path: '/unsubscribe/{token}', methods: [HttpMethod.GET, HttpMethod.POST] },
];

/** Everything else takes a request that is signed with AWS credentials, until there is a sign-in. */
const signed = ['/', '/{proxy+}'];

/** The status API and page: an HTTP API before the api function, which mails nobody and sees no raw mail. */
export function statusApi(
  scope: Construct,
  options: { settings: StackSettings; environment: Record<string, string>; table: Table },
): { api: IFunction; url: string } {
  const { settings, environment, table } = options;
  const api = onfileFunction(scope, 'Api', {
    settings,
    handler: 'api',
    environment,
    memorySize: 512,
    timeout: Duration.seconds(20),
  });
  grantUse(table, api, uses.api);
  const http = httpApi(scope);
  const integration = new HttpLambdaIntegration('ApiIntegration', api);
  for (const route of open) http.addRoutes({ ...route, integration, authorizer: new HttpNoneAuthorizer() });
  for (const path of signed) http.addRoutes({ path, integration, methods: [HttpMethod.ANY] });
  new CfnOutput(scope, 'ApiUrl', { value: http.apiEndpoint });
  return { api, url: http.apiEndpoint };
}

function httpApi(scope: Construct): HttpApi {
  const http = new HttpApi(scope, 'Http', { createDefaultStage: false, defaultAuthorizer: new HttpIamAuthorizer() });
  new HttpStage(scope, 'HttpStage', {
    httpApi: http,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: 10, burstLimit: 20 },
  });
  return http;
}
