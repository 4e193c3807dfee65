import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  CfnStage,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { accepted } from './accepted.ts';
import { onfileFunction } from './function.ts';
import type { StackSettings } from './settings.ts';
import { type CaseTable, grantUse, uses } from './store.ts';

type Web = { http: HttpApi; stage: HttpStage; url: string };

/** Where the status API and page are reached, which mails and sign-in links name. */
export function webAddress(scope: Construct, settings: StackSettings): Web {
  const { http, stage } = httpApi(scope, settings);
  const url = settings.web ? ownDomain(scope, { http, stage, web: settings.web }) : http.apiEndpoint;
  new CfnOutput(scope, 'ApiUrl', { value: url });
  return { http, stage, url };
}

/**
 * The status API and page: an HTTP API before the api function. The gateway lets everybody through: who is signed in,
 * and with what key, the function decides, by a cookie, a token or a signed link.
 */
export function statusApi(
  scope: Construct,
  options: { settings: StackSettings; environment: Record<string, string>; table: CaseTable; web: Web },
): IFunction {
  const { settings, environment, table, web } = options;
  const api = onfileFunction(scope, 'Api', {
    settings,
    handler: 'api',
    environment,
    // Half a second until the first page, for the price of one second with half as much.
    memorySize: 1024,
    timeout: Duration.seconds(20),
    concurrency: 10,
  });
  grantUse(table, api, uses.api);
  const integration = new HttpLambdaIntegration('ApiIntegration', api);
  for (const path of ['/', '/{proxy+}']) {
    const routes = web.http.addRoutes({ path, integration, methods: [HttpMethod.ANY] });
    for (const route of routes) accepted(route, 'AwsSolutions-APIG4', 'The function itself asks who is calling.');
  }
  slowSignIn(web, integration);
  return api;
}

/**
 * Whoever asks for a link to sign in is answered after two seconds, so that nobody learns who is a member. Few may wait
 * at once: the account's concurrency is for mail as well.
 */
function slowSignIn({ http, stage }: Web, integration: HttpLambdaIntegration): void {
  const routes = http.addRoutes({ path: '/sign-in', integration, methods: [HttpMethod.POST] });
  for (const route of routes) accepted(route, 'AwsSolutions-APIG4', 'Signing in is for those who are not signed in.');
  const { defaultChild } = stage.node;
  if (!(defaultChild instanceof CfnStage)) throw new Error('The stage has no resource.');
  defaultChild.routeSettings = { 'POST /sign-in': { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 3 } };
  stage.node.addDependency(...routes);
}

/** Who called what is logged without what was asked or answered, for as long as the functions' own logs. */
function httpApi(scope: Construct, { keepLogDays }: StackSettings): { http: HttpApi; stage: HttpStage } {
  const http = new HttpApi(scope, 'Http', { apiName: 'Onfile', createDefaultStage: false });
  const logs = new LogGroup(scope, 'HttpLogs', { retention: keepLogDays, removalPolicy: RemovalPolicy.DESTROY });
  const line = {
    id: '$context.requestId',
    route: '$context.routeKey',
    status: '$context.status',
    ms: '$context.responseLatency',
  };
  const stage = new HttpStage(scope, 'HttpStage', {
    httpApi: http,
    stageName: '$default',
    autoDeploy: true,
    throttle: { rateLimit: 10, burstLimit: 20 },
    accessLogSettings: {
      destination: new LogGroupLogDestination(logs),
      format: AccessLogFormat.custom(JSON.stringify(line)),
    },
  });
  return { http, stage };
}

/** The API under a domain of one's own. Where that points is an output, for the record of DNS that it needs. */
function ownDomain(
  scope: Construct,
  { http, stage, web }: { http: HttpApi; stage: HttpStage; web: { domain: string; certificate: string } },
): string {
  const certificate = Certificate.fromCertificateArn(scope, 'WebCertificate', web.certificate);
  const domainName = new DomainName(scope, 'WebDomain', { domainName: web.domain, certificate });
  new ApiMapping(scope, 'WebMapping', { api: http, domainName, stage });
  new CfnOutput(scope, 'DnsRecordWeb', { value: `${web.domain} CNAME ${domainName.regionalDomainName}` });
  return `https://${web.domain}`;
}
