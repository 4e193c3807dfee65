/** What the gateway says of a request that the account has signed. */
const iam = {
  accessKey: 'AKIAEXAMPLE',
  accountId: '123456789012',
  callerId: 'AIDAEXAMPLE',
  cognitoIdentity: null,
  principalOrgId: null,
  userArn: 'arn:aws:iam::123456789012:user/robin',
  userId: 'AIDAEXAMPLE',
};

type Asked = { method?: string; form?: string; json?: unknown; cookie?: string; signed?: boolean };

/** An event of an HTTP API, payload format 2.0, as API Gateway sends it; `signed` with the account's credentials. */
export function httpEvent(path: string, asked: Asked = {}) {
  const { method = 'GET', form, json, cookie, signed = true } = asked;
  const type = form ? 'application/x-www-form-urlencoded' : json ? 'application/json' : null;
  return {
    version: '2.0',
    routeKey: 'ANY /{proxy+}',
    rawPath: path,
    rawQueryString: '',
    ...(cookie ? { cookies: [cookie] } : {}),
    headers: {
      ...(type ? { 'content-type': type } : {}),
      accept: '*/*',
      host: 'abc123.execute-api.eu-west-1.amazonaws.com',
      'x-forwarded-proto': 'https',
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'abc123',
      authentication: null,
      authorizer: signed ? { iam } : {},
      domainName: 'abc123.execute-api.eu-west-1.amazonaws.com',
      domainPrefix: 'abc123',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'curl/8.5.0' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: 'ANY /{proxy+}',
      stage: '$default',
      time: '06/Oct/2026:07:40:00 +0000',
      timeEpoch: 1791272400000,
    },
    // API Gateway sends forms as base64.
    isBase64Encoded: form !== undefined,
    body: form === undefined ? (json ? JSON.stringify(json) : null) : Buffer.from(form).toString('base64'),
  };
}
